/** The day to which a sentence puts off, or brings forward, what was planned: "put off from 8 April to 13 May". English. */
import type { Sentence, TimeExpression } from '../../model/analysis.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { type Day, formatDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { readNumber, SPELLED_NUMBER } from '../../time/en/numbers.ts';

export interface NewDay {
  readonly time: TimeExpression & { readonly edtf: string };
  readonly date: string;
  /** The day that was planned before; `''` where the sentence does not say. */
  readonly from: string;
}

/** One of these stands in every such sentence. */
const CUE = /postpon|delay|mov|push|put|reschedul|defer|adjourn|forward|slip/i;
/** The words from the verb to the new day, and what stands before the verb. */
const PUTS_OFF_TO = inOrder(
  'iu',
  String.raw`^(?<before>.*?)\b`,
  anyOf(
    oneOf(`
      postpon(?:es?|ed|ing) delay(?:s|ed|ing)? mov(?:es?|ed|ing) push(?:es|ed|ing)? reschedul(?:es?|ed|ing)
      defer(?:s|red|ring)? adjourn(?:s|ed|ing)? slip(?:s|ped)?
    `),
    String.raw`put(?:s|ting)? (?:[^\s,;]+ ){0,6}?(?:off|back)`,
    String.raw`br(?:ings?|inging|ought) (?:[^\s,;]+ ){0,6}?forward`,
  ),
  String.raw`(?<between> (?:[^\s,;]+,? ){0,10}?)(?:to|until|till) (?:early |late |mid-)?$`,
);
/** "may be moved to May", "asked for it to be moved", "after it was moved": nobody moves it by this sentence. */
const NOT_MOVED =
  /\b(?:may|might|could|would|will|should|must|can|if|whether|unless|not|never|rather|ask\w*|want\w*|urg\w+|call\w*|request\w*|propos\w+|consider\w*|refus\w+|hop\w+|plan(?:s|ned)? to|after|since|because|when|before|to)\b[^;]*$|n['’]t\b[^;]*$/iu;
const DAYS_OF_WEEK = 7;
/** A month or season that ended so few days ago is meant, and not the next year's. */
const JUST_OVER = 60;
const BY = new RegExp(
  String.raw`\bby (?<count>an?|\d{1,2}|${SPELLED_NUMBER.source}) (?<unit>day|week)s? $`,
  'iu',
);
/** Not "pushed prices to May levels". */
const ENDS =
  /^(?:$|[^\s\p{L}\p{N}]| (?:after|amid|and|as|at|because|but|by|due|following|for|from|in|on|over|owing|so|to|when|while|with)\b)/u;
const FROM = /\bfrom $/iu;

/**
 * @param times those that lie in the sentence
 * @param published the day of the report, before which no new day lies
 */
export function newDayIn(
  { text, start }: Sentence,
  times: readonly TimeExpression[],
  published: Day | null,
): NewDay | null {
  if (published === null || times.length === 0 || !CUE.test(text)) return null;
  for (const time of times.filter(isDated)) {
    const words = text.slice(0, time.start - start);
    const { before, between = '' } = PUTS_OFF_TO.exec(words)?.groups ?? {};
    if (before === undefined || NOT_MOVED.test(before)) continue;
    const date = asAhead(time, published);
    const left = times
      .filter(isDated)
      .find((one) => one !== time && FROM.test(text.slice(0, one.start - start)));
    if (date === null || !ENDS.test(text.slice(time.end - start))) continue;
    return { time, date, from: left ? firstOf(left.edtf) : daysBefore(date, between) };
  }
  return null;
}

function isDated(time: TimeExpression): time is TimeExpression & { readonly edtf: string } {
  return time.edtf !== null;
}

/** Of "8 April to 13 May" each part has the whole stretch for its date; "until May" ends with it. */
function firstOf(edtf: string): string {
  return edtf.split('/')[0] ?? '';
}

/** The date as the coming one: "moved to May", told in November, is that of the next year. Null where it cannot be. */
function asAhead({ edtf, text, rule }: NewDay['time'], published: Day): string | null {
  const date = edtf.split('/').at(-1) ?? '';
  const span = parseEdtf(date);
  if (!span || span.last > published) return span && date;
  const next = span.first + DAYS_OF_WEEK;
  if (rule === 'weekday') return next > published ? formatDay(next) : null;
  const isOther = span.precision === 'day' || published - span.last < JUST_OVER || /\d{4}/u.test(text);
  return isOther ? null : date.replace(/^\d{4}/u, (year) => `${Number(year) + 1}`);
}

/** "by a day to Friday" */
function daysBefore(date: string, between: string): string {
  const { count = '', unit } = BY.exec(between)?.groups ?? {};
  const day = parseEdtf(date);
  if (!unit || day?.precision !== 'day') return '';
  const number = /^an?$/iu.test(count) ? 1 : (readNumber(count) ?? 0);
  return formatDay(day.first - number * (unit === 'week' ? DAYS_OF_WEEK : 1));
}
