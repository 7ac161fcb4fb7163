import { PERSON_TITLES } from './speaker-words.ts';
import { type Token, tagSet } from './tokens.ts';

type Tokens = readonly Token[];

const IN_TITLE = tagSet('name', 'word');
const OPENS_ROLE = tagSet('determiner', 'possessive');
/** Fewest words of a person's name in full. */
const FULL_NAME = 2;

/**
 * Where the last two segments before the comma that ends at `end` are a person's role and full name, in either order: "the mayor,
 * Ida Moen,", "Ida Moen, the mayor,". The place where the first of them begins, behind a comma; -1 where they are not.
 */
export function roleAndNameStart(tokens: Tokens, end: number): number {
  const between = commaBefore(tokens, end - 1);
  const before = commaBefore(tokens, between);
  if (before < 0) return -1;
  const opensRole = (at: number) => OPENS_ROLE.has(tokens[at]?.tag);
  const isRoleFirst =
    (opensRole(before + 1) || holdsTitle(tokens, before + 1, between)) &&
    isFullName(tokens, between + 1, end - 1);
  const isNameFirst = opensRole(between + 1) && isFullName(tokens, before + 1, between);
  return isRoleFirst || isNameFirst ? before + 1 : -1;
}

/** "Danish envoy to Lesk": a role without an article. */
function holdsTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (PERSON_TITLES.has(tokens[i]?.lower ?? '')) return true;
    if (!IN_TITLE.has(tokens[i]?.tag)) return false;
  }
  return false;
}

function commaBefore(tokens: Tokens, end: number): number {
  let at = end - 1;
  while (at >= 0 && tokens[at]?.tag !== 'comma') at -= 1;
  return at;
}

function isFullName(tokens: Tokens, from: number, to: number): boolean {
  return to - from >= FULL_NAME && areNames(tokens, from, to);
}

export function areNames(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.tag !== 'name') return false;
  return to > from;
}
