/** What was told by a report that is taken back later: an event of its own, which is withdrawn. */
import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { tellsWithdrawn, type Withdrawal } from './withdrawn-report.ts';

interface Part {
  readonly members: readonly EventCandidate[];
  /** What takes back all that the members tell. */
  readonly withdrawal?: Withdrawal;
}

interface Withdrawals {
  readonly withdrawals: readonly Withdrawal[];
  /** Place of each article in time. */
  readonly order: ReadonlyMap<string, number>;
}

/**
 * What a group tells by a report that is taken back later, and the rest, of which nothing is taken back. The articles
 * that tell the one by any of their words tell nothing else of the group. One that holds the withdrawal stays whole.
 */
export function withoutWithdrawn(
  group: readonly EventCandidate[],
  { withdrawals, order }: Withdrawals,
): Part[] {
  for (const withdrawal of withdrawals) {
    const at = order.get(withdrawal.item.article.id) ?? 0;
    const telling = group.filter(({ text }) => tellsWithdrawn(text, withdrawal));
    const isLater = telling.some(({ article }) => (order.get(article) ?? 0) >= at);
    if (telling.length === 0 || isLater) continue;
    if (group.some((one) => isOf(withdrawal, one))) return [{ members: group, withdrawal }];
    const articles = new Set(telling.map(({ article }) => article));
    const members = group.filter(({ article }) => articles.has(article));
    const rest = group.filter(({ article }) => !articles.has(article));
    return [{ members, withdrawal }, ...(rest.length > 0 ? [{ members: rest }] : [])];
  }
  return [{ members: group }];
}

/** The event as told by the words that take it back, or as withdrawn, with those words among its sources. */
export function takenBack(
  event: StoryEvent,
  withdrawal: Withdrawal,
  candidates: readonly EventCandidate[],
): StoryEvent {
  const own = event.candidates.filter((one) => isOf(withdrawal, one));
  const others = event.candidates.filter((one) => !own.includes(one));
  const [first] = others;
  if (!first) return event;
  const [words] = own;
  if (words) return { ...event, date: words.date, status: words.status, candidates: [...own, ...others] };
  const history = [...event.history, { date: event.date, status: event.status, article: first.article }];
  const evidence = candidates.filter((one) => isOf(withdrawal, one)).slice(0, 1);
  return { ...event, status: 'withdrawn', candidates: [...others, ...evidence], history };
}

function isOf({ item, sentence }: Withdrawal, { article, sentence: index }: EventCandidate): boolean {
  return article === item.article.id && index === sentence.index;
}
