/** What stands before a sentence and is no part of it: the place and agency of a report, the time of a live entry. */
import { anyOf, inOrder } from './pattern-parts.ts';

/** "KOUROU", "NEW YORK/LONDON", "ST. JOHN’S", "McALLEN". */
const SHOUTED = /(?:Ma?c)?\p{Lu}[\p{Lu}.'’-]+/u;
const CITY = inOrder('u', SHOUTED, '(?:[ /]', SHOUTED, ')*');
/** ", French Guiana" */
const REGION = /, \p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.'’-]*){0,3}/u;
/** " (Wire North)" */
const AGENCY = / \(\p{Lu}[\p{L} .'’-]{0,20}\)/u;
const DASH = / ?(?:[—–―-]|--)[ \u00a0]/u;

/** "KOUROU, French Guiana (Wire North) - " */
const CITY_FIRST = inOrder('u', '^', CITY, `(?:${REGION.source}){0,2}(?:${AGENCY.source})?`, DASH);
/** "SALDA and Merano — ": words in small letters stand only before a long dash. */
const CITIES = inOrder(
  'u',
  '^',
  SHOUTED,
  /(?:[ ,/]+(?:\p{Lu}[\p{L}.'’/-]*|\p{Ll}{2,3})){0,5}/u,
  `(?:${AGENCY.source})?`,
  / ?(?:[—–―]|--)[ \u00a0]/u,
);
/** "SALDA, Aug 27 (Wire North) - ", "Aug 27 (Wire North) - ". */
const DAY_AND_AGENCY = inOrder(
  'u',
  `^(?:${CITY.source}(?:${REGION.source})?, )?`,
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}/u,
  AGENCY,
  DASH,
);
/** "Port Salda (WN) – ", "Salda, Ore. (Reuters) - ", "Salda, Merano (Wire North) - ": an agency in brackets needs no capitals before it. */
const PLACE_AND_AGENCY = inOrder(
  'u',
  /^\p{Lu}[\p{L} .'’-]{1,40}/u,
  anyOf(/(?:, \p{Lu}[\p{L}. ]{1,20})? \((?:[A-Z]{2,6}|Reuters)\)/u, inOrder('u', REGION, AGENCY)),
  DASH,
);
const CLOCK = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})? ?[—–-] /u;
/** "SALDA | Wed Sep 3, 2025 2:49 pm EDT ": the stamp of a page, its dateline behind it. */
const STAMP = inOrder(
  'u',
  `^(?:${CITY.source}(?:${REGION.source})? \\| )?`,
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* /u,
  /[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} \d{1,2}:\d\d ?[ap]m [A-Z]{2,4} /u,
);
/** "(Update 14:07 in Salda) ", "[Updated at 16:10] — ": the stamp of an entry. */
const UPDATE = /^[([]Updated?:? [^()[\]]{0,40}\d[^()[\]]{0,40}[)\]] ?(?:[—–-]+ )?/;
const BEGINS_SENTENCE = /^[\p{Lu}\p{N}“"‘'(]/u;

/** Characters of a text among which its dateline ends. */
const LONGEST = 250;
const MAY_END = /[—–―-][ \u00a0]/;

/** Characters of the dateline at the start of a text, the dash and its space counted; 0 where it has none. */
export function datelineLength(text: string): number {
  const update = text[0] === '(' || text[0] === '[' ? UPDATE.exec(text) : null;
  if (update) return update[0].length;
  if (!MAY_END.test(text.slice(0, LONGEST))) return 0;
  const stamp = STAMP.exec(text)?.[0].length;
  if (stamp) return stamp + datelineLength(text.slice(stamp));
  const certain = CLOCK.exec(text) ?? DAY_AND_AGENCY.exec(text) ?? PLACE_AND_AGENCY.exec(text);
  if (certain) return certain[0].length;
  const dateline = CITY_FIRST.exec(text) ?? CITIES.exec(text);
  if (!dateline) return 0;
  return BEGINS_SENTENCE.test(text.slice(dateline[0].length)) ? dateline[0].length : 0;
}
