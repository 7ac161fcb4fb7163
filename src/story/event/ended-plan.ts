/** What became of plans: what was done, done late, moved or called off is told once with its plan, by the later word. */
import type { EventCandidate, EventStatus } from '../../model/event.ts';
import { type EdtfSpan, parseEdtf } from '../../time/edtf.ts';
import type { TermSpace } from '../timeline/term-space.ts';
import { termsCalledOff, undertakingsIn } from './calling-off.ts';
import { covers } from './date-compatibility.ts';
import { latenessOf } from './lateness.ts';
import { dateOfGroup } from './merged-event.ts';
import { namingTerms } from './naming-terms.ts';
import { statusOverTime, toldAt } from './status-over-time.ts';

export interface Setting {
  /** Place of each article in time. */
  readonly order: ReadonlyMap<string, number>;
  readonly space: TermSpace;
}

export interface EndedGroup {
  readonly members: readonly EventCandidate[];
  /** Words of another group that call off what this one plans. */
  readonly calledOffBy: EventCandidate | null;
}

/** What a group tells. */
interface Told {
  readonly members: readonly EventCandidate[];
  readonly status: EventStatus;
  readonly span: EdtfSpan | null;
  /** All that it names. */
  readonly known: ReadonlySet<string>;
  /** Whether it tells nothing but that something is off. */
  readonly isOff: boolean;
  /** Places in time of the articles that tell it first and last. */
  readonly first: number;
  readonly last: number;
}

/** Share of the words that tell of an end which the plan must have in it, and how many… */
const SAME_PLAN = { share: 0.5, fewest: 2 };
const SAME_DEED = { share: 0.5, fewest: 3 };
/** …where a delay is told in a part of the words, and says which day was meant… */
const SAME_LATE_DEED = { share: 0.4, fewest: 3 };
/** …and where something is off on the very day that it was planned for. */
const SAME_DAY = { share: 0.2, fewest: 2 };
/** Words of moving itself: they say nothing about what is moved. */
const OF_MOVING = new Set('move push brought bring forward back reschedul defer adjourn slip'.split(' '));
/** Days within which a plan leaves its day open. */
const LONGEST_PLAN = 31;
/** Days within which one calling off is reported. */
const ONE_CALLING_OFF = 2;
/** What is put off may have its new day in the same article. */
const PUTS_OFF = /\b(?:postpon|push|delay|put|defer)/iu;

/** The groups, each plan united with what ended it on its day, or was done late. */
export function withEndsOfPlans(
  groups: readonly (readonly EventCandidate[])[],
  setting: Setting,
): EndedGroup[] {
  const read = (some: readonly (readonly EventCandidate[])[]) =>
    some.map((members) => toldBy(members, setting));
  const off = united(read(groups), (told) => callingsOff(told, setting));
  const moved = united(read(off), (told) => movesOf(told, setting));
  const done = united(read(moved), (told) => deedsOf(told, setting));
  const words = done.flat().filter(isCalledOff);
  return read(done).map((plan) => ({
    members: plan.members,
    calledOffBy:
      (plan.status === 'planned' && words.find((word) => callsOff(word, plan, plan.last, setting))) || null,
  }));
}

function toldBy(members: readonly EventCandidate[], { order }: Setting): Told {
  const told = toldAt(members, order);
  return {
    members,
    status: statusOverTime(told).status,
    span: spanOf(dateOfGroup(members)),
    known: new Set(members.flatMap(({ terms }) => terms)),
    isOff: members.every(({ status }) => status === 'called-off'),
    first: told[0]?.order ?? 0,
    last: told.at(-1)?.order ?? 0,
  };
}

type Pair = readonly [Told, Told];

