/** What a text that calls something off names as that. English. */
import { anyOf, oneOf } from '../../text/pattern-parts.ts';
import { remembering } from '../../text/remember.ts';
import { eventTerms } from './candidate.ts';
import { namingTerms } from './naming-terms.ts';

/** Of these a story knows one of a day, in whatever words. Not games, flights or visits. */
const UNDERTAKINGS = new RegExp(
  String.raw`\b${oneOf(`
    summit strike walkout launch election referendum vote talks negotiations merger takeover wedding
    ceremony inauguration coronation execution trial opening reopening rally parade festival tournament
  `)}\b(?!['’]s\b)`,
  'giu',
);
const CALLING_OFF =
  /\b(?:call(?:s|ed|ing)? off|cancel|postpon|scrap|shelv|abort|abandon|put(?:s|ting)? off|avert)/iu;
/** Between what is called off and why, or what else is told. */
const PARTS = new RegExp(
  String.raw`[,;:–—]\s|\s(?:${anyOf('after|amid|and|as|because|before|but|citing|due to|following|hours|over|saying|while')})\s`,
  'u',
);

export const undertakingsIn = remembering((text: string): readonly string[] => [
  ...new Set((text.match(UNDERTAKINGS) ?? []).map((word) => word.toLowerCase())),
]);

/** The terms of the part of a text that calls off an undertaking: what else it tells does not say which. */
export const termsCalledOff = remembering((text: string): readonly string[] => {
  const part = text.split(PARTS).find((one) => CALLING_OFF.test(one) && undertakingsIn(one).length > 0);
  return part === undefined ? [] : namingTerms(eventTerms(part));
});
