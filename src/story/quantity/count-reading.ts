/** What an article says was counted: each number with its day, its place and how certain it is. */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains } from '../../model/span.ts';
import { sameCountryName } from '../../text/mentions/countries.ts';
import { type FoundQuantity, findQuantities } from '../../text/quantities.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms } from '../../text/terms.ts';
import { dayOf, namesDay } from '../../time/day.ts';

export interface CountReading {
  readonly item: AnalyzedArticle;
  /** Of which the number is told: the sentence's own day, or the day of the report; `LATEST` where unknown. */
  readonly day: string;
  /** Whether the sentence itself says of which day. */
  readonly isDated: boolean;
  readonly quantity: FoundQuantity;
  /** Stems of the sentence and of the headline. */
  readonly context: ReadonlySet<string>;
  /** Names in the sentence and the headline. */
  readonly names: ReadonlySet<string>;
  /** Places in the sentence: where things are counted. */
  readonly places: ReadonlySet<string>;
  readonly certainty: Certainty | null;
}

/** "159 suspected deaths" and "16 confirmed deaths" are two counts. */
export type Certainty = 'suspected' | 'probable' | 'confirmed' | 'confirmed and probable';

/** Sorts behind every day: a value told of an unknown day can repeat one, but be no step. */
export const LATEST = '9999';
/** The counts of an article that hold when it is written, each value once. */
export const countsOf = onceForEach((item: AnalyzedArticle): readonly CountReading[] => {
  const { document, analysis, article } = item;
  const published = dayOf(article.published, article.timeZone);
  if (published === null) return [];
  const headline = terms(article.title);
  const readings = findQuantities(document, analysis.sentences)
    .filter((quantity) => !isPast(item, quantity) && !isOutside(item, quantity))
    .map((quantity): CountReading => {
      const sentence = analysis.sentences[quantity.sentence];
      const context = new Set([...terms(sentence?.text ?? ''), ...headline]);
      const told = dayTold(item, quantity);
      return {
        item,
        day: told ?? published,
        isDated: told !== null,
        quantity,
        context,
        names: namesBeside(item, sentence),
        places: placesIn(item, sentence),
        certainty: certaintyOf(item, quantity),
      };
    });
  return onePerValue(readings);
});

/** A headline repeats what the text tells more closely: with its date, and whether it is certain. */
function onePerValue(readings: readonly CountReading[]): CountReading[] {
  const same = Map.groupBy(
    readings,
    ({ quantity }) => `${quantity.label} ${quantity.unit} ${quantity.value} ${quantity.bound}`,
  );
  return [...same.values()].flatMap((told) => {
    const best = told.find(({ isDated }) => isDated) ?? told.find(({ certainty }) => certainty) ?? told[0];
    if (!best) return [];
    const certainty = told.find((reading) => reading.certainty !== null)?.certainty ?? null;
    return [
      {
        ...best,
        certainty,
        context: together(told.map(({ context }) => context)),
        names: together(told.map(({ names }) => names)),
        places: together(told.map(({ places }) => places)),
      },
    ];
  });
}

