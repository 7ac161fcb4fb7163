import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { EventCandidate, EventStatus, StoryEvent } from '../model/event.ts';
import { compareEdtf, type EdtfSpan, parseEdtf } from '../time/edtf.ts';
import { callsOff, unitedByCallingOff } from './event/called-off-undertaking.ts';
import { covers, type Dated, datedOf, needsLikeness } from './event/date-compatibility.ts';
import { actorsIn, NOBODY } from './event/deed.ts';
import { type Lateness, latenessOf } from './event/lateness.ts';
import { bestFirst, dateOfGroup } from './event/merged-event.ts';
import { namingTerms } from './event/naming-terms.ts';
import { statusOverTime, type Told, toldAt } from './event/status-over-time.ts';
import { takenBack, withoutWithdrawn } from './event/withdrawn-event.ts';
import { withdrawnIn } from './event/withdrawn-report.ts';
import { isNews } from './key-point/story-view.ts';
import { importanceOf } from './timeline/importance.ts';
import { cosine, TermSpace, type Vector } from './timeline/term-space.ts';

/** Share of a cancellation's words that a plan must have in it to be what is called off… */
const SAME_PLAN = 0.5;
/** …and where it was to be on the very day of the cancellation. */
const SAME_PLAN_OF_THAT_DAY = 0.2;
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
  const groups = withEndsOfPlans(unitedByCallingOff(alike, order), { order, space });
  const cancellations = candidates.filter(({ status }) => status === 'called-off');
  const withdrawn = { withdrawals: articles.flatMap(withdrawnIn), order };
  const merged = groups
    .flatMap((group) => withoutWithdrawn(group, withdrawn))
    .map(({ members, withdrawal }) => {
      const event = mergedEvent(members, cancellations, { order, space });
      return withdrawal ? takenBack(event, withdrawal, candidates) : event;
    });
  return importanceOf(articles, merged).sort(byDate);
}

