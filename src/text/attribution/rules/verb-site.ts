import { wordSet } from '../../word-list.ts';
import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../clause-ends.ts';
import type { VerbClass, VerbEntry } from '../cue-lexicon.ts';
import type { Passage } from '../passages.ts';
import { phraseAfter } from '../phrase-after.ts';
import { mainSubject, subjectBefore } from '../subjects.ts';
import { timePhraseEnd } from '../time-phrases.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { holdsFiniteVerb, isFiniteVerb, isPassive, verbGroupStart } from '../verb-groups.ts';

/** A verb in its passage: what the rules for verbs look at. */
export interface VerbSite {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly verb: VerbEntry;
  /** The last token of the verb: the "out" of "points out", else `at`. */
  readonly last: number;
  /** Where its auxiliaries begin. */
  readonly group: number;
  readonly passive: boolean;
  /** The first token after the verb and its adjuncts ("on Monday", "in a statement", the person told). */
  readonly after: number;
}

/** What a rule says of a verb; the cue is the verb group unless it says otherwise. */
export type VerbReading = Pick<Candidate, 'rule' | 'source' | 'content'> & Partial<Pick<Candidate, 'cue'>>;

export function verbSite(passage: Passage, at: number, verb: VerbEntry): VerbSite {
  const { tokens } = passage;
  const group = verbGroupStart(tokens, at);
  const last = tokens[at + 1]?.lower === 'out' ? at + 1 : at;
  const addressed = verb.classes.has('tell') || verb.classes.has('ask');
  return {
    passage,
    tokens,
    at,
    verb,
    last,
    group,
    passive: isPassive(tokens, group, at),
    after: afterAdjuncts(tokens, last + 1, addressed),
  };
}

export function isOf({ verb }: VerbSite, ...names: readonly VerbClass[]): boolean {
  return names.some((name) => verb.classes.has(name));
}

/** "seems to", "appears that": nobody is named to whom it looks so, and the subject is part of what is said. */
export function isImpression({ verb }: VerbSite): boolean {
  return verb.lemma === 'seem' || verb.lemma === 'appear';
}

const MOST_ADJUNCTS = 4;
const LONGEST_ADJUNCT = 12;

/** Skips adverbs, times, "in a statement", "to reporters" and, where somebody is `addressed`, that phrase. */
export function afterAdjuncts(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = addressed ? (phraseAfter(tokens, from)?.to ?? from) : from;
  if (isTitle(tokens, at)) at += 1;
  for (let count = 0; count < MOST_ADJUNCTS; count += 1) {
    const tag = tokens[at]?.tag;
    const timed = timePhraseEnd(tokens, at);
    if (timed > at) at = timed;
    else if (tag === 'preposition' || tag === 'to') {
      const end = adjunctEnd(tokens, at);
      if (end === at) break;
      at = end;
    } else break;
  }
  return at;
}

/** The end of a prepositional phrase: where a "that", a quote or a mark follows; `at` where a verb comes first. */
function adjunctEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length && i < at + LONGEST_ADJUNCT; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'that' || tag === 'colon' || tag === 'comma') return i;
    if (tag === 'quote' && !isTitle(tokens, i)) return i;
    if (isFiniteVerb(tokens, i)) return at;
  }
  return tokens.length - at < LONGEST_ADJUNCT ? trimEnd(tokens, at, tokens.length) : at;
}

const LONGEST_TITLE = 40;
const OWNER = /['’]s?$/;

/** “on Radio Lesk’s “Morning Boat””: the name of a programme in an adjunct, which nobody utters. */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at];
  const before = tokens[at - 1];
  if (quote?.tag !== 'quote' || !quote.capital || quote.end - quote.start > LONGEST_TITLE) return false;
  return (before?.tag === 'name' && OWNER.test(before.lower)) || (before?.lower === 'on' && !quote.utterance);
}

const BEFORE_PARTICIPLE = tagSet('comma', 'preposition', 'subordinator');

