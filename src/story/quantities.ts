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
import { dayOf } from '../time/day.ts';
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
type Certainty = 'suspected' | 'probable' | 'confirmed' | 'confirmed and probable';

/** Sorts behind every day: a value told of an unknown day can repeat one, but be no step. */
const LATEST = '9999';
/** By such a part a number said to be rounded may differ from the precise one. */
const ROUNDED = 0.1;

/** @param articles in time order, the oldest first */
export function quantitiesOf(articles: readonly AnalyzedArticle[]): Quantity[] {
  const readings = articles.flatMap(readingsOf);
  const groups = Map.groupBy(readings, ({ quantity }) => `${quantity.label} ${quantity.unit}`);
  return [...groups.values()]
    .flatMap(byCertainty)
    .flatMap((group) => {
      const series = longestOf(seriesOf(group));
      const steps = stepsOf(series);
      const whole = isOneThing(steps) && group.every((reading) => isTold(reading, series, steps));
      return whole && articlesOf(steps) >= FEWEST && takesTime(steps) ? [steps] : [];
    })
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES)
    .map(quantityOf);
}

/**
 * Counts of different certainty are different quantities. Where some are only suspected or probable, a number of
 * which nothing is said may be either, so that it belongs to none.
 */
function byCertainty(group: readonly Reading[]): (readonly Reading[])[] {
  const isDoubted = group.some(({ certainty }) => certainty !== null && certainty !== 'confirmed');
  if (!isDoubted) return [group.map((reading) => ({ ...reading, certainty: null }))];
  const marked = Map.groupBy(group, ({ certainty }) => certainty);
  return [...marked].flatMap(([certainty, readings]) => (certainty === null ? [] : [readings]));
}

