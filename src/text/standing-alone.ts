/**
 * Says whether a sentence, or a clause of one, can be shown by itself: whether a reader who sees nothing else knows
 * who and what is meant. Ordered rules, each with one reason why not; better to keep a sentence back than to show
 * one that dangles.
 */
import type { Mention } from '../model/analysis.ts';
import { onceForEach } from './remember.ts';
import { type Cued, ruleFinder } from './rule-finder.ts';
import { danglingNoun, danglingOpening } from './standing-alone/openings.ts';
import { danglingPronoun, firstPerson, loosePlace, reportsOfThem } from './standing-alone/pronouns.ts';
import { danglingPair, demonstrative, looseDay } from './standing-alone/references.ts';
import { bareQuotation, fragment, furniture, openQuotation, question } from './standing-alone/wholeness.ts';

/** A stretch of text that may be shown, and whom it names. */
export interface Passage {
  readonly text: string;
  /** The mentions inside it, in order; offsets count in `text`. */
  readonly mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[];
}

/** Where the passage stands: what gives its pronouns an owner. */
export interface StandingContext {
  /** Offset of the passage in its document. */
  readonly start: number;
  /** The document's mentions. */
  readonly mentions: readonly Mention[];
}

/** `alone: true`, or the name of the rule that keeps the passage back. */
export type Standing =
  | { readonly alone: true; readonly rule: null }
  | { readonly alone: false; readonly rule: string };

interface StandingRule extends Cued {
  readonly name: string;
  readonly fails: (passage: Passage) => boolean;
}

export const standingRules: readonly StandingRule[] = [
  { name: 'furniture', fails: furniture },
  { name: 'fragment', fails: fragment },
  { name: 'question', fails: question },
  { name: 'open-quotation', fails: openQuotation },
  { name: 'bare-quotation', fails: bareQuotation },
  { name: 'opening-word', fails: danglingOpening },
  { name: 'opening-noun', fails: danglingNoun },
  { name: 'first-person', cues: 'i |we |our |my |us |you |your ', fails: firstPerson },
  {
    name: 'pronoun',
    cues: 'he |she |him |his |her |hers |himself |herself |they |them |their |theirs |themselves |it |its |itself ',
    fails: danglingPronoun,
  },
  { name: 'pronoun-behind-an-outlet', cues: 'they |their |he |she |his |her ', fails: reportsOfThem },
  {
    name: 'pair',
    cues: 'two |three |four |five |six |both |pair |duo |trio |couple |either |neither |latter |former ',
    fails: danglingPair,
  },
  { name: 'demonstrative', cues: 'this |these |those |that ', fails: demonstrative },
  { name: 'place', cues: 'there ', fails: loosePlace },
  {
    name: 'day',
    cues: 'the same |the next |the following |the previous |that day|that week|that month|that year|that night|that morning|that evening|that time|later |earlier |afterward',
    fails: looseDay,
  },
];

/** The rules that are worth trying on a passage. */
export const rulesForStanding = ruleFinder(standingRules);

const STANDS: Standing = { alone: true, rule: null };

/**
 * Whether an English sentence or clause stands by itself. Without `context` no name counts as known, so that every
 * pronoun without a noun before it dangles.
 */
export function standsAlone(text: string, context?: StandingContext): Standing {
  return context ? judgeOnce(text, context) : judge(text, { start: 0, mentions: [] });
}

/** What was found of the passages of a document, by its mentions and where they begin: several parts of a page ask of each. */
const judgedOf = onceForEach((_mentions: readonly Mention[]) => new Map<number, Map<string, Standing>>());

function judgeOnce(text: string, context: StandingContext): Standing {
  const judged = judgedOf(context.mentions);
  const here = judged.get(context.start) ?? new Map<string, Standing>();
  judged.set(context.start, here);
  const standing = here.get(text) ?? judge(text, context);
  here.set(text, standing);
  return standing;
}

function judge(text: string, context: StandingContext): Standing {
  const passage = { text, mentions: mentionsInside(text, context) };
  const failed = rulesForStanding(text).find(({ fails }) => fails(passage));
  return failed ? { alone: false, rule: failed.name } : STANDS;
}

function mentionsInside(text: string, { start, mentions }: StandingContext): Passage['mentions'] {
  return mentions
    .filter((mention) => mention.start >= start && mention.end <= start + text.length)
    .map(({ kind, start: from, end }) => ({ kind, start: from - start, end: end - start }));
}
