import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../clause-ends.ts';
import type { Passage } from '../passages.ts';
import { phraseAfter } from '../subjects.ts';

const LONGEST_LABEL = 8;

/** "Hale: ferries will stop" in a headline, a list or a transcript. */
export function readColon(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const touchesNext = tokens[at]?.end === tokens[at + 1]?.start;
  if (tokens[at]?.tag !== 'colon' || at === 0 || at > LONGEST_LABEL || touchesNext) return null;
  const speaker = phraseAfter(tokens, 0);
  const quoted = tokens[at + 1]?.tag === 'quote';
  if (!quoted && speaker?.to !== at) return null;
  return {
    rule: quoted ? 'colon-quote' : 'colon',
    passage,
    head: at,
    lemma: ':',
    source: speaker ? { from: speaker.from, to: at } : null,
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: at + 1, to: quoted ? at + 2 : trimEnd(tokens, at + 1, tokens.length) }],
  };
}
