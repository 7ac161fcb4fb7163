import type { Attribution, Sentence, TimeExpression } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { type Day, dayOf, parseDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { Position } from './publication-day.ts';
import { announcesReading, presentsInterview, presentsItself } from './reading-matter.ts';

/** Characters after the headline within which the lead begins: a short editor's note may stand before it. */
const LEAD_STARTS_WITHIN = 75;
/** Characters below the headline that show what kind of article it is. */
const OPENING_LENGTH = 240;
/** How a paragraph opens that points to another article: a bullet, or a label. */
const POINTS_ELSEWHERE = /^(?:[•·▪●‣] ?|(?:opinion|analysis|perspective|explainer|related)(?: \||:) )/iu;

/** An article as the search for events reads it: what belongs to which sentence is worked out once. */
export class ArticleReading {
  readonly item: AnalyzedArticle;
  /** Day of publication in the newsroom's zone; null where unknown. */
  readonly published: string | null;
  readonly publishedDay: Day | null;
  /** Whether the headline promises a guide, an opinion or an answer, or the text an interview: what is told in the past under it may be long past. */
  readonly isReadingMatter: boolean;
  private readonly times: ReadonlyMap<number, readonly TimeExpression[]>;
  private readonly attributions: ReadonlyMap<number, readonly Attribution[]>;

  constructor(item: AnalyzedArticle) {
    const { document, analysis } = item;
    this.item = item;
    this.published = dayOf(document.published, document.timeZone);
    this.publishedDay = parseDay(this.published ?? '');
    this.isReadingMatter =
      item.kind === 'opinion' ||
      announcesReading(this.headline()) ||
      presentsItself(this.headline(), document.outlet) ||
      presentsInterview(this.opening());
    this.times = bySentence(analysis.sentences, analysis.times, (time) => [time]);
    this.attributions = bySentence(analysis.sentences, analysis.attributions, ({ content }) => content);
  }

  headline(): string {
    const { text, titleEnd } = this.item.document;
    return text.slice(0, titleEnd);
  }

  /** The first words below the headline. */
  private opening(): string {
    const { text, titleEnd } = this.item.document;
    return titleEnd === 0 ? '' : text.slice(titleEnd, titleEnd + OPENING_LENGTH).trim();
  }

  /** The sentences, the headline as one whatever full stops it has. */
  sentences(): readonly Sentence[] {
    const { document, analysis } = this.item;
    const [first, ...rest] = analysis.sentences;
    if (!first || first.start >= document.titleEnd || first.end >= document.titleEnd)
      return analysis.sentences;
    const headline = {
      ...first,
      end: document.titleEnd,
      text: document.text.slice(first.start, document.titleEnd),
    };
    return [headline, ...rest.filter(({ start }) => start >= document.titleEnd)];
  }

  timesIn(sentence: Sentence): readonly TimeExpression[] {
    if (sentence.start === 0 && sentence.end === this.item.document.titleEnd)
      return this.item.analysis.times.filter((time) => contains(sentence, time));
    return (this.times.get(sentence.index) ?? []).filter((time) => contains(sentence, time));
  }

  /** Attributions with words in the sentence. */
  attributionsIn(sentence: Sentence): readonly Attribution[] {
    return this.attributions.get(sentence.index) ?? [];
  }

  isHeadline({ start }: Span): boolean {
    return start < this.item.document.titleEnd;
  }

  positionOf(span: Span): Position {
    const { start } = span;
    const { titleEnd, text } = this.item.document;
    if (this.isHeadline(span)) return 'headline';
    if (POINTS_ELSEWHERE.test(text.slice(text.lastIndexOf('\n', start - 1) + 1))) return 'body';
    const before = text.slice(titleEnd, Math.min(start, titleEnd + 2 * LEAD_STARTS_WITHIN)).trim();
    return before.length < LEAD_STARTS_WITHIN ? 'lead' : 'body';
  }

  /** The sentence before this one in its paragraph. */
  previousOf(sentence: Sentence): Sentence | null {
    const previous = this.item.analysis.sentences[sentence.index - 1];
    return previous?.paragraph === sentence.paragraph ? previous : null;
  }

  /** Words of somebody who is named in another sentence: alone they would look like a fact. */
  isTornQuote(sentence: Sentence): boolean {
    return this.attributionsIn(sentence).some(
      ({ content, cue, source }) =>
        content.some((span) => span.start <= sentence.start && sentence.end - 2 <= span.end) &&
        ![...cue, ...source].some((span) => contains(sentence, span)),
    );
  }

  /** Whether it says that something is not known: "Berg has not said whom he will back" plans nothing. */
  leavesOpen({ index }: Sentence): boolean {
    return this.item.analysis.hedges.some(({ sentence }) => sentence === index);
  }

  /** Whether a date begins after the day of publication: what it dates cannot have happened. */
  liesAhead(edtf: string): boolean {
    const first = parseEdtf(edtf)?.first;
    return first !== undefined && this.publishedDay !== null && first > this.publishedDay;
  }

  /** Whether a date ends before the day of publication: nothing can be planned for it. */
  liesBehind(edtf: string): boolean {
    const last = parseEdtf(edtf)?.last;
    return last !== undefined && this.publishedDay !== null && last < this.publishedDay;
  }
}

/** Things by the index of each sentence that they share a code unit with. Both lists are in order of the text. */
function bySentence<T>(
  sentences: readonly Sentence[],
  things: readonly T[],
  spansOf: (thing: T) => readonly Span[],
): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const touched = new Set(spansOf(thing).flatMap((span) => sentencesTouching(sentences, span)));
    for (const index of touched) {
      const known = found.get(index);
      if (known) known.push(thing);
      else found.set(index, [thing]);
    }
  }
  return found;
}

function sentencesTouching(sentences: readonly Sentence[], span: Span): number[] {
  const touched: number[] = [];
  for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= span.end) break;
    if (overlaps(sentence, span)) touched.push(sentence.index);
  }
  return touched;
}

/** Binary search: the first sentence that ends after an offset. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
