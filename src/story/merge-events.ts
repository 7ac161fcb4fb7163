import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { EventCandidate, StoryEvent } from '../model/event.ts';
import { compareEdtf, parseEdtf } from '../time/edtf.ts';
import { type Dated, datedOf, needsLikeness } from './event/date-compatibility.ts';
import { actorsIn, NOBODY } from './event/deed.ts';
import { type Setting, withEndsOfPlans } from './event/ended-plan.ts';
import { latenessOf } from './event/lateness.ts';
import { bestFirst, dateOfGroup } from './event/merged-event.ts';
import { statusOverTime, toldAt } from './event/status-over-time.ts';
import { takenBack, withoutWithdrawn } from './event/withdrawn-event.ts';
import { withdrawnIn } from './event/withdrawn-report.ts';
import { isNews } from './key-point/story-view.ts';
import { importanceOf } from './timeline/importance.ts';
import { cosine, TermSpace, type Vector } from './timeline/term-space.ts';

/** How many of its telling words a candidate shares with a group that it may join. */
const FEWEST_SHARED = 2;

/**
 * One event for each deed that the articles tell of, however many tell it. A later word on it decides its
 * status; what it overrules stays in the history. The id is a placeholder: article and offsets of the shown
 * candidate.
 * @param articles those that the candidates come from, in time order
 * @returns in order of date, undated events last
 */
export function mergeEvents(
  articles: readonly AnalyzedArticle[],
  candidates: readonly EventCandidate[],
): StoryEvent[] {
  const order = new Map(articles.map(({ article }, index) => [article.id, index]));
  const sources = new Map(articles.map((item) => [item.article.id, item]));
  const space = new TermSpace(candidates.map(({ terms }) => terms));
  const alike = grouped(candidates, (one) => placedOf(one, space, sources.get(one.article)));
  const setting = { order, space };
  const withdrawn = { withdrawals: articles.flatMap(withdrawnIn), order };
  const merged = withEndsOfPlans(alike, setting).flatMap(({ members: group, calledOffBy }) =>
    withoutWithdrawn(group, withdrawn).map(({ members, withdrawal }) => {
      const event = mergedEvent(members, calledOffBy, setting);
      return withdrawal ? takenBack(event, withdrawal, candidates) : event;
    }),
  );
  return importanceOf(articles, merged).sort(byDate);
}

/** Each candidate, surest first, joins the group it is most like among those whose dates allow it. */
function grouped(
  candidates: readonly EventCandidate[],
  place: (candidate: EventCandidate) => Placed,
): EventCandidate[][] {
  const groups: Group[] = [];
  const groupsOfTerm = new Map<string, Set<Group>>();
  for (const candidate of [...candidates].sort(surestFirst)) {
    const placed = place(candidate);
    const home: Group = closest(placed, nearby(placed, groupsOfTerm)) ?? { members: [], kinds: new Map() };
    if (home.members.length === 0) groups.push(home);
    home.members.push(placed);
    home.kinds.set(placed.kind, placed);
    for (const term of placed.telling) {
      const known = groupsOfTerm.get(term);
      if (known) known.add(home);
      else groupsOfTerm.set(term, new Set([home]));
    }
  }
  return groups.map(({ members }) => members.map(({ candidate }) => candidate));
}

interface Placed extends Dated {
  readonly candidate: EventCandidate;
  readonly vector: Vector;
  /** The terms by which its group is found. */
  readonly telling: readonly string[];
  /** What matters of the date: candidates of one kind stand alike to every other. */
  readonly kind: string;
}

interface Group {
  readonly members: Placed[];
  /** One member for each kind of date. */
  readonly kinds: Map<string, Placed>;
}

/** How many terms a candidate is found by: the rarest of those that others have too; people and deeds besides. */
const TELLING_TERMS = 10;
/** How many of a group's surest members a candidate is compared with. */
const COMPARED = 3;

