import type { StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { cosine, TermSpace, type Vector } from './term-space.ts';

/** From this likeness on, a second event adds nothing a reader wants to be told twice. */
const REDUNDANT = 0.6;
/** On one day it adds nothing either where the shorter of the two has so much in common with the other. */
const SHARE_OF_ONE_DAY = 0.55;
const FEWEST_OF_ONE_DAY = 3;

/** The first events, from the most to the least important, without those that repeat a more important one. */
export function rankEvents(events: readonly StoryEvent[], count: number): StoryEvent[] {
  const ranked = [...events].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const space = new TermSpace(ranked.map(shownTerms));
  const kept: { event: StoryEvent; vector: Vector }[] = [];
  for (const event of ranked) {
    if (kept.length >= count) break;
    const vector = space.vectorOf(shownTerms(event));
    const isTold = kept.some(
      (other) => cosine(other.vector, vector) >= REDUNDANT || tellsOfOneDay(other.event, event),
    );
    if (!isTold) kept.push({ event, vector });
  }
  return kept.map(({ event }) => event);
}

function tellsOfOneDay(one: StoryEvent, other: StoryEvent): boolean {
  if (one.date === null || one.date !== other.date || one.status !== other.status) return false;
  const [known, own] = [new Set(shownTerms(one)), new Set(shownTerms(other))];
  const shared = [...own].filter((term) => known.has(term)).length;
  return shared >= FEWEST_OF_ONE_DAY && shared >= SHARE_OF_ONE_DAY * Math.min(known.size, own.size);
}

function shownTerms(event: StoryEvent): readonly string[] {
  return terms(event.candidates[0]?.text ?? '');
}
