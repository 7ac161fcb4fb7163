/** Which of many rules a text is worth trying: looking for their words costs far less than trying them all. */

import { onDemand } from './remember.ts';

/** A rule that can say by which words it knows a text. */
export interface Cued {
  /**
   * Beginnings of words, divided by "|", in small letters (with a blank at the end: a whole word). The rule fires on no
   * text that has no word that begins so. A rule without them is always tried.
   */
  readonly cues?: string;
}

/** The rules that may fire on a text, in their order. */
export type RuleFinder<R extends Cued> = (text: string) => readonly R[];

/** Reads a text once, for the cues of all rules together. Nothing is prepared for cues that no text has. */
export function ruleFinder<R extends Cued>(rules: readonly R[]): RuleFinder<R> {
  const always = rules.filter((rule) => rule.cues === undefined);
  const anyCue = onDemand(() => patternOfAny(rules.flatMap(cuesOf)));
  const placesOfCue = new Map<string, readonly number[]>();
  const placesOf = (cue: string) => {
    const known = placesOfCue.get(cue) ?? rules.flatMap((rule, at) => (mayStandAt(rule, cue) ? [at] : []));
    placesOfCue.set(cue, known);
    return known;
  };
  return (text) => {
    const found = text.toLowerCase().match(anyCue());
    if (found === null) return always;
    const places = new Set(found.flatMap(placesOf));
    return rules.filter((rule, place) => rule.cues === undefined || places.has(place));
  };
}

function patternOfAny(cues: readonly string[]): RegExp {
  // In this order a longer cue comes before its own beginning.
  const sorted = [...new Set(cues)].sort().reverse();
  return new RegExp(`(?<![a-z])(?:${sorted.map(patternOf).join('|')})`, 'g');
}

function cuesOf({ cues }: Cued): string[] {
  return cues?.split('|') ?? [];
}

/** A blank at the end of a cue stands for whatever ends a word: a clause that is cut out takes commas with it. */
function patternOf(cue: string): string {
  return cue.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replace(/ $/, '(?![a-z])');
}

/**
 * Whether a cue of the rule may stand where `cue` was found: "cancelled" is read for "cancel" too, and where "the two"
 * was read, "two men" may stand.
 */
function mayStandAt(rule: Cued, cue: string): boolean {
  const inside = Array.from(cue.matchAll(/(?<=[^a-z])[a-z].*/g), ([rest]) => rest);
  return cuesOf(rule)
    .map((own) => own.trim())
    .some(
      (own) => cue.startsWith(own) || inside.some((rest) => rest.startsWith(own) || own.startsWith(rest)),
    );
}
