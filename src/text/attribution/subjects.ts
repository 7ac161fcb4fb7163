/** Noun phrases before verbs, with what belongs to them. */
import { wordSet } from '../word-list.ts';
import { subjectWithApposition } from './appositions.ts';
import { openingClauseEnd } from './clause-ends.ts';
import { clauseStart, isQuantity } from './clause-starts.ts';
import { listStart } from './name-lists.ts';
import { speakerAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { areNames } from './role-and-name.ts';
import { timePhraseEnd } from './time-phrases.ts';
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';
import { inRelativeClause, isFiniteVerb, verbGroupStart } from './verb-groups.ts';

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
  if ((WHOLE_SUBJECTS.has(last) || isMadeTo(tokens, end - 1)) && !isPart) return { from: end - 1, to: end };
  if (!isPart && !PHRASE_ENDS.has(last)) return null;
  const phrase = phraseBefore(tokens, end, clauseStart(tokens, end));
  if (!phrase || isPredicate(tokens, phrase.from)) return null;
  if (isBracket(tokens, phrase)) return subjectBefore(tokens, phrase.from);
  const floats = phrase.to - 1 > phrase.from && FLOATING.has(tokens[phrase.to - 1]?.lower ?? '');
  const to = floats ? phrase.to - 1 : withoutTime(tokens, phrase);
  return { from: listStart(tokens, phrase.from, to), to };
}

/** "has | broken the ice for boats": what an auxiliary opens is a deed. */
function isPredicate(tokens: Tokens, from: number): boolean {
  return AUXILIARIES.has(tokens[from - 1]?.tag) && /(?:ing|ed|en)$/.test(tokens[from]?.lower ?? '');
}

/** "Ida Moen, 44, | (left) | [said]" */
function isBracket(tokens: Tokens, { from, to }: Range): boolean {
  return tokens[from]?.lower === '(' && tokens[to - 1]?.lower === ')';
}

const AUXILIARIES = tagSet('auxiliary', 'modal');

/** "Hale and Moen both [said]". */
const FLOATING = wordSet('both all each');

/** "hear | him [say]", not "those around him [say]": the object of the one verb is who does the other. */
function isMadeTo(tokens: Tokens, at: number): boolean {
  return tokens[at]?.tag === 'object' && MAKES.test(tokens[at - 1]?.lower ?? '');
}

const MAKES = /^(?:hear|heard|see|saw|watch|let|ma[kd]e|help)(?:s|ing|ed)?$/;

/** "two others". */
function isCountedOthers(tokens: Tokens, at: number): boolean {
  return tokens[at]?.lower === 'others' && isQuantity(tokens[at - 1]);
}

const CLOSES_APPOSITION = tagSet('comma', 'dash');

/** "Tom Hale, the mayor, also [said]", "Tom Hale, the mayor, last week [said]": the place before "also", before "last week". */
function beforeAdverbs(tokens: Tokens, end: number): number {
  let at = end;
  for (let i = end - 1; i > 0 && i >= end - LONGEST_TIME; i -= 1)
    if (tokens[i - 1]?.tag === 'comma' && timePhraseEnd(tokens, i) === end) at = i;
  while (tokens[at - 1]?.tag === 'adverb') at -= 1;
  return at;
}

const LONGEST_TIME = 3;

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
  if (end === to || tokens[from]?.tag === 'name' || tokens[end - 1]?.tag === 'name') return end;
  if (!OPENS_TIME.has(tokens[end]?.lower ?? '') && tokens[end]?.tag !== 'time') return to;
  if (holdsParticiple(tokens, from, end)) return to;
  return NEAR_A_DAY.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** Of an unnamed speaker: "a poll in May" is known by its month. */
const OPENS_TIME = wordSet('on last this earlier later');
/** "The committee late on Friday". */
const NEAR_A_DAY = wordSet('late early');

/** "a survey published on Monday": the day is the participle’s. */
function holdsParticiple(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (tokens[i]?.tag === 'word' && PARTICIPLE.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

const PARTICIPLE = /(?:ing|ed|held|made|sent|seen|taken|given)$/;

/** The subject of the first finite verb from `from` to `before`, a clause that opens the sentence passed over. */
export function mainSubject(tokens: Tokens, before: number, from = 0): Range | null {
  const opening = from > 0 ? from : openingClauseEnd(tokens, 0);
  for (let i = opening > 0 && opening < before ? opening + 1 : 1; i < before; i += 1) {
    if (!isFiniteVerb(tokens, i) || inRelativeClause(tokens, i, 0) || opensBeside(tokens, i, opening))
      continue;
    if (tokens[i]?.tag === 'pronoun') return { from: i, to: i + 1 };
    const subject = subjectBefore(tokens, verbGroupStart(tokens, i)) ?? speakerBehind(tokens, i);
    if (subject) return tokens[i]?.verb ? subject : (joinedSubject(tokens, i, before) ?? subject);
  }
  return from === 0 ? openingSubject(tokens) : null;
}

/** "They’re wary and [agree] …": a pronoun that opens the sentence and holds its verb. */
function openingSubject(tokens: Tokens): Range | null {
  const from = tokens[0]?.tag === 'conjunction' ? 1 : 0;
  return tokens[from]?.tag === 'pronoun' && isFiniteVerb(tokens, from) ? { from, to: from + 1 } : null;
}

/** "The crews left and | Tom Hale | stayed ashore, [saying] …": whose deed an "and" adds, where the verb at `first` reports nothing that may go on. */
function joinedSubject(tokens: Tokens, first: number, before: number): Range | null {
  for (let i = before - 1; i > first; i -= 1) {
    if (!isFiniteVerb(tokens, i) || inRelativeClause(tokens, i, 0)) continue;
    const subject = subjectBefore(tokens, verbGroupStart(tokens, i));
    if (subject && tokens[subject.from - 1]?.tag === 'conjunction' && isNamed(tokens, subject))
      return subject;
  }
  return null;
}

/** A name or a pronoun: after another noun "and" may as well add a thing. */
function isNamed(tokens: Tokens, { from, to }: Range): boolean {
  return (to === from + 1 && tokens[from]?.tag === 'pronoun') || areNames(tokens, from, to);
}

/** "In May, while the port was shut, …": whether the verb at `at` is that of a clause that stands right behind the opening. */
function opensBeside(tokens: Tokens, at: number, opening: number): boolean {
  if (opening <= 0 || tokens[opening + 1]?.tag !== 'subordinator') return false;
  for (let i = opening + 2; i < at; i += 1) if (tokens[i]?.tag === 'comma') return false;
  return true;
}

/** “…,” said | Ida Moen, the mayor |, adding …: who stands behind the verb that a quotation precedes. */
function speakerBehind(tokens: Tokens, verb: number): Range | null {
  const isSaid = tokens[verb - 1]?.tag === 'quote' && tokens[verb]?.verb?.classes.has('say');
  return isSaid ? speakerAfter(tokens, verb + 1) : null;
}
