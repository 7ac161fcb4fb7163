import { describe, expect, test } from 'vitest';
import { type OriginClues, originOf } from '../../src/feeds/origin.ts';

const clues: OriginClues = {
  source: null,
  authors: [],
  media: [],
  paragraphs: ['Ferries stopped.'],
  outlet: 'Harbour Post',
};

describe('originOf', () => {
  test.each([
    ['the source element', { source: { title: 'Bay Radio', url: null } }, 'Bay Radio'],
    ['an agency in the source element by its mark', { source: { title: 'AFP', url: null } }, 'AFP'],
    ['an agency’s byline', { authors: ['Reuters'] }, 'Reuters'],
    ['an agency beside an author', { authors: ['Ana Ruiz and Reuters'] }, 'Reuters'],
    ['a dateline', { paragraphs: ['KYIV, Oct 21 (Reuters) - Ferries stopped.'] }, 'Reuters'],
    ['a dateline with a dash', { paragraphs: ['PARIS (AP) — Ferries stopped.'] }, 'Associated Press'],
    [
      'a dateline as wires write it',
      { paragraphs: ['KYIV, Ukraine (AP)_ Ferries stopped.'] },
      'Associated Press',
    ],
    [
      'a dateline under the headline',
      { paragraphs: ['Ferries stop.', 'By Ana Ruiz', 'PARIS (AFP) – Ferries stopped.'] },
      'AFP',
    ],
    ['a credit at the end', { paragraphs: ['Ferries stopped.', 'They will be back. (dpa)'] }, 'dpa'],
    [
      'where it was published first',
      { paragraphs: ['Ferries stopped.', 'This article was first published by Bay Radio.'] },
      'Bay Radio',
    ],
  ])('names %s', (_, change, origin) => {
    expect(originOf({ ...clues, ...change })).toBe(origin);
  });

  test.each([
    ['its own source element', { source: { title: 'harbour post', url: null } }],
    ['an author', { authors: ['Ana Ruiz'] }],
    ['an agency that is only quoted', { paragraphs: ['Ferries stopped, Reuters reported on Tuesday.'] }],
    [
      'a picture’s credit',
      { paragraphs: ['A ferry. (Reuters)', 'Ferries stopped.', 'Nobody was hurt.', 'They will be back.'] },
    ],
    ['a bracket that is no agency', { paragraphs: ['PARIS (city) — Ferries stopped.'] }],
  ])('names none for %s', (_, change) => {
    expect(originOf({ ...clues, ...change })).toBeNull();
  });
});
