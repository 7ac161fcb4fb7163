/** What is called off, where a story knows only one such thing at a time: the summit, the strike, in whatever words. */
import type { EventCandidate } from '../../model/event.ts';
import { anyOf, oneOf } from '../../text/pattern-parts.ts';
import { remembering } from '../../text/remember.ts';
import { type EdtfSpan, parseEdtf } from '../../time/edtf.ts';
import { eventTerms } from './candidate.ts';
import { namingTerms } from './naming-terms.ts';

/** Not games, flights or visits: a story may tell of several of a day. */
const UNDERTAKINGS = new RegExp(
  String.raw`\b${oneOf(`
    summit strike walkout launch election referendum vote talks negotiations merger takeover wedding
    ceremony inauguration coronation execution trial opening reopening rally parade festival tournament
  `)}\b(?!['’]s\b)`,
  'giu',
);
const CALLING_OFF =
  /\b(?:call(?:s|ed|ing)? off|cancel|postpon|scrap|shelv|abort|abandon|put(?:s|ting)? off|avert)/iu;
/** Between what is called off and why, or what else is told. */
const PARTS = new RegExp(
  String.raw`[,;:–—]\s|\s(?:${anyOf('after|amid|and|as|because|before|but|citing|due to|following|hours|over|saying|while')})\s`,
  'u',
);
/** What is put off gets another day. */
const PUTS_OFF = /\b(?:postpon|push|delay|put|defer)/iu;
/** Share of the words of calling off that plans must have in them to be what is called off. */
const SAME_UNDERTAKING = 0.5;
const FEWEST_SHARED = 2;
/** Days within which one calling off is reported. */
const ONE_CALLING_OFF = 2;

interface CallingOff {
  readonly undertakings: readonly string[];
  readonly terms: readonly string[];
}

/** The part of a text that calls something off, and what. */
const callingOffIn = remembering((text: string): CallingOff => {
  const parts = CALLING_OFF.test(text) ? text.split(PARTS).filter((part) => CALLING_OFF.test(part)) : [];
  const own = parts.find((part) => undertakingsIn(part).length > 0) ?? '';
  const terms = namingTerms(eventTerms(own));
  return { undertakings: undertakingsIn(own), terms };
});

const undertakingsIn = remembering((text: string): readonly string[] =>
  [...new Set(text.match(UNDERTAKINGS) ?? [])].map((word) => word.toLowerCase()),
);

/** Plans of one undertaking for one day, in the groups that tell them. */
interface Planned {
  readonly undertaking: string;
  readonly day: number;
  readonly groups: EventCandidate[][];
  /** All terms of the plans, and which tells of it first. */
  readonly terms: Set<string>;
  first: EventCandidate;
}

/**
 * Groups united where they tell of one undertaking that is called off: its plans for one day, and the words that call it
 * off within a few days.
 */
export function unitedByCallingOff(groups: readonly EventCandidate[][], order: Order): EventCandidate[][] {
  const ends = endingsIn(groups);
  if (ends.length === 0) return [...groups];
  const homes = new Map<EventCandidate[], EventCandidate[]>();
  const homeOf = (group: EventCandidate[]): EventCandidate[] => {
    const home = homes.get(group);
    return home ? homeOf(home) : group;
  };
  const unite = (first: EventCandidate[], second: EventCandidate[]) => {
    const [home, guest] = [homeOf(first), homeOf(second)];
    if (home !== guest) homes.set(guest, home);
  };
  for (const planned of plannedIn(groups, order)) {
    const endings = ends.filter(({ group }) => group.some((one) => endsPlanOf(one, planned, order)));
    const words = endings.flatMap(({ group }) => group);
    const plans = planned.groups.filter((plan) => isMeant(plan, words, planned));
    const [home] = plans;
    if (!home) continue;
    for (const plan of plans) unite(home, plan);
    let reported: Ending | undefined;
    for (const end of endings) {
      if (end.days.has(planned.day)) unite(home, end.group);
      else if (reported && end.first - reported.first <= ONE_CALLING_OFF) unite(reported.group, end.group);
      else reported = end;
    }
  }
  return [...Map.groupBy(groups, homeOf).values()].map((members) => members.flat());
}

/** Place of each article in time. */
type Order = ReadonlyMap<string, number>;

function endsUndertaking({ status, text }: EventCandidate): boolean {
  return status === 'called-off' && callingOffIn(text).undertakings.length > 0;
}

