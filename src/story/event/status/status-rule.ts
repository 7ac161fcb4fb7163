import type { EventStatus } from '../../../model/event.ts';
import type { Cued } from '../../../text/rule-finder.ts';

export interface StatusRule extends Cued {
  readonly name: string;
  readonly status: EventStatus;
  readonly pattern: RegExp;
  /** Where this is found too, the rule stays silent. */
  readonly unless?: RegExp;
  /** Reads only headlines. */
  readonly headlineOnly?: boolean;
  /** Reads asides and subordinate clauses too. */
  readonly wholeSentence?: boolean;
  /** Reads the first of several main clauses alone: in "He resigned, but may return" only the return is in doubt. */
  readonly opening?: boolean;
}

/**
 * A pattern of whole words; one that ends in a blank may go on with any word. Most places of a text stand behind a
 * plain letter, which is told faster than a letter of any alphabet.
 */
export function words(pattern: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![A-Za-z])(?<![\\p{L}\\p{N}])(?:${pattern})(?:(?<=\\s)|(?![\\p{L}\\p{N}]))`, flags);
}

export const BE = "(?:is|are|was|were|be|been|being|am|has been|have been|had been|'s|'re)";
export const NOT = "(?:not|n't|never)";
/** Past participles (and pasts) that end a plan. */
export const CALLED_OFF =
  '(?:cancell?ed|called off|postponed|scrapped|shelved|put off|put on hold|pushed back|aborted|axed|on hold|rained off|abandoned|nixed|deferred)';
/** "Drop plan to close pier, mayor urged": what somebody is asked to do. */
export const REQUESTED = "(?<=, )(?:[\\p{L}'-]+ ){1,3}(?:urged|told|warned|asked)[\"']?$";
