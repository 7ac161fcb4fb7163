/** Which rules a text is worth trying: looking for their words costs far less than trying them all. */
import type { StatusRule } from './status-rule.ts';

/** The rules that may fire on a text, in their order. */
export type RuleFinder = (text: string) => readonly StatusRule[];

/** Reads a text once, for the cues of all rules together; a rule without cues may always fire. */
export function ruleFinder(rules: readonly StatusRule[]): RuleFinder {
  // In this order a longer cue comes before its own beginning.
  const cues = [...new Set(rules.flatMap(cuesOf))].sort().reverse();
  const always = placesWhere(rules, ({ cues }) => cues === undefined);
  const placesOfCue = new Map(
    cues.map((cue) => [cue.trim(), placesWhere(rules, (rule) => mayBegin(rule, cue.trim()))]),
  );
  const anyCue = new RegExp(`(?<![a-z])(?:${cues.map(patternOf).join('|')})`, 'g');
  return (text) => {
    const places = new Set(always);
    for (const cue of text.toLowerCase().match(anyCue) ?? [])
      for (const place of placesOfCue.get(cue) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).map((place) => rules[place] as StatusRule);
  };
}

function cuesOf({ cues }: StatusRule): string[] {
  return cues?.split('|') ?? [];
}

/** A blank at the end of a cue stands for whatever ends a word: a clause that is cut out takes commas with it. */
function patternOf(cue: string): string {
  return cue.replace(/ $/, '(?![a-z])');
}

/** Whether a word that begins with `cue` begins with a cue of the rule: "cancelled" is read for "cancel" too. */
function mayBegin(rule: StatusRule, cue: string): boolean {
  return cuesOf(rule).some((own) => cue.startsWith(own.trim()));
}

function placesWhere(rules: readonly StatusRule[], holds: (rule: StatusRule) => boolean): number[] {
  return rules.flatMap((rule, place) => (holds(rule) ? [place] : []));
}
