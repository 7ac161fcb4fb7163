/** Words of sources as a printer sets them. Where a line opens to its source, the sentence stands as it was published. */
import { isEnglish } from '../text/language-tag.ts';

/** "weren't", "the U.N.'s" */
const IN_A_WORD = /(?<=[\p{L}\p{N}.])'(?=\p{L})/gu;
/** "the workers' strike": an apostrophe where no quotation begins. */
const PLURAL_OWNER = /(?<=s)'(?=\s)/gu;
/** "the crew -- four in all -- is safe" */
const TYPED_DASH = /(?<=\s)--(?=\s)/g;
const BEFORE_OPENING = /[\s([{–—“‘-]$/u;
const AFTER_CLOSING = /^[^\p{L}\p{N}]/u;

/**
 * A headline or sentence with curly apostrophes and, in English, curly quotation marks and dashes; marks that do not
 * pair stay.
 */
export function typographic(text: string, language: string): string {
  const words = text.replace(IN_A_WORD, '’');
  if (!isEnglish(language)) return words;
  const quoted = pair(words.replace(TYPED_DASH, '–'), '"', '“', '”');
  const single = pair(quoted, "'", '‘', '’');
  return single === quoted ? quoted.replace(PLURAL_OWNER, '’') : single;
}

/** The text with its marks turned into opening and closing ones in turn; as it is where one stands wrongly. */
function pair(text: string, mark: string, opening: string, closing: string): string {
  const [first = '', ...others] = text.split(mark);
  if (others.length === 0 || others.length % 2 === 1) return text;
  let shown = first;
  for (const [index, part] of others.entries()) {
    const opens = index % 2 === 0;
    if (!(opens ? mayOpen(shown, part) : mayClose(shown, part))) return text;
    shown += (opens ? opening : closing) + part;
  }
  return shown;
}

function mayOpen(before: string, after: string): boolean {
  return (before === '' || BEFORE_OPENING.test(before)) && /^\S/u.test(after);
}

function mayClose(before: string, after: string): boolean {
  return /\S$/u.test(before) && (after === '' || AFTER_CLOSING.test(after));
}
