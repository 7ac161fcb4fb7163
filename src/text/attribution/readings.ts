import type { Candidate } from './candidates.ts';
import type { Passage, Token } from './passages.ts';
import { readAccordingTo, readAdjective, readColon, readHearsay, readNoun } from './rules/other-rules.ts';
import { readVerb } from './rules/verb-rules.ts';

type Reader = (passage: Passage, at: number) => Candidate | null;

/** Tried in order at each token; the first reading wins. */
const READERS: readonly Reader[] = [
  readAccordingTo,
  readColon,
  readNoun,
  readVerb,
  readAdjective,
  readHearsay,
];

/** All that a passage may say of who says what, right or wrong: see confidence.ts for how sure each is. */
export function readPassage(passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  passage.tokens.forEach((token: Token, at) => {
    if (token.tag === 'quote' || token.tag === 'comma' || token.tag === 'determiner') return;
    for (const read of READERS) {
      const candidate = read(passage, at);
      if (!candidate) continue;
      if (isWhole(candidate)) found.push(candidate);
      return;
    }
  });
  return found;
}

/** Whether every range holds a token. */
function isWhole({ passage, source, cue, content }: Candidate): boolean {
  return [...(source ? [source] : []), ...cue, ...content].every(
    ({ from, to }) => from >= 0 && from < to && to <= passage.tokens.length,
  );
}
