import { describe, expect, test } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { analyzeDocument } from '../../src/story/analysis.ts';
import { quantitiesOf } from '../../src/story/quantities.ts';
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
        label: 'deaths',
        unit: 'people',
        values: [
          { at: '2025-10-20', value: 40, bound: 'at-least' },
          { at: '2025-10-21', value: 47, bound: 'exact' },
          { at: '2025-10-22', value: 53, bound: 'exact' },
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

  test.each([
    'The number of people killed in the ferry fire in Kiel has risen to 53, police said.',
    'Police raised the number of people who died in the ferry fire in Kiel to 53 from 47.',
    'The fire on the ferry off Kiel, Germany, has killed 53 people.',
  ])('follows a toll told as “%s”', (text) => {
    expect(
      quantitiesOf([...TOLL.slice(0, 2), article(22, text)]).map(({ values }) => values.at(-1)?.value),
    ).toEqual([53]);
  });

  test('follows the area that a fire has burned', () => {
    const told = [
      'The wildfire near Kiel has burned 1,200 hectares of pine.',
      'The wildfire near Kiel grew to 4,500 hectares overnight.',
      'In the wildfire near Kiel, 9,000 hectares have burned.',
    ];
    const [series] = quantitiesOf(told.map((text, day) => article(20 + day, text)));
    expect([series?.label, series?.unit, ...(series?.values.map(({ value }) => value) ?? [])]).toEqual([
      'hectares burned',
      'hectares',
      1200,
      4500,
      9000,
    ]);
  });

  test('takes all ways of counting the ill for one count, and follows it down', () => {
    const told = [
      'Twelve people have fallen ill with cholera on the ferry in Kiel.',
      'Cholera cases on the ferry in Kiel doubled to 24.',
      'The cholera on the ferry in Kiel has sickened 35 people.',
      'Doctors lowered the number of cholera cases on the ferry in Kiel to 33 from 35.',
      'In all, 34 people were infected with cholera on the ferry in Kiel.',
    ];
    const days = [20, 21, 22, 23, 30];
    const all = quantitiesOf(told.map((text, at) => article(days[at] ?? 0, text)));
    expect(all.map(({ label, values }) => [label, ...values.map(({ value }) => value)])).toEqual([
      ['cases', 12, 24, 35, 33, 34],
    ]);
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

  const fever = (day: number, told: string) => article(day, `The ferry fever in Kiel: ${told}`);
  const steps = (articles: readonly AnalyzedArticle[]) =>
    quantitiesOf(articles).map(({ label, values }) => [
      label,
      ...values.map(({ at, value }) => `${at.slice(8)}: ${value}`),
    ]);

  test('says “killed” only where every source does', () => {
    const said = (day: number, dead: number) => article(day, `The ferry fire in Kiel killed ${dead} people.`);
    expect(steps([said(20, 40), said(21, 47), said(22, 53)])).toEqual([
      ['killed', '20: 40', '21: 47', '22: 53'],
    ]);
  });

  test.each([
    'A ferry fire on a magnitude 7.2 night in Kiel killed 53 people.',
    'The fire on the ferry Aurora 9 in Kiel killed 53 people.',
    'On Oct. 22 the ferry fire in Kiel had killed 53 people.',
  ])('follows a toll beside numbers of something else: “%s”', (text) => {
    expect(steps([...TOLL.slice(0, 2), article(22, text)])).toEqual([
      ['deaths', '20: 40', '21: 47', '22: 53'],
    ]);
  });

  const worth = (day: number, what: string, sum: string) =>
    article(day, `The ${what} burnt with the ferry in Kiel is worth ${sum}.`);

  test('follows what a thing is said to be worth, and not what things are worth', () => {
    const crown = [
      worth(20, 'crown of amber', '8 million euros'),
      worth(21, 'amber crown', 'at least 9 million euros'),
      worth(22, 'crown of amber', '11 million euros'),
    ];
    expect(steps(crown)).toEqual([['value', '20: 8000000', '21: 9000000', '22: 11000000']]);
    const wide = worth(22, 'harbour', '900 million euros');
    expect(steps([...crown.slice(0, 2), wide])).toEqual([]);
  });

  test('places a value at its first report, not where it is told again', () => {
    const again = article(23, 'The death toll of the ferry fire in Kiel is 47.');
    const last = article(23, 'The death toll of the ferry fire in Kiel has risen to 53.');
    expect(steps([...TOLL.slice(0, 2), again, last])).toEqual([['deaths', '20: 40', '21: 47', '23: 53']]);
  });

  test('places a value at the day of which it is counted, where the sentence names one', () => {
    const dated = article(23, 'As of October 21, the death toll of the ferry fire in Kiel was 47.');
    expect(
      steps(
        [TOLL[0], dated, article(24, 'The toll of the ferry fire in Kiel has risen to 60.')].flatMap(
          (item) => item ?? [],
        ),
      ),
    ).toEqual([['deaths', '20: 40', '21: 47', '24: 60']]);
  });

  test('but not at the day of what is counted', () => {
    const struck = article(22, 'The ferry fire in Kiel killed 53 people on Monday.');
    expect(steps([...TOLL.slice(0, 2), struck])).toEqual([['deaths', '20: 40', '21: 47', '22: 53']]);
  });

  test('shows both values where sources differ on one day', () => {
    const other = article(22, 'The death toll of the ferry fire in Kiel has risen to 55.');
    expect(steps([...TOLL, other])).toEqual([['deaths', '20: 40', '21: 47', '22: 53', '22: 55']]);
  });

  test('shows the second figure of a sentence', () => {
    const two = article(
      22,
      'The death toll of the ferry fire in Kiel has risen to 53; some reports on Wednesday spoke of 55.',
    );
    expect(steps([...TOLL.slice(0, 2), two])).toEqual([['deaths', '20: 40', '21: 47', '22: 53', '22: 55']]);
  });

  test('makes none where a value told has no place in it', () => {
    const vague = article(
      24,
      'The toll of the ferry fire in Kiel, at the beginning of October, was 49 deaths.',
    );
    const low = article(24, 'The ferry fire killed 12 people.');
    expect(steps([...TOLL, vague])).toEqual([]);
    expect(steps([...TOLL, low])).toEqual([]);
  });

  test('follows a toll that was lowered, and keeps what no longer holds out of it', () => {
    const lowered = article(23, 'The death toll of the ferry fire in Kiel was lowered to 47, from 53.');
    const corrected = article(
      24,
      'Correction: On Wednesday this newspaper reported that 53 people had died in the ferry fire in Kiel.',
    );
    expect(steps([...TOLL, lowered, corrected])).toEqual([
      ['deaths', '20: 40', '21: 47', '22: 53', '23: 47'],
    ]);
  });

  const onDay = (hour: number, told: string) => {
    const published = `2025-10-20T${hour}:00:00Z`;
    const item = analyzed(`h${hour}`, 'The Harbour Post', `Ferry fire in Kiel\n${told}`, { published });
    return { ...item, analysis: analyzeDocument(item.document) };
  };

  test('makes none of a single day', () => {
    const day = [40, 47, 53].map((dead, index) =>
      onDay(10 + index, `The ferry fire in Kiel killed ${dead} people.`),
    );
    expect(steps(day)).toEqual([]);
  });

  test('keeps the order of reports on a day, so that a lowered toll comes last', () => {
    const day = [
      onDay(10, 'The ferry fire in Kiel killed 47 people.'),
      onDay(11, 'The death toll of the ferry fire in Kiel was lowered to 44.'),
    ];
    const next = article(21, 'The death toll of the ferry fire in Kiel has risen to 45.');
    expect(steps([...day, next])).toEqual([['deaths', '20: 47', '20: 44', '21: 45']]);
  });

  test('joins no deaths of suspected cases with others', () => {
    const mixed = [
      fever(20, '28 suspected cases and 15 deaths.'),
      fever(21, '17 people have died.'),
      fever(22, '57 confirmed and probable cases and 18 deaths.'),
      fever(23, 'the death toll has risen to 20.'),
      fever(24, 'the death toll has risen to 21.'),
    ];
    expect(steps(mixed)).toEqual([]);
  });

  test('names the certainty of what it counts', () => {
    const probable = [20, 21, 22].map((day) => fever(day, `it has caused ${day} probable cases.`));
    expect(steps(probable)).toEqual([['probable cases', '20: 20', '21: 21', '22: 22']]);
  });

  test('takes one value of an article', () => {
    const twice = article(
      20,
      'The ferry fire in Kiel killed 40 people. Of those on board in Kiel, 40 people were killed by the fire.',
    );
    expect(quantitiesOf([twice, ...TOLL.slice(1)])[0]?.values).toHaveLength(3);
  });
});
