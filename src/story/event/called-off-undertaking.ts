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
}

/**
 * Groups united where they tell of one undertaking that is called off: its plans for one day, and the words that call it
 * off within a few days.
 */
export function unitedByCallingOff(groups: readonly EventCandidate[][], order: Order): EventCandidate[][] {
  const ends = groups.filter((group) => group.every(endsUndertaking));
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
  for (const planned of plannedIn(groups)) {
    const endings = ends.filter((end) => end.some((one) => endsPlanOf(one, planned, order)));
    const plans = planned.groups.filter((plan) => endings.flat().some((one) => isMeant(one, plan, planned)));
    const [home] = plans;
    if (!home) continue;
    for (const plan of plans) unite(home, plan);
    for (const end of endings) unite(endings.find((first) => areNear(first, end, planned)) ?? home, end);
  }
  return [...Map.groupBy(groups, homeOf).values()].map((members) => members.flat());
}

/** Place of each article in time. */
type Order = ReadonlyMap<string, number>;

function endsUndertaking({ status, text }: EventCandidate): boolean {
  return status === 'called-off' && callingOffIn(text).undertakings.length > 0;
}

function plannedIn(groups: readonly EventCandidate[][]): Planned[] {
  const planned = new Map<string, Planned>();
  for (const group of groups) {
    if (group.some(({ status }) => status === 'happened')) continue;
    for (const plan of group) {
      const day = plan.status === 'planned' ? statedDay(plan) : null;
      for (const undertaking of day === null ? [] : undertakingsIn(plan.text)) {
        const key = `${undertaking} ${day}`;
        const known = planned.get(key);
        if (!known) planned.set(key, { undertaking, day: day ?? 0, groups: [group] });
        else if (!known.groups.includes(group)) known.groups.push(group);
      }
    }
  }
  return [...planned.values()];
}

/** Whether a candidate ends what is planned for a day: it names that day, or most of what it names is in the plans. */
function endsPlanOf(one: EventCandidate, { day, undertaking, groups }: Planned, order: Order): boolean {
  if (!callingOffIn(one.text).undertakings.includes(undertaking)) return false;
  const plans = groups.flat();
  if (statedDay(one) === day) return plans.some((plan) => isNoEarlier(one, plan, order));
  return callsOff(one, plans, order);
}

/**
 * Of several plans of one day those are meant that share more than the undertaking with the words that end it, or stand in
 * one article with them; where there are none, the only one.
 */
function isMeant(one: EventCandidate, group: readonly EventCandidate[], { groups }: Planned): boolean {
  if (groups.length === 1 || group.some(({ article }) => article === one.article)) return true;
  const known = new Set(group.flatMap((plan) => plan.terms));
  return callingOffIn(one.text).terms.filter((term) => known.has(term)).length >= FEWEST_SHARED;
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
  const known = new Set(own.flatMap((plan) => plan.terms));
  const shared = terms.filter((term) => known.has(term));
  return shared.length >= FEWEST_SHARED && shared.length >= SAME_UNDERTAKING * terms.length;
}

/** Told no earlier than the plan, and before its day is over. */
function isNoEarlier(one: EventCandidate, plan: EventCandidate, order: Order): boolean {
  const [told = 0, planned = 0] = [one, plan].map(({ article }) => order.get(article));
  const day = statedDay(plan);
  const off = spanOf(one)?.first;
  if (day === null || off === undefined || off > day) return false;
  return told > planned || (told === planned && !PUTS_OFF.test(one.text));
}

/** Whether two groups tell within a few days that something is off, neither naming the day for which it was planned. */
function areNear(
  first: readonly EventCandidate[],
  second: readonly EventCandidate[],
  { day }: Planned,
): boolean {
  const days = [first, second].map((group) => group.flatMap((one) => spanOf(one)?.first ?? []));
  if (days.flat().includes(day)) return false;
  const [a = [], b = []] = days;
  return a.some((one) => b.some((other) => Math.abs(one - other) <= ONE_CALLING_OFF));
}

function spanOf({ date }: EventCandidate): EdtfSpan | null {
  return date === null ? null : parseEdtf(date);
}

/** The very day that a text names for what it tells. */
function statedDay(one: EventCandidate): number | null {
  const span = one.evidence.rule === 'publication-day' ? null : spanOf(one);
  return span?.precision === 'day' ? span.first : null;
}
