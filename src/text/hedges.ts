/**
 * Finds what a text says is not known. Each rule knows one way of saying so; a sentence gives at most one hedge,
 * that of the first rule that fires.
 */
import type { Document, Hedge, Sentence } from '../model/analysis.ts';
import { isResolved } from './hedges/resolved.ts';
import { hedgeRules, SIGN_OF_HEDGE } from './hedges/rules.ts';
import { isEnglish } from './language-tag.ts';

/** The hedges of an English document, in order; none for a document in another language. */
export function findHedges(document: Document, sentences: readonly Sentence[]): Hedge[] {
  if (!isEnglish(document.language)) return [];
  return sentences.flatMap((sentence) => hedgeIn(sentence) ?? []);
}

function hedgeIn({ text, start, index }: Sentence): Hedge | null {
  if (text.endsWith('?') || !SIGN_OF_HEDGE.test(text)) return null;
  const lower = text.toLowerCase();
  for (const { name, hints, pattern } of hedgeRules) {
    const match = hints.some((hint) => lower.includes(hint)) ? pattern.exec(text) : null;
    if (!match) continue;
    const end = match.index + match[0].length;
    if (!isResolved(text, match.index, end))
      return { start: start + match.index, end: start + end, sentence: index, rule: name };
  }
  return null;
}
