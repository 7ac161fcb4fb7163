/** Plans whose day, as it was reckoned, lies before the report: the words mean a later one. */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains } from '../../model/span.ts';
import { dayOf, parseDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { SEEN_FROM_TODAY } from './made-plain.ts';

const IS_TO_BE = /\b(?:will|(?:is|are) (?:set|due|expected|scheduled|about) to)\b/u;
/** "The bank was to report on Wednesday": the day may lie ahead. */
const WAS_TO_BE =
  /\b(?:was|were) (?:(?:due|set|scheduled|expected) )?to (?!be \p{Ll}+ed\b)\p{Ll}+ [^,;]{0,50}$/u;
const THIS_DAY = /^this (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** "Boxes will go out from Monday", "a hearing this Friday": read as a day gone by, the date would be wrong. */
export function isPlanOfPastDay({ analysis, document }: AnalyzedArticle, sentence: Sentence): boolean {
  const reckoned = analysis.times.filter(
    (time) =>
      contains(sentence, time) && time.anchor.kind === 'publication' && SEEN_FROM_TODAY.test(time.text),
  );
  const published = reckoned.length === 0 ? null : dayOf(document.published, document.timeZone);
  const today = published === null ? null : parseDay(published);
  if (today === null) return false;
  if (PROJECTS.test(sentence.text) && reckoned.some(({ text }) => WEEKDAY.test(text))) return true;
  const isPlan = IS_TO_BE.test(sentence.text);
  return reckoned.some(({ text, edtf, start }) => {
    const isThis = THIS_DAY.test(text);
    if (!isThis && !WEEKDAY.test(text)) return false;
    const last = edtf === null ? undefined : parseEdtf(edtf)?.last;
    if (last === undefined || last >= today) return false;
    const before = sentence.text.slice(0, start - sentence.start);
    return isThis || WAS_TO_BE.test(before) || (isPlan && /\b(?:from|until|by) $/u.test(before));
  });
}
/** "Hale will lose the vote on Tuesday, a broadcaster projected": said once the polls had closed. */
const PROJECTS =
  /\bwill (?:win|lose|beat|defeat|carry|take)\b.*\bproject(?:s|ed)\b|\bproject(?:s|ed) .*\bwill (?:win|lose|beat|defeat|carry|take)\b/u;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
