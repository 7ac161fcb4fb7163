import { wordSet } from '../../word-list.ts';
import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../clause-ends.ts';
import type { Passage } from '../passages.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Token } from '../tokens.ts';
import { isFiniteVerb } from '../verb-groups.ts';

const LONGEST_LABEL = 8;

const TELLS = ['say', 'tell', 'ask'] as const;

/** "Hale replied: “…”": the verb is read as what tells it. */
function tellsItself(tokens: Passage['tokens'], colon: number): boolean {
  for (let i = 0; i < colon; i += 1)
    if (TELLS.some((name) => tokens[i]?.verb?.classes.has(name)) && isFiniteVerb(tokens, i)) return true;
  return false;
}

/** "Asked again: “…”": whose words follow is not told. */
function isParticiple(first: Token | undefined): boolean {
  return first?.tag === 'word' && PARTICIPLES.has(first.verb?.form);
}

const PARTICIPLES = new Set<string | undefined>(['past', 'participle', 'gerund']);
const OPENS_TOPIC = wordSet('on about to');

/** "Hale on the strike: “…”": the end of who speaks. */
function labelEnd(tokens: Passage['tokens'], colon: number): number {
  for (let i = 1; i < colon; i += 1) if (OPENS_TOPIC.has(tokens[i]?.lower ?? '')) return i;
  return colon;
}

/** "Hale: ferries will stop" in a headline, a list or a transcript. */
export function readColon(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const touchesNext = tokens[at]?.end === tokens[at + 1]?.start;
  if (tokens[at]?.tag !== 'colon' || at === 0 || at > LONGEST_LABEL || touchesNext) return null;
  if (isParticiple(tokens[0])) return null;
  const speaker = phraseAfter(tokens, 0);
  const quoted = tokens[at + 1]?.tag === 'quote';
  if (!quoted && speaker?.to !== at) return null;
  if (quoted && tellsItself(tokens, at)) return null;
  return {
    rule: quoted ? 'colon-quote' : 'colon',
    passage,
    head: at,
    lemma: ':',
    source: speaker && { from: 0, to: quoted ? labelEnd(tokens, at) : at },
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: at + 1, to: quoted ? at + 2 : trimEnd(tokens, at + 1, tokens.length) }],
  };
}