interface Setting {
  readonly order: ReadonlyMap<string, number>;
  readonly space: TermSpace;
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

function mergedEvent(
  group: readonly EventCandidate[],
  cancellations: readonly EventCandidate[],
  { order, space }: Setting,
): StoryEvent {
  const told = toldAt(group, order);
  const later = calledOffLater(told, group, cancellations, { order, space });
  const { status, history } = statusOverTime([...told, ...later]);
  const date = dateOfGroup(status === 'happened' ? withoutPlansOfOtherDays(group) : group);
  const shown = bestFirst(group, { date, status });
  const [best] = shown as [EventCandidate, ...EventCandidate[]];
  return {
    id: `${best.article}:${best.start}-${best.end}`,
    date,
    status,
    candidates: shown,
    weight: 0,
    history,
  };
}

/**
 * A plan and what came of it are one event, told once, by the later word: what is called off on the day that it
 * was planned for, and what happened on a day that it was planned for, or so long after it as is told.
 */
function withEndsOfPlans(groups: readonly EventCandidate[][], setting: Setting): EventCandidate[][] {
  const dated = groups.map((members) => ({
    members,
    span: spanOf(dateOfGroup(members)),
    late: members.flatMap(lateDeedOf),
  }));
  const homes = new Set<DatedGroup>();
  const ended = new Set<DatedGroup>();
  for (const plan of dated) {
    if (ended.has(plan)) continue;
    const end = dated.find(
      (one) => one !== plan && !homes.has(one) && !ended.has(one) && endsPlan(one, plan, setting),
    );
    if (!end) continue;
    plan.members.push(...end.members);
    homes.add(plan);
    ended.add(end);
  }
  return dated.filter((one) => !ended.has(one)).map(({ members }) => members);
}

interface DatedGroup {
  readonly members: EventCandidate[];
  readonly span: EdtfSpan | null;
  /** What its own members say was done late; they are asked once, and not for every plan. */
  readonly late: readonly LateDeed[];
}

interface LateDeed {
  readonly deed: EventCandidate;
  readonly lateness: Lateness;
}

/** Share of a deed's words that a plan must have in it to be what was done, and how many. */
const SAME_DEED = 0.5;
const FEWEST_OF_DEED = 3;
/** Its day says for the rest what is meant, and a part of its words tells of the delay. */
const SAME_LATE_DEED = 0.4;
/** Days within which a plan leaves its day open. */
const LONGEST_PLAN = 31;

function endsPlan(end: DatedGroup, plan: DatedGroup, setting: Setting): boolean {
  if (end.span?.precision !== 'day' || !plan.span) return false;
  if (!covers(plan.span, end.span)) return endsPlanLate(end.late, plan, end.span.first, setting);
  const { order, space } = setting;
  const { status } = statusOverTime(toldAt(plan.members, order));
  const isOfDay = plan.span.precision === 'day' && (status === 'planned' || status === 'called-off');
  if (isOfDay && end.members.every((one) => one.status === 'called-off'))
    return end.members.some((one) => isAbout(one, plan.members, space, SAME_PLAN_OF_THAT_DAY));
  if (status !== 'planned' || plan.span.last - plan.span.first > LONGEST_PLAN) return false;
  if (!end.members.every((one) => one.status === 'happened' && !one.saying)) return false;
  return end.members.some((one) => isAbout(one, plan.members, space, SAME_DEED, FEWEST_OF_DEED));
}

/** What a report says was done late ends the plan for the day from which that is so late, also one put off since. */
function endsPlanLate(
  deeds: readonly LateDeed[],
  { members, span }: DatedGroup,
  day: number,
  { order, space }: Setting,
): boolean {
  if (span?.precision !== 'day') return false;
  const days = day - span.first;
  const late = deeds.filter(({ lateness }) => lateness.fewest <= days && days <= lateness.most);
  if (days <= 0 || late.length === 0) return false;
  const { status } = statusOverTime(toldAt(members, order));
  if (status !== 'planned' && status !== 'called-off') return false;
  return late.some(({ deed }) => isAbout(deed, members, space, SAME_LATE_DEED, FEWEST_OF_DEED));
}

function lateDeedOf(deed: EventCandidate): LateDeed[] {
  const lateness = deed.status === 'happened' ? latenessOf(deed.text) : null;
  return lateness ? [{ deed, lateness }] : [];
}

function spanOf(date: string | null): EdtfSpan | null {
  return date === null ? null : parseEdtf(date);
}

/** What happened has the day on which it did, not the week for which it was planned, nor the day that it missed. */
function withoutPlansOfOtherDays(group: readonly EventCandidate[]): readonly EventCandidate[] {
  const isLate = group.some(({ status, text }) => status === 'happened' && latenessOf(text) !== null);
  const told = group.filter(
    ({ date, status }) =>
      status === 'happened' || (!isLate && (status !== 'planned' || spanOf(date)?.precision === 'day')),
  );
  return told.some(({ date }) => date !== null) ? told : group;
}

/** Cancellations, told no earlier, of what this group tells as a plan. */
function calledOffLater(
  told: readonly Told[],
  group: readonly EventCandidate[],
  cancellations: readonly EventCandidate[],
  { order, space }: Pick<Setting, 'order' | 'space'>,
): Told[] {
  const last = told.at(-1);
  if (last?.status !== 'planned') return [];
  return cancellations
    .filter((cancellation) => (order.get(cancellation.article) ?? 0) >= last.order)
    .filter((one) => isAbout(one, group, space, SAME_PLAN) || callsOff(one, group, order))
    .map((cancellation) => ({
      status: 'called-off' as EventStatus,
      date: last.date,
      article: cancellation.article,
      order: order.get(cancellation.article) ?? 0,
      start: Number.POSITIVE_INFINITY,
    }))
    .slice(0, 1);
}

/** Whether a later word speaks of what a group tells: so much of what it names, the group names too. */
function isAbout(
  word: EventCandidate,
  group: readonly EventCandidate[],
  space: TermSpace,
  share: number,
  fewest = FEWEST_SHARED,
): boolean {
  const known = new Set(group.flatMap(({ terms }) => terms));
  const named = namingTerms(word.terms);
  const shared = named.filter((term) => known.has(term));
  const sum = (some: readonly string[]) => some.reduce((total, term) => total + space.weightOf(term), 0);
  return shared.length >= fewest && sum(shared) >= share * sum(named);
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
