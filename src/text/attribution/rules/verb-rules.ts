import type { Candidate } from '../candidates.ts';
import {
  clauseEnd,
  isFiniteVerb,
  isPassive,
  mainSubject,
  phraseAfter,
  type Range,
  subjectBefore,
  trimEnd,
  verbGroupStart,
} from '../clauses.ts';
import type { VerbClass } from '../cue-lexicon.ts';
import type { Passage, Token } from '../passages.ts';

/** What is known about a verb when rules look at it. */
export interface VerbSite {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly group: number;
  readonly passive: boolean;
  /** The first token after the verb and its adjuncts ("on Monday", "in a statement", the person told). */
  readonly after: number;
  readonly has: (name: VerbClass) => boolean;
}

type Reading = Omit<Candidate, 'passage' | 'head' | 'lemma' | 'cue'> & { readonly cue?: readonly Range[] };
type VerbRule = (site: VerbSite) => Reading | null;

const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);
const CONTENT_PREPOSITIONS = new Set([
  'for',
  'on',
  'of',
  'about',
  'to',
  'against',
  'in',
  'at',
  'over',
  'with',
  'as',
  'upon',
  'from',
  'up',
]);

/** Readings of a verb, the first that fits wins. */
export const VERB_RULES: readonly VerbRule[] = [
  quoteAfter,
  parenthetical,
  passive,
  thatClause,
  questionClause,
  infinitive,
  bareClause,
  prepositionObject,
  nounObject,
];

export function verbSite(passage: Passage, at: number): VerbSite {
  const { tokens } = passage;
  const group = verbGroupStart(tokens, at);
  const classes = tokens[at]?.verb?.classes;
  const has = (name: VerbClass) => classes?.has(name) ?? false;
  return {
    passage,
    tokens,
    at,
    group,
    passive: isPassive(tokens, group, at),
    after: afterAdjuncts(tokens, at + 1, has('tell') || has('ask')),
    has,
  };
}

export function readVerb(passage: Passage, at: number): Candidate | null {
  if (!passage.tokens[at]?.verb) return null;
  const site = verbSite(passage, at);
  for (const rule of VERB_RULES) {
    const reading = rule(site);
    if (!reading) continue;
    const lemma = passage.tokens[at]?.verb?.lemma ?? '';
    return { passage, head: at, lemma, cue: [{ from: site.group, to: at + 1 }], ...reading };
  }
  return null;
}

/** Skips adverbs, times, "in a statement", "to reporters" and, for `tell`, the person addressed. */
function afterAdjuncts(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = from;
  if (addressed) {
    const phrase = phraseAfter(tokens, at);
    if (phrase) at = phrase.to;
  }
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.tag === 'adverb' || token.tag === 'time') at += 1;
    else if (token.tag === 'preposition' || token.tag === 'to') {
      const end = adjunctEnd(tokens, at);
      if (end === at) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** The end of a prepositional phrase that a "that", a quote, a colon or a comma follows; `at` where it is none. */
function adjunctEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length && i < at + 12; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'that' || token.tag === 'quote' || token.tag === 'colon') return i;
    if (token.tag === 'comma') return i;
    if (isFiniteVerb(tokens, i)) return at;
  }
  return tokens.length - at < 12 ? trimEnd(tokens, at, tokens.length) : at;
}

/** The source of an active verb: the phrase before it, after it ("said Smith"), or the sentence's subject. */
function sourceOf({ tokens, at, group }: VerbSite): Range | null {
  const form = tokens[at]?.verb?.form;
  const before = tokens[group - 1];
  if (
    form === 'gerund' &&
    (!before || before.tag === 'comma' || before.tag === 'preposition' || before.tag === 'subordinator')
  ) {
    return mainSubject(tokens, group) ?? laterSubject(tokens, at);
  }
  if (tokens[group]?.tag === 'to') return mainSubject(tokens, group);
  if (before?.tag === 'conjunction') return mainSubject(tokens, group);
  return subjectBefore(tokens, group) ?? mainSubject(tokens, group);
}

/** "After saying X, the man left": the subject after the comma. */
function laterSubject(tokens: readonly Token[], at: number): Range | null {
  for (let i = at + 1; i < tokens.length - 1; i += 1) {
    if (tokens[i]?.tag === 'comma') return phraseAfter(tokens, i + 1);
  }
  return null;
}

function quoteAfter(site: VerbSite): Reading | null {
  const { tokens, after, passive } = site;
  if (passive) return null;
  let at = after;
  while (tokens[at]?.tag === 'comma' || tokens[at]?.tag === 'colon' || tokens[at]?.tag === 'that') at += 1;
  if (tokens[at]?.tag !== 'quote' || at > after + 2) return null;
  if (tokens[at - 1]?.tag === 'comma' && isQuoteEndedBefore(tokens, site.group)) return null;
  const from = tokens[at - 1]?.tag === 'that' ? at - 1 : at;
  const source = sourceOf(site);
  return { rule: 'quote-after', source, content: [{ from, to: quotedEnd(tokens, at) }] };
}

