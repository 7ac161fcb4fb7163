/** Words and marks with the class they most likely have: all that shallow parsing knows of grammar. */
import type { Span } from '../../model/span.ts';
import { isPlainLetter, plainWordEnd } from '../plain-words.ts';
import { remembering } from '../remember.ts';
import { wordSet } from '../word-list.ts';
import { isCueHead, VERB_ENTRIES, type VerbEntry } from './cue-lexicon.ts';
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
  /** The verb it may be; absent where it cannot be one of the lexicon. */
  readonly verb: VerbEntry | undefined;
  /** Whether it can be the head of a cue. */
  readonly cueHead: boolean;
}

/** A set to ask of any token's tag, also of one beyond the end. */
export function tagSet(...tags: readonly Tag[]): ReadonlySet<Tag | undefined> {
  return new Set<Tag | undefined>(tags);
}

/**
 * What stands at a place that is no white space, if no plain word: an abbreviation with inner stops, a number, another word,
 * a double hyphen, any other sign.
 */
const TOKEN =
  /\p{L}(?:\.\p{L})+\.?(?:-\p{L}+)*(?!\p{L})|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{N}%-]*|[\p{L}\p{N}]+(?:[’'&/.-][\p{L}\p{N}]+)*|--|\S/uy;
const SPACES = /\s*/y;

/** Appends the tokens of `text.slice(from, to)`, which holds no quotation. */
export function tokenize(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const piece = text.slice(from, to);
  for (let at = endOf(SPACES, piece, 0); at < piece.length; ) {
    const plain = plainWordEnd(piece, at);
    const next = plain > at ? plain : endOf(TOKEN, piece, at);
    const word = piece.slice(at, next);
    if (word !== '.' || !isAbbreviationStop(text, from + at, to))
      tokens.push(wordToken(word, from + at, from + next, tokens.at(-1)));
    at = afterSpaces(piece, next);
  }
}

/** Most words stand apart by one blank. */
function afterSpaces(text: string, at: number): number {
  const next = text[at] === ' ' ? at + 1 : at;
  return isPlainLetter(text.charCodeAt(next)) ? next : endOf(SPACES, text, next);
}

/** Where the match of a sticky pattern ends that begins at `at`. To ask for the end alone makes no match object. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** A full stop right after a word, with more of the sentence behind it, belongs to the word: "Oct. 21". */
function isAbbreviationStop(text: string, at: number, to: number): boolean {
  return at + 2 < to && text[at + 1] === ' ' && /\p{L}/u.test(text[at - 1] ?? '') && text[at + 2] !== ' ';
}

function wordToken(word: string, start: number, end: number, before: Token | undefined): Token {
  const facts = factsOf(word);
  const { lower, capital, cueHead } = facts;
  const isVerb = lower === 'like' && isBeforeVerb(before);
  const { tag, verb } = isVerb ? facts.asVerb : before ? facts.within : facts.first;
  return { start, end, lower, tag, capital, utterance: false, verb, cueHead };
}

/** "would like", "don’t like", "they like": a verb for once. */
function isBeforeVerb(before: Token | undefined): boolean {
  if (before?.tag === 'modal' || before?.tag === 'negation') return true;
  return before?.tag === 'pronoun' || /^d(?:o|id)(?:n['’]t)?$/.test(before?.lower ?? '');
}

const UTTERANCE_WORDS = 8;
const ENDS_UTTERANCE = /[,.?!…—–-]\W{1,3}$/u;
const BEGINS_UTTERANCE = /^\W{1,3}\p{Lu}/u;

const ENDS_IN_COMMA = /,\W{1,2}$/u;
const COMMA_IN_QUOTE = '“,”';

/** Whether a quotation ends with a comma inside its marks: “…,” */
export function endsInComma(token: Token | undefined): boolean {
  return token?.tag === 'quote' && token.lower === COMMA_IN_QUOTE;
}

/** One token for a whole quotation. */
export function quoteToken(text: string, { start, end }: Span): Token {
  const quoted = text.slice(start, end);
  const long = quoted.split(' ', UTTERANCE_WORDS).length === UTTERANCE_WORDS;
  return {
    start,
    end,
    lower: ENDS_IN_COMMA.test(quoted.slice(-3)) ? COMMA_IN_QUOTE : '“”',
    tag: 'quote',
    capital: BEGINS_UTTERANCE.test(quoted.slice(0, 4)),
    utterance: long || ENDS_UTTERANCE.test(quoted.slice(-4)),
    verb: undefined,
    cueHead: false,
  };
}

/** Words of closed classes, and marks. Later lines win: "that" is also a pronoun, "so" also an adverb. */
const KNOWN_TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
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
  [',', 'comma'],
  [':', 'colon'],
  ...tagAll([';', '•', '▪', '●', '|'], 'semicolon'),
  ...tagAll(['—', '–', '―', '--', '-'], 'dash'),
  ...tagAll(['(', ')', '[', ']'], 'bracket'),
  ...tagAll(['.', '?', '!', '…'], 'stop'),
]);

function tagAll(words: Iterable<string>, tag: Tag): [string, Tag][] {
  return Array.from(words, (word) => [word, tag]);
}

const LETTER = /^\p{L}/u;

/** What a word is at some place of a passage. */
type Part = Pick<Token, 'tag' | 'verb'>;

/** What the lists say of a word or mark as it is written. */
interface WordFacts extends Pick<Token, 'lower' | 'capital' | 'cueHead'> {
  /** Where it opens the passage: there a capital tells nothing. */
  readonly first: Part;
  readonly within: Part;
  /** Where the words before show that it is a verb. */
  readonly asVerb: Part;
}

/** Bodies and lands whose short name is also a pronoun; their small letters are told from it by a stop. */
const NAMES_IN_CAPITALS = wordSet('WHO US');

/** Words whose facts are remembered: about those of a site. */
const MOST_WORDS = 50_000;

/** One look-up for each token, whatever number of lists know its word. */
const factsOf: (word: string) => WordFacts = remembering((word) => {
  const lower = NAMES_IN_CAPITALS.has(word) ? `${word.toLowerCase()}.` : word.toLowerCase();
  const capital = word !== lower;
  const verb = VERB_ENTRIES.get(lower);
  const part = (tag: Tag): Part => ({ tag, verb: mayBeVerb(tag, lower) ? verb : undefined });
  return {
    lower,
    capital,
    cueHead: isCueHead(lower),
    first: part(tagOf(lower, capital, true)),
    within: part(tagOf(lower, capital, false)),
    asVerb: part('word'),
  };
}, MOST_WORDS);

function mayBeVerb(tag: Tag, lower: string): boolean {
  return tag === 'word' || tag === 'name' || (tag === 'preposition' && lower.endsWith('ing'));
}

function tagOfFirstSign(lower: string): Tag | undefined {
  if (/^\d/.test(lower)) return 'number';
  return LETTER.test(lower) ? undefined : 'mark';
}

function tagOf(lower: string, capital: boolean, first: boolean): Tag {
  const isTime = classes.TIMES.has(lower);
  if (capital && isTime) return 'time';
  const closed = KNOWN_TAGS.get(lower) ?? tagOfFirstSign(lower);
  if (closed) return closed;
  const open = isTime ? 'time' : classes.isAdverb(lower) ? 'adverb' : 'word';
  return capital && (!first || (open === 'word' && !VERB_ENTRIES.has(lower))) ? 'name' : open;
}
