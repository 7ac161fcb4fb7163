import type { StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { cosine, TermSpace, type Vector } from './term-space.ts';

/** From this likeness on, a second event adds nothing a reader wants to be told twice. */
const REDUNDANT = 0.6;

/** The first events, from the most to the least important, without those that repeat a more important one. */
export function rankEvents(events: readonly StoryEvent[], count: number): StoryEvent[] {
  const ranked = [...events].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const space = new TermSpace(ranked.map(shownTerms));
  const kept: { event: StoryEvent; vector: Vector }[] = [];
  for (const event of ranked) {
    if (kept.length >= count) break;
    const vector = space.vectorOf(shownTerms(event));
    if (kept.every((other) => cosine(other.vector, vector) < REDUNDANT)) kept.push({ event, vector });
  }
  return kept.map(({ event }) => event);
}

function shownTerms(event: StoryEvent): readonly string[] {
  return terms(event.candidates[0]?.text ?? '');
}
