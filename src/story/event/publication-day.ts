import type { EventStatus } from '../../model/event.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { spanOfRank } from './date-role.ts';
import { isHeadedByState, tellsHowThingsStand, tellsWhatMayBe } from './how-things-stand.ts';
import { opensAsReading } from './reading-matter.ts';
import { tenseOf } from './verbs.ts';
import { isGoingOn, tellsAnEffort, tellsAView } from './what-goes-on.ts';

/** Where an undated sentence stands in its article. */
export type Position = 'headline' | 'lead' | 'body';

/** Words that take the deed away from the day of publication. */
const ELSEWHEN = inOrder(
  'iu',
  /\b/,
  anyOf(
    'years? ago|months? ago|last (?:week|month|year|summer|winter|spring|autumn)|in recent',
    inOrder(
      'u',
      // "for nearly two decades"
      'for (?:(?:more than|over|nearly|about|almost|at least|some) )?',
      anyOf(
        '(?:thousands|hundreds|dozens) of ',
        /(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) /,
      ),
      '?(?:years|months|weeks|decades)',
    ),
    'over the years|(?:for|over|in|during) the (?:past|last)|once|used to|historically|previously',
    'recently|repeatedly|continues? to|early in|even before|long before|earlier|formerly|in the past',
    'always|often|usually|every|still|anniversary|than ever|since|(?:has|have) yet to',
  ),
  /\b/,
);
/** "For most of her life": a deed of no day. */
const LIFELONG =
  / (?:life|lives|lifetime|career|history)\b(?<=\b(?:(?:most|much|all|rest) of|throughout|all) (?:his|her|their|its) (?:(?:long|whole|entire|short) )?\p{L}+)/iu;
/** "Toll could rise to 90" */
const MAY_BE = /\b(?:may|might|could)\b(?! have\b)/iu;
/** Standing descriptions. */
const STATE = /^\S+(?:\s\S+){0,6}?\s(?:is|are|was|were) (?:a|an|the|one|among|home|known|located|part)\b/iu;

/**
 * How sure it is that an undated sentence tells of the day of publication; 0: not justified. Of a headline it is known that it
 * announces nothing to read.
 */
export function publicationDayConfidence(text: string, position: Position, status: EventStatus): number {
  if (position === 'body' || isOfNoDay(text)) return 0;
  if (position === 'headline') return headlineConfidence(text, status);
  if (opensAsReading(text)) return 0;
  const tellsNoDeed =
    status === 'planned' ||
    (status === 'unconfirmed' && MAY_BE.test(text)) ||
    STATE.test(text) ||
    tellsWhatMayBe(text);
  return tellsNoDeed ? tellingConfidence(text) : leadConfidence(text);
}

function isOfNoDay(text: string): boolean {
  return ELSEWHEN.test(withoutRank(text)) || LIFELONG.test(text) || isGoingOn(text) || tellsAView(text);
}

/** "won the cup for the first time": how rare a deed is takes it to no other day. */
function withoutRank(text: string): string {
  const rank = spanOfRank(text);
  return rank ? text.slice(0, rank.start) + text.slice(rank.end) : text;
}

/** A headline tells today's news; a plan lies ahead of it on no day that is known, and a state or what only may be has none. */
function headlineConfidence(text: string, status: EventStatus): number {
  if (tellsAnEffort(text)) return 0;
  const tellsNoDeed =
    status === 'planned' || (status === 'unconfirmed' && MAY_BE.test(text)) || isHeadedByState(text);
  return tellsNoDeed ? tellingConfidence(text) : 0.7;
}

/** A verb of telling, and not "will say", "a vow" or "had promised"; "…, Judge Rules". */
const TELLING = inOrder(
  'iu',
  /(?<!\b(?:will|would|to|may|might|could|should|must|can|shall|not|had|an?|the|its|his|her|their|that) )(?<!-)\b/,
  oneOf(`
    says? said announces? announced tells? told vows? vowed warns? warned confirms? confirmed pledges? pledged
    promises? promised
  `),
  /\b|, (?:[\p{L}.-]+ ){1,3}rules\.?$/u,
);

/** "Minister says she will go": the saying is today's, whatever is said; not where she will only say it. */
function tellingConfidence(text: string): number {
  return TELLING.test(text) ? 0.55 : 0;
}

/** Present tense that describes: "is in the country", "has a podcast". */
const BEING = /\b(?:is|are|has|have|does|do|can|wants?|needs?|hopes?|believes?|thinks?|fears?|remains?)\b/u;

function leadConfidence(text: string): number {
  if (tellsHowThingsStand(text)) return 0;
  const tense = tenseOf(text);
  if (tense === 'present-perfect') return 0.65;
  if (tense === 'past') return 0.55;
  return tense === 'present' && !BEING.test(text) ? 0.5 : 0;
}
