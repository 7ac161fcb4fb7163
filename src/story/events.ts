import type { Sentence, TimeExpression } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { EventCandidate } from '../model/event.ts';
import { isEnglish } from '../text/language-tag.ts';
import { onceForEach } from '../text/remember.ts';
import { parseEdtf } from '../time/edtf.ts';
import { ArticleReading } from './event/article-reading.ts';
import { leavesNewsToHeadline } from './event/beside-headline.ts';
import { candidateOf, eventTerms, UNDATED, UNDATED_CONFIDENCE } from './event/candidate.ts';
import { isCaption } from './event/caption.ts';
import {
  endsWithSpeaker,
  isDayOfPledge,
  isWhatLoomed,
  judgedStatus,
  leadsAhead,
  SPEAKS,
  standsBesides,
  statusOn,
} from './event/date-of-deed.ts';
import { spanOfRank } from './event/date-role.ts';
import {
  type DayOffset,
  findDayOffset,
  type SolvedOffset,
  solveDayOffset,
  solvedFrom,
} from './event/day-offset.ts';
import { joinHeadlineAndLead } from './event/headline-and-lead.ts';
import { headlineStatus } from './event/headline-status.ts';
import { isHeadedByState, tellsWhatWasStillSo } from './event/how-things-stand.ts';
import { leansOnHeadline } from './event/leaning-lead.ts';
import { newDayIn } from './event/new-day.ts';
import { inheritedDate } from './event/paragraph-date.ts';
import { type Position, publicationDayConfidence } from './event/publication-day.ts';
import { addressesReader, ONLY_A_QUOTE, saysMoreThanItsNews } from './event/reading-matter.ts';
import { recallsDeed } from './event/recalled-deed.ts';
import { type LinkedDate, linkDates } from './event/sentence-dates.ts';
import { shownClause, shownReport } from './event/shown-clause.ts';
import { tellsWhatWillNotBe } from './event/status-rules.ts';
import { tenseOf } from './event/verbs.ts';
import { tellsAnEffort } from './event/what-goes-on.ts';
import { judgeStatus, type StatusContext } from './event-status.ts';
import { tellsOfCoverage } from './key-point/showable.ts';
import { namedDay } from './timeline/rank-days.ts';

export { mergeEvents } from './merge-events.ts';

/** Longer sentences are lists, tables or text without full stops. */
const LONGEST_SENTENCE = 700;
/** Undated statements far down an article are commentary. */
const MOST_UNDATED = 8;
/** "Whether she will come is not yet known": nothing is told. */
const OPEN_QUESTION =
  /^(?:Whether|Who|What|When|Where|Why|How)\b.{1,300}\b(?:unclear|unknown|not (?:yet )?(?:been )?(?:known|clear|decided|settled|found out))\b/u;
/** "was more cautious": somebody is described, who did nothing. */
const HOW_SOMEBODY_WAS = /\b(?:was|were) (?:more|less|very|so|too) \p{Ll}+(?:[.,]|$)/u;
/** How sure each way of dating is, where the date itself does not say. */
const CONFIDENCE = { offset: 0.6, moved: 0.8, otherLanguage: 0.4 } as const;

/**
 * The events that an article tells of, in the order of its text. Each shows a whole sentence, one clause of it,
 * or a sentence with the one it leans on. A date is one that the text gives for that very deed, or the day of
 * publication where tense and place allow it; otherwise there is none. In a language without rules only the
 * headline tells an event.
 */
export const findEvents: (item: AnalyzedArticle) => readonly EventCandidate[] = onceForEach(eventsOf);

function eventsOf(item: AnalyzedArticle): EventCandidate[] {
  const reading = new ArticleReading(item);
  if (!isEnglish(item.document.language)) return headlineEvent(reading);
  const dated: EventCandidate[] = [];
  const undated: Sentence[] = [];
  for (const sentence of reading.sentences().filter((one) => tellsAnything(reading, one))) {
    const events = datedEvents(reading, sentence, dated);
    dated.push(...events, ...movedEvent(reading, sentence));
    if (events.length === 0) undated.push(sentence);
  }
  const solved = reading.sentences().flatMap((sentence) => solvedEvent(reading, sentence, dated));
  const moved = dated.filter(({ movedFrom }) => movedFrom !== undefined);
  const overruled = new Set([...solved, ...moved].map(({ sentence }) => sentence));
  const rest = undatedEvents(reading, undated, MOST_UNDATED + overruled.size);
  const kept = [...dated, ...rest].filter(({ date, sentence }) => date !== null || !overruled.has(sentence));
  const inOrder = [...kept, ...solved].sort((a, b) => a.start - b.start || a.end - b.end);
  return withFewUndated(joinHeadlineAndLead(reading, inOrder));
}

