/** Tells which names, over all articles of a story, are one organisation's. */
import { foldName, withoutArticle } from './folding.ts';
import { onlyOne } from './only-one.ts';

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u;
const COUNTRY_PREFIX = /^(?:US|U\.S\.|UK|U\.K\.|United States) /;

const LEGAL_FORM = /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|LLC|LLP|LP|PLC|Plc|GmbH|AG|SA|SpA|NV)\.?$/;

/** "Norvik Motors" of "Norvik Motors Ltd": news names one company either way. */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '');
}

/** For each name the fullest that stands for the same body, where only one in the list can. */
export function groupOrganizations(names: readonly string[]): Map<string, string> {
  return new Map(
    names.map((name) => [
      name,
      onlyOne(
        names.filter((other) => isFullNameOf(other, name)),
        bareName,
      ) ?? name,
    ]),
  );
}

function bareName(name: string): string {
  return withoutArticle(foldName(name));
}

/** "World Health Organization" for "WHO", "US Coast Guard" for "Coast Guard". */
function isFullNameOf(full: string, name: string): boolean {
  if (full === name || ACRONYM.test(full)) return false;
  if (COUNTRY_PREFIX.test(full)) return full.replace(COUNTRY_PREFIX, '') === name;
  return ACRONYM.test(name) && initialsOf(full) === name.replaceAll('.', '');
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => (ACRONYM.test(word) ? word.replaceAll('.', '') : word.charAt(0)))
    .join('');
}
