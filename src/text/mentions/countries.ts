/** Countries by any of their names. */

import { phrases } from '../word-list.ts';
import { COUNTRY_LINES } from './place-data.ts';

interface Country {
  /** The usual one first. */
  readonly names: readonly string[];
  /** Its adjectives and words for its people. */
  readonly peoples: readonly string[];
  readonly cities: readonly string[];
  readonly regions: readonly string[];
}

export const COUNTRIES: readonly Country[] = COUNTRY_LINES.trim()
  .split('\n')
  .map((line) => {
    const [names = [], peoples = [], cities = [], regions = []] = line.split('|').map(phrases);
    return { names, peoples, cities, regions };
  });

const USUAL_NAMES = new Map(
  COUNTRIES.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The first listed name of a country for any of its names: "United States" for "U.S."; other names as they are. */
export function sameCountryName(name: string): string {
  return USUAL_NAMES.get(name) ?? name;
}

/** Whether a name is one of a country's. */
export function isCountry(name: string): boolean {
  return USUAL_NAMES.has(name);
}

/** Of two countries of one name or people the one that is listed first counts. */
const COUNTRIES_CALLED = new Map(
  COUNTRIES.flatMap(({ names, peoples }) => {
    const called = [...names, ...peoples].map((name) => name.toLowerCase().replaceAll('.', ''));
    return called.map((name) => [name, called[0] ?? name] as const);
  }).reverse(),
);

/** The country, in small letters, that a name or an adjective means: "united kingdom" for "uk" and "british"; both without dots and accents. */
export function countryCalled(folded: string): string | undefined {
  return COUNTRIES_CALLED.get(folded);
}

const REGIONS = new Set(
  COUNTRIES.flatMap(({ names, regions }) => [...names, ...regions].map((name) => name.toLowerCase())),
);

/** Whether a name, in small letters, is one of a country or of its part that is no city. */
export function isListedRegion(lower: string): boolean {
  return REGIONS.has(lower);
}
