/** Where verbs, their subjects and their clauses begin and end, guessed from word classes alone. */
import type { Tag, Token } from './tokens.ts';
import { BE_FORMS, PLAIN_VERBS } from './word-classes.ts';

/** Token indices `[from, to)` of a passage. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly Token[];

/** The first token of the verb group that ends at `at`: auxiliaries, negations and adverbs before it. */
export function verbGroupStart(tokens: Tokens, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0; i -= 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'auxiliary' || tag === 'modal' || tag === 'negation' || tag === 'to') start = i;
    else if (tag === 'adverb') {
      if (i === at - 1 || start !== at) start = i;
    } else break;
  }
  while (start < at && tokens[start]?.tag === 'adverb' && (start === 0 || tokens[start - 1]?.tag === 'comma'))
    start += 1;
  return start;
}

/** Whether a form of "be" governs the verb at `at`. */
export function isPassive(tokens: Tokens, group: number, at: number): boolean {
  const { form } = tokens[at]?.verb ?? {};
  if (form !== 'past' && form !== 'participle') return false;
  for (let i = at - 1; i >= group; i -= 1) {
    const token = tokens[i];
    if (token?.tag === 'auxiliary') return BE_FORMS.has(token.lower);
  }
  return false;
}

const CONTRACTED_VERB = /['’](?:s|re|ll|ve|d|m)$/;
const NO_VERB_AFTER: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  'determiner',
  'possessive',
  'preposition',
  'to',
  'number',
]);

/** Whether the token is surely or probably the finite verb of a clause. */
export function isFiniteVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === 'auxiliary' || token.tag === 'modal') return true;
  if (token.tag === 'pronoun') return CONTRACTED_VERB.test(token.lower);
  const before = tokens[at - 1];
  if (token.tag !== 'word' || NO_VERB_AFTER.has(before?.tag)) return false;
  const form = token.verb?.form;
  if (form === 'base') return agreesWithPlural(before);
  if (form === 'third') return !isPluralNoun(before);
  if (form === 'past' || PLAIN_VERBS.has(token.lower)) return true;
  return (
    token.lower.endsWith('ed') &&
    !isPluralNoun(before) &&
    ['pronoun', 'name', 'word', 'adverb'].includes(before?.tag ?? '')
  );
}

/** "officials say", "they say", "those who say", but not "an earlier report". */
function agreesWithPlural(before: Token | undefined): boolean {
  return before?.tag === 'pronoun' || before?.tag === 'relative' || isPluralNoun(before);
}

function isPluralNoun(token: Token | undefined): boolean {
  return token?.tag === 'word' && !token.verb && /[^s'’]s$|people$|police$|voters$/.test(token.lower);
}

const HARD_BOUNDARIES = new Set(['semicolon', 'colon', 'subordinator', 'that', 'dash']);

/** Where the clause holding `at` begins: after the nearest boundary to the left. */
export function clauseStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (HARD_BOUNDARIES.has(tokens[i]?.tag ?? '')) return i + 1;
  return 0;
}

const PHRASE_TAGS = new Set([
  'name',
  'word',
  'determiner',
  'possessive',
  'number',
  'quote',
  'bracket',
  'mark',
  'stop',
  'time',
  'adverb',
]);

/**
 * The noun phrase that ends just before `end`, with its appositions and relative clauses; null where none is there.
 * A comma before `end` closes an apposition: the phrase then reaches back over commas to its head.
 */
export function subjectBefore(tokens: Tokens, end: number): Range | null {
  const last = tokens[end - 1];
  if (!last) return null;
  if (last.tag === 'comma' || last.tag === 'dash') return subjectWithApposition(tokens, end);
  if (last.tag === 'pronoun' || last.tag === 'relative' || last.tag === 'that')
    return { from: end - 1, to: end };
  if (!PHRASE_TAGS.has(last.tag) && last.tag !== 'object') return null;
  return simplePhrase(tokens, end, clauseStart(tokens, end));
}

