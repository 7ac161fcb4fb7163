/**
 * Passages: what shallow parsing reads. A passage is a sentence in which every quotation is one token, whatever
 * sentences it holds, so that “A. B,” he said is one passage and rules see: quote, pronoun, verb.
 */
import type { Sentence } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { VERB_ENTRIES, type VerbEntry } from './cue-lexicon.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import * as classes from './word-classes.ts';

export type Tag =
  | 'quote'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'bracket'
  | 'stop'
  | 'mark'
  | 'determiner'
  | 'pronoun'
  | 'object'
  | 'possessive'
  | 'relative'
  | 'preposition'
  | 'subordinator'
  | 'conjunction'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'adverb'
  | 'to'
  | 'that'
  | 'number'
  | 'time'
  | 'name'
  | 'word';

export interface Token extends Span {
  readonly lower: string;
  readonly tag: Tag;
  readonly capital: boolean;
  /** A quotation that is an utterance of its own, not some words within a sentence. */
  readonly utterance: boolean;
  /** The verb it may be; absent where it cannot. */
  readonly verb: VerbEntry | undefined;
}

export interface Passage {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** In the headline. */
  readonly title: boolean;
}

const TOKEN =
  /\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{N}%-]*|[\p{L}\p{N}]+(?:[’'&/.-][\p{L}\p{N}]+)*|--|\S/gu;

/** The passages of a text, in order. */
export function passagesOf(text: string, sentences: readonly Sentence[], titleEnd: number): Passage[] {
  const quotations = findQuotations(text);
  const passages: Passage[] = [];
  let nextQuotation = 0;
  let open: { tokens: Token[]; sentence: Sentence; until: number } | null = null;
  for (const sentence of sentences) {
    if (open && sentence.start < open.until) {
      open.sentence = { ...open.sentence, end: sentence.end };
    } else {
      if (open) passages.push(passageOf(open.tokens, open.sentence, titleEnd));
      open = { tokens: [], sentence, until: 0 };
    }
    let from = Math.max(sentence.start, open.until);
    while (nextQuotation < quotations.length) {
      const quotation = quotations[nextQuotation] as Quotation;
      if (quotation.start >= sentence.end) break;
      tokenize(text, from, quotation.start, open.tokens);
      open.tokens.push(quoteToken(text, quotation));
      open.until = quotation.end;
      from = quotation.end;
      nextQuotation += 1;
    }
    tokenize(text, from, sentence.end, open.tokens);
  }
  if (open) passages.push(passageOf(open.tokens, open.sentence, titleEnd));
  return passages;
}

function passageOf(tokens: Token[], sentence: Sentence, titleEnd: number): Passage {
  return { tokens, paragraph: sentence.paragraph, title: sentence.start < titleEnd };
}

const UTTERANCE_WORDS = 8;
const ENDS_UTTERANCE = /[,.?!…—–-]\W{1,3}$/u;
const BEGINS_UTTERANCE = /^\W{1,3}\p{Lu}/u;

function quoteToken(text: string, { start, end }: Quotation): Token {
  const quoted = text.slice(start, end);
  const words = quoted.split(' ', UTTERANCE_WORDS).length;
  const utterance = words === UTTERANCE_WORDS || ENDS_UTTERANCE.test(quoted);
  return {
    start,
    end,
    lower: '“”',
    tag: 'quote',
    capital: BEGINS_UTTERANCE.test(quoted),
    utterance,
    verb: undefined,
  };
}

function tokenize(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const piece = text.slice(from, to);
  for (const match of piece.matchAll(TOKEN)) {
    const start = from + match.index;
    const word = match[0];
    const lower = word.toLowerCase();
    const capital = word !== lower;
    const tag = tagOf(lower, capital, tokens.length === 0);
    const verb =
      tag === 'word' || tag === 'name' || (tag === 'preposition' && lower.endsWith('ing'))
        ? VERB_ENTRIES.get(lower)
        : undefined;
    tokens.push({ start, end: start + word.length, lower, tag, capital, utterance: false, verb });
  }
}

const PUNCTUATION: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '--': 'dash',
  '-': 'dash',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '…': 'stop',
};

const WORD_TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...tagAll(classes.ADVERBS, 'adverb'),
  ...tagAll(classes.CONJUNCTIONS, 'conjunction'),
  ...tagAll(classes.SUBORDINATORS, 'subordinator'),
  ...tagAll(classes.PREPOSITIONS, 'preposition'),
  ...tagAll(classes.SUBJECT_PRONOUNS, 'pronoun'),
  ...tagAll(classes.DETERMINERS, 'determiner'),
  ...tagAll(classes.OBJECT_PRONOUNS, 'object'),
  ...tagAll(classes.POSSESSIVES, 'possessive'),
  ...tagAll(classes.RELATIVES, 'relative'),
  ...tagAll(classes.AUXILIARIES, 'auxiliary'),
  ...tagAll(classes.MODALS, 'modal'),
  ...tagAll(classes.NEGATIONS, 'negation'),
  ['to', 'to'],
  ['that', 'that'],
]);

function tagAll(words: ReadonlySet<string>, tag: Tag): [string, Tag][] {
  return [...words].map((word) => [word, tag]);
}

function tagOf(lower: string, capital: boolean, first: boolean): Tag {
  const mark = PUNCTUATION[lower];
  if (mark) return mark;
  const code = lower.charCodeAt(0);
  if (capital && classes.TIMES.has(lower)) return 'time';
  const tag = WORD_TAGS.get(lower);
  if (tag && !(capital && !first && (tag === 'adverb' || tag === 'preposition') && lower === 'us'))
    return tag;
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128 && !(code >= 97 && code <= 122)) return 'mark';
  if (capital && !first) return 'name';
  if (classes.TIMES.has(lower)) return 'time';
  if (classes.isAdverb(lower)) return 'adverb';
  return capital && !VERB_ENTRIES.has(lower) ? 'name' : 'word';
}
