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

/** Words that lean on the next one: articles, prepositions, conjunctions, forms of "be", English and German. */
const LEANING = new Set(
  `a an the this that these those his her its their our my your no and or but nor as at by for from in into of off on
  onto over to under up upon with within without than is are was were be been will would can could may might must
  shall should has have had not who which whose when where while after before since until about against between
  der die das den dem des ein eine einen einem einer eines und oder aber im am an auf aus bei mit nach von vom vor zu
  zum zur für gegen über unter ist sind war waren wird werden hat haben hatte nicht dass`.split(/\s+/),
);

/**
 * The words from the beginning of `text` that fit, with … where any were cut; `''` where not even one fits. Where
 * it is cut, no word stands last that leans on the next.
 */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const words = text.split(' ');
  while (words.pop() !== undefined && words.length > 0) {
    if (words.length > 1 && LEANING.has(words.at(-1)?.toLowerCase() ?? '')) continue;
    const shown = `${words.join(' ').replace(/[,;:–—-]+$/, '')} …`;
    if (textWidth(shown, fontSize) <= width) return shown;
  }
  return '';
}

/**
 * The words of `text` on two lines, as even as they can be, where they fit; else as many as fit, with … where they were
 * cut; null where one line is enough or no word fits.
 */
export function fitTwoLines(
  text: string,
  fontSize: number,
  width: number,
): [first: string, second: string] | null {
  const words = text.split(' ');
  const widths = words.map((word) => textWidth(word, fontSize));
  const space = textWidth(' ', fontSize);
  const whole = widths.reduce((sum, word) => sum + space + word, -space);
  const linesAt = (end: number): [string, string] => [
    words.slice(0, end).join(' '),
    words.slice(end).join(' '),
  ];
  let evenest = { end: 0, width: Number.POSITIVE_INFINITY };
  let fitting = 0;
  let first = -space;
  for (let end = 1; end < words.length; end++) {
    first += space + (widths[end - 1] ?? 0);
    const wider = Math.max(first, whole - first - space);
    if (wider < evenest.width) evenest = { end, width: wider };
    if (first <= width) fitting = end;
  }
  if (evenest.width <= width) return linesAt(evenest.end);
  const [full, rest] = linesAt(fitting);
  const second = fitting > 0 ? fitText(rest, fontSize, width) : '';
  return second ? [full, second] : null;
}
