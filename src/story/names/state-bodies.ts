/** Bodies that every state has: "the Defence Ministry" is one country's, and another country's is another body. */
import type { Mention } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { isCountry, sameCountryName } from '../../text/mentions/countries.ts';
import { countryOf } from '../clustering/countries.ts';
import { foldName } from './folding.ts';
import { onlyOne } from './only-one.ts';

/** One mention with where it stands. */
export interface Naming {
  readonly item: AnalyzedArticle;
  readonly mention: Mention;
}

/** A naming of such a body, by its common name; of an unknown country where the words beside it do not say. */
interface StateBody {
  readonly body: string;
  readonly country: string | null;
  /** The name with the country as the source writes it. */
  readonly full: string;
}

const STATE_BODY =
  /^(?:(.+?) )??(\p{Lu}[\p{L}-]+(?: Affairs| and \p{Lu}[\p{L}-]+)? Ministry|Ministry of .+|Central Bank|Supreme Court|Armed Forces|Air Force|General Staff)$/u;
/** The words before a name that say whose it is: "Romania’s ", "the United Kingdom’s ". */
const OWNER = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)(['’]s? )$/u;
const LONGEST_OWNER = 40;

/**
 * The namings; where bodies of one name are several countries', each with its country: from the words beside the name, else the one
 * country whose body its article names. Left out where neither tells.
 */
export function withStates(namings: readonly Naming[]): readonly Naming[] {
  const bodies = new Map(namings.flatMap((naming) => entryOf(naming)));
  const named = [...bodies].filter(([, { country }]) => country !== null);
  const isMany = (body: string) =>
    new Set(named.flatMap(([, other]) => (other.body === body ? [other.country] : []))).size > 1;
  return namings.flatMap((naming) => {
    const own = bodies.get(naming);
    if (!own || !isMany(own.body)) return [naming];
    const inArticle = named.filter(([{ item }, { body }]) => body === own.body && item === naming.item);
    const country =
      own.country ??
      onlyOne(
        inArticle.map(([, other]) => other.country),
        (other) => other,
      );
    const first = named.find(([, other]) => other.body === own.body && other.country === country)?.[1];
    return first ? [{ ...naming, mention: { ...naming.mention, name: first.full } }] : [];
  });
}

function entryOf(naming: Naming): [Naming, StateBody][] {
  const { item, mention } = naming;
  const [, before, body] = STATE_BODY.exec(mention.name) ?? [];
  if (body === undefined) return [];
  if (before !== undefined) {
    const country = countryNamed(before);
    return country === null ? [] : [[naming, { body, country, full: mention.name }]];
  }
  const text = item.document.text.slice(Math.max(0, mention.start - LONGEST_OWNER), mention.start);
  const [, owner = '', ending = ''] = OWNER.exec(text) ?? [];
  const country = countryNamed(owner);
  return [[naming, { body, country, full: country === null ? body : `${owner}${ending}${body}` }]];
}

/** "Ukrainian" and "Ukraine" are one; null for words that mean no country. */
function countryNamed(words: string): string | null {
  const folded = foldName(sameCountryName(words)).replaceAll(' ', '-');
  return countryOf(folded) ?? (isCountry(words) ? folded : null);
}
