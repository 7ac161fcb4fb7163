/** Where a role phrase begins: "former Fox News chairman and chief executive" from its last word back to its first. */
import { isStopWord } from '../terms.ts';
import type { LabelledWords } from './labels.ts';
import { isCountry } from './lexicon.ts';
import { ORGANIZATION_ENDINGS, ORGANIZATION_HEADS } from './organization-data.ts';
import {
  FORMER,
  HONORIFICS,
  OPINIONS,
  RANKS,
  ROLE_FIELDS,
  ROLE_MODIFIERS,
  ROLE_PARTICIPLES,
} from './role-words.ts';
import { wordSet } from './word-list.ts';
import { isJoined } from './words.ts';

const HEADS = wordSet(ORGANIZATION_HEADS);
const ENDINGS = wordSet(ORGANIZATION_ENDINGS);
const MOST_WORDS = 10;
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
function isModifier({ words }: LabelledWords, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    NUMBER.test(word.text) ||
    ROLE_MODIFIERS.has(word.text.toLowerCase()) ||
    (isField(word.text) && (word.capital || !words[at + 1]?.capital))
  );
}

function isField(text = ''): boolean {
  return ROLE_FIELDS.has(text.toLowerCase());
}

/** After these, a participle is an adjective. */
const BEFORE_PARTICIPLE = wordSet('the a an of for with about by to from against between newly recently');

/** "the ousted" president, but not "soldiers ousted". */
function isParticiple({ words }: LabelledWords, at: number): boolean {
  if (!ROLE_PARTICIPLES.has(words[at]?.text.toLowerCase() ?? '')) return false;
  return at === 0 || BEFORE_PARTICIPLE.has(words[at - 1]?.text.toLowerCase() ?? '');
}

