/** Which days a statement tells of, seen from the newest report. */
import type { TimeExpression } from '../../model/analysis.ts';
import type { Day } from '../../time/day.ts';
import { type EdtfSpan, parseEdtf } from '../../time/edtf.ts';
import { mainClause } from '../event/main-clause.ts';
import { tenseOf } from '../event/verbs.ts';
import type { Statement } from './statement.ts';
import { isNewsOfNewest, type StoryView } from './story-view.ts';

/** Days before the newest report that are background. */
export const BACKGROUND_AFTER = 2;

/** Every date that the sentence gives lies before the newest report: a few days, or a day by an older report. */
export function tellsOfThePast(statement: Statement, view: StoryView): boolean {
  const { newest, eventDatesOf, ageOf } = view;
  if (newest === null) return false;
  if (statement.times.length > 0 && statement.times.every((time) => isCompared(time, statement)))
    return false;
  if (isNewResult(statement) && ageOf(statement.item) === 0) return false;
  const isLead = statement.place === 0 && isNewsOfNewest(statement, view);
  const aside = isLead ? datesOfClauses(statement) : [];
  const stated = [...daysIn(statement), ...eventDatesOf(statement)].filter((edtf) => !aside.includes(edtf));
  const spans = stated.flatMap((edtf) => parseEdtf(edtf) ?? []);
  const before = ageOf(statement.item) > 0 ? 1 : BACKGROUND_AFTER;
  const told = spans.filter((span) => !isRunningYear(span, newest));
  return told.length > 0 && told.every(({ last }) => last <= newest - before);
}

/** "The union has sued the owner, who bought the port last month": dates of such clauses, which the news is not of. */
function datesOfClauses({ times, sentence }: Statement): string[] {
  return times.flatMap(({ start, edtf }) =>
    edtf !== null && RELATIVE.test(sentence.text.slice(0, start - sentence.start)) ? [edtf] : [],
  );
}

const RELATIVE = /\b(?:who|whose|which) [^,;:.]*$/u;

/** A day that the sentence gives is that of the newest report or the one before. */
export function tellsOfLastDays(statement: Statement, { newest }: StoryView): boolean {
  const spans = daysIn(statement).flatMap((edtf) => parseEdtf(edtf) ?? []);
  return newest !== null && spans.some(({ first, last }) => first >= newest - 1 && last <= newest);
}

/** "An autopsy has shown how he died, after the fight on Friday": the day is not that of the news. */
function isNewResult({ text, times }: Statement): boolean {
  if (tenseOf(text) !== 'present-perfect') return false;
  const main = mainClause(text);
  return times.every((time) => !main.includes(time.text));
}

/** The days that a sentence gives, as EDTF; by an hour only where it gives no other: "on Monday morning". */
function daysIn(statement: Statement): string[] {
  const own = statement.times.filter((time) => !isCompared(time, statement));
  const given = (wanted: TimeExpression['type']) =>
    own.flatMap(({ edtf, type }) => (edtf !== null && type === wanted ? [edtf] : []));
  const dates = given('DATE');
  return dates.length > 0 ? dates : given('TIME');
}

/** "More than a year ago", "compared with May": the day of something else. */
const COMPARED = /\b(?:than|compared (?:to|with)|versus|unlike)\b[^,;.]{0,60}$/u;

function isCompared({ start }: TimeExpression, { sentence }: Statement): boolean {
  return COMPARED.test(sentence.text.slice(0, start - sentence.start));
}

/** "The strongest storm this year": says nothing of when it struck. */
function isRunningYear({ precision, last }: EdtfSpan, newest: Day): boolean {
  return precision === 'year' && last >= newest;
}
