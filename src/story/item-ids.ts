/**
 * The items of a page keep their ids from one revision to the next, so that editors' decisions and readers'
 * links hold: an item is the same when it rests on the same source sentence, or says nearly the same.
 */
import type { SourceReference } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { terms } from '../text/terms.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly sources: readonly Pick<SourceReference, 'article' | 'quote'>[];
}

/** Least likeness at which two items are one. */
const SAME = 0.5;

/** The items with the ids of the earlier items that they continue, or new ones that begin with `prefix`. */
export function keepIds<T extends Item>(prefix: string, items: readonly T[], earlier: readonly Item[]): T[] {
  const pairs = items
    .flatMap((item, index) => earlier.map((old) => ({ index, old, likeness: likeness(item, old) })))
    .filter(({ likeness }) => likeness >= SAME)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index || (a.old.id < b.old.id ? -1 : 1));
  const kept = new Map<number, string>();
  const taken = new Set<string>();
  for (const { index, old } of pairs) {
    if (kept.has(index) || taken.has(old.id)) continue;
    kept.set(index, old.id);
    taken.add(old.id);
  }
  return items.map((item, index) => ({ ...item, id: kept.get(index) ?? freshId(prefix, item, taken) }));
}

/** An id from the item's first source and words, unlike all that are taken. */
function freshId(prefix: string, { text, sources }: Item, taken: Set<string>): string {
  const seed = `${sources[0]?.article ?? ''} ${sources[0]?.quote ?? ''} ${text}`;
  for (let attempt = 0; ; attempt += 1) {
    const id = `${prefix}-${shortDigest(attempt === 0 ? seed : `${seed} ${attempt}`)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** 0–1: the same words 1, the same leading source sentence .9, else the share of terms in common; a date in common adds .1. */
function likeness(a: Item, b: Item): number {
  if (a.text === b.text) return 1;
  const [first, second] = [a.sources[0], b.sources[0]];
  if (first && second && first.article === second.article && first.quote === second.quote) return 0.9;
  const sameDate = a.date !== undefined && a.date !== null && a.date === b.date;
  return sharedTerms(a.text, b.text) * 0.9 + (sameDate ? 0.1 : 0);
}

/** Jaccard index of the terms of two texts. */
function sharedTerms(a: string, b: string): number {
  const left = new Set(terms(a));
  const right = new Set(terms(b));
  const shared = [...left].filter((term) => right.has(term)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