/** The members of groups that pairs join, directly or by others, in the order of the groups. */
function united(
  groups: readonly Told[],
  pairs: (groups: readonly Told[]) => readonly Pair[],
): EventCandidate[][] {
  const homes = new Map<Told, Told>();
  const homeOf = (group: Told): Told => {
    const home = homes.get(group);
    return home ? homeOf(home) : group;
  };
  for (const [one, other] of pairs(groups)) {
    const [home, guest] = [homeOf(one), homeOf(other)];
    if (home !== guest) homes.set(guest, home);
  }
  return [...Map.groupBy(groups, homeOf).values()].map((some) => some.flatMap(({ members }) => members));
}

/** What is off on the day for which it was planned, and all that tells of an undertaking of one day that is called off. */
function callingsOff(groups: readonly Told[], setting: Setting): Pair[] {
  if (!groups.some(({ members }) => members.some(isCalledOff))) return [];
  const open = groups.filter(isOpenOrOff);
  const ends = groups.filter(({ isOff }) => isOff).sort((a, b) => firstDay(a) - firstDay(b));
  const ofDay = open.flatMap((plan) =>
    ends.filter((end) => isOffOnDay(end, plan, setting)).map((end): Pair => [plan, end]),
  );
  const undertakings = new Map<string, Told[]>();
  for (const told of open)
    for (const name of namesOf(told)) undertakings.set(name, [...(undertakings.get(name) ?? []), told]);
  return [...ofDay, ...[...undertakings.values()].flatMap((alike) => ofUndertaking(alike, ends, setting))];
}

function isOffOnDay(end: Told, plan: Told, setting: Setting): boolean {
  const isOfDay = end !== plan && end.span?.precision === 'day' && plan.span?.precision === 'day';
  if (!isOfDay || end.span.first !== plan.span.first) return false;
  return end.members.some(({ terms }) => areOf(terms, plan, SAME_DAY, setting));
}

/** The undertakings that a group tells of for a day, with that day. */
function namesOf({ members }: Told): Set<string> {
  return new Set(
    members.flatMap(({ text, status, date, evidence }) =>
      (status === 'planned' || status === 'called-off') && evidence.rule !== 'publication-day'
        ? undertakingsIn(text).map((name) => `${name} ${date}`)
        : [],
    ),
  );
}

/**
 * Groups that tell of an undertaking of one day belong together where words call it off which speak of them, and so do those
 * words, told within few days, where they tell of another day.
 */
function ofUndertaking(alike: readonly Told[], ends: readonly Told[], setting: Setting): Pair[] {
  const [own, plans] = [alike.filter(({ isOff }) => isOff), alike.filter(({ isOff }) => !isOff)];
  const all = toldBy(
    plans.flatMap(({ members }) => members),
    setting,
  );
  const others = ends.filter(
    (end) => !alike.includes(end) && end.members.some((word) => callsOff(word, all, all.first, setting)),
  );
  const words = [...alike, ...others].flatMap(({ members }) => members.filter(isCalledOff));
  const meant = plans.filter((plan) => words.some((word) => plans.length === 1 || speaksOf(word, plan)));
  const told = others.filter((end) => firstDay(end) - firstDay(others[0] ?? end) <= ONE_CALLING_OFF);
  return [...joined(meant.length > 0 ? [...meant, ...own] : []), ...joined(told)];
}

function joined([first, ...others]: readonly Told[]): Pair[] {
  return first ? others.map((other): Pair => [first, other]) : [];
}

function speaksOf({ article, text }: EventCandidate, { members, known }: Told): boolean {
  const shared = termsCalledOff(text).filter((term) => known.has(term));
  return shared.length >= SAME_PLAN.fewest || members.some((one) => one.article === article);
}

function isOpenOrOff({ status }: Told): boolean {
  return status === 'planned' || status === 'called-off';
}

function isCalledOff({ status }: EventCandidate): boolean {
  return status === 'called-off';
}

