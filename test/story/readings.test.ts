import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { type Reading, readingsForPage, readingsForPlace, readTogether } from '../../src/story/readings.ts';
import { newsArticle } from './news-article.ts';

describe('readTogether', () => {
  it('reads one kind of all articles before the next', () => {
    const items = [newsArticle('One', [], { id: 'a' }), newsArticle('Two', [], { id: 'b' })];
    const { asked, readings } = recorded(['first', 'second']);
    readTogether(items, readings);
    expect(asked).toEqual(['first a', 'first b', 'second a', 'second b']);
  });

  it('reads each of many articles once, some at a time', () => {
    const items = Array.from({ length: 200 }, (_, index) => newsArticle('One', [], { id: `n${index}` }));
    const { asked, readings } = recorded(['first', 'second']);
    readTogether(items, readings);
    expect(new Set(asked).size).toBe(400);
    expect(asked).toHaveLength(400);
    expect(asked.indexOf('second n0')).toBeLessThan(asked.indexOf('first n199'));
  });

  it('finds in each article what is found in it alone', () => {
    const told = [
      [
        'Talks in Lesk called off',
        'The ministry said on 3 March that the talks in Lesk had been called off.',
      ],
      [
        'Bridge of Lesk reopens',
        'Mayor Ada Quill reopened the bridge on Monday. It is unclear who will pay.',
      ],
    ] as const;
    const article = ([headline, lead]: (typeof told)[number], index: number) =>
      newsArticle(headline, [lead], { id: `t${index}` });
    const together = told.map(article);
    readTogether(together, [...readingsForPlace, ...readingsForPage]);
    const alone = told.map(article);
    for (const { name, read } of readingsForPage.filter(({ name }) => name !== 'statements')) {
      expect([name, together.map(read)]).toEqual([name, alone.map(read)]);
      expect(together.flatMap(read), name).not.toEqual([]);
    }
  });
});

function recorded(names: readonly string[]): { asked: string[]; readings: readonly Reading[] } {
  const asked: string[] = [];
  const read = (name: string) => (item: AnalyzedArticle) => {
    asked.push(`${name} ${item.article.id}`);
    return [];
  };
  return { asked, readings: names.map((name) => ({ name, read: read(name) })) };
}
