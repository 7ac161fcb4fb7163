import type { Sentence, TimeExpression } from '../../model/analysis.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { finiteVerbs, tenseOf } from './verbs.ts';

/**
 * What a date does in its sentence: `event` says when the deed was done, `report` when it was told,
 * `start` since when a state lasts, `bound` a limit ("by Friday", "after May"), `noun` the date of a thing
 * that is named ("Friday's vote", "the Oct. 7 attack").
 */
export type DateRole = 'event' | 'report' | 'start' | 'bound' | 'noun';

/** How much of the sentence on either side of the date is read. */
const WINDOW = 90;

// What stands right before a date is looked for backwards, from where the date begins: forwards it would be tried at
// every place of the window.

const BOUND =
  /(?<=\b(?:by|until|till|before|after|beyond|through|prior to|no later than|ahead of|as of|up to|between|between now and)\s+(?:(?:early|late|mid|the end of|end of|at least)[ -])?)$/iu;
/** "dearer than in June 2023", "quiet as in August": what is only compared with. */
const LONGEST_COMPARISON = 32;
const COMPARED =
  /(?<=\b(?:than|compared (?:with|to)|(?<!\b(?:well|soon|early|late|long|far) )as|like|unlike)\s+(?:in |on |during )?(?:early |late |mid-)?[‘“"']?)$/iu;
/** "as the August recess nears", "with June crop harvest": a month that says which thing. */
const MONTH_ALONE = /^\p{Lu}\p{Ll}{2,8}$/u;
const TIME_BEFORE =
  /\b(?:in|on|by|for|since|until|till|of|from|to|through|during|before|after|between|and|or|early|late|mid|last|next|this|every|each|end|over) $|^$|[^\p{L}\s] ?$/iu;
/** "postponed to Saturday": the new day is that of no deed yet. */
const PUT_OFF_TO =
  /(?<=\b(?:postponed|delayed|moved|pushed back|put off|rescheduled|deferred|adjourned|brought forward)(?: [^\s,]+){0,6} to (?:early |late |mid-)?)$/iu;
/** "criticises the arrest and says charges could come this week": the day of what may be, beside a deed that was done. */
const MAY_BE =
  /(?<=\band (?:said|says|(?:warn|hint|add|suggest)(?:s|ed)) (?:that )?(?:[^\s,;]+ ){1,6}(?:could|may|might) (?:\p{Ll}+ ){1,3}(?:in |on |by |later |early )?)$/u;
const START = /(?<=\bsince\s+(?:(?:early|late|mid|at least)[ -])?)$/iu;
/** "the worst storm since 2004", "not in force since May": what has been so since then, no deed of that time. */
const SINCE_OF_RANK = inOrder(
  'iu',
  /\b/,
  anyOf(
    '(?:the|its|his|her|their) (?:first|last|only)|first time|than|any|ever|worst|best|highest|lowest',
    'biggest|largest|smallest|deadliest|longest|strongest|hottest|coldest|wettest|driest|fastest',
    'slowest|weakest|steepest|sharpest|heaviest|busiest|youngest|oldest|greatest|fewest|least|most',
    'not|never|no longer|no',
  ),
  /\b(?: (?!(?:has|have|had|was|were)\b)[^\s,;:]+){0,7}? since\s+(?:(?:early|late|mid|at least)[ -])?$/,
);
/** "to scrap the deal reached last year": the time only tells which deal. */
const REACHED_THEN = inOrder(
  'u',
  String.raw`(?<=\bto \p{Ll}{3,} (?:the|an?|its|his|her|their) (?:[^\s,;:]+ ){1,4}`,
  oneOf('reached signed struck released published issued imposed introduced adopted enacted agreed'),
  '(?: (?:in|on|late|early|last|earlier))* )$',
);
const DETERMINER =
  /(?<=(?:^|\s)(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat|[Ff]ormer|\p{Lu}[\p{L}.-]+['’]s)\s+(?:deadly |early |late |mid-)?)$/u;
/** "a planned Thursday meeting" */
const DETERMINER_AND_WORD = /(?<=(?:^|\s)(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s\p{Ll}+\s+)$/u;
const LOWER_AFTER = inOrder(
  'u',
  '^ (?!',
  oneOf(`
    and or but to in on at for with by when after before as that while the a an from over about of near
    during against is was are were has had will would said because morning afternoon evening night
    following amid despite until since if where which who
  `),
  String.raw`\b)\p{Ll}{3,}`,
);
/** "the 2020 and 2022 games", "Tokyo 2021 games": a year among the words of a name. */
const YEAR = /^\d{4}$/u;
const DECADE = /\d{3}0s$/u;
const YEAR_LIST_AFTER = /^(?:,| and| or) \d{4}\b/u;
/** "made Midsummer a holiday", "Sept. 9 as the Day of Rivers": of a day that is talked about nothing is told. */
const DAY_AS_THING = /^ (?:as |is )?(?:an?|the) (?:[\p{L}'’‘-]+ ){0,4}?(?:holiday|day)\b/iu;
/** "chose May 3 as its last date" */
const DAY_AS_DATE = /^ as (?:an?|the|its|their) (?:[\p{L}'’-]+ ){0,2}?(?:deadline|date|start|end)\b/iu;
/** "rose from 90 crowns in 1980 to 300" */
const FROM_THEN = /\bfrom (?:[^\s,;]+ ){1,6}in $/u;
/** "down from the 152 reported on Monday" */
const FROM_COUNT = /\b(?:up|down) from (?:the )?\d[\d,.]* (?:\p{Ll}+ )?\p{Ll}+ed (?:on )?$/u;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to)day|tomorrow)$/iu;
/** "no talk of moving Election Day" */
const DEED_TO_DAY = /\b(?!(?:during|starting|beginning|ending|opening|closing|coming)\b)\p{Ll}{2,}ing $/u;
/** "haunted Halloween car washes": the holiday says what kind of thing, where no word of time stands before it. */
const DATES =
  /(?:\b(?:on|at|by|for|before|after|until|since|this|next|last|over|from|through|to|and|year['’]s)) $/iu;
/** 'her 1993 "Unplugged" show' */
const NAME_AFTER = /^ ["“‘']\p{L}/u;
/** "a 2026 911 Turbo", "for model year 2026" */
const MODEL_AFTER = /^ \d{2,4} \p{Lu}/u;
const MODEL_YEAR = /\bmodel[- ]year $/iu;
/** "the worst of the summer"; but "the morning of July 26" is that morning. */
const PART_OF = /(?<=\bof\s+)$/iu;
const PART_OF_TIME =
  /(?<=\b(?:morning|afternoon|evening|night|day|week|weekend|month|end|start|beginning|middle|hours)\s+of\s+)$/iu;
/** "the package passed by the council in April": the date of what the package went through. */
const PARTICIPLE_BY = inOrder(
  'u',
  String.raw`(?<=(?<!\b(?:was|were|been|is|are|be|being|got)\s(?:\p{Ll}+ly\s)?)\b`,
  String.raw`(?:\p{Ll}+ed|held|made|led|won|built|sent|taken|written|given|shot|drawn|begun|put) by (?:`,
  /(?!(?:will|would|is|are|was|were|has|have|had|can|could|may|might|must|should)\s)[^\s,]+\s/,
  String.raw`){1,8}(?:(?:in|on|late|early|last|earlier)\s+)?)$`,
);
const NOUN_AFTER = inOrder(
  'u',
  '^[- ](?!',
  oneOf(`
    and or but to in on at for with by when after before as that while the a an from over about of near
    during against is was are were has had will would said because morning afternoon evening night
  `),
  String.raw`\b)[\p{L}]`,
);
/** "in the Oct. 7, 2023 attack": here the article belongs to the date. */
const ARTICLE_WITHIN = /^[Tt]he \p{Lu}.*\d/u;
/** Without a comma, and no content of what is said: it tells which of many. */
const RELATIVE =
  /(?<!\b(?:said|says|told|tells|announced|confirmed|warned|claimed|wrote|reported|believes?|found))\s(?:who|that)\s(?<verb>\p{Ll}+)(?<rest>\s[^,;:“”"]*)?$/u;
/** "They live in towns where cases rose last month" */
const WHERE = /(?<!,) where (?<clause>(?:[^\s,;:“”"]+ ){1,8})$/u;
/** "The ferry, which sank on Monday, is to be raised": an aside of the past between the subject and its verb. */
const ASIDE = /^(?<subject>[^,;:“”"]{3,100}), (?:which|who|whose|where) (?<aside>[^,;:“”"]*)$/u;
/** "The same night as that flood": a time by another name. */
const SAME_AS = /^ as\b/u;
/** "The strike that began as prices rose last year": what opens a clause within the clause. */
const WITHIN_RELATIVE = /\s(?:as|when|while|after|before|because)\s/u;
/** "have ended ahead of the vote on Wednesday": the day of what is still to come. */
const AHEAD_OF = /(?<=\b(?:ahead of|in the run-up to)(?: [^\s,;:]+){1,6}(?: on)? )$/u;
/**
 * "has broken out after a killing on Friday", "will fly on after talks next week": what has happened up to
 * now, or will, does not happen on that day.
 */
const AFTER_DEED = /\b(?:after|following|for \p{Ll}+ing)(?: [^\s;:]+){1,10}(?: on)? $/u;
/** "has reconstructed the death of a man on 25 May": the day of the deed that the noun names. */
const DEED_AS_NOUN =
  /(?<=\b\p{Ll}{2,} (?:the|an?|his|her|its|their) (?:\p{Ll}+ )?(?:death|killing|murder|arrest|stabbing|kidnapping|assassination|sinking|bombing|massacre) (?:of|in|at) (?:[^\s,;:]+ ){1,6}(?:on )?)$/u;
/** "Divers missing since a storm on Monday are alive": the day of the storm. */
const SINCE_DEED = /\bsince (?:an?|the|their) (?:[^\s,;:]+ ){1,8}(?:on )?$/u;
/** "calls for an inquiry into whether the race should have been run on 11 March" */
const WHETHER = /(?<=\b(?:whether|over how|into how)\b[^,;:“”"]*)$/u;
const POSSESSIVE_AFTER = /^['’]s?\s+[\p{L}#“"]/u;
const POSSESSIVE_WITHIN = /['’]s?$/u;
const TELLING = inOrder(
  'iu',
  /\b/,
  anyOf(
    'said|says|told|reported|reports|announced|confirmed|added|wrote|tweeted|posted|warned|claimed',
    // not "was predicted"
    /stated|(?<!\b(?:is|are|was|were|be|been) )(?:predicted|estimated)/,
    /declared(?= (?:that|on|in|at)\b|[,:])|insisted|disclosed|acknowledged|threatened|vowed|pledged/,
    'promised|proposed|informed|notified|according to|reporters|statement|interview|briefing',
    'news conference|press conference',
  ),
  /\b[^.;:]{0,40}$/,
);
/** A second deed between the verb of telling and the date takes the date to itself. */
const DEED_BETWEEN =
  /\b(?:said|says|told|reported|announced|confirmed|warned|claimed|wrote|threatened|vowed|pledged|promised|proposed)\b(?:.{0,40}?)\b(?:that|had|was|were|would|will|to|has)\b/iu;

/** "On Tuesday a minister told reporters": what stands between the date and the verb of telling. */
const TELLING_AFTER = inOrder(
  'u',
  '^(,? (?:[^.;:“”"]{0,120}? )?)',
  anyOf(
    'to say|said|says|told|tells|announced|announces|reported|confirmed|wrote|tweeted|warned|stated',
    'declared|insisted|informed|notified|threatened|proposed|promised|vowed|pledged|predicted|hinted',
    'suggested',
  ),
  /\b/,
);
/** "tonight for what the union says is its farewell": who tells it, tells of a thing. */
const ABOUT_SOMETHING = /\b(?:what|which|who|where)\b/u;
/** "is set to sign it on Thursday, an aide told reporters": the day of what is to come. */
const PLANNED_FOR = /\b(?:(?:is|are) (?:set|due|scheduled|expected) to|will|plans? to) [^,;:“”"]{3,80} on $/u;
/** "the announcement on Oct. 16 that she would go" */
const TELLING_NOUN = /(?<=\b(?:announcement|statement|remarks|promise|pledge|warning)s? (?:\p{Ll}+ )?)$/u;
const CONTENT_AFTER = /^ (?:that|of|to)\b/u;

const SINCE = /\bsince /u;

/** Where "since 2004" stands that only tells how rare a thing is; null where there is none. Offsets count in the text. */
export function spanOfRank(text: string): { readonly start: number; readonly end: number } | null {
  const start = text.search(SINCE);
  if (start < 0) return null;
  const upTo = text.slice(0, start + 'since '.length);
  if (!SINCE_OF_RANK.test(upTo.slice(-WINDOW))) return null;
  const length = text.slice(start).search(/[,;:.—]/u);
  return { start, end: length < 0 ? text.length : start + length };
}

/** The role of a date, from the words around it. */
export function dateRoleOf(sentence: Sentence, time: TimeExpression): DateRole {
  const from = time.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - WINDOW), from);
  const after = sentence.text.slice(time.end - sentence.start, time.end - sentence.start + WINDOW);
  if (POSSESSIVE_AFTER.test(after) || (POSSESSIVE_WITHIN.test(time.text) && /^\s*\p{L}/u.test(after)))
    return 'noun';
  const whole = sentence.text.slice(0, from);
  if (namesThing(time, before, after, whole) || isOtherThanDeedBefore(whole)) return 'noun';
  if (START.test(before)) return SINCE_OF_RANK.test(before) ? 'noun' : 'start';
  if (AHEAD_OF.test(before)) return 'noun';
  if (BOUND.test(before) || PUT_OFF_TO.test(before) || MAY_BE.test(before)) return 'bound';
  return datesTelling(before, after) ? 'report' : 'event';
}

/** Whether the verb or noun that the date belongs to is one of telling, with no deed between the two. */
function datesTelling(before: string, after: string): boolean {
  const telling = TELLING.exec(before);
  if (telling && !DEED_BETWEEN.test(telling[0])) return true;
  if (TELLING_NOUN.test(before) && CONTENT_AFTER.test(after)) return true;
  const between = TELLING_AFTER.exec(after)?.[1];
  if (between === undefined || ABOUT_SOMETHING.test(between) || isPlannedFor(before, between)) return false;
  return tenseOf(between) === 'none';
}

function isPlannedFor(before: string, between: string): boolean {
  return between.startsWith(',') && PLANNED_FOR.test(before);
}

/** @param before all that stands in the sentence before the date */
function datesAside(text: string, before: string): boolean {
  const { subject, aside = '' } = (before.includes(', wh') && ASIDE.exec(before)?.groups) || {};
  if (subject === undefined || tenseOf(subject) !== 'none') return false;
  return (
    YEAR.test(text) ||
    DECADE.test(text) ||
    ['past', 'past-perfect', 'present-perfect'].includes(tenseOf(aside))
  );
}

/** Whether the date stands in a clause that only tells which place is meant, in a sentence that tells how things are. */
function datesPlace(before: string): boolean {
  const where = WHERE.exec(before);
  if (!where || tenseOf(where.groups?.clause ?? '') !== 'past') return false;
  return tenseOf(before.slice(0, where.index)) !== 'past';
}

/** "mourn the captain who died Monday": the date stands behind the one verb of a clause that tells who is spoken of. */
function datesRelativeClause(before: string): boolean {
  const { verb = '', rest = '' } = RELATIVE.exec(before)?.groups ?? {};
  const [own = '', ...within] = `${verb}${rest} `.split(WITHIN_RELATIVE);
  return hasOneVerb(verb) && hasOneVerb(own) && within.every((clause) => finiteVerbs(clause) < 2);
}

function hasOneVerb(clause: string): boolean {
  const count = finiteVerbs(clause);
  return count === 1 || (count === 0 && tenseOf(clause) === 'past');
}

/** @param before all that stands in the sentence before the date: the verb may be far */
function isOtherThanDeedBefore(before: string): boolean {
  const after = AFTER_DEED.exec(before);
  if (!after || finiteVerbs(after[0]) > 0) return false;
  const tense = tenseOf(before.slice(0, after.index));
  return tense === 'present-perfect' || tense === 'future';
}

/** Whether the date is part of a name or belongs to a thing that the sentence only mentions. */
function namesThing({ text, rule }: TimeExpression, before: string, after: string, whole: string): boolean {
  if (rule === 'holiday' && ((LOWER_AFTER.test(after) && !DATES.test(before)) || DEED_TO_DAY.test(before)))
    return true;
  if (ARTICLE_WITHIN.test(text) && LOWER_AFTER.test(after)) return true;
  if (SINCE_DEED.test(before) && tenseOf(before) === 'none') return true;
  if (WHETHER.test(before) || DEED_AS_NOUN.test(before) || datesRelativeClause(before) || datesPlace(before))
    return true;
  if (datesAside(text, whole) && after.includes(',')) return true;
  if (before.includes('to ') && REACHED_THEN.test(before)) return true;
  if (COMPARED.test(before.slice(-LONGEST_COMPARISON)) || DAY_AS_DATE.test(after)) return true;
  if ((after.startsWith(' to ') && FROM_THEN.test(before)) || FROM_COUNT.test(before)) return true;
  if (rule === 'month' && MONTH_ALONE.test(text) && LOWER_AFTER.test(after) && !TIME_BEFORE.test(before))
    return true;
  if (text.startsWith('the same ') && SAME_AS.test(after)) return true;
  if (YEAR.test(text) && NAME_AFTER.test(after) && DETERMINER.test(before)) return true;
  if (DETERMINER.test(before) && (NOUN_AFTER.test(after) || YEAR_LIST_AFTER.test(after))) return true;
  if (DETERMINER_AND_WORD.test(before) && LOWER_AFTER.test(after) && !PART_OF_TIME.test(before)) return true;
  if (YEAR.test(text) && (NOUN_AFTER.test(after) || MODEL_AFTER.test(after) || MODEL_YEAR.test(before)))
    return true;
  if (DAY_AS_THING.test(after) && !WEEKDAY.test(text)) return true;
  return (
    (PART_OF.test(before) && !PART_OF_TIME.test(before)) ||
    (before.includes(' by ') && PARTICIPLE_BY.test(before))
  );
}
