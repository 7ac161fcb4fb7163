/** Noun phrases before and after verbs, with what belongs to them. */
import { wordSet } from '../mentions/word-list.ts';
import { openingClauseEnd } from './clause-ends.ts';
import { roleAndNameStart } from './role-and-name.ts';
import { timePhraseEnd } from './time-phrases.ts';
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';
import { inRelativeClause, isFiniteVerb, verbGroupStart } from './verb-groups.ts';
import { isWiderPlace } from './wider-places.ts';

type Tokens = readonly Token[];

const WHOLE_SUBJECTS = tagSet('pronoun', 'relative', 'that');
const PHRASE_ENDS = tagSet(
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
  'object',
);

/**
 * The noun phrase that ends just before `end`, with its appositions and relative clauses; null where none is there.
 * A comma before `end` closes an apposition: the phrase then reaches back over commas to its head.
 */
export function subjectBefore(tokens: Tokens, end: number): Range | null {
  const last = tokens[end - 1]?.tag;
  const closing = beforeAdverbs(tokens, end);
  if (CLOSES_APPOSITION.has(tokens[closing - 1]?.tag)) return subjectWithApposition(tokens, closing);
  const isPart = last === 'pronoun' && (tokens[end - 2]?.lower === 'of' || isCountedOthers(tokens, end - 1));
  if (WHOLE_SUBJECTS.has(last) && !isPart) return { from: end - 1, to: end };
  if (!isPart && !PHRASE_ENDS.has(last)) return null;
  const phrase = phraseBefore(tokens, end, clauseStart(tokens, end));
  if (!phrase) return null;
  const floats = phrase.to - 1 > phrase.from && FLOATING.has(tokens[phrase.to - 1]?.lower ?? '');
  const to = floats ? phrase.to - 1 : withoutTime(tokens, phrase);
  return { from: listStart(tokens, phrase.from, to), to };
}

const OPENS_LIST = tagSet('that', 'conjunction', 'semicolon', 'stop', 'subordinator');

/** "Hale, Okafor and Tom Reed [said]": where the list of names begins whose last two are `[from, to)`; `from` where none does. */
function listStart(tokens: Tokens, from: number, to: number): number {
  if (tokens[from - 1]?.tag !== 'comma' || tokens[from]?.tag !== 'name') return from;
  if (!joinsNames(tokens, from, to)) return from;
  let start = from;
  while (tokens[start - 1]?.tag === 'comma' && tokens[start - 2]?.tag === 'name') {
    start -= 2;
    while (tokens[start - 1]?.tag === 'name') start -= 1;
  }
  return start === 0 || OPENS_LIST.has(tokens[start - 1]?.tag) ? start : from;
}

function joinsNames(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1)
    if (tokens[i]?.lower === 'and') return tokens[i - 1]?.tag === 'name' && tokens[i + 1]?.tag === 'name';
  return false;
}

/** "Hale and Moen both [said]". */
const FLOATING = wordSet('both all each');

/** "two others". */
function isCountedOthers(tokens: Tokens, at: number): boolean {
  return tokens[at]?.lower === 'others' && QUANTITIES.has(tokens[at - 1]?.tag);
}

const CLOSES_APPOSITION = tagSet('comma', 'dash');

/** "Tom Hale, the mayor, also [said]": the place before "also". */
function beforeAdverbs(tokens: Tokens, end: number): number {
  let at = end;
  while (tokens[at - 1]?.tag === 'adverb') at -= 1;
  return at;
}

const SAYS_WHEN = wordSet(
  'on in at this last late early earlier later recent past the same week weeks month months year years day days morning afternoon evening night now also then',
);
/** A month without a preposition may be a surname: "Brian May". */
const DAY = /day$|^(?:mon|tues?|wed|thurs?|fri|sat|sun|tonight|tomorrow)$/;

/** "Tom Hale on Monday morning [said]": where the words that say when begin. */
function withoutTime(tokens: Tokens, { from, to }: Range): number {
  let end = to;
  for (let i = to - 1; i > from; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag !== 'time' && token.tag !== 'number' && !SAYS_WHEN.has(token.lower)) break;
    const opens = token.tag === 'preposition' || token.tag === 'adverb' || DAY.test(token.lower);
    if (opens && tokens[i - 1]?.tag !== 'preposition') end = i;
  }
  return tokens[from]?.tag === 'name' || tokens[end - 1]?.tag === 'name' ? end : to;
}