/** "Moscow-friendly". */
function isCompound({ words }: LabelledWords, at: number): boolean {
  return /-/.test(words[at]?.text ?? '') && !/^re-/.test(words[at]?.text ?? '');
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
function isInTitle(words: LabelledWords['words'], at: number): boolean {
  const text = words[at]?.text ?? '';
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
  const lower = words[at]?.text.toLowerCase() ?? '';
  const isBeforeName = words[at + 1]?.capital && labels[at + 1] !== 'title';
  return !OPENERS.has(lower) && (isBeforeName || !/(?:ly|ing)$/.test(lower));
}

const NO_NOUN = /(?:ed|ly|ing)$/;
const SMALL = /^\p{Ll}+$/u;
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

function modifiesRole(sentence: LabelledWords, at: number): boolean {
  const text = sentence.words[at]?.text ?? '';
  if (sentence.labels[at] === 'calendar' || HONORIFICS.has(text)) return false;
  if (isCountry(text) && isAnotherPlace(sentence, at + 1)) return false;
  return modifierRules.some(({ holds }) => holds(sentence, at));
}

/** "left Ukraine | U.S. President Hale": one role is not two countries'. */
function isAnotherPlace({ labels, lengths }: LabelledWords, at: number): boolean {
  return labels[at] === 'place' && (lengths[at] ?? 0) > 0;
}

/** The first word of the phrase that ends in the title at word `last`. */
export function phraseStart(sentence: LabelledWords, last: number): number {
  const { words } = sentence;
  let start = last;
  while (start > 0 && last - start < MOST_WORDS && isJoined(words, start)) {
    const before = words[start - 1];
    if (before?.possessive) return isOwner(sentence, start - 1) ? ownerStart(sentence, start - 1) : start;
    if (before?.text === 'and' && sentence.labels[start - 1] === null)
      return pairStart(sentence, start, last) ?? start;
    const joined = nameWithOf(sentence, start);
    if (joined === null && !modifiesRole(sentence, start - 1)) break;
    start = joined ?? start - 1;
  }
  return opinionEnd(words, start, last);
}

/** The word after what somebody thinks of a person, which begins at `start`: "popular", "wildly popular"; at most `last`. */
export function opinionEnd(words: LabelledWords['words'], start: number, last: number): number {
  let end = start;
  while (end < last) {
    const isGraded = end + 1 < last && /^\p{Ll}+ly$/u.test(words[end]?.text ?? '');
    const opinion = isGraded ? end + 1 : end;
    if (!isOpinion(words, opinion)) break;
    end = opinion + 1;
  }
  return end;
}

/** "popular", "fellow"; not "Real" of "Real Time", but "Embattled" that opens a sentence. */
function isOpinion(words: LabelledWords['words'], at: number): boolean {
  const { text = '', capital = false } = words[at] ?? {};
  const mayBeName = capital && words[at + 1]?.capital && (at > 0 || text.length < SHORTEST_OPENING);
  return !mayBeName && (text === 'fellow' || OPINIONS.has(text.toLowerCase()));
}

/** "Real" and "Star" open names. */
const SHORTEST_OPENING = 5;

/** "Hall" of "Hall of Fame" player, "Council" of "Council on Tides" chairman; null where no such name ends before word `start`. */
function nameWithOf({ words, labels }: LabelledWords, start: number): number | null {
  const first = start - 2;
  const link = words[start - 1]?.text ?? '';
  if (!(link === 'of' || link === 'on' || link === 'for') || !words[start]?.capital || !words[first]?.capital)
    return null;
  const label = labels[first] ?? null;
  const isHead = link === 'of' ? label === null || label === 'thing' : HEADS.has(words[first]?.text ?? '');
  const isName =
    isHead && isJoined(words, start - 1) && labels[start] !== 'title' && labels[start] !== 'calendar';
  return isName && !words[first]?.possessive ? first : null;
}

/** Where a phrase of two parts begins, "and" before word `start`; null where the parts may be two people's. */
function pairStart(sentence: LabelledWords, start: number, last: number): number | null {
  return isJoined(sentence.words, start - 1)
    ? (twoTitles(sentence, start, last) ??
        twoFields(sentence, start) ??
        bodyOfTwoFields(sentence, start, last) ??
        twoFormerBodies(sentence, start))
    : null;
}

/** "Fox News chairman and chief executive": two offices, the second with no owner of its own. */
function twoTitles(sentence: LabelledWords, start: number, last: number): number | null {
  const { words, labels } = sentence;
  const first = start - 2;
  if (labels[first] !== 'title' || words[first]?.possessive) return null;
  if (!labels.slice(start, last + 1).every((label) => label === 'title')) return null;
  const opening = phraseStart(sentence, first);
  return /^the$/i.test(words[opening - 1]?.text ?? '') ? null : opening;
}

/** "Health and Human Services Secretary", "sports and youth minister": one office for two fields, written alike. */
function twoFields(sentence: LabelledWords, start: number): number | null {
  const [field, second] = [sentence.words[start - 2], sentence.words[start]];
  if (!field || field.capital !== second?.capital || sentence.labels[start - 2] !== null) return null;
  if (headBefore(sentence, start - 2) !== null) return null;
  const areFields = field.capital
    ? isModifier(sentence, start - 2)
    : isField(field.text) && isField(second?.text);
  return areFields ? phraseStart(sentence, start - 2) : null;
}

/** The "Ministry" of "Ministry of Foreign Affairs", whose last word is at `last`; null where no such name ends there. */
function headBefore({ words }: LabelledWords, last: number): number | null {
  let first = last;
  while (first > 0 && words[first - 1]?.capital && isJoined(words, first)) first--;
  const isOf = words[first - 1]?.text === 'of' && isJoined(words, first) && isJoined(words, first - 1);
  return isOf && HEADS.has(words[first - 2]?.text ?? '') ? first - 2 : null;
}

/** Last words of a body of the state, of which one may be for two fields. */
const STATE_BODIES = wordSet(
  'Administration Commission Service Agency Department Ministry Committee Board Bureau Council',
);

/** "Oceanic and Tidal Administration chief": one body for two fields; "Norvik Motors and Lesk Council leader" are two. */
function bodyOfTwoFields(sentence: LabelledWords, start: number, last: number): number | null {
  const { words, labels } = sentence;
  const body = words.findLastIndex((_, at) => at < last && at > start && labels[at] === null);
  const isState = body > start && STATE_BODIES.has(words[body]?.text ?? '');
  const field = words[start - 2];
  if (!isState || !field?.capital || labels[start - 2] !== null || ENDINGS.has(field.text)) return null;
  return words[start]?.capital && labels[start] === null ? phraseStart(sentence, start - 2) : null;
}

/** "former United and City player": two names that are no offices, and "former" holds for both. */
function twoFormerBodies({ words, labels }: LabelledWords, start: number): number | null {
  for (let at = start - 2; at >= 0 && labels[at] !== 'title'; at--) {
    if (FORMER.test(words[at]?.text ?? '')) return FORMER.test(words[start]?.text ?? '') ? null : at;
    if (!words[at]?.capital || !isJoined(words, at)) break;
  }
  return null;
}

/** "Chairman of the Joint Chiefs" before "Gen.", which begins at or before `start`; null where no office stands there. */
export function officeBeforeRank(
  { words, labels }: LabelledWords,
  start: number,
  end: number,
): number | null {
  if (!RANKS.has(words[end - 1]?.text ?? '')) return null;
  const of = words[start - 1]?.text === 'the' ? start - 2 : start - 1;
  return words[of]?.text === 'of' && labels[of - 1] === 'title' && isJoined(words, of) ? of - 1 : null;
}

/** Whether a small noun that no rule takes is cut off before a role of one small word, "slave | trader", or half of a name, "Nails n’ | Petals singer". */
export function isCutOff({ words, labels }: LabelledWords, start: number, end: number): boolean {
  const before = words[start - 1];
  if (before?.text.toLowerCase() === 'n' && /^['’] $/.test(words[start]?.gap ?? '')) return true;
  if (end > start + 1 || !before || words[start]?.capital || !isJoined(words, start)) return false;
  const text = before.text;
  return (
    labels[start - 1] === null &&
    SMALL.test(text) &&
    text !== 'fellow' &&
    !isStopWord(text) &&
    !VERB_OR_ADVERB.test(text)
  );
}

const VERB_OR_ADVERB = /(?:ed|ly|ing|s)$/;
const MOST_BEFORE = 5;

/** Whether "former" stands further left in the noun phrase, cut off by a word that no rule takes: the role is over. */
export function hidesFormer({ words }: LabelledWords, start: number): boolean {
  if (FORMER.test(words[start]?.text ?? '')) return false;
  for (let at = start - 1; at >= Math.max(0, start - MOST_BEFORE); at--) {
    if (!isJoined(words, at + 1) || (isStopWord(words[at]?.text ?? '') && words[at]?.text !== 'and'))
      return false;
    if (FORMER.test(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** Whose role it is must be named: "Ukraine's", not "the country's". */
function isOwner({ words, labels }: LabelledWords, at: number): boolean {
  return (
    (words[at]?.capital ?? false) &&
    labels[at] !== 'calendar' &&
    !isQuoted(words, at) &&
    !(at === 0 && isStopWord(words[at]?.text ?? ''))
  );
}

/** "'Night Ferries' actor": a mark of quotation closes a title, and owns nothing. */
function isQuoted(words: LabelledWords['words'], last: number): boolean {
  let first = last;
  while (first > 0 && words[first]?.gap === ' ' && words[first]?.capital) first--;
  return words[last]?.text.endsWith('s') === true && /['‘]$/.test(words[first]?.gap ?? '');
}

/** The first word of the owner's name that ends at word `last`; "NHS England" and "the University of Lesk" are one. */
function ownerStart(sentence: LabelledWords, last: number): number {
  const { words, labels } = sentence;
  const head = headBefore(sentence, last);
  if (head !== null) return head;
  let start = last;
  while (start > 0 && isJoined(words, start) && words[start - 1]?.capital) {
    const [before, label] = [labels[start - 1] ?? null, labels[start] ?? null];
    const sameName = before === label || (before === 'organization' && label === 'place');
    if (
      !sameName ||
      before === 'title' ||
      (start === 1 && labels[0] === null && isStopWord(words[0]?.text ?? ''))
    )
      break;
    start--;
  }
  return start;
}
