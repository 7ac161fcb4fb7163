/**
 * Rules that tell plans, cancellations, denials and rumours from what happened, in the order they are tried.
 * Patterns read lower-case function words, so that "Will" the man and "May" the month do not count.
 */
import { ruleFinder } from '../../text/rule-finder.ts';
import { callingOff } from './status/calling-off-rules.ts';
import { denials } from './status/denial-rules.ts';
import { doubts } from './status/doubt-rules.ts';
import { headlinePlans } from './status/headline-plan-rules.ts';
import { plans } from './status/plan-rules.ts';
import { refusals } from './status/refusal-rules.ts';
import type { StatusRule } from './status/status-rule.ts';
import { suspensions } from './status/suspension-rules.ts';

export const statusRules: readonly StatusRule[] = [
  ...denials,
  ...callingOff,
  ...suspensions,
  ...refusals,
  ...doubts,
  ...plans,
  ...headlinePlans,
];

/** By which words tell that something will not be: that is no event of the day which they name for it. */
const REFUSALS = new Set(['will-not-in-general', 'will-not']);

/** @param rule the name of the rule that decided on a status */
export function tellsWhatWillNotBe(rule: string): boolean {
  return REFUSALS.has(rule);
}

/** The rules that are worth trying on a headline, and on a sentence or clause. */
export const rulesForHeadline = ruleFinder(statusRules);
export const rulesForSentence = ruleFinder(statusRules.filter(({ headlineOnly }) => !headlineOnly));
