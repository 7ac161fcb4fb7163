import { expect, test } from 'vitest';
import type { Attribution, Document } from '../../src/model/analysis.ts';
import type { Span } from '../../src/model/span.ts';
import { findAttributions } from '../../src/text/attributions.ts';
import { splitSentences } from '../../src/text/sentences.ts';

function documentOf(text: string, language = 'en'): Document {
  return {
    text,
    titleEnd: 0,
    published: '2025-10-21',
    timeZone: 'UTC',
    language,
    outlet: 'The Harbour Post',
  };
}

function attributionsOf(text: string): Attribution[] {
  return findAttributions(documentOf(text), splitSentences(text), []);
}

/** source | cue | content, spans joined by " … ". */
function written(text: string): string[] {
  const slice = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributionsOf(text).map(
    ({ source, cue, content }) => `${slice(source)} | ${slice(cue)} | ${slice(content)}`,
  );
}

test.each([
  [
    'a quote, then its speaker',
    '“We will not sail,” union leader Mara Okafor said on Monday.',
    'union leader Mara Okafor | said | “We will not sail,”',
  ],
  [
    'a speaker after the verb',
    '“The pier is safe,” said Tom Hale, the harbour master.',
    'Tom Hale, the harbour master | said | “The pier is safe,”',
  ],
  [
    'a that-clause',
    'The minister warned that the bridge could close in May.',
    'The minister | warned | that the bridge could close in May',
  ],
  [
    'a clause without "that"',
    'Officials said the road was closed.',
    'Officials | said | the road was closed',
  ],
  [
    'according to, first',
    'According to the port authority, 40,000 passengers were stranded.',
    'the port authority | According to | 40,000 passengers were stranded',
  ],
  [
    'according to, last',
    'The strike cost two million crowns, according to the port authority.',
    'the port authority | according to | The strike cost two million crowns',
  ],
  [
    'a split quote',
    '“Not one boat,” she added, “will leave the harbour.”',
    'she | added | “Not one boat,” … “will leave the harbour.”',
  ],
])('%s', (_name, text, expected) => {
  expect(written(text)).toContain(expected);
});

test('a language without rules gives nothing', () => {
  const text = '“Wir fahren nicht”, sagte Mara Okafor.';
  expect(findAttributions(documentOf(text, 'de'), splitSentences(text), [])).toEqual([]);
});
