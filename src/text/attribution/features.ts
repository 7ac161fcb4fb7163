import type { Candidate } from './candidates.ts';
import { isFiniteVerb } from './clauses.ts';
import type { Token } from './tokens.ts';

/** Rules whose content stands before the verb: what follows the verb tells little. */
const ASIDES = new Set(['parenthetical', 'quote-before']);

/** What the scorer is told of a reading: short names, each counted for or against on labelled text. */
export function featuresOf({ rule, passage, head, lemma, source, cue, content }: Candidate): string[] {
  const { tokens } = passage;
  const verb = tokens[head]?.verb;
  const group = cue[0]?.from ?? head;
  const first = content[0];
  const begins = first ? tokens[first.from] : undefined;
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const features = ['', `rule ${rule}`, `lemma ${lemma}`, `${rule} ${lemma}`];
  if (verb) features.push(`form ${verb.form}`, `${rule} ${verb.form}`, `${lemma} ${verb.form}`);
  for (const name of verb?.classes ?? []) features.push(`class ${name}`, `${rule} class ${name}`);
  features.push(
    `source ${sourceShape(tokens, source)}`,
    `${rule} source ${sourceShape(tokens, source)}`,
    `before ${wordOrTag(tokens[group - 1])}`,
    `after ${wordOrTag(tokens[head + 1])}`,
    `${ASIDES.has(rule) ? rule : lemma} after ${wordOrTag(tokens[head + 1])}`,
    `begins ${begins?.tag ?? ''}`,
    `length ${lengthBand(length)}`,
    `position ${head === 0 ? 'first' : ''}`,
    `title ${passage.title}`,
  );
  if (ASIDES.has(rule) && source) {
    const from = Math.min(source.from, group);
    const to = Math.max(source.to, head + 1);
    features.push(
      `${rule} ${tokens[from - 1]?.tag} ${tokens[to]?.tag}`,
      `${rule} ${tokens[from - 1]?.tag} ${lemma}`,
    );
    features.push(`${rule} opens ${begins?.tag}`, `${rule} order ${source.from < head} ${verb?.form}`);
  }
  if (source && tokens[source.to - 1]?.tag !== 'name')
    features.push(`subject ${tokens[source.to - 1]?.lower.replace(/['’]s$/, '')}`);
  for (let i = group; i < head; i += 1) features.push(`group ${tokens[i]?.lower}`);
  if (first) {
    let finite = false;
    let quoted = false;
    for (const { from, to } of content) {
      for (let i = from; i < to; i += 1) {
        if (tokens[i]?.tag === 'quote') quoted = true;
        else if (!finite && isFiniteVerb(tokens, i)) finite = true;
      }
    }
    features.push(
      `finite ${finite}`,
      `${rule} finite ${finite}`,
      `quoted ${quoted}`,
      `${rule} quoted ${quoted}`,
    );
  }
  return features;
}

function sourceShape(tokens: readonly Token[], source: Candidate['source']): string {
  if (!source) return 'none';
  const last = tokens[source.to - 1] as Token;
  if (last.tag === 'pronoun' || last.tag === 'relative' || last.tag === 'that' || last.tag === 'possessive')
    return last.lower;
  if (last.tag === 'comma') return 'apposition';
  const first = tokens[source.from] as Token;
  if (last.tag === 'name') return first.tag === 'name' ? 'name' : 'phrase-name';
  return last.lower.endsWith('s') ? 'plural' : 'phrase';
}

function wordOrTag(token: Token | undefined): string {
  if (!token) return 'end';
  const open =
    token.tag === 'word' ||
    token.tag === 'name' ||
    token.tag === 'number' ||
    token.tag === 'time' ||
    token.tag === 'quote';
  return open ? token.tag : token.lower;
}

function lengthBand(length: number): string {
  return length < 3
    ? String(length)
    : length < 6
      ? '3-5'
      : length < 12
        ? '6-11'
        : length < 25
          ? '12-24'
          : '25+';
}