/** The source of an active verb: the phrase before it or, for participles, infinitives and second verbs, the sentence's subject. */
export function sourceOf({ tokens, at, group, verb }: VerbSite): Range | null {
  const before = tokens[group - 1]?.tag;
  if (before === 'subordinator' && group === at && (verb.form === 'past' || verb.form === 'participle'))
    return null;
  const isParticiple = verb.form === 'gerund' && tokens[group]?.tag !== 'auxiliary';
  if (isParticiple && (!before || BEFORE_PARTICIPLE.has(before))) {
    return (
      reporterBefore(tokens, group - 1) ??
      ownerOfInsertion(tokens, group, at) ??
      mainSubject(tokens, group) ??
      subjectAfterComma(tokens, at)
    );
  }
  const moved = tokens[group]?.tag === 'to' ? movedToSpeak(tokens, group) : null;
  if (moved) return moved;
  if (tokens[group]?.tag === 'to' || before === 'conjunction')
    return reporterBefore(tokens, group - 2) ?? clauseSubject(tokens, group) ?? mainSubject(tokens, group);
  if (isParticiple) return ofAbsolute(tokens, group) ?? besideParticiple(tokens, group);
  const own = subjectBefore(tokens, group);
  if (own || (before === 'comma' && verb.form === 'past' && group === at)) return own;
  return mainSubject(tokens, group);
}

const MOVES =
  wordSet(`leave leaves leaving left lead leads leading led prompt prompts prompting prompted force forces forcing forced
  cause causes causing caused allow allows allowing allowed push pushes pushing pushed`);
const LONGEST_MOVED = 8;
const OPENS_MOVED = tagSet('determiner', 'possessive', 'name', 'word', 'object', 'number');
const IN_MOVED = tagSet('determiner', 'possessive', 'name', 'word', 'object', 'number', 'preposition');

/** "…, leaving | the crews | to wonder why", "the vote led | Hale | to say": whom something makes speak. */
function movedToSpeak(tokens: readonly Token[], group: number): Range | null {
  for (let i = group - 1; i >= 0 && i >= group - LONGEST_MOVED; i -= 1) {
    if (MOVES.has(tokens[i]?.lower ?? ''))
      return i + 1 < group && OPENS_MOVED.has(tokens[i + 1]?.tag) ? { from: i + 1, to: group } : null;
    if (!IN_MOVED.has(tokens[i]?.tag) || isFiniteVerb(tokens, i)) return null;
  }
  return null;
}

const LONGEST_ABSOLUTE = 12;
const ENDS_ABSOLUTE = tagSet(
  'comma',
  'semicolon',
  'colon',
  'quote',
  'dash',
  'that',
  'relative',
  'subordinator',
  'stop',
);

/** "…, with Ida Moen of the union | calling it a farce": whom "with" sets beside the participle. */
function ofAbsolute(tokens: readonly Token[], group: number): Range | null {
  let opens = group - 2;
  while (opens >= 0 && opens > group - LONGEST_ABSOLUTE && tokens[opens]?.lower !== 'with') {
    if (ENDS_ABSOLUTE.has(tokens[opens]?.tag)) return null;
    opens -= 1;
  }
  if (tokens[opens]?.lower !== 'with' || holdsFiniteVerb(tokens, opens + 1, group - 1)) return null;
  return { from: opens + 1, to: group };
}

function besideParticiple(tokens: readonly Token[], group: number): Range | null {
  const beside = subjectBefore(tokens, group);
  const sender = beside && isStatement(tokens, beside) ? mainSubject(tokens, group) : null;
  const subject = sender ?? beside ?? mainSubject(tokens, group);
  return subject && (sender ?? nounBeside(tokens, subject, group));
}

const SENT_OUT = wordSet('out back off');
const STATEMENTS = wordSet('statement letter release email pitch response message memo note tweet post');

