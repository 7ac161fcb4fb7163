/** What was told of a day or month to come, once that is over. */
import type { Day } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { tenseOf } from '../event/verbs.ts';
import { planIsPast } from './open-plan.ts';
import type { Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

/** "Quays can reopen next month", once that month has come. */
export function isOfBegunMonth({ text, times }: Statement, { newest }: StoryView): boolean {
  if (newest === null || !MAY_OR_WILL.test(text)) return false;
  return times.some((time) => {
    const span = time.edtf !== null && /^next month$/i.test(time.text) ? parseEdtf(time.edtf) : null;
    return span?.precision === 'month' && span.first <= newest;
  });
}

const MAY_OR_WILL = /\b(?:can|may|will|to)\b/u;

const BEFORE_ITS_DAY =
  /\b(?:(?:has|have) (?:an?|the|until|only|\d[\p{L}\d-]*)|(?:is|are) (?:due|set|scheduled|expected|slated|poised|about|to)) /u;

/** "The crew has a window of an hour to launch on Monday", once Monday is over. */
export function isStateOfPastDay(statement: Statement, view: StoryView): boolean {
  return (
    view.ageOf(statement.item) > 0 &&
    planIsPast(statement, view) &&
    tenseOf(statement.text) === 'present' &&
    BEFORE_ITS_DAY.test(statement.text)
  );
}

/** "Tickets are cheaper if bought by noon on Friday", once Friday is over. */
export function isUntilPastDay(
  { text, times, sentence, item }: Statement,
  { newest, ageOf }: StoryView,
): boolean {
  if (newest === null || ageOf(item) === 0 || tenseOf(text) !== 'present') return false;
  return times.some(
    ({ edtf, start }) =>
      UNTIL.test(item.document.text.slice(sentence.start, start)) && isDayBefore(newest, edtf),
  );
}

const UNTIL = /\b(?:by|until|till|through) (?:(?:noon|midnight|the (?:end|close) of|on|\d+ [ap]\.?m\.?) )*$/u;

/** "When the two meet on Friday, little is expected", once Friday is over. */
export function opensBeforePastDay(
  { text, times, sentence, item }: Statement,
  { newest, ageOf }: StoryView,
): boolean {
  const [opening] = OPENING_CLAUSE.exec(text) ?? [];
  if (opening === undefined || newest === null || ageOf(item) === 0) return false;
  if (tenseOf(opening) !== 'present') return false;
  return times.some(
    ({ edtf, start }) => start - sentence.start < opening.length && isDayBefore(newest, edtf),
  );
}

const OPENING_CLAUSE = /^(?:When|As|Once|Before) [^,]{5,120},/;

function isDayBefore(newest: Day, edtf: string | null): boolean {
  const span = edtf === null ? null : parseEdtf(edtf);
  return span?.precision === 'day' && span.last < newest;
}
