import type { Day } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type DayWeights, dayWeights } from './weights.ts';

/** An article as the ranking of days sees it. */
export interface DatedText {
  readonly published: Day | null;
  /** For each sentence, the days it names. */
  readonly sentences: readonly { readonly days: readonly Day[] }[];
}

interface DayCounts {
  /** Articles published on the day. */
  published: number;
  /** Articles that name the day. */
  articles: number;
  /** Times it is named within `SOON_AFTER` days afterwards: what the next days' news looks back to. */
  recent: number;
}

const SOON_AFTER = 3;
/** Days on either side that a day must stand out from. */
const NEIGHBOURS = 3;

/**
 * How much each day matters in a story: articles that name it, and how far it stands out from the days
 * around it, with a little weight on what later news looks back to and on the day's own output.
 * After Tran et al. 2013 and Ghalandari & Ifrim 2020, "Examining the State-of-the-Art in News Timeline Summarization".
 */
export function scoreDays(texts: readonly DatedText[], weights: DayWeights = dayWeights): Map<Day, number> {
  const counts = countDays(texts);
  const articles = (day: Day) => counts.get(day)?.articles ?? 0;
  return new Map(
    [...counts].map(([day, { published, recent }]) => [
      day,
      weights.articles * Math.log1p(articles(day)) +
        weights.recent * Math.log1p(recent) +
        weights.published * Math.log1p(published) +
        weights.peak * peak(articles, day),
    ]),
  );
}

/** The day that an EDTF date names; null where it names none, a longer time, or is about. */
export function namedDay(edtf: string | null): Day | null {
  const span = edtf ? parseEdtf(edtf) : null;
  return span?.precision === 'day' && !span.approximate && !span.uncertain ? span.first : null;
}

function countDays(texts: readonly DatedText[]): Map<Day, DayCounts> {
  const counts = new Map<Day, DayCounts>();
  const of = (day: Day) => {
    const known = counts.get(day) ?? { published: 0, articles: 0, recent: 0 };
    counts.set(day, known);
    return known;
  };
  for (const { published, sentences } of texts) {
    if (published !== null) of(published).published++;
    const named = sentences.flatMap(({ days }) => days);
    for (const day of new Set(named)) of(day).articles++;
    for (const day of named)
      if (published !== null && day < published && published - day <= SOON_AFTER) of(day).recent++;
  }
  return counts;
}

function peak(articles: (day: Day) => number, day: Day): number {
  let around = 0;
  for (let step = 1; step <= NEIGHBOURS; step++) around += articles(day - step) + articles(day + step);
  return Math.log((articles(day) + 1) / (around / (2 * NEIGHBOURS) + 1));
}
