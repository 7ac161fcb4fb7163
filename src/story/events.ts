import type { Attribution, Sentence } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import { currentRevision } from '../model/article.ts';
import type { DateEvidence, EventCandidate } from '../model/event.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { terms } from '../text/terms.ts';
import { dayOf, formatDay } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import { type DayOffset, findDayOffset, shifted, solveDayOffset } from './event/day-offset.ts';
import { type Position, publicationDayConfidence } from './event/publication-day.ts';
import { type LinkedDate, linkDates } from './event/sentence-dates.ts';
import { shownClause } from './event/shown-clause.ts';
import { tenseOf } from './event/verbs.ts';
import { judgeStatus } from './event-status.ts';

export { mergeEvents } from './merge-events.ts';

/** Longer sentences are lists, tables or text without full stops. */
const LONGEST_SENTENCE = 700;
/** Undated statements far down an article are commentary. */
const MOST_UNDATED = 8;

/**
 * The events that an article tells of, in the order of its text. Each shows a whole sentence or one clause of
 * it. A date is one that the text gives for that very deed, or the day of publication where tense and place
 * allow it; otherwise the event has none. In a language without rules only the headline tells an event.
 */
export function findEvents(item: AnalyzedArticle): EventCandidate[] {
  const reader = new EventReader(item);
  return reader.isEnglish ? reader.everyEvent() : reader.headlineEvent();
}

interface Finding {
  readonly span: Span;
  /** The words that decide the status. */
  readonly read: string;
  readonly date: string | null;
  readonly evidence: DateEvidence;
  readonly confidence: number;
}

const NO_DATE: DateEvidence = { phrase: '', rule: 'undated', anchor: null };

/** Reads one article; what all its sentences need is worked out once. */
class EventReader {
  private readonly item: AnalyzedArticle;
  private readonly published: string | null;

  constructor(item: AnalyzedArticle) {
    this.item = item;
    this.published = dayOf(item.document.published, item.document.timeZone);
  }

  get isEnglish(): boolean {
    return /^en\b/i.test(this.item.document.language);
  }

  headlineEvent(): EventCandidate[] {
    const { document, analysis } = this.item;
    const [first] = analysis.sentences;
    if (!first || document.titleEnd === 0) return [];
    const span = { start: 0, end: document.titleEnd };
    const evidence = { phrase: '', rule: 'publication-day', anchor: document.published };
    const dated = this.published ? { date: this.published, evidence } : { date: null, evidence: NO_DATE };
    return [{ ...this.base(first, span), ...dated, status: 'happened', confidence: 0.4 }];
  }

  everyEvent(): EventCandidate[] {
    const found = this.item.analysis.sentences.flatMap((sentence) => this.eventsOf(sentence));
    const solved = this.item.analysis.sentences.flatMap((sentence) => this.solvedEvent(sentence, found));
    const overruled = new Set(solved.map(({ sentence }) => sentence));
    const kept = found.filter(({ date, sentence }) => date !== null || !overruled.has(sentence));
    return withFewUndated([...kept, ...solved].sort((a, b) => a.start - b.start || a.end - b.end));
  }

  private eventsOf(sentence: Sentence): EventCandidate[] {
    if (sentence.text.length > LONGEST_SENTENCE || this.isTornQuote(sentence)) return [];
    const dates = linkDates(sentence, this.timesIn(sentence), this.takenByOffset(sentence));
    if (dates.length === 0) return this.undatedEvent(sentence);
    return dates.map((linked) => this.candidate(sentence, this.datedFinding(sentence, linked, dates.length)));
  }

  private datedFinding(sentence: Sentence, linked: LinkedDate, rivals: number): Finding {
    const { time, clause, role, edtf } = linked;
    const evidence = { phrase: time.text, rule: time.rule, anchor: time.anchor.value };
    const whole = { start: sentence.start, end: sentence.end };
    const opensSentence = clause.opener === '' && clause.start === sentence.start;
    const span = role === 'report' ? whole : shownClause(sentence, clause, this.attributionsIn(sentence));
    const isMain = role === 'report' || (opensSentence && rivals === 1);
    return {
      span,
      read: isMain ? sentence.text : clause.text,
      date: edtf,
      evidence,
      confidence: confidenceOf(linked, opensSentence),
    };
  }

  /** A sentence without a date of its own: today's where tense and place allow, else undated. */
  private undatedEvent(sentence: Sentence): EventCandidate[] {
    const position = this.positionOf(sentence);
    const { status } = judgeStatus(sentence.text, { headline: position === 'headline' });
    const sure = this.published ? publicationDayConfidence(sentence.text, position, status) : 0;
    const tense = tenseOf(sentence.text);
    if (sure === 0 && status === 'happened' && tense !== 'past' && tense !== 'present-perfect') return [];
    const evidence =
      sure > 0 ? { phrase: '', rule: 'publication-day', anchor: this.item.document.published } : NO_DATE;
    const date = sure > 0 ? this.published : null;
    const span = { start: sentence.start, end: sentence.end };
    return [this.candidate(sentence, { span, read: sentence.text, date, evidence, confidence: sure || 0.3 })];
  }

