import { expect, test } from 'vitest';
import { outdatedWords } from '../../src/site/outdated-words.ts';

const decided = (
  how: 'changed' | 'newer' | 'gone',
  by = 'a',
  at: string | null = '2025-10-20T09:00:00Z',
) => ({
  on: 'x',
  by,
  at,
  outdated: { how, said: 'No boat sails.', now: 'y', by: 'a' },
});

test.each([
  [undefined, ''],
  [{ on: 'x', by: 'a' }, ''],
  [decided('changed'), 'The editors’ wording is of 20 Oct 2025; the source has since changed.'],
  [decided('newer', 'a', null), 'The editors’ wording stands; a newer figure has come since.'],
  [decided('newer', 'b'), ''],
  [decided('gone', 'b'), 'The editors’ wording is of 20 Oct 2025; its source no longer says so.'],
])('outdatedWords(%j)', (given, words) => {
  expect(outdatedWords(given, 'The editors’ wording')).toBe(words);
});
