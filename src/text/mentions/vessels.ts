/** Ships and crafts bear the names of people: "the ferry Queen Louise", "the trawler Anna Maria". */

import { wordSet } from '../word-list.ts';
import type { LabelledWords } from './labels.ts';
import { isJoined, textAt } from './words.ts';

const VESSELS = wordSet(`
  ship ferry trawler vessel tanker freighter carrier yacht boat sailboat lifeboat tugboat tug barge liner submarine frigate destroyer corvette warship
  icebreaker schooner cutter cruiser hovercraft catamaran steamer airship spacecraft`);
/** Titles that are part of a ship's name; before other ones the noun goes with the person: "ferry Captain Anna Hale". */
const TITLES_OF_SHIPS = wordSet(
  'Queen King Prince Princess Lady Lord Admiral Marshal Saint St Emperor Empress',
);

/** What navies and owners put before the name of a ship. */
const PREFIXES = wordSet('USS USNS USCGC HMS HMAS HMCS HMNZS INS SS MV RMS RV RRS');
/** Words that with "the" make a ship of what follows: "aboard the Anna Hale". */
const ABOARD = wordSet('aboard onboard');

/** Whether the capitals that begin at word `at` name a vessel: the noun for it or its prefix stands right before them. */
export function isVessel({ words }: LabelledWords, at: number): boolean {
  let first = at;
  while (isJoined(words, first) && TITLES_OF_SHIPS.has(textAt(words, first - 1))) first--;
  if (!isJoined(words, first)) return false;
  const before = textAt(words, first - 1);
  if (before === 'the') return isJoined(words, first - 1) && ABOARD.has(textAt(words, first - 2));
  return VESSELS.has(before) || PREFIXES.has(before);
}
