/** Where clauses end: at the mark or word that opens another one. */

import { wordSet } from '../word-list.ts';
import { closesOther } from './brackets.ts';
import { endsInComma, type Token, tagSet } from './tokens.ts';
import { holdsFiniteVerb, isFiniteVerb } from './verb-groups.ts';
import { NO_PASTS } from './word-classes.ts';

type Tokens = readonly Token[];

const TRAILING = tagSet('stop', 'comma', 'dash', 'semicolon', 'colon', 'mark');

/** Drops the marks at the end of a range that would keep at least one token, also the end of a bracket that opens before it. */
export function trimEnd(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (TRAILING.has(tokens[end - 1]?.tag) || closesOther(tokens, from, end - 1)))
    end -= 1;
  return end;
}

/** The end of the clause that begins at `from`, marks at its end dropped. */
export function clauseEnd(tokens: Tokens, from: number): number {
  if (from >= tokens.length) return from;
  const opening = openingClauseEnd(tokens, from);
  if (opening > 0) return trimEnd(tokens, from, opening);
  let end = from + 1;
  while (end < tokens.length && !endsAt(tokens, end)) end += 1;
  return trimEnd(tokens, from, end);
}

/** "and said", "and saying …", "but the port says …", "and the port has said …" */
function endsAtConjunction(tokens: Tokens, at: number): boolean {
  if (isSaying(tokens, at + 1) || tokens[at + 1]?.lower === 'saying') return true;
  const mayBeAnother = tokens[at]?.lower === 'but' || saysOwnWords(tokens, at + 1);
  return mayBeAnother && anotherSpeaks(tokens, at + 1);
}

/** A mark, a conjunction behind which another report begins, or a comma that opens another clause. */
function endsAt(tokens: Tokens, at: number): boolean {
  const tag = tokens[at]?.tag;
  if (tag === 'semicolon') return true;
  if (endsInComma(tokens[at - 1]) && opensAnotherClause(tokens, at)) return true;
  if (tag === 'conjunction') return endsAtConjunction(tokens, at);
  return (
    (tag === 'comma' || tag === 'dash') && (at + 1 === tokens.length || opensAnotherClause(tokens, at + 1))
  );
}

/** Whether what stands behind an "and" is another deed of the same one: "and has appeared", "but then said", "and held". */
export function isSecondVerb(tokens: Tokens, from: number): boolean {
  const at = tokens[from]?.tag === 'adverb' ? from + 1 : from;
  return (tokens[at]?.verb?.form !== 'participle' && isFiniteVerb(tokens, at)) || isPlainPast(tokens, at);
}

const BEHIND_PAST = tagSet('determiner', 'possessive', 'object', 'preposition', 'to');

/** "and | pulled off the trip", "and | handed the crew a letter": no "and armed men". */
function isPlainPast(tokens: Tokens, at: number): boolean {
  const { tag, lower = '' } = tokens[at] ?? {};
  if (tag !== 'word' || !lower.endsWith('ed') || NO_PASTS.has(lower)) return false;
  return tokens[at - 1]?.lower === 'and' && BEHIND_PAST.has(tokens[at + 1]?.tag);
}

const CONTRASTS = wordSet('but when while though although according after');
const JOINS = wordSet('and whereas nor so yet');

const OPENS_CIRCUMSTANCE = wordSet('in during at on');
const SPEECHES = wordSet(
  'interview statement speech letter email post tweet briefing conference hearing broadcast podcast message memo',
);
const LONGEST_CIRCUMSTANCE = 6;

/** ", in an interview with Coast News", ", during a briefing": where it was said. */
function isWhereSaid(tokens: Tokens, at: number): boolean {
  return whereSaidEnd(tokens, at) > at;
}

/** The end of "in a written statement" at `from`; `from` where nothing says in what words were spoken. */
export function whereSaidEnd(tokens: Tokens, from: number): number {
  if (!OPENS_CIRCUMSTANCE.has(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < from + LONGEST_CIRCUMSTANCE; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === 'preposition' || token.tag === 'comma') return from;
    if (SPEECHES.has(token.lower)) return i + 1;
  }
  return from;
}