function isQuoteEndedBefore(tokens: readonly Token[], group: number): boolean {
  for (let i = group - 1; i >= 0 && i > group - 12; i -= 1) if (tokens[i]?.tag === 'quote') return true;
  return false;
}

/** A quote that is a part of a clause takes the rest of the clause with it. */
function quotedEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next || next.tag === 'comma' || next.tag === 'stop' || next.capital) return at + 1;
  return clauseEnd(tokens, at);
}

/** “…,” X said. / …, said X. / …, X said. */
function parenthetical(site: VerbSite): Reading | null {
  const { tokens, at, group, passive, has } = site;
  if (passive || !(has('say') || has('tell') || has('think') || has('ask') || has('show'))) return null;
  const form = tokens[at]?.verb?.form;
  if (form === 'gerund') return null;
  const before = subjectBefore(tokens, group);
  const clauseBefore = before ? before.from - 1 : group - 1;
  const boundary = tokens[clauseBefore];
  if (!boundary || (boundary.tag !== 'comma' && boundary.tag !== 'quote' && boundary.tag !== 'dash'))
    return null;
  const inverted = before ? null : phraseAfter(tokens, at + 1);
  const source = before ?? (inverted ? withApposition(tokens, inverted) : null);
  if (!source) return null;
  let rest = inverted ? source.to : site.after;
  if (inverted) rest = afterAdjuncts(tokens, rest, false);
  const restTag = tokens[rest]?.tag;
  if (
    boundary.tag === 'comma' &&
    restTag &&
    restTag !== 'stop' &&
    restTag !== 'comma' &&
    restTag !== 'colon' &&
    restTag !== 'dash'
  )
    return null;
  if (boundary.tag === 'comma' && !holdsClause(tokens, 0, clauseBefore)) return null;
  const start = contentStart(tokens, clauseBefore);
  const first = {
    from: start,
    to: trimEnd(tokens, start, clauseBefore + (boundary.tag === 'quote' ? 1 : 0)),
  };
  const second = continuation(tokens, rest);
  return { rule: 'parenthetical', source, content: second ? [first, second] : [first] };
}

function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.tag === 'quote' || isFiniteVerb(tokens, i)) return true;
  return false;
}

function contentStart(tokens: readonly Token[], before: number): number {
  if (tokens[before]?.tag === 'quote') {
    const previous = tokens[before - 1];
    if (!previous || previous.tag === 'colon' || previous.tag === 'stop') return before;
  }
  let start = 0;
  for (let i = before - 1; i >= 0; i -= 1) if (tokens[i]?.tag === 'semicolon') return i + 1;
  while (tokens[start]?.tag === 'conjunction' || tokens[start]?.tag === 'stop') start += 1;
  return Math.min(start, before);
}

/** “A,” she said, “B”: the B. */
function continuation(tokens: readonly Token[], from: number): Range | null {
  let at = from;
  while (['comma', 'stop', 'colon', 'dash'].includes(tokens[at]?.tag ?? '')) at += 1;
  return tokens[at]?.tag === 'quote' ? { from: at, to: at + 1 } : null;
}

/** Adds ", spokesman for X," to an inverted subject. */
function withApposition(tokens: readonly Token[], { from, to }: Range): Range {
  let end = to;
  while (tokens[end]?.tag === 'comma') {
    const next = tokens[end + 1];
    if (
      !next ||
      !['determiner', 'word', 'relative', 'name', 'possessive', 'number'].includes(next.tag) ||
      next.verb?.form === 'gerund'
    )
      break;
    let close = end + 1;
    while (close < tokens.length && tokens[close]?.tag !== 'comma' && tokens[close]?.tag !== 'quote')
      close += 1;
    end = trimEnd(tokens, from, close);
    if (end <= to) break;
  }
  return { from, to: end };
}

function passive(site: VerbSite): Reading | null {
  if (!site.passive) return null;
  const { tokens, at, group, has } = site;
  const subject = subjectBefore(tokens, group) ?? mainSubject(tokens, group);
  const next = tokens[at + 1];
  const agent = next?.lower === 'by' ? phraseAfter(tokens, at + 2) : null;
  const rest = agent ? agent.to : at + 1;
  if (tokens[rest]?.tag === 'that' || (has('tell') && tokens[rest]?.tag !== 'to')) {
    const from = tokens[rest]?.tag === 'that' ? rest : rest;
    if (from < tokens.length - 1 && tokens[from]?.tag !== 'preposition')
      return { rule: 'passive-that', source: agent, content: [{ from, to: clauseEnd(tokens, from) }] };
  }
  const complement = tokens[rest];
  const content: Range[] = subject ? [subject] : [];
  if (
    complement &&
    ['to', 'preposition', 'word', 'determiner', 'quote', 'name', 'subordinator'].includes(complement.tag)
  ) {
    content.push({ from: rest, to: clauseEnd(tokens, rest) });
  }
  return content.length > 0
    ? { rule: complement?.tag === 'to' ? 'passive-to' : 'passive', source: agent, content }
    : null;
}