/** "Hale sent | a letter | asking …": who sent what speaks has spoken. */
function isStatement(tokens: readonly Token[], { from, to }: Range): boolean {
  const article = SENT_OUT.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (!/^an?$/.test(tokens[article]?.lower ?? '')) return false;
  for (let i = article + 1; i < to; i += 1) if (STATEMENTS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Lesk issue a statement | saying": a participle tells of the last phrase before it, which its article opens. */
function nounBeside(tokens: readonly Token[], { from, to }: Range, group: number): Range {
  for (let i = group - 1; i > from && to === group; i -= 1) {
    if (tokens[i]?.tag !== 'determiner' || !/^an?$/.test(tokens[i]?.lower ?? '')) continue;
    const before = tokens[i - 1]?.tag;
    return before === 'preposition' || before === 'comma' || before === 'conjunction'
      ? { from, to }
      : { from: i, to };
  }
  return { from, to };
}

/** "the man who saw it and said …", "when she rose and said …": the subject of the clause inside the sentence that the second verb goes on. */
function clauseSubject(tokens: readonly Token[], before: number): Range | null {
  for (let i = before - 2; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.tag === 'comma') return null;
    if (token?.lower === 'who') return { from: i, to: i + 1 };
    if (token?.tag === 'subordinator') return mainSubject(tokens, before, i + 1);
  }
  return null;
}

const BEFORE_ASIDE = tagSet('comma', 'quote');

/**
 * "…, the Post reported on Friday, citing …": the subject of the aside that ends at the comma `end`; or "…, according to the Post,
 * citing …": whom it names.
 */
function reporterBefore(tokens: readonly Token[], end: number): Range | null {
  for (let i = end - 1; i >= 0 && tokens[i]?.tag !== 'comma'; i -= 1) {
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.tag === 'to' && i + 2 < end)
      return { from: i + 2, to: end };
    if (!tokens[i]?.verb?.classes.has('say') || !isFiniteVerb(tokens, i)) continue;
    const subject = subjectBefore(tokens, verbGroupStart(tokens, i));
    return subject && BEFORE_ASIDE.has(tokens[subject.from - 1]?.tag) ? subject : null;
  }
  return null;
}

/** "The Post, citing an official, reported …", "The Post, which cited one, reported …": the end of what is inserted, its second comma; -1 where nothing is. */
export function insertionEnd(tokens: readonly Token[], group: number, at: number): number {
  const comma = tokens[group - 1]?.tag === 'relative' ? group - 2 : group - 1;
  if (tokens[comma]?.tag !== 'comma') return -1;
  for (let i = at + 1; i < tokens.length - 1; i += 1) {
    if (tokens[i]?.tag === 'comma')
      return isFiniteVerb(tokens, i + 1) || opensWithAccording(tokens, comma) ? i : -1;
    if (isFiniteVerb(tokens, i)) return -1;
  }
  return -1;
}

/** "According to the Post, citing an official, …": whether that phrase opens the passage and ends at its first comma. */
function opensWithAccording(tokens: readonly Token[], comma: number): boolean {
  return tokens[0]?.lower === 'according' && tokens.findIndex(({ tag }) => tag === 'comma') === comma;
}

const OPENS_OWNER = tagSet('name', 'determiner', 'word');

/** The subject that an insertion parts from its verb, where it opens the sentence. */
function ownerOfInsertion(tokens: readonly Token[], group: number, at: number): Range | null {
  const to = group - 1;
  const from = tokens[0]?.tag === 'conjunction' ? 1 : 0;
  const parts = tokens
    .slice(0, Math.max(0, to))
    .some(({ tag }, i) => tag === 'comma' || isFiniteVerb(tokens, i));
  return OPENS_OWNER.has(tokens[from]?.tag) && !parts && insertionEnd(tokens, group, at) > 0
    ? { from, to }
    : null;
}

/** "After saying so, the man left". */
function subjectAfterComma(tokens: readonly Token[], at: number): Range | null {
  for (let i = at + 1; i < tokens.length - 1; i += 1) {
    if (tokens[i]?.tag === 'comma') return isFiniteVerb(tokens, i + 1) ? null : phraseAfter(tokens, i + 1);
  }
  return null;
}
