import { describe, expect, test } from 'vitest';
import { withoutKnownNames } from '../../src/story/key-point/full-name.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { chooseKeyPoints } from '../../src/story/key-points.ts';
import { newsArticle } from './news-article.ts';

/** The points of an only report that names Tom Hale in full first, in a sentence that is not shown. */
function pointsOf(sentence: string, { headline = 'Ferries of Sandvik sail', summary = '' } = {}): string[] {
  const names = 'Among those who met was Tom Hale, a judge of Sandvik, whose boat lay at the quay for weeks.';
  const article = newsArticle(headline, [`${names} He told nobody of it.`, sentence]);
  return chooseKeyPoints([article], { limit: 7, avoid: [names, summary], heading: headline })
    .map(({ text }) => text)
    .filter((text) => text.includes('Hale'));
}

describe('a surname that nothing on the page explains has its full name beside it', () => {
  const opens = 'Hale paid 4 million euros for a ferry that has not left the port of Sandvik since 2019.';
  const speaks =
    'The ferry of Sandvik costs 4 million euros a year, Hale said in his letter to harbour guards.';

  test.each([
    [opens, 'Hale [Tom Hale] paid'],
    [
      opens.replace('Hale paid 4 million euros for a ferry that', 'Hale’s ferry of 4 million euros'),
      'Hale’s [Tom Hale] ferry',
    ],
    [speaks, 'a year, Hale [Tom Hale] said'],
    [
      opens.replace('Hale paid 4 million euros for', 'Crews of Sandvik lent Hale 4 million euros to buy'),
      'lent Hale [Tom Hale] 4 million',
    ],
  ])('%s', (sentence, words) => {
    expect(withoutNames(sentence)).toContain(words);
  });

  test.each([
    ['the page names them', pointsOf(opens)],
    ['the headline does', pointsOf(opens, { headline: 'Hale sails again' })],
    ['the name is part of a longer phrase', pointsOf(opens.replace('Hale paid', 'Hale supporters paid'))],
  ])('not where %s', (_, shown) => {
    expect(shown.join()).not.toContain('[Tom Hale]');
  });

  /** As if the page did not hold the sentence that names them. */
  function withoutNames(sentence: string): string {
    const lead = 'Among those who met was Tom Hale, a judge of Sandvik.';
    return chooseKeyPoints([newsArticle('Ferries of Sandvik sail', [`${lead} He went home.`, sentence])], {
      limit: 1,
      avoid: ['A bank of Lesk has a new chair.'],
    })
      .map(({ text }) => text)
      .join();
  }

  test('not where two have the surname', () => {
    const article = newsArticle('Ferries of Sandvik sail', [
      'Tom Hale and Ann Hale met at the quay. Nobody saw it.',
      opens,
    ]);
    const shown = chooseKeyPoints([article], { limit: 7, avoid: [] }).map(({ text }) => text);
    expect(shown.join()).toContain('Hale paid');
  });
});

test('a name is not put beside a surname where the sentence shown before has it', () => {
  const article = newsArticle('Ferries of Sandvik sail', [
    'Tom Hale bought a ferry of Sandvik in 2019. The port says it lent Hale 4 million euros.',
  ]);
  const both = statementsOf(article).map(({ text }) => text);
  expect(both.join()).toContain('lent Hale 4 million');
});

test('whom the story is not about is not spoken of by the surname alone', () => {
  const lent = 'Crews of Sandvik lent Hale 4 million euros to buy a ferry of the port.';
  const article = (names: string) =>
    newsArticle('Ferries of Sandvik sail', [
      'The ferries of Sandvik sail again after nine days in port, and crews have signed a contract.',
      'Fares rose. Gulls came back. The quay was dry. Rain fell at night. Shops had opened. '.repeat(8),
      names,
      lent,
    ]);
  const shown = (names: string) =>
    chooseKeyPoints([article(names)], { limit: 7, avoid: [] }).map(({ text }) => text);
  expect(shown('A judge, Tom Hale, was at sea with a man of Lesk.')).not.toContain(lent);
  expect(shown('A judge was at sea with a man of Lesk.')).toContain(lent);
});

test('a name behind what somebody owns is left out where the page has it', () => {
  expect(withoutKnownNames('Hale’s [Tom Hale] ferry sank.', 'Hale’s ferry sank.', ['Tom Hale wept.'])).toBe(
    'Hale’s ferry sank.',
  );
});

test('what stands in brackets in the source stays', () => {
  const words = 'Hale [Tom Hale] paid for the ferry.';
  expect(withoutKnownNames(words, 'Hale paid for the ferry.', ['Tom Hale met a judge.'])).toBe(
    'Hale paid for the ferry.',
  );
  expect(withoutKnownNames(words, words, ['Tom Hale met a judge.'])).toBe(words);
  expect(withoutKnownNames(words, 'Hale paid for the ferry.', ['Hale met a judge.'])).toBe(words);
  expect(withoutKnownNames('On Monday [20 Oct 2025] it sank.', 'On Monday it sank.', ['20 Oct 2025'])).toBe(
    'On Monday [20 Oct 2025] it sank.',
  );
});

describe('letters that nothing on the page explains have the name beside them that they stand for', () => {
  const founded = 'They had founded the Harbour Workers Union (HWU) in a shed of Sandvik that burned down.';
  const asks =
    'The HWU said that 4 million euros for new boats of the line must be paid by the port this year.';
  const pays =
    'Nine guards left the quay of Lesk at dawn because nobody had paid them, the HWU said in March.';
  const shown = (summary: string, headline = 'Boats of the line grow old') =>
    chooseKeyPoints([newsArticle(headline, [founded, asks, pays])], {
      limit: 7,
      avoid: [summary],
      heading: headline,
    }).map(({ text }) => text);
  const spelled = 'HWU [Harbour Workers Union]';

  test('once, on a page that does not name it', () => {
    const found = shown('Crews of Sandvik want boats.').filter((text) =>
      /HWU said/.test(text.replace(/ \[[^\]]*\]/g, '')),
    );
    expect(found).toHaveLength(2);
    expect(found.filter((text) => text.includes(spelled))).toHaveLength(1);
  });

  test.each([
    ['the page names it', shown('The Harbour Workers Union (HWU) wants boats.')],
    ['the headline has the letters', shown('Crews want boats.', 'HWU wants boats for the line')],
  ])('not where %s', (_, found) => {
    expect(found.join()).toContain('HWU said');
    expect(found.join()).not.toContain(spelled);
  });
});
