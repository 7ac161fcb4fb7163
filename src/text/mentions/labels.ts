import { type KnownName, knownNameAt, titleLengthAt } from './lexicon.ts';
import { CALENDAR_WORDS, THING_NOUNS } from './other-capitals.ts';
import { HONORIFICS, SHORT_TITLES } from './role-words.ts';
import type { Word } from './words.ts';

/** What the lists say of a word; `null`: nothing, so that a capital may begin a name. */
export type Label = 'organization' | 'place' | 'people' | 'title' | 'honorific' | 'calendar' | 'thing' | null;

/** A sentence's words with what the lists say of each. */
export interface LabelledWords {
  readonly words: readonly Word[];
  readonly labels: readonly Label[];
  /** At the first word of a listed name or title: how many words it has. 0 elsewhere. */
  readonly lengths: readonly number[];
}

/** Labels words from left to right; of a listed name and a title the longer wins, then the name. */
export function labelWords(words: readonly Word[]): LabelledWords {
  const labels: Label[] = words.map(() => null);
  const lengths: number[] = words.map(() => 0);
  for (let at = 0; at < words.length; at++) {
    const [label, length] = labelAt(words, at);
    if (label === null) continue;
    labels.fill(label, at, at + length);
    lengths[at] = length;
    at += length - 1;
  }
  return { words, labels, lengths };
}

function labelAt(words: readonly Word[], at: number): [label: Label, length: number] {
  const { text = '', capital = false } = words[at] ?? {};
  if (!capital && !text.startsWith('al')) {
    const length = titleLengthAt(words, at);
    return length > 0 ? ['title', length] : NO_LABEL;
  }
  const known: KnownName | null = knownNameAt(words, at);
  const title = titleLengthAt(words, at);
  if (known && known.length >= title) return [known.kind, known.length];
  if (title > 0) return ['title', title];
  if (HONORIFICS.has(text)) return ['honorific', 1];
  if (SHORT_TITLES.has(text)) return ['title', 1];
  if (CALENDAR_WORDS.has(text) && !isGivenName(words, at)) return ['calendar', 1];
  if (THING_NOUNS.has(text)) return ['thing', 1];
  return NO_LABEL;
}

/** "Jan Brek", "Jan van Brek": a month cut short that the name goes on after. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.text !== 'Jan' || next?.gap !== ' ') return false;
  return (next.capital && !CALENDAR_WORDS.has(next.text)) || next.text === 'van' || next.text === 'de';
}

const NO_LABEL: [Label, number] = [null, 1];
