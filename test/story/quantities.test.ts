import { describe, expect, test } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { quantitiesOf } from '../../src/story/quantities.ts';
import { analyzeDocument } from '../../src/text/analysis.ts';
import { analyzed } from './analyzed-fixture.ts';

function article(day: number, text: string): AnalyzedArticle {
  const published = `2025-10-${day}T14:00:00Z`;
  const item = analyzed(`a${day}`, 'The Harbour Post', `Ferry fire in Kiel\n${text}`, { published });
  return { ...item, analysis: analyzeDocument(item.document) };
}

const TOLL = [
  article(20, 'The ferry fire in Kiel killed at least 40 people.'),
  article(21, 'The death toll of the ferry fire in Kiel has risen to 47.'),
  article(22, 'Fifty-three people were killed in the ferry fire in Kiel.'),
];

describe('quantitiesOf(articles)', () => {
  test('makes a series of what three articles count', () => {
    expect(quantitiesOf(TOLL)).toMatchObject([
      {
        label: 'killed',
        unit: 'people',
        values: [
          { at: '2025-10-20T14:00:00Z', value: 40, bound: 'at-least' },
          { at: '2025-10-21T14:00:00Z', value: 47, bound: 'exact' },
          { at: '2025-10-22T14:00:00Z', value: 53, bound: 'exact' },
        ],
      },
    ]);
  });

  test('keeps the sentence of each value', () => {
    for (const { source } of quantitiesOf(TOLL)[0]?.values ?? []) {
      const text = TOLL.find(({ article }) => article.id === source.article)?.article.text;
      expect(text?.slice(source.start, source.end)).toBe(source.quote);
    }
  });

  test('keeps its id when articles are added', () => {
    const more = [...TOLL, article(23, 'The ferry fire in Kiel killed 54 people.')];
    expect(quantitiesOf(more)[0]?.id).toBe(quantitiesOf(TOLL)[0]?.id);
  });

  const none: [why: string, third: AnalyzedArticle][] = [
    ['of two articles', article(22, 'Nobody else was on board.')],
    [
      'of a number that no longer holds',
      article(22, 'The death toll of the ferry fire in Kiel was lowered from 53 people killed.'),
    ],
    ['of different things', article(22, 'The ferry fire in Kiel injured 53 people.')],
    ['of the same thing in another year', article(22, 'A ferry fire in Kiel killed 53 people in 2019.')],
    [
      'where the count falls: another event',
      article(22, 'Twelve people were killed in a ferry fire in Kiel.'),
    ],
    ['where too long a time lies between', article(30, 'A ferry fire in Kiel killed 60 people.')],
    ['of what is added to a count', article(22, 'Another 53 people were killed in the ferry fire in Kiel.')],
    ['of a rate', article(22, 'Fires like that on the ferry in Kiel kill 53 people a year.')],
    [
      'of a part',
      article(22, 'The ferry fire killed 53 people in Kiel and two in Oslo, where a ferry burned too.'),
    ],
    [
      'of another place',
      article(22, 'The death toll of the ferry fire has risen to 53 in Oslo, police said.'),
    ],
    ['of numbers far apart', article(22, 'Ferry fires near Kiel have killed 4,700 people.')],
  ];
  test.each(none)('makes none %s', (_why, third) => {
    expect(quantitiesOf([...TOLL.slice(0, 2), third])).toEqual([]);
  });

  test('keeps suspected and confirmed cases apart', () => {
    const cases = (day: number, told: string) => article(day, `The ferry fever in Kiel has ${told}.`);
    const suspected = cases(20, 'caused 90 suspected cases');
    const confirmed = [20, 21, 22].map((day) => cases(day, `caused ${day} confirmed cases`));
    const [series] = quantitiesOf([suspected, ...confirmed]);
    expect(series?.values.map(({ value }) => value)).toEqual([20, 21, 22]);
  });

  test('makes none of a number that stays as it is', () => {
    const same = [20, 21, 22].map((day) => article(day, 'The ferry fire in Kiel killed 40 people.'));
    expect(quantitiesOf(same)).toEqual([]);
  });

  test('takes one value of an article', () => {
    const twice = article(
      20,
      'The ferry fire in Kiel killed 40 people. Of those on board in Kiel, 40 people were killed by the fire.',
    );
    expect(quantitiesOf([twice, ...TOLL.slice(1)])[0]?.values).toHaveLength(3);
  });
});
