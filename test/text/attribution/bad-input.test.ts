import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONFIDENT } from '../../../src/text/attribution/confidence.ts';
import { attributionsOf } from './attributions-fixture.ts';

/** Words and marks of which news goes wrong in every way. */
const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    '«',
    '»',
    ',',
    '.',
    ':',
    ';',
    '—',
    '(',
    ')',
    '\n',
    '\n\n',
    '…',
    '👍',
    '\u0000',
  ],
  ...[
    'said',
    'SAID',
    'that',
    'he',
    'Tom Hale',
    'according to',
    'to',
    'is',
    'expected',
    'by',
    'claim',
    'and',
    'who',
    'Coast News',
    'wants',
  ],
  ...[
    'the pier',
    'closed',
    '12',
    'Mr.',
    'was',
    'not',
    'reportedly',
    'confident',
    'citing',
    'Monday',
    'whether',
    'told',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

test('any text gives spans inside it, in order, with a content and a confidence between 0 and 1', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { source, cue, content, confidence } of attributionsOf(text)) {
        expect(content.length).toBeGreaterThan(0);
        expect(cue.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        }
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('the same text gives the same attributions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(attributionsOf(text)).toEqual(attributionsOf(text));
    }),
    { numRuns: 50, seed: 2 },
  );
});

const sure = (text: string) => attributionsOf(text).filter(({ confidence }) => confidence >= CONFIDENT);

test.each([
  ['a quote that never closes', '“We will not sail, and nobody will make us. The night was calm.'],
  ['quotes without a speaker', '“We will not sail.” “Nobody will.”'],
  ['a closing mark alone', 'We will not sail.” The night was calm.'],
  ['a question and its retort', '“Will you go?”\n“Never.”\nTom Hale left the room.'],
  ['a question asked once more', 'Asked again: “Never.”'],
  ['an interview', 'Q: Will the pier reopen?\nA: Yes, in spring.'],
  ['a table', 'Name | Party | Said\nHale | Left | No'],
  ['names and numbers', '- Tom Hale, captain: 40 votes\n- Ida Moen, mayor: 32 votes'],
  ['a mark that closes nowhere, then other marks', '"The crews are tired.\nThe pier is "shut".'],
  ['a list', '- one boat\n- two boats\n- three boats'],
  ['an empty text', ''],
  ['only marks', '“”“”""\'\'…—'],
])('%s gives no speaker', (_name, text) => {
  expect(sure(text).flatMap(({ source }) => source)).toEqual([]);
});

test('all capitals keep their speaker', () => {
  const text = '“WE WILL NOT SAIL,” MARA OKAFOR SAID.';
  const [span] = attributionsOf(text)[0]?.source ?? [];
  expect(text.slice(span?.start, span?.end)).toBe('MARA OKAFOR');
});

test('a transcript gives no line to another speaker', () => {
  const text = 'HALE: We will talk.\nOKAFOR: About what?\nHALE: “The pier.”';
  for (const { source, content } of attributionsOf(text)) {
    const line = text.lastIndexOf('\n', content[0]?.start) + 1;
    for (const span of source) expect(span.start).toBe(line);
  }
});

test.each([
  ['one endless line', 'he said that it was so and '.repeat(4000)],
  ['marks that never close', '“a '.repeat(20_000)],
  ['marks that open in every line', '"a b\n'.repeat(20_000)],
  ['marks that never close in every other line', '“a b\nc d.\ne “f” g\n'.repeat(10_000)],
  ['owners inside a mark that never closes', `‘${'the crews’ boats '.repeat(20_000)}`],
  ['many quotations in one paragraph', `He said: “A.” ${'“B.” '.repeat(3000)}`],
])('%s takes time in proportion to its length', (_name, text) => {
  const begin = performance.now();
  attributionsOf(text);
  expect(performance.now() - begin).toBeLessThan(5000);
});
