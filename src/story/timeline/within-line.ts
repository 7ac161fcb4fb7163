/** Whether one line of a timeline has another, or what it tells, in it. */
import type { StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { shownTerms } from './shared-words.ts';

/** Who or what, and what was done. */
const FEWEST_OF_DEED = 2;
/** Share of a plan's words that the announcement of it has. */
const SHARE_OF_PLAN = 0.6;

/** Whether one event's shown text has the other's in it. */
export function shows(one: StoryEvent, other: StoryEvent): boolean {
  return one.candidates[0]?.text.includes(other.candidates[0]?.text ?? '') ?? false;
}

export function announces(
  { status, candidates: [news] }: StoryEvent,
  { candidates: [plan] }: StoryEvent,
): boolean {
  if (status !== 'happened' || !news?.saying || !plan) return false;
  const shared = plan.terms.filter((term) => news.terms.includes(term));
  return shared.length >= SHARE_OF_PLAN * plan.terms.length;
}

/** A clause of a sentence that tells something else: it names a deed that readers know. */
export function isClause({ candidates: [shown] }: StoryEvent): boolean {
  return /^\p{Ll}/u.test(shown?.text ?? '');
}

/** Whether half of a line's words, but for its day, are in another. */
export function sharesHalf({ candidates: [shown] }: StoryEvent, other: StoryEvent): boolean {
  if (!shown) return false;
  const own = new Set(terms(shown.text.replace(shown.evidence.phrase, ' ')));
  const told = shownTerms(other);
  const shared = [...own].filter((term) => told.has(term)).length;
  return shared >= FEWEST_OF_DEED && 2 * shared >= own.size;
}

/** What stands between two commas, but for an item of a list: ", the sixth of its kind,". */
const ASIDE = /, (?:the|an?|which|who|where) [^,“”"]{3,120},(?! and\b)/gu;

/** Whether another line has every word of a sentence but for its day and its asides. */
export function tellsDeedOf(known: StoryEvent, { candidates: [shown] }: StoryEvent): boolean {
  if (!shown) return false;
  const deed = terms(shown.text.replace(shown.evidence.phrase, ' ').replace(ASIDE, ' '));
  const told = shownTerms(known);
  return deed.length >= FEWEST_OF_DEED && deed.every((term) => told.has(term));
}