/** Two lines under one name would only puzzle: only the one that most readings tell may stand. */
function longestOf(series: readonly Reading[][]): readonly Reading[] {
  return series.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The first report of each value, in order. A rounded number below what is known by then adds nothing. */
function stepsOf(series: readonly Reading[]): Reading[] {
  const steps: Reading[] = [];
  for (const reading of series) {
    const { quantity, day } = reading;
    const isKnown = steps.some((step) => step.quantity.value === quantity.value);
    const isAnew = isLowered(reading) && steps.at(-1)?.quantity.value !== quantity.value;
    const counted = sinceLowered(series, day).filter((other) => other.day <= day);
    if (isAnew || !(isKnown || isRounded(quantity, counted))) steps.push(reading);
  }
  return steps;
}

/** "The toll was lowered to 14, from 17": what was counted before no longer holds. */
const LOWERED = /\b(?:lower(?:s|ed)|revis(?:es|ed)|correct(?:s|ed)|reduced?s?)\b/i;

function isLowered({ item, quantity: { sentence } }: Reading): boolean {
  return LOWERED.test(item.analysis.sentences[sentence]?.text ?? '');
}

/** What holds on a day: from the last lowered count on. */
function sinceLowered(series: readonly Reading[], day: string): readonly Reading[] {
  const from = series.findLastIndex((reading) => reading.day <= day && isLowered(reading));
  return series.slice(Math.max(0, from));
}

/** Whether one of the readings makes the number precise. */
function isRounded(quantity: FoundQuantity, readings: readonly Reading[]): boolean {
  const { value, bound } = quantity;
  return readings.some(({ quantity: other }) => {
    if (other === quantity || other.value === value) return false;
    if (bound === 'at-least') return other.value > value;
    return bound === 'about' && Math.abs(other.value - value) <= ROUNDED * value;
  });
}

/** Whether the series gives the value, so that it says nothing else than the article does. */
function isTold(reading: Reading, series: readonly Reading[], steps: readonly Reading[]): boolean {
  const { quantity, day, places } = reading;
  if (series.includes(reading)) return true;
  if (steps.some((step) => step.quantity.value === quantity.value && step.day <= day)) return true;
  if (steps.length > 0 && steps.every((step) => areApart(step.places, places))) return true;
  return isRounded(
    quantity,
    series.filter((other) => other.day <= day),
  );
}

/** What is told on a single day has no course over time. */
function takesTime(series: readonly Reading[]): boolean {
  return series.some(({ day }) => day !== series[0]?.day);
}

function articlesOf(series: readonly Reading[]): number {
  return new Set(series.map(({ item }) => item.article.id)).size;
}

const readingsOf = onceForEach((item: AnalyzedArticle): readonly Reading[] => {
  const { document, analysis, article } = item;
  const published = dayOf(article.published, article.timeZone);
  if (published === null) return [];
  const headline = terms(article.title);
  const readings = findQuantities(document, analysis.sentences)
    .filter((quantity) => !isPast(item, quantity) && !isOutside(item, quantity))
    .map((quantity): Reading => {
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
function onePerValue(readings: readonly Reading[]): Reading[] {
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
    return /^\d{4}-\d{2}-\d{2}$/.test(time.edtf) ? time.edtf : LATEST;
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

/** Readings that tell of one thing, in order of day, report and size. */
function seriesOf(readings: readonly Reading[]): Reading[][] {
  const series: Reading[][] = [];
  const inOrder = readings
    .filter(({ day }) => day !== LATEST)
    .toSorted(
      (a, b) =>
        compareText(a.day, b.day) || reportedAt(a) - reportedAt(b) || a.quantity.value - b.quantity.value,
    );
  for (const reading of inOrder) {
    const fitting = series.find((earlier) => continues(earlier, reading));
    if (fitting) fitting.push(reading);
    else series.push([reading]);
  }
  return series;
}

function reportedAt({ item }: Reading): number {
  return Date.parse(item.article.published ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function continues(series: readonly Reading[], reading: Reading): boolean {
  const last = series.at(-1);
  if (!last || series.some((earlier) => isSameReport(earlier, reading))) return false;
  if (!isNextCount(series, last, reading)) return false;
  if (areApart(last.names, reading.names) || areApart(last.places, reading.places)) return false;
  const shared = [...reading.context].filter((term) => last.context.has(term) && !isCounting(term)).length;
  return shared >= FEWEST_SHARED;
}

/** One article tells one count once of a day; what else it tells of that day counts something else. */
function isSameReport(a: Reading, b: Reading): boolean {
  return a.item === b.item && a.day === b.day && a.quantity.ofOthers === b.quantity.ofOthers;
}

/** Whether both name somebody or something, and never the same. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** Whether the value may be the next of one running count, to judge by its size and its time. */
function isNextCount(series: readonly Reading[], last: Reading, reading: Reading): boolean {
  const { day, item, quantity } = reading;
  const sentence = item.analysis.sentences[quantity.sentence]?.text ?? '';
  if (Date.parse(day) - Date.parse(last.day) > LONGEST_GAP * DAY && !TOTAL.test(sentence)) return false;
  const isCount = !/^(?:%|[A-Z]{3})$/.test(quantity.unit);
  if (isLowered(reading)) return true;
  const highest = Math.max(...sinceLowered(series, day).map((earlier) => earlier.quantity.value));
  return !isCount || quantity.value >= LEAST_OF_HIGHEST * highest;
}

const COUNTING = new Set(
  terms('killed dead died deaths injured wounded people toll least number report official police say'),
);

function isCounting(term: string): boolean {
  return COUNTING.has(term) || /^\d/.test(term);
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
    label: labelOf(series),
    unit,
    values: series.flatMap(({ item, day, quantity }) => {
      const sentence = item.analysis.sentences[quantity.sentence];
      if (!sentence) return [];
      return [
        {
          at: day,
          value: quantity.value,
          bound: quantity.bound,
          source: sourceReference(item.article, sentence),
        },
      ];
    }),
  };
}

/** What every source says: the narrower word only where all use it. */
function labelOf(series: readonly Reading[]): string {
  const [first] = series;
  const said = first?.quantity.said;
  const all = said && series.every(({ quantity }) => quantity.said === said);
  const word = (all ? said : first?.quantity.label) ?? '';
  return first?.certainty ? `${first.certainty} ${word}` : word;
}
