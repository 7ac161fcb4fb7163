/** What a report of one day expects of its evening, and a report some hours later tells. */
import { onceForEach } from '../../text/remember.ts';
import { terms as termsOf } from '../../text/terms.ts';
import { judgeStatus } from '../event-status.ts';
import { isOpenPlan, lastDayOf, liesAhead } from './open-plan.ts';
import type { Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

/** Hours after which "this evening" has come, and a report tells what came of what the one before expected. */
const LATER_THAT_DAY = 3 * 60 * 60 * 1000;

/** "The crew is expected to row against Lesk". */
const EXPECTS =
  /\b(?:is|are) (?:\p{Ll}+ )?(?:expected|due|set|scheduled|likely|poised|about) to\b|\b(?:speculation|rumou?rs?|expectations?) (?:\p{Ll}+ ){0,2}that\b[^,;]* (?:could|may|might|will|would)\b/u;
/** Terms in common from which on a headline tells what came of it. */
const FEWEST_OF_OUTCOME = 3;
/** Share of its terms from which on a headline tells it, however soon it came. */
const WHOLLY = 0.6;

/** "Sandvik lost the final of the bay to Lesk": a later headline tells as done what was expected, here or in the headline over it. */
export function isToldSince(statement: Statement, view: StoryView): boolean {
  const isDatedPlan = () => lastDayOf(statement.times) !== null && isOpenPlan(statement);
  if (view.articles.at(-1) === statement.item || liesAhead(statement, view)) return false;
  if (!EXPECTS.test(statement.text) && !isDatedPlan()) return false;
  const own = headlineOf(statement.item);
  return view.articles.slice(view.orderOf(statement.item) + 1).some((later) => {
    const { terms, status } = headlineOf(later);
    if (status !== 'happened') return false;
    const isHours = isHoursLater(later, statement.item);
    const isOutcome = (expected: ReadonlySet<string>) => {
      const shared = countShared(terms, expected);
      return shared >= FEWEST_OF_OUTCOME && (isHours || shared >= WHOLLY * terms.size);
    };
    return isOutcome(statement.terms) || (own.status === 'planned' && isOutcome(own.terms));
  });
}

/** What a headline tells, shown or not. */
const headlineOf = onceForEach(({ document: { text, titleEnd } }: Statement['item']) => {
  const headline = text.slice(0, titleEnd);
  return {
    terms: new Set(termsOf(headline)),
    status: judgeStatus(headline, { headline: true }).status,
  };
});

/** Whether a report of the story was published some hours after this one. */
export function isHoursBefore(item: Statement['item'], { articles }: Pick<StoryView, 'articles'>): boolean {
  return newestInstant(articles) - instantOf(item) > LATER_THAT_DAY;
}

function isHoursLater(later: Statement['item'], item: Statement['item']): boolean {
  return instantOf(later) - instantOf(item) > LATER_THAT_DAY;
}

/** Milliseconds since 1970; NaN where the date is not known. */
const instantOf = onceForEach(({ document }: Statement['item']) => Date.parse(document.published ?? ''));

const newestInstant = onceForEach((articles: StoryView['articles']) =>
  articles.reduce((newest, item) => Math.max(newest, instantOf(item) || newest), Number.NEGATIVE_INFINITY),
);

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((term) => b.has(term)).length;
}

const LATER_TODAY = /\b(?:this (?:afternoon|evening)|tonight|later today)\b/i;

const AHEAD_OF_TODAY = /\b[Aa]head of (?:this (?:afternoon|evening)|tonight|today)\b/;

/** "The crews will sing this evening", where a report of the same evening stands beside it. */
export function isOfLaterThatDay(statement: Statement, view: StoryView): boolean {
  if (!isHoursBefore(statement.item, view)) return false;
  return AHEAD_OF_TODAY.test(statement.text) || (LATER_TODAY.test(statement.text) && isOpenPlan(statement));
}