function thatClause(site: VerbSite): Reading | null {
  const { tokens, after, at } = site;
  let that = tokens[at + 1]?.tag === 'that' ? at + 1 : after;
  if (tokens[that]?.tag === 'comma' && tokens[that + 1]?.tag === 'that') that += 1;
  if (tokens[that]?.tag !== 'that') return null;
  return {
    rule: 'that-clause',
    source: sourceOf(site),
    content: [{ from: that, to: clauseEnd(tokens, that) }],
  };
}

function questionClause(site: VerbSite): Reading | null {
  const { tokens, after, at } = site;
  for (const from of [at + 1, at + 2, after]) {
    if (!QUESTION_WORDS.has(tokens[from]?.lower ?? '')) continue;
    return {
      rule: 'question-clause',
      source: sourceOf(site),
      content: [{ from, to: clauseEnd(tokens, from) }],
    };
  }
  return null;
}

function infinitive(site: VerbSite): Reading | null {
  const { tokens, at, has } = site;
  if (!has('want') && !has('seem') && !has('say') && !has('think')) return null;
  const to = tokens[at + 1];
  if (to?.tag !== 'to' || tokens[at + 2]?.tag === 'determiner' || tokens[at + 2]?.tag === 'name') return null;
  return {
    rule: 'infinitive',
    source: sourceOf(site),
    content: [{ from: at + 1, to: clauseEnd(tokens, at + 1) }],
  };
}

/** "said the road was closed", also after adjuncts: "said on Monday the road was closed". */
function bareClause(site: VerbSite): Reading | null {
  const { tokens, at, has } = site;
  if (!(has('say') || has('think') || has('show') || has('tell'))) return null;
  const from = has('tell') ? tellClauseStart(tokens, at) : clauseStartAfter(tokens, at);
  if (from < 0) return null;
  const end = clauseEnd(tokens, from);
  const finite = finiteWithin(tokens, from + 1, Math.min(end, from + 14)) || tokens[from]?.tag === 'pronoun';
  return finite ? { rule: 'bare-clause', source: sourceOf(site), content: [{ from, to: end }] } : null;
}

function clauseStartAfter(tokens: readonly Token[], at: number): number {
  let from = at + 1;
  while (tokens[from]?.tag === 'adverb' || tokens[from]?.tag === 'time') from += 1;
  const tag = tokens[from]?.tag;
  if (tag === 'preposition') return from;
  return tag &&
    ['name', 'word', 'determiner', 'pronoun', 'possessive', 'number', 'subordinator'].includes(tag)
    ? from
    : -1;
}

/** After "told reporters": the next phrase that begins a clause. */
function tellClauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at + 2; i < tokens.length && i < at + 12; i += 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (before.tag === 'preposition' || before.tag === 'determiner' || before.tag === 'possessive') continue;
    if (token.tag === 'pronoun' || token.tag === 'determiner' || token.tag === 'possessive') return i;
    if (token.tag === 'name' && (before.tag === 'word' || before.tag === 'time' || before.tag === 'object'))
      return i;
    if (token.tag === 'comma') return -1;
  }
  return -1;
}

function finiteWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

function prepositionObject(site: VerbSite): Reading | null {
  const { tokens, at, group } = site;
  let preposition = at + 1;
  while (tokens[preposition]?.tag === 'adverb' && preposition < at + 3) preposition += 1;
  const word = tokens[preposition];
  if (!word || !CONTENT_PREPOSITIONS.has(word.lower)) return null;
  const from = preposition + 1;
  if (from >= trimEnd(tokens, at, tokens.length)) return null;
  return {
    rule: 'preposition-object',
    source: sourceOf(site),
    cue: [{ from: group, to: preposition + 1 }],
    content: [{ from, to: clauseEnd(tokens, from) }],
  };
}

function nounObject(site: VerbSite): Reading | null {
  const { tokens, at } = site;
  const next = tokens[at + 1];
  if (
    !next ||
    ![
      'name',
      'word',
      'determiner',
      'possessive',
      'number',
      'object',
      'quote',
      'pronoun',
      'that',
      'relative',
      'to',
    ].includes(next.tag)
  )
    return null;
  return {
    rule: 'noun-object',
    source: sourceOf(site),
    content: [{ from: at + 1, to: clauseEnd(tokens, at + 1) }],
  };
}
