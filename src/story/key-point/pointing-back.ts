/**
 * Words that stand for something in a sentence that is not shown, which the general rules on standing alone let
 * pass: there a doubtful owner counts as one, here only a certain one does.
 */
import { ruleFinder } from '../../text/rule-finder.ts';
import { personRules } from './pointing/persons.ts';
import { remarkRules } from './pointing/remarks.ts';
import type { Mentioned, PointingRule } from './pointing/rule.ts';
import { severalRules } from './pointing/several.ts';
import { thingRules } from './pointing/things.ts';
import { tieRules } from './pointing/ties.ts';

export const pointingRules: readonly PointingRule[] = [
  ...personRules,
  ...thingRules,
  ...tieRules,
  ...severalRules,
  ...remarkRules,
];

/** The rules that are worth trying on a sentence. */
export const rulesForPointing = ruleFinder(pointingRules);

/** @param mentions those inside the text, with offsets in it */
export function pointsBack(text: string, mentions: readonly Mentioned[]): boolean {
  return rulesForPointing(text).some((rule) => rule.pointsBack(text, mentions));
}
