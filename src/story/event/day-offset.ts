import type { Sentence } from '../../model/analysis.ts';
import type { EventCandidate } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { terms } from '../../text/terms.ts';
import { addMonths, type Day, formatDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';

/** "a day before meeting X": two deeds of one sentence and how far they lie apart. */
export interface DayOffset extends Span {
  /** The words, e.g. "a day before". */
  readonly phrase: string;
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** 1 where the deed on the right is the later ("before"), −1 where it is the earlier ("after"). */
  readonly direction: 1 | -1;
  /** The deeds left and right of the phrase, as words. */
  readonly left: string;
  readonly right: string;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const OFFSET =
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (before|after) (?=[a-zÀ-ɏ])/i;
/** Most sentences have neither word. */
const SIDE = /before|after/i;
const FEWEST_SHARED = 2;

/** The offset that a sentence states between two of its deeds, or null. */
export function findDayOffset({ text, start }: Sentence): DayOffset | null {
  const match = SIDE.test(text) ? OFFSET.exec(text) : null;
  if (!match) return null;
  const [phrase, count = '', unit = '', side = ''] = match;
  return {
    start: start + match.index,
    end: start + match.index + phrase.trimEnd().length,
    phrase: phrase.trimEnd(),
    count: COUNTS[count.toLowerCase()] ?? Number(count),
    unit: unit.toLowerCase() as DayOffset['unit'],
    direction: side.toLowerCase() === 'before' ? 1 : -1,
    left: text.slice(0, match.index),
    right: text.slice(match.index + phrase.length),
  };
}

/** Share of a deed's words that an event must have in it to be that deed; the main clause says it in more words. */
const SAME_MAIN_DEED = 0.4;
const SAME_OTHER_DEED = 0.6;

export interface SolvedOffset {
  readonly date: string;
  /** The day it was reckoned from. */
  readonly anchor: string;
  /** The deed that now has a date, as words. */
  readonly deed: string;
}

/** The date of the deed that has none, worked out from a dated event of the article that tells of the other. */
export function solveDayOffset(offset: DayOffset, dated: readonly EventCandidate[]): SolvedOffset | null {
  const rarity = rarityOf(dated);
  const left = closest(offset.left, dated, rarity, SAME_MAIN_DEED);
  if (left !== null) return solvedFrom(offset, left, 'left');
  const right = closest(offset.right, dated, rarity, SAME_OTHER_DEED);
  return right === null ? null : solvedFrom(offset, right, 'right');
}

/** The other deed's date, from the day of the one on the known side. */
export function solvedFrom(offset: DayOffset, day: Day, known: 'left' | 'right'): SolvedOffset {
  const steps = offset.count * offset.direction * (known === 'left' ? 1 : -1);
  const deed = known === 'left' ? offset.right : offset.left;
  return { date: shifted(day, steps, offset.unit), anchor: formatDay(day), deed };
}

/** A distance in weeks or more is a round figure: the result is "about". */
function shifted(day: number, steps: number, unit: DayOffset['unit']): string {
  if (unit === 'day') return formatDay(day + steps);
  if (unit === 'week') return `${formatDay(day + steps * 7)}~`;
  return `${formatDay(addMonths(day, unit === 'month' ? steps : steps * 12)).slice(0, unit === 'month' ? 7 : 4)}~`;
}

/** The day of the event that has most of a deed's words, rare ones counting more; null where none has enough. */
function closest(
  deed: string,
  dated: readonly EventCandidate[],
  rarity: ReadonlyMap<string, number>,
  enough: number,
): Day | null {
  const wanted = [...new Set(terms(deed))];
  const sum = (some: readonly string[]) => some.reduce((total, term) => total + (rarity.get(term) ?? 1), 0);
  let best: { day: Day; share: number } | null = null;
  for (const candidate of dated) {
    const span = candidate.date ? parseEdtf(candidate.date) : null;
    if (span?.precision !== 'day' || span.approximate) continue;
    const shared = wanted.filter((term) => candidate.terms.includes(term));
    const share = shared.length < FEWEST_SHARED ? 0 : sum(shared) / sum(wanted);
    if (share >= enough && share > (best?.share ?? 0)) best = { day: span.first, share };
  }
  return best?.day ?? null;
}

/** Weighs words by how few sentences have them; two events of one sentence count once. */
function rarityOf(candidates: readonly EventCandidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const sentences = new Map(candidates.map((candidate) => [candidate.start, candidate]));
  for (const { terms: known } of sentences.values())
    for (const term of known) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, 1 / count]));
}
