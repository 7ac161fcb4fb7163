import type { Sentence } from '../../model/analysis.ts';
import type { EventCandidate } from '../../model/event.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { tenseOf } from './verbs.ts';

/** Openings that carry on the scene of the sentence before. */
const CARRIES_ON = inOrder(
  'iu',
  '^',
  anyOf(
    'there',
    inOrder(
      'u',
      'at the ',
      anyOf(
        'meeting|talks|summit|hearing|ceremony|rally|event|session|trial|match|protest',
        'news conference|press conference|scene',
      ),
    ),
    'that (?:same )?(?:day|morning|afternoon|evening|night)|(?:hours|minutes|moments) later',
    'shortly (?:after|afterwards)',
    'during the (?:meeting|talks|visit|hearing|ceremony|session|call|rally)',
    inOrder(
      'u',
      'the ',
      oneOf(`
        meeting talks hearing ceremony session blast explosion crash attack fire shooting match vote
        rally
      `),
      ' (?:lasted|ended|began|took|drew|killed|left|injured|caused)',
    ),
  ),
  /\b/,
);
const INHERITED_CONFIDENCE = 0.5;

/**
 * The date of the sentence before in the same paragraph, where this one carries on its scene in the simple
 * past; null otherwise.
 * @param last the last candidate found before this sentence
 */
export function inheritedDate(
  sentence: Sentence,
  previous: Sentence | null,
  last: EventCandidate | undefined,
): Pick<EventCandidate, 'date' | 'evidence' | 'confidence'> | null {
  if (!previous || last?.sentence !== previous.index || last.evidence.phrase === '' || !last.date)
    return null;
  if (last.status !== 'happened' || last.saying || parseEdtf(last.date)?.precision !== 'day') return null;
  if (!CARRIES_ON.test(sentence.text) || tenseOf(sentence.text) !== 'past') return null;
  const evidence = { phrase: last.evidence.phrase, rule: 'inherited-from-paragraph', anchor: last.date };
  return { date: last.date, evidence, confidence: INHERITED_CONFIDENCE };
}
