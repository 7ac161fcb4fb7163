import { expect, test } from 'vitest';
import {
  examplesOf,
  heldOutBands,
  heldOutShown,
  type LabelledArticle,
  learnWeights,
} from '../../scripts/learn/attribution-confidence.ts';

const SPEAKERS = ['Mara Okafor', 'Tom Hale', 'Jan Brek', 'Lea Voss'];

/** "X said that …" is marked, "found" is not. */
function article(outlet: string, number: number): LabelledArticle {
  const speaker = SPEAKERS[number % SPEAKERS.length] ?? '';
  const text = `${speaker} said that the pier was shut. The old boat found the wall.`;
  const cue = text.indexOf('said');
  return {
    id: `own/${outlet}_2025_${number}`,
    text,
    attributions: [
      { source: [[0, cue - 1]], cue: [[cue, cue + 4]], content: [[cue + 5, text.indexOf('.')]] },
    ],
  };
}

const articles = ['coast', 'pier', 'quay'].flatMap((outlet) =>
  [1, 2, 3, 4, 5, 6].map((number) => article(outlet, number)),
);

test('a reading is labelled by whether an annotator marked its cue, speaker and content', () => {
  expect(examplesOf(articles.slice(0, 1)).map(({ label }) => label)).toEqual([1, 0]);
});

test('a reading of the right words and another speaker counts half', () => {
  const [one] = articles;
  const others = one?.attributions.map((marked) => ({ ...marked, source: [[60, 63]] as [number, number][] }));
  const labelled = one && others ? [{ ...one, attributions: others }] : [];
  expect(examplesOf(labelled).map(({ label }) => label)).toEqual([0.5, 0]);
});

test('what was marked weighs for, what was not against, and the same data give the same weights', () => {
  const weights = learnWeights(examplesOf(articles));
  expect(weights.get('lemma say')).toBeGreaterThan(0);
  expect(weights.get('lemma find')).toBeLessThan(0);
  expect([...learnWeights(examplesOf(articles))]).toEqual([...weights]);
});

test('a feature met in fewer than four readings is left out', () => {
  expect([...learnWeights(examplesOf(articles.slice(0, 3))).keys()]).not.toContain('lemma say');
  expect([...learnWeights(examplesOf(articles.slice(0, 4))).keys()]).toContain('lemma say');
});

test('bands count readings of outlets that were not learned from', () => {
  const bands = heldOutBands(articles);
  expect(bands.reduce((sum, { readings }) => sum + readings, 0)).toBe(2 * articles.length);
  expect(bands.at(-1)).toEqual({ readings: articles.length, marked: articles.length });
});

test('what would be shown of outlets that were not learned from is counted with its speakers', () => {
  expect(heldOutShown(articles)).toEqual({
    readings: articles.length,
    marked: articles.length,
    sameSpeaker: articles.length,
  });
});
