/**
 * Finds the people, organisations and places a text names, and the roles it gives to people. Lists of names and
 * ordered rules (folder `mentions/`); English rules, listed names alone in other languages. A name that no rule
 * explains is left out: better no mention than a wrong one.
 */
import type { Document, Mention, Sentence } from '../model/analysis.ts';
import { contains, overlaps } from '../model/span.ts';
import { type LabelledWords, labelWords } from './mentions/labels.ts';
import { NameRoll } from './mentions/name-roll.ts';
import { isBracketed } from './mentions/organizations.ts';
import { isKnownSurname } from './mentions/public-figures.ts';
import { type FoundName, namesInSentence } from './mentions/sentence-names.ts';
import { isTitleCase } from './mentions/title-case.ts';
import { spanOf, type Word, wordsOf } from './mentions/words.ts';

/** The mentions of a document in order of place; none overlaps another, all lie inside one sentence. */
export function findMentions(document: Document, sentences: readonly Sentence[]): Mention[] {
  const readings = sentences.map((sentence) => labelWords(wordsOf(sentence)));
  const isEnglish = document.language.toLowerCase().split('-')[0] === 'en';
  const small = new Set(
    readings.flatMap(({ words }) => words.filter((word) => !word.capital).map(({ text }) => text)),
  );
  const names = readings.map((reading, index) => {
    const isProse = !isTitleCase(reading.words, /[.”"]$/.test(sentences[index]?.text ?? ''));
    return isEnglish && isProse ? namesInSentence(reading, (word) => small.has(word)) : listedNames(reading);
  });
  const roll = rollOf(document.text, readings, names);
  return readings.flatMap((reading, index) => mentionsOf(document.text, reading, names[index] ?? [], roll));
}

/** Names that lists alone explain. */
function listedNames({ labels, lengths }: LabelledWords): FoundName[] {
  const found: FoundName[] = [];
  labels.forEach((label, from) => {
    const length = lengths[from] ?? 0;
    if (length > 0 && (label === 'place' || label === 'organization'))
      found.push({ kind: label, from, end: from + length, rule: 'listed', role: null });
  });
  return found;
}

/** All names that stand in full somewhere in the document. */
function rollOf(
  text: string,
  readings: readonly LabelledWords[],
  names: readonly (readonly FoundName[])[],
): NameRoll {
  const roll = new NameRoll();
  readings.forEach(({ words }, index) => {
    for (const name of names[index] ?? []) {
      const span = spanOf(words, name.from, name.end);
      const full = text.slice(span.start, span.end);
      if (name.kind === 'person' && name.end > name.from + 1) roll.addPerson(full);
      if (name.kind === 'organization' && isBracketed(words, name.end))
        roll.addAcronym(words[name.end]?.text ?? '', full);
    }
  });
  return roll;
}

/** The sentence's names as mentions, with those that only the rest of the document explains. */
function mentionsOf(
  text: string,
  { words, labels }: LabelledWords,
  names: readonly FoundName[],
  roll: NameRoll,
): Mention[] {
  const mentions = names.map((name) => mentionOf(text, words, name, roll));
  const roles = mentions.flatMap((mention) => mention.role ?? []);
  const taken = names.map((name) => [name.from, name.end] as const);
  words.forEach((word, at) => {
    if (!word.capital || taken.some(([from, end]) => from <= at && at < end)) return;
    mentions.push(...laterMentions(word, labels[at] ?? null, roll));
  });
  return mentions
    .filter((mention) => mention.kind !== 'place' || !roles.some((role) => contains(role, mention)))
    .filter(
      (mention) =>
        mention.kind !== 'person' ||
        !roles.some((role) => role.rule === 'role-after-name' && overlaps(role, mention) && mention.role),
    )
    .sort((a, b) => a.start - b.start);
}

function mentionOf(text: string, words: readonly Word[], found: FoundName, roll: NameRoll): Mention {
  const span = spanOf(words, found.from, found.end);
  const own = text.slice(span.start, span.end);
  const mention = { ...span, kind: found.kind, name: fullName(own, found, roll) };
  if (!found.role) return mention;
  const { start, end, rule } = found.role;
  return { ...mention, role: { start, end, text: text.slice(start, end), rule } };
}

function fullName(own: string, { kind, from, end }: FoundName, roll: NameRoll): string {
  if (kind === 'organization') return roll.organizationOf(own) ?? own;
  if (kind === 'place') return own;
  return end > from + 1 ? roll.fullestOf(own) : (roll.personOf(own) ?? own);
}

/** A surname or acronym that the document gives in full elsewhere; both halves of "Rourke-Okafor". */
function laterMentions(word: Word, label: LabelledWords['labels'][number], roll: NameRoll): Mention[] {
  const organization = roll.organizationOf(word.text);
  if (organization) return [{ start: word.start, end: word.end, kind: 'organization', name: organization }];
  if (label !== null) return [];
  let start = word.start;
  const parts = roll.personOf(word.text) ? [word.text] : word.text.split('-');
  const found = parts.map((part): Mention | null => {
    const name = roll.personOf(part) ?? (isKnownSurname(part) ? part : null);
    const mention = name ? { start, end: start + part.length, kind: 'person' as const, name } : null;
    start += part.length + 1;
    return mention;
  });
  return found.every((mention) => mention !== null) ? found : [];
}
