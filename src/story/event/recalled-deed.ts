/** Deeds that a headline names as known, and the sentence under it tells once more. English. */

interface RecalledDeed {
  readonly name: string;
  /** The deed as a thing that readers know: "the killing of …". */
  readonly known: RegExp;
  /** The deed as the news. */
  readonly news: RegExp;
  /** The deed told in the past. */
  readonly told: RegExp;
}

const deeds: readonly RecalledDeed[] = [
  {
    name: 'death',
    known: /\b(?:deaths?|killings?|murders?|shootings?|drowning)\b/iu,
    news: /\b(?:die[sd]?|dead|kill(?:s|ed)|murder(?:s|ed)|shot|shoots|leaves \S+ dead)\b/iu,
    told: /\b(?:died|(?:was|were) (?:\p{L}+ ){0,2}(?:killed|murdered|shot|pronounced dead|found dead))\b/iu,
  },
  {
    name: 'arrest',
    known: /\barrests?(?= of\b)|[’']s arrest\b|\b(?:after|over|since) (?:\p{L}+ )?arrests?\b/iu,
    news: /\b(?:arrested|arrests (?!of\b)|detain(?:s|ed)|jail(?:s|ed))\b/iu,
    told: /\b(?:was|were) (?:\p{L}+ )?(?:arrested|detained|taken into custody)\b/iu,
  },
];

/** Of whom somebody else says something: "is accused of killing Ms Orlan, who was found dead". */
const RELATIVE = /,? (?:who|whom|whose|which|that)\b/u;

/**
 * "Killing of ferryman goes to grand jury" above "Mr Orlan was killed on his boat": the headline knows of the deed,
 * so that its day is not the day of the report.
 */
export function recallsDeed(sentence: string, headline: string): boolean {
  const recalled = deeds.filter(({ known, news }) => known.test(headline) && !news.test(headline));
  if (recalled.length === 0) return false;
  const [main = ''] = sentence.split(RELATIVE, 1);
  return recalled.some(({ told }) => told.test(main));
}
