import type { Candidate } from './candidates.ts';
import { type Token, tagSet } from './tokens.ts';
import { isFiniteVerb } from './verb-groups.ts';

/** What the scorer is told of a reading: short names, each of which counts for or against it by what labelled text showed. */
export function featuresOf(candidate: Candidate): string[] {
  const features = [''];
  addCue(features, candidate);
  addSource(features, candidate);
  addContent(features, candidate);
  if (ASIDES.has(candidate.rule)) addSurroundings(features, candidate);
  return features;
}

/** Rules whose content stands before the verb: what follows the verb then tells little. */
const ASIDES = new Set(['parenthetical', 'quote-before']);

function addCue(features: string[], { rule, lemma, head, cue, passage: { tokens } }: Candidate): void {
  const verb = tokens[head]?.verb;
  const group = cue[0]?.from ?? head;
  const after = wordOrTag(tokens[head + 1]);
  features.push(`rule ${rule}`, `lemma ${lemma}`, `${rule} ${lemma}`);
  if (verb) features.push(`form ${verb.form}`, `${rule} ${verb.form}`, `${lemma} ${verb.form}`);
  for (const name of verb?.classes ?? []) features.push(`class ${name}`, `${rule} class ${name}`);
  features.push(`before ${wordOrTag(tokens[group - 1])}`, `after ${after}`);
  features.push(`${ASIDES.has(rule) ? rule : lemma} after ${after}`);
  for (let i = group; i < head; i += 1) features.push(`group ${tokens[i]?.lower}`);
}

function addSource(features: string[], { rule, source, passage: { tokens } }: Candidate): void {
  const shape = sourceShape(tokens, source);
  features.push(`source ${shape}`, `${rule} source ${shape}`);
  const last = source ? tokens[source.to - 1] : undefined;
  if (last && last.tag !== 'name') features.push(`subject ${last.lower.replace(/['’]s$/, '')}`);
}

function addContent(features: string[], { rule, content, passage: { tokens } }: Candidate): void {
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
  features.push(`begins ${tokens[content[0]?.from ?? 0]?.tag}`, `length ${lengthBand(length)}`);
  features.push(
    `finite ${finite}`,
    `${rule} finite ${finite}`,
    `quoted ${quoted}`,
    `${rule} quoted ${quoted}`,
  );
}

/** What stands on both sides of "she said". */
function addSurroundings(
  features: string[],
  { rule, lemma, head, source, cue, content, passage: { tokens } }: Candidate,
): void {
  if (!source) return;
  const before = tokens[Math.min(source.from, cue[0]?.from ?? head) - 1]?.tag;
  const after = tokens[Math.max(source.to, head + 1)]?.tag;
  features.push(`${rule} ${before} ${after}`, `${rule} ${before} ${lemma}`);
  features.push(`${rule} opens ${tokens[content[0]?.from ?? 0]?.tag}`);
  features.push(`${rule} order ${source.from < head} ${tokens[head]?.verb?.form}`);
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

/** Tokens, in bands that grow. */
function lengthBand(length: number): string {
  if (length < 3) return String(length);
  if (length < 6) return '3-5';
  if (length < 12) return '6-11';
  return length < 25 ? '12-24' : '25+';
}
