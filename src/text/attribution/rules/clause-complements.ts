import { wordSet } from '../../word-list.ts';
import { clauseEnd, whereSaidEnd } from '../clause-ends.ts';
import { phraseAfter } from '../phrase-after.ts';
import { timePhraseEnd } from '../time-phrases.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { holdsFiniteVerb, inRelativeClause, isFiniteVerb } from '../verb-groups.ts';
import { insertionEnd, isImpression, isOf, sourceOf, type VerbReading, type VerbSite } from './verb-site.ts';

type Tokens = readonly Token[];

const QUESTION_WORDS = wordSet('whether if how why what who when where which');

/** "warned that the bridge could close"; "reported that, according to sources, the meeting was off". */
export function thatClause(site: VerbSite): VerbReading | null {
  const { tokens, after, last } = site;
  let that = tokens[last + 1]?.tag === 'that' ? last + 1 : after;
  if (opensInfinitive(site)) return null;
  if (tokens[that]?.tag !== 'that' && isOf(site, 'tell')) that = thatAfterAddressee(tokens, last + 1);
  else if (tokens[that]?.tag === 'comma') that = thatAfterInsertion(site, that);
  if (tokens[that]?.tag !== 'that' || isDegree(site) || isRelative(tokens, that)) return null;
  if (that > last + 1 && !isOf(site, 'say', 'tell', 'think', 'show')) return null;
  const from = tokens[that + 1]?.tag === 'comma' ? afterInsertion(tokens, that + 1) : that;
  const source = isImpression(site) ? null : (convinced(site) ?? sourceOf(site));
  return { rule: 'that-clause', source, content: [{ from, to: clauseEnd(tokens, from) }] };
}

/** "the tide tables he wrote | that helped the crews": no clause of what is said, because a verb stands right behind it. */
function isRelative(tokens: Tokens, that: number): boolean {
  return tokens[that + 1]?.tag === 'word' && isFiniteVerb(tokens, that + 1);
}

/** "convinced | many dockers | that …": who then believes it, where somebody or something did convince them. */
function convinced({ tokens, at, group, last, verb }: VerbSite): Range | null {
  const convinces = verb.lemma === 'convince' || verb.lemma === 'persuade';
  return convinces && tokens[group]?.tag !== 'to' && verb.form !== 'gerund' && isFiniteVerb(tokens, at)
    ? phraseAfter(tokens, last + 1)
    : null;
}

/** "was so trusted that …": what follows came of it. */
function isDegree({ tokens, group, at }: VerbSite): boolean {
  for (let i = group; i < at; i += 1) if (tokens[i]?.lower === 'so') return true;
  return tokens[at - 1]?.lower === 'so';
}

const OPENS_NOUN = tagSet('determiner', 'possessive', 'name', 'object', 'quote', 'number');

/** "hopes to show that …": what is wished is all of it. */
function opensInfinitive(site: VerbSite): boolean {
  const { tokens, last } = site;
  if (tokens[last + 1]?.tag !== 'to' || !isOf(site, 'want', 'seem')) return false;
  return !OPENS_NOUN.has(tokens[last + 2]?.tag);
}

const LONGEST_ADDRESSEE = 20;
const ENDS_ADDRESSEE = tagSet('semicolon', 'colon', 'quote', 'dash', 'relative', 'subordinator');

/** "told a crowd in Lesk, the capital, on Monday that …": the "that" behind whom it was told; -1 where none is. */
function thatAfterAddressee(tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.length && i < from + LONGEST_ADDRESSEE; i += 1) {
    if (tokens[i]?.tag === 'that') return i;
    if (ENDS_ADDRESSEE.has(tokens[i]?.tag) || (i > from && isFiniteVerb(tokens, i))) return -1;
  }
  return -1;
}

const LONGEST_INSERTION = 16;
const ENDS_INSERTION = tagSet('semicolon', 'colon', 'quote', 'that');

/** "said in Lesk, the capital, that …", "said on Radio Lesk, where he is a guest, that …": the "that" behind a comma. */
function thatAfterInsertion({ tokens, at, verb }: VerbSite, comma: number): number {
  if (!verb.classes.has('say')) return comma + 1;
  for (let i = comma + 1; i < tokens.length && i < comma + LONGEST_INSERTION; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag === 'that' && tokens[i - 1]?.tag === 'comma') return i;
    if (ENDS_INSERTION.has(tag) || (isFiniteVerb(tokens, i) && !inRelativeClause(tokens, i, at)))
      return comma;
  }
  return comma;
}

const TELLS_WHO = wordSet('according citing as');

/** What follows the second comma of an insertion that the first one opens and that tells whose word it is; else the "that" before. */
function afterInsertion(tokens: Tokens, comma: number): number {
  if (!TELLS_WHO.has(tokens[comma + 1]?.lower ?? '')) return comma - 1;
  for (let i = comma + 1; i < tokens.length - 1; i += 1) if (tokens[i]?.tag === 'comma') return i + 1;
  return comma + 1;
}

