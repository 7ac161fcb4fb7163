/** What a report of one day expects of its evening, and a report some hours later tells. */
import { isOpenPlan, lastDayOf, liesAhead } from './open-plan.ts';
import { HEADLINE, type Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

/** Hours after which "this evening" has come, and a report tells what came of what the one before expected. */
const LATER_THAT_DAY = 3 * 60 * 60 * 1000;

/** "The crew is expected to row against Lesk". */
const EXPECTS =
  /\b(?:is|are) (?:\p{Ll}+ )?(?:expected|due|set|scheduled|likely|poised|about) to\b|\b(?:speculation|rumou?rs?|expectations?) (?:\p{Ll}+ ){0,2}that\b[^,;]* (?:could|may|might|will|would)\b/u;
/** Terms in common from which on a headline tells what came of it. */
const FEWEST_OF_OUTCOME = 3;

/** "Sandvik lost the final of the bay to Lesk": a later headline tells as done what was expected. */
export function isToldSince(statement: Statement, view: StoryView): boolean {
  const isDatedPlan = () => lastDayOf(statement.times) !== null && isOpenPlan(statement);
  if (!isHoursBefore(statement.item, view.articles) || liesAhead(statement, view)) return false;
  if (!EXPECTS.test(statement.text) && !isDatedPlan()) return false;
  return view.statements.some(
    ({ item, place, status, terms }) =>
      place === HEADLINE &&
      status === 'happened' &&
      isHoursLater(item, statement.item) &&
      countShared(terms, statement.terms) >= FEWEST_OF_OUTCOME,
  );
}

export function isHoursBefore(item: Statement['item'], articles: readonly Statement['item'][]): boolean {
  return articles.some((other) => isHoursLater(other, item));
}

function isHoursLater({ document: later }: Statement['item'], { document }: Statement['item']): boolean {
  return Date.parse(later.published ?? '') - Date.parse(document.published ?? '') > LATER_THAT_DAY;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((term) => b.has(term)).length;
}

const LATER_TODAY = /\b(?:this (?:afternoon|evening)|tonight|later today)\b/i;

const AHEAD_OF_TODAY = /\b[Aa]head of (?:this (?:afternoon|evening)|tonight|today)\b/;

/** "The crews will sing this evening", where a report of the same evening stands beside it. */
export function isOfLaterThatDay(statement: Statement, { articles }: StoryView): boolean {
  if (!isHoursBefore(statement.item, articles)) return false;
  return AHEAD_OF_TODAY.test(statement.text) || (LATER_TODAY.test(statement.text) && isOpenPlan(statement));
}
