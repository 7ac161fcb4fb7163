import { describe, expect, test } from 'vitest';
import { checkStory, type SourceTexts, standsIn } from '../../src/build/check-story.ts';
import { event, keyPoint, source, story } from '../story-builder.ts';

const text = 'Boats stopped at dawn.\nCrews walked out on Monday, the union said.';
const place = (quote: string) =>
  source(quote, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const crews = place('Crews walked out on Monday, the union said.');
const sound = story({
  summary: { text: 'Boats stopped at dawn.', sources: [place('Boats stopped at dawn.')] },
  thingsToKnow: [keyPoint('k-1', crews.quote, { sources: [crews] })],
  timeline: [event('e-1', '2025-10-20', 'Crews walked out on Monday', { sources: [crews] })],
  unknowns: [],
});
const file = {
  file: 'stories/boats-stop.md',
  lineOf: (item: string) => ({ summary: 9, 'k-1': 15 })[item],
};
const texts = (characters = 1500): SourceTexts => ({
  textOf: (article, revision) => (article === 'post-1' && revision === 1 ? text : null),
  limitOf: () => ({ feed: 'post', characters }),
});
const codes = (page = sound, limit?: number) => checkStory(page, file, texts(limit)).map(({ code }) => code);

describe('checkStory(story, file, texts)', () => {
  test('passes a page whose quotes re-slice', () => {
    expect(codes()).toEqual([]);
  });
  test('fails on a quote that differs by one letter', () => {
    const wrong = { ...crews, quote: crews.quote.replace('Monday', 'Mondax') };
    expect(codes({ ...sound, thingsToKnow: [keyPoint('k-1', wrong.quote, { sources: [wrong] })] })).toEqual([
      'quote-not-in-source',
    ]);
  });
  test('fails on a quote of another revision', () => {
    expect(
      codes({
        ...sound,
        thingsToKnow: [keyPoint('k-1', crews.quote, { sources: [{ ...crews, revision: 2 }] })],
      }),
    ).toEqual(['quote-not-in-source']);
  });
  test('fails on a statement that its source does not make', () => {
    expect(
      codes({ ...sound, thingsToKnow: [keyPoint('k-1', 'Crews will walk out.', { sources: [crews] })] }),
    ).toEqual(['statement-without-source']);
  });
  test('names file and line of the statement', () => {
    const wrong = { ...crews, quote: 'Crews walked in.' };
    const page = {
      ...sound,
      summary: { text: 'No boat sails.', sources: [] },
      thingsToKnow: [keyPoint('k-1', wrong.quote, { sources: [wrong] })],
    };
    expect(checkStory(page, file, texts()).map(({ code, line }) => [code, line])).toEqual([
      ['quote-not-in-source', 15],
      ['statement-without-source', 9],
    ]);
  });
  test('leaves editors their own words', () => {
    const page = {
      ...sound,
      thingsToKnow: [keyPoint('k-1', 'Nobody sails.', { sources: [crews], byEditor: true })],
    };
    expect(codes(page)).toEqual([]);
  });
  test('counts a sentence that stands twice once, and fails above the limit', () => {
    expect(codes(sound, 65)).toEqual([]);
    expect(codes(sound, 64)).toEqual(['quoted-too-much']);
  });
});

test('checkStory() counts no headline, nor what editors hid', () => {
  const coverage = [
    {
      article: 'post-1',
      outlet: 'The Harbour Post',
      title: 'Boats stopped at dawn.',
      url: null,
      published: null,
      language: 'en',
      revisions: [],
    },
  ];
  const page = { ...sound, coverage, thingsToKnow: [], timeline: [] };
  expect(codes(page, 0)).toEqual([]);
  expect(codes({ ...page, hidden: [{ id: 'k-1', text: crews.quote, sources: [crews] }] }, 0)).toEqual([]);
  expect(codes({ ...sound, coverage }, 0)).toEqual(['quoted-too-much']);
});

test('checkStory() counts what a page tells of its past', () => {
  const quotes = [{ article: 'post-1', start: 30, end: 50 }];
  const change = { revision: 2, at: null, kind: 'point' as const, text: 'out on Monday', quotes };
  expect(codes({ ...sound, changes: [change] }, 85)).toEqual([]);
  expect(codes({ ...sound, changes: [change] }, 84)).toEqual(['quoted-too-much']);
  const points = [keyPoint('k-1', crews.quote, { sources: [crews], was: [{ ...change }] })];
  expect(codes({ ...sound, thingsToKnow: points }, 84)).toEqual(['quoted-too-much']);
});

describe('standsIn(text, quote)', () => {
  const cases: [text: string, quote: string, stands: boolean][] = [
    ['the port closed', 'On Monday the port closed.', true],
    ['…the port closed…', 'On Monday the port closed early.', true],
    ['He [Okafor] left', 'He left.', true],
    ['the port opened', 'On Monday the port closed.', false],
    ['…', 'On Monday the port closed.', false],
  ];
  test.each(cases)('%s | %s → %s', (words, quote, stands) => {
    expect(standsIn(words, quote)).toBe(stands);
  });
});
