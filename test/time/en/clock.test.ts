import { describe, expect, test } from 'vitest';
import { tag, valuesIn } from '../tagging.ts';

const fires: [text: string, ...expected: string[]][] = [
  ['It struck at 10:35 a.m. on Monday.', '10:35 a.m. = 2025-10-20T10:35', 'Monday = 2025-10-20'],
  ['It struck at 9 p.m. Monday.', '9 p.m. Monday = 2025-10-20T21:00'],
  ['It struck Friday morning.', 'Friday morning = 2025-10-17TMO'],
  ['The blast came at noon on Oct. 3.', 'noon = 2025-10-03T12:00', 'Oct. 3 = 2025-10-03'],
  ['It struck at 14:30 GMT today.', '14:30 GMT today = 2025-10-21T14:30'],
  ['It struck at 7am EST yesterday.', '7am EST yesterday = 2025-10-20T07:00'],
  ['It will rain tonight.', 'tonight = 2025-10-21TNI'],
  ['It rained last night.', 'last night = 2025-10-20TNI'],
  ['She spoke this morning.', 'this morning = 2025-10-21TMO'],
  ['Crews meet every Friday at 9 a.m.', 'every Friday = XXXX-WXX-5', '9 a.m. = T09:00'],
  ['It closed at 5 p.m. EST, Nov. 6, as planned.', '5 p.m. EST, Nov. 6 = 2025-11-06T17:00'],
];

const staysSilent: string[] = [
  'The ratio was 16:9.',
  'They won by 3:1 in the end.',
  'The film High Noon is old.',
  'Psalm 23:4 was read.',
  'I am 12 and he is 13.',
  'The score stood at 25-20.',
];

describe('English times of the day', () => {
  test.each(fires)('%s', (text, ...expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each(staysSilent)('none in: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  test('a time is shown as its day', () => {
    expect(tag('It struck at 9 p.m. Monday.')[0]?.edtf).toBe('2025-10-20');
  });
});