const QUANTITIES = tagSet('number', 'determiner');
const CLAUSE_BOUNDARIES = tagSet('semicolon', 'colon', 'subordinator', 'that', 'dash');

function clauseStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1)
    if (CLAUSE_BOUNDARIES.has(tokens[i]?.tag) && !isComparison(tokens, i)) return i + 1;
  return 0;
}

/** The "than" of "more than 40 residents". */
function isComparison(tokens: Tokens, at: number): boolean {
  return tokens[at]?.lower === 'than' && QUANTITIES.has(tokens[at + 1]?.tag);
}

const PHRASE_BOUNDARIES = tagSet('comma', 'dash', 'colon');

/** A noun phrase without commas that ends before `end` and begins at or after `limit`. */
function phraseBefore(tokens: Tokens, end: number, limit: number): Range | null {
  let from = end;
  for (let i = end - 1; i >= limit && goesOnBefore(tokens, i, limit); i -= 1) from = i;
  return trimOpening(tokens, from, end);
}

/** Whether the token at `at` may still belong to the phrase to its right. */
function goesOnBefore(tokens: Tokens, at: number, limit: number): boolean {
  const token = tokens[at] as Token;
  if (PHRASE_BOUNDARIES.has(token.tag) || token.utterance) return false;
  if (token.tag === 'conjunction') return joinsNouns(tokens, at, limit);
  return (
    token.tag === 'relative' ||
    !isFiniteVerb(tokens, at) ||
    inRelativeClause(tokens, at, limit) ||
    isReducedRelative(tokens, at)
  );
}

const MODIFIES_VERB = tagSet('preposition', 'time');

/** "a report published on Monday [showed]": no clause of its own, because a verb follows that has no other subject. */
function isReducedRelative(tokens: Tokens, at: number): boolean {
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
  if (at <= limit || tokens[at - 1]?.tag === 'comma' || tokens[at]?.lower === 'but') return false;
  for (let i = at - 1; i >= limit; i -= 1) {
    if (tokens[i]?.tag === 'comma') return true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return true;
}

const OPENERS = tagSet('conjunction', 'subordinator', 'adverb', 'comma', 'stop', 'that', 'negation', 'mark');

/** Drops what opens a clause before its subject: "But", "On Monday", "In a speech". */
function trimOpening(tokens: Tokens, from: number, to: number): Range | null {
  let start = from;
  while (start < to) {
    const next = HEADS_PHRASE.has(tokens[start]?.tag) ? start : afterOpener(tokens, start, to);
    if (next === start) return { from: start, to };
    start = next;
  }
  return null;
}

const HEADS_PHRASE = tagSet('name', 'pronoun', 'possessive', 'word');

/** Behind what opens a clause at `at`; `at` where nothing of the kind stands there. */
function afterOpener(tokens: Tokens, at: number, to: number): number {
  const tag = tokens[at]?.tag;
  if (tag === 'number') return at === 0 && tokens[1]?.tag === 'stop' ? 2 : at;
  if (isApproximate(tokens, at)) return at;
  const when = timePhraseEnd(tokens, at);
  if (when > at + 1 && when < to) return when;
  if (tag === 'preposition' || tag === 'time') return afterOpeningPhrase(tokens, at, to);
  return OPENERS.has(tag) ? at + 1 : at;
}

const APPROXIMATE = wordSet('nearly almost roughly approximately');

/** The "nearly" of "nearly all passengers", the "at" of "at least two crews". */
function isApproximate(tokens: Tokens, at: number): boolean {
  if (APPROXIMATE.has(tokens[at]?.lower ?? '')) return QUANTITIES.has(tokens[at + 1]?.tag);
  return tokens[at + 1]?.lower === 'least' && QUANTITIES.has(tokens[at + 2]?.tag);
}

const PHRASE_BEGINS = tagSet('pronoun', 'determiner', 'possessive');
const BEFORE_NAME = tagSet('word', 'number', 'time');

/** After "On Monday", "In a statement": where the next phrase begins. */
function afterOpeningPhrase(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 2; i < to; i += 1) {
    const tag = tokens[i]?.tag;
    const before = tokens[i - 1]?.tag;
    if (PHRASE_BEGINS.has(tag) && before !== 'preposition') return i;
    if (tag === 'name' && BEFORE_NAME.has(before)) return i;
  }
  return to;
}

