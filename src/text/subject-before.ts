import type { Mention, Sentence } from '../model/analysis.ts';
import { contains, overlaps } from '../model/span.ts';
import { allMatches } from './all-matches.ts';

const OTHER_GENDER: Readonly<Record<string, RegExp>> = {
  he: /\b(?:she|her|hers|herself|Mrs|Ms|Miss|actress|queen|woman|girl|mother|daughter|wife|sister)\b/i,
  she: /\b(?:he|him|his|himself|Mr|king|man|boy|father|son|husband|brother)\b/i,
};

const OTHER_SUBJECT: Readonly<Record<string, RegExp>> = { he: /\bshe\b/i, she: /\bhe\b/i };

/**
 * The person whom "he" or "she" means in a sentence: the one with whom the sentence before, in the same paragraph,
 * begins, where neither of the two speaks of anybody else. Null rather than a guess.
 * @param analysis of the whole text: its sentences, and the names in it
 */
export function subjectBefore(
  pronoun: string,
  sentence: Sentence,
  { sentences, mentions }: { readonly sentences: readonly Sentence[]; readonly mentions: readonly Mention[] },
): Mention | null {
  const otherGender = OTHER_GENDER[pronoun.toLowerCase()];
  const before = sentences[sentence.index - 1];
  if (!otherGender || before?.paragraph !== sentence.paragraph || otherGender.test(before.text)) return null;
  if (OTHER_SUBJECT[pronoun.toLowerCase()]?.test(sentence.text)) return null;
  const people = (within: Sentence) =>
    mentions.filter((one) => one.kind === 'person' && contains(within, one));
  const [subject, ...others] = people(before);
  if (!subject || !opensWith(before, subject)) return null;
  if ([...others, ...people(sentence)].some(({ name }) => name !== subject.name)) return null;
  return namesMore(before, mentions) ? null : subject;
}

/** Two words or more like "Jan Brek", or one that no word of place or time introduces. */
const LIKE_A_NAME =
  /(?<!^|[\p{L}’'-])(?:\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+|(?<!\b(?:in|on|at|to|from|near|since|until|by|last|next) )\p{Lu}[\p{L}’'-]+)/gu;

/** Whether a sentence holds what looks like somebody's name and is not known to be anything else. */
function namesMore({ start, text }: Sentence, mentions: readonly Mention[]): boolean {
  return allMatches(text, LIKE_A_NAME).some(({ index, 0: words }) => {
    const span = { start: start + index, end: start + index + words.length };
    return !mentions.some((mention) => overlaps(mention, span) || overlaps(mention.role ?? mention, span));
  });
}

/** The subject of a sentence stands first, after at most a title or role. */
function opensWith(sentence: Sentence, mention: Mention): boolean {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const role = mention.role;
  return (
    before.trim() === '' ||
    (role !== undefined && role.start <= sentence.start + 4 && role.end <= mention.start) ||
    /^(?:Mr|Mrs|Ms|Dr|Sir|President|Sen\.|Rep\.|Gov\.)\.?\s$/u.test(before)
  );
}
