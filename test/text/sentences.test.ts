import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

/**
 * Each file of `sentences/` is named for what it shows. A paragraph of it is one line of text; its lines are the
 * sentences that are expected, and the input is these joined by a space (scripts without spaces: by nothing).
 */
const folder = new URL('./sentences/', import.meta.url);

describe('splitSentences(text) divides each case as its file does', () => {
  for (const file of readdirSync(folder).sort()) {
    const paragraphs = readFileSync(new URL(file, folder), 'utf8').trim().split('\n\n');
    test.each(paragraphs)(`${file.replace('.txt', '')}: %s`, (paragraph) => {
      const expected = paragraph.split('\n');
      const input = expected.join(/[。！？]\n/.test(paragraph) ? '' : ' ');
      expect(splitSentences(input).map((sentence) => sentence.text)).toEqual(expected);
    });
  }
});

describe('splitSentences(text)', () => {
  test('divides where the space after a full stop is missing', () => {
    expect(splitSentences('He went home.The others stayed.').map(({ text }) => text)).toEqual([
      'He went home.',
      'The others stayed.',
    ]);
  });

  test('never crosses a line, and counts lines from 0', () => {
    const found = splitSentences('Summit on hold\n\nTalks were set for Oct.\n5 ships wait.');
    expect(found.map(({ text, paragraph, index }) => [text, paragraph, index])).toEqual([
      ['Summit on hold', 0, 0],
      ['Talks were set for Oct.', 2, 1],
      ['5 ships wait.', 3, 2],
    ]);
  });

  test('gives nothing for a text of white space', () => {
    expect(splitSentences(' \n\t\n ')).toEqual([]);
  });

  const newsText = fc
    .array(
      fc.constantFrom(
        'U.S.',
        'He',
        'left',
        '.',
        '”',
        '“',
        '?',
        '(',
        ')',
        ' ',
        '\n',
        '…',
        'No.',
        '5',
        "''",
        'é',
        '👍',
      ),
    )
    .map((parts) => parts.join(''));

  test('re-slices, keeps order, trims, and loses no character but white space', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({ unit: 'grapheme' })), (text) => {
        let covered = 0;
        for (const [index, sentence] of splitSentences(text).entries()) {
          expect(sentence.index).toBe(index);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toMatch(/\n/);
          expect(text.slice(covered, sentence.start).trim()).toBe('');
          expect(text.slice(0, sentence.start).split('\n').length - 1).toBe(sentence.paragraph);
          covered = sentence.end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });

  /** Lines of one piece over and over: each kind makes some rule look around at every cut. */
  const hostileLines = [
    'He said that. ',
    'He said (that. ',
    '(He said that.) ',
    '“Why?” Maria Lopez ',
    'U.S. Steel Co. ',
    'J. K. ',
    'left.The ',
    '.',
    '(',
    '"',
    '“',
    'A.',
    'a. ',
    '1. ',
    '(a. ',
    "?' ",
    '…”',
    '。',
    ' ',
  ];

  test.each(hostileLines)('takes under two seconds for a line of a megabyte of %j', (piece) => {
    expect(secondsFor(lineOf(piece, 1_000_000))).toBeLessThan(2);
  });

  test('takes under two seconds for a megabyte of list numbers after white space', () => {
    expect(secondsFor(lineOf(' ', 500_000) + lineOf('a. ', 500_000))).toBeLessThan(2);
  });

  test('takes time in proportion to the length of a line', () => {
    const [short, long] = [lineOf('He said that. ', 200_000), lineOf('He said that. ', 1_600_000)];
    secondsFor(short);
    const ratio = secondsFor(long) / Math.min(secondsFor(short), secondsFor(short), secondsFor(short));
    expect(ratio).toBeLessThan(24);
  });
});

/** A piece repeated to a line of so many code units. */
function lineOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Processor time of dividing a text, other programs' share left out. */
function secondsFor(text: string): number {
  const begun = process.cpuUsage();
  splitSentences(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
