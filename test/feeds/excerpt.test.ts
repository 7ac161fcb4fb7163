import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/feeds/excerpt.ts';
import type { Article } from '../../src/model/article.ts';
import { digest } from '../../src/text/digest.ts';

const text = 'Ferries stop\nCrews walked out at dawn. Nobody knows why.\nThe town waits. *Tides* rise.';
const article = {
  id: 'post-1',
  title: 'Ferries stop',
  text,
  body: 'x',
  revisions: [{ number: 1, at: null, hash: digest(text), title: 'Ferries stop', patch: '@@' }],
  stripped: [],
  media: ['A quay'],
} as unknown as Article;

test('kept sentences stand where they stood, all else is gone', () => {
  const start = text.indexOf('Nobody');
  const kept = excerptOf(article, [{ start, end: start + 16 }]);
  expect(kept.text.slice(start, start + 16)).toBe('Nobody knows why');
  expect(kept.text).toHaveLength(text.length);
  expect(JSON.stringify(kept)).not.toMatch(/dawn|tides|quay|@@/i);
  expect(kept.excerpt).toMatchObject({ hash: digest(text), length: text.length });
});

test('any spans can be kept', () => {
  const place = fc.nat(text.length);
  const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const kept = excerptOf(article, spans);
      for (const { start, end } of spans) expect(kept.text.slice(start, end)).toBe(text.slice(start, end));
    }),
  );
});
