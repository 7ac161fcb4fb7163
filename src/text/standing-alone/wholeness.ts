/** Rules on the passage as a whole: it must be a statement, complete, and part of the article's telling. */
import { allMatches } from '../all-matches.ts';
import { anyOf, inOrder } from '../pattern-parts.ts';
import type { Passage } from '../standing-alone.ts';

const FURNITURE = inOrder(
  'iu',
  '^',
  anyOf(
    'read (?:also|more|next|our)|see also|watch(?: live| now)?:|listen:|related:|sign up|subscribe',
    "click|follow us|editor['’]s note|this (?:story|article|is a developing)|photos?:",
    /image(?: credit)?:|\(image|\(photo|credit:|copyright|©|advertisement|support|donate|updated?:/,
    /correction:|by [\p{Lu}][\p{Ll}]+ [\p{Lu}][\p{L}]+$|from .{1,80} via this/u,
  ),
);

/** "Read also: …", "Editor's note: …", a credit: words of the page, not of the story. */
export function furniture({ text }: Passage): boolean {
  return FURNITURE.test(text);
}

const FEWEST_WORDS = 4;

/** Too few words to say something, or words that only announce what follows. */
export function fragment({ text }: Passage): boolean {
  return text.trimEnd().endsWith(':') || text.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
}

/** A question states nothing. */
export function question({ text }: Passage): boolean {
  return /\?["”’)]*$/.test(text);
}

const MARKS = /[“”"]/g;

/** A quotation that began before the passage or runs on after it. */
export function openQuotation({ text }: Passage): boolean {
  let open = 0;
  let straight = 0;
  for (const [mark] of allMatches(text, MARKS)) {
    if (mark === '“') open++;
    else if (mark === '”') open--;
    else straight++;
    if (open < 0) return true;
  }
  return open > 0 || straight % 2 === 1;
}

/** Nothing but a quotation: nobody is named who said it. */
export function bareQuotation({ text }: Passage): boolean {
  return /^["“][^"“”]*["”][.!]?$/.test(text);
}
