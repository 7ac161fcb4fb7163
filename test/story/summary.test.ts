import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/story/summary.ts';
import { newsArticle } from './news-article.ts';

const monday = newsArticle(
  'Ferry crews walk out',
  ['Ferry crews in Sandvik walked off the job at dawn, the port authority said.'],
  { id: 'monday', published: '2025-10-20T09:00:00Z' },
);
const tuesday = newsArticle(
  'Judge orders ferry crews back to the table',
  [
    'A judge in Sandvik ordered the ferry crews and the port authority back to the table on Tuesday.',
    'She set no date.',
  ],
  { id: 'tuesday', published: '2025-10-21T09:00:00Z' },
);

describe('summaryOf(articles)', () => {
  it('tells how things stand by the newest report', () => {
    expect(summaryOf([monday, tuesday]).text).toContain('A judge in Sandvik ordered');
  });

  it('names its source, which re-slices', () => {
    const [source] = summaryOf([monday, tuesday]).sources;
    expect(source?.article).toBe('tuesday');
    expect(tuesday.article.text.slice(source?.start, source?.end)).toBe(source?.quote);
  });

  it('prefers news to a later explainer', () => {
    const explainer = newsArticle(
      'Why do ferry crews strike?',
      ['Ferry crews in Sandvik had been underpaid for years.'],
      {
        id: 'why',
        published: '2025-10-21T15:00:00Z',
      },
    );
    expect(summaryOf([monday, tuesday, explainer]).sources[0]?.article).toBe('tuesday');
  });

  it('falls back on the newest headline where no sentence stands by itself', () => {
    expect(summaryOf([newsArticle('Ferry strike enters day two', ['He said so.'])]).text).toBe(
      'Ferry strike enters day two',
    );
  });

  it('has at least one article', () => {
    expect(() => summaryOf([])).toThrow(RangeError);
  });
});
