import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../src/text/slug.ts';

describe('slugs', () => {
  test.each([
    ['Ferry crews walk out', 'ferry-crews-walk-out'],
    ['Ærø’s Straße: “Łódź” & café', 'aeros-strasse-lodz-cafe'],
    ['2025: 40,000 stranded', '2025-40-000-stranded'],
    ['東京', 'story'],
    ['', 'story'],
  ])('%j → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('every title gives a slug of 1–80 letters, digits and hyphens, and none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200, unit: 'grapheme' }), { maxLength: 20 }), (titles) => {
        const taken = new Set<string>();
        for (const title of [...titles, ...titles]) {
          const slug = freeSlug(title, (other) => taken.has(other));
          expect(slug).toMatch(/^[a-z0-9-]{1,80}$/);
          expect(taken.has(slug)).toBe(false);
          taken.add(slug);
        }
      }),
    );
  });
});
