import type { Sentence, TimeExpression } from '../../model/analysis.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { inOrder, oneOf } from '../../text/pattern-parts.ts';
import type { Day } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { joinAnniversaries } from './anniversary.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type DateRole, dateRoleOf } from './date-role.ts';
import { fromMondayBefore } from './monday-week.ts';
import { hasVerb, tenseOf } from './verbs.ts';

/** A date with the clause whose deed it dates. */
export interface LinkedDate {
  readonly time: TimeExpression;
  readonly edtf: string;
  readonly role: DateRole;
  readonly clause: Clause;
}

/**
 * The dates of a sentence, each with its clause: at most one deed a clause. A date that tells when something was
 * done goes before one that tells when it was said; a day goes before a month.
 * @param times those that lie in the sentence
 * @param published day of publication
 * @param taken stretches that another rule reads, e.g. "a day before"
 */
export function linkDates(
  sentence: Sentence,
  times: readonly TimeExpression[],
  published: Day | null,
  taken: readonly Span[] = [],
): LinkedDate[] {
  const deeds = new Map<Clause, LinkedDate>();
  const reports = new Map<Clause, LinkedDate>();
  const dates = joinAnniversaries(sentence, times, published)
    .filter(isDate)
    .filter((time) => !taken.some((span) => overlaps(span, time)));
  const clauses = dates.length > 0 ? clausesOf(sentence) : [];
  for (const told of dates) {
    const clause = clauses.find((one) => contains(one, told));
    if (!clause) continue;
    const time = fromMondayBefore(told, clause, published);
    const role = roleOf(sentence, time, clause, published);
    const linked = { time, edtf: time.edtf, role, clause };
    const best = role === 'report' ? reports : deeds;
    const rival = best.get(clause);
    if (!rival || rank(linked) > rank(rival)) best.set(clause, linked);
  }
  return withoutNeedlessReports([...deeds.values()], [...reports.values()]);
}

function isDate(time: TimeExpression): time is TimeExpression & { readonly edtf: string } {
  return time.edtf !== null && parseEdtf(time.edtf) !== null;
}

function roleOf(sentence: Sentence, time: TimeExpression, clause: Clause, published: Day | null): DateRole {
  if (datesNounPhrase(clause) || !fitsTense(time, clause, published)) return 'noun';
  const role = dateRoleOf(sentence, time);
  const isNoun = isBehindPerfect(time, clause, published) || datesParticiple(time, clause);
  return role === 'event' && isNoun ? 'noun' : role;
}

