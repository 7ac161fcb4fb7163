/**
 * Numbers over time: a quantity that several articles of a story give (a death toll, a sum, votes) becomes a series,
 * each value with its source.
 */
import type { Sentence } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import { contains } from '../model/span.ts';
import type { Quantity } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { sameCountryName } from '../text/mentions/lexicon.ts';
import { type FoundQuantity, findQuantities } from '../text/quantities.ts';
import { onceForEach } from '../text/remember.ts';
import { terms } from '../text/terms.ts';
import { sourceReference } from './source-reference.ts';

/** Articles that must give a quantity for it to be a series. */
const FEWEST = 3;
const MOST_SERIES = 4;
/** The largest value of a series is at most so many times its smallest; beyond, they count different things. */
const WIDEST = 25;
/** Terms that sentence and headline of two neighbours in a series share at least. */
const FEWEST_SHARED = 2;

/** Days between two values of one series at most, unless the later is said to be a total. */
const LONGEST_GAP = 4;
const DAY = 24 * 60 * 60 * 1000;
/** Words of a count that goes on: only such values belong together over a longer time. */
const TOTAL =
  /\b(?:toll|total|so far|have (?:been|died)|has (?:risen|climbed|reached|passed)|rises|rose|climbs?|since|now)\b/i;
/** A count that goes on hardly falls; where it does, another event is counted. */
const LEAST_OF_HIGHEST = 0.75;

interface Reading {
  readonly item: AnalyzedArticle;
  readonly at: string;
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
type Certainty = 'suspected' | 'confirmed';

/** @param articles in time order, the oldest first */
export function quantitiesOf(articles: readonly AnalyzedArticle[]): Quantity[] {
  const readings = articles.flatMap(readingsOf);
  const groups = Map.groupBy(readings, ({ quantity }) => `${quantity.label} ${quantity.unit}`);
  return [...groups.values()]
    .flatMap((group) =>
      longestOf(
        seriesOf(group).filter((series) => series.length >= FEWEST && isOneThing(series) && changes(series)),
      ),
    )
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES)
    .map(quantityOf);
}

/** Two lines under one name would only puzzle: the one that more articles tell stands. */
function longestOf(series: readonly Reading[][]): Reading[][] {
  return series.toSorted((a, b) => b.length - a.length).slice(0, 1);
}

const readingsOf = onceForEach((item: AnalyzedArticle): readonly Reading[] => {
  const { document, analysis, article } = item;
  const at = article.published;
  if (at === null || Number.isNaN(Date.parse(at))) return [];
  const headline = terms(article.title);
  return findQuantities(document, analysis.sentences)
    .filter((quantity) => !isPast(item, quantity) && !isOutside(item, quantity))
    .map((quantity) => {
      const sentence = analysis.sentences[quantity.sentence];
      const context = new Set([...terms(sentence?.text ?? ''), ...headline]);
      return {
        item,
        at,
        quantity,
        context,
        names: namesBeside(item, sentence),
        places: placesIn(item, sentence),
        certainty: certaintyOf(item, quantity),
      };
    });
});

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

const SUSPECTED = /\b(?:suspected|probable|possible|presumed|feared)\b/i;
const CONFIRMED = /\bconfirmed\b/i;
const WORDS_BESIDE = 30;

function certaintyOf(
  { document: { text } }: AnalyzedArticle,
  { start, end }: FoundQuantity,
): Certainty | null {
  const beside = text.slice(Math.max(0, start - WORDS_BESIDE), end + WORDS_BESIDE);
  if (SUSPECTED.test(beside)) return 'suspected';
  return CONFIRMED.test(beside) ? 'confirmed' : null;
}

/** Readings that tell of one thing, one for each article, in time order. */
function seriesOf(readings: readonly Reading[]): Reading[][] {
  const series: Reading[][] = [];
  for (const reading of readings) {
    const fitting = series.find((earlier) => continues(earlier, reading));
    if (fitting) fitting.push(reading);
    else if (!series.some((earlier) => earlier.some(({ item }) => item === reading.item)))
      series.push([reading]);
  }
  return series;
}

function continues(series: readonly Reading[], reading: Reading): boolean {
  const last = series.at(-1);
  if (!last || series.some(({ item }) => item === reading.item)) return false;
  if (!isNextCount(series, last, reading) || !isAsCertain(last, reading)) return false;
  if (areApart(last.names, reading.names) || areApart(last.places, reading.places)) return false;
  const shared = [...reading.context].filter((term) => last.context.has(term) && !isCounting(term)).length;
  return shared >= FEWEST_SHARED;
}

/** Whether both name somebody or something, and never the same. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function isAsCertain({ certainty }: Reading, other: Reading): boolean {
  return certainty === null || other.certainty === null || certainty === other.certainty;
}

/** Whether the value may be the next of one running count, to judge by its size and its time. */
function isNextCount(series: readonly Reading[], last: Reading, { at, item, quantity }: Reading): boolean {
  const sentence = item.analysis.sentences[quantity.sentence]?.text ?? '';
  if (Date.parse(at) - Date.parse(last.at) > LONGEST_GAP * DAY && !TOTAL.test(sentence)) return false;
  const isCount = !/^(?:%|[A-Z]{3})$/.test(quantity.unit);
  const highest = Math.max(...series.map((reading) => reading.quantity.value));
  return !isCount || quantity.value >= LEAST_OF_HIGHEST * highest;
}

const COUNTING = new Set(
  terms('killed dead died deaths injured wounded people toll least number report official police say'),
);

function isCounting(term: string): boolean {
  return COUNTING.has(term) || /^\d/.test(term);
}

/** A number that stays as it is makes no line over time: the toll of a disaster long past, told in every report. */
function changes(series: readonly Reading[]): boolean {
  return series.some(({ quantity }) => quantity.value !== series[0]?.quantity.value);
}

function isOneThing(series: readonly Reading[]): boolean {
  const values = series.map(({ quantity }) => quantity.value).filter((value) => value > 0);
  return values.length === series.length && Math.max(...values) <= WIDEST * Math.min(...values);
}

function quantityOf(series: readonly Reading[]): Quantity {
  const [first] = series;
  if (!first) throw new RangeError('a series has at least one reading');
  const { label, unit } = first.quantity;
  return {
    id: `n-${shortDigest(`${label} ${unit} ${first.item.article.id}`)}`,
    label,
    unit,
    values: series.flatMap(({ item, at, quantity }) => {
      const sentence = item.analysis.sentences[quantity.sentence];
      if (!sentence) return [];
      return [
        { at, value: quantity.value, bound: quantity.bound, source: sourceReference(item.article, sentence) },
      ];
    }),
  };
}