/** After a comma: "adding …", "that …", "but …", "after …", "and said", "and she said". */
function opensAnotherClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || isCorrection(tokens, at)) return false;
  if (
    (token.verb?.form === 'gerund' && token.lower !== 'including') ||
    token.tag === 'that' ||
    CONTRASTS.has(token.lower) ||
    opensScene(tokens, at)
  )
    return true;
  if (isSaying(tokens, at) || anotherSpeaks(tokens, at) || isWhereSaid(tokens, at)) return true;
  if (!JOINS.has(token.lower)) return false;
  const verb = tokens[at + 1]?.tag === 'pronoun' ? at + 2 : at + 1;
  return (tokens[verb]?.verb !== undefined && isFiniteVerb(tokens, verb)) || anotherSpeaks(tokens, at + 1);
}

const SCENE_WINDOW = 7;
const HOW_LONG = wordSet('minutes hours days weeks months years');

/** ", even as the port prepares to close", ", hours after it opened", not ", as he put it": what the reporter sets beside what was said. */
function opensScene(tokens: Tokens, at: number): boolean {
  if (HOW_LONG.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'after') return true;
  const as = tokens[at]?.lower === 'even' ? at + 1 : at;
  if (tokens[as]?.lower !== 'as' || tokens[as + 1]?.tag === 'pronoun') return false;
  return holdsFiniteVerb(tokens, as + 1, as + SCENE_WINDOW);
}

const NEGATED = /n['’]t$/;

/** "not the storm, | but the rocks": what is said instead. */
function isCorrection(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.lower !== 'but') return false;
  const end = tokens.findIndex(({ tag }, i) => i > at && (tag === 'comma' || tag === 'stop'));
  if (holdsFiniteVerb(tokens, at + 1, end < 0 ? tokens.length : end)) return false;
  return tokens.slice(0, at).some(({ tag, lower }) => tag === 'negation' || NEGATED.test(lower));
}

const IN_SUBJECT = tagSet('pronoun', 'name', 'word', 'determiner', 'possessive', 'number');
const LONGEST_SUBJECT = 5;

/** ", and Jerome Powell said": from here on it is somebody else who speaks. */
export function anotherSpeaks(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_SUBJECT && IN_SUBJECT.has(tokens[at]?.tag) && !isSaying(tokens, at)) at += 1;
  const first = at;
  while (AUXILIARIES.has(tokens[at]?.tag)) at += 1;
  return at > from && (isSaying(tokens, at) || (at > first && tokens[at]?.verb?.classes.has('say') === true));
}

/** "and the port has said": what stands behind an "and" is surely another's where the verb is the plainest. */
function saysOwnWords(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT + 2; at += 1)
    if (tokens[at]?.verb?.lemma === 'say') return true;
  return false;
}

const AUXILIARIES = tagSet('auxiliary', 'adverb');

function isSaying(tokens: Tokens, at: number): boolean {
  const classes = tokens[at]?.verb?.classes;
  if (!classes) return false;
  return (classes.has('say') || classes.has('tell')) && isFiniteVerb(tokens, at);
}

const GOES_ON = tagSet('relative', 'conjunction', 'preposition');

/** "While they oppose the plan, …": the comma that ends the clause a sentence opens with; -1 where `from` lies in no such clause. */
export function openingClauseEnd(tokens: Tokens, from: number): number {
  if (!opensBeforeMainClause(tokens[tokens[0]?.tag === 'conjunction' ? 1 : 0])) return -1;
  for (let i = 1; i < tokens.length - 1; i += 1) {
    const inQuote = endsInComma(tokens[i]);
    if (tokens[i]?.tag !== 'comma' && !inQuote) continue;
    if (i < from && isInserted(tokens, i + 1)) continue;
    if (i < from || (i === from && !inQuote)) return -1;
    if (!GOES_ON.has(tokens[i + 1]?.tag)) return inQuote ? i + 1 : i;
  }
  return -1;
}

/** "While some, such as Lesk, | proposed it, …", "In Lesk, where he said so, …": whether the opening goes on behind a comma. */
function isInserted(tokens: Tokens, at: number): boolean {
  const { tag, lower = '' } = tokens[at] ?? {};
  return GOES_ON.has(tag) || lower === 'such' || lower === 'where' || isFiniteVerb(tokens, at);
}

function opensBeforeMainClause(first: Token | undefined): boolean {
  const form = first?.verb?.form;
  return (
    first?.tag === 'subordinator' || first?.tag === 'preposition' || form === 'gerund' || form === 'past'
  );
}
