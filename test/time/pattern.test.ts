import { describe, expect, test } from 'vitest';
import {
  adjoining,
  expression,
  figures,
  maybe,
  oneOf,
  type Pattern,
  phrase,
  words,
} from '../../src/time/pattern.ts';

const THE = words('the');
const UNIT = words('week', 'month');
const YEAR = figures('\\d{4}');

describe('a pattern knows with which words it can begin', () => {
  test.each<[name: string, pattern: Pattern, starts: readonly string[]]>([
    ['each choice', words('last', 'next week'), ['last', 'next']],
    ['a figure', oneOf(YEAR, UNIT), ['#', 'week', 'month']],
    [
      'what may be left out, and what follows it',
      phrase(maybe(words('last')), UNIT),
      ['last', 'week', 'month'],
    ],
    [
      'the word after an article',
      words('the past', 'the last', 'a while'),
      ['the past', 'the last', 'a while'],
    ],
    ['the piece after an article', phrase(THE, UNIT), ['the week', 'the month']],
    ['a figure after an article', phrase(THE, YEAR), ['the #']],
    ['an article left out', phrase(maybe(THE), UNIT), ['the week', 'the month', 'week', 'month']],
    [
      'all that may follow an article',
      phrase(THE, maybe(words('full')), oneOf(UNIT, words('a while'))),
      ['the full', 'the week', 'the month', 'the a'],
    ],
    ['any word after an article that closes up', phrase(adjoining(THE, maybe(words(','))), UNIT), ['the']],
    ['any word before a piece that names none', phrase(THE, expression('\\S+', [])), ['the']],
    ['any word where all that follows may be left out', phrase(THE, maybe(UNIT)), ['the']],
  ])('%s', (_name, pattern, starts) => {
    expect(pattern.starts).toEqual(starts);
  });
});
