/** English words that point into the past, the present or the future and leave the distance open. */
import type { TimeRule } from '../language-rules.ts';
import { type Reference, reference } from '../partial-time.ts';
import { named, type Pattern, words } from '../pattern.ts';

function pointing(name: string, value: Reference['value'], pattern: Pattern): TimeRule {
  return { name, pattern: named('word', pattern), read: () => reference(value) };
}

export const references: readonly TimeRule[] = [
  pointing(
    'present',
    'PRESENT_REF',
    words(
      'now',
      'right now',
      'currently',
      'these days',
      'at present',
      'nowadays',
      'at the moment',
      'at this time',
      'current',
    ),
  ),
  pointing('past', 'PAST_REF', words('recently', 'more recently', 'most recently', 'the past', 'lately')),
  pointing(
    'future',
    'FUTURE_REF',
    words(
      'the future',
      'the near future',
      'the foreseeable future',
      'the near term',
      'the short term',
      'as soon as possible',
      'the long term',
    ),
  ),
];
