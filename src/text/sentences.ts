import type { Sentence } from '../model/analysis.ts';

/**
 * Cuts a plain text into sentences: a naive cut by Unicode's rules (UAX #29, `Intl.Segmenter`) inside each
 * line, then short passes, in order, that merge what the naive cut divided wrongly. A line is never crossed.
 */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that a name, number or month follows: the full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|St|Mt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Co|Corp|Ltd|U\.S|U\.K|U\.N|[A-Z])\.$/;
const BEGINS_LOWER = /^[\p{Ll},;:)]/u;

/** Whether the cut between two pieces of one line is no end of a sentence. */
function belongsTogether(before: string, after: string): boolean {
  return ABBREVIATION.test(before.trimEnd()) || BEGINS_LOWER.test(after);
}

export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  text.split('\n').forEach((line, paragraph) => {
    for (const [from, to] of cutLine(line)) {
      const start = lineStart + from;
      const end = lineStart + to;
      sentences.push({ index: sentences.length, paragraph, start, end, text: text.slice(start, end) });
    }
    lineStart += line.length + 1;
  });
  return sentences;
}

/** The sentences of one line as offsets, white space trimmed. */
function cutLine(line: string): [number, number][] {
  const pieces: [number, number][] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const last = pieces.at(-1);
    if (last && belongsTogether(line.slice(...last), segment)) last[1] = index + segment.length;
    else pieces.push([index, index + segment.length]);
  }
  return pieces.map(([from, to]) => trim(line, from, to)).filter(([from, to]) => from < to);
}

function trim(line: string, from: number, to: number): [number, number] {
  const piece = line.slice(from, to);
  return [from + piece.length - piece.trimStart().length, to - piece.length + piece.trimEnd().length];
}
