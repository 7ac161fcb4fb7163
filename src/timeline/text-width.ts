/** How wide a text will be, reckoned without a font. */

/**
 * Widths of Helvetica in thousandths of an em (Adobe Font Metrics, 1989), by character. The sans faces that
 * pages use are a little narrower, so a text fits where this says that it fits.
 */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'’‘|", 222],
  [' ,.:;!/\\ftI[]·', 278],
  ['r()-“”"`', 345],
  ['ckszvxyJ*', 500],
  ['abdeghnopqu0123456789?$#_L–', 556],
  ['FTZ<>=+~', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W%—…@', 1000],
];

const widthOfCharacter = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);
const LATIN_WIDTH = 600;
const WIDE_WIDTH = 1000;
/** Where scripts begin whose letters fill a square: Hangul, kana, Chinese characters. */
const FIRST_WIDE = 0x1100;

/** Pixels that `text` takes at a font size in pixels; rather too many than too few. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) {
    const other = (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE_WIDTH : LATIN_WIDTH;
    thousandths += widthOfCharacter.get(character) ?? other;
  }
  return (thousandths / 1000) * fontSize;
}

/** The words from the beginning of `text` that fit, with … where any were cut; `''` where not even one fits. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const words = text.split(' ');
  while (words.pop() !== undefined && words.length > 0) {
    const shown = `${words.join(' ').replace(/[,;:–—-]+$/, '')} …`;
    if (textWidth(shown, fontSize) <= width) return shown;
  }
  return '';
}