function together(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Words that say of which day a count is; the day of what is counted ("killed 40 on Monday") says nothing of that. */
const COUNTED_AT = /\b(?:as of|up to|up until|until|by|through)(?: (?:late|early))?\s*$/i;
/** "at the beginning of October": a time of which no day is known. */
const COUNTED_ABOUT = /\b(?:at|since|in)\s*$/i;
const PERIOD = /^the (?:beginning|start|middle|end) of\b/i;

/** The day of which the sentence says that the count is; `LATEST` where it names a time, but no day; null where none. */
function dayTold({ analysis, document: { text } }: AnalyzedArticle, quantity: FoundQuantity): string | null {
  const sentence = analysis.sentences[quantity.sentence];
  if (!sentence) return null;
  const clause = [...text.slice(sentence.start, quantity.start).matchAll(/; /g)].at(-1);
  const from = sentence.start + (clause ? clause.index + clause[0].length : 0);
  const until = text.slice(quantity.end, sentence.end).indexOf('; ');
  const to = until < 0 ? sentence.end : quantity.end + until;
  for (const time of analysis.times) {
    if (time.start < from || time.end > to || time.edtf === null) continue;
    const before = text.slice(from, time.start);
    if (COUNTED_ABOUT.test(before) && PERIOD.test(time.text)) return LATEST;
    const isReport = clause !== undefined && /\breports on\s*$/i.test(before);
    if (!isReport && !COUNTED_AT.test(before)) continue;
    return namesDay(time.edtf) ? time.edtf : LATEST;
  }
  return null;
}

function namesBeside({ analysis, document }: AnalyzedArticle, sentence: Sentence | undefined): Set<string> {
  const near = analysis.mentions.filter(
    (mention) => mention.end <= document.titleEnd || (sentence && contains(sentence, mention)),
  );
  return new Set(near.map(({ name }) => sameCountryName(name)));
}

function placesIn({ analysis }: AnalyzedArticle, sentence: Sentence | undefined): Set<string> {
  const here = analysis.mentions.filter(
    (mention) => mention.kind === 'place' && sentence && contains(sentence, mention),
  );
  return new Set(here.map(({ name }) => sameCountryName(name)));
}

/** Whether the sentence tells of another year than the article's: "in 2019, 40 people were killed". */
function isPast({ analysis, article }: AnalyzedArticle, { sentence }: FoundQuantity): boolean {
  const here = analysis.sentences[sentence];
  const year = article.published?.slice(0, 4) ?? '';
  return analysis.times.some(
    ({ edtf, ...time }) =>
      here && edtf !== null && contains(here, time) && /^\d{4}/.test(edtf) && edtf.slice(0, 4) < year,
  );
}

/** Why a number is none of a running count: ordered, by the words right before and right after it. */
const OUTSIDE: readonly { readonly name: string; readonly before?: RegExp; readonly after?: RegExp }[] = [
  // "lowered to 14, from 17": the number that no longer holds
  { name: 'former', before: /\b(?:from|instead of|rather than|compared with|earlier|previously|not)\s*$/i },
  // "Correction: … reported that 17 people had died", "had spoken of 14 dead"
  {
    name: 'corrected',
    before:
      /(?:\bCorrection: [^.;]*|\bhad (?:earlier |first |wrongly )?(?:spoken of|reported|given|put)\b[^.;]*)$/i,
  },
  // "another 59 cases", "two further soldiers", "24 new cases": what is added to a count
  { name: 'added-before', before: /\b(?:another|an? (?:further|additional|extra))\s*$/i },
  { name: 'added-after', after: /^ (?:more|further|additional|new|extra|others?)\b/i },
  // "30 people in Hale and 4 in Orin": a part of the whole
  {
    name: 'part',
    after:
      /^[^.;]{1,40} in [^.;]{1,30},? and (?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|an?other) (?:\p{Ll}+ )?in \p{Lu}/u,
  },
  // "100 people a year": a rate
  {
    name: 'rate',
    after:
      /^[^.;,]{1,40} (?:annually|daily|weekly|monthly|(?:an?|each|every|per) (?:hour|day|week|month|year)|on average)\b/i,
  },
];
const REACH = 90;

function isOutside({ document }: AnalyzedArticle, { start, end }: FoundQuantity): boolean {
  const before = document.text.slice(Math.max(0, start - REACH), start);
  const after = document.text.slice(end, end + REACH);
  return OUTSIDE.some((rule) => rule.before?.test(before) || rule.after?.test(after));
}

const CERTAINTIES: readonly (readonly [Certainty, RegExp])[] = [
  ['confirmed and probable', /\b(?:confirmed (?:and|or) probable|probable (?:and|or) confirmed)\b/i],
  ['suspected', /\b(?:suspected|possible|presumed|feared)\b/i],
  ['probable', /\bprobable\b/i],
  ['confirmed', /\bconfirmed\b/i],
];
const WORDS_BESIDE = 30;

function certaintyOf(
  { document: { text } }: AnalyzedArticle,
  { start, end }: FoundQuantity,
): Certainty | null {
  const beside = text.slice(Math.max(0, start - WORDS_BESIDE), end + WORDS_BESIDE);
  return CERTAINTIES.find(([, words]) => words.test(beside))?.[0] ?? null;
}
