/** "The HPA [Harbour Post Association] said …": what letters stand for, where only a sentence that is not shown says it. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Insertion } from './full-name.ts';

const LETTERS = /^\p{Lu}{3,8}$/u;
/** What follows letters that are part of a longer name, or own something. */
const GOES_ON = /^(?:[’'\p{L}-]| \p{Lu})/u;

/** The name of the first body that a stretch calls by its letters; null where the stretch or the headline says it too. */
export function spelledOut(
  { analysis, document: { text, titleEnd } }: AnalyzedArticle,
  span: Span,
): Insertion | null {
  for (const one of analysis.mentions) {
    if (one.kind !== 'organization' || !contains(span, one)) continue;
    const letters = text.slice(one.start, one.end);
    if (!LETTERS.test(letters) || one.name === letters) continue;
    if (GOES_ON.test(text.slice(one.end, one.end + 2)) || isQuoted(text.slice(span.start, one.start)))
      continue;
    const at = text.indexOf(`(${letters})`);
    if (at < 0 || at >= span.start || text.slice(0, titleEnd).includes(letters)) continue;
    return { at: one.end, words: one.name };
  }
  return null;
}

/** Whether a quotation is open at the end of the words. */
function isQuoted(words: string): boolean {
  return words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0;
}
