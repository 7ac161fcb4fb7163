/** What stands before a sentence and is no part of it: the place and agency of a report, the time of a live entry. */

const DATELINE =
  /^(?:[A-Z][\p{L}.'’-]*(?:[ ,]+(?:[A-Z][\p{L}.'’-]*|\p{Ll}{2,3})){0,5})(?: \([A-Z][\p{L} .'-]{0,20}\))? ?(?:[—–―]|--)[ \u00a0]|^[A-Z]{2}[A-Z ,.'-]{1,40}(?: \([A-Z][\p{L} .'-]{0,20}\))? ?(?:--|-)[ \u00a0]|^\([A-Z][\p{L} .'-]{1,20}\) ?[—–-] /u;
/** "SALDA, Aug 27 (Wire North) - ", "Aug 27 (Wire North) - ". */
const DAY_AND_AGENCY =
  /^(?:[A-Z]{2}[A-Z .'-]{1,40}(?:, [A-Z][\p{L}.]{1,12})?, )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2} \([A-Z][\p{L} .'-]{0,20}\) ?(?:[—–-]|--) /u;
/** "Port Salda (WN) – ", "Salda, Ore. (Reuters) - ": an agency in brackets needs no capitals before it. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L} .'’-]{1,40}(?:, \p{Lu}[\p{L}. ]{1,20})? \((?:[A-Z]{2,6}|Reuters)\) ?(?:[—–-]|--)[ \u00a0]/u;
const SHOUTED_PLACE = /^[A-Z][A-Z.'’-]+/u;
const CLOCK = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})? ?[—–-] /u;
const BEGINS_SENTENCE = /^[\p{Lu}\p{N}“"‘'(]/u;

/** Characters of a text among which its dateline ends. */
const LONGEST = 250;
const MAY_END = /[—–―-][ \u00a0]/;

/** Characters of the dateline at the start of a text, the dash and its space counted; 0 where it has none. */
export function datelineLength(text: string): number {
  if (!MAY_END.test(text.slice(0, LONGEST))) return 0;
  const certain = CLOCK.exec(text) ?? DAY_AND_AGENCY.exec(text) ?? PLACE_AND_AGENCY.exec(text);
  if (certain) return certain[0].length;
  const dateline = DATELINE.exec(text);
  if (!dateline || !SHOUTED_PLACE.test(text)) return 0;
  return BEGINS_SENTENCE.test(text.slice(dateline[0].length)) ? dateline[0].length : 0;
}
