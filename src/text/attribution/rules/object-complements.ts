import { wordSet } from '../../mentions/word-list.ts';
import { clauseEnd, isSecondVerb, trimEnd } from '../clause-ends.ts';
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
  const rest = { from: last + 1, to: clauseEnd(tokens, last + 1) };
  if (!isImpression(site)) return { rule: 'infinitive', source, content: [rest] };
  return { rule: 'infinitive', source: null, content: source ? [source, rest] : [rest] };
}

const PREPOSITIONS = wordSet('for on of about to against in at over with as upon from up');

/** "called for calm", "spoke about the strike": the preposition belongs to the cue. */
export function prepositionObject(site: VerbSite): VerbReading | null {
  const { tokens, last, group } = site;
  let preposition = last + 1;
  while (preposition < last + 3 && tokens[preposition]?.tag === 'adverb') preposition += 1;
  const from = preposition + 1;
  if (!PREPOSITIONS.has(tokens[preposition]?.lower ?? '') || from >= trimEnd(tokens, last, tokens.length))
    return null;
  return {
    rule: 'preposition-object',
    source: sourceOf(site),
    cue: [{ from: group, to: from }],
    content: [{ from, to: phraseEnd(tokens, from) }],
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
  const { tokens, at, last, group } = site;
  if (!OBJECT_BEGINS.has(tokens[last + 1]?.tag) || carriesNoun(site)) return null;
  const source = sourceOf(site);
  const inserted = insertionEnd(tokens, group, at);
  if (inserted > 0) return { rule: 'noun-object', source, content: [{ from: last + 1, to: inserted }] };
  return { rule: 'noun-object', source, content: [{ from: last + 1, to: phraseEnd(tokens, last + 1) }] };
}

const CONTRASTS = wordSet('while though although');
const OPENS_OWN_CLAUSE = tagSet('relative', 'that', 'subordinator');

/** Where the clause ends, what the reporter adds to its object ("rejected the plan, which would cost millions"), or a second verb of the speaker ("rejected the plan and left"). */
function phraseEnd(tokens: VerbSite['tokens'], from: number): number {
  const end = clauseEnd(tokens, from);
  let nested = false;
  for (let i = from; i < end - 1; i += 1) {
    const tag = tokens[i]?.tag;
    if (i > from && tag === 'comma' && addsRemark(tokens, i)) return trimEnd(tokens, from, i);
    if (i > from && tag === 'dash') return trimEnd(tokens, from, i);
    if (i > from && CONTRASTS.has(tokens[i]?.lower ?? '') && !nested) return trimEnd(tokens, from, i);
    if (OPENS_OWN_CLAUSE.has(tag) && tokens[i]?.lower !== 'as') nested = true;
    if (i > from && tag === 'conjunction' && !nested && isSecondVerb(tokens, i + 1))
      return trimEnd(tokens, from, i);
  }
  return end;
}

const REMARKS = wordSet('which who');

/** Behind the comma at `at` the reporter adds something: ", which would cost millions", ", a step that …", but not "Hale, a captain". */
function addsRemark(tokens: VerbSite['tokens'], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return REMARKS.has(next) || (/^an?$/.test(next) && tokens[at - 1]?.tag !== 'name');
}

/** "voiced deep concern about …" is read at its noun. */
function carriesNoun({ passage, tokens, at, last, verb }: VerbSite): boolean {
  if (!isLight(verb.lemma)) return false;
  for (let i = last + 1; i < tokens.length && i <= last + LONGEST_OBJECT; i += 1)
    if (nounComplement(tokens, i) !== null) return carrierOf(passage, i)?.at === at;
  return false;
}
