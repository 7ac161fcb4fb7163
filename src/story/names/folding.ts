/** Brings spellings of one name together: accents, dots, and the ways in which Cyrillic is written in Latin letters. */

const MARKS = /\p{M}/gu;

/** Small letters without accents and dots: "U.S." and "US", "Orbán" and "Orban" become one. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(MARKS, '').replaceAll('.', '').replaceAll('’', "'").toLowerCase();
}

/** Of a folded name. */
export function withoutArticle(name: string): string {
  return name.replace(/^the /, '');
}

/** Ordered rewritings after which transliterations of one surname agree. */
const TRANSLITERATIONS: readonly [from: RegExp, to: string][] = [
  [/['`]/g, ''],
  [/ij|iy|yj|yi|yy|ii/g, 'y'],
  [/ye|je|ie/g, 'e'],
  [/yo|jo/g, 'o'],
  [/yu|ju|iu/g, 'u'],
  [/ya|ja|ia/g, 'a'],
  [/kh/g, 'h'],
  [/ks/g, 'x'],
  [/tch|tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/w/g, 'v'],
  [/i/g, 'y'],
  [/(\p{L})\1+/gu, '$1'],
];

/** A key under which "Zelensky", "Zelenskyy" and "Zelenskiy" are one. */
export function spellingKey(word: string): string {
  return TRANSLITERATIONS.reduce((folded, [from, to]) => folded.replace(from, to), foldName(word));
}
