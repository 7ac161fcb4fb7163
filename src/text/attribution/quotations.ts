import type { Span } from '../../model/span.ts';

/** A stretch between quotation marks, marks included. Never crosses a line. */
export interface Quotation extends Span {
  /** False where the mark never closes because the speech goes on in the next paragraph. */
  readonly closed: boolean;
}

interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
}

/** Newsrooms mix curly and straight double marks, so either closes the other. */
const PAIRS: readonly MarkPair[] = [
  { open: '“', close: ['”', '"'] },
  { open: '"', close: ['"', '”', '“'] },
  { open: "''", close: ["''"] },
  { open: '«', close: ['»'] },
  { open: '„', close: ['“', '”'] },
  { open: '‘', close: ['’'] },
  { open: "'", close: ["'"] },
  { open: '「', close: ['」'] },
];

const SPACE_OR_OPENING = /[\s([{—–-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The outermost quotations of a text, in order. Inside a quotation other marks are its own.
 * A mark that does not close in its line opens a quotation only where the next line begins with the same mark, or where one
 * of the next lines closes it before anything else is quoted: then each line is a quotation.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = nextMark(text, 0); at >= 0; ) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    at = nextMark(text, quotationsOfLine(text, lineStart, lineEnd, quotations));
  }
  return quotations;
}

const ANY_MARK = /[“"«„‘'「]/g;
const DOUBLE_MARK = /[“"«„”»]/g;
/** Every mark that closes a quotation or nests in one. */
const INNER_MARK = /[”"“'’»«」]/g;

/** Adds those that open in the line `[from, to)`; gives the offset up to which the text has been read. */
function quotationsOfLine(text: string, from: number, to: number, quotations: Quotation[]): number {
  const unclosed = new Set<string>();
  for (let at = nextMark(text, from); at >= 0 && at < to; at = nextMark(text, at + 1)) {
    const pair = openingAt(text, at, from);
    if (!pair || unclosed.has(pair.open)) continue;
    const end = closingAfter(text, at + pair.open.length, to, pair);
    if (end > 0) {
      quotations.push({ start: at, end, closed: true });
      at = end - 1;
    } else if (nextLineBegins(text, to, pair.open)) {
      quotations.push({ start: at, end: to, closed: false });
      return to;
    } else {
      const later = closingInLaterLine(text, to, pair);
      if (later > 0) return addLines(text, at, later, quotations);
      unclosed.add(pair.open);
    }
  }
  return to;
}

/** Characters of the lines in which a quotation may go on. */
const LONGEST_SPEECH = 1500;

/** The offset after the mark that closes a quotation in one of the lines behind `from`, or -1 where others open or close before. */
function closingInLaterLine(text: string, from: number, pair: MarkPair): number {
  if (pair.open === "'" || pair.open === '‘') return -1;
  const end = Math.min(text.length, from + LONGEST_SPEECH);
  const at = nextOf(DOUBLE_MARK, text, from);
  if (at < 0 || at >= end) return -1;
  const mark = pair.close.find((one) => text.startsWith(one, at));
  return mark && closes(text, at, mark) ? at + mark.length : -1;
}

/** Adds each line of `[from, to)`; gives `to`. */
function addLines(text: string, from: number, to: number, quotations: Quotation[]): number {
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    if (text.slice(start, end).trim() !== '') quotations.push({ start, end, closed: end === to });
    start = end + 1;
  }
  return to;
}

/** Offset of the next character that may open a quotation, or -1. */
function nextMark(text: string, from: number): number {
  return nextOf(ANY_MARK, text, from);
}

/** Where a pattern of one character matches from `from` on, or -1. To ask whether it does makes no match object. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : -1;
}

function openingAt(text: string, at: number, lineStart: number): MarkPair | null {
  const pair = PAIRS.find(({ open }) => text.startsWith(open, at));
  if (!pair) return null;
  if ('“«„「'.includes(pair.open)) return pair;
  const before = at === lineStart ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + pair.open.length] ?? ' ';
  if (!SPACE_OR_OPENING.test(before) || /\s/.test(after)) return null;
  return pair.open === "'" || pair.open === '‘' ? (LETTER_OR_DIGIT.test(after) ? pair : null) : pair;
}

/** The offset after the closing mark, or -1. */
function closingAfter(text: string, from: number, to: number, { open, close }: MarkPair): number {
  let depth = 1;
  for (let at = nextOf(INNER_MARK, text, from); at >= 0 && at < to; at = nextOf(INNER_MARK, text, at + 1)) {
    const mark = close.find((one) => text.startsWith(one, at));
    if (mark && closes(text, at, mark) && !isPluralOwner(text, at, to, open)) depth -= 1;
    else if ('“«'.includes(open) && text[at] === open) depth += 1;
    if (mark && depth === 0) return at + mark.length;
  }
  return -1;
}

const LONGEST_SENTENCE = 400;
const OWNER_AND_OWNED = /^s['’] \p{Ll}/u;
const CLOSES_SPEECH = /[,.?!…]['’](?![\p{L}\p{N}])/u;
const OPENS_SPEECH = /[\s(]['‘][\p{L}\p{N}]/u;

/** ‘The crews’ boats are safe,’: whether a single mark is the apostrophe of an owner, because a later one closes what an earlier one opens. */
function isPluralOwner(text: string, at: number, lineEnd: number, open: string): boolean {
  if ((open !== '‘' && open !== "'") || !OWNER_AND_OWNED.test(text.slice(at - 1, at + 3))) return false;
  const rest = text.slice(at + 1, Math.min(lineEnd, at + LONGEST_SENTENCE));
  const closing = rest.search(CLOSES_SPEECH);
  const opening = rest.search(OPENS_SPEECH);
  return closing >= 0 && (opening < 0 || closing < opening);
}

/** Whether the mark at `at` ends a quotation rather than being an apostrophe or another opening. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»' || mark === '」') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  return !LETTER_OR_DIGIT.test(after) && !/[\s(]/.test(before);
}

function nextLineBegins(text: string, lineEnd: number, mark: string): boolean {
  let at = lineEnd;
  while (text[at] === '\n' || text[at] === ' ') at += 1;
  return text.startsWith(mark, at);
}
