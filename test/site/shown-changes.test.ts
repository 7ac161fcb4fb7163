import { expect, test } from 'vitest';
import './site-environment.ts';
import type { Change } from '../../src/model/story.ts';
import { listedChanges, shownChanges } from '../../src/site/shown-changes.ts';
import { summitStory } from './fixture-story.ts';

function told(...changes: Pick<Change, 'kind' | 'item'>[]): string[] {
  const all = changes.map((change, index) => ({
    revision: index + 1,
    at: null,
    text: `${index}`,
    ...change,
  }));
  return shownChanges({ ...summitStory, changes: all }).map(({ text }) => text);
}

test.each<[string, Pick<Change, 'kind' | 'item'>[], string[]]>([
  ['a point on the page', [{ kind: 'point', item: 'k-1' }], ['0']],
  ['a point that gave way to another', [{ kind: 'point', item: 'k-gone' }], []],
  [
    'an event that changed twice',
    [
      { kind: 'event', item: 'e-2' },
      { kind: 'event', item: 'e-2' },
    ],
    ['1'],
  ],
  [
    'an event, later called off',
    [
      { kind: 'event', item: 'e-6' },
      { kind: 'called-off', item: 'e-6' },
    ],
    ['0', '1'],
  ],
  ['a question that was answered, and so has left', [{ kind: 'answered', item: 'u-gone' }], ['0']],
  ['two articles', [{ kind: 'article' }, { kind: 'article' }], ['0', '1']],
])('shownChanges(): %s', (_, changes, expected) => {
  expect(told(...changes)).toEqual(expected);
});

test('listedChanges() gives the newest first, those of one moment together, and counts the others', () => {
  const changes = Array.from({ length: 23 }, (_, index) => ({
    revision: index + 1,
    at: index < 21 ? '2025-10-20T08:00:00Z' : '2025-10-21T08:00:00Z',
    kind: 'article' as const,
    text: `${index}`,
  }));
  const { newest, earlier } = listedChanges({ changes });
  expect(newest.map(({ at, changes: together }) => [at?.slice(0, 10), together.length])).toEqual([
    ['2025-10-21', 2],
    ['2025-10-20', 18],
  ]);
  expect(newest.flatMap((one) => one.changes.map(({ text }) => text)).slice(0, 3)).toEqual([
    '22',
    '21',
    '20',
  ]);
  expect(earlier).toBe(3);
  expect(listedChanges({ changes: changes.slice(0, 2) })).toMatchObject({ earlier: 0 });
});