/** Whether words call off what a group plans: told from an article on, and before its day is over. */
function callsOff(word: EventCandidate, plan: Told, from: number, setting: Setting): boolean {
  const hasNewDay = plan.members.some(
    ({ article, movedFrom }) => article === word.article || movedFrom !== undefined,
  );
  if ((setting.order.get(word.article) ?? 0) < from || (hasNewDay && PUTS_OFF.test(word.text))) return false;
  if ((spanOf(word.date)?.first ?? 0) > (plan.span?.last ?? Number.POSITIVE_INFINITY)) return false;
  return [word.terms, termsCalledOff(word.text)].some((terms) => areOf(terms, plan, SAME_PLAN, setting));
}

/** A plan with the words that put it off, or bring it forward, to another day. */
function movesOf(groups: readonly Told[], setting: Setting): Pair[] {
  const moves = groups.flatMap((told) =>
    told.members.filter(({ movedFrom }) => movedFrom !== undefined).map((word) => ({ told, word })),
  );
  if (moves.length === 0) return [];
  const plans = groups.filter(({ status }) => status === 'planned' || status === 'unconfirmed');
  return moves.flatMap(({ told, word }) =>
    plans.filter((plan) => plan !== told && movesPlan(word, plan, setting)).map((plan): Pair => [told, plan]),
  );
}

function movesPlan(word: EventCandidate, plan: Told, setting: Setting): boolean {
  const next = spanOf(word.date);
  if (!plan.span || !next || (setting.order.get(word.article) ?? 0) <= plan.first) return false;
  if (covers(next, plan.span)) return false;
  const left = word.movedFrom ? spanOf(word.movedFrom) : null;
  if (left && !covers(plan.span, left)) return false;
  const terms = word.terms.filter((term) => !OF_MOVING.has(term));
  return areOf(terms, plan, left ? SAME_DAY : SAME_DEED, setting);
}

/** What happened in the time that it was planned for, or so long after its day as is told: one end for each plan. */
function deedsOf(groups: readonly Told[], setting: Setting): Pair[] {
  const ends = groups.filter(({ span }) => span?.precision === 'day');
  const used = new Set<Told>();
  return groups.filter(isOpenOrOff).flatMap((plan): Pair[] => {
    const end = ends.find(
      (one) =>
        one !== plan &&
        !used.has(one) &&
        (isDoneInTime(one, plan, setting) || isDoneLate(one, plan, setting)),
    );
    if (!end) return [];
    used.add(end);
    return [[plan, end]];
  });
}

function isDoneInTime({ members, span }: Told, plan: Told, setting: Setting): boolean {
  if (plan.status !== 'planned' || !plan.span || !span || !covers(plan.span, span)) return false;
  if (plan.span.last - plan.span.first > LONGEST_PLAN) return false;
  if (!members.every(({ status, saying }) => status === 'happened' && !saying)) return false;
  return members.some(({ terms }) => areOf(terms, plan, SAME_DEED, setting));
}

function isDoneLate({ members, span }: Told, plan: Told, setting: Setting): boolean {
  if (plan.span?.precision !== 'day' || !span) return false;
  const days = span.first - plan.span.first;
  return members.some(({ status, text, terms }) => {
    const lateness = days > 0 && status === 'happened' ? latenessOf(text) : null;
    if (!lateness || days < lateness.fewest || days > lateness.most) return false;
    return areOf(terms, plan, SAME_LATE_DEED, setting);
  });
}

/** Whether words speak of what a group tells: so much of what they name, the group names too. */
function areOf(
  terms: readonly string[],
  { known }: Told,
  { share, fewest }: typeof SAME_PLAN,
  { space }: Setting,
): boolean {
  const named = namingTerms(terms);
  const shared = named.filter((term) => known.has(term));
  const sum = (some: readonly string[]) => some.reduce((total, term) => total + space.weightOf(term), 0);
  return shared.length >= fewest && sum(shared) >= share * sum(named);
}

function firstDay({ span }: Told): number {
  return span?.first ?? Number.POSITIVE_INFINITY;
}

function spanOf(date: string | null): EdtfSpan | null {
  return date === null ? null : parseEdtf(date);
}
