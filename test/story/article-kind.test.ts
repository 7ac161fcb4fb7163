import { describe, expect, test } from 'vitest';
import { analyzed } from '../../scripts/analyze/input-article.ts';
import { type ArticleKind, labelledKind } from '../../src/model/article-kind.ts';
import type { Story } from '../../src/model/story.ts';
import { composeStory } from '../../src/story/compose.ts';

test.each<[title: string, categories: readonly string[], kind: ArticleKind | null]>([
  ['Opinion: The port of Lesk must pay', [], 'opinion'],
  ['Editorial | A vote for the bridge', [], 'opinion'],
  ['Satire: Port moves inland', [], 'satire'],
  ['Press release: Quill Ferries opens a line', [], 'press release'],
  ['Port moves inland', ['Lesk', ' satire '], 'satire'],
  ['The port must pay', ['Op-Ed'], 'opinion'],
  ['Opinion polls open in Lesk', ['Politics'], null],
  ['Comment period on the port ends', ['Public comment'], null],
  ['Satire festival opens in Lesk', ['Festivals of satire'], null],
])('labelledKind(%j, %j)', (title, categories, kind) => {
  expect(labelledKind({ title, categories })).toBe(kind);
});

describe('a story with an article that is no plain report', () => {
  const item = (id: string, outlet: string, title: string, text: string, kind?: ArticleKind) => ({
    ...analyzed({
      id,
      outlet,
      title,
      text,
      published: '2025-10-17T09:00:00Z',
      url: `https://example.org/${id}`,
    }),
    ...(kind ? { kind } : {}),
  });
  const report = item(
    'post-1',
    'The Harbour Post',
    'Mayor of Lesk opens bridge',
    'The mayor of Lesk, Ada Quill, opened the new bridge on Wednesday. The bridge cost 40 million crowns, Quill said.',
  );
  const other = (kind?: ArticleKind) =>
    item(
      'mock-1',
      'The Mock',
      'Mayor of Lesk sells bridge',
      'The mayor of Lesk, Ada Quill, sold the new bridge to a seagull on Thursday. Tom Hale, the port’s director, denied that the bridge cost 40 million crowns.',
      kind,
    );
  const composed = (kind?: ArticleKind, previous: Story | null = null): Story =>
    composeStory({
      id: 's-1',
      slug: 'bridge',
      articles: [report, other(kind)],
      why: new Map(),
      seeAlso: [],
      previous,
      curation: null,
      options: { keyPoints: 7, quoteLimit: () => Number.POSITIVE_INFINITY },
    }).story;

  test('tells of satire that there is some, and nothing of what it says', () => {
    const { coverage, ...rest } = composed('satire');
    expect(coverage.map(({ article, kind }) => [article, kind])).toEqual([
      ['post-1', undefined],
      ['mock-1', 'satire'],
    ]);
    expect(JSON.stringify(rest)).not.toMatch(/mock-1|seagull|Hale/);
    expect(JSON.stringify(composed())).toMatch(/seagull/);
    expect(rest.origins.count).toBe(1);
  });
  test('takes back what it told of an article that is found to be satire', () => {
    const { coverage, ...rest } = composed('satire', composed());
    expect(JSON.stringify(rest)).not.toMatch(/seagull|Hale/);
  });
  test('says what each of its lines is from', () => {
    const { timeline, thingsToKnow, undated, summary } = composed('press release');
    const sources = [summary, ...timeline, ...thingsToKnow, ...undated].flatMap((shown) => shown.sources);
    expect(new Set(sources.map(({ article, kind }) => `${article} ${kind}`))).toEqual(
      new Set(['post-1 undefined', 'mock-1 press release']),
    );
  });
  test('takes no thing to know from a view', () => {
    const { thingsToKnow } = composed('opinion');
    const sources = thingsToKnow.flatMap((shown) => shown.sources.slice(0, 1));
    expect(sources.map(({ article }) => article)).not.toContain('mock-1');
  });
});
