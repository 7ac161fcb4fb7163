/** "10 years ago this week", "a decade ago on Friday": the second time tells when in that year. English. */
import type { Sentence, TimeExpression } from '../../model/analysis.ts';
import { type Day, dateOfDay, existingDay, formatDay, formatYear, twoDigits } from '../../time/day.ts';

const BETWEEN = /^,? (?:on )?$/;
const IN_YEARS = /\b(?:years?|decades?|century|centuries) ago$/iu;
/** Times that are reckoned from the day of publication: "June 6, 1944" needs no reckoning. */
const OF_NOW = /^(?:today|this (?:day|week|weekend|month)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day))$/iu;

/**
 * The times of a sentence, one that is so many years ago and the one that tells when in that year as one: the very day where
 * that is today, else the month.
 * @param times in the order of the text
 * @param published day of publication
 */
export function joinAnniversaries(
  sentence: Sentence,
  times: readonly TimeExpression[],
  published: Day | null,
): readonly TimeExpression[] {
  if (published === null || !times.some(isYearsAgo)) return times;
  return times.flatMap((time, index) => {
    const [before, next] = [times[index - 1], times[index + 1]];
    if (before && goesWith(sentence, before, time)) return OF_NOW.test(time.text) ? [] : [time];
    if (!next || !goesWith(sentence, time, next)) return [time];
    return OF_NOW.test(next.text) ? [joined(sentence, time, next, published)] : [];
  });
}

function isYearsAgo({ text, edtf }: TimeExpression): boolean {
  return edtf !== null && /^\d{4}~?$/.test(edtf) && IN_YEARS.test(text);
}

function goesWith({ text, start }: Sentence, ago: TimeExpression, other: TimeExpression): boolean {
  return isYearsAgo(ago) && BETWEEN.test(text.slice(ago.end - start, other.start - start));
}

function joined(
  { text, start }: Sentence,
  ago: TimeExpression,
  within: TimeExpression,
  published: Day,
): TimeExpression {
  const year = Number(ago.edtf?.slice(0, 4));
  return {
    ...ago,
    end: within.end,
    text: text.slice(ago.start - start, within.end - start),
    edtf: dateWithin(year, within.text.toLowerCase(), published),
  };
}

/** A week or a weekday of another year may lie in the next month. */
function dateWithin(year: number, phrase: string, published: Day): string {
  const { month, day } = dateOfDay(published);
  const inMonth = `${formatYear(year)}-${twoDigits(month)}`;
  if (phrase === 'this month') return inMonth;
  const same = phrase === 'today' ? existingDay(year, month, day) : null;
  return same === null ? `${inMonth}~` : formatDay(same);
}
