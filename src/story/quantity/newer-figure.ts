/** Whether words on a page give a later value of the very count that other words on it gave: "at least 53" after "at least 40". */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { SourceReference } from '../../model/story.ts';
import { allMatches } from '../../text/all-matches.ts';
import { type FoundQuantity, findQuantities } from '../../text/quantities.ts';
import { runningCounts } from '../quantities.ts';
import type { CountReading } from './count-reading.ts';

/** Something shown, by the stretch that its words are from. */
export interface ToldWords {
  readonly sources: readonly SourceReference[];
}

/** Whether `now` gives a later value than `before` of one count. */
export type IsNewerFigure = (now: ToldWords, before: ToldWords) => boolean;

/** Before these a sentence tells something else, of which the count is an aside: "the army came a day after a flood killed 53". */
const ASIDE =
  /\b(?:after|as|when|where|since|while|which|who|whose|because|following|before|amid|despite|though|although|in which|and|but)\b|(?<!\b(?:said|says|say|confirmed|reported|announced)) that\b/i;

/** @param articles all of the story, those behind the page as last written among them */
export function newerFigures(articles: readonly AnalyzedArticle[]): IsNewerFigure {
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  // Most pages change without any number: what is counted is read once it is asked for.
  let known: readonly (readonly CountReading[])[] | null = null;
  const counts = () => {
    known ??= runningCounts(articles);
    return known;
  };
  const readings = new Map<string, CountReading | null>();
  const seriesOf = (reading: CountReading) => counts().find((series) => series.includes(reading));
  const read = ({ sources: [source] }: ToldWords): CountReading | null => {
    const item = source && byId.get(source.article);
    if (!source || !item) return null;
    const key = `${source.article} ${source.start}`;
    const earlier = readings.get(key);
    if (earlier !== undefined) return earlier;
    const reading = mainCount(item, source, counts);
    readings.set(key, reading);
    return reading;
  };
  return (now, before) => {
    const later = read(now);
    const earlier = later && read(before);
    if (!later || !earlier || later.quantity.value === earlier.quantity.value) return false;
    return seriesOf(later) === seriesOf(earlier) && isLater(later, earlier) && !areElsewhere(now, before);
  };
}

/** "in Orin", "near Port Hale": a place, known or not. */
const PLACE =
  /\b(?:in|near|at|off|outside|around) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(\p{Lu}[\p{L}’'-]+)/gu;

/** Whether both name places, and never the same. */
function areElsewhere(a: ToldWords, b: ToldWords): boolean {
  const [here, there] = [a, b].map(({ sources: [source] }) =>
    allMatches(source?.quote ?? '', PLACE).map(([, place]) => place),
  );
  if (!here || !there || here.length === 0 || there.length === 0) return false;
  return !here.some((place) => there.includes(place));
}

function isLater(a: CountReading, b: CountReading): boolean {
  return (
    a.day >= b.day && Date.parse(a.item.article.published ?? '') > Date.parse(b.item.article.published ?? '')
  );
}

/** The count that the first sentence of the words is about; null where it tells something else. */
function mainCount(
  item: AnalyzedArticle,
  { start, quote }: SourceReference,
  counts: () => readonly (readonly CountReading[])[],
): CountReading | null {
  const { document, analysis } = item;
  if (!document.text.startsWith(quote, start)) return null;
  const sentence = analysis.sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return null;
  for (const quantity of findQuantities(document, [sentence])) {
    if (!isMain(sentence, quantity)) return null;
    const reading = counts()
      .flat()
      .find((one) => one.item === item && isSameCount(one.quantity, quantity));
    if (reading) return reading;
  }
  return null;
}

function isMain({ text, start }: Sentence, quantity: FoundQuantity): boolean {
  return !ASIDE.test(text.slice(0, quantity.start - start));
}

/** A headline says "71 dead" where the text has "at least 71". */
function isSameCount(a: FoundQuantity, b: FoundQuantity): boolean {
  return a.label === b.label && a.unit === b.unit && a.value === b.value;
}
