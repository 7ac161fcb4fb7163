/**
 * Statements: the sentences of an article that a page can show by themselves. A statement is read once for its
 * article, whatever story it serves.
 */
import type { Attribution, Sentence, TimeExpression } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { EventStatus } from '../../model/event.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { isEnglish } from '../../text/language-tag.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms } from '../../text/terms.ts';
import { judgeStatus } from '../event-status.ts';
import { type Figure, figuresOf } from './figures.ts';
import { namesOfStrangers } from './full-name.ts';
import { wholeText } from './made-plain.ts';
import { type Reading, readable } from './readable.ts';
import { isShowable } from './showable.ts';
import { storyTerms } from './story-terms.ts';

export interface Statement {
  readonly item: AnalyzedArticle;
  readonly sentence: Sentence;
  /** What is shown: the sentence, perhaps without what stands before it, with insertions in [ ]. */
  readonly text: string;
  /** Terms that the story must be about for the statement to be understood; mostly none. */
  readonly leansOn: readonly string[];
  /** Whether it is understood only where what stands before it stands over it: the headline, or the first sentence. */
  readonly goesOn: boolean;
  /** 0-based place among the sentences of the body; -1: the headline. */
  readonly place: number;
  readonly terms: ReadonlySet<string>;
  /** The sentences that are shown together, each as a statement; none where it is one sentence. */
  readonly parts: readonly Statement[];
  readonly status: EventStatus;
  readonly figures: readonly Figure[];
  /** Those whose content, cue or source touches the sentence. */
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
}

export const HEADLINE = -1;

/** Readings below this do not decide what a statement is called. */
export const LIKELY = 0.5;
/** What stands further down an article is detail. */
const MOST_SENTENCES = 60;
/** Of a long article, its first sentences are read and those that say most of what it is about. */
const FIRST_READ = 4;
const MOST_READ = 14;

/** The statements of an article in the order of its text. In a language without rules: headline and lead only. */
export const statementsOf: (item: AnalyzedArticle) => readonly Statement[] = onceForEach((item) =>
  isEnglish(item.document.language) ? englishStatements(item) : plainStatements(item),
);

/** The sentences of an article's body, headline left out. */
function bodySentences({ analysis, document }: AnalyzedArticle): readonly Sentence[] {
  return analysis.sentences.filter(({ start }) => start >= document.titleEnd);
}

function englishStatements(item: AnalyzedArticle): Statement[] {
  const found: Statement[] = [];
  let place = HEADLINE;
  const sentences = item.analysis.sentences.slice(0, MOST_SENTENCES);
  const worthReading = mostTelling(item, sentences);
  for (const sentence of sentences) {
    const inBody = sentence.start >= item.document.titleEnd;
    if (inBody) place += 1;
    if (!worthReading.has(sentence)) continue;
    const own = placed(item, sentence, inBody ? place : HEADLINE);
    const reading = readable(item, own);
    const before = found.at(-1);
    const shown = reading && isShowable(item, own, reading.text) ? reading : null;
    if (shown) found.push(statement(item, own, shown));
    if (inBody && (!shown || shown.goesOn)) found.push(...withSentenceBefore(item, own, before));
  }
  return found;
}

function mostTelling(item: AnalyzedArticle, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  if (sentences.length <= MOST_READ) return new Set(sentences);
  const about = storyTerms([item]);
  const telling = sentences
    .slice(FIRST_READ)
    .map((sentence) => ({ sentence, centrality: about.centrality(new Set(terms(sentence.text))) }))
    .sort((a, b) => b.centrality - a.centrality || a.sentence.index - b.sentence.index)
    .slice(0, MOST_READ - FIRST_READ);
  return new Set([...sentences.slice(0, FIRST_READ), ...telling.map(({ sentence }) => sentence)]);
}

function placed(item: AnalyzedArticle, sentence: Sentence, place: number): PlacedSentence {
  return { sentence, place, attributions: attributionsIn(item, sentence) };
}

/** "X met Y. They agreed on Z.": what leans on the sentence before is shown with it, where that can be shown. */
function withSentenceBefore(
  item: AnalyzedArticle,
  own: PlacedSentence,
  before: Statement | undefined,
): Statement[] {
  if (!before || before.place === HEADLINE) return [];
  const [first, second] = [before.sentence, own.sentence];
  if (first.index !== second.index - 1 || first.paragraph !== second.paragraph) return [];
  if (CHANGES_SUBJECT.test(second.text) || !isShowable(item, own, second.text)) return [];
  const { start, index, paragraph } = first;
  const shown = wholeText(item, second, namesOfStrangers(item, second, before.text));
  const text = item.document.text.slice(start, second.end);
  const both = placed(item, { start, end: second.end, index, paragraph, text }, before.place);
  if (!isShowable(item, both, text)) return [];
  return [
    statement(item, both, { ...before, text: `${before.text} ${shown}` }, [
      before,
      statement(item, own, { ...before, text: shown }),
    ]),
  ];
}

/** Openings that pass to another matter. */
const CHANGES_SUBJECT = /^(?:And|Plus|Also|Meanwhile|Separately|Elsewhere),/;

/** A sentence in its article. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly place: number;
  readonly attributions: readonly Attribution[];
}

function statement(
  item: AnalyzedArticle,
  { sentence, place, attributions }: PlacedSentence,
  { text, leansOn, goesOn }: Reading,
  parts: readonly Statement[] = [],
): Statement {
  let status: EventStatus | undefined;
  return {
    item,
    sentence,
    text,
    leansOn,
    goesOn,
    place,
    terms: new Set(terms(sentence.text)),
    parts,
    get status() {
      status ??= judgeStatus(sentence.text, { headline: place === HEADLINE }).status;
      return status;
    },
    figures: figuresOf(sentence.text),
    attributions,
    times: item.analysis.times.filter((time) => contains(sentence, time)),
  };
}

/** What nobody can judge is shown as it stands: the headline and the first sentence. */
function plainStatements(item: AnalyzedArticle): Statement[] {
  const headline = item.analysis.sentences.find(({ start }) => start < item.document.titleEnd);
  const lead = bodySentences(item)[0];
  const placed = [
    ...(lead ? [{ sentence: lead, place: 0, attributions: [] }] : []),
    ...(headline ? [{ sentence: headline, place: HEADLINE, attributions: [] }] : []),
  ];
  return placed.map(
    (own): Statement => ({
      item,
      ...own,
      text: own.sentence.text,
      leansOn: [],
      goesOn: false,
      terms: new Set(terms(own.sentence.text)),
      parts: [],
      status: 'happened',
      figures: [],
      times: [],
    }),
  );
}

function attributionsIn({ analysis }: AnalyzedArticle, sentence: Sentence): readonly Attribution[] {
  const touches = (span: Span) => overlaps(span, sentence);
  return analysis.attributions.filter(
    ({ content, cue, source }) => content.some(touches) || cue.some(touches) || source.some(touches),
  );
}
