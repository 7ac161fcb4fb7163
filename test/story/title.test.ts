import { describe, expect, test } from 'vitest';
import { cleanHeadline, storyLanguage, titleOf } from '../../src/story/title.ts';

const article = (title: string, published = '2025-10-20T08:00:00Z', language = 'en') => ({
  id: title,
  title,
  outlet: 'The Harbour Post',
  published,
  language,
});

describe('cleanHeadline', () => {
  test.each([
    ['LIVE: Ferry crews walk out', 'Ferry crews walk out'],
    ['Breaking - Ferry crews walk out', 'Ferry crews walk out'],
    ['WATCH: Ferry crews walk out', 'Ferry crews walk out'],
    ['Ferry crews walk out | The Harbour Post', 'Ferry crews walk out'],
    ['Ferry crews walk out - Harbour Post', 'Ferry crews walk out'],
    ['Ferry crews walk out - live updates', 'Ferry crews walk out'],
    ['[Video] Ferry crews walk out', 'Ferry crews walk out'],
    ['Ferry crews walk out (updated)', 'Ferry crews walk out'],
    ['Can ferry crews walk out? I The Long Hour', 'Can ferry crews walk out?'],
    ['Ferry crews honour Elizabeth I Bridge', 'Ferry crews honour Elizabeth I Bridge'],
    ['Live music returns to the quay', 'Live music returns to the quay'],
    ['Crews walk out - and back again', 'Crews walk out - and back again'],
    ['Port Maren: crews walk out', 'Port Maren: crews walk out'],
    ['Crews defy a ban. See what it is like', 'Crews defy a ban'],
    ['Ferry crews walk out — here’s why', 'Ferry crews walk out'],
    ['Ferry crews walk out: Here is what we know so far', 'Ferry crews walk out'],
    ['Here’s why ferry crews walk out', 'Here’s why ferry crews walk out'],
    ['Mayor calls crews “fools.” Hear their answer', 'Mayor calls crews “fools.”'],
    ['Ferry crews walk out of St. Read harbour', 'Ferry crews walk out of St. Read harbour'],
    ['Ferry crews walk out …', 'Ferry crews walk out'],
    ['LIVE: Strike', 'LIVE: Strike'],
  ])('%s → %s', (headline, cleaned) => {
    expect(cleanHeadline(headline, 'The Harbour Post')).toBe(cleaned);
    expect(headline).toContain(cleaned);
  });
});

describe('titleOf', () => {
  test.each([
    'Correction: six divers found alive off Lesk, not 24',
    'Ministry withdraws statement that divers are alive',
    'Divers not found alive after all',
  ])('not what a newer headline corrects: %s', (correction) => {
    const wrong = article('All 24 missing divers found alive off Lesk', '2025-10-20T08:00:00Z');
    const again = article('Missing divers found alive off Lesk', '2025-10-20T09:00:00Z');
    const newest = article(correction, '2025-10-20T12:00:00Z');
    expect(titleOf([wrong, again, newest]).text).toBe(correction);
    const other = article('Correction: mayor is 61', '2025-10-20T12:00:00Z');
    expect(titleOf([wrong, again, other]).text).toBe(wrong.title);
  });

  test('chooses the headline that says most of what all say', () => {
    const title = titleOf([
      article('Commuters grumble in the rain'),
      article('LIVE: Ferry crews in Port Maren walk out'),
      article('Port Maren ferry crews on strike'),
    ]);
    expect(title).toEqual({
      text: 'Ferry crews in Port Maren walk out',
      article: 'LIVE: Ferry crews in Port Maren walk out',
    });
  });

  test.each([
    ['Will ferry crews walk out?', 'Ferry crews to walk out'],
    ['Why ferry crews walk out', 'Ferry crews walk out at dawn'],
    ['What you need to know as ferry crews walk out', 'Ferry crews walk out at dawn'],
    ['Ferry crews walk out: what we know', 'Ferry crews walk out as talks fail'],
    ['Ferry crews walk out on your boat', 'Ferry crews walk out on a boat'],
    ['Watch ferry crews walk out', 'Ferry crews leave'],
    ['Ferry crews leave these boats', 'Ferry crews leave'],
    ['“Ferry crews walk out”', 'Some ferry crews walk out'],
    ['Ferry crews walk out: Fact-checking the row', 'Ferry crews walk out at dawn'],
    ['Opinion: Ferry crews walk out of their century', 'Ferry crews walk out at dawn'],
    ['In pictures: Ferry crews walk out', 'Some ferry crews walk out'],
    ['Ferry crews: The woman nursing those who walk out', 'Ferry crews walk out at dawn'],
    ['Ferry crews: ‘As crews, ferry crews walk out’', 'Ferry crews walk out at dawn'],
    ['Scenes from where ferry crews walk out', 'Ferry crews walk out at dawn'],
  ])('prefers a statement to "%s"', (teaser, statement) => {
    expect(titleOf([article(teaser), article(statement)]).text).toBe(statement);
  });

  test('prefers news of the week before to a guide', () => {
    const news = article('Ferry crews walk out', '2025-10-12T08:00:00Z');
    const guide = article('Ferry strike: Which ferry crews walk out?', '2025-10-20T08:00:00Z');
    expect(titleOf([news, guide]).text).toBe('Ferry crews walk out');
  });

  test.each([
    'The east quay gave crews a home — here’s why',
    'Finally, crews can tell the east quay what to do',
  ])('prefers news of the days before to a view that is argued for: %s', (argued) => {
    const news = article('Port tears down the east quay', '2025-10-15T08:00:00Z');
    const view = article(argued, '2025-10-20T08:00:00Z');
    expect(titleOf([news, view]).text).toBe('Port tears down the east quay');
  });

  test('prefers what is recent', () => {
    const old = article('Ferry crews walk out', '2025-08-01T08:00:00Z');
    expect(titleOf([old, article('Ferry crews return', '2025-10-20T08:00:00Z')]).text).toBe(
      'Ferry crews return',
    );
  });

  test("speaks the story's language, and does not depend on the order", () => {
    const articles = [
      article('Fährleute streiken', '2025-10-22T08:00:00Z', 'de'),
      article('Ferry crews walk out'),
      article('Ferry crews go home'),
    ];
    expect(titleOf(articles).text).toMatch(/^Ferry crews/);
    expect(titleOf(articles.toReversed())).toEqual(titleOf(articles));
  });

  test('counts the headlines of one language together, whatever its region', () => {
    const articles = [
      article('Ferry crews walk out', '2025-10-20T08:00:00Z', 'en-GB'),
      article('Ferry crews go home', '2025-10-22T08:00:00Z', 'en-US'),
      article('Fährleute streiken', '2025-10-23T08:00:00Z', 'de'),
    ];
    expect(titleOf(articles).text).toBe('Ferry crews go home');
    expect(storyLanguage(articles)).toBe('en');
    expect(storyLanguage(articles.slice(0, 1))).toBe('en-GB');
  });
});
