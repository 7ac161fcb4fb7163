import { wordSet } from '../word-list.ts';
import { partsBrackets } from './brackets.ts';
import { trimOpening } from './phrase-openings.ts';
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';
import { holdsFiniteVerb, inRelativeClause, isFiniteVerb } from './verb-groups.ts';

type Tokens = readonly Token[];

const PHRASE_BOUNDARIES = tagSet('comma', 'dash', 'colon');

/** A noun phrase without commas that ends before `end` and begins at or after `limit`. */
export function phraseBefore(tokens: Tokens, end: number, limit: number): Range | null {
  let from = end;
  for (let i = end - 1; i >= limit && goesOnBefore(tokens, i, limit); i -= 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'relative' && isBehindObject(tokens, i, end)) break;
    if (tag === 'bracket' && partsBrackets(tokens, { from: i, to: end }, limit)) break;
    if (tag === 'preposition' && opensTimeClause(tokens, i)) break;
    from = i;
    if (tag === 'determiner' && (opensInnerSubject(tokens, i, limit) || opensSentence(tokens, i, limit)))
      break;
  }
  return trimOpening(tokens, from, end);
}

/** "By Tom Hale, Harbour Post | The mayor [said]": a sentence whose heading has run into it. */
function opensSentence(tokens: Tokens, at: number, limit: number): boolean {
  const { capital, lower } = tokens[at] ?? {};
  return at > limit && capital === true && lower === 'the' && tokens[at + 1]?.capital === false;
}

const OPENS_SINCE = wordSet('since until');
const IS_WHEN = tagSet('number', 'time');

/** "a year since | the port [said]": what opens a clause here, and no phrase as in "since 2010". */
function opensTimeClause(tokens: Tokens, at: number): boolean {
  return OPENS_SINCE.has(tokens[at]?.lower ?? '') && !IS_WHEN.has(tokens[at + 1]?.tag);
}

const IS_OBJECT = wordSet('which whom');
const OPENS_NOUN = tagSet('determiner', 'possessive', 'name');

/** "the claims which | the port [denied]": the "which" is what the verb before `end` is about, its subject stands behind it. */
function isBehindObject(tokens: Tokens, at: number, end: number): boolean {
  if (!IS_OBJECT.has(tokens[at]?.lower ?? '')) return false;
  if (tokens[at - 1]?.tag === 'preposition' && tokens[at - 1]?.lower !== 'of') return true;
  if (!OPENS_NOUN.has(tokens[at + 1]?.tag)) return false;
  return !holdsFiniteVerb(tokens, at + 2, end);
}

const OPENS_INNER = wordSet('the many some most');
const NO_INNER_SUBJECT = wordSet('all both half double twice such quite only even just not');
/** "harbour chaplain the Rev. Ida Moen": with an article, and no new phrase. */
const HONORIFICS = wordSet('rev reverend');
const PARTICIPLE = /(?:ing|ed)$/;

/** "the things | the mayor [said]": an article right behind a noun opens the subject of a clause that tells of the noun. */
function opensInnerSubject(tokens: Tokens, at: number, limit: number): boolean {
  const before = tokens[at - 1];
  if (at <= limit || !OPENS_INNER.has(tokens[at]?.lower ?? '') || before?.tag !== 'word') return false;
  if (HONORIFICS.has(tokens[at + 1]?.lower ?? '')) return false;
  if (before.verb || PARTICIPLE.test(before.lower) || NO_INNER_SUBJECT.has(before.lower)) return false;
  return !inRelativeClause(tokens, at, limit);
}

/** Whether the token at `at` may still belong to the phrase to its right. */
function goesOnBefore(tokens: Tokens, at: number, limit: number): boolean {
  const token = tokens[at] as Token;
  if (PHRASE_BOUNDARIES.has(token.tag)) return isInDate(tokens, at);
  if (token.utterance) return false;
  if (token.tag === 'conjunction') return joinsNouns(tokens, at, limit);
  return (
    token.tag === 'relative' ||
    !isFiniteVerb(tokens, at) ||
    inRelativeClause(tokens, at, limit) ||
    isReducedRelative(tokens, at)
  );
}

/** The comma of "a Sept. 15, 2011 letter". */
function isInDate(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.tag !== 'comma' || tokens[at - 1]?.tag !== 'number') return false;
  return /^\d{4}$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.tag === 'word';
}

const MODIFIES_VERB = tagSet('preposition', 'time');

/** "a report published on Monday [showed]": no clause of its own, because a verb follows that has no other subject. */
export function isReducedRelative(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'word' || !isPastForm(token) || !MODIFIES_VERB.has(tokens[at + 1]?.tag)) return false;
  const before = tokens[at - 1];
  return before?.tag === 'word' || before?.tag === 'name';
}

function isPastForm({ lower, verb }: Token): boolean {
  if (verb)
    return (
      (verb.form === 'past' || verb.form === 'participle') &&
      !verb.classes.has('think') &&
      !verb.classes.has('say')
    );
  return lower.endsWith('ed');
}

/** Whether the "and" at `at` joins two nouns rather than two clauses. */
function joinsNouns(tokens: Tokens, at: number, limit: number): boolean {
  if (at <= limit || tokens[at - 1]?.tag === 'comma') return false;
  if (tokens[at]?.lower === 'but') return tokens[at - 1]?.lower === 'all';
  for (let i = at - 1; i >= limit; i -= 1) {
    if (tokens[i]?.tag === 'comma') return true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return true;
}
