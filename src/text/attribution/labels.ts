import type { Attribution, Document, Mention } from '../../model/analysis.ts';
import { wordSet } from '../word-list.ts';
import { maySpeak } from './speaker-words.ts';

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
  if (!attributions.some(isLabel)) return [...attributions];
  let speakers: ReadonlySet<string> | undefined;
  return attributions.filter((one) => !isLabel(one) || isSpeaker(one));

  function isSpeaker(label: Attribution): boolean {
    const words = wordsOfSource(label);
    const isHeadline = label.cue.some(({ end }) => end <= titleEnd);
    const mayBe = !isHeadline && !words.some((word) => NEVER_SPEAK.has(word));
    if (mayBe && (label.rule === 'colon-quote' || label.sourceName !== null || words.some(isKnown)))
      return true;
    speakers ??= new Set(attributions.filter((one) => !isLabel(one)).flatMap(wordsOfSource));
    return words.some((word) => speakers?.has(word));
  }

  function isKnown(word: string): boolean {
    return (
      maySpeak(word) ||
      mentions.some(({ kind, name }) => kind === 'person' && name.toLowerCase().endsWith(` ${word}`))
    );
  }

  /** The last word of each source, which is a surname or the noun that says who. */
  function wordsOfSource({ source, sourceName }: Attribution): string[] {
    const phrases = [sourceName ?? '', ...source.map(({ start, end }) => text.slice(start, end))];
    return phrases.flatMap((phrase) => LAST_WORD.exec(phrase.toLowerCase())?.[1] ?? []);
  }
}

function isLabel({ rule }: Attribution): boolean {
  return rule === 'colon' || rule === 'colon-quote';
}

/** Read backwards from the end. */
const LAST_WORD = /(?<=([\p{L}-]+))$/u;
