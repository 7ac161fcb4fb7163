import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/story/change/draft.ts';
import {
  pastWithinBudget,
  QuoteBudget,
  type QuoteLimit,
  withinBudget as within,
} from '../../src/story/quote-budget.ts';
import { event, keyPoint, source, story } from '../story-builder.ts';

const withinBudget = (draft: Draft, limitOf: QuoteLimit) =>
  within(draft, new QuoteBudget(limitOf, draft.coverage));

const at = (start: number, length: number) => source('x'.repeat(length), { start, end: start + length });
const point = (id: string, start: number, length: number) =>
  keyPoint(id, 'x', { sources: [at(start, length)] });
const page = story({
  summary: { text: 'x', sources: [at(0, 10)] },
  thingsToKnow: [point('k-1', 100, 10), point('k-2', 200, 10), point('k-3', 0, 10)],
  timeline: [
    event('e-light', '2025-10-01', 'x', { sources: [at(300, 10)], weight: 0.1 }),
    event('e-heavy', '2025-10-02', 'x', { sources: [at(400, 10)], weight: 0.9 }),
  ],
  unknowns: [],
});
const shown = (limit: number) => {
  const { thingsToKnow, timeline } = withinBudget(page, () => limit);
  return [...thingsToKnow, ...timeline].map(({ id }) => id).sort();
};

describe('withinBudget(page, limitOf)', () => {
  test('keeps all that fits, and counts a sentence that stands twice once', () => {
    expect(shown(50)).toEqual(['e-heavy', 'e-light', 'k-1', 'k-2', 'k-3']);
  });
  test('takes a key point and the heaviest events in turn', () => {
    expect(shown(30)).toEqual(['e-heavy', 'k-1', 'k-3']);
    expect(shown(40)).toEqual(['e-heavy', 'e-light', 'k-1', 'k-3']);
  });
  test('never shows an item whose first source does not fit', () => {
    expect(shown(10)).toEqual(['k-3']);
  });
  test('shows a series whole or not at all', () => {
    const values = [600, 700, 800].map((start, index) => ({
      at: `2025-10-0${index + 1}`,
      value: index,
      bound: 'exact' as const,
      source: at(start, 10),
    }));
    const counted = { ...page, numbers: [{ id: 'n-1', label: 'votes', unit: 'votes', values }] };
    expect(withinBudget(counted, () => 80).numbers[0]?.values).toHaveLength(3);
    expect(withinBudget(counted, () => 70).numbers).toEqual([]);
  });
  test('quotes a role by its own words where its sentence does not fit', () => {
    const long = source(`The mayor, Mara Okafor, ${'said so '.repeat(20)}`, { start: 500 });
    const named = {
      ...page,
      people: [{ name: 'Mara Okafor', mentions: 1, roles: [{ text: 'mayor', source: long }] }],
    };
    expect(withinBudget(named, () => 60).people[0]?.roles[0]?.source).toMatchObject({
      quote: 'mayor',
      start: 504,
      end: 509,
    });
  });
  test('quotes a way through another outlet from who reports to whose words it reports, where its sentence does not fit', () => {
    const quote = `Later Coast News reported that, according to two pilots, ${'the ferry had turned '.repeat(20)}`;
    const way = (...names: string[]) => ({
      chain: ['The Harbour Post', ...names].map((name) => ({ name, kind: 'outlet' as const })),
      stance: 'states' as const,
      sources: [source(quote, { start: 500 })],
    });
    const told = (...names: string[]) =>
      withinBudget({ ...page, attributions: [way(...names)] }, () => 100).attributions;
    expect(told('Coast News', 'two pilots')[0]?.sources).toMatchObject([
      { quote: 'Coast News reported that, according to two pilots', start: 506, end: 555 },
    ]);
    expect(told('Coast News')).toEqual([]);
    expect(told('Coast News', 'a third pilot')).toEqual([]);
  });
  test('gives a headline, which the coverage names, free', () => {
    const coverage = [
      {
        article: 'post-1',
        outlet: 'The Harbour Post',
        title: 'x'.repeat(10),
        url: null,
        published: null,
        language: 'en',
        revisions: [],
      },
    ];
    const { summary, thingsToKnow, timeline } = withinBudget({ ...page, coverage }, () => 0);
    expect(summary.sources).toHaveLength(1);
    expect([...thingsToKnow, ...timeline].map(({ id }) => id)).toEqual(['k-3']);
  });
  test('gives an editor’s link, which quotes nothing, free', () => {
    const linked = {
      ...page,
      timeline: [event('e-ours', '2025-10-01', 'x', { sources: [source('words', { article: '' })] })],
    };
    expect(withinBudget(linked, () => 0).timeline).toHaveLength(1);
  });
});

test('a point in the editors’ own words stands without the sentence that no longer fits', () => {
  const reworded = [{ ...point('k-1', 100, 10), byEditor: true }, point('k-2', 200, 10)];
  const { thingsToKnow } = withinBudget({ ...page, thingsToKnow: reworded }, () => 0);
  expect(thingsToKnow).toEqual([{ ...reworded[0], sources: [] }]);
});

describe('pastWithinBudget(story, budget)', () => {
  const change = (item: string, start: number) => ({
    revision: 2,
    at: null,
    kind: 'point' as const,
    text: `words of ${item}`,
    item,
    quotes: [{ article: 'post-1', start, end: start + 10 }],
  });
  const was = (start: number) => ({
    text: `words at ${start}`,
    revision: 1,
    quotes: [{ article: 'post-1', start, end: start + 10 }],
  });
  const past = (limit: number) => {
    const budget = new QuoteBudget(() => limit, []);
    budget.take(at(0, 10));
    const told = pastWithinBudget(
      story({
        thingsToKnow: [keyPoint('k-1', 'x', { was: [was(100), was(200)] })],
        changes: [change('k-2', 300), change('k-3', 0), change('k-4', 400)],
      }),
      budget,
    );
    return [
      ...(told.thingsToKnow[0]?.was ?? []).map(({ text }) => text),
      ...told.changes.map(({ text }) => text),
    ];
  };
  const WITHOUT = 'A thing to know came or changed.';

  test('keeps what fits, words that the page shows free', () => {
    expect(past(50)).toEqual([
      'words at 100',
      'words at 200',
      'words of k-2',
      'words of k-3',
      'words of k-4',
    ]);
  });
  test('leaves out what a point said, and tells a change without words, the oldest first', () => {
    expect(past(40)).toEqual(['words at 100', 'words at 200', WITHOUT, 'words of k-3', 'words of k-4']);
    expect(past(20)).toEqual(['words at 200', WITHOUT, 'words of k-3', WITHOUT]);
    expect(past(10)).toEqual([WITHOUT, 'words of k-3', WITHOUT]);
  });
  test.each([
    [20, 'words'],
    [10, ''],
  ])('of %i characters tells %j of what editors decided on', (limit, said) => {
    const { quotes } = was(100);
    const outdated = { how: 'changed' as const, said: 'words', quotes, now: 'x', by: 'y' };
    const budget = new QuoteBudget(() => limit, []);
    budget.take(at(0, 10));
    const decided = { on: 'x', by: 'y', outdated };
    const told = pastWithinBudget(story({ thingsToKnow: [keyPoint('k-1', 'x', { decided })] }), budget);
    expect(told.thingsToKnow[0]?.decided?.outdated?.said).toBe(said);
  });
});
