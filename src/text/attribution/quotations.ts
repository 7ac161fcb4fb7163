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
];

const SPACE_OR_OPENING = /[\s([{—–-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The outermost quotations of a text, in order. Inside a quotation other marks are its own.
 * A mark that never closes opens a quotation only where the next line begins with the same mark.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = nextMark(text, 0); at >= 0; ) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    quotationsOfLine(text, lineStart, lineEnd, quotations);
    at = nextMark(text, lineEnd);
  }
  return quotations;
}

const ANY_MARK = /[“"«„‘']/g;
/** Every mark that closes a quotation or nests in one. */
const INNER_MARK = /[”"“'’»«]/g;

function quotationsOfLine(text: string, from: number, to: number, quotations: Quotation[]): void {
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
      return;
    } else {
      unclosed.add(pair.open);
    }
  }
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
  if ('“«„'.includes(pair.open)) return pair;
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
    if (mark && closes(text, at, mark)) depth -= 1;
    else if ('“«'.includes(open) && text[at] === open) depth += 1;
    if (mark && depth === 0) return at + mark.length;
  }
  return -1;
}

/** Whether the mark at `at` ends a quotation rather than being an apostrophe or another opening. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  return !LETTER_OR_DIGIT.test(after) && !/[\s(]/.test(before);
}

function nextLineBegins(text: string, lineEnd: number, mark: string): boolean {
  let at = lineEnd;
  while (text[at] === '\n' || text[at] === ' ') at += 1;
  return text.startsWith(mark, at);
}
