import type { StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { TermWeights } from '../event/term-weights.ts';

/** From this likeness on, a second event adds nothing a reader wants to be told twice. */
const REDUNDANT = 0.6;

/** The events from the most to the least important, without those that repeat a more important one. */
export function rankEvents(events: readonly StoryEvent[]): StoryEvent[] {
  const ranked = [...events].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const documents = new Map(ranked.map((event) => [event, { terms: shownTerms(event) }]));
  const weights = new TermWeights([...documents.values()]);
  const kept: StoryEvent[] = [];
  for (const event of ranked) {
    const own = documents.get(event)?.terms ?? [];
    const repeats = kept.some(
      (other) => weights.likeness(own, documents.get(other)?.terms ?? []) >= REDUNDANT,
    );
    if (!repeats) kept.push(event);
  }
  return kept;
}

function shownTerms(event: StoryEvent): string[] {
  return [...new Set(terms(event.candidates[0]?.text ?? ''))];
}
