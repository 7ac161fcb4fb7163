/** What the words around a date say of it: whether it dates its deed or what stands beside that, and how sure the deed is. English. */
import type { Sentence, TimeExpression } from '../../model/analysis.ts';
import type { EventStatus } from '../../model/event.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { type JudgedStatus, judgeStatus } from '../event-status.ts';
import { namedDay } from '../timeline/rank-days.ts';
import type { ArticleReading } from './article-reading.ts';
import type { LinkedDate } from './sentence-dates.ts';
import { tenseOf } from './verbs.ts';

/** Whoever speaks without a date tells an opinion more often than an event. */
export const SPEAKS = /[“”"]|\b(?:said|says|added|told|noted)\b/u;
/** Clauses that say what was so at another time than the main clause. */
const OTHER_TIME = /^(?:since|after|before|until|because|as|following|once)$/u;
/** Behind a comma: who said or announced it, and then nothing but when and where. */
const SPEAKER_WITH_DATE =
  /^, (?!(?:who|which|where|as|after|when|while|but|and)\b)(?:[^,\s]+ ){1,8}?(?:said|says|told|announced|reported|confirmed|wrote|tweeted|added|stated)\b[^,;]{0,80}\.?$/u;
const SECOND_DEED = /^(?:[,;]| [—–-]) (?:but|and|while|whereas)\b/u;
/** "On Monday she scolded the crews and vowed to close the port" */
const PLEDGES =
  /^[^,;:“”"]*\b(?:vowed|pledged|promised|threatened|offered|proposed|agreed|decided|voted) to\b/u;
const LOOMING = /^(?:With|Amid|Given|Despite) [^,]{3,120}$/u;
const PLEDGED = /\b(?:threatened|vowed|pledged|promised|proposed|offered|agreed|decided|voted) to\b[^,;:]*$/u;
/** So many words tell what was done "On Monday", where the day comes first. */
const FIRST_WORDS = /^(?:\S+\s+){1,8}/u;
/** "if she wins in May": what is supposed is not done. */
const SUPPOSES = /\b(?:if|unless|whether)\b[^,;]*$/u;
/** "Crews seized in the raid of May are set to return": the verb of what is told still follows. */
const VERB_BEHIND = inOrder(
  'u',
  "^(?:['’]s)?,?(?:",
  / (?!(?:and|but|or|as|that|while|when|which|who|where|why|how|whether|if|to|after|before|because)\b)/,
  String.raw`[\p{L}’'-]+,?){0,3}`,
  / (?:is|are|was|were|will|would|has|have|had|may|might|could)\b/,
);
/** Clauses that tell something about what the main clause names. */
const ABOUT_A_THING = /^(?:which|who|where)$/u;

/** "With the vote looming in May, crews struck": what is ahead is no day of what was done. */
export function isWhatLoomed(
  reading: ArticleReading,
  { text, start }: Sentence,
  { time, edtf }: LinkedDate,
): boolean {
  return reading.liesAhead(edtf) && LOOMING.test(text.slice(0, time.start - start));
}

/** "threatened to close the port on Monday", where that Monday has come: it is the day of the threat. */
export function isDayOfPledge(
  reading: ArticleReading,
  { text, start }: Sentence,
  { time, edtf }: LinkedDate,
): boolean {
  if (reading.liesAhead(edtf) || namedDay(edtf) === null) return false;
  return PLEDGED.test(text.slice(0, time.start - start)) || PLEDGES.test(text.slice(time.end - start));
}

/**
 * "resigned on Monday, but the council will meet": a deed that was done is none that is planned, whatever follows; and what
 * somebody wants called off is still planned, as is what is told for a day beside a calling-off or a denial.
 */
export function judgedStatus(
  reading: ArticleReading,
  sentence: Sentence,
  { clause, time }: Pick<LinkedDate, 'clause' | 'time'>,
  isWhole: boolean,
): JudgedStatus {
  const context = { headline: reading.isHeadline(sentence) };
  if (!isWhole) return judgeStatus(clause.text, context);
  const whole = judgeStatus(sentence.text, context);
  if (whole.status === 'called-off' || whole.status === 'denied') {
    const ofDay = judgeStatus(deedOfDay(sentence, time), context);
    return whole.status === 'called-off' || ofDay.status === 'planned' ? ofDay : whole;
  }
  const isWanted = whole.rule === 'may-be-called-off';
  if (!isWanted && !isOpen(whole)) return whole;
  const own = judgeStatus(clause.text, context);
  if (isWanted) return own.status === 'planned' ? own : whole;
  const isFirstOfTwo = SECOND_DEED.test(sentence.text.slice(clause.end - sentence.start));
  return isFirstOfTwo && own.status === 'happened' ? own : whole;
}

const AND_WILL = inOrder(
  'u',
  ' and (?=',
  anyOf(
    'will|would',
    '(?:plans?|hopes?|intends?|vow(?:s|ed)|pledge[sd]?|promise[sd]?) to',
    '(?:is|are)(?: due| set| expected)? to',
    // "denied it and said she would"
    /(?:said|says|added) (?:that )?(?:\S+ ){1,4}?(?:will|would)/,
  ),
  String.raw`\b)`,
);

/** Of "cancelled a trip and will go to Lesk on Thursday" the half with the day, else all. */
function deedOfDay({ text, start }: Sentence, time: TimeExpression): string {
  const joint = AND_WILL.exec(text);
  if (!joint) return text;
  return time.start - start > joint.index
    ? text.slice(joint.index + ' and '.length)
    : text.slice(0, joint.index);
}

function isOpen({ status, rule }: JudgedStatus): boolean {
  return status === 'planned' || rule === 'may';
}

/** Whether a date only dates what stands beside that which the sentence tells. */
export function standsBesides(
  reading: ArticleReading,
  sentence: Sentence,
  linked: LinkedDate,
  rivals: boolean,
): boolean {
  const { opener } = linked.clause;
  if (opener === 'as' && holdsForMainDeed(sentence, linked)) return false;
  if (OTHER_TIME.test(opener)) return true;
  if (opener === 'when') return rivals || tellsWhichDeed(sentence, linked);
  return datesOnlyAThing(reading, sentence, linked);
}

/** "As crews marched on Monday, the mayor fled", "sank, as a storm struck on Friday": two deeds of one day. */
function holdsForMainDeed({ text, start }: Sentence, { clause, edtf }: LinkedDate): boolean {
  if (namedDay(edtf) === null) return false;
  const main = clause.start === start ? text.slice(clause.end - start) : text.slice(0, clause.start - start);
  return tenseOf(main) === 'past';
}

/** "closed after a fire broke out, officials said Monday": who speaks at the end tells the whole sentence. */
export function endsWithSpeaker({ text, start }: Sentence, time: TimeExpression): boolean {
  const from = text.lastIndexOf(', ', time.start - start);
  return from > 0 && SPEAKER_WITH_DATE.test(text.slice(from));
}

/**
 * "is to face the council over a plan which was told on Sunday", "met the mayor, who will go on Friday": what lies ahead
 * did not happen then, nor what happened on a day ahead.
 */
function datesOnlyAThing(
  reading: ArticleReading,
  { text, start }: Sentence,
  { clause, edtf }: LinkedDate,
): boolean {
  if (!ABOUT_A_THING.test(clause.opener)) return false;
  return tenseOf(text.slice(0, clause.start - start)) !== 'past' || reading.liesAhead(edtf);
}

/** "said she had not met him when he was mayor in 1993": the year only tells which deed is spoken of. */
function tellsWhichDeed({ text, start }: Sentence, { clause, time }: LinkedDate): boolean {
  return /^\d{4}$/u.test(time.text) && SPEAKS.test(text.slice(0, clause.start - start));
}

/** "over the next weeks": what was done on the day of publication reaches no further. */
export function leadsAhead({ type, edtf }: TimeExpression): boolean {
  return type === 'DURATION' && edtf !== null;
}

/**
 * The status of a deed on its day. What "was planned" for a day that is over when it is told: nothing is said of what came of
 * it. What words up to the day tell as done is done, whatever is planned or possible behind: "called a vote on Monday hoping to win
 * it", "told reporters on Friday that it could be won".
 */
export function statusOn(
  reading: ArticleReading,
  linked: LinkedDate,
  { status, rule }: JudgedStatus,
): EventStatus {
  if (!isOpen({ status, rule }) || reading.liesAhead(linked.edtf)) return status;
  if (isDoneByThen(linked)) return 'happened';
  const isOver = reading.liesBehind(linked.edtf) && namedDay(linked.edtf) !== null;
  return rule === 'was-to-be' && isOver ? 'unconfirmed' : status;
}

function isDoneByThen({ clause, time }: LinkedDate): boolean {
  const at = time.end - clause.start;
  const upToDay = clause.text.slice(0, at);
  if (SUPPOSES.test(upToDay) || VERB_BEHIND.test(clause.text.slice(at))) return false;
  const told = tenseOf(upToDay) === 'none' ? (FIRST_WORDS.exec(clause.text)?.[0] ?? '') : upToDay;
  const tense = tenseOf(told);
  if (told.length < at || (tense !== 'past' && tense !== 'present-perfect')) return false;
  return judgeStatus(told, { headline: false }).status === 'happened';
}
