/** Lines under or beside a picture. English. */
import { tenseOf } from './verbs.ts';

const OPENING =
  /^(?:photo|image|picture)(?: credit)?:|^(?:images|pictures|photographs|footage) (?:from|of|show)\b/i;
const WHICH_ONE = /^[^.]{3,80} \((?:L|R|C|left|right|center|centre)\)/i;
const CREDIT = /\bGetty Images\b|\bAFP via\b|\bfile photo\b|\b(?:is|are) (?:seen|pictured)\b/i;
const AGENCY = /\/(?:AFP|AP|Reuters|EPA)\b/i;

function isMarked(text: string): boolean {
  if (OPENING.test(text) || CREDIT.test(text)) return true;
  return (text.includes('(') && WHICH_ONE.test(text)) || (text.includes('/') && AGENCY.test(text));
}

/** "… in Lesk, Merano, on May 3, 2024." or the other way round: where and when a picture was taken, the year with it. */
const PLACE_AND_DATE =
  /, \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?,? on \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\.$|\bon \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}, in \p{Lu}[^,]{2,30}, \p{Lu}[\p{L}.-]+\.$/u;
/** So many words at the beginning tell in which tense a caption describes its picture. */
const FIRST_WORDS = /^(?:\S+\s+){1,8}/u;

/** Whether a sentence describes a picture: "Crews line up in Lesk, Merano, on May 3, 2024." */
export function isCaption(text: string): boolean {
  if (isMarked(text)) return true;
  if (!/\d, \d{4}[.,]/.test(text) || !PLACE_AND_DATE.test(text)) return false;
  const tense = tenseOf(FIRST_WORDS.exec(text)?.[0] ?? text);
  return tense === 'none' || tense === 'present';
}
