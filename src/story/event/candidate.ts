import type { Sentence } from '../../model/analysis.ts';
import { currentRevision } from '../../model/article.ts';
import type { DateEvidence, EventCandidate, EventStatus } from '../../model/event.ts';
import { contains, type Span } from '../../model/span.ts';
import { standsAlone } from '../../text/standing-alone.ts';
import { terms } from '../../text/terms.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ArticleReading } from './article-reading.ts';

/** An event as found: what is shown, its status, and its date with the reason. */
export interface Finding {
  readonly shown: Span;
  /** What its words say of it; a day ahead still makes "happened" a plan. */
  readonly status: EventStatus;
  readonly date: string | null;
  readonly evidence: DateEvidence;
  readonly confidence: number;
  /** Its day is the day of an announcement: what is announced is no plan of that day. */
  readonly saying?: boolean;
}

/** What is longer is no sentence that a page would show. */
const LONGEST_SHOWN = 1000;
/** Two sentences are shown together up to this length. */
const LONGEST_PAIR = 420;

/** Share of its confidence that a sentence keeps which needs the one before it. */
const LEANING = 0.9;
/** The evidence of an event without a date. */
export const UNDATED: DateEvidence = { phrase: '', rule: 'undated', anchor: null };
export const UNDATED_CONFIDENCE = 0.3;

/** The candidate of a finding. Nothing dated after the day of publication counts as happened, nothing before it as planned. */
export function candidateOf(reading: ArticleReading, sentence: Sentence, found: Finding): EventCandidate {
  const finding = withinReason(reading, found);
  const { date, evidence, status } = finding;
  const { article, document } = reading.item;
  const shown = withoutLeadIn(reading, readableSpan(reading, sentence, finding));
  const own = document.text.slice(finding.shown.start, finding.shown.end);
  return {
    article: article.id,
    revision: currentRevision(article),
    sentence: sentence.index,
    start: shown.start,
    end: shown.end,
    text: document.text.slice(shown.start, shown.end),
    date,
    status,
    evidence,
    confidence: shown.start < sentence.start ? finding.confidence * LEANING : finding.confidence,
    terms: eventTerms(own),
    alone: (date !== null || namesSomebody(reading, shown)) && isAlone(reading, shown),
    ...(finding.saying ? { saying: true } : {}),
  };
}

/** Terms with compounds divided, so that "Rome-Oslo summit" shares words with "Rome and Oslo". */
export function eventTerms(text: string): string[] {
  return [...new Set(terms(text.replace(/[-–—]/gu, ' ')))];
}

/** An announcement has happened; a plan for a day that was past when it was told has its date from something else. */
function withinReason(reading: ArticleReading, finding: Finding): Finding {
  const { status, date, saying } = finding;
  if (date === null) return { ...finding, saying: false };
  if (reading.liesAhead(date)) return { ...finding, saying: false, status: aheadOf(status) };
  if (status !== 'planned') return { ...finding, saying: false };
  if (saying) return { ...finding, status: 'happened' };
  if (!reading.liesBehind(date)) return finding;
  return { ...finding, date: null, evidence: UNDATED, confidence: UNDATED_CONFIDENCE };
}

function aheadOf(status: EventStatus): EventStatus {
  return status === 'happened' ? 'planned' : status;
}

/**
 * A dated sentence that leans on the one before it ("The two leaders met …") is shown together with it where
 * the two can be read by themselves.
 */
function readableSpan(reading: ArticleReading, sentence: Sentence, { shown, date, evidence }: Finding): Span {
  if (evidence.phrase === '' || isAlone(reading, shown)) return shown;
  const previous = reading.previousOf(sentence);
  if (!previous || reading.isTornQuote(previous) || shown.start !== sentence.start) return shown;
  if (date !== null && tellsOfLaterDay(reading, previous, date)) return shown;
  const pair = { start: previous.start, end: shown.end };
  return pair.end - pair.start <= LONGEST_PAIR && isAlone(reading, previous) && isAlone(reading, pair)
    ? pair
    : shown;
}

/** "The port counts 15 boats, it said on Thursday. On Wednesday it had counted 17": Thursday's news is no line of Wednesday. */
function tellsOfLaterDay(reading: ArticleReading, sentence: Sentence, date: string): boolean {
  const last = parseEdtf(date)?.last;
  if (last === undefined) return false;
  return reading.timesIn(sentence).some(({ edtf }) => (parseEdtf(edtf ?? '')?.first ?? last) > last);
}

/** The bullet of a list, where it was written ("LESK — "), or when a live report had it ("16:25 — "). */
const LEAD_IN =
  /^(?:[•·▪●‣] ?(?=\S)|(?:\p{Lu}[\p{Lu}.'’ ]{2,30}(?:, [\p{L}. ]{2,20})?(?: \([^()]{2,30}\))?|\d{1,2}[:.]\d\d) [—–-] (?=\S))/u;

function withoutLeadIn({ item: { document } }: ArticleReading, { start, end }: Span): Span {
  const leadIn = LEAD_IN.exec(document.text.slice(start, end))?.[0] ?? '';
  return { start: start + leadIn.length, end };
}

/** Who says so may be named before ("According to the agency's source, …"): the deed itself must be clear. */
const LEADING_SOURCE = /^According to [^,“”"]{1,80}, (?=\p{Lu})/u;

/** Without a day and a name, nobody knows what is told: "No reason was given." */
function namesSomebody({ item: { analysis } }: ArticleReading, shown: Span): boolean {
  return analysis.mentions.some((mention) => contains(shown, mention));
}

function isAlone({ item: { document, analysis } }: ArticleReading, { start, end }: Span): boolean {
  if (end - start > LONGEST_SHOWN) return false;
  const text = document.text.slice(start, end);
  const source = LEADING_SOURCE.exec(text)?.[0] ?? '';
  const context = { start: start + source.length, mentions: analysis.mentions };
  return standsAlone(text.slice(source.length), context).alone;
}
