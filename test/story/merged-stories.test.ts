import { expect, test } from 'vitest';
import { type Curation, curationSchema } from '../../src/model/curation.ts';
import type { Story } from '../../src/model/story.ts';
import type { Draft } from '../../src/story/change/draft.ts';
import { compareWith } from '../../src/story/changes.ts';
import { mergedStories } from '../../src/story/merged-stories.ts';
import { story } from '../story-builder.ts';

const report = (article: string, title: string) => ({
  ...{
    article,
    title,
    outlet: 'The Harbour Post',
    url: null,
    published: null,
    language: 'en',
    revisions: [],
  },
});
const coverage = [
  report('ferry-1', 'Ferries rest'),
  report('quay-1', 'Quay opens'),
  report('quay-2', 'Quay costs more'),
];
const formerly = {
  slugs: [],
  merged: [{ id: 's-2', slugs: ['quay', 'the-quay'], articles: ['quay-1', 'quay-2'] }],
};
const curation = (merge: unknown): Curation => ({
  file: 'curation/boats-stop.md',
  slug: 'boats-stop',
  decisions: curationSchema.parse({ merge }),
  context: '',
  lineOf: () => 1,
});
const merged = (merge: unknown, { page = undefined as Story | undefined, from = coverage } = {}) =>
  mergedStories({ formerly, coverage: from, previous: null, curation: curation(merge), pageOf: () => page });

test('tells what was merged, with the day and the reason that the editors give', () => {
  const page = story({ title: 'Quay costs more' });
  expect(merged(['the-quay'], { page })).toEqual([{ slug: 'quay', title: 'Quay costs more' }]);
  expect(merged([{ story: 's-2', date: '2025-10-21', why: 'One port.' }], { page })).toEqual([
    { slug: 'quay', title: 'Quay costs more', date: '2025-10-21', why: 'One port.' },
  ]);
});
test('calls it by the headline of its first article where its page is lost or its title is nobody’s', () => {
  expect(merged(['quay'])[0]?.title).toBe('Quay opens');
  expect(merged(['quay'], { page: story({ title: 'Quay closes' }) })[0]?.title).toBe('Quay opens');
  expect(merged(['quay'], { from: coverage.slice(0, 1) })[0]?.title).toBe(null);
});
test('a merge is a change of the page, and so is its end', () => {
  const before = story({ coverage: coverage.slice(0, 1) });
  const { revision: _, changes: __, ...page } = before;
  const draft: Draft = { ...page, coverage, formerly, merged: [{ slug: 'quay', title: 'Quay opens' }] };
  const after = compareWith(before, draft);
  expect(after.changes.at(-1)).toMatchObject({
    kind: 'editor',
    text: 'The editors merged another story into this one: “Quay opens”.',
  });
  expect(compareWith(after, draft).changes).toEqual(after.changes);
  const apart = compareWith(after, page);
  expect(apart.changes.at(-1)?.text).toBe('The editors took a merged story out again.');
  expect(JSON.stringify(apart)).not.toContain('Quay opens');
});
