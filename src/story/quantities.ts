/**
 * Numbers over time: a quantity that several articles of a story give (a death toll, a sum, votes) becomes a series,
 * each value with its source.
 */
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Quantity } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import type { FoundQuantity } from '../text/quantities.ts';
import { terms } from '../text/terms.ts';
import { DAY_MS } from '../time/day.ts';
import { type CountReading, countsOf, LATEST } from './quantity/count-reading.ts';
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
/** Words of a count that goes on: only such values belong together over a longer time. */
const TOTAL =
  /\b(?:toll|total|altogether|in all|so far|have (?:been|died)|has (?:risen|climbed|reached|passed)|rises|rose|climbs?|since|now)\b/i;
/** A count that goes on hardly falls; where it does, another event is counted. */
const LEAST_OF_HIGHEST = 0.75;

/** By such a part a number said to be rounded may differ from the precise one. */
const ROUNDED = 0.1;

/** @param articles in time order, the oldest first */
export function quantitiesOf(articles: readonly AnalyzedArticle[]): Quantity[] {
  return runningCounts(articles)
    .map(stepsOf)
    .filter((steps) => articlesOf(steps) >= FEWEST && takesTime(steps))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES)
    .map(quantityOf);
}

/**
 * The readings of each count that goes on through the articles, in order: only of a count which all that they say of it fits.
 * @param articles in time order, the oldest first
 */
export function runningCounts(articles: readonly AnalyzedArticle[]): (readonly CountReading[])[] {
  const readings = articles.flatMap(countsOf);
  const groups = Map.groupBy(readings, ({ quantity }) => `${quantity.label} ${quantity.unit}`);
  return [...groups.values()].flatMap(byCertainty).flatMap((group) => {
    const series = longestOf(seriesOf(group));
    const steps = stepsOf(series);
    const whole = isOneThing(steps) && group.every((reading) => isTold(reading, series, steps));
    return whole ? [series] : [];
  });
}

/**
 * Counts of different certainty are different quantities. Where some are only suspected or probable, a number of
 * which nothing is said may be either, so that it belongs to none.
 */
function byCertainty(group: readonly CountReading[]): (readonly CountReading[])[] {
  const isDoubted = group.some(({ certainty }) => certainty !== null && certainty !== 'confirmed');
  if (!isDoubted) return [group.map((reading) => ({ ...reading, certainty: null }))];
  const marked = Map.groupBy(group, ({ certainty }) => certainty);
  return [...marked].flatMap(([certainty, readings]) => (certainty === null ? [] : [readings]));
}

/** Two lines under one name would only puzzle: only the one that most readings tell may stand. */
function longestOf(series: readonly CountReading[][]): readonly CountReading[] {
  return series.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The first report of each value, in order. A rounded number below what is known by then adds nothing. */
function stepsOf(series: readonly CountReading[]): CountReading[] {
  const steps: CountReading[] = [];
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

function isLowered({ item, quantity: { sentence } }: CountReading): boolean {
  return LOWERED.test(item.analysis.sentences[sentence]?.text ?? '');
}

/** What holds on a day: from the last lowered count on. */
function sinceLowered(series: readonly CountReading[], day: string): readonly CountReading[] {
  const from = series.findLastIndex((reading) => reading.day <= day && isLowered(reading));
  return series.slice(Math.max(0, from));
}

/** Whether one of the readings makes the number precise. */
function isRounded(quantity: FoundQuantity, readings: readonly CountReading[]): boolean {
  const { value, bound } = quantity;
  return readings.some(({ quantity: other }) => {
    if (other === quantity || other.value === value) return false;
    if (bound === 'at-least') return other.value > value;
    return bound === 'about' && Math.abs(other.value - value) <= ROUNDED * value;
  });
}

/** Whether the series gives the value, so that it says nothing else than the article does. */
function isTold(
  reading: CountReading,
  series: readonly CountReading[],
  steps: readonly CountReading[],
): boolean {
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
function takesTime(series: readonly CountReading[]): boolean {
  return series.some(({ day }) => day !== series[0]?.day);
}

function articlesOf(series: readonly CountReading[]): number {
  return new Set(series.map(({ item }) => item.article.id)).size;
}

/** Readings that tell of one thing, in order of day, report and size. */
function seriesOf(readings: readonly CountReading[]): CountReading[][] {
  const series: CountReading[][] = [];
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

function reportedAt({ item }: CountReading): number {
  return Date.parse(item.article.published ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function continues(series: readonly CountReading[], reading: CountReading): boolean {
  const last = series.at(-1);
  if (!last || series.some((earlier) => isSameReport(earlier, reading))) return false;
  if (!isNextCount(series, last, reading)) return false;
  if (areApart(last.names, reading.names) || areApart(last.places, reading.places)) return false;
  const shared = [...reading.context].filter((term) => last.context.has(term) && !isCounting(term)).length;
  return shared >= FEWEST_SHARED;
}

/** One article tells one count once of a day; what else it tells of that day counts something else. */
function isSameReport(a: CountReading, b: CountReading): boolean {
  return a.item === b.item && a.day === b.day && a.quantity.ofOthers === b.quantity.ofOthers;
}

/** Whether both name somebody or something, and never the same. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** Whether the value may be the next of one running count, to judge by its size and its time. */
function isNextCount(series: readonly CountReading[], last: CountReading, reading: CountReading): boolean {
  const { day, item, quantity } = reading;
  const sentence = item.analysis.sentences[quantity.sentence]?.text ?? '';
  if (Date.parse(day) - Date.parse(last.day) > LONGEST_GAP * DAY_MS && !TOTAL.test(sentence)) return false;
  const isCount = !/^(?:%|[A-Z]{3})$/.test(quantity.unit);
  if (isLowered(reading)) return true;
  const highest = Math.max(...sinceLowered(series, day).map((earlier) => earlier.quantity.value));
  return !isCount || quantity.value >= LEAST_OF_HIGHEST * highest;
}

const COUNTING = new Set(
  terms(
    'killed dead died deaths injured wounded people toll least number report official police say worth value cost loss damage estimated million billion dollars euros pounds voted votes',
  ),
);

function isCounting(term: string): boolean {
  return COUNTING.has(term) || /^\d/.test(term);
}

function isOneThing(series: readonly CountReading[]): boolean {
  const values = series.map(({ quantity }) => quantity.value).filter((value) => value > 0);
  return values.length === series.length && Math.max(...values) <= WIDEST * Math.min(...values);
}

function quantityOf(series: readonly CountReading[]): Quantity {
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
function labelOf(series: readonly CountReading[]): string {
  const [first] = series;
  const said = first?.quantity.said;
  const all = said && series.every(({ quantity }) => quantity.said === said);
  const word = (all ? said : first?.quantity.label) ?? '';
  return first?.certainty ? `${first.certainty} ${word}` : word;
}
