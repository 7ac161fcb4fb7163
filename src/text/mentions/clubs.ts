/** Clubs that bear the name of their town: "Leeds’ players", "Barcelona striker Ada Quill", "the Boston Bruins". */

import { wordSet } from '../word-list.ts';
import { isCountry } from './countries.ts';
import type { LabelledWords } from './labels.ts';
import { isJoined, textAt, textOf } from './words.ts';

/** Those who play for a club or lead it; a town has none of them. */
const PLAYERS = wordSet(`
  striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers winger wingers forward forwards fullback full-back left-back right-back
  centre-back playmaker quarterback linebacker pitcher catcher batsman captain skipper coach manager boss players squad teammate teammates team-mate team-mates`);
/** Words that may stand before them: "Leeds’ former captain". */
const QUALITIES = wordSet(
  'former ex new star veteran young head assistant interim caretaker club first-team',
);

const NATIONS = wordSet('England Scotland Wales');

/** Whether the listed town in words `[at, end)` stands for its club. Countries field teams too, but stay countries. */
export function isClub({ words, labels }: LabelledWords, at: number, end: number): boolean {
  const name = textOf(words, at, end);
  if (labels[at] !== 'place' || isCountry(name) || NATIONS.has(name) || words[at - 1]?.possessive)
    return false;
  let next = end;
  while (isJoined(words, next) && QUALITIES.has(textAt(words, next))) next++;
  return isJoined(words, next) && PLAYERS.has(textAt(words, next));
}