/** "a tiller, an oar": no sentence begins with a word in small letters; a name may ("iPod"). */
const LINE_OF_LIST = /^\p{Ll}+[ ,]/u;

/** "Monday: Crews share a quay": the day of a newsletter. */
const LABELLED_WITH_DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day: /u;
/** "“We have done our part in full,” the mayor said on Monday": somebody's words, and no deed but the saying. */
const OPENS_WITH_QUOTE = /^["“](?:[^"”\s]+\s+){4,}[^"”]*,["”] /u;

function tellsAnything(reading: ArticleReading, sentence: Sentence): boolean {
  if (sentence.text.length > LONGEST_SENTENCE || reading.isTornQuote(sentence)) return false;
  if (isCaption(sentence.text) || OPEN_QUESTION.test(sentence.text)) return false;
  if (LINE_OF_LIST.test(sentence.text)) return false;
  if (!reading.isHeadline(sentence)) return !isNoStatement(sentence.text);
  const { text } = sentence;
  return !reading.isReadingMatter && !saysMoreThanItsNews(text) && !ONLY_A_QUOTE.test(text);
}

function isNoStatement(text: string): boolean {
  if (/(?::|--|—)$/.test(text) || LABELLED_WITH_DAY.test(text) || OPENS_WITH_QUOTE.test(text)) return true;
  return addressesReader(text);
}

/** The events of a sentence's own dates; without any, that of its paragraph's date where it carries on the scene. */
function datedEvents(
  reading: ArticleReading,
  sentence: Sentence,
  before: readonly EventCandidate[],
): EventCandidate[] {
  const offset = findDayOffset(sentence);
  const newDay = newDayIn(sentence, reading.timesIn(sentence), reading.publishedDay);
  const times = reading
    .timesIn(sentence)
    .filter(
      (time) => time.edtf !== newDay?.time.edtf && !isStray(reading, time) && !isDayOfSpeech(sentence, time),
    );
  const dates = linkDates(sentence, times, reading.publishedDay, offset ? [offset] : []);
  const dated = dates.flatMap((linked) => datedEvent(reading, sentence, linked, dates.length > 1));
  return dated.length > 0 ? dated : eventOfParagraph(reading, sentence, before.at(-1));
}

/** What a sentence puts off or brings forward, as planned for its new day. */
function movedEvent(reading: ArticleReading, sentence: Sentence): EventCandidate[] {
  const newDay = newDayIn(sentence, reading.timesIn(sentence), reading.publishedDay);
  if (!newDay) return [];
  const { date, from, time } = newDay;
  const evidence = { phrase: time.text, rule: time.rule, anchor: time.anchor.value };
  const finding = {
    shown: sentence,
    status: 'planned',
    date,
    evidence,
    confidence: CONFIDENCE.moved,
  } as const;
  return [{ ...candidateOf(reading, sentence, finding), movedFrom: from }];
}

function eventOfParagraph(
  reading: ArticleReading,
  sentence: Sentence,
  last: EventCandidate | undefined,
): EventCandidate[] {
  const inherited = inheritedDate(sentence, reading.previousOf(sentence), last);
  if (!inherited) return [];
  const { status } = judgeStatus(sentence.text, headlineOrNot(reading, sentence));
  return [candidateOf(reading, sentence, { shown: sentence, status, ...inherited })];
}

/**
 * "20 years later", "that afternoon" where the text has named no day near enough: reckoned from the article's own day,
 * which is not meant.
 */
function isStray(reading: ArticleReading, { rule, edtf, anchor }: TimeExpression): boolean {
  if (!rule.includes('narrative') || edtf === null) return false;
  return anchor.kind === 'publication' || reading.liesAhead(edtf);
}

/** "today" in somebody's words is the day on which they were said, or no day: "the tools we have today". */
function isDayOfSpeech({ text, start }: Sentence, time: TimeExpression): boolean {
  if (time.rule !== 'day-word') return false;
  const before = text.slice(0, time.start - start);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”');
  return opened || before.split('"').length % 2 === 0;
}

