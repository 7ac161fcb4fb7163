import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { tagTimes } from '../../src/time/tag-times.ts';
import { PUBLISHED, tag, valuesIn } from './tagging.ts';

/** Words that rules begin with, go on with or are vetoed by. */
const piece = fc.constantFrom(
  ...'Oct. 31 , 2025 Feb. 30 the last two years ago Friday morning - to and 9 a.m. quarter of 1990s earlier'.split(
    ' ',
  ),
  ...'since until before 0000 99999999 next week Easter every 10/21/2025 second May . \n the day after'.split(
    ' ',
  ),
);
const newsLike = fc.array(piece, { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'grapheme', maxLength: 200 }));
const publication = fc.constantFrom(PUBLISHED, null, '0001-01-01', '9999-12-31', 'not a date');
const language = fc.constantFrom('en', 'de');

describe('any text', () => {
  test('gives spans that re-slice, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, publication, language, (text, published, of) => {
        let end = 0;
        for (const time of tag(text, of, published)) {
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives only EDTF that can be read back, and a day only where it exists', () => {
    fc.assert(
      fc.property(anyText, publication, language, (text, published, of) => {
        for (const { edtf } of tag(text, of, published)) {
          if (edtf !== null) expect(parseEdtf(edtf), edtf).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an article without a date of publication', () => {
  test.each([
    ['It fell on May 3, 2021.', ['May 3, 2021 = 2021-05-03']],
    ['It fell on May 3.', ['May 3 = XXXX-05-03']],
    ['It fell on Friday.', ['Friday = XXXX-WXX-5']],
    ['It fell yesterday.', ['yesterday = ']],
    ['It fell last week.', ['last week = ']],
  ])('%s invents no day', (text, expected) => {
    expect(valuesIn(text, 'en', null)).toEqual(expected);
  });
});

test('years of other calendars and far-away years are not turned into ours', () => {
  expect(valuesIn('The temple dates from 2568 BE.')).toEqual([]);
  expect(valuesIn('In 1447 AH the mosque opened.')).toEqual([]);
  expect(valuesIn('In the year 0 nothing happened.')).toEqual([]);
  expect(valuesIn('Some 9999 seals live there.')).toEqual([]);
});

test("the newsroom's zone decides which day today is", () => {
  const document = { text: 'It fell today.', titleEnd: 0, language: 'en', outlet: '' };
  const sentences = splitSentences(document.text);
  const dayIn = (timeZone: string) =>
    tagTimes({ ...document, published: '2025-10-21T22:30:00Z', timeZone }, sentences)[0]?.value;
  expect(dayIn('Europe/Kyiv')).toBe('2025-10-22');
  expect(dayIn('UTC')).toBe('2025-10-21');
});

test('what is vague stays vague', () => {
  const edtf = (text: string) => tag(text)[0]?.edtf;
  expect(edtf('It fell last week.')).toBe('2025-10-13/2025-10-19');
  expect(edtf('It fell two years ago.')).toBe('2023~');
  expect(edtf('It fell around Nov. 1.')).toBe('2025-11-01~');
  expect(edtf('It fell recently.')).toBeNull();
  expect(edtf('It fell in early 2020.')).toBe('2020');
});

test('ranges and open ends are intervals', () => {
  const edtf = (text: string) => tag(text).map((time) => time.edtf);
  expect(edtf('It ran Aug. 15-17.')).toEqual(['2025-08-15/2025-08-17', '2025-08-15/2025-08-17']);
  expect(edtf('It ran Aug. 15-17, 2024, in Lund.')).toEqual([
    '2024-08-15/2024-08-17',
    '2024-08-15/2024-08-17',
  ]);
  expect(edtf('It ran from 2010 to 2015.')).toEqual(['2010/2015', '2010/2015']);
  expect(edtf('It ran between March and May.')).toEqual(['2025-03/2025-05', '2025-03/2025-05']);
  expect(edtf('It has run since January.')).toEqual(['2025-01/..']);
  expect(edtf('On May 3 and 20 people died.')).toEqual(['2025-05-03']);
});