/** A noun phrase without commas that ends before `end` and begins at or after `limit`. */
function simplePhrase(tokens: Tokens, end: number, limit: number): Range | null {
  let from = end;
  for (let i = end - 1; i >= limit; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'comma' || token.tag === 'dash' || token.tag === 'colon' || token.utterance) break;
    if (token.tag === 'relative') {
      from = i;
      continue;
    }
    if (token.tag === 'conjunction') {
      if (i + 1 >= from && joinsNouns(tokens, i, limit)) continue;
      break;
    }
    if (isFiniteVerb(tokens, i) && !inRelativeClause(tokens, i, limit)) break;
    from = i;
  }
  return trimOpening(tokens, from, end);
}

/** Whether the "and" at `at` joins two nouns rather than two clauses. */
function joinsNouns(tokens: Tokens, at: number, limit: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.tag === 'comma' || tokens[at]?.lower === 'but') return false;
  for (let i = at - 1; i >= limit; i -= 1) {
    if (tokens[i]?.tag === 'comma') return true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return true;
}

function inRelativeClause(tokens: Tokens, at: number, limit: number): boolean {
  for (let i = at - 1; i >= limit && at - i < 7; i -= 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'relative') return true;
    if (tag === 'comma') return false;
  }
  return false;
}

const OPENERS = new Set([
  'conjunction',
  'subordinator',
  'adverb',
  'comma',
  'stop',
  'that',
  'negation',
  'mark',
]);

/** Drops what opens a clause before its subject: "But", "On Monday", "In a speech". */
function trimOpening(tokens: Tokens, from: number, to: number): Range | null {
  let start = from;
  while (start < to) {
    const tag = tokens[start]?.tag ?? '';
    if (OPENERS.has(tag)) start += 1;
    else if (tag === 'preposition' || tag === 'time') {
      const next = afterOpeningPhrase(tokens, start, to);
      if (next >= to) return null;
      start = next;
    } else break;
  }
  return start < to ? { from: start, to } : null;
}

/** After "On Monday", "In a statement": where the next phrase begins. */
function afterOpeningPhrase(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const startsPhrase = token.tag === 'pronoun' || token.tag === 'determiner' || token.tag === 'possessive';
    if (startsPhrase && before.tag !== 'preposition' && i > from + 1) return i;
    if (
      token.tag === 'name' &&
      (before.tag === 'word' || before.tag === 'number' || before.tag === 'time') &&
      i > from + 1
    )
      return i;
  }
  return to;
}

const APPOSITION_LIMIT = 45;

function subjectWithApposition(tokens: Tokens, end: number): Range | null {
  const limit = Math.max(clauseStartBeforeComma(tokens, end - 1), end - APPOSITION_LIMIT);
  let segmentStart = limit;
  for (let i = limit; i < end; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag !== 'comma' && tag !== 'dash') continue;
    const head = segmentHead(tokens, segmentStart, i);
    if (head && i < end - 1) return { from: head.from, to: end };
    segmentStart = i + 1;
  }
  return null;
}

function clauseStartBeforeComma(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    const tag = tokens[i]?.tag ?? '';
    if (
      tag === 'semicolon' ||
      tag === 'colon' ||
      tokens[i]?.utterance ||
      (tag === 'that' && tokens[i + 1]?.tag !== 'comma')
    )
      return i + 1;
  }
  return 0;
}

/** The noun phrase at the end of a segment between commas, unless it opens with a preposition or holds a verb before it. */
function segmentHead(tokens: Tokens, from: number, to: number): Range | null {
  if (from >= to) return null;
  const first = tokens[from]?.tag;
  if (first === 'relative' || tokens[from]?.verb?.form === 'gerund') return null;
  return simplePhrase(tokens, to, from);
}