/** The event of one date; none where it dates only a clause of circumstance that cannot be shown alone. */
function datedEvent(
  reading: ArticleReading,
  sentence: Sentence,
  linked: LinkedDate,
  rivals: boolean,
): EventCandidate[] {
  const { time, clause, role, edtf } = linked;
  const saying = role === 'report';
  const shown = saying
    ? shownReport(sentence, time)
    : shownClause(sentence, clause, reading.attributionsIn(sentence), time);
  const isMore = shown.end - shown.start > clause.end - clause.start + 1;
  const isBesides =
    !(saying && endsWithSpeaker(sentence, time)) && standsBesides(reading, sentence, linked, rivals);
  if (isMore && isBesides) return [];
  const opens = clause.opener === '' && clause.start === sentence.start;
  const isWhole = saying || (opens && !rivals);
  const judged = judgedStatus(reading, sentence, linked, isWhole);
  if (!saying && judged.status === 'planned' && tellsWhatWillNotBe(judged.rule)) return [];
  const isAnnounced = saying && judged.status === 'planned';
  const status = isAnnounced ? judged.status : statusOn(reading, linked, judged);
  if (isWhatLoomed(reading, sentence, linked)) return [];
  if (status === 'happened' && (leadsAhead(time) || tellsWhatWasStillSo(clause.text))) return [];
  const evidence = { phrase: time.text, rule: time.rule, anchor: time.anchor.value };
  const confidence = confidenceOf(linked, opens);
  const toldThen = saying || (status === 'planned' && isDayOfPledge(reading, sentence, linked));
  const finding = { shown, status, date: edtf, evidence, confidence, saying: toldThen };
  const told = candidateOf(reading, sentence, finding);
  const leans = reading.positionOf(sentence) === 'lead' && leansOnHeadline(told.text, reading.headline());
  return [leans ? { ...told, alone: false } : told];
}

/** The events of sentences without a date: those of headline and lead, and the first `most` of the rest. */
function undatedEvents(
  reading: ArticleReading,
  sentences: readonly Sentence[],
  most: number,
): EventCandidate[] {
  const found: EventCandidate[] = [];
  let ofBody = 0;
  for (const sentence of sentences) {
    const inBody = reading.positionOf(sentence) === 'body';
    if (inBody && ofBody >= most) break;
    const events = undatedEvent(reading, sentence);
    found.push(...events);
    if (inBody) ofBody += events.length;
  }
  return found;
}

/** A sentence without a date of its own: today's where tense and place allow it, or none. */
function undatedEvent(reading: ArticleReading, sentence: Sentence): EventCandidate[] {
  const { published, item } = reading;
  const { status, rule } = judgeStatus(sentence.text, headlineOrNot(reading, sentence));
  const shared = { shown: sentence, status };
  const position = reading.positionOf(sentence);
  if ((status === 'planned' || status === 'unconfirmed') && reading.leavesOpen(sentence)) return [];
  const isNews = position === 'headline' || (position === 'lead' && status === 'called-off');
  if (!isNews && tellsWhatWillNotBe(rule)) return [];
  const surely = published === null ? 0 : publicationDayConfidence(sentence.text, position, status);
  const today = position === 'headline' || (surely > 0 && tellsItsDay(reading, sentence)) ? surely : 0;
  if (today > 0) {
    const evidence = { phrase: '', rule: 'publication-day', anchor: item.document.published };
    const finding = { ...shared, date: published, evidence, confidence: today, saying: true };
    return [candidateOf(reading, sentence, finding)];
  }
  if (status === 'happened' && !mayBeDeed(sentence.text, position)) return [];
  const finding = { ...shared, date: null, evidence: UNDATED, confidence: UNDATED_CONFIDENCE };
  return [candidateOf(reading, sentence, finding)];
}

/** A headline tells a deed unless it tells of an effort or a state; below it the tense must show one. */
function mayBeDeed(text: string, position: Position): boolean {
  return position === 'headline' ? !tellsAnEffort(text) && !isHeadedByState(text) : tellsDeed(text);
}

function headlineOrNot(reading: ArticleReading, sentence: Sentence): StatusContext {
  return { headline: reading.isHeadline(sentence) };
}

/** Whether a sentence names a time other than the day of publication: then it does not speak of that day alone. */
function namesAnotherDay(reading: ArticleReading, sentence: Sentence): boolean {
  const rank = spanOfRank(sentence.text);
  const isOfRank = ({ start }: TimeExpression) =>
    rank !== null && start - sentence.start >= rank.start && start - sentence.start < rank.end;
  return reading
    .timesIn(sentence)
    .some((time) => time.edtf !== null && time.edtf !== reading.published && !isOfRank(time));
}

