/** What the verb near a phrase tells about when it happens, in English. */
import type { Tense } from '../language-rules.ts';

const FUTURE =
  /\b(?:will|won['’]t|shall|(?:is|are|was|were) (?:due|set|scheduled|expected|slated|planned|likely) (?:to|for|on|in)|(?:is|are|['’]s|['’]re) (?:to|going to)|['’]ll|plans?|planning|expects?|expecting|upcoming|scheduled|due|hopes? to|aims? to|intends? to|by|until|would|may|might|could|can|must|should|ahead of|deadline)\b/gi;
const PAST =
  /\b(?:was|were|had|did|been|has|have|said|told|began|came|fell|rose|went|made|took|met|saw|left|won|lost|held|sold|bought|found|gave|got|grew|ran|set|sent|spent|spoke|wrote|became|broke|brought|built|caught|cut|died|drew|fought|hit|kept|knew|led|paid|put|shot|stood|struck|thought|since|ago|[a-z]{2,}ed)\b/gi;

/** The nearest cue counts; one before the phrase counts as nearer than one after it. */
const AFTER_PENALTY = 30;

export function englishTense(sentence: string, start: number, end: number): Tense {
  const future = distance(FUTURE, sentence, start, end);
  const past = distance(PAST, sentence, start, end);
  if (future === Number.POSITIVE_INFINITY && past === Number.POSITIVE_INFINITY) return 'unknown';
  return future < past ? 'future' : 'past';
}

/** Code units between the phrase and the nearest cue. */
function distance(cues: RegExp, sentence: string, start: number, end: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index, 0: cue } of sentence.matchAll(cues)) {
    if (index >= start && index < end) continue;
    const away = index < start ? start - index - cue.length : index - end + AFTER_PENALTY;
    nearest = Math.min(nearest, away);
  }
  return nearest;
}
