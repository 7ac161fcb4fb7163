import { describe, expect, it } from 'vitest';
import { findEvents, mergeEvents } from '../../../src/story/events.ts';
import { chooseTimeline } from '../../../src/story/timeline.ts';
import { newsArticle } from '../news-article.ts';

const on = (day: string, id: string) => ({ id, published: `2025-10-${day}T12:00:00Z` });

describe('what is put off or brought forward', () => {
  it.each([
    ['The regatta of Lesk has been put off from 24 October to 7 November.', '2025-11-07', '2025-10-24'],
    ['The regatta of Lesk was postponed by two weeks to 7 November.', '2025-11-07', '2025-10-24'],
    ['The council moved the regatta of Lesk to May.', '2026-05', ''],
    ['The council pushed the regatta of Lesk back to next spring.', '2026-21', ''],
    ['The regatta of Lesk was delayed until 2027.', '2027', ''],
    ['The council brought the regatta of Lesk forward to Sunday.', '2025-10-26', ''],
    ['The council put the regatta of Lesk off on Monday to November 7.', '2025-11-07', ''],
  ])('has a new day: %s', (text, date, movedFrom) => {
    const moved = findEvents(newsArticle('Regatta', [text], on('20', 'a1'))).filter(
      (one) => one.movedFrom !== undefined,
    );
    expect(moved).toMatchObject([{ date, movedFrom, status: 'planned', text }]);
  });

  it.each([
    'The regatta of Lesk may be moved to May.',
    'Crews asked the council to move the regatta of Lesk to May.',
    'Bakers fear losses after the regatta of Lesk was moved to May.',
    'The shop of the Ada Lund family has moved to Lesk from Sandvik in May.',
    'The bakers pushed bread prices to May levels.',
    'The regatta of Lesk was postponed to Oct. 18.',
    'The regatta of Lesk has been put off.',
  ])('has none: %s', (text) => {
    const events = findEvents(newsArticle('Regatta', [text], on('20', 'a1')));
    expect(events.filter(({ movedFrom }) => movedFrom !== undefined)).toEqual([]);
  });

  it('is the plan for its new day, with the old one in its history, and told once', () => {
    const articles = [
      newsArticle(
        'Regatta',
        ['The long regatta of Lesk and Almeda will be held on 24 October.'],
        on('10', 'a1'),
      ),
      newsArticle(
        'Ice on the lake',
        ['The long regatta of Lesk and Almeda was put off to 7 November.'],
        on('20', 'a2'),
      ),
      newsArticle('Lesk regatta postponed', [], on('20', 'a3')),
    ];
    const events = mergeEvents(articles, articles.flatMap(findEvents));
    const { dated } = chooseTimeline(events, { articles: 3 });
    expect(dated.filter(({ candidates }) => candidates[0]?.text.includes('of Lesk'))).toMatchObject([
      { date: '2025-11-07', status: 'planned', history: [{ date: '2025-10-24', status: 'planned' }] },
    ]);
  });

  it('is done on the new day', () => {
    const articles = [
      newsArticle(
        'Regatta',
        ['The long regatta of Lesk and Almeda will be held on 24 October.'],
        on('10', 'a1'),
      ),
      newsArticle(
        'Ice',
        ['The long regatta of Lesk and Almeda was brought forward to 22 October.'],
        on('20', 'a2'),
      ),
      newsArticle('Sails', ['The long regatta of Lesk and Almeda was held on Wednesday.'], on('23', 'a3')),
    ];
    const events = mergeEvents(articles, articles.flatMap(findEvents));
    expect(events.filter(({ candidates }) => candidates[0]?.text.includes('Almeda'))).toMatchObject([
      { date: '2025-10-22', status: 'happened' },
    ]);
  });

  it('leaves other plans alone', () => {
    const articles = [
      newsArticle('Market', ['The fish market of Lesk will open on 24 October.'], on('10', 'a1')),
      newsArticle('Ice on the lake', ['The regatta of Lesk was put off to 7 November.'], on('20', 'a2')),
    ];
    const events = mergeEvents(articles, articles.flatMap(findEvents));
    expect(events.filter(({ date }) => date === '2025-10-24')).toMatchObject([{ status: 'planned' }]);
  });
});
