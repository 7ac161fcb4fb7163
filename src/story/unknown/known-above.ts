/** "the ship", "the crash": what headline and lead of an article tell of, so that a reader of its story knows which is meant. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { allMatches } from '../../text/all-matches.ts';
import { terms } from '../../text/terms.ts';

/** Sentences that tell what an article is about: its headline and the first of its text. */
const ABOVE = 3;

/** Words by which a report calls one thing in turn. */
const KIN = `
  ship ferry boat vessel trawler tanker freighter yacht liner submarine
  plane jet aircraft airliner flight helicopter airplane aeroplane
  train tram
  fire blaze wildfire inferno
  crash collision accident derailment wreck disaster sinking capsize sink
  attack shooting stabbing bombing assault raid strike ambush explosion blast
  killing murder death kill die dead
  theft robbery heist raid steal thief
  deal agreement pact accord treaty settlement
  talks summit meeting negotiation
  vote election poll referendum ballot
  outbreak epidemic virus disease infection
  quake earthquake tremor
  storm hurricane typhoon cyclone tornado
  law bill legislation act
  sale takeover merger purchase acquisition`
  .trim()
  .split('\n')
  .map((line) => terms(line));

/** "the cause of": what is asked for, which nothing need have told. */
const ASKED_FOR =
  /^(?:cause|causes|source|origin|motive|reason|number|identity|identities|extent|scale|size|cost|price|fate|whereabouts|location|date|time|place|status|terms|details|value|owner|name|names) of\b/u;
const DEFINITE = /\bthe ((?:\p{Ll}[\p{Ll}-]*)(?: \p{Ll}[\p{Ll}-]*)?)/giu;
const POINTS_AT =
  /\b(?:this|that|these|those|his|her|their|its|he|she|it|they|there|such|others?|anyone|anything|something|happen(?:ed|s)?)\b/iu;
/** "It is unclear": the "it" that stands for nothing. */
const EMPTY_IT = /^it (?:is|was|remains|remained)\b/iu;

/** Whether the words speak of something as known, and headline and lead tell of all that they do so speak of. */
export function speaksOfKnown(item: AnalyzedArticle, text: string): boolean {
  const asked = text.replace(EMPTY_IT, '');
  if (POINTS_AT.test(asked)) return false;
  const things = allMatches(asked, DEFINITE)
    .map(([, words = '']) => words)
    .filter((words) => !ASKED_FOR.test(words));
  if (things.length === 0) return false;
  const above = headAndLead(item);
  const known = withKin(new Set(above.filter((one) => one !== text).flatMap((one) => terms(one))));
  return things.every((words) => terms(words).some((term) => known.has(term)));
}

/** The sentences that tell what an article is about. */
export function headAndLead({ analysis, document }: AnalyzedArticle): string[] {
  return analysis.sentences.slice(0, ABOVE).map(({ start, end }) => document.text.slice(start, end));
}

function withKin(known: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...known, ...KIN.filter((kin) => kin.some((term) => known.has(term))).flat()]);
}