const LONGEST_APPOSITION = 45;

/** "Tom Hale, the harbour master, [said]": back to the first segment between commas that can head the phrase. */
function subjectWithApposition(tokens: Tokens, end: number): Range | null {
  let segment = Math.max(segmentsStart(tokens, end - 1), end - LONGEST_APPOSITION);
  const speaker = roleAndNameStart(tokens, end);
  for (let i = segment; i < end - 1; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag !== 'comma' && tag !== 'dash') continue;
    const passed =
      isClause(tokens, segment, i, speaker > i) || isWiderPlace(tokens, { from: segment, to: i }, speaker);
    const head = passed ? null : segmentHead(tokens, segment, i);
    if (head) return { from: head.from, to: isCircumstance(tokens, i + 1) ? i : end };
    segment = i + 1;
  }
  return null;
}

const CIRCUMSTANCES = tagSet('preposition', 'subordinator', 'adverb', 'time');
const OF_THE_SPEAKER = wordSet('of from including with');

/** After the comma: "in a statement on Monday", "speaking in Lesk" tell how somebody spoke, not who it was. */
function isCircumstance(tokens: Tokens, at: number): boolean {
  const first = tokens[at];
  if (!first || OF_THE_SPEAKER.has(first.lower)) return false;
  return CIRCUMSTANCES.has(first.tag) || (first.tag === 'word' && first.lower.endsWith('ing'));
}

function segmentsStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    const tag = tokens[i]?.tag;
    const clause = tag === 'that' && tokens[i + 1]?.tag !== 'comma';
    if (tag === 'semicolon' || tag === 'colon' || tokens[i]?.utterance || clause) return i + 1;
  }
  return 0;
}

/** @param spoken whether a speaker follows it, who needs no head: "The crew escaped through a window, …" is then no phrase */
function isClause(tokens: Tokens, from: number, to: number, spoken: boolean): boolean {
  for (let i = Math.max(from, clauseStart(tokens, to)) + 1; i < to; i += 1)
    if (
      isFiniteVerb(tokens, i) &&
      !inRelativeClause(tokens, i, from) &&
      (spoken || !isReducedRelative(tokens, i))
    )
      return true;
  return false;
}

function segmentHead(tokens: Tokens, from: number, to: number): Range | null {
  const first = tokens[from];
  if (from >= to || first?.tag === 'relative' || first?.verb?.form === 'gerund') return null;
  return phraseBefore(tokens, to, Math.max(from, clauseStart(tokens, to)));
}

/** The subject of the first finite verb from `from` to `before`, a clause that opens the sentence passed over. */
export function mainSubject(tokens: Tokens, before: number, from = 0): Range | null {
  const opening = from > 0 ? from : openingClauseEnd(tokens, 0);
  for (let i = opening > 0 && opening < before ? opening + 1 : 1; i < before; i += 1) {
    if (!isFiniteVerb(tokens, i) || inRelativeClause(tokens, i, 0)) continue;
    if (tokens[i]?.tag === 'pronoun') return { from: i, to: i + 1 };
    const subject = subjectBefore(tokens, verbGroupStart(tokens, i));
    if (subject) return subject;
  }
  return null;
}

const NOUN_BEGINS = tagSet('name', 'word', 'determiner', 'possessive', 'number');
const AFTER_PHRASE = tagSet('comma', 'colon', 'semicolon', 'dash', 'quote', 'that', 'subordinator', 'time');

/** The noun phrase that begins at `from`, up to a mark, a clause, a verb of its own or the end. */
export function phraseAfter(tokens: Tokens, from: number): Range | null {
  const first = tokens[from]?.tag;
  if (first === 'pronoun' || first === 'object') return { from, to: from + 1 };
  if (!NOUN_BEGINS.has(first)) return null;
  let to = from + 1;
  while (to < tokens.length && !endsPhrase(tokens, to, from)) to += 1;
  return { from, to };
}

function endsPhrase(tokens: Tokens, at: number, from: number): boolean {
  const tag = tokens[at]?.tag;
  if (AFTER_PHRASE.has(tag) || (tag === 'stop' && at === tokens.length - 1)) return true;
  return isFiniteVerb(tokens, at) && !inRelativeClause(tokens, at, from);
}