  /** "only a day before meeting X": the deed whose day is told elsewhere gives the other's. */
  private solvedEvent(sentence: Sentence, found: readonly EventCandidate[]): EventCandidate[] {
    const offset = findDayOffset(sentence);
    if (!offset || sentence.text.length > LONGEST_SENTENCE) return [];
    const own = found.find((one) => one.sentence === sentence.index && one.date && contains(sentence, one));
    const solved = own ? this.solvedInside(offset, own) : solveDayOffset(offset, found.filter(hasPhrase));
    if (!solved) return [];
    const evidence = { phrase: offset.phrase, rule: 'day-offset', anchor: solved.anchor };
    const span = { start: sentence.start, end: sentence.end };
    return [
      this.candidate(sentence, { span, read: offset.left, date: solved.date, evidence, confidence: 0.6 }),
    ];
  }

  /** "X met Y a day before seeing Z on Oct. 17": the sentence dates one of the two itself. */
  private solvedInside(offset: DayOffset, own: EventCandidate): { date: string; anchor: string } | null {
    const span = own.date ? parseEdtf(own.date) : null;
    if (span?.precision !== 'day') return null;
    const datedLeft = this.item.document.text.slice(own.start, offset.start).includes(own.evidence.phrase);
    const steps = offset.count * offset.direction * (datedLeft ? 1 : -1);
    return { date: shifted(span.first, steps, offset.unit), anchor: formatDay(span.first) };
  }

  private candidate(sentence: Sentence, finding: Finding): EventCandidate {
    const { span, read, date, evidence, confidence } = finding;
    const { status } = judgeStatus(read, { headline: this.positionOf(sentence) === 'headline' });
    const ahead = status === 'happened' && date !== null && this.liesAhead(date);
    return { ...this.base(sentence, span), date, evidence, confidence, status: ahead ? 'planned' : status };
  }

  /** What cannot have happened when the article came out. */
  private liesAhead(edtf: string): boolean {
    const first = parseEdtf(edtf)?.first;
    return first !== undefined && this.published !== null && formatDay(first) > this.published;
  }

  private base(sentence: Sentence, span: Span) {
    const text = this.item.document.text.slice(span.start, span.end);
    return {
      article: this.item.article.id,
      revision: currentRevision(this.item.article),
      sentence: sentence.index,
      start: span.start,
      end: span.end,
      text,
      terms: [...new Set(terms(text.replace(/[-–—]/g, ' ')))],
    };
  }

  private positionOf(sentence: Sentence): Position {
    const { titleEnd, text } = this.item.document;
    if (sentence.start < titleEnd) return 'headline';
    const before = text.slice(titleEnd, sentence.start).trim();
    return before.length < LEAD_STARTS_WITHIN ? 'lead' : 'body';
  }

  private timesIn(sentence: Sentence) {
    return this.item.analysis.times.filter((time) => contains(sentence, time));
  }

  private attributionsIn(sentence: Sentence): readonly Attribution[] {
    return this.item.analysis.attributions.filter(({ content }) =>
      content.some((span) => overlaps(span, sentence)),
    );
  }

  /** Words of somebody who is named in another sentence: alone they would look like a fact. */
  private isTornQuote(sentence: Sentence): boolean {
    return this.attributionsIn(sentence).some(
      ({ content, cue, source }) =>
        content.some((span) => span.start <= sentence.start && sentence.end - 2 <= span.end) &&
        ![...cue, ...source].some((span) => contains(sentence, span)),
    );
  }

  private takenByOffset(sentence: Sentence): readonly Span[] {
    const offset = findDayOffset(sentence);
    return offset ? [offset] : [];
  }
}

/** Characters between headline and the end of what counts as the lead: an editor's note may stand before it. */
const LEAD_STARTS_WITHIN = 120;

function hasPhrase({ evidence }: EventCandidate): boolean {
  return evidence.phrase !== '';
}

const PRECISION_CONFIDENCE: Readonly<Record<string, number>> = {
  day: 0.9,
  week: 0.7,
  interval: 0.65,
  month: 0.6,
};

function confidenceOf({ edtf, role }: LinkedDate, opensSentence: boolean): number {
  const base = PRECISION_CONFIDENCE[parseEdtf(edtf)?.precision ?? ''] ?? 0.45;
  const ofRole = role === 'event' ? 1 : role === 'report' ? 0.95 : 0.7;
  return Math.round(base * ofRole * (opensSentence ? 1 : 0.85) * 100) / 100;
}

/** Dated events all stay; of the undated only the first, where news stands. */
function withFewUndated(candidates: readonly EventCandidate[]): EventCandidate[] {
  let undated = 0;
  return candidates.filter(({ date }) => date !== null || ++undated <= MOST_UNDATED);
}
