/** Which assertions speak of one matter: ordered, named rules. Better to show no difference than one that is none. */
import { remembering } from '../../text/remember.ts';
import { foldName } from '../names/folding.ts';
import type { Assertion } from './assertions.ts';

/** Terms of an assertion that do not stand in most assertions of its story. */
export type TellingTerms = (assertion: Assertion) => ReadonlySet<string>;

interface Setting {
  readonly telling: TellingTerms;
  /** All assertions of the story. */
  readonly all: readonly Assertion[];
}

interface AnswerRule {
  readonly name: string;
  readonly answers: (answer: Assertion, other: Assertion, setting: Setting) => boolean;
}

/** Shares of the terms of the shorter and of the longer assertion that the other one has too. */
const SAME_MATTER = { shorter: 0.6, longer: 0.35 };
/** Who confirms says again what was said. */
const SAME_CONFIRMED = 0.45;
/** Who denies much may admit a part. */
const SAME_ADMITTED = 0.8;
const LEAST_SHARED = 3;
/** Of the shared terms so many must be more than the story's subject. */
const LEAST_TELLING = 1;

const rules: readonly AnswerRule[] = [
  { name: 'takes-back-its-own', answers: takesBackItsOwn },
  { name: 'admits-what-it-denied', answers: admits },
  { name: 'takes-back-the-accusation', answers: takesBackTheAccusation },
  { name: 'denies-the-accusation', answers: deniesTheAccusation },
  { name: 'denies-what-stands-before', answers: deniesWhatStandsBefore },
  { name: 'accuses-the-accuser', answers: accusesTheAccuser },
  { name: 'says-otherwise-of-the-same', answers: saysOtherwise },
];

/** Whether the first assertion answers the second. */
export function answers(answer: Assertion, other: Assertion, setting: Setting): boolean {
  return !isWithin(answer, other) && rules.some((rule) => rule.answers(answer, other, setting));
}

/** "Hale said that Brandt confirmed …": what one passes on, no answer to it. */
function isWithin(answer: Assertion, other: Assertion): boolean {
  return answer.item === other.item && answer.sentence.index === other.sentence.index;
}

/** Whether two names are one speaker's: the same, a surname and the full name, or a first name in its short form. */
export function isSameSpeaker(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return (
    (short.length > 0 && short.every((word, at) => word === long[long.length - short.length + at])) ||
    (short.length > 1 && short.at(-1) === long.at(-1) && isSameFirstName(short[0] ?? '', long[0] ?? ''))
  );
}

/** "Joe" and "Joseph", "Mike" and "Michael": one story hardly hears two of one family whose names begin alike. */
function isSameFirstName(a: string, b: string): boolean {
  return a === b || (a.length > 2 && b.length > 2 && a.slice(0, 2) === b.slice(0, 2));
}

const wordsOf = remembering((name: string): readonly string[] =>
  foldName(name)
    .replace(/^(?:the|mr|mrs|ms|dr) /, '')
    .replace(/,? (?:jr|sr)$/, '')
    .split(/[\s-]+/),
);

function takesBackItsOwn(answer: Assertion, other: Assertion, setting: Setting): boolean {
  return (
    answer.state === 'withdrawn' &&
    isSameSpeaker(answer.who, other.who) &&
    isSameMatter(answer, other, setting)
  );
}

/** Whether a source says of what it denied in an earlier article that it is so. */
export function admits(answer: Assertion, other: Assertion, setting: Setting): boolean {
  return (
    answer.state === 'confirmed' &&
    other.state === 'denied' &&
    instantOf(answer) > instantOf(other) &&
    isSameSpeaker(answer.who, other.who) &&
    isSameMatter(answer, other, setting) &&
    [...other.terms].filter((term) => answer.terms.has(term)).length >= SAME_ADMITTED * other.terms.size
  );
}

function instantOf({ item }: Assertion): number {
  return Date.parse(item.article.published ?? '');
}

