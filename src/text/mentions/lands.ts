/** Where sources say that a town lies: "Varsk, Ukraine,", "Varsk in eastern Ukraine", "the Ukrainian town of Varsk". */

import { wordSet } from '../word-list.ts';
import { isListedRegion } from './countries.ts';
import type { LabelledWords } from './labels.ts';
import { KINDS_OF_PLACE } from './places.ts';
import { type FoundRole, isClosed } from './roles-before.ts';
import { isJoined, spanOf, textAt, textOf } from './words.ts';

/** Before a land or a people: "eastern Ukraine", "the central Ukrainian city". */
const DIRECTIONS = wordSet(`
  north south east west northern southern eastern western central north-eastern north-western south-eastern south-western
  northeastern northwestern southeastern southwestern northeast northwest southeast southwest upper lower coastal inland`);

/** What the words beside the place `[from, end)` say of the land it lies in; null where it is a land, or they say nothing. */
export function landOf(sentence: LabelledWords, from: number, end: number): FoundRole | null {
  if (isListedRegion(textOf(sentence.words, from, end).toLowerCase())) return null;
  return landAfterComma(sentence, end) ?? landAfterIn(sentence, end) ?? landOfKind(sentence, from);
}

/** Last words of what lies in several lands, or in many towns. */
const NO_TOWN = wordSet('Atlantic Pacific Ocean Sea River Gulf Alps Andes Avenue Street Road');

/** ", Ukraine," */
function landAfterComma(sentence: LabelledWords, at: number): FoundRole | null {
  const { words } = sentence;
  const end = words[at]?.gap === ', ' ? landEnd(sentence, at) : 0;
  return end > at && isClosed(sentence, end) && !isListed(sentence, at, end)
    ? { ...spanOf(words, at, end), rule: 'land-after-comma' }
    : null;
}

/** "in eastern Ukraine", after a comma too. */
function landAfterIn(sentence: LabelledWords, at: number): FoundRole | null {
  const { words } = sentence;
  const { text, possessive } = words[at - 1] ?? {};
  if (possessive || NO_TOWN.has(text ?? '')) return null;
  if (words[at]?.text !== 'in' || !/^,? $/.test(words[at]?.gap ?? '')) return null;
  const start = at + 1;
  const land = DIRECTIONS.has(textAt(words, start)) ? start + 1 : start;
  const end = isJoined(words, start) && isJoined(words, land) ? landEnd(sentence, land) : 0;
  return end > land ? { ...spanOf(words, start, end), rule: 'land-after-in' } : null;
}

/** "the eastern Ukrainian town of", "Ukraine’s capital," */
function landOfKind(sentence: LabelledWords, from: number): FoundRole | null {
  const { words, labels, lengths } = sentence;
  const noun = words[from - 1]?.text === 'of' ? from - 2 : from - 1;
  if (!KINDS_OF_PLACE.has(textAt(words, noun)) || !isJoined(words, noun)) return null;
  if (!(isJoined(words, from) || (noun === from - 1 && words[from]?.gap === ', '))) return null;
  let start = noun - 1;
  while (start > 0 && lengths[start] === 0 && labels[start] !== null) start--;
  const isLand = labels[start] === 'people' || landEnd(sentence, start, true) === noun;
  if (!isLand) return null;
  const first = isJoined(words, start) && DIRECTIONS.has(textAt(words, start - 1)) ? start - 1 : start;
  return { ...spanOf(words, first, noun + 1), rule: 'land-of-kind' };
}

/** The end of the country or region that begins at word `at`; 0 where none does. */
function landEnd(sentence: LabelledWords, at: number, mayOwn = false): number {
  const { words, labels, lengths } = sentence;
  const end = at + (lengths[at] ?? 0);
  const isLand = labels[at] === 'place' && isListedRegion(textOf(words, at, end).toLowerCase());
  return isLand && (mayOwn || !words[end - 1]?.possessive) ? end : 0;
}

/** "Lesk, Norway, Sweden": another land follows. */
function isListed({ words, labels }: LabelledWords, at: number, end: number): boolean {
  const isAfterAnother =
    labels[at - 1] === 'place' && words[at - 1]?.gap === ', ' && labels[at - 2] === 'place';
  return isAfterAnother || (labels[end] === 'place' && words[end]?.gap === ', ');
}
