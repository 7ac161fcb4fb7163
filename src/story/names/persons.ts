/** Tells which names, over all articles of a story, are one person's. */
import { NAME_SUFFIX } from '../../text/mentions/name-roll.ts';
import { givenNamesOf } from '../../text/mentions/public-figures.ts';
import { foldName, spellingKey } from './folding.ts';
import { isSameGivenName } from './given-names.ts';

/** Groups names: each full name with its other spellings, then surnames that only one group bears. */
export function groupPersons(names: readonly string[]): Map<string, string> {
  const full = names
    .filter((name) => wordsOf(name).length > 1 || REGNAL.test(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const groups: string[][] = [];
  for (const name of full) {
    const fitting = groups.filter((group) => group.every((other) => isSamePerson(name, other)));
    if (fitting.length === 1) fitting[0]?.push(name);
    else groups.push([name]);
  }
  const heads = new Map(groups.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)));
  for (const name of names.filter((name) => !heads.has(name))) {
    heads.set(name, onlyBearer(name, groups) ?? name);
  }
  return heads;
}

/** The head of the one group that bears the name; a given name counts where it is nobody's family name. */
function onlyBearer(name: string, groups: readonly string[][]): string | undefined {
  const known = groups.map(([head = '']) => head);
  const bearers = known.filter(
    (head) => isFamilyNameOf(name, head) || areInitialsOf(name, head) || isCalled(name, head),
  );
  const [only, ...others] = bearers.length > 0 ? bearers : known.filter((head) => isGivenNameOf(name, head));
  return others.length === 0 ? only : undefined;
}

/** Whether a surname alone may be several people's: two full names bear it, or two whom every reader knows. */
export function isShared(name: string, names: readonly string[]): boolean {
  if (wordsOf(name).length > 1) return false;
  const full = names.filter((other) => wordsOf(other).length > 1 && isFamilyNameOf(name, other));
  if (full.some((other) => !isSamePerson(other, full[0] ?? other))) return true;
  const [given = '', ...others] = givenNamesOf(name);
  return full.length === 0 && others.some((other) => !isSameGivenName(given, other));
}

/** Family names that are written before the given name: "Xi Jinping", "Kim Jong Un". */
const WRITTEN_FIRST = new Set(
  'xi kim li wang zhang liu chen zhao huang zhou wu xu hu deng mao jiang moon yoon park lee choi nguyen tran pham'.split(
    ' ',
  ),
);

/** The family name is the last word of a name, or the first one where it is written first. */
function isFamilyNameOf(name: string, full: string): boolean {
  const [first = ''] = wordsOf(full);
  return (
    surnameKey(full) === spellingKey(name) ||
    (foldName(first) === foldName(name) && WRITTEN_FIRST.has(foldName(name)))
  );
}

/** "President Anna", of Anna Lind. */
function isGivenNameOf(name: string, full: string): boolean {
  return foldName(wordsOf(full)[0] ?? '') === foldName(name);
}

/** "Leo XIV": one name and a number. */
const REGNAL = /^\p{Lu}[\p{Ll}-]+ [IVX]+$/u;

/** "Leo" of "Leo XIV". */
function isCalled(name: string, full: string): boolean {
  return REGNAL.test(full) && foldName(full).startsWith(`${foldName(name)} `);
}

/** "RFK Jr." of "Robert F. Kennedy Jr.": a father's letters are not his son's. */
function areInitialsOf(name: string, full: string): boolean {
  const [letters = ''] = wordsOf(name);
  const isSameSuffix = suffixOf(name) === suffixOf(full);
  return (
    /^\p{Lu}{3}$/u.test(letters) &&
    isSameSuffix &&
    letters === withoutSuffix(full).replace(/(\p{L})[\p{L}.’']*[ -]*/gu, '$1')
  );
}

function suffixOf(name: string): string {
  return (NAME_SUFFIX.exec(name)?.[0] ?? '').replace(/[,.\s]/g, '');
}

/** One surname in some spelling, and given names that may be one. */
function isSamePerson(a: string, b: string): boolean {
  if (REGNAL.test(a) || REGNAL.test(b)) return foldName(a) === foldName(b);
  const [first, second] = [surnameKey(a), surnameKey(b)];
  if (first !== second && !isTransposed(first, second)) return false;
  return isSameGivenName(wordsOf(a)[0] ?? '', wordsOf(b)[0] ?? '');
}

const LONG_ENOUGH = 5;

/** A slip of the pen: the same letters, two neighbours changed about. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG_ENOUGH) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at > 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** "al-Assad", "Al Assad" and "Assad" are one. */
function surnameKey(name: string): string {
  return spellingKey((wordsOf(name).at(-1) ?? '').replace(/^(?:al|el)-(?=\p{Lu})/iu, ''));
}

function wordsOf(name: string): string[] {
  return withoutSuffix(name).split(' ');
}

/** "Robert F. Kennedy" of "Robert F. Kennedy Jr". */
export function withoutSuffix(name: string): string {
  return name.replace(NAME_SUFFIX, '');
}
