/**
 * Small pieces from which rules build their patterns. A piece knows its regular expression and the words
 * with which it can begin, so that a rule is tried only where one of its first words stands: the cost of a
 * text grows with its length, not with the number of rules. No piece repeats without a bound.
 */

/** A piece of a phrase. Letters in capture groups' names are the rule's own. */
export interface Pattern {
  /** Regular expression source, without flags. */
  readonly source: string;
  /**
   * First words, lower case; `DIGIT` where it can begin with a figure. Where an article comes first, the word after it
   * too: `the past`; `the _` where the piece is the article alone, `the` where any word may follow.
   */
  readonly starts: readonly string[];
  /** May be left out of a `phrase`. */
  readonly optional?: boolean;
}

/** Stands among `starts` for any figure, also one after an apostrophe ("'80s"). */
export const DIGIT = '#';

/** The articles of English, so frequent that the next word must tell whether a rule is worth trying. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const BLANK = ' _';

/** No letter or figure may follow. */
const END = '(?![0-9A-Za-zÀ-ɏ])';
const SPACE = '[ \\u00a0\\u202f]{1,2}';
const SPACE_OR_HYPHEN = '(?:[ \\u00a0\\u202f]{1,2}|[-\\u2010\\u2011])';

/** Any of these words or runs of words; each word's first letter may be a capital. */
export function words(...choices: readonly string[]): Pattern {
  return choice(choices, (word) => flexible(word));
}

/** Any of these words, with their capitals as written, or in capitals throughout. */
export function names(...choices: readonly string[]): Pattern {
  return choice(choices, (name) => `(?:${literal(name)}|${literal(name.toUpperCase())})`);
}

/** A piece given by its regular expression, for figures. */
export function figures(source: string): Pattern {
  return { source: `(?:${source})`, starts: [DIGIT] };
}

/** A piece given by its regular expression and its first words. */
export function expression(source: string, starts: readonly string[]): Pattern {
  return { source: `(?:${source})`, starts };
}

/** The first of the pieces that matches, in this order. */
export function oneOf(...choices: readonly Pattern[]): Pattern {
  return {
    source: `(?:${choices.map(({ source }) => source).join('|')})`,
    starts: unique(choices.flatMap(({ starts }) => starts)),
  };
}

/** The same piece, caught under a name for the rule to read. */
export function named(name: string, { source, starts }: Pattern): Pattern {
  return { source: `(?<${name}>${source})`, starts };
}

/** A piece that a `phrase` may go without. */
export function maybe(pattern: Pattern): Pattern {
  return { ...pattern, optional: true };
}

/** Pieces one after the other, divided by a space. At least one must not be optional. */
export function phrase(...parts: readonly Pattern[]): Pattern {
  return sequence(SPACE, parts);
}

/** Pieces one after the other, divided by a space or a hyphen: "two years", "two-year". */
export function compound(...parts: readonly Pattern[]): Pattern {
  return sequence(SPACE_OR_HYPHEN, parts);
}

/** Pieces one after the other with nothing between. */
export function adjoining(...parts: readonly Pattern[]): Pattern {
  return sequence('', parts);
}

function sequence(gap: string, parts: readonly Pattern[]): Pattern {
  const first = parts.findIndex(({ optional }) => !optional);
  const source = parts.map((part, index) => {
    const isLead = index < first;
    if (isLead) return `(?:${part.source}${gap})?`;
    if (index === first) return part.source;
    return part.optional ? `(?:${gap}${part.source})?` : `${gap}${part.source}`;
  });
  return { source: source.join(''), starts: unique(startsFrom(parts, 0, gap)) };
}

/** With what the pieces from `index` on can begin: any of the optional ones, or the first that is not. */
function startsFrom(parts: readonly Pattern[], index: number, gap: string): readonly string[] {
  const part = parts[index];
  if (!part) return [];
  const own = part.starts.flatMap((start) =>
    start.endsWith(BLANK) ? articleStarts(start, startsAfter(parts, index + 1, gap)) : start,
  );
  return part.optional ? [...own, ...startsFrom(parts, index + 1, gap)] : own;
}

/** With what the pieces behind an article can begin; null where that is not known. */
function startsAfter(parts: readonly Pattern[], index: number, gap: string): readonly string[] | null {
  const isKnown = gap !== '' && parts.slice(index).some(({ optional }) => !optional);
  const reached = parts.slice(index, 1 + parts.findIndex(({ optional }, at) => at >= index && !optional));
  return isKnown && reached.every(({ starts }) => starts.length > 0) ? startsFrom(parts, index, gap) : null;
}

/** The blank after an article, filled with the first words of what follows. */
function articleStarts(blank: string, following: readonly string[] | null): readonly string[] {
  const article = blank.slice(0, -BLANK.length);
  return following ? following.map((start) => `${article} ${start.split(' ')[0]}`) : [article];
}

function choice(choices: readonly string[], sourceOf: (word: string) => string): Pattern {
  const longestFirst = [...choices].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((word) => sourceOf(word) + (/[\p{L}\d]$/u.test(word) ? END : '')).join('|');
  return { source: `(?:${source})`, starts: unique(choices.map(startOf)) };
}

/** Spaces of a choice may be any one space; a capital is allowed wherever a word begins. */
function flexible(choice: string): string {
  return choice
    .split(' ')
    .map((word) => {
      const [letter = '', ...rest] = word;
      const upper = letter.toUpperCase();
      const head = upper === letter ? literal(letter) : `[${letter}${upper}]`;
      return head + literal(rest.join(''));
    })
    .join(SPACE);
}

/** Both apostrophes are one. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}

function startOf(choice: string): string {
  const [first = '', second] = choice.split(' ');
  const article = first.toLowerCase();
  if (!ARTICLES.has(article)) return keyOf(first);
  return second === undefined ? article + BLANK : `${article} ${keyOf(second)}`;
}

function keyOf(word: string): string {
  return /^\p{L}+/u.exec(word)?.[0].toLowerCase() ?? DIGIT;
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

/** Compiles a piece to be tried at one place (`lastIndex`) of a text. */
export function compile({ source }: Pattern): RegExp {
  return new RegExp(source, 'y');
}
