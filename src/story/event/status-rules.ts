/**
 * Rules that tell plans, cancellations, denials and rumours from what happened, in the order they are tried.
 * Patterns read lower-case function words, so that "Will" the man and "May" the month do not count.
 */
import { callingOff } from './status/calling-off-rules.ts';
import { callingOffCue, denialCue, doubtCue, planCue } from './status/cue.ts';
import { denials } from './status/denial-rules.ts';
import { doubts } from './status/doubt-rules.ts';
import { plans } from './status/plan-rules.ts';
import type { StatusRule } from './status/status-rule.ts';

/** Rules that have their words in common. */
export interface StatusRuleFamily {
  /** None of the rules fires on a text that this does not match. */
  readonly cue: RegExp;
  readonly rules: readonly StatusRule[];
}

export const statusRuleFamilies: readonly StatusRuleFamily[] = [
  { cue: denialCue, rules: denials },
  { cue: callingOffCue, rules: callingOff },
  { cue: doubtCue, rules: doubts },
  { cue: planCue, rules: plans },
];

export const statusRules: readonly StatusRule[] = statusRuleFamilies.flatMap(({ rules }) => rules);
