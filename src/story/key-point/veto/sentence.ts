/** What a sentence must be to be shown: whole, long enough, with a verb, and nothing but a sentence. */
import { terms } from '../../../text/terms.ts';
import { headlineSaysSomething, saysSomething } from '../predicate.ts';
import type { VetoRule } from './rule.ts';

const FEWEST_WORDS = 6;
const FEWEST_WORDS_OF_HEADLINE = 5;
/** Inside a sentence: a short one that names or counts says enough. */
const NAMES_OR_COUNTS = /(?<=[^.?!] |\b(?:Mr|Mrs|Ms|Dr)\. )[\p{Lu}\d]/u;
/** "Last weekend there were fires": words that say when, and hardly what. */
const FEWEST_TERMS = 3;
const MOST_CHARACTERS = 360;

export const sentenceVetoes: readonly VetoRule[] = [
  {
    name: 'too-short',
    forbids: ({ text, headline }) => {
      const count = text.split(/\s+/, FEWEST_WORDS + 1).length;
      if (headline) return count < FEWEST_WORDS_OF_HEADLINE;
      return count < FEWEST_WORDS || (count === FEWEST_WORDS && !NAMES_OR_COUNTS.test(text));
    },
  },
  { name: 'too-long', forbids: ({ text }) => text.length > MOST_CHARACTERS },
  {
    name: 'question',
    forbids: ({ text }) =>
      text.includes('?') &&
      (/\?[”"’')\]]*$/u.test(text) || /^(?:who|why|how|what)\b[^.]{0,200}\?/i.test(text)),
  },
  { name: 'tells-little', forbids: ({ text }) => terms(text).length < FEWEST_TERMS },
  { name: 'exclamation', forbids: ({ text }) => text.endsWith('!') },
  { name: 'cut-off-by-the-feed', forbids: ({ text }) => /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u.test(text) },
  { name: 'unfinished', forbids: ({ text, headline }) => !headline && !/[.”"’')\]]$/u.test(text) },
  { name: 'opens-a-list', forbids: ({ text }) => /[:;,–—-]$/u.test(text) },
  {
    name: 'fragment',
    forbids: ({ text }) =>
      (!/^(?:… ?)?[\p{Lu}\p{N}“"‘'$€£]/u.test(text) && !text.startsWith('… ')) ||
      /^No [^,;:]+, no [^,;:]+$/u.test(text) ||
      /^Things like \p{Ll}/u.test(text) ||
      /^(?:While|Although|Though|Because|Whereas|Unless) [^,;:—–]*$/u.test(text),
  },
  { name: 'shouting', forbids: ({ text }) => isShouting(text) },
  {
    name: 'transcript',
    forbids: ({ text, headline }) =>
      /^(?:[A-Z][A-Z.'-]{1,20} ?){1,4}(?:\([A-Z ]{2,20}\))?:\s/u.test(text) ||
      (!headline && /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+: \p{Lu}/u.test(text)),
  },
  {
    name: 'no-verb',
    forbids: ({ text, headline }) => {
      const plain = text.replace(/\[[^\]]{0,80}\]/g, '');
      return headline ? !headlineSaysSomething(plain) : !saysSomething(plain);
    },
  },
  {
    name: 'markup-or-address',
    forbids: ({ text }) => /<\/?[a-z]|https?:|\bwww\.|\bpic\.twitter\b/i.test(text),
  },
  { name: 'two-headlines', forbids: ({ text, headline }) => headline && / \| /.test(text) },
  {
    name: 'day-as-a-heading',
    forbids: ({ text }) =>
      /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?: \[[^\]]{0,20}\])?:/.test(
        text,
      ),
  },
];

/** Where most letters are capitals, two of them follow each other. */
const TWO_CAPITALS = /\p{Lu}\P{L}*\p{Lu}/u;

function isShouting(text: string): boolean {
  const small = countSmall(text);
  if (2 * small >= text.length || !TWO_CAPITALS.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals <= small) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return capitals / letters > 0.6;
}

/** How many letters from a to z a text has: where most of it is such, nothing else need be counted. */
function countSmall(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) count++;
  }
  return count;
}
