/** "this week", told on a Monday of what was done: the week that has only begun can hardly be meant. English. */
import type { TimeExpression } from '../../model/analysis.ts';
import { type Day, formatDay, mondayOf } from '../../time/day.ts';
import type { Clause } from './clauses.ts';
import { tenseOf } from './verbs.ts';

const THIS_WEEK =
  /^(?:(?:earlier |early |late |later )?this week|(?:earlier|late|later|early) in the week)$/iu;
const EARLIER = /^earlier /iu;
const WEEK = 7;

/** The time as it stands, or from the Monday before where it is told on a Monday that something was done in "this week". */
export function fromMondayBefore<T extends TimeExpression>(
  time: T,
  clause: Clause,
  published: Day | null,
): T {
  if (published === null || mondayOf(published) !== published || !THIS_WEEK.test(time.text)) return time;
  const before = tenseOf(clause.text.slice(0, Math.max(0, time.start - clause.start)));
  const tense = before === 'none' ? tenseOf(clause.text) : before;
  if (tense !== 'past' && tense !== 'present-perfect') return time;
  const last = EARLIER.test(time.text) ? published - 1 : published;
  return { ...time, edtf: `${formatDay(published - WEEK)}/${formatDay(last)}` };
}
