import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextPlaces } from '../../src/text/text-places.ts';

const lists = fc.array(fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 }), { maxLength: 30 });
const placed = (list: readonly (readonly string[])[]) => list.map((texts, place) => [place, texts] as const);

test('each text is found in every place where it stands', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const places = TextPlaces.of(placed(list));
      const again = new TextPlaces(places.numbers.slice());
      for (const [place, texts] of placed(list))
        for (const text of texts) expect(again.placesOf(text)).toContain(place);
    }),
  );
});

test('what is not there is found nowhere, but for a shared hash', () => {
  expect(TextPlaces.of([[0, ['boats', 'crews']]]).placesOf('cooks')).toEqual([]);
  // Two texts of one hash of 32 bits (FNV-1a).
  expect(TextPlaces.of([[7, ['costarring']]]).placesOf('liquid')).toEqual([7]);
});

test('places that moved, and what left and came, give the same as the whole list', () => {
  fc.assert(
    fc.property(lists, lists, fc.func(fc.boolean()), (before, come, stays) => {
      const left = before.filter(stays);
      const kept = new Set(left);
      const places = TextPlaces.of(placed(before)).moved(
        before.map((texts) => (kept.has(texts) ? left.indexOf(texts) : undefined)),
        TextPlaces.of(come.map((texts, at) => [left.length + at, texts])),
      );
      expect(places).toEqual(TextPlaces.of(placed([...left, ...come])));
    }),
  );
});
