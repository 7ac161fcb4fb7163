/** What a statement tells as still ahead, and whether the days that it names have come. */
import { parseEdtf } from '../../time/edtf.ts';
import { tenseOf } from '../event/verbs.ts';
import { judgeStatus } from '../event-status.ts';
import { HEADLINE, type Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

/** A plan told as still ahead: "will open"; not "announced on Oct. 16 that he would", which stays true. */
export function isOpenPlan({ status, text, place }: Statement): boolean {
  if (place === HEADLINE && tenseOf(text) === 'none' && HEADED_FOR.test(text)) return true;
  if (status !== 'planned' && !/\bwill\b/.test(text)) return false;
  const told = text.replace(/“[^”]*”/g, '');
  return !TOLD_AS_A_PLAN.test(beforePlan(told)) && !tellsDeedFirst(told);
}

/** What was said, meant or due is told, and stays true whatever becomes of it. */
const TOLD_AS_A_PLAN =
  /\b(?:announced|said|told|had|was to|were to|was set|were set|was due|were due|was scheduled|were scheduled|was expected|were expected|planned|promised|pledged|vowed|agreed|tweeted|wrote|warned|threatened|suggested|declared)\b/;

/** "The party elected Rourke, making her likely to lead it", "Rourke spoke after saying she will go": what was done, and behind it what may come. */
const WHAT_MAY_COME =
  /, (?!including\b)(?:\p{Ll}+ly )?\p{Ll}+ing\b| (?:after|because|(?:say|declar|threaten|vow|warn|promis)ing|to (?:anyone|those|people)) /u;

function tellsDeedFirst(text: string): boolean {
  const end = text.search(WHAT_MAY_COME);
  if (end < 0) return false;
  const deed = text.slice(0, end);
  return tenseOf(deed) === 'past' && judgeStatus(deed, { headline: false }).status === 'happened';
}

/** "The port will open, raising hopes for May": the day is that of the hopes. */
const WHAT_IT_RAISES = /, (?:raising|prompting|sparking|fuell?ing|stoking|casting|renewing) /;

/** "Rourke, at sea since May, to face the council": what a headline without another verb tells is to come. */
const HEADED_FOR = / to (?<=\p{L},? to )\p{Ll}/u;

/** "The bridge will open, officials said" is a plan of the bridge; "officials said the bridge will open" is what they said. */
const TO_COME = /\bwill\b|\b(?:is|are) (?:due|expected|scheduled|poised|about|slated|likely|set|going) to\b/u;

function beforePlan(told: string): string {
  const plan = told.search(TO_COME);
  return plan < 0 ? told : told.slice(0, plan);
}

/** The last day that the statement names lies before the newest report. */
export function planIsPast({ times }: Statement, { newest }: StoryView): boolean {
  const last = lastDayOf(times);
  return last !== null && newest !== null && last < newest;
}

/** Whether a day that the statement names lies after the newest report. */
export function liesAhead({ times, sentence }: Statement, { newest }: StoryView): boolean {
  const end = sentence.text.search(WHAT_IT_RAISES);
  const last = lastDayOf(end < 0 ? times : times.filter((time) => time.start < sentence.start + end));
  return last !== null && newest !== null && last > newest;
}

/** Whether what lies ahead of the newest report had begun when it came: "later this month", which any day may be. */
export function mayHaveCome({ times }: Statement, { newest }: StoryView): boolean {
  const ahead = times.flatMap(({ edtf }) => {
    const span = edtf === null ? null : parseEdtf(edtf);
    return span && newest !== null && HAS_DAYS.has(span.precision) && span.last > newest ? [span] : [];
  });
  return ahead.length > 0 && ahead.every(({ first }) => newest !== null && first <= newest);
}
const HAS_DAYS: ReadonlySet<string> = new Set(['day', 'month']);

export function lastDayOf(times: Statement['times']): number | null {
  const days = times.flatMap(({ edtf }) => {
    const span = edtf === null ? null : parseEdtf(edtf);
    return span &&
      Number.isFinite(span.last) &&
      span.precision !== 'interval' &&
      span.precision !== 'week' &&
      span.precision !== 'year'
      ? [span.last]
      : [];
  });
  return days.length > 0 ? Math.max(...days) : null;
}
