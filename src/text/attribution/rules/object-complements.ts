import { wordSet } from '../../word-list.ts';
import { trimEnd } from '../clause-ends.ts';
import { objectEnd } from '../object-ends.ts';
import { tagSet } from '../tokens.ts';
import { carrierOf, isLight, LONGEST_OBJECT, nounComplement } from './noun-carriers.ts';
import { insertionEnd, isImpression, isOf, sourceOf, type VerbReading, type VerbSite } from './verb-site.ts';

/** "wants to resign", "refused to comment". */
export function infinitive(site: VerbSite): VerbReading | null {
  const { tokens, last } = site;
  if (!isOf(site, 'want', 'seem', 'say', 'think') || tokens[last + 1]?.tag !== 'to') return null;
  const next = tokens[last + 2]?.tag;
  if (next === 'determiner' || next === 'name') return null;
  const source = sourceOf(site);
  const rest = { from: last + 1, to: objectEnd(tokens, last + 1) };
  if (!isImpression(site)) return { rule: 'infinitive', source, content: [rest] };
  return { rule: 'infinitive', source: null, content: source ? [source, rest] : [rest] };
}

const PREPOSITIONS = wordSet('for on of about to against in at over with as upon from up');

/** "called for calm", "spoke about the strike": the preposition belongs to the cue. What is only "known as" something nobody calls so. */
export function prepositionObject(site: VerbSite): VerbReading | null {
  const { tokens, last, group } = site;
  let preposition = last + 1;
  while (preposition < last + 3 && tokens[preposition]?.tag === 'adverb') preposition += 1;
  const from = preposition + 1;
  if (isBareCharge(site, preposition)) return null;
  if (!PREPOSITIONS.has(tokens[preposition]?.lower ?? '') || from >= trimEnd(tokens, last, tokens.length))
    return null;
  const source = sourceOf(site);
  if (source === null && tokens[preposition]?.lower === 'as') return null;
  return {
    rule: 'preposition-object',
    source,
    cue: [{ from: group, to: from }],
    content: [{ from, to: objectEnd(tokens, from) }],
  };
}

const CHARGES = wordSet('accuse suspect convince convict acquit');

/** "the man accused of theft": a verb that names whom it charges, and here stands without: a passive. */
function isBareCharge({ tokens, verb }: VerbSite, preposition: number): boolean {
  return CHARGES.has(verb.lemma) && tokens[preposition]?.lower === 'of';
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
  const { tokens, at, last, group } = site;
  if (!OBJECT_BEGINS.has(tokens[last + 1]?.tag) || carriesNoun(site)) return null;
  const source = sourceOf(site);
  const inserted = insertionEnd(tokens, group, at);
  if (inserted > 0) return { rule: 'noun-object', source, content: [{ from: last + 1, to: inserted }] };
  return { rule: 'noun-object', source, content: [{ from: last + 1, to: objectEnd(tokens, last + 1) }] };
}

/** "voiced deep concern about …" is read at its noun. */
function carriesNoun({ passage, tokens, at, last, verb }: VerbSite): boolean {
  if (!isLight(verb.lemma)) return false;
  for (let i = last + 1; i < tokens.length && i <= last + LONGEST_OBJECT; i += 1)
    if (nounComplement(tokens, i) !== null) return carrierOf(passage, i)?.at === at;
  return false;
}
