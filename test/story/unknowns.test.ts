import { describe, expect, test } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import type { Unknown } from '../../src/model/story.ts';
import { analyzeDocument } from '../../src/story/analysis.ts';
import { unknownsOf } from '../../src/story/unknowns.ts';
import { analyzed } from './analyzed-fixture.ts';

function article(id: string, text: string, published = '2025-10-20T14:00:00Z'): AnalyzedArticle {
  const item = analyzed(id, 'The Harbour Post', `Ferries stop\n${text}`, { published });
  return { ...item, analysis: analyzeDocument(item.document) };
}

function textsOf(articles: readonly AnalyzedArticle[]): string[] {
  return unknownsOf(articles, []).unknowns.map(({ text }) => text);
}

function pastUnknown(text: string): Unknown {
  return { id: 'u-1', text, sources: [], since: 1 };
}

const LATER = '2025-10-25T14:00:00Z';

describe('unknownsOf(articles, previous) lists', () => {
  test('a sentence that says what is not known, with its source', () => {
    const text = 'It remains unclear who paid for the new pier in Kiel.';
    const item = article('a', text);
    const { unknowns } = unknownsOf([item], []);
    expect(unknowns).toMatchObject([{ text, sources: [{ article: 'a', quote: text, revision: 1 }] }]);
    const [source] = unknowns[0]?.sources ?? [];
    expect(item.article.text.slice(source?.start, source?.end)).toBe(text);
  });

  test('a clause with its speaker, where the sentence does not stand alone, marked as cut', () => {
    const clause = 'harbour officials in Kiel said the talks would go on, though no date has been agreed.';
    expect(textsOf([article('a', `But ${clause}`)])).toEqual([`… ${clause}`]);
  });

  test('a sentence without the word that joins it to the one before', () => {
    const rest = 'it is unclear whether the ferry to Kiel will sail again.';
    expect(textsOf([article('a', `However, ${rest}`)])).toEqual([`… ${rest}`]);
  });

  test('nothing that stands alone neither whole nor in part', () => {
    expect(textsOf([article('a', 'He did not say why.')])).toEqual([]);
  });

  test('nothing that says not what is unknown', () => {
    expect(textsOf([article('a', 'The cause is not yet known.')])).toEqual([]);
  });

  test.each([
    ['whom headline and lead do not name', 'Hale did not say why the ferry to Kiel sank.', []],
    ['who is not named', 'With Tom Hale at sea, it is unclear whether they will sail to Kiel.', []],
    ['of several', 'With crews at sea, it is unclear whether they will sail to Kiel.', ['With']],
  ])('of one %s: %s', (_, text, opens) => {
    const told = `${'Rain fell on the harbour. '.repeat(4)}A judge, Tom Hale, was at sea.`;
    expect(textsOf([article('a', `${told}\n${text}`)]).map((shown) => shown.split(' ')[0])).toEqual(opens);
  });

  test('nothing that asks only what is next', () => {
    const text = 'The port of Kiel pays all crews, and unclear is what comes next.';
    expect(textsOf([article('a', text)])).toEqual([]);
  });

  test('nothing that is said beside the words of somebody', () => {
    const text =
      '“Every boat of Kiel will be painted white before the fair opens in May,” the mayor said, without giving details of the paint of Kiel.';
    expect(textsOf([article('a', text)])).toEqual([]);
  });

  test.each([
    'It is unclear why the boats stopped.',
    'The cause of the stop has not been determined.',
    'It was not immediately clear what stopped the ships.',
  ])('what headline and lead tell of, also by another word: %s', (text) => {
    expect(textsOf([article('a', `Every ferry stopped on Monday.\n${text}`)])).toEqual([text]);
  });

  test.each([
    'It is unclear why the bridge fell.',
    'It is unclear why they stopped the ferry.',
    'The cause of the fire is not known.',
  ])('nothing that headline and lead do not tell of: %s', (text) => {
    expect(textsOf([article('a', `Every ferry stopped on Monday.\n${text}`)])).toEqual([]);
  });

  test('one matter once, with all its sources, in the newest words', () => {
    const older = 'The cause of the fire in the port of Kiel is not known.';
    const newer = 'The cause of the fire in Kiel’s port remains unknown.';
    const { unknowns } = unknownsOf([article('a', older), article('b', newer, LATER)], []);
    expect(unknowns.map(({ text }) => text)).toEqual([newer]);
    expect(unknowns[0]?.sources.map(({ article }) => article)).toEqual(['b', 'a']);
  });

  test('open matters before refusals to comment', () => {
    const texts = textsOf([
      article(
        'a',
        'The Kiel port authority declined to comment on the closure. It is unclear when the port of Kiel will open.',
      ),
    ]);
    expect(texts[0]).toContain('unclear');
    expect(texts).toHaveLength(2);
  });
});

describe('unknownsOf(articles, previous) drops what a later source answers', () => {
  const cases: [what: string, unknown: string, answer: string][] = [
    [
      'a day',
      'No date for the Kiel summit has been set.',
      'The Kiel summit will be held on Nov. 12, the ministry said.',
    ],
    [
      'a person',
      'The captain of the Kiel ferry has not been named.',
      'The captain of the Kiel ferry was identified as Anna Hale, 50.',
    ],
    [
      'a cause',
      'The cause of the fire in the port of Kiel is unknown.',
      'The fire in the port of Kiel was caused by a cigarette.',
    ],
    [
      'a number',
      'It is unclear how many sailors of the Kiel ferry were killed.',
      'The fire on the Kiel ferry killed 12 sailors.',
    ],
  ];
  test.each(cases)('%s', (_what, unknown, answer) => {
    const articles = [article('a', unknown), article('b', answer, LATER)];
    const { unknowns, answered } = unknownsOf(articles, [pastUnknown(unknown)]);
    expect(unknowns).toEqual([]);
    expect(answered).toMatchObject([{ id: 'u-1', text: unknown, source: { article: 'b', quote: answer } }]);
  });

  test('the headline over it, which outlets renew before the text', () => {
    const text = 'The condition of the pilot of the Kiel plane is unknown.';
    const item = analyzed('a', 'The Harbour Post', `Pilot of Kiel plane found dead\n${text}`);
    expect(unknownsOf([{ ...item, analysis: analyzeDocument(item.document) }], []).unknowns).toEqual([]);
  });

  const still: [why: string, unknown: string, later: string][] = [
    [
      'the later source doubts too',
      'No date for the Kiel summit has been set.',
      'It is unclear whether the Kiel summit will be held on Nov. 12.',
    ],
    [
      'it tells of something else',
      'No date for the Kiel summit has been set.',
      'The Oslo fair will be held on Nov. 12.',
    ],
    [
      'it holds no day',
      'No date for the Kiel summit has been set.',
      'The Kiel summit will be held in a hotel.',
    ],
    [
      'it asks',
      'The cause of the fire in the port of Kiel is unknown.',
      'Was the fire in the port of Kiel caused by a cigarette?',
    ],
  ];
  test.each(still)('but not where %s', (_why, unknown, later) => {
    const { unknowns, answered } = unknownsOf(
      [article('a', unknown), article('b', later, LATER)],
      [pastUnknown(unknown)],
    );
    expect(unknowns.map(({ text }) => text)).toContain(unknown);
    expect(answered).toEqual([]);
  });

  test('and not where the answer is older than the doubt', () => {
    const [, unknown, answer] = cases[0] ?? ['', '', ''];
    expect(unknownsOf([article('b', answer), article('a', unknown, LATER)], []).unknowns).toHaveLength(1);
  });
});
