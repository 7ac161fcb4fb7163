import type { Attribution, Document } from '../../model/analysis.ts';

const LABEL_RULES = new Set(['colon', 'colon-quote']);

/**
 * What stands before a colon in a headline is its topic as often as its speaker: "Maui fires: ‘I have nothing left’". It is a
 * speaker only where the text below gives words to the same one.
 */
export function withoutLabels(
  { text, titleEnd }: Document,
  attributions: readonly Attribution[],
): Attribution[] {
  const isLabel = ({ rule, cue }: Attribution) =>
    LABEL_RULES.has(rule) && cue.some(({ end }) => end <= titleEnd);
  const labels = new Set(attributions.filter(isLabel));
  if (labels.size === 0) return [...attributions];
  const speakers = attributions.filter((one) => !labels.has(one)).flatMap(wordsOfSource);
  return attributions.filter(
    (one) => !labels.has(one) || wordsOfSource(one).some((word) => speakers.includes(word)),
  );

  /** The last word of each source, which is a surname or the noun that says who. */
  function wordsOfSource({ source, sourceName }: Attribution): string[] {
    const phrases = [sourceName ?? '', ...source.map(({ start, end }) => text.slice(start, end))];
    return phrases.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}-]+$/u) ?? []);
  }
}
