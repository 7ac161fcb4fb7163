import { expect, test } from 'vitest';
import { claimsOf } from '../../src/story/claims.ts';
import { analyzed } from './analyzed-fixture.ts';

/** Each claim as "state who → state who". */
function claims(...texts: string[]): string[] {
  const articles = texts.map((text, place) =>
    analyzed(`a${place}`, 'The Harbour Post', `Headline\n${text}`, {
      published: `2025-10-2${place}T08:00:00Z`,
    }),
  );
  return claimsOf(articles).map(({ steps }) => steps.map(({ state, who }) => `${state} ${who}`).join(' → '));
}

const CLAIM = 'Mara Okafor said that the owners had sold the northern pier to a foreign bank.';

test.each([
  [
    'a denial of the same words',
    'Tom Hale denied that the owners had sold the northern pier to a foreign bank.',
    'reported Mara Okafor → denied Tom Hale',
  ],
  [
    'a confirmation',
    'Tom Hale confirmed that the owners had sold the northern pier to a foreign bank.',
    'reported Mara Okafor → confirmed Tom Hale',
  ],
])('%s follows the report', (_name, answer, expected) => {
  expect(claims(CLAIM, answer)).toEqual([expected]);
});

test.each([
  ['a denial of something else', 'Tom Hale denied that the crews had asked for higher wages in spring.'],
  ['a refusal', 'Tom Hale refused to sell the northern pier to a foreign bank.'],
  [
    'the same assertion by another',
    'Tom Hale said that the owners had sold the northern pier to a foreign bank.',
  ],
  ['a denial of "it"', 'Tom Hale denied it.'],
  [
    'a denial by a speaker who is not named',
    'He denied that the owners had sold the northern pier to a foreign bank.',
  ],
])('%s makes no claim', (_name, answer) => {
  expect(claims(CLAIM, answer)).toEqual([]);
});

test('who denied it may admit it later', () => {
  const denial = 'Tom Hale denied that he had sold the northern pier to a foreign bank.';
  const admission = 'Tom Hale admitted that he had sold the northern pier to a foreign bank.';
  expect(claims(denial, admission)).toEqual(['denied Tom Hale → confirmed Tom Hale']);
  expect(claims(admission, denial)).toEqual([]);
  expect(claims(denial, admission.replace('northern pier', 'old lamps'))).toEqual([]);
  expect(
    claims('Mara Okafor said that Tom Hale had sold the northern pier to a foreign bank.', denial, admission),
  ).toEqual(['reported Mara Okafor → denied Tom Hale → confirmed Tom Hale']);
});

test.each([
  [
    'who is accused denies "the allegation"',
    ['Mara Okafor accused Tom Hale of selling the northern pier.', 'Tom Hale has denied the allegation.'],
    ['reported Mara Okafor → denied Tom Hale'],
  ],
  [
    'the accuser is told of in a clause',
    [
      'Mara Okafor, a former pilot who has accused Tom Hale of fraud, left.',
      'Tom Hale denied the accusation.',
    ],
    ['reported Mara Okafor → denied Tom Hale'],
  ],
  [
    'one article tells the denial first',
    ['Tom Hale denied the allegation. Mara Okafor had accused Tom Hale of selling the northern pier.'],
    ['reported Mara Okafor → denied Tom Hale'],
  ],
  [
    'each accuses the other',
    ['Armenia accused Azerbaijan of firing first.', 'Azerbaijan accused Armenia of firing first.'],
    ['reported Armenia → reported Azerbaijan'],
  ],
  [
    'two accuse one, and the denial does not say whom it answers',
    [
      'Mara Okafor accused Tom Hale of selling the northern pier. Paolo Ferri accused Tom Hale of lying to the crews.',
      'Tom Hale denied the allegation.',
    ],
    [],
  ],
  [
    'another one denies',
    ['Mara Okafor accused Tom Hale of selling the northern pier.', 'Paolo Ferri denied the allegation.'],
    [],
  ],
  [
    'the clause may tell of another',
    [
      'The brother of Mara Okafor, a pilot who has accused Tom Hale of fraud, left.',
      'Hale denied the accusation.',
    ],
    [],
  ],
])('%s', (_name, texts, expected) => {
  expect(claims(...texts)).toEqual(expected);
});

test('a claim told again and again stands once', () => {
  const accusation = 'Mara Okafor accused Tom Hale of selling the northern pier.';
  expect(
    claims(accusation, 'Tom Hale denied the allegation.', accusation, 'Hale denied the accusation.'),
  ).toEqual(['reported Mara Okafor → denied Tom Hale']);
});

test('a claim that many repeat stays', () => {
  const said = (who: string, verb = 'said') =>
    `${who} ${verb} that the owners had sold the northern pier to a foreign bank.`;
  const all = [
    CLAIM,
    said('Tom Hale', 'denied'),
    said('Mara Okafor'),
    said('Ada Quill', 'confirmed'),
    said('Paolo Ferri'),
    said('Ida Brandt'),
  ];
  expect(claims(...all)).toEqual([
    'reported Mara Okafor → denied Tom Hale → confirmed Ada Quill → reported Paolo Ferri → reported Ida Brandt',
  ]);
});

test('words of most matters of a story tell none from another', () => {
  const matters = [
    'rusted in the storm',
    'cost the town dearly',
    'drew tourists for years',
    'needed new piles',
  ];
  const about = matters.map((what) => `Mara Okafor said that the northern pier of Orin harbour ${what}.`);
  expect(
    claims(...about, 'Tom Hale denied that the northern pier of Orin harbour belonged to his cousin.'),
  ).toEqual([]);
});

test('steps stand in time order, whatever the order of the articles', () => {
  const early = analyzed('a', 'The Harbour Post', `One\n${CLAIM}`, { published: '2025-10-20T08:00:00Z' });
  const late = analyzed(
    'b',
    'Coast News',
    'Two\nTom Hale denied that the owners had sold the northern pier to a foreign bank.',
    {
      published: '2025-10-21T08:00:00Z',
    },
  );
  expect(claimsOf([late, early])).toEqual(claimsOf([early, late]));
  expect(claimsOf([late, early])[0]?.steps.map(({ source }) => source.article)).toEqual(['a', 'b']);
});

test('a step holds a whole sentence that re-slices', () => {
  const item = analyzed(
    'a',
    'The Harbour Post',
    `One\n${CLAIM} Tom Hale denied that the owners had sold the northern pier to a foreign bank.`,
  );
  for (const { text, source } of claimsOf([item])[0]?.steps ?? []) {
    expect(item.document.text.slice(source.start, source.end)).toBe(text);
  }
});
