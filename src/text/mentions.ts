/**
 * Finds the people, organisations and places a text names, and the roles it gives to people. Lists of names and
 * ordered rules (folder `mentions/`); English rules, listed names alone in other languages. A name that no rule
 * explains is left out: better no mention than a wrong one.
 */
import type { Document, Mention, Sentence, StatedWords } from '../model/analysis.ts';
import { contains, type Span } from '../model/span.ts';
import { foldSpace } from './fold-space.ts';
import { isEnglish } from './language-tag.ts';
import { type Label, type LabelledWords, labelWords } from './mentions/labels.ts';
import { knownNameAt } from './mentions/lexicon.ts';
import { NameRoll } from './mentions/name-roll.ts';
import { isBracketed } from './mentions/organizations.ts';
import { isKnownSurname } from './mentions/public-figures.ts';
import { OPENERS } from './mentions/role-modifiers.ts';
import type { FoundRole } from './mentions/roles-before.ts';
import { type FoundName, namesInSentence } from './mentions/sentence-names.ts';
import { isTitleCase } from './mentions/title-case.ts';
import { isJoined, spanOf, textAt, type Word, wordsOf } from './mentions/words.ts';
import { isStopWord } from './terms.ts';
import { wordSet } from './word-list.ts';

/** The mentions of a document in order of place; none overlaps another, all lie inside one sentence. */
export function findMentions(document: Document, sentences: readonly Sentence[]): Mention[] {
  const { text, titleEnd, language } = document;
  const inEnglish = isEnglish(language);
  const isSmallWord = (word: string) => text.includes(` ${word} `);
  const readings = sentences.map((sentence): Reading => {
    const labelled = labelWords(wordsOf(sentence));
    const isClosed = sentence.start >= titleEnd && /[.”"]$/.test(sentence.text);
    const isProse = inEnglish && !isTitleCase(labelled.words, isClosed);
    const names = isProse ? namesInSentence(labelled, isSmallWord) : listedNames(labelled);
    return { ...labelled, names, isProse };
  });
  const roll = rollOf(text, readings);
  const mayNameStaff = text.includes('contributed ') || text.includes('eporting by ');
  return readings
    .flatMap((reading, at) => {
      const isCredits = mayNameStaff && namesStaff(sentences[at]?.text ?? '');
      return mentionsOf(text, reading, roll).filter(({ kind }) => kind !== 'person' || !isCredits);
    })
    .filter((mention) => !isCredited(text, mention));
}

/** "Anna Hale contributed to this report.", "(Reporting by Anna Hale; editing by Tom Reed)": who wrote it is no part of what is told. */
function namesStaff(sentence: string): boolean {
  return STAFF_LAST.test(sentence) || STAFF_FIRST.test(sentence);
}

const STAFF_LAST =
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))(?![’']s|\p{L}| with\b)/u;
const STAFF_FIRST = /^\W?(?:Additional r|R)eporting by \p{Lu}/u;

const CREDIT =
  /(?<=(?:image|photo|picture|video|illustration|caption)s? (?:credit|by|courtesy of):? ?|\bcredits?: ?|\((?:[A-Z]{2,4}|[A-Z][a-z]+) (?:Photo|Images)\/(?:[\p{L}.’'-]+ ){0,2})$/iu;
const WORDS_OF_CREDIT = 32;

/** "Ada Quill/AFP", "Ada Quill / AFP via Getty Images": between the name and its agency, and after the agency. */
const BEFORE_AGENCY = /^ ?\/ ?(?:AP|AFP|EPA|UPI|ANP|TASS|Reuters|Getty|Bloomberg|Anadolu)\b/;
const AFTER_NAME = /\p{L} ?\/ ?$/u;
const CLOSING_CREDIT = /^(?: via |\)|\.?(?:\n|$))/;

/** "(Image credit: Ada Quill)", "Ada Quill/AFP": who took the picture, and for whom, is no part of what is told. */
function isCredited(text: string, { start, end, kind }: Mention): boolean {
  const before = text.slice(Math.max(0, start - WORDS_OF_CREDIT), start);
  const after = text.slice(end, end + WORDS_OF_CREDIT);
  if (kind === 'person') return CREDIT.test(before) || BEFORE_AGENCY.test(after);
  return kind === 'organization' && AFTER_NAME.test(before) && CLOSING_CREDIT.test(after);
}

/** A sentence's words with the names that are clear from the sentence itself. */
interface Reading extends LabelledWords {
  readonly names: readonly FoundName[];
  /** No heading whose words are all written large. */
  readonly isProse: boolean;
}

/** Names that lists alone explain; everyday words among them are none where all words are written large. */
function listedNames({ words, labels, lengths }: LabelledWords): FoundName[] {
  const found: FoundName[] = [];
  labels.forEach((label, from) => {
    const length = lengths[from] ?? 0;
    if (length > 0 && (label === 'place' || label === 'organization') && !knownNameAt(words, from)?.wordlike)
      found.push({ kind: label, from, end: from + length, rule: 'listed', role: null, change: null });
  });
  return found;
}

/** All names that stand in full somewhere in the document. */
function rollOf(text: string, readings: readonly Reading[]): NameRoll {
  const roll = new NameRoll();
  for (const { words, names } of readings) {
    for (const { kind, from, end } of names) {
      const span = spanOf(words, from, end);
      const full = foldSpace(text.slice(span.start, span.end));
      if (kind === 'person' && end > from + 1) roll.addPerson(full);
      if (kind === 'organization' && isBracketed(words, end)) roll.addAcronym(textAt(words, end), full);
    }
  }
  return roll;
}

/** The sentence's names as mentions, with those that only the rest of the document explains. */
function mentionsOf(text: string, reading: Reading, roll: NameRoll): Mention[] {
  const { words, labels, names } = reading;
  const mentions: Mention[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const name = names[next];
    const word = words[at];
    if (name?.from === at) {
      mentions.push(mentionOf(text, words, name, roll));
      at = name.end - 1;
      next++;
    } else if (word?.capital) {
      const later = laterMentions(word, labels[at] ?? null, roll);
      mentions.push(
        ...later.filter(({ kind, name }) => kind !== 'person' || !isInOtherName(reading, at, name)),
      );
    }
  }
  const roles = mentions.flatMap(({ kind, role, change }) =>
    kind === 'place' ? [] : [role ?? [], change ?? []].flat(),
  );
  return mentions.filter((mention) => !roles.some((role) => isPartOfRole(text, mention, role)));
}

/** "Russian" land in "Russian Foreign Minister", "Human Services" in "Health and Human Services Secretary". */
function isPartOfRole(text: string, { start, end, kind }: Mention, role: Span): boolean {
  if (!contains(role, { start, end })) return false;
  return kind === 'place' || (kind === 'organization' && text.slice(role.start, start).endsWith(' and '));
}

function mentionOf(text: string, words: readonly Word[], found: FoundName, roll: NameRoll): Mention {
  const span = spanOf(words, found.from, found.end);
  const own = foldSpace(text.slice(span.start, span.end));
  const mention = { ...span, kind: found.kind, name: fullName(own, found, roll) };
  return {
    ...mention,
    ...(found.role ? { role: statedWords(text, found.role) } : {}),
    ...(found.change ? { change: statedWords(text, found.change) } : {}),
  };
}

function statedWords(text: string, { start, end, rule }: FoundRole): StatedWords {
  return { start, end, text: text.slice(start, end), rule };
}

function fullName(own: string, { kind, from, end }: FoundName, roll: NameRoll): string {
  if (kind === 'organization') return roll.organizationOf(own) ?? own;
  if (kind === 'place') return own;
  return end > from + 1 ? roll.fullestOf(own) : (roll.personOf(own) ?? own);
}

/** A surname or acronym that the document gives in full elsewhere; both halves of "Rourke-Okafor". */
function laterMentions({ text, start, end }: Word, label: Label, roll: NameRoll): Mention[] {
  const organization = roll.organizationOf(text);
  if (organization) return [{ start, end, kind: 'organization', name: organization }];
  if (label !== null) return [];
  const name = personCalled(text, roll);
  if (name) return [{ start, end, kind: 'person', name }];
  return text.includes('-') ? pairOfPersons(text, start, roll) : [];
}

/**
 * Whether word `at` is "Hale" of "Hale Farm" or "Dana Hale", where it stands for Tom Hale elsewhere: beside it is another capital that
 * no list explains and that is no word of the full name, however spelt.
 */
function isInOtherName({ words, labels, isProse }: Reading, at: number, fullName: string): boolean {
  const isOther = (other: number, later: number) => {
    const { text = '', capital = false } = words[other] ?? {};
    const label = labels[other];
    const lower = text.toLowerCase();
    const isUnknown =
      capital && (label === null || (label === 'thing' && other > at)) && isJoined(words, later);
    if (!isUnknown || words[later - 1]?.possessive || isStopWord(lower) || OPENERS.has(lower)) return false;
    return !UNLISTED_RANKS.has(text) && !fullName.includes(text.slice(0, LETTERS_ALIKE));
  };
  return isProse && (isOther(at + 1, at + 1) || (at > 1 && isOther(at - 1, at)));
}

/** "Fred" and "Frederik" begin alike. */
const LETTERS_ALIKE = 3;
/** Ranks that lists of titles do not hold. */
const UNLISTED_RANKS = wordSet('Private Trooper Cadet Midshipman Patrolman Airman');

function pairOfPersons(text: string, start: number, roll: NameRoll): Mention[] {
  const hyphen = text.indexOf('-');
  const [first, second] = [
    personCalled(text.slice(0, hyphen), roll),
    personCalled(text.slice(hyphen + 1), roll),
  ];
  if (!first || !second) return [];
  return [
    { start, end: start + hyphen, kind: 'person', name: first },
    { start: start + hyphen + 1, end: start + text.length, kind: 'person', name: second },
  ];
}

function personCalled(surname: string, roll: NameRoll): string | null {
  return roll.personOf(surname) ?? (isKnownSurname(surname) ? surname : null);
}
