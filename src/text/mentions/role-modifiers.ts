/** Which words before a title belong to the role: "former", "Fox News", "chief". */
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import { isCountry } from './countries.ts';
import type { LabelledWords } from './labels.ts';
import { HONORIFICS, ROLE_FIELDS, ROLE_MODIFIERS, ROLE_PARTICIPLES } from './role-words.ts';
import { isJoined, textAt, type Word } from './words.ts';

export const DETERMINERS = new Set(['the', 'a', 'an', 'The', 'A', 'An']);

/** Whether word `at` belongs to the role phrase that goes on with word `at + 1`. */
type ModifierRule = (sentence: LabelledWords, at: number) => boolean;

/** "French", "European Commission": a listed name, people or title; in "a filmmaker President Hale has praised" two people's. */
function isListed({ words, labels, lengths }: LabelledWords, at: number): boolean {
  const label = labels[at] ?? null;
  if (label !== 'title') return label !== null && label !== 'thing';
  const isAnothers = !words[at]?.capital && words[at + 1]?.capital && (lengths[at + 1] ?? 0) > 0;
  return !isAnothers || labels[at + 1] !== 'title';
}

/** A year, or "1st". */
const NUMBER = /^(?:20\d\d|\d+(?:st|nd|rd|th))$/;

/** "former", "foreign policy", "2028". */
export function isModifier({ words }: LabelledWords, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    NUMBER.test(word.text) ||
    ROLE_MODIFIERS.has(word.text.toLowerCase()) ||
    (isField(word.text) && (word.capital || !words[at + 1]?.capital))
  );
}

export function isField(text = ''): boolean {
  return ROLE_FIELDS.has(text.toLowerCase());
}

/** After these, a participle is an adjective. */
const BEFORE_PARTICIPLE = wordSet('the a an of for with about by to from against between newly recently');

/** "the ousted" president, but not "soldiers ousted". */
function isParticiple({ words }: LabelledWords, at: number): boolean {
  if (!ROLE_PARTICIPLES.has(textAt(words, at).toLowerCase())) return false;
  return at === 0 || BEFORE_PARTICIPLE.has(textAt(words, at - 1).toLowerCase());
}

/** "Moscow-friendly". */
function isCompound({ words }: LabelledWords, at: number): boolean {
  return /-/.test(textAt(words, at)) && !/^re-/.test(textAt(words, at));
}

/** "Orbel Shipping" chairwoman: a name, inside a sentence or at its head. */
function isName(sentence: LabelledWords, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  if (!word?.capital) return false;
  if (isStopWord(word.text) && !ACRONYM.test(word.text)) return isInTitle(words, at);
  return at > 0 || opensName(sentence, at);
}

/** "It" of "Kick It Out" chairman: small words that are written large inside a name, and no article opens it. */
function isInTitle(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  return (
    at > 0 && words[at]?.gap === ' ' && text.length > 1 && !DETERMINERS.has(text) && !words[at]?.possessive
  );
}

/** "WHO" is no "who". */
const ACRONYM = /^\p{Lu}\.?\p{Lu}/u;

/** Words that open a sentence before a role or name without belonging to it, besides stop words and adverbs in "-ly". */
export const OPENERS = wordSet(`
  though although despite besides nor meanwhile yesterday today tonight tomorrow earlier later however instead even like unlike dear outside inside another many several
  ask asked meet met watch hear read see join call called enter take hire fire sack arrest jail free help let make give thank recall
  quote poll live video analysis opinion exclusive update breaking listen remember`);

/** "Norvik", not "Recently", "Speaking" or "Asked": a capital at a sentence's head that no other word explains. */
function opensName({ words, labels }: LabelledWords, at: number): boolean {
  const lower = textAt(words, at).toLowerCase();
  const isBeforeName = words[at + 1]?.capital && labels[at + 1] !== 'title';
  return !OPENERS.has(lower) && (isBeforeName || !/(?:ly|ing)$/.test(lower));
}

const NO_NOUN = /(?:ed|ly|ing)$/;
export const SMALL = /^\p{Ll}+$/u;
/** No nouns of a role: "another", and those after which a statement of its own may begin: "a report striker Max Holm was hurt". */
const NO_PART = wordSet(
  'another other several many report reason claim idea news fact time day night moment way belief hope fear sign video photo picture suggestion rumour rumor',
);

/** Before a noun, and never before a verb. */
const BEFORE_NOUN = new Set([
  ...DETERMINERS,
  ...'of with by from for as about against between on at like including'.split(' '),
]);

/** "a puppet theatre owner", "French puppet designer": a small noun between what opens a noun phrase and a small role. */
function isNounInPhrase({ words, labels }: LabelledWords, at: number): boolean {
  const word = words[at];
  if (!word || labels[at] !== null || word.possessive || words[at + 1]?.capital || !isJoined(words, at))
    return false;
  if (!SMALL.test(word.text) || isStopWord(word.text) || NO_NOUN.test(word.text)) return false;
  if (NO_PART.has(word.text)) return false;
  const before = words[at - 1];
  if (BEFORE_NOUN.has(before?.text ?? '') || labels[at - 1] === 'people') return true;
  return before?.capital === true && (before.possessive || isField(words[at + 1]?.text));
}

/** In order; the first that fires takes the word into the phrase. */
const modifierRules: readonly { readonly name: string; readonly holds: ModifierRule }[] = [
  { name: 'listed', holds: isListed },
  { name: 'modifier', holds: isModifier },
  { name: 'participle', holds: isParticiple },
  { name: 'compound', holds: isCompound },
  { name: 'name', holds: isName },
  { name: 'noun-in-phrase', holds: isNounInPhrase },
];

export function modifiesRole(sentence: LabelledWords, at: number): boolean {
  const text = textAt(sentence.words, at);
  if (sentence.labels[at] === 'calendar' || HONORIFICS.has(text)) return false;
  if (isCountry(text) && isAnotherPlace(sentence, at + 1)) return false;
  return modifierRules.some(({ holds }) => holds(sentence, at));
}

/** "left Ukraine | U.S. President Hale": one role is not two countries'. */
function isAnotherPlace({ labels, lengths }: LabelledWords, at: number): boolean {
  return labels[at] === 'place' && (lengths[at] ?? 0) > 0;
}
