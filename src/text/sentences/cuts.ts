/**
 * The naive cut: a place in a line where a sentence may end, because a full stop, question mark, exclamation
 * mark or ellipsis stands there. The rules beside this file then say which of these places are no end.
 */

/** A place where a sentence may end, and what stands around it. Offsets count in the line. */
export interface Cut {
  /** The marks themselves, e.g. `.` or `?!`. */
  readonly marks: string;
  /** Offset of the first mark. */
  readonly mark: number;
  /** Offset after the marks and the closing quotation marks and brackets that follow them. */
  readonly end: number;
  /** Offset of the first character after the white space; the line's length where none follows. */
  readonly next: number;
  /** The word that the marks follow, full stops inside it kept: `U.S` of "U.S. troops". */
  readonly before: string;
  /** The word that follows, opening quotation marks and brackets left out. */
  readonly after: string;
}

/** Marks that end a sentence where white space or the end of the line follows, and those that do whatever follows. */
const MARKS = /[.?!…؟۔।。！？]+/g;
/** The latter: of scripts that write no spaces. */
const CLOSED_UP_MARKS = new Set('。！？');
const CLOSERS = new Set('"”’\'“)]»›');
const OPENERS = new Set('"“‘\'„«‹([¿¡');
const CLOSING_ONLY = new Set('"”»)]');
const UPPER_CASE = /\p{Lu}/u;
const LOWER_CASE = /\p{Ll}/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}'’-]/u;

/** No abbreviation or name is longer; bounds the work on hostile input. */
const LONGEST_WORD = 40;

/** All cuts of a line, in order, the end of the line left out. */
export function naiveCuts(line: string): Cut[] {
  const cuts: Cut[] = [];
  MARKS.lastIndex = 0;
  for (let marks = MARKS.exec(line); marks; marks = MARKS.exec(line)) {
    const cut = cutAt(line, marks.index, MARKS.lastIndex);
    if (!cut) continue;
    cuts.push(cut);
    MARKS.lastIndex = cut.end;
  }
  return cuts;
}

/** The cut after the marks in `[mark, marksEnd)`, or null where no sentence can end. */
function cutAt(line: string, mark: number, marksEnd: number): Cut | null {
  let end = marksEnd;
  while (CLOSERS.has(line.charAt(end))) end++;
  if (!mayFollow(line, mark, marksEnd, end)) return null;
  let next = skipSpace(line, end);
  if (CLOSING_ONLY.has(line.charAt(next)) && next > end && isSpace(line.charAt(next + 1))) {
    end = next + 1;
    next = skipSpace(line, end);
  }
  if (next >= line.length) return null;
  return {
    marks: line.slice(mark, marksEnd),
    mark,
    end,
    next,
    before: wordBefore(line, mark),
    after: wordAfter(line, next),
  };
}

/** Whether what stands at `end` lets a sentence end before it: space, or a new sentence set without one. */
function mayFollow(line: string, mark: number, marksEnd: number, end: number): boolean {
  const following = line.charAt(end);
  if (following === '' || isSpace(following)) return true;
  if (CLOSED_UP_MARKS.has(line.charAt(marksEnd - 1))) return true;
  if (end > marksEnd) return UPPER_CASE.test(following) && LOWER_CASE.test(line.charAt(mark - 1));
  return line.charAt(mark) === '.' && isMissingSpace(line, mark);
}

/** "left.The next": a full stop between a word in small letters and one with a capital, neither part of an address. */
function isMissingSpace(line: string, mark: number): boolean {
  if (!LOWER_CASE.test(line.charAt(mark - 1)) || !UPPER_CASE.test(line.charAt(mark + 1))) return false;
  const [before, after] = [wordBefore(line, mark), wordAfter(line, mark + 1)];
  return (
    before.length > 2 &&
    LOWER_CASE.test(before.charAt(0)) &&
    WORD_ONLY.test(before) &&
    isSpace(line.charAt(mark + 1 + after.length))
  );
}

const WORD_ONLY = /^[\p{L}’'-]+$/u;

/** False for the empty string beyond either end of a line. */
function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(character);
}

function skipSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && isSpace(line.charAt(at))) at++;
  return at;
}

function wordBefore(line: string, mark: number): string {
  let start = mark;
  const least = Math.max(0, mark - LONGEST_WORD);
  while (start > least && !isSpace(line.charAt(start - 1)) && !OPENERS.has(line.charAt(start - 1))) start--;
  return line.slice(start, mark);
}

function wordAfter(line: string, next: number): string {
  let start = next;
  while (OPENERS.has(line.charAt(start)) && start < next + LONGEST_WORD) start++;
  let end = start;
  const most = start + LONGEST_WORD;
  while (end < most && WORD_CHARACTER.test(line.charAt(end))) end++;
  return line.slice(start, end);
}
