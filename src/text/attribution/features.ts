import { wordSet } from '../word-list.ts';
import type { Candidate } from './candidate.ts';
import { isOfSpeech } from './cue-lexicon.ts';
import { maySpeak } from './speaker-words.ts';
import { type Token, tagSet } from './tokens.ts';
import { isFiniteVerb } from './verb-groups.ts';

/** Takes a feature by its words: `rule` and `that-clause` are the feature "rule that-clause". */
export type FeatureTaker = (first: string, second?: string, third?: string, fourth?: string) => void;

/** The names of a reading's features: words divided by a space. */
export function featuresOf(candidate: Candidate): string[] {
  const features: string[] = [];
  tellFeatures(candidate, (...words) => features.push(words.join(' ')));
  return features;
}

/**
 * Tells what the scorer looks at in a reading, each of which counts for or against it by what labelled text showed. Words
 * are handed on apart, because most of their millions of names would be put together only to be looked up and dropped.
 */
function tellFeatures(candidate: Candidate, take: FeatureTaker): void {
  tellHead(candidate, take);
  tellRest(candidate, take);
}

/** What depends on nothing but the rule, the lemma and the verb's form. */
export function tellHead({ rule, lemma, head, passage: { tokens } }: Candidate, take: FeatureTaker): void {
  take('');
  take('rule', rule);
  take('lemma', lemma);
  take(rule, lemma);
  const verb = tokens[head]?.verb;
  if (!verb) return;
  take('form', verb.form);
  take(rule, verb.form);
  take(lemma, verb.form);
  const isSpeech = ASIDES.has(rule) && NOTHING_ELSE.has(lemma);
  for (const name of verb.classes) {
    take('class', name);
    if (!isSpeech) take(rule, 'class', name);
  }
}

/** What the words around the head add. */
export function tellRest(candidate: Candidate, take: FeatureTaker): void {
  tellCue(take, candidate);
  tellSource(take, candidate);
  tellContent(take, candidate);
  if (ASIDES.has(candidate.rule)) tellSurroundings(take, candidate);
  if (PASSIVES.has(candidate.rule)) tellAgent(take, candidate);
}

/** Rules whose content stands before the verb: what follows the verb then tells little. */
const ASIDES = new Set(['parenthetical', 'quote-before']);

function tellCue(take: FeatureTaker, { rule, lemma, head, cue, passage: { tokens } }: Candidate): void {
  const group = cue[0]?.from ?? head;
  const after = wordOrTag(tokens[head + 1]);
  take('before', wordOrTag(tokens[group - 1]));
  take('after', after);
  take(ASIDES.has(rule) ? rule : lemma, 'after', after);
  for (let i = group; i < head; i += 1) take('group', tokens[i]?.lower);
}

function tellSource(take: FeatureTaker, { rule, source, passage: { tokens } }: Candidate): void {
  const shape = sourceShape(tokens, source);
  take('source', shape);
  take(rule, 'source', shape);
  const last = source ? tokens[source.to - 1] : undefined;
  if (last && last.tag !== 'name') take('subject', last.lower.replace(/['’]s$/, ''));
}

function tellContent(take: FeatureTaker, { rule, content, passage: { tokens } }: Candidate): void {
  let length = 0;
  let finite = false;
  let quoted = false;
  for (const { from, to } of content) {
    length += to - from;
    for (let i = from; i < to; i += 1) {
      if (tokens[i]?.tag === 'quote') quoted = true;
      else if (!finite && isFiniteVerb(tokens, i)) finite = true;
    }
  }
  take('begins', nameOf(tokens[content[0]?.from ?? 0]?.tag));
  take('length', lengthBand(length));
  take('finite', String(finite));
  take(rule, 'finite', String(finite));
  take('quoted', String(quoted));
  take(rule, 'quoted', String(quoted));
}

/** Verbs that, after a comma and a subject, report what stands before. */
const NOTHING_ELSE = wordSet(
  'say tell warn announce note report add claim argue insist explain predict reveal confirm admit acknowledge estimate conclude believe recall write suggest show find indicate testify reply remark assert contend stress declare',
);

/** What stands on both sides of "she said". */
function tellSurroundings(
  take: FeatureTaker,
  { rule, lemma, head, source, cue, content, passage: { tokens } }: Candidate,
): void {
  if (!source) return;
  const before = nameOf(tokens[Math.min(source.from, cue[0]?.from ?? head) - 1]?.tag);
  const after = nameOf(tokens[Math.max(source.to, head + 1)]?.tag);
  take(rule, before, after);
  take(rule, before, lemma);
  take(rule, 'opens', nameOf(tokens[content[0]?.from ?? 0]?.tag));
  const last = String(isLast(tokens, Math.max(source.to, head + 1)));
  take(rule, 'last', last);
  // Beside quotations, which are many, labelled articles show how those verbs are used that they seldom set beside reports.
  take('aside', lemma);
  take('aside', lemma, last);
  if (NOTHING_ELSE.has(lemma)) take('aside', 'speech', last);
  take(rule, 'order', String(source.from < head), nameOf(tokens[head]?.verb?.form));
}

/** Whether no verb follows, or only what the speaker did besides: "…, an official told Coast News on Monday, adding …" */
function isLast(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i += 1) {
    if (tokens[i]?.tag === 'comma') return tokens[i + 1]?.lower.endsWith('ing') ?? true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return true;
}

/** The name of a class, `undefined` beyond either end of the passage. */
function nameOf(name: string | undefined): string {
  return name ?? 'undefined';
}

const NAMED_BY_WORD = tagSet('pronoun', 'relative', 'that', 'possessive');

function sourceShape(tokens: readonly Token[], source: Candidate['source']): string {
  const last = source ? tokens[source.to - 1] : undefined;
  if (!source || !last) return 'none';
  if (NAMED_BY_WORD.has(last.tag)) return last.lower;
  if (last.tag === 'comma') return 'apposition';
  if (last.tag === 'name') return tokens[source.from]?.tag === 'name' ? 'name' : 'phrase-name';
  return last.lower.endsWith('s') ? 'plural' : 'phrase';
}

const OPEN_CLASSES = tagSet('word', 'name', 'number', 'time', 'quote');

function wordOrTag(token: Token | undefined): string {
  if (!token) return 'end';
  return OPEN_CLASSES.has(token.tag) ? token.tag : token.lower;
}

const PASSIVES = new Set(['passive', 'passive-to', 'passive-that']);

/** Whom the "by" of a passive names, and by what kind of verb: of "by prosecutors" and "by heavy rain" only one says anything. */
function tellAgent(take: FeatureTaker, { source, head, passage: { tokens } }: Candidate): void {
  const verb = tokens[head]?.verb;
  const last = source ? tokens[source.to - 1] : undefined;
  if (!verb || !last || !isOfSpeech(verb)) return;
  const who = SPEAKERS.has(last.tag) || maySpeak(last.lower) ? 'speaker' : 'other';
  take('agent', who);
  for (const name of verb.classes) take('agent', who, name);
}

/** A name, or the comma behind an apposition. */
const SPEAKERS = tagSet('name', 'comma');

/** Tokens, in bands that grow. */
function lengthBand(length: number): string {
  if (length < 3) return String(length);
  if (length < 6) return '3-5';
  if (length < 12) return '6-11';
  return length < 25 ? '12-24' : '25+';
}
