import { describe, expect, test } from 'vitest';
import { copiedPairs } from '../../src/story/copied-text.ts';

/** A text of so many words; the same beginning gives the same words. */
const text = (from: number, words: number) => ({
  text: Array.from({ length: words }, (_, index) => `word${(from + index) * 7919}`).join(' '),
});
const joined = (...texts: { text: string }[]) => ({ text: texts.map((part) => part.text).join(' ') });

describe('copiedPairs(articles)', () => {
  test('finds a text inside a longer one, whatever stands around it', () => {
    const wire = text(0, 120);
    expect(copiedPairs([text(5000, 200), wire, joined(text(900, 40), wire, text(7000, 300))])).toEqual([
      [1, 2],
    ]);
  });
  test('wants three fifths of the shorter text', () => {
    const shared = (words: number) => [text(0, 100), joined(text(0, words), text(3000, 100 - words))];
    expect(copiedPairs(shared(75))).toEqual([[0, 1]]);
    expect(copiedPairs(shared(50))).toEqual([]);
  });
  test('says nothing of texts too short to tell', () => {
    expect(copiedPairs([text(0, 18), text(0, 18)])).toEqual([]);
  });
  test('finds every pair that comparing each with each finds, among many', () => {
    const articles = Array.from({ length: 300 }, (_, index) =>
      joined(text((index % 30) * 1000, 60), text(100_000 + index * 1000, 20)),
    );
    const pairs = articles.flatMap((_, a) =>
      articles.flatMap((__, b) => (a < b && a % 30 === b % 30 ? [[a, b]] : [])),
    );
    expect(copiedPairs(articles)).toEqual(pairs);
  });
});