/** The subject of the sentence's first finite verb before `before`. */
export function mainSubject(tokens: Tokens, before: number): Range | null {
  for (let i = 1; i < before; i += 1) {
    if (!isFiniteVerb(tokens, i) || inRelativeClause(tokens, i, 0)) continue;
    const group = verbGroupStart(tokens, i);
    const contracted = tokens[i]?.tag === 'pronoun';
    const subject = contracted ? { from: i, to: i + 1 } : subjectBefore(tokens, group);
    if (subject) return subject;
  }
  return null;
}

const NEW_CLAUSE_CONJUNCTIONS = new Set([
  'but',
  'and',
  'while',
  'although',
  'though',
  'whereas',
  'nor',
  'so',
  'yet',
]);

/** Where a clause that begins at `from` ends: before the mark or word that opens another one. */
export function clauseEnd(tokens: Tokens, from: number): number {
  if (from >= tokens.length) return from;
  const opening = openingClauseEnd(tokens, from);
  if (opening > 0) return trimEnd(tokens, from, opening);
  let end = tokens.length;
  for (let i = from + 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'semicolon') {
      end = i;
      break;
    }
    if (token.tag !== 'comma' && token.tag !== 'dash') continue;
    const next = tokens[i + 1];
    if (!next) {
      end = i;
      break;
    }
    if (opensAnotherClause(tokens, i + 1)) {
      end = i;
      break;
    }
  }
  return trimEnd(tokens, from, end);
}

/** "While they oppose the plan, …": the comma that ends a clause the sentence opens with; -1 where `from` lies in no such clause. */
function openingClauseEnd(tokens: Tokens, from: number): number {
  const first = tokens[tokens[0]?.tag === 'conjunction' ? 1 : 0];
  if (
    first?.tag !== 'subordinator' &&
    first?.tag !== 'preposition' &&
    first?.verb?.form !== 'gerund' &&
    first?.verb?.form !== 'past'
  )
    return -1;
  for (let i = 1; i < tokens.length - 1; i += 1) {
    if (tokens[i]?.tag !== 'comma') continue;
    if (i <= from) return -1;
    const next = tokens[i + 1]?.tag;
    if (next === 'relative' || next === 'conjunction' || next === 'preposition') continue;
    return i;
  }
  return -1;
}

function opensAnotherClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.verb?.form === 'gerund') return true;
  if (token.lower === 'according') return true;
  if (
    token.lower === 'but' ||
    token.lower === 'while' ||
    token.lower === 'though' ||
    token.lower === 'although'
  )
    return true;
  if (NEW_CLAUSE_CONJUNCTIONS.has(token.lower)) {
    const next = tokens[at + 1];
    return Boolean(
      next &&
        ((next.verb && isFiniteVerb(tokens, at + 1)) ||
          (next.tag === 'pronoun' && isFiniteVerb(tokens, at + 2) && tokens[at + 2]?.verb)),
    );
  }
  return false;
}

/** Drops full stops and commas at the end of a range. */
export function trimEnd(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    ['stop', 'comma', 'dash', 'semicolon', 'colon', 'mark'].includes(tokens[end - 1]?.tag ?? '')
  )
    end -= 1;
  return end;
}

/** The noun phrase that begins at `from`, up to a verb, a comma that opens no apposition, or the end. */
export function phraseAfter(tokens: Tokens, from: number): Range | null {
  const first = tokens[from];
  if (!first) return null;
  if (first.tag === 'pronoun' || first.tag === 'object') return { from, to: from + 1 };
  if (!['name', 'word', 'determiner', 'possessive', 'number'].includes(first.tag)) return null;
  let to = from + 1;
  while (to < tokens.length) {
    const token = tokens[to] as Token;
    if (['comma', 'colon', 'semicolon', 'dash', 'quote', 'that', 'subordinator', 'time'].includes(token.tag))
      break;
    if (token.tag === 'stop' && to === tokens.length - 1) break;
    if (isFiniteVerb(tokens, to) && !inRelativeClause(tokens, to, from)) break;
    to += 1;
  }
  return { from, to };
}