/** "asked whether the bridge would close", "told them why". */
export function questionClause(site: VerbSite): VerbReading | null {
  const { tokens, after, last, verb } = site;
  if (NAMES_A_SOURCE.has(verb.lemma)) return null;
  const from = [last + 1, last + 2, after].find((i) => QUESTION_WORDS.has(tokens[i]?.lower ?? ''));
  if (from === undefined) return null;
  return {
    rule: 'question-clause',
    source: sourceOf(site),
    content: [{ from, to: clauseEnd(tokens, from) }],
  };
}

/** "citing people who have seen the plan": who they are, no question. */
const NAMES_A_SOURCE = wordSet('cite quote');

/** "apologized for …", "talks about …": the preposition is the verb’s, and opens no clause. */
const OF_VERB = wordSet('about for of against');

/** "could see the port fail", "cites two officials who …": what follows is no report of theirs. */
const NO_CLAUSE = wordSet('see cite quote');

const CLAUSE_WINDOW = 14;

/** "said the road was closed", "told reporters he would resign". */
export function bareClause(site: VerbSite): VerbReading | null {
  const { tokens, at } = site;
  if (!isOf(site, 'say', 'think', 'show', 'tell') || NO_CLAUSE.has(site.verb.lemma)) return null;
  const from = isOf(site, 'tell') ? clauseAfterAddressee(tokens, at) : clauseAfterVerb(tokens, at);
  if (from < 0) return null;
  if (insertionEnd(tokens, site.group, at) > 0 || OF_VERB.has(tokens[from]?.lower ?? '')) return null;
  const to = clauseEnd(tokens, from);
  if (tokens[from]?.tag === 'preposition' && isAdjunct(tokens, from, to)) return null;
  const isClause =
    tokens[from]?.tag === 'pronoun' || holdsOwnVerb(tokens, from + 1, Math.min(to, from + CLAUSE_WINDOW));
  return isClause ? { rule: 'bare-clause', source: sourceOf(site), content: [{ from, to }] } : null;
}

/** Whether a verb stands there that is not of a clause behind ", which": "quoting the agency, which cited officials" reports no clause. */
function holdsOwnVerb(tokens: Tokens, from: number, to: number): boolean {
  const which = tokens.findIndex(
    ({ lower }, i) => i > from && i < to && lower === 'which' && tokens[i - 1]?.tag === 'comma',
  );
  const relative = which > 0 && !tokens.slice(which, to).some(({ tag }) => tag === 'comma');
  return holdsFiniteVerb(tokens, from, relative ? which : to);
}

/** "the change that they proposed in May, is likely …", "the figures | in Lesk show …": what follows is no clause of its own. */
function isAdjunct(tokens: Tokens, from: number, to: number): boolean {
  if (tokens[from - 1]?.verb?.form === 'third' && isFiniteVerb(tokens, from + 2)) return true;
  for (let i = from + 1; i < to - 1; i += 1)
    if (tokens[i]?.tag === 'comma') return isFiniteVerb(tokens, i + 1);
  return false;
}

const CLAUSE_BEGINS = tagSet(
  'name',
  'word',
  'determiner',
  'pronoun',
  'possessive',
  'number',
  'subordinator',
  'preposition',
);

function clauseAfterVerb(tokens: Tokens, at: number): number {
  let from = at + 1;
  for (let end = whenEnd(tokens, from); end > from; end = whenEnd(tokens, from)) from = end;
  return CLAUSE_BEGINS.has(tokens[from]?.tag) ? from : -1;
}

/** The end of "on Monday", "later" or "in a statement" at `from`; `from` where none stands there. */
function whenEnd(tokens: Tokens, from: number): number {
  const spoken = whereSaidEnd(tokens, from);
  if (spoken > from && OPENS_CLAUSE.has(tokens[spoken]?.tag)) return spoken;
  const when = tokens[from]?.lower === 'on' && tokens[from + 1]?.tag === 'time' ? from + 1 : from;
  return timePhraseEnd(tokens, when);
}

/** Right behind "in a statement": what opens the clause that was said, or tells first when it was. */
const OPENS_CLAUSE = tagSet('pronoun', 'determiner', 'possessive', 'time', 'preposition');

const ADDRESSEE_WINDOW = 12;

/** After "told reporters": the next phrase that can open a clause. */
function clauseAfterAddressee(tokens: Tokens, at: number): number {
  for (let i = at + 2; i < tokens.length && i < at + ADDRESSEE_WINDOW; i += 1) {
    const tag = tokens[i]?.tag;
    const before = tokens[i - 1]?.tag;
    if (tag === 'comma') return -1;
    if (before === 'preposition' || before === 'determiner' || before === 'possessive') continue;
    if (tag === 'pronoun' || tag === 'determiner' || tag === 'possessive') return i;
    if (tag === 'name' && (before === 'word' || before === 'time' || before === 'object')) return i;
  }
  return -1;
}
