import type { Sentence } from '../../model/analysis.ts';
import type { EventCandidate } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { terms } from '../../text/terms.ts';
import { addMonths, formatDay } from '../../time/day.ts';
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
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (before|after) (?=\p{L})/iu;
const FEWEST_SHARED = 2;

/** The offset that a sentence states between two of its deeds, or null. */
export function findDayOffset({ text, start }: Sentence): DayOffset | null {
  const match = OFFSET.exec(text);
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

/** The date of the deed that has none, worked out from a dated event of the article that tells of the other. */
export function solveDayOffset(
  offset: DayOffset,
  dated: readonly EventCandidate[],
): { readonly date: string; readonly anchor: string } | null {
  const rarity = rarityOf(dated);
  const left = closest(offset.left, dated, rarity);
  const right = closest(offset.right, dated, rarity);
  const known = (left?.score ?? 0) >= (right?.score ?? 0) ? left : right;
  if (!known) return null;
  const steps = offset.count * offset.direction * (known === left ? 1 : -1);
  return { date: shifted(known.day, steps, offset.unit), anchor: formatDay(known.day) };
}

/** A distance in weeks or more is a round figure: the result is "about". */
export function shifted(day: number, steps: number, unit: DayOffset['unit']): string {
  if (unit === 'day') return formatDay(day + steps);
  if (unit === 'week') return `${formatDay(day + steps * 7)}~`;
  return `${formatDay(addMonths(day, unit === 'month' ? steps : steps * 12)).slice(0, unit === 'month' ? 7 : 4)}~`;
}

interface Known {
  readonly day: number;
  readonly score: number;
}

/** The event that shares the rarest words with a deed. */
function closest(
  deed: string,
  dated: readonly EventCandidate[],
  rarity: ReadonlyMap<string, number>,
): Known | null {
  const wanted = new Set(terms(deed));
  let best: Known | null = null;
  for (const candidate of dated) {
    const span = candidate.date ? parseEdtf(candidate.date) : null;
    if (span?.precision !== 'day' || span.approximate) continue;
    const shared = candidate.terms.filter((term) => wanted.has(term));
    if (shared.length < FEWEST_SHARED) continue;
    const score = shared.reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0);
    if (!best || score > best.score) best = { day: span.first, score };
  }
  return best;
}

function rarityOf(candidates: readonly EventCandidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms: known } of candidates)
    for (const term of known) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, 1 / count]));
}
