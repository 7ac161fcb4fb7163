import { expect, test } from 'vitest';
import type { Sentence } from '../../src/model/analysis.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tagTimes } from '../../src/time/tag-times.ts';

const MEGABYTE = 1_000_000;

const NEWS =
  'Ferry crews walked out on Monday and will return on Oct. 24, the port said. The last strike, in March 2023, ' +
  'lasted two weeks; managers met union leaders earlier this week and plan to meet again next Friday at 9 a.m. ' +
  'Fares rose 3.5% a year ago, and about 2,000 people lost their jobs in the third quarter, the company reported.\n';

function document(text: string, language = 'en') {
  return { text, titleEnd: 0, published: '2025-10-21', timeZone: 'UTC', language, outlet: '' };
}

function repeatTo(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Milliseconds of this thread's processor time, the least of some runs, so that a busy machine does not count. */
function fastest(run: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < times; count++) {
    const began = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The aim is 1 MB/s; the bound leaves room for a machine that does other things. */
test('sentences and dates of 1 MB of news take less than 2 s', () => {
  const text = repeatTo(NEWS, MEGABYTE);
  expect(fastest(() => tagTimes(document(text), splitSentences(text)), 3)).toBeLessThan(2000);
});

const oneSentence = (text: string): Sentence[] => [
  { index: 0, paragraph: 0, start: 0, end: text.length, text },
];

const HOSTILE: [name: string, piece: string][] = [
  ['one word', 'a'],
  ['figures', '1'],
  ['spaces', ' '],
  ['articles', 'the '],
  ['months', 'May '],
  ['numbers in words', 'two hundred and '],
  ['ranges', 'Aug. 15-17, '],
  ['vague amounts', 'a couple of '],
  ['verbs', 'will was '],
  ['modifiers', 'the end of the '],
  ['times', '9 a.m. '],
  ['apostrophes', "'9"],
  ['last year', 'last year '],
  ['quarters', 'the year-ago third-quarter '],
  ['hyphens', 'year-'],
  ['commas in figures', '1,000,'],
];

test.each(HOSTILE)(
  '1 MB of nothing but %s, in one sentence, takes less than 2 s in either language',
  (_name, piece) => {
    const text = repeatTo(piece, MEGABYTE);
    for (const language of ['en', 'de']) {
      expect(fastest(() => tagTimes(document(text, language), oneSentence(text)), 3)).toBeLessThan(2000);
    }
  },
);

test('time grows with the text and not with its square', () => {
  const [short, long] = [
    repeatTo(NEWS.replaceAll('\n', ' '), MEGABYTE / 8),
    repeatTo(NEWS.replaceAll('\n', ' '), MEGABYTE),
  ];
  const time = (text: string) => fastest(() => tagTimes(document(text), oneSentence(text)), 3);
  expect(time(long)).toBeLessThan(8 * 4 * time(short) + 50);
});

test('5 MB in one line is read to its end', () => {
  const text = `${repeatTo('word ', 5 * MEGABYTE)}It fell on May 3, 2021.`;
  expect(tagTimes(document(text), oneSentence(text)).map(({ value }) => value)).toEqual(['2021-05-03']);
});
