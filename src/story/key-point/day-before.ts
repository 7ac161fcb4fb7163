/** Days that only the sentence before tells. */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains } from '../../model/span.ts';
import { dayOf, parseDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { tenseOf } from '../event/verbs.ts';

/** "represented himself and faces life in prison". */
const OF_TODAY_TOO = /\b(?:is|are|has|have|faces|will|can)\b/;
/** Days before a report from which on a day is a matter of its own. */
const LONG_AGO = 60;

/** "About a year ago, the ship sank.": said first, it tells when the sentences after it are. */
const YEARS_AGO = /^[^,;:.]{0,40}\b(?:years?|decades?|centur(?:y|ies)) ago,/iu;

/** "The dam broke in 2017. Nine villages were left.": when they were left, only the sentence before says. */
export function isOfDayBefore(
  { analysis, document }: AnalyzedArticle,
  { index, paragraph, start, end, text }: Sentence,
): boolean {
  const before = analysis.sentences[index - 1];
  if (before?.paragraph !== paragraph || tenseOf(text) !== 'past' || OF_TODAY_TOO.test(text)) return false;
  const published = parseDay(dayOf(document.published, document.timeZone) ?? '');
  if (published === null || analysis.times.some((time) => contains({ start, end }, time))) return false;
  if (YEARS_AGO.test(before.text)) return true;
  const days = analysis.times.flatMap(({ edtf, ...time }) =>
    edtf !== null && contains(before, time) ? (parseEdtf(edtf) ?? []) : [],
  );
  return days.length > 0 && days.every(({ last }) => last < published - LONG_AGO);
}