function saysOtherwise(answer: Assertion, other: Assertion, setting: Setting): boolean {
  return (
    answer.state !== 'reported' &&
    answer.state !== 'withdrawn' &&
    !isSameSpeaker(answer.who, other.who) &&
    isSameMatter(answer, other, setting)
  );
}

function isSameMatter(a: Assertion, b: Assertion, { telling }: Setting): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term));
  return (
    shared.length >= LEAST_SHARED &&
    shared.filter((term) => telling(a).has(term)).length >= LEAST_TELLING &&
    shared.length / Math.min(a.terms.size, b.terms.size) >= SAME_MATTER.shorter &&
    shared.length / Math.max(a.terms.size, b.terms.size) >=
      (a.state === 'confirmed' ? SAME_CONFIRMED : SAME_MATTER.longer)
  );
}

/** "A accuses B of C", "A took back the accusation": the only one whom A accuses, or whom the words name. */
function takesBackTheAccusation(answer: Assertion, other: Assertion, { all }: Setting): boolean {
  const { ofAccusation, state, who } = answer;
  if (!ofAccusation || state !== 'withdrawn' || !isAccusationBy(other, who)) return false;
  const [named] = ofAccusation;
  if (named !== undefined) return isSameSpeaker(named, other.subject ?? '');
  return all.every(
    (one) => !isAccusationBy(one, who) || isSameSpeaker(one.subject ?? '', other.subject ?? ''),
  );
}

function isAccusationBy({ accuses: isAccusation, subject, who }: Assertion, accuser: string): boolean {
  return isAccusation && subject !== null && isSameSpeaker(who, accuser);
}

/** "A accuses B of C", "B has denied the allegation": the one accused answers the only one who accuses, or one whom the answer names. */
function deniesTheAccusation(answer: Assertion, other: Assertion, { all }: Setting): boolean {
  const { ofAccusation, state, who } = answer;
  if (!ofAccusation || (state !== 'denied' && state !== 'disputed') || !accuses(other, who)) return false;
  const named = ofAccusation.filter((name) => !isSameSpeaker(name, who));
  if (named.length > 0) return named.some((name) => isSameSpeaker(name, other.who));
  return all.every((one) => !accuses(one, who) || isSameSpeaker(one.who, other.who));
}

/**
 * "Prosecutors said that B had forged the books. B denied it.": the next sentence of the same text, by one whom the first names, or
 * of the same paragraph, where it denies just that.
 */
function deniesWhatStandsBefore(answer: Assertion, other: Assertion): boolean {
  if (!answer.pointsBack || answer.state !== 'denied' || other.state !== 'reported') return false;
  if (answer.item !== other.item || other.sentence.index !== answer.sentence.index - 1) return false;
  if (isSameSpeaker(answer.who, other.who)) return false;
  const isBesides = answer.pointsBack === 'all' && answer.sentence.paragraph === other.sentence.paragraph;
  return isBesides || other.names.some((name) => isSameSpeaker(name, answer.who));
}

function accuses({ accuses: isAccusation, subject, who }: Assertion, whom: string): boolean {
  return isAccusation && subject !== null && isSameSpeaker(subject, whom) && !isSameSpeaker(who, whom);
}

/** Share of the shorter accusation, names left out, that the other one repeats. */
const SAME_CHARGE = 0.5;

/** "A accuses B of shelling the plant", "B says A shelled the plant": each says it of the other. */
function accusesTheAccuser(answer: Assertion, other: Assertion): boolean {
  if (answer.state !== 'reported' || other.state !== 'reported') return false;
  if (answer.subject === null || other.subject === null || isSameSpeaker(answer.who, other.who)) return false;
  if (!isSameSpeaker(answer.subject, other.who) || !isSameSpeaker(other.subject, answer.who)) return false;
  const [a, b] = [chargeOf(answer), chargeOf(other)];
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= SAME_CHARGE;
}

function chargeOf({ terms, subject }: Assertion): ReadonlySet<string> {
  const names = new Set(wordsOf(subject ?? ''));
  return new Set([...terms].filter((term) => !names.has(term)));
}
