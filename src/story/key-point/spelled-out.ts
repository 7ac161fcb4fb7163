/** "The HPA [Harbour Post Association] said …": what letters stand for, where only a sentence that is not shown says it. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import { allMatches } from '../../text/all-matches.ts';
import { onceForEach } from '../../text/remember.ts';
import type { Insertion } from './full-name.ts';

/** What follows letters that are part of a longer name, or own something. */
const GOES_ON = /^(?:[’'\p{L}-]| \p{Lu})/u;

/** Letters that a text introduces, "the Harbour Post Association (HPA)", each with the place where it first does. */
const introducedIn = onceForEach(({ text }: AnalyzedArticle['document']) => {
  const found = new Map<string, number>();
  for (const { 1: letters = '', index } of allMatches(text, /\((\p{Lu}{3,8})\)/gu))
    if (!found.has(letters)) found.set(letters, index);
  return found;
});

/** The name of the first body that a stretch calls by its letters; null where the stretch or the headline says it too. */
export function spelledOut({ analysis, document }: AnalyzedArticle, span: Span): Insertion | null {
  const introduced = introducedIn(document);
  if (introduced.size === 0) return null;
  const { text, titleEnd } = document;
  for (const one of analysis.mentions) {
    if (one.kind !== 'organization' || !contains(span, one)) continue;
    const letters = text.slice(one.start, one.end);
    if (one.name === letters) continue;
    if (GOES_ON.test(text.slice(one.end, one.end + 2)) || isQuoted(text.slice(span.start, one.start)))
      continue;
    const at = introduced.get(letters) ?? span.start;
    if (at >= span.start || text.slice(0, titleEnd).includes(letters)) continue;
    return { at: one.end, words: one.name };
  }
  return null;
}

/** Whether a quotation is open at the end of the words. */
export function isQuoted(words: string): boolean {
  return words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0;
}
