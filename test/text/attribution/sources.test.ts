import { expect, test } from 'vitest';
import { attributionsOf } from './attributions-fixture.ts';

const sources = (text: string) =>
  attributionsOf(text).map(({ sourceKind, sourceName }) => [sourceKind, sourceName]);

test.each([
  ['a person with a role', 'Union leader Mara Okafor said that nobody would sail.', 'person', 'Mara Okafor'],
  [
    'a person after a role',
    'The union’s head, Mara Okafor, said that nobody would sail.',
    'person',
    'Mara Okafor',
  ],
  [
    'a person after an office of two words',
    'Secretary of State Mara Okafor said that nobody would sail.',
    'person',
    'Mara Okafor',
  ],
  [
    'a doctor after an office and its body',
    'Director of the Institute of Tides Dr. Anthony Hale said that nobody would sail.',
    'person',
    'Anthony Hale',
  ],
  [
    'a doctor whom somebody works for',
    'An assistant of Dr. Anthony Hale said that nobody would sail.',
    'anonymous',
    null,
  ],
  [
    'an aide to somebody with a role',
    'An aide to Governor Mara Okafor said that nobody would sail.',
    'anonymous',
    null,
  ],
  ['an outlet', 'Reuters said that the talks were off.', 'outlet', 'Reuters'],
  [
    'an outlet by the shape of its name',
    'The Pier Gazette said that the talks were off.',
    'outlet',
    'Pier Gazette',
  ],
  ['an outlet with its kind', 'The Interfax news agency said that the talks were off.', 'outlet', 'Interfax'],
  [
    'a body that is no outlet with a website',
    'The Norvik Motors website said that the talks were off.',
    'outlet',
    null,
  ],
  [
    'a place that speaks through its government',
    'Norway said that the talks were off.',
    'organization',
    'Norway',
  ],
  ['a ministry', 'The ministry said that the talks were off.', 'organization', null],
  [
    'somebody who keeps the name back',
    'An undisclosed port official said that the talks were off.',
    'anonymous',
    null,
  ],
  ['a spokesman of a named body', 'A spokesman for Norway said that the talks were off.', 'anonymous', null],
  ['somebody’s lawyer', 'Mara Okafor’s lawyer said that the talks were off.', 'anonymous', null],
  ['two at once', 'Mara Okafor and Tom Hale said that the talks were off.', 'anonymous', null],
  ['people, wherever they are', 'People all over local media said that the sale was off.', 'anonymous', null],
  ['a group of people', 'A group of Labour politicians said that the talks were off.', 'anonymous', null],
  ['a document', 'The report said that the pier was rotten.', 'document', null],
])('%s', (_name, text, kind, name) => {
  expect(sources(text)).toEqual([[kind, name]]);
});

test.each([
  [
    'the last named speaker',
    'Mara Okafor said that nobody would sail. She said that the crews were tired.',
    'Mara Okafor',
  ],
  [
    'over one paragraph end',
    'Mara Okafor said that nobody would sail.\nShe said that the crews were tired.',
    'Mara Okafor',
  ],
])('a pronoun is %s', (_name, text, name) => {
  expect(attributionsOf(text).at(-1)?.sourceName).toBe(name);
});

test.each([
  ['somebody else was named since', 'Mara Okafor said that Tom Hale had lied. He said that it was late.'],
  ['another pronoun stands between', 'Mara Okafor said that he had lied. She said that it was late.'],
  [
    'the last speaker has no name',
    'Mara Okafor said that it was late. The officer said that it was early. He said that he was sure.',
  ],
  [
    'the speaker is two paragraphs away',
    'Mara Okafor said that it was late.\nThe sea was calm.\nThe night fell.\nShe said that it was early.',
  ],
  ['the speaker is no person', 'Norway said that it was late. She said that it was early.'],
  ['nobody spoke before', 'She said that it was early.'],
])('a pronoun stays unnamed where %s', (_name, text) => {
  expect(attributionsOf(text).at(-1)?.sourceName).toBeNull();
});

test('the span of a resolved source remains the pronoun', () => {
  const text = 'Mara Okafor said that nobody would sail. She said that the crews were tired.';
  const [span] = attributionsOf(text).at(-1)?.source ?? [];
  expect(text.slice(span?.start, span?.end)).toBe('She');
});