/** What tells only that undertakings are off, with its days. */
interface Ending {
  readonly group: EventCandidate[];
  readonly days: ReadonlySet<number>;
  readonly first: number;
}

/** In order of their first days. */
function endingsIn(groups: readonly EventCandidate[][]): Ending[] {
  return groups
    .filter((group) => group.every(endsUndertaking))
    .map((group) => {
      const days = group.flatMap((one) => spanOf(one)?.first ?? []);
      return { group, days: new Set(days), first: Math.min(...days) };
    })
    .sort((a, b) => a.first - b.first);
}

function plannedIn(groups: readonly EventCandidate[][], order: Order): Planned[] {
  const planned = new Map<string, Planned>();
  for (const group of groups) {
    if (group.some(({ status }) => status === 'happened')) continue;
    for (const plan of group) {
      const day = plan.status === 'planned' ? statedDay(plan) : null;
      for (const undertaking of day === null ? [] : undertakingsIn(plan.text)) {
        const key = `${undertaking} ${day}`;
        const alike = planned.get(key) ?? {
          undertaking,
          day: day ?? 0,
          groups: [],
          terms: new Set(),
          first: plan,
        };
        planned.set(key, alike);
        if (!alike.groups.includes(group)) alike.groups.push(group);
        for (const term of plan.terms) alike.terms.add(term);
        if ((order.get(plan.article) ?? 0) < (order.get(alike.first.article) ?? 0)) alike.first = plan;
      }
    }
  }
  return [...planned.values()];
}

/** Whether a candidate ends what is planned for a day: it names that day, or most of what it names is in the plans. */
function endsPlanOf(one: EventCandidate, { day, undertaking, terms, first }: Planned, order: Order): boolean {
  const { undertakings, terms: named } = callingOffIn(one.text);
  if (!undertakings.includes(undertaking) || !isNoEarlier(one, first, order)) return false;
  return statedDay(one) === day || shareMost(named, terms);
}

/**
 * Of several plans of one day those are meant that share more than the undertaking with the words that end it, or stand in
 * one article with them; where there are none, the only one.
 */
function isMeant(
  plan: readonly EventCandidate[],
  endings: readonly EventCandidate[],
  { groups }: Planned,
): boolean {
  if (groups.length === 1) return endings.length > 0;
  const known = new Set(plan.flatMap(({ terms }) => terms));
  const articles = new Set(plan.map(({ article }) => article));
  return endings.some((one) => articles.has(one.article) || sharedIn(one, known) >= FEWEST_SHARED);
}

function sharedIn({ text }: EventCandidate, known: ReadonlySet<string>): number {
  return callingOffIn(text).terms.filter((term) => known.has(term)).length;
}

function shareMost(terms: readonly string[], known: ReadonlySet<string>): boolean {
  const shared = terms.filter((term) => known.has(term));
  return shared.length >= FEWEST_SHARED && shared.length >= SAME_UNDERTAKING * terms.length;
}

/**
 * Whether a candidate calls off what others plan: the same undertaking, with most of what it names. What is put off may have
 * the new day in the same article.
 */
export function callsOff(one: EventCandidate, plans: readonly EventCandidate[], order: Order): boolean {
  if (!endsUndertaking(one)) return false;
  const { undertakings, terms } = callingOffIn(one.text);
  const own = plans.filter(
    (plan) =>
      plan.status === 'planned' &&
      isNoEarlier(one, plan, order) &&
      undertakingsIn(plan.text).some((name) => undertakings.includes(name)),
  );
  return shareMost(terms, new Set(own.flatMap((plan) => plan.terms)));
}

/** Told no earlier than the plan, and before its day is over. */
function isNoEarlier(one: EventCandidate, plan: EventCandidate, order: Order): boolean {
  const [told = 0, planned = 0] = [one, plan].map(({ article }) => order.get(article));
  const day = statedDay(plan);
  const off = spanOf(one)?.first;
  if (day === null || off === undefined || off > day) return false;
  return told > planned || (told === planned && !PUTS_OFF.test(one.text));
}

function spanOf({ date }: EventCandidate): EdtfSpan | null {
  return date === null ? null : parseEdtf(date);
}

/** The very day that a text names for what it tells. */
function statedDay(one: EventCandidate): number | null {
  const span = one.evidence.rule === 'publication-day' ? null : spanOf(one);
  return span?.precision === 'day' ? span.first : null;
}
