import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../clause-ends.ts';
import { HEARSAY_ADVERBS } from '../cue-lexicon.ts';
import type { Passage } from '../passages.ts';
import { subjectBefore } from '../subjects.ts';
import { verbGroupStart } from '../verb-groups.ts';

/** "reportedly", "allegedly": the clause around it is somebody's word, nobody says whose. */
export function readHearsay(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const lemma = tokens[at]?.lower ?? '';
  if (!HEARSAY_ADVERBS.has(lemma)) return null;
  const rest = { from: at + 1, to: clauseEnd(tokens, at + 1) };
  const subject = subjectBefore(tokens, verbGroupStart(tokens, at));
  const content = subject ? [subject, rest] : [rest];
  return {
    rule: 'hearsay-adverb',
    passage,
    head: at,
    lemma,
    source: null,
    cue: [{ from: at, to: at + 1 }],
    content,
  };
}
