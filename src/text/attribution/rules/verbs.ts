import { wordSet } from '../../word-list.ts';
import type { Candidate } from '../candidate.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../token-range.ts';
import { tagSet } from '../tokens.ts';
import { isFiniteVerb, isNounWithVerb, owns } from '../verb-groups.ts';
import { bareClause, questionClause, thatClause } from './clause-complements.ts';
import { infinitive, nounObject, prepositionObject } from './object-complements.ts';
import { parenthetical } from './parenthetical.ts';
import { passiveVerb, reducedPassive } from './passive.ts';
import { quoteAfter } from './quote-after.ts';
import { type VerbReading, type VerbSite, verbSite } from './verb-site.ts';

/** In the order in which they are tried; the first that fits wins. */
const VERB_RULES: readonly ((site: VerbSite) => VerbReading | null)[] = [
  quoteAfter,
  parenthetical,
  passiveVerb,
  reducedPassive,
  thatClause,
  questionClause,
  infinitive,
  bareClause,
  prepositionObject,
  nounObject,
];

/** "Hale, who said | the pier was safe |, has left": what is said ends where the sentence goes on. */
function withinRelative({ tokens, group }: VerbSite, { from, to }: Range): Range {
  if (from < group || tokens[group - 1]?.tag !== 'relative' || tokens[group - 2]?.tag !== 'comma')
    return { from, to };
  for (let i = from + 1; i < to - 1; i += 1)
    if (tokens[i]?.tag === 'comma' && isFiniteVerb(tokens, i + 1)) return { from, to: i };
  return { from, to };
}

const BEFORE_NAME = tagSet('determiner', 'possessive', 'preposition');

/** "on Radio Lesk", "the View", "Lesk Rail" among words in small letters: a name that is spelled like a verb. */
function isName({ tokens }: Passage, at: number): boolean {
  if (tokens[at]?.tag !== 'name') return false;
  return (
    BEFORE_NAME.has(tokens[at - 1]?.tag) || tokens.some(({ tag, capital }) => tag === 'word' && !capital)
  );
}

const UNVARIED = tagSet('word', 'name');
const OPENS_NOUN = wordSet('the a an his her its their our my');

/** "on its blog", "a wry note about …": behind an article, or an article and an adjective, what is spelled like a verb is a noun. */
function isNounBehindArticle({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  if (OPENS_NOUN.has(before?.lower ?? '')) return true;
  if (tokens[at]?.verb?.form === 'past' && owns(before) && UNVARIED.has(before?.tag)) return true;
  if (tokens[at]?.verb?.form !== 'base' || !UNVARIED.has(tokens[at - 1]?.tag)) return false;
  if (tokens[at + 1]?.tag !== 'preposition' || !/^an?$/.test(tokens[at - 2]?.lower ?? '')) return false;
  return !isFiniteVerb(tokens, at);
}

const BEFORE_NOUN = wordSet(
  'of in with by for from on at many some few most several any no such these those',
);
const OPENS_OBJECT = tagSet('determiner', 'possessive');

/** "broke out in chants of …", "the port’s shares fell": what follows "in" or "many", or is a share and no view, is a noun. */
function isNounBeside({ tokens }: Passage, at: number): boolean {
  if (tokens[at]?.verb?.form !== 'third') return false;
  if (BEFORE_NOUN.has(tokens[at - 1]?.lower ?? '')) return true;
  return tokens[at]?.lower === 'shares' && !OPENS_OBJECT.has(tokens[at + 1]?.tag);
}

/** What the verb at `at` may attribute to whom; null where it is none of the lexicon or no rule fits. */
export function readVerb(passage: Passage, at: number): Candidate | null {
  const verb = passage.tokens[at]?.verb;
  if (!verb || isName(passage, at) || isNounWithVerb(passage.tokens, at)) return null;
  if (isNounBehindArticle(passage, at) || isNounBeside(passage, at)) return null;
  const site = verbSite(passage, at, verb);
  for (const rule of VERB_RULES) {
    const reading = rule(site);
    if (reading)
      return {
        passage,
        head: at,
        lemma: verb.lemma,
        cue: [{ from: site.group, to: site.last + 1 }],
        ...reading,
        content: reading.content.map((range) => withinRelative(site, range)),
      };
  }
  return null;
}
