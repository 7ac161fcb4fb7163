import type { EventCandidate, EventStatus, StoryEvent } from '../../model/event.ts';

/** What one article tells of an event. */
export interface Told {
  readonly status: EventStatus;
  readonly date: string | null;
  readonly article: string;
  /** Place of the article among those of the story, oldest first. */
  readonly order: number;
  readonly start: number;
  /** Whether it tells of a new day for what was planned. */
  readonly moves: boolean;
  /** Whether it tells only of what somebody is said to have done. */
  readonly accuses: boolean;
}

/** "was charged with killing them", "is accused of it": that it is denied stays so. */
const ACCUSES =
  /\b(?:charged with|accus(?:es|ed|ing)|alleg\w+|suspected of|indicted|suspicion of|on trial (?:for|over))\b/iu;

/** What the candidates tell, oldest article first; within an article in the order of its text. */
export function toldAt(group: readonly EventCandidate[], order: ReadonlyMap<string, number>): Told[] {
  return group
    .map(({ status, date, article, start, text, movedFrom }) => ({
      status,
      date,
      article,
      start,
      moves: movedFrom !== undefined,
      accuses: ACCUSES.test(text),
      order: order.get(article) ?? 0,
    }))
    .sort((a, b) => a.order - b.order || a.start - b.start);
}

/** Which later word overrules which earlier one. What has happened is not planned any more. */
const OVERRULED_BY: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  planned: ['happened', 'called-off', 'denied'],
  unconfirmed: ['happened', 'called-off', 'denied', 'planned'],
  happened: ['denied', 'called-off'],
  'called-off': ['happened', 'planned'],
  denied: ['happened'],
  withdrawn: ['happened'],
};

/** The status that the last word leaves, and the words that were overruled on the way. */
export function statusOverTime(told: readonly Told[]): Pick<StoryEvent, 'status' | 'history'> {
  const history: { date: string | null; status: EventStatus; article: string }[] = [];
  let [current] = told;
  if (!current) return { status: 'unconfirmed', history };
  for (const next of told.slice(1)) {
    if (!overrules(next, current)) continue;
    history.push({ date: current.date, status: current.status, article: current.article });
    current = next;
  }
  return { status: current.status, history };
}

function isOpen(status: EventStatus): boolean {
  return status === 'planned' || status === 'unconfirmed';
}

/** Within one article a later sentence overrules only to the careful side: a plan or deed that is off. */
function overrules(next: Told, current: Told): boolean {
  if (next.moves && isOpen(current.status)) return next.date !== current.date;
  if (!OVERRULED_BY[current.status].includes(next.status)) return false;
  if (current.status === 'denied' && next.accuses) return false;
  return next.article !== current.article || next.status === 'called-off' || next.status === 'denied';
}
