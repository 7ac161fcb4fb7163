/** Tells which names, over all articles of a story, are one organisation's. */
import { foldName, withoutArticle } from './folding.ts';
import { onlyOne } from './only-one.ts';

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u;
const COUNTRY_PREFIX = /^(US|U\.S\.|UK|U\.K\.|United States) /;

const LEGAL_FORM = /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|LLC|LLP|LP|PLC|Plc|GmbH|AG|SA|SpA|NV)\.?$/;

/** "Norvik Motors" of "Norvik Motors Ltd": news names one company either way. */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '');
}

/** For each name the fullest that stands for the same body, where only one in the list can. */
export function groupOrganizations(names: readonly string[]): Map<string, string> {
  const bodies = Map.groupBy(names, bodyKey);
  const fullest = (name: string) => onlyState(bodies.get(bodyKey(name)) ?? [], name);
  return new Map(
    names.map((name) => {
      const full = onlyOne(
        names.filter((other) => isSpeltOut(other, name)),
        bodyKey,
      );
      return [name, fullest(full ?? name)];
    }),
  );
}

/** The longest of the names of one body; the name itself where they may be two states'. */
function onlyState(names: readonly string[], name: string): string {
  const states = new Set(names.flatMap((one) => COUNTRY_PREFIX.exec(one)?.[1]?.includes('K') ?? []));
  if (states.size > 1) return name;
  return names.reduce(
    (best, one) => (one.length > best.length || (one.length === best.length && one < best) ? one : best),
    name,
  );
}

/** Ways to say one thing: "the Department of Justice", "the US Justice Department", "the Defence Ministry" and "Ministry of Defense". */
function bodyKey(name: string): string {
  return withoutArticle(foldName(name.replace(COUNTRY_PREFIX, '')))
    .replace(/^(department|ministry) of (?:the )?(.+)$/, '$2 $1')
    .replace(/\bdefence\b/, 'defense')
    .replace(/^(treasury|.+ police) department$/, '$1');
}

/** "World Health Organization" for "WHO", "Centers for Disease Control and Prevention" for "C.D.C.", "Group of Seven" for "G7". */
function isSpeltOut(full: string, name: string): boolean {
  if (full === name || isShort(full) || !isShort(name)) return false;
  const letters = name.replaceAll(/[.-]/g, '');
  return [initialsOf(full), initialsOf(full.replace(/ and \S+$/, '')), groupNumber(full)].includes(letters);
}

function isShort(name: string): boolean {
  return ACRONYM.test(name) || NUMBERED.test(name);
}

const NUMBERED = /^G-?\d+$/;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['Seven', 7],
  ['Eight', 8],
  ['Ten', 10],
  ['Twenty', 20],
]);

/** "G7" of "Group of Seven". */
function groupNumber(name: string): string | null {
  const [, number = ''] = /^(?:The )?Group of (\p{Lu}\p{Ll}+|\d+)$/u.exec(name) ?? [];
  return number === '' ? null : `G${NUMBERS.get(number) ?? number}`;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => (ACRONYM.test(word) ? word.replaceAll('.', '') : word.charAt(0)))
    .join('');
}