function placedOf(candidate: EventCandidate, space: TermSpace, source: AnalyzedArticle | undefined): Placed {
  const actors = source ? actorsIn(source, candidate) : NOBODY;
  // An essay opens with its own view of what others report.
  const dated = datedOf(candidate, actors, source && isNews(source) ? source.article.outlet : null);
  const shared = candidate.terms.filter((term) => space.countOf(term) > 1);
  const rarest = shared.sort((a, b) => space.weightOf(b) - space.weightOf(a)).slice(0, TELLING_TERMS);
  const telling = [
    ...rarest,
    ...[...actors.people].map((name) => `who ${name}`),
    ...[...actors.deeds].map((deed) => `does ${deed}`),
  ];
  const kind = `${candidate.date} ${dated.isEstimate} ${dated.tells} ${dated.openedBy}`;
  return { ...dated, candidate, vector: space.vectorOf(candidate.terms), telling, kind };
}

/** Groups that share at least two telling words with the candidate. */
function nearby({ telling }: Placed, groupsOfTerm: ReadonlyMap<string, ReadonlySet<Group>>): Group[] {
  const shared = new Map<Group, number>();
  for (const term of telling)
    for (const group of groupsOfTerm.get(term) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  return [...shared].filter(([, count]) => count >= FEWEST_SHARED).map(([group]) => group);
}

function closest(placed: Placed, groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  let bestMargin = 0;
  for (const group of groups) {
    const margin = marginOf(placed, group);
    if (margin > bestMargin || (best === null && margin >= 0)) {
      best = group;
      bestMargin = margin;
    }
  }
  return best;
}

/** How far the likeness to the group's surest members exceeds what their dates ask for; negative: no match. */
function marginOf(placed: Placed, { members, kinds }: Group): number {
  for (const member of kinds.values())
    if (needsLikeness(placed, member) === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  const margins = members
    .slice(0, COMPARED)
    .map((member) => cosine(placed.vector, member.vector) - needsLikeness(placed, member));
  return Math.max(...margins);
}

/** @param calledOffBy words of another event that end what the group plans */
function mergedEvent(
  group: readonly EventCandidate[],
  calledOffBy: EventCandidate | null,
  { order }: Setting,
): StoryEvent {
  const told = toldAt(group, order);
  const later = calledOffBy ? toldAt([calledOffBy], order) : [];
  const { status, history } = statusOverTime([...told, ...later]);
  const date = dateOfGroup(status === 'happened' ? withoutPlansOfOtherDays(group) : sinceMove(group, order));
  const shown = bestFirst(group, { date, status });
  const [best] = shown as [EventCandidate, ...EventCandidate[]];
  return {
    id: `${best.article}:${best.start}-${best.end}`,
    date,
    status,
    candidates: shown,
    weight: 0,
    history,
    ...(calledOffBy && status === 'called-off' ? { calledOffBy } : {}),
  };
}

/** What was moved has the day of the last word that moved it, or of what was told since. */
function sinceMove(group: readonly EventCandidate[], order: Setting['order']): readonly EventCandidate[] {
  const place = ({ article }: EventCandidate) => order.get(article) ?? 0;
  const moves = group.filter(({ movedFrom }) => movedFrom !== undefined);
  const last = Math.max(...moves.map(place));
  const since = group.filter((one) => (moves.includes(one) ? place(one) === last : place(one) > last));
  return since.some(({ date }) => date !== null) ? since : group;
}

/** What happened has the day on which it did, not the week for which it was planned, nor the day that it missed. */
function withoutPlansOfOtherDays(group: readonly EventCandidate[]): readonly EventCandidate[] {
  const isLate = group.some(({ status, text }) => status === 'happened' && latenessOf(text) !== null);
  const told = group.filter(
    ({ date, status }) =>
      status === 'happened' ||
      (!isLate && (status !== 'planned' || (date !== null && parseEdtf(date)?.precision === 'day'))),
  );
  return told.some(({ date }) => date !== null) ? told : group;
}

function surestFirst(a: EventCandidate, b: EventCandidate): number {
  return b.confidence - a.confidence || compareText(a.article, b.article) || a.start - b.start;
}

function byDate(a: StoryEvent, b: StoryEvent): number {
  return compareEdtf(a.date ?? '', b.date ?? '') || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
