import { describe, expect, test } from 'vitest';
import { canonicalUrl, urlKey } from '../../src/feeds/canonical-url.ts';

describe('canonicalUrl', () => {
  test.each([
    ['https://a.example/x?utm_source=rss&utm_medium=feed', 'https://a.example/x'],
    ['https://a.example/x?id=3&fbclid=abc', 'https://a.example/x?id=3'],
    ['https://a.example/x?at_medium=RSS&at_campaign=rss', 'https://a.example/x'],
    ['https://a.example/x?id=3&page=2#comments', 'https://a.example/x?id=3&page=2'],
    ['https://A.example:443/x', 'https://a.example/x'],
    ['https://a.example/x?q=utm_source', 'https://a.example/x?q=utm_source'],
    ['https://a.example/#!/story/4', 'https://a.example/#!/story/4'],
  ])('%s becomes %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });
});

test('urlKey is the same for one page under several addresses', () => {
  const keys = ['http://www.a.example/x/', 'https://a.example/x', 'https://a.example/x?utm_id=1#top'].map(
    urlKey,
  );
  expect(new Set(keys)).toEqual(new Set(['a.example/x']));
});