/** Whether a sentence below the headline may tell of the day of publication: nothing takes it to another. */
function tellsItsDay(reading: ArticleReading, sentence: Sentence): boolean {
  const { text } = sentence;
  if (reading.isReadingMatter && !tellsOutcome(text)) return false;
  if (leansOnHeadline(text) || namesAnotherDay(reading, sentence) || recallsDeed(text, reading.headline()))
    return false;
  if (leavesNewsToHeadline(reading, text)) return false;
  return SPEAKS.test(text) || !tellsOfCoverage(text, reading.item.document.outlet);
}

/** "has reached a deal"; not "has been growing", nor "there have been". */
function tellsOutcome(text: string): boolean {
  return tenseOf(text) === 'present-perfect' && !/\bbeen \p{Ll}+ing\b|\bThere (?:has|have)\b/u.test(text);
}

function tellsDeed(text: string): boolean {
  const tense = tenseOf(text);
  if (SPEAKS.test(text) || HOW_SOMEBODY_WAS.test(text) || tellsWhatWasStillSo(text)) return false;
  return tense === 'past' || tense === 'present-perfect';
}

/** "only a day before meeting X": the deed whose day is told elsewhere gives the other's. */
function solvedEvent(
  reading: ArticleReading,
  sentence: Sentence,
  found: readonly EventCandidate[],
): EventCandidate[] {
  const offset = findDayOffset(sentence);
  if (!offset || sentence.text.length > LONGEST_SENTENCE) return [];
  const inside = linkDates(sentence, reading.timesIn(sentence), reading.publishedDay, [offset]).find(
    ({ edtf }) => namedDay(edtf) !== null,
  );
  const elsewhere = found.filter(({ evidence }) => evidence.phrase !== '');
  const solved = inside ? solvedInside(offset, inside) : solveDayOffset(offset, elsewhere);
  if (!solved || reading.liesAhead(solved.date)) return [];
  const evidence = { phrase: offset.phrase, rule: 'day-before-event', anchor: solved.anchor };
  const { date, deed } = solved;
  const { status } = judgeStatus(deed, { headline: false });
  const solvedOne = candidateOf(reading, sentence, {
    shown: sentence,
    status,
    date,
    evidence,
    confidence: CONFIDENCE.offset,
    saying: true,
  });
  // What the sentence mainly tells has a day of its own: it dates the other deed, and does not tell it.
  const alone = solvedOne.alone && !(inside && inside.time.start < offset.start);
  return [{ ...solvedOne, alone, terms: eventTerms(deed) }];
}

/** "X met Y a day before seeing Z on Oct. 17": the sentence dates one of the two itself. */
function solvedInside(offset: DayOffset, { time, edtf }: LinkedDate): SolvedOffset | null {
  const day = namedDay(edtf);
  return day === null ? null : solvedFrom(offset, day, time.start < offset.start ? 'left' : 'right');
}

/** In a language without rules the headline stands for the article, on its day. */
function headlineEvent(reading: ArticleReading): EventCandidate[] {
  const { document, analysis } = reading.item;
  const [first] = analysis.sentences;
  if (!first || document.titleEnd === 0) return [];
  const shown = { start: 0, end: document.titleEnd };
  const status = headlineStatus(document.text.slice(0, document.titleEnd), document.language);
  const date = status === 'planned' ? null : reading.published;
  const evidence = date ? { phrase: '', rule: 'publication-day', anchor: document.published } : UNDATED;
  const confidence = CONFIDENCE.otherLanguage;
  return [{ ...candidateOf(reading, first, { shown, status, date, evidence, confidence }), alone: true }];
}

const PRECISION_CONFIDENCE: Readonly<Record<string, number>> = {
  day: 0.9,
  week: 0.7,
  interval: 0.65,
  month: 0.6,
};
const WIDER_CONFIDENCE = 0.45;

function confidenceOf({ edtf, role }: LinkedDate, opensSentence: boolean): number {
  const base = PRECISION_CONFIDENCE[parseEdtf(edtf)?.precision ?? ''] ?? WIDER_CONFIDENCE;
  const ofRole = role === 'event' ? 1 : role === 'report' ? 0.95 : 0.7;
  return Math.round(base * ofRole * (opensSentence ? 1 : 0.85) * 100) / 100;
}

/** Dated events all stay; of the undated only the first, where news stands. */
function withFewUndated(candidates: readonly EventCandidate[]): EventCandidate[] {
  let undated = 0;
  return candidates.filter(({ date }) => date !== null || ++undated <= MOST_UNDATED);
}
