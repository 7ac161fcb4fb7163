import { wordSet } from '../../mentions/word-list.ts';
import { clauseEnd, trimEnd } from '../clause-ends.ts';
import { tagSet } from '../tokens.ts';
import { insertionEnd, isOf, sourceOf, type VerbReading, type VerbSite } from './verb-site.ts';

/** "wants to resign", "refused to comment". */
export function infinitive(site: VerbSite): VerbReading | null {
  const { tokens, at } = site;
  if (!isOf(site, 'want', 'seem', 'say', 'think') || tokens[at + 1]?.tag !== 'to') return null;
  const next = tokens[at + 2]?.tag;
  if (next === 'determiner' || next === 'name') return null;
  return {
    rule: 'infinitive',
    source: sourceOf(site),
    content: [{ from: at + 1, to: clauseEnd(tokens, at + 1) }],
  };
}

const PREPOSITIONS = wordSet('for on of about to against in at over with as upon from up');

/** "called for calm", "spoke about the strike": the preposition belongs to the cue. */
export function prepositionObject(site: VerbSite): VerbReading | null {
  const { tokens, at, group } = site;
  let preposition = at + 1;
  while (preposition < at + 3 && tokens[preposition]?.tag === 'adverb') preposition += 1;
  const from = preposition + 1;
  if (!PREPOSITIONS.has(tokens[preposition]?.lower ?? '') || from >= trimEnd(tokens, at, tokens.length))
    return null;
  return {
    rule: 'preposition-object',
    source: sourceOf(site),
    cue: [{ from: group, to: from }],
    content: [{ from, to: clauseEnd(tokens, from) }],
  };
}

const OBJECT_BEGINS = tagSet(
  'name',
  'word',
  'determiner',
  'possessive',
  'number',
  'object',
  'quote',
  'pronoun',
  'that',
  'relative',
  'to',
);

/** "criticised the plan", "denied the charges", "citing an official". */
export function nounObject(site: VerbSite): VerbReading | null {
  const { tokens, at } = site;
  if (!OBJECT_BEGINS.has(tokens[at + 1]?.tag)) return null;
  const inserted = insertionEnd(tokens, site.group, at);
  const to = inserted > 0 ? inserted : clauseEnd(tokens, at + 1);
  return { rule: 'noun-object', source: sourceOf(site), content: [{ from: at + 1, to }] };
}
