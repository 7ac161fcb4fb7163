import { type Token, tagSet } from './tokens.ts';

type Tokens = readonly Token[];

const QUANTITIES = tagSet('number', 'determiner');

export function isQuantity(token: Token | undefined): boolean {
  return QUANTITIES.has(token?.tag);
}

const CLAUSE_BOUNDARIES = tagSet('semicolon', 'colon', 'subordinator', 'that', 'dash');

/** Where the clause begins that goes on at `at`: behind the mark or word that opens it. */
export function clauseStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1)
    if (CLAUSE_BOUNDARIES.has(tokens[i]?.tag) && !isComparison(tokens, i) && !isAsWellAs(tokens, i))
      return i + 1;
  return 0;
}

/** Either "as" of "Hale as well as Moen". */
function isAsWellAs(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.lower !== 'as') return false;
  return tokens[at - 1]?.lower === 'well' || tokens[at + 1]?.lower === 'well';
}

/** The "than" of "more than 40 residents". */
function isComparison(tokens: Tokens, at: number): boolean {
  return tokens[at]?.lower === 'than' && isQuantity(tokens[at + 1]) && tokens[at + 1]?.lower !== 'the';
}
