/** Words under a picture that stand among the sentences of a report: "Boys play chess in Lesk on 3 May 2023." */
import type { Sentence, TimeExpression } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains } from '../../model/span.ts';
import { dayOf, parseDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { tenseOf } from '../event/verbs.ts';

/** "without a mayor since 3 May 2023", "a law of 3 May 2023": here the day tells more than when the picture was taken. */
const TIED_TO_DAY = /\b(?:since|until|from|of|after|before|by|on or)\s$/u;
const RELATIVE = /\b(?:who|which|that|where|when)\b/u;
const PICTURED = new Set(['present', 'none']);

/** Whether a sentence tells in the present what it dates, at its end and to the year, before the day of the report. */
export function isCaption({ document, analysis }: AnalyzedArticle, sentence: Sentence): boolean {
  const day = analysis.times.find((time) => contains(sentence, time) && endsWith(sentence, time));
  if (!day || !isPast(day, document)) return false;
  const before = sentence.text.slice(0, day.start - sentence.start);
  const [subject = ''] = before.split(RELATIVE, 1);
  return !TIED_TO_DAY.test(before) && PICTURED.has(tenseOf(subject));
}

const DAY_AND_YEAR = /\b\d{1,2}\b.*\b\d{4}$/u;

/** "… on 3 May 2023, amid the strike of the crews." */
const AT_THE_END = /^(?:,? amid [^,;:]{3,80})?\.?$/u;

function endsWith({ end, text }: Sentence, time: TimeExpression): boolean {
  return DAY_AND_YEAR.test(time.text) && AT_THE_END.test(text.slice(text.length - (end - time.end)));
}

function isPast({ edtf }: TimeExpression, document: AnalyzedArticle['document']): boolean {
  const published = dayOf(document.published, document.timeZone);
  const span = edtf === null ? null : parseEdtf(edtf);
  return span !== null && published !== null && span.last < (parseDay(published) ?? -1);
}
