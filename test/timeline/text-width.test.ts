import { expect, test } from 'vitest';
import { fitText, fitTwoLines, textWidth } from '../../src/timeline/text-width.ts';

test('textWidth() grows with the letters and with the font', () => {
  expect(textWidth('mmm', 12)).toBeGreaterThan(textWidth('iii', 12));
  expect(textWidth('word', 24)).toBeCloseTo(2 * textWidth('word', 12));
  expect(textWidth('漢字', 12)).toBe(24);
});

test.each([
  ['all of it', 'The two leaders met', 500, 'The two leaders met'],
  ['whole words and a sign', 'The two leaders met in Alaska', 80, 'The two …'],
  ['no comma before the sign', 'Meanwhile, they met', 80, 'Meanwhile …'],
  ['no article or preposition before the sign', 'They met at a base', 80, 'They met …'],
  ['the first word though it leans', 'The incomprehensibilities', 40, 'The …'],
  ['nothing', 'Incomprehensibilities', 20, ''],
])('fitText() keeps %s', (_, text, width, shown) => {
  expect(fitText(text, 12, width)).toBe(shown);
});

test.each([
  ['as even as they can be', 'The two leaders met in Alaska', 500, ['The two leaders', 'met in Alaska']],
  [
    'cut where both are full',
    'The two leaders met in Alaska and left',
    90,
    ['The two leaders', 'met in Alaska …'],
  ],
  ['nothing of one word', 'Ceasefire', 500, null],
  ['nothing where the first word is too wide', 'Ceasefire in Alaska', 20, null],
])('fitTwoLines() gives %s', (_, text, width, lines) => {
  expect(fitTwoLines(text, 12, width)).toEqual(lines);
});