/** The words from a participle to its day, at the head of a clause, be it behind the place of a report. */
const PARTICIPLE_AND_DAY = inOrder(
  'u',
  /^(?:\p{Lu}[^—–]{1,40} [—–] )?(?:\p{L}[\p{L}’'-]* ){1,5}/u,
  oneOf(`
    \\p{Ll}{2,}ed taken stolen held made given found seen shot hit built born brought caught chosen driven fallen flown hurt
    kept laid left lost paid sent sold spent struck told won written shown drawn thrown known
  `),
  / (?:[\p{L}\d][\p{L}\d’'-]* ){0,6}(?:on |in |last |early |late )?$/u,
);
/** A verb of the present or future right behind the day: what is told is told of now. */
const PRESENT_BEHIND =
  /^ (?:morning |afternoon |evening |night )?(?:is|are|has|have|will|remains?|can|may)\b/u;

/** "The jewels taken from the museum on Sunday are worth millions": the day is that of the taking. */
function datesParticiple({ start, end }: TimeExpression, clause: Clause): boolean {
  const behind = clause.text.slice(end - clause.start);
  return PRESENT_BEHIND.test(behind) && PARTICIPLE_AND_DAY.test(clause.text.slice(0, start - clause.start));
}

/** "has retraced the hour before the pier fell on May 3": what has been done by now was not done at a time long past. */
function isBehindPerfect({ edtf }: TimeExpression, { text }: Clause, published: Day | null): boolean {
  const span = edtf ? parseEdtf(edtf) : null;
  if (span === null || published === null || span.last >= published - A_WEEK) return false;
  return tenseOf(text) === 'present-perfect';
}

/** "Following a call earlier this week, …": the date belongs to the call, which no verb tells of. */
function datesNounPhrase({ opener, text }: Clause): boolean {
  return opener !== '' && !hasVerb(text.replace(OPENING_WORD, ''));
}

/**
 * "is on trial for a plot last year": a past date does not date what a verb in the present or future tells, nor the
 * next Election Day what was done on the last.
 */
function fitsTense(
  { edtf, text: phrase, rule }: TimeExpression,
  { text }: Clause,
  published: Day | null,
): boolean {
  const span = edtf ? parseEdtf(edtf) : null;
  if (rule === 'holiday' && span && published !== null && span.first > published)
    return !/\b(?:was|were)\b/u.test(text) || tenseOf(text) !== 'past';
  const isRecent = span !== null && published !== null && span.last >= published - A_WEEK;
  if (!span || published === null || (isRecent && !LAST_TIME.test(phrase))) return true;
  const tense = tenseOf(text);
  return tense !== 'present' && tense !== 'future';
}

const A_WEEK = 7;
/** Headlines tell in the present what yesterday or "on Friday" brought, never what "last week" did. */
const LAST_TIME = /^last (?:week|weekend|month|year)$/iu;
const OPENING_WORD = /^(?:after|before|since|following|despite|as|while|when|until|once)\s/iu;

/** The rule of "the coming weeks", which is reckoned from the day it is said. */
const COMING = 'duration-vague';

const ROLE_RANK: Readonly<Record<DateRole, number>> = {
  event: 40,
  report: 30,
  start: 20,
  noun: 10,
  bound: 0,
};

/** A day before a month, and a written date before a word such as "overnight" beside it. */
function rank({ role, edtf, time }: LinkedDate): number {
  const isDay = parseEdtf(edtf)?.precision === 'day';
  return ROLE_RANK[role] + (isDay ? 5 : 0) + (/\d/.test(time.text) ? 1 : 0);
}

/** Openers of clauses that say as much as the main clause does. */
const COORDINATE = /^(?:|but|and|or|though|although|while|whereas)$/u;

/**
 * Where a sentence dates its deed, the date of the report adds nothing; a deed that is only mentioned ("… that
 * fell vacant when its head left on Friday") gives way to the report. Other roles date no deed at all.
 */
function withoutNeedlessReports(dates: readonly LinkedDate[], reports: readonly LinkedDate[]): LinkedDate[] {
  const deeds = dates.filter(
    (linked) => (linked.role === 'event' || linked.role === 'start') && !isPortrait(linked),
  );
  const main = reports.length > 0 ? deeds.filter(({ clause }) => COORDINATE.test(clause.opener)) : deeds;
  const [report] = reports;
  if (main.length === 0 || !report) return main.length > 0 ? main : [...reports];
  if (isDay(report) && main.every(isYear)) return [report];
  return main.every(({ edtf }) => isOpen(edtf))
    ? [...reports, ...main.map((plan) => countedFrom(report, plan))]
    : main;
}

function isDay({ edtf }: LinkedDate): boolean {
  return parseEdtf(edtf)?.precision === 'day';
}

/** "Ms Orlan, who was mayor in 1993, resigned": the year belongs to who she is. */
function isPortrait(linked: LinkedDate): boolean {
  return isYear(linked) && /^(?:who|which|where)$/u.test(linked.clause.opener);
}

/** "said Tuesday that he was robbed in 1993": the year only tells which deed is spoken of. */
function isYear({ edtf }: LinkedDate): boolean {
  return /^\d{4}~?$/u.test(edtf);
}

/** "in the coming weeks": it has a beginning only. */
function isOpen(edtf: string): boolean {
  return parseEdtf(edtf)?.last === Number.POSITIVE_INFINITY;
}

/** Who said on Oct. 16 "in the coming weeks" meant those after Oct. 16. */
function countedFrom(report: LinkedDate, plan: LinkedDate): LinkedDate {
  const from = report.edtf.split('/')[0] ?? '';
  return plan.time.rule === COMING ? { ...plan, edtf: `${from}/..` } : plan;
}
