import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../src/text/slug.ts';

describe('slugs', () => {
  test.each([
    ['Ferry crews walk out', 'ferry-crews-walk-out'],
    ['Ærø’s Straße: “Łódź” & café', 'aeros-strasse-lodz-cafe'],
    ['2025: 40,000 stranded', '2025-40-000-stranded'],
    ['Забастовка паромщиков в порту', 'zabastovka-paromshchikov-v-portu'],
    ['Άπεργοι στα πλοία', 'apergoi-sta-ploia'],
    ['إضراب في الميناء', 'drb-fy-lmyn'],
    ['渡轮停航 3 天', 'du-lun-ting-hang-3-tian'],
    ['페리 파업', 'peli-paeob'],
    ['हड़ताल'.normalize('NFD'), 'hdtal'],
    ['हड़ताल'.normalize('NFC'), 'hdtal'],
    ['🚢 — ！', 'story'],
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
