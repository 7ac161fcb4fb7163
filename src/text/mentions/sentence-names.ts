/** Reads one sentence: which words name whom or what, and which capitals stay unexplained. */
import { contains, overlaps } from '../../model/span.ts';
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import { bodyOf } from './bodies.ts';
import { isClub } from './clubs.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { LabelledWords } from './labels.ts';
import { landOf } from './lands.ts';
import { type KnownName, knownNameAt } from './lexicon.ts';
import { officeChange } from './offices.ts';
import { isFirm, isNamesake, organizationRules } from './organizations.ts';
import { personRules } from './people.ts';
import { isAdjective, personEnd } from './person-end.ts';
import { isPartOfName, placeRules } from './places.ts';
import { DETERMINERS } from './role-modifiers.ts';
import { ROLE_MODIFIERS } from './role-words.ts';
import { leadsAfter, roleAfter } from './roles-after.ts';
import {
  type FoundRole,
  isShortTitle,
  officeBeforeComma,
  roleBeforeComma,
  titleBefore,
  titleOfBodyBefore,
} from './roles-before.ts';
import { isVessel } from './vessels.ts';
import { textAt } from './words.ts';

/** A name in a sentence: words `[from, end)`. */
export interface FoundName {
  readonly kind: 'person' | 'organization' | 'place';
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly role: FoundRole | null;
  /** An office that the person is said to take up or leave. */
  readonly change: FoundRole | null;
}

/** The names of a sentence, from left to right, none inside another. `isWord` knows the document's small words. */
export function namesInSentence(sentence: LabelledWords, isWord: (text: string) => boolean): FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const found = mayBegin(sentence, at) ? nameAt(sentence, at) : null;
    const name = at === 0 && found && opensWithWord(sentence, found, isWord) ? null : found;
    if (name) names.push(name);
    at = name
      ? name.end
      : at + Math.max(1, sentence.labels[at] === 'title' ? (sentence.lengths[at] ?? 1) : 1);
  }
  return names.map((name, at) => withOwnRole(sentence, name, names[at - 1], names[at + 1]));
}

/**
 * The name without a role that another may bear. "Anna Hale, the mayor, Tom Reed, the sheriff, …" are two people with two roles; in
 * "Anna Hale, the mayor, Tom Reed, …" nothing tells whose the one between them is.
 */
function withOwnRole(
  sentence: LabelledWords,
  name: FoundName,
  before?: FoundName,
  after?: FoundName,
): FoundName {
  if (before && isBetween(sentence, before, name)) return { ...name, role: roleAfter(sentence, name.end) };
  if (after && isBetween(sentence, name, after) && !opensRole(sentence, after.end))
    return { ...name, role: null };
  return name;
}

/** Whether two people have one role, which stands between their names. */
function isBetween({ words }: LabelledWords, first: FoundName, second: FoundName): boolean {
  const arePeople = first.kind === 'person' && second.kind === 'person';
  if (!arePeople || !first.role || !second.role || !overlaps(first.role, second.role)) return false;
  const gap = { start: words[first.end - 1]?.end ?? 0, end: words[second.from]?.start ?? 0 };
  return contains(gap, first.role) && contains(gap, second.role);
}

/** ", the sheriff": an apposition of its own. */
function opensRole({ words, labels }: LabelledWords, at: number): boolean {
  return words[at]?.gap === ', ' && DETERMINERS.has(textAt(words, at)) && labels[at + 1] === 'title';
}

/** Whether a name may begin with this word: a capital that is no everyday word at the sentence's head. */
function mayBegin({ words, labels }: LabelledWords, at: number): boolean {
  const text = textAt(words, at);
  const label = labels[at];
  if (label === 'place' || label === 'organization') return true;
  if (label === 'title' && isNamesake(words, at)) return true;
  if (
    !words[at]?.capital ||
    isAdjective(text) ||
    label === 'title' ||
    label === 'honorific' ||
    label === 'calendar'
  )
    return false;
  if ((text.length === 1 && !/^\p{Lu}$/u.test(text)) || CONTRACTED.test(text)) return false;
  const lower = text.toLowerCase();
  if (isStopWord(lower)) return /^\p{Lu}\.?\p{Lu}/u.test(text) || isGivenName({ words, labels }, at);
  return at > 0 || !(ROLE_MODIFIERS.has(lower) || OPENS.has(text));
}

/** "Per Lund", "Will Hale": a small word that is a given name too, before a capital that no list explains. */
function isGivenName({ words, labels }: Pick<LabelledWords, 'words' | 'labels'>, at: number): boolean {
  const next = words[at + 1];
  return (
    at > 0 &&
    FIRST_NAMES.has(textAt(words, at)) &&
    next?.capital === true &&
    next.gap === ' ' &&
    labels[at + 1] === null
  );
}

const CONTRACTED = /^(?:I|We|You|They|He|She|It|That|There|Who|What)['’]\p{Ll}+$/u;

/** Words that only the head of a sentence writes large: "Unlike Congress". */
const OPENS = wordSet('Unlike Although Despite Several Follow Meet Take Consider Inside Via Thanks Given');

/** Whether the first word, which any sentence writes large, is one that the document also writes small. */
function opensWithWord(
  { words }: LabelledWords,
  { rule }: FoundName,
  isWord: (text: string) => boolean,
): boolean {
  return rule !== 'listed' && isWord(textAt(words, 0).toLowerCase());
}

/** The longest name that begins at word `at`; of equals a listed one, then a person. */
function nameAt(sentence: LabelledWords, at: number): FoundName | null {
  const known = knownNameAt(sentence.words, at);
  const isListed =
    known !== null &&
    known.kind !== 'people' &&
    !(known.kind === 'place' && isPartOfName(sentence, at, at + known.length));
  let best = isListed ? listed(sentence, at, known) : null;
  const ofPerson = personEnd(sentence, at);
  for (const [kind, rules] of RULES) {
    for (const { name, end: endOf } of rules) {
      const end = endOf(sentence, at, ofPerson);
      if (end <= at || (kind === 'person' && (isVessel(sentence, at) || isFirm(sentence, at)))) continue;
      if (end > (best?.end ?? 0)) best = { kind, end, rule: name };
      break;
    }
  }
  if (!best) return null;
  const { kind, end } = best;
  const change = kind === 'person' ? officeChange(sentence, at, end) : null;
  return { ...best, from: at, role: ROLES[kind](sentence, at, end), change };
}

function listed(
  sentence: LabelledWords,
  at: number,
  { kind, length }: KnownName,
): Pick<FoundName, 'kind' | 'end' | 'rule'> {
  const end = at + length;
  return isClub(sentence, at, end)
    ? { kind: 'organization', end, rule: 'club' }
    : { kind: kind as FoundName['kind'], end, rule: 'listed' };
}

const RULES = [
  ['person', personRules],
  ['organization', organizationRules],
  ['place', placeRules],
] as const;

/** The role beside a person's name, the one before it first, unless that is a short title and what follows says more. */
function roleOf(sentence: LabelledWords, at: number, end: number): FoundRole | null {
  const title = titleBefore(sentence, at, end);
  if (title && isShortTitle(sentence, title)) return roleAfter(sentence, end) ?? title;
  return (
    title ??
    roleBeforeComma(sentence, at, end) ??
    roleAfter(sentence, end) ??
    leadsAfter(sentence, end) ??
    officeBeforeComma(sentence, at, end) ??
    titleOfBodyBefore(sentence, at)
  );
}

const ROLES = { person: roleOf, organization: bodyOf, place: landOf };
