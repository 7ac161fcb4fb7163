import type { Attribution, Document, Mention } from '../../model/analysis.ts';
import { wordSet } from '../mentions/word-list.ts';
import { maySpeak } from './speaker-words.ts';

const LABEL_RULES = new Set(['colon', 'colon-quote']);

/** What stands before a colon and never speaks, whatever follows. */
const NEVER_SPEAK = wordSet(
  'q a question answer photo picture image caption headline title subject text quote update breaking correction clarification opinion analysis verdict sentence note example',
);

/**
 * What stands before a colon is a label as often as a speaker: "Maui fires: ‘I have nothing left’", "Correction: an earlier
 * version". In a headline it is a speaker only where the text below gives words to the same one; below, only where it names
 * somebody or some kind of speaker, or where quoted words follow.
 */
export function withoutLabels(
  { text, titleEnd }: Document,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): Attribution[] {
  const labels = attributions.filter(({ rule }) => LABEL_RULES.has(rule));
  if (labels.length === 0) return [...attributions];
  const known = new Set(labels);
  const speakers = attributions.filter((one) => !known.has(one)).flatMap(wordsOfSource);
  const dropped = new Set(labels.filter((one) => !isSpeaker(one)));
  return attributions.filter((one) => !dropped.has(one));

  function isSpeaker(label: Attribution): boolean {
    const words = wordsOfSource(label);
    if (words.some((word) => speakers.includes(word))) return true;
    if (label.cue.some(({ end }) => end <= titleEnd) || words.some((word) => NEVER_SPEAK.has(word)))
      return false;
    if (label.rule === 'colon-quote' || label.sourceName !== null) return true;
    return words.some((word) => maySpeak(word) || isSurname(word));
  }

  function isSurname(word: string): boolean {
    return mentions.some(({ kind, name }) => kind === 'person' && name.toLowerCase().endsWith(` ${word}`));
  }

  /** The last word of each source, which is a surname or the noun that says who. */
  function wordsOfSource({ source, sourceName }: Attribution): string[] {
    const phrases = [sourceName ?? '', ...source.map(({ start, end }) => text.slice(start, end))];
    return phrases.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}-]+$/u) ?? []);
  }
}
