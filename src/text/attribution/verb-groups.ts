/** Verbs with their auxiliaries, told from nouns of the same spelling by the words beside them. */
import { wordSet } from '../word-list.ts';
import { NOUN_ENTRIES } from './cue-lexicon.ts';
import { type Tag, type Token, tagSet } from './tokens.ts';
import { BE_FORMS, NO_PASTS, PLAIN_VERBS } from './word-classes.ts';

type Tokens = readonly Token[];

const HELPS_VERB = tagSet('auxiliary', 'modal');
const AUXILIARY_TAGS = tagSet('auxiliary', 'modal', 'negation', 'to');

/** The first token of the verb group that ends at `at`: its auxiliaries, negations and the adverbs among them. */
export function verbGroupStart(tokens: Tokens, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0; i -= 1) {
    const tag = tokens[i]?.tag;
    if (tag !== 'adverb' && !AUXILIARY_TAGS.has(tag) && !(tag === 'determiner' && floats(tokens, i))) break;
    start = i;
  }
  while (start < at && tokens[start]?.tag === 'adverb' && (start === 0 || tokens[start - 1]?.tag === 'comma'))
    start += 1;
  return start;
}

const FLOATING = wordSet('both all each');

/** "have all [said]". */
function floats(tokens: Tokens, at: number): boolean {
  return FLOATING.has(tokens[at]?.lower ?? '') && HELPS_VERB.has(tokens[at - 1]?.tag);
}

/** Whether a form of "be" in the group from `group` makes the verb at `at` passive. */
export function isPassive(tokens: Tokens, group: number, at: number): boolean {
  const form = tokens[at]?.verb?.form;
  if (form !== 'past' && form !== 'participle') return false;
  for (let i = at - 1; i >= group; i -= 1) {
    const token = tokens[i];
    if (token?.tag === 'auxiliary') return BE_FORMS.has(token.lower);
  }
  return false;
}

const CONTRACTED_VERB = /['’](?:s|re|ll|ve|d|m)$/;
const NO_VERB_AFTER = tagSet('determiner', 'possessive', 'preposition', 'to', 'number');
const UNKNOWN_VERB_AFTER = tagSet('pronoun', 'name', 'word', 'adverb', 'time');

const OWNS = /['’]s$|s['’]$/;

/** "Hale’s", "the crews’". */
export function owns(token: Token | undefined): boolean {
  return OWNS.test(token?.lower ?? '');
}

/** Whether the token is surely or probably the finite verb of a clause. "Figures from Lesk show …": what opens a sentence is a noun. */
export function isFiniteVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === 'auxiliary' || token.tag === 'modal') return true;
  if (token.tag === 'pronoun') return CONTRACTED_VERB.test(token.lower);
  const before = tokens[at - 1];
  if (token.tag !== 'word' || NO_VERB_AFTER.has(before?.tag)) return false;
  if (before?.tag === 'bracket' && before.lower === '(') return false;
  if (before?.tag === 'adverb' && isQualified(tokens, at)) return false;
  if (token.verb?.form === 'base') return agreesWithPlural(before);
  if (token.verb?.form === 'third') return at > 0 && !isPluralNoun(before) && !isNounWithVerb(tokens, at);
  if (token.verb?.form === 'past' || PLAIN_VERBS.has(token.lower)) return true;
  if (!token.lower.endsWith('ed') || !UNKNOWN_VERB_AFTER.has(before?.tag)) return false;
  return !NO_PASTS.has(token.lower) && !owns(before);
}

/** "a newly released letter": an adverb on "-ly" behind an article qualifies a participle. */
function isQualified(tokens: Tokens, at: number): boolean {
  if (!tokens[at - 1]?.lower.endsWith('ly') || !tokens[at]?.lower.endsWith('ed')) return false;
  const opens = tokens[at - 2]?.tag;
  return opens === 'determiner' || opens === 'possessive';
}

/** "Talks failed", "initial estimates put": spelled like a verb, but the verb follows. */
export function isNounWithVerb(tokens: Tokens, at: number): boolean {
  const { verb, lower = '' } = tokens[at] ?? {};
  if (verb?.form !== 'third') return false;
  if (tokens[at - 1]?.tag === 'subordinator') return true;
  if (HELPS_VERB.has(tokens[at + 1]?.tag)) return true;
  if (tokens[at + 1]?.tag !== 'word' || !isFiniteVerb(tokens, at + 1)) return false;
  return at === 0 || NOUN_ENTRIES.has(lower) || tokens[at + 1]?.verb?.form === 'past';
}

/** "officials say", "they say", "those who say", but not "an earlier report". */
function agreesWithPlural(before: Token | undefined): boolean {
  return before?.tag === 'pronoun' || before?.tag === 'relative' || isPluralNoun(before);
}

function isPluralNoun(token: Token | undefined): boolean {
  if (token?.tag !== 'word' || token.verb || token.lower.endsWith('ous')) return false;
  return /[^s'’]s$|people$|police$/.test(token.lower);
}

const RELATIVE_CLAUSE_WORDS = 6;

/** Whether "who", "whose" or "which" stands shortly before, no comma between: the verb is not that of the sentence. */
export function inRelativeClause(tokens: Tokens, at: number, limit: number): boolean {
  for (let i = at - 1; i >= Math.max(limit, at - RELATIVE_CLAUSE_WORDS); i -= 1) {
    const tag: Tag | undefined = tokens[i]?.tag;
    if (tag === 'relative' || tokens[i]?.lower === 'whose') return true;
    if (tag === 'comma') return false;
  }
  return false;
}

export function holdsFiniteVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
}
