import type { Candidate } from '../candidates.ts';
import {
  clauseEnd,
  mainSubject,
  phraseAfter,
  type Range,
  subjectBefore,
  trimEnd,
  verbGroupStart,
} from '../clauses.ts';
import { ADJECTIVES, HEARSAY_ADVERBS, NOUN_ENTRIES } from '../cue-lexicon.ts';
import type { Passage, Token } from '../passages.ts';

/** "according to X, …" and "…, according to X". */
export function readAccordingTo(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.tag !== 'to') return null;
  const source = sourceAfter(tokens, at + 2);
  if (!source) return null;
  const content = tokens[at - 1] && at > 1 ? before(tokens, at) : null;
  const range = content ?? { from: source.to + 1, to: clauseEnd(tokens, source.to + 1) };
  if (range.from >= range.to || range.from >= tokens.length) return null;
  return {
    rule: 'according-to',
    passage,
    head: at,
    lemma: 'according',
    source,
    cue: [{ from: at, to: at + 2 }],
    content: [range],
  };
}

function sourceAfter(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  while (
    to < tokens.length &&
    !['comma', 'semicolon', 'dash', 'quote', 'colon'].includes(tokens[to]?.tag ?? '')
  )
    to += 1;
  to = trimEnd(tokens, from, to);
  return to > from ? { from, to } : null;
}

function before(tokens: readonly Token[], at: number): Range | null {
  let from = 0;
  for (let i = at - 2; i >= 0; i -= 1) {
    if (tokens[i]?.tag === 'semicolon') {
      from = i + 1;
      break;
    }
  }
  while (tokens[from]?.tag === 'conjunction') from += 1;
  const to = trimEnd(tokens, from, at);
  return to > from ? { from, to } : null;
}

/** "X's claim that …", "the plan to …", "criticism of …". */
export function readNoun(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const lemma = NOUN_ENTRIES.get(tokens[at]?.lower ?? '');
  const next = tokens[at + 1];
  if (!lemma || !next || tokens[at - 1]?.tag === 'to') return null;
  const rule =
    next.tag === 'that'
      ? 'noun-that'
      : next.tag === 'to'
        ? 'noun-to'
        : next.tag === 'preposition'
          ? 'noun-of'
          : null;
  if (!rule) return null;
  const from = rule === 'noun-of' ? at + 2 : at + 1;
  if (from >= trimEnd(tokens, at, tokens.length)) return null;
  const possessor = possessorBefore(tokens, at);
  return {
    rule,
    passage,
    head: at,
    lemma,
    source: possessor,
    cue: [{ from: at, to: from }],
    content: [{ from, to: clauseEnd(tokens, from) }],
  };
}

function possessorBefore(tokens: readonly Token[], at: number): Range | null {
  for (let i = at - 1; i >= 0 && i > at - 4; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'possessive') return { from: i, to: i + 1 };
    if (/['’]s?$/.test(token.lower) && token.tag !== 'pronoun') {
      let from = i;
      while (from > 0 && (tokens[from - 1]?.tag === 'name' || tokens[from - 1]?.tag === 'determiner'))
        from -= 1;
      return { from, to: i + 1 };
    }
    if (token.tag !== 'word' && token.tag !== 'adverb') return null;
  }
  return null;
}

/** "is confident that …", "was eager to …". */
export function readAdjective(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const lemma = tokens[at]?.lower ?? '';
  if (!ADJECTIVES.has(lemma)) return null;
  const group = verbGroupStart(tokens, at);
  if (group === at) return null;
  const next = tokens[at + 1];
  if (
    !next ||
    !['that', 'to', 'preposition', 'subordinator', 'pronoun', 'determiner', 'name'].includes(next.tag)
  )
    return null;
  const from = next.tag === 'preposition' ? at + 2 : at + 1;
  const source = subjectBefore(tokens, group) ?? mainSubject(tokens, group);
  return {
    rule: `adjective-${next.tag}`,
    passage,
    head: at,
    lemma,
    source,
    cue: [{ from: group, to: from }],
    content: [{ from, to: clauseEnd(tokens, from) }],
  };
}

/** "reportedly", "allegedly": the sentence around it, its owner unknown. */
export function readHearsay(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const lemma = tokens[at]?.lower ?? '';
  if (!HEARSAY_ADVERBS.has(lemma)) return null;
  const from = at + 1;
  const end = clauseEnd(tokens, from);
  if (end <= from) return null;
  const subject = subjectBefore(tokens, verbGroupStart(tokens, at));
  return {
    rule: 'hearsay-adverb',
    passage,
    head: at,
    lemma,
    source: null,
    cue: [{ from: at, to: at + 1 }],
    content: subject ? [subject, { from, to: end }] : [{ from, to: end }],
  };
}

/** "Smith: …" in a headline, a list or a transcript. */
export function readColon(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  if (tokens[at]?.tag !== 'colon' || at === 0 || at > 8 || tokens[at]?.end === tokens[at + 1]?.start)
    return null;
  const subject = phraseAfter(tokens, 0);
  const quote = tokens[at + 1]?.tag === 'quote';
  if (!quote && (!subject || subject.to !== at)) return null;
  const to = trimEnd(tokens, at + 1, tokens.length);
  if (to <= at + 1 || !tokens[at + 1]) return null;
  return {
    rule: quote ? 'colon-quote' : 'colon',
    passage,
    head: at,
    lemma: ':',
    source: subject ? { from: subject.from, to: at } : null,
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: at + 1, to: quote ? at + 2 : to }],
  };
}
