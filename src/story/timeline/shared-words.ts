/** How much the shown lines of two events have in common: words, deeds, figures. */
import type { StoryEvent } from '../../model/event.ts';
import { CLEAR_PASTS, DOUBTFUL_PASTS } from '../../text/irregular-pasts.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms, words } from '../../text/terms.ts';
import { mainClause } from '../event/main-clause.ts';

/** How much of what two lines tell first and foremost must be one. */
interface Likeness {
  /** Of the words of the shorter line. */
  readonly share: number;
  /** How many words… */
  readonly fewest: number;
  /** …and how many of them no names. */
  readonly things?: number;
}

/** What a line tells first and foremost. */
interface Deed {
  readonly terms: ReadonlySet<string>;
  /** The first of them that is no number: a part of who does it, as a rule. */
  readonly agent: string;
  /** Those that have the form of a verb: what is done. */
  readonly actions: ReadonlySet<string>;
  /** Those that may have one: "files", which may also be many of a thing, "to block". */
  readonly doubtful: ReadonlySet<string>;
  /** Those in small letters: no names. */
  readonly things: ReadonlySet<string>;
}

/** The terms of the line that is shown. */
export const shownTerms: (event: StoryEvent) => ReadonlySet<string> = onceForEach(
  ({ candidates: [shown] }) => new Set(terms(shown?.text ?? '')),
);

const deedOf: (event: StoryEvent) => Deed = onceForEach(({ candidates: [shown] }) => {
  const { text = '', evidence } = shown ?? {};
  const clause = mainClause(evidence?.phrase ? text.replace(evidence.phrase, ' ') : text);
  const told = words(clause);
  return {
    terms: termsOf([clause]),
    agent: terms(clause.replace(LABEL, '')).find((term) => !/^\d/.test(term)) ?? '',
    actions: termsOf(told.filter((_, at) => isAction(told, at))),
    doubtful: termsOf(told.filter((word, at) => THIRD_PERSON.test(word) || told[at - 1] === 'to')),
    things: termsOf(told.filter((word) => /^\p{Ll}/u.test(word))),
  };
});

/** "Merano: Ferry sinks" */
const LABEL = /^[^:“"]{2,40}: /;
const PAST = /^[A-Za-z]{2,}ed$/;
const GOING_ON = /^[A-Za-z]{2,}ing$/;
const THIRD_PERSON = /^[A-Za-z]{2,}[^Ss]s$/;
const MODAL = /^(?:should|will|must|can|would|could|may|might)$/;
/** "a policy of sinking boats": what it is about. */
const PREPOSITION = /^(?:of|for|about|over|in|on|by|from|to)$/;
const RELATIVE = /^(?:who|which|that)$/i;

/** Whether a word is a verb of what is told. */
function isAction(told: readonly string[], at: number): boolean {
  const [word = '', before = '', first = ''] = [told[at], told[at - 1], told[at - 2]];
  // "the crew who was jailed is free"
  if (RELATIVE.test(before) || RELATIVE.test(first)) return false;
  if (GOING_ON.test(word)) return !PREPOSITION.test(before);
  return PAST.test(word) || MODAL.test(before) || CLEAR_PASTS.has(word) || DOUBTFUL_PASTS.has(word);
}

function termsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(terms));
}

export function sharedTerms(one: StoryEvent, other: StoryEvent): string[] {
  return shared(shownTerms(one), shownTerms(other));
}

/** Whether two lines share so much of the shorter one. */
export function sharesPart(one: StoryEvent, other: StoryEvent, share: number): boolean {
  return sharedTerms(one, other).length >= share * Math.min(shownTerms(one).size, shownTerms(other).size);
}

/** Whether two lines tell first and foremost of the same people and things, in so many of the same words. */
export function tellsOfTheSame(
  one: StoryEvent,
  other: StoryEvent,
  { share, fewest, things }: Likeness,
): boolean {
  const [own, known] = [deedOf(one), deedOf(other)];
  const same = shared(own.terms, known.terms);
  if (same.length < fewest || same.length < share * Math.min(own.terms.size, known.terms.size)) return false;
  return things === undefined || thingsOf(same, own, known) >= things;
}

function thingsOf(same: readonly string[], own: Deed, known: Deed): number {
  return same.filter((term) => own.things.has(term) || known.things.has(term)).length;
}

/** Whether the other line has in it who does what the one tells of. */
export function namesAgentOf(one: StoryEvent, other: StoryEvent): boolean {
  return deedOf(other).terms.has(deedOf(one).agent);
}

/** A deed has what is done, and to what. */
const SAME_DEED: Likeness = { share: 0.4, fewest: 2, things: 2 };

/** Whether two lines tell that the same was done: they share the verb, and more than names. */
export function tellsSameDeed(one: StoryEvent, other: StoryEvent): boolean {
  if (!tellsOfTheSame(one, other, SAME_DEED)) return false;
  const [own, known] = [deedOf(one), deedOf(other)];
  return shared(own.terms, known.terms).some((term) => isVerbOfBoth(term, own, known));
}

function isVerbOfBoth(term: string, own: Deed, known: Deed): boolean {
  if (own.actions.has(term)) return known.actions.has(term) || known.doubtful.has(term);
  return own.doubtful.has(term) && known.actions.has(term);
}

/** Whether one event tells no other figures than the other: a new one, such as a toll that has risen, is news. */
export function hasFiguresOf(known: StoryEvent, event: StoryEvent): boolean {
  const figures = new Set(figuresOf(known));
  return figuresOf(event).every((figure) => figures.has(figure));
}

function figuresOf({ candidates: [shown] }: StoryEvent): readonly string[] {
  return (shown?.text.match(FIGURE) ?? []).filter((figure) => /^\d/.test(figure));
}

/** With what it is a part of: the "19" of "Covid-19" counts nothing. */
const FIGURE = /(?:\p{L}+-)?\d[\d,.]*/gu;

function shared(own: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  return [...own].filter((term) => known.has(term));
}
