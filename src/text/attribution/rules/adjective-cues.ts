import type { Candidate } from '../candidate.ts';
import { ADJECTIVES } from '../cue-lexicon.ts';
import { objectEnd } from '../object-ends.ts';
import type { Passage } from '../passages.ts';
import { mainSubject, subjectBefore } from '../subjects.ts';
import { tagSet } from '../tokens.ts';
import { verbGroupStart } from '../verb-groups.ts';

const COMPLEMENT_BEGINS = tagSet(
  'that',
  'to',
  'preposition',
  'subordinator',
  'pronoun',
  'determiner',
  'name',
);

/** "is confident that …", "was eager to …", "were critical of …". */
export function readAdjective(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const lemma = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.tag;
  if (!ADJECTIVES.has(lemma) || !COMPLEMENT_BEGINS.has(next)) return null;
  const group = verbGroupStart(tokens, at);
  if (group === at) return null;
  const from = next === 'preposition' ? at + 2 : at + 1;
  return {
    rule: `adjective-${next}`,
    passage,
    head: at,
    lemma,
    source: subjectBefore(tokens, group) ?? mainSubject(tokens, group),
    cue: [{ from: group, to: from }],
    content: [{ from, to: objectEnd(tokens, from) }],
  };
}
