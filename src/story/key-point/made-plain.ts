/** The words of a text as they stand, with what a reader of them alone could not know put in brackets. */
import type { TimeExpression } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import { formatEdtf } from '../../time/edtf.ts';
import type { Insertion } from './full-name.ts';

/** The words of a stretch as they stand, with its dates made plain. */
export function wholeText(item: AnalyzedArticle, span: Span, insertions: readonly Insertion[] = []): string {
  return withInsertions(item.document.text, span, [...insertions, ...datesIn(item, span)]);
}

/** The dates of days and months that a stretch names only as seen from the day of writing. */
export function datesIn({ analysis, document }: AnalyzedArticle, span: Span): Insertion[] {
  return analysis.times
    .filter((time) => contains(span, time) && !JOINED.test(document.text.charAt(time.end)))
    .flatMap(clarifiedDate);
}

function withInsertions(
  text: string,
  span: { start: number; end: number },
  insertions: readonly Insertion[],
): string {
  let shown = '';
  let from = span.start;
  for (const { at, words } of [...insertions].sort((a, b) => a.at - b.at)) {
    shown += `${text.slice(from, at)} [${words}]`;
    from = at;
  }
  return shown + text.slice(from, span.end);
}

/** Days and months that are named only as seen from the day of writing. */
export const SEEN_FROM_TODAY =
  /^(?:(?:on|last|next|this|late|early|the|past|coming|of|from|by|until) )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|(?<=(?:last|next) )(?:month|year))(?: (?:morning|afternoon|evening|night))?$/i;
const DAY_MONTH_OR_YEAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** "Monday Night Rowing": a broadcast, whatever day it is. */
const IN_A_NAME = /day (?:Morning|Afternoon|Evening|Night)$/;

/** "Friday's ceremony", "Sunday-night": nothing can be put between. */
const JOINED = /[’'\p{L}\p{N}-]/u;

/** "on Monday" → "on Monday [20 Oct 2025]". */
function clarifiedDate({ text, edtf, end, anchor }: TimeExpression): Insertion[] {
  if (edtf === null || anchor.kind !== 'publication') return [];
  if (!SEEN_FROM_TODAY.test(text) || !DAY_MONTH_OR_YEAR.test(edtf) || IN_A_NAME.test(text)) return [];
  return [{ at: end, words: formatEdtf(edtf, 'en') }];
}
