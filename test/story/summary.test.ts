import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { summaryOf as summaryUnder } from '../../src/story/summary.ts';
import { titleOf } from '../../src/story/title.ts';
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

const summaryOf = (articles: readonly AnalyzedArticle[]) =>
  summaryUnder(articles, titleOf(articles.map(({ article }) => article)));

describe('summaryOf(articles, title)', () => {
  it('tells how things stand by the newest report', () => {
    expect(summaryOf([monday, tuesday]).text).toContain('A judge in Sandvik ordered');
  });

  it('names its source, which re-slices', () => {
    const [source] = summaryOf([monday, tuesday]).sources;
    expect(source?.article).toBe('tuesday');
    expect(tuesday.article.text.slice(source?.start, source?.end)).toBe(source?.quote);
  });

  it('takes another sentence where the best is more than its outlet lets be quoted, else the headline', () => {
    const limited = (limits: Record<string, number>) =>
      summaryUnder([monday, tuesday], titleOf([monday.article, tuesday.article]), (id) => limits[id] ?? 0);
    expect(limited({ monday: 500, tuesday: 500 }).text).toContain('A judge in Sandvik');
    expect(limited({ monday: 500, tuesday: 40 }).sources[0]?.article).toBe('monday');
    expect(limited({})).toMatchObject({
      text: 'Judge orders ferry crews back to the table',
      sources: [{ article: 'tuesday', start: 0, quote: 'Judge orders ferry crews back to the table' }],
    });
  });

  it('takes of a headline what the title does', () => {
    const promising = newsArticle('Ferry crews walk out of Sandvik — here’s why', ['What to know.']);
    expect(summaryOf([promising])).toMatchObject({
      text: 'Ferry crews walk out of Sandvik',
      sources: [{ start: 0, end: 31, quote: 'Ferry crews walk out of Sandvik' }],
    });
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

  it('keeps to the news of the title where a later report tells something beside it', () => {
    const later = newsArticle(
      'Ferry crews cook a meal',
      ['Mara Okafor, whose ferry crew in Sandvik is without pay, cooks for a judge.'],
      { id: 'later', published: '2025-10-23T09:00:00Z' },
    );
    const title = { text: tuesday.article.title, article: 'tuesday' };
    expect(summaryUnder([monday, tuesday, later], title).sources[0]?.article).toBe('tuesday');
  });

  it('does not tell as open what the news of the next day may have settled', () => {
    const hunt = newsArticle(
      'Ferry captain of Sandvik flees',
      ['The ferry captain of Sandvik is still at large.'],
      {
        id: 'hunt',
        published: '2025-10-20T09:00:00Z',
      },
    );
    const caught = newsArticle('Police of Sandvik find ferry captain', ['They told nobody.'], {
      id: 'caught',
      published: '2025-10-21T09:00:00Z',
    });
    const title = { text: caught.article.title, article: 'caught' };
    expect(summaryUnder([hunt, caught], title).text).toBe(title.text);
    expect(summaryOf([hunt]).text).toContain('still at large');
  });

  it('does not tell as expected what the title tells as done, a few hours later', () => {
    const before =
      'The captain Mara Okafor is expected to row for Sandvik in a final on the bay against Lesk.';
    const morning = newsArticle('Okafor may row', [before], {
      id: 'morning',
      published: '2025-10-21T07:00:00Z',
    });
    const page = (headline: string) => {
      const evening = newsArticle(headline, ['They told nobody.'], {
        id: 'evening',
        published: '2025-10-21T19:00:00Z',
      });
      return summaryUnder([morning, evening], { text: headline, article: 'evening' }).text;
    };
    expect(page('Sandvik lost the final of the bay to Lesk')).not.toBe(before);
    expect(page('Sandvik will row the final of the bay with Lesk')).toBe(before);
  });

  it('does not tell as a plan of the day what the title tells as done that evening, or wholly within the hour', () => {
    const before = 'The high court of Sandvik will hear the union on Oct. 21 about the pay of ferry crews.';
    const morning = newsArticle('Crews in court', [before], {
      id: 'morning',
      published: '2025-10-21T07:00:00Z',
    });
    const page = (headline: string, published: string) => {
      const later = newsArticle(headline, ['They told nobody.'], { id: 'later', published });
      return summaryUnder([morning, later], { text: headline, article: 'later' }).text;
    };
    const told = 'Court of Sandvik heard the union on ferry pay';
    expect(page(told, '2025-10-21T19:00:00Z')).not.toBe(before);
    expect(page(told, '2025-10-21T08:00:00Z')).not.toBe(before);
    const partly = 'Union of Sandvik led its crews to court past cheering fishermen and a brass band';
    expect(page(partly, '2025-10-21T19:00:00Z')).not.toBe(before);
    expect(page(partly, '2025-10-21T08:00:00Z')).toBe(before);
  });

  it('passes over a first sentence that has nothing of the title nor of the other reports', () => {
    const before = newsArticle('Ferry line promises to keep half of its seats empty', [], {
      id: 'before',
      published: '2025-10-20T09:00:00Z',
    });
    const told = newsArticle(
      'Ferry line keeps half of its seats empty in Sandvik',
      ['After weeks in a hospital of the capital, Dr. Ivo Sand was going home.'],
      { id: 'told', published: '2025-10-21T09:00:00Z' },
    );
    expect(summaryOf([before, told]).text).toMatch(/^Ferry line/);
  });

  it('trusts the first sentence of an only report', () => {
    const essay = newsArticle('A bank flying without instruments', [
      'Eleven members of the rates committee of Merano voted on Oct. 17 to lower interest rates.',
    ]);
    expect(summaryOf([essay]).text).toContain('Eleven members');
  });

  it('takes a first sentence below a title in other words where the rest of an only report goes on about it', () => {
    const first = 'Eleven members of the harbour board voted on Monday to lower the ferry fares.';
    const essay = newsArticle('A board without a compass', [
      `${first} The minutes of the meeting, which lasted until midnight, show how little else they share with each other. A few of those who sat there did not want to be there at all, or so the minutes say. Nobody else came that night.`,
      'The board may lower ferry fares once more. Its members are to vote in May.',
    ]);
    expect(summaryOf([essay]).text).toMatch(/^Eleven members of the harbour board voted on Monday/);
  });

  it('tells the news of the title, not older news, by another headline if need be', () => {
    const before = newsArticle(
      'Merano bought patrol boats in haste',
      ['The envoy of Merano pushed through the sale of patrol boats to Lesk last year, officials said.'],
      { id: 'before', published: '2025-10-15T09:00:00Z' },
    );
    const day = newsArticle('Merano offered boats to Lesk, senate learns from minister', [], {
      id: 'day',
      published: '2025-10-20T21:00:00Z',
    });
    const after = newsArticle(
      'Merano defies senate over boats for Lesk',
      ['The government told it of the sale.'],
      { id: 'after', published: '2025-10-21T20:00:00Z' },
    );
    const title = { text: after.article.title, article: 'after' };
    expect(summaryUnder([before, day, after], title).sources[0]?.article).toBe('day');
  });

  it('does not say in other words what the title says', () => {
    const same = newsArticle('Ferry strike in Sandvik enters second day', [], {
      id: 'same',
      published: '2025-10-21T08:00:00Z',
    });
    const title = newsArticle('Sandvik ferry strike enters a second day', ['They went on.'], {
      id: 'title',
      published: '2025-10-21T09:00:00Z',
    });
    const { text } = summaryOf([same, title]);
    expect(text).toBe(titleOf([same.article, title.article]).text);
  });

  it('falls back on the headline of the title where no sentence stands by itself', () => {
    expect(summaryOf([newsArticle('Ferry strike enters day two', ['He said so.'])]).text).toBe(
      'Ferry strike enters day two',
    );
  });

  it('has at least one article', () => {
    expect(() => summaryUnder([], { text: '', article: '' })).toThrow(RangeError);
  });
});
