import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../../src/model/analyzed-article.ts';
import { withdrawnIn } from '../../../src/story/event/withdrawn-report.ts';
import { findEvents, mergeEvents } from '../../../src/story/events.ts';
import { chooseKeyPoints } from '../../../src/story/key-points.ts';
import { newsArticle } from '../news-article.ts';

function merged(...articles: readonly AnalyzedArticle[]) {
  return mergeEvents(articles, articles.flatMap(findEvents));
}

const on = (day: string, id: string) => ({ id, published: `2025-10-${day}T12:00:00Z` });
const found = newsArticle(
  'Lost glider found in Lesk',
  ['The lost glider Swift was found near Lesk on Oct. 18, the rescue service said.'],
  on('18', 'a1'),
);
const takenBack = newsArticle(
  'Rescuers apologise',
  ['The rescue service on Oct. 19 withdrew its statement that the lost glider Swift had been found.'],
  on('19', 'a2'),
);

describe('a report that is taken back', () => {
  it('leaves its event withdrawn, with the words that take it back among its sources', () => {
    const [event] = merged(found, takenBack).filter(({ date }) => date === '2025-10-18');
    expect(event?.status).toBe('withdrawn');
    expect(event?.candidates[0]?.article).toBe('a1');
    expect(event?.candidates.at(-1)?.article).toBe('a2');
    expect(event?.history.map(({ status }) => status)).toEqual(['happened']);
  });

  it('takes nothing from what was done because of it', () => {
    const halted = newsArticle(
      'Search for glider ends',
      ['Lesk ended the search on Oct. 18 after a report that the lost glider Swift had been found.'],
      on('18', 'a3'),
    );
    const ended = merged(found, halted, takenBack).filter(({ candidates }) =>
      candidates[0]?.text.includes('ended the search'),
    );
    expect(ended.map(({ status }) => status)).toEqual(['happened']);
  });

  it('leaves what is told anew after it', () => {
    const again = newsArticle(
      'Glider found',
      ['The lost glider Swift was found in a lake near Lesk on Oct. 21.'],
      on('21', 'a3'),
    );
    const events = merged(found, takenBack, again).filter(({ date }) => date === '2025-10-21');
    expect(events.map(({ status }) => status)).toEqual(['happened']);
  });

  it('is no point of the page any more', () => {
    const articles = [found, takenBack];
    const events = merged(...articles);
    const points = chooseKeyPoints(articles, { limit: 8, heading: '', avoid: [], elsewhere: [], events });
    expect(points.filter(({ text }) => text.includes('was found near Lesk'))).toEqual([]);
  });

  it.each([
    ['The rescue service retracted a report that the lost glider had been found.', 1],
    ['The mayor apologised to the families for saying that the lost glider had been found.', 1],
    ['The rescue service had wrongly said that the lost glider had been found.', 1],
    ['The mayor apologised for saying that he wants no more gliders over Lesk.', 0],
    ['The pilots denied a report that the lost glider had been found.', 0],
    ['The club withdrew its glider after a report that the pilot had been found.', 0],
    ['The rescue service refused to withdraw its statement that the lost glider had been found.', 0],
    ['The rescue service has not retracted its report that the lost glider had been found.', 0],
    ['The rescue service never withdrew its statement that the lost glider had been found.', 0],
    ['The mayor hasn’t apologised to anybody for saying that the lost glider had been found.', 0],
    ['The rescue service denied that it had wrongly said that the lost glider had been found.', 0],
    ['Nobody asked whether the service had withdrawn its claim that the lost glider had been found.', 0],
    ['Asked by pilots, the service withdrew its claim that the lost glider had been found.', 1],
  ])('knows who takes back what was told: %s', (text, count) => {
    expect(withdrawnIn(newsArticle('News', [text], on('19', 'a1')))).toHaveLength(count);
  });
});
