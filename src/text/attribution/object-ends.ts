/** Where the object of a verb or a noun ends. */
import { wordSet } from '../word-list.ts';
import { clauseEnd, isSecondVerb, trimEnd } from './clause-ends.ts';
import { type Token, tagSet } from './tokens.ts';

type Tokens = readonly Token[];

const CONTRASTS = wordSet('while though although');
const OPENS_OWN_CLAUSE = tagSet('relative', 'that', 'subordinator');

/** Where the clause ends, what the reporter adds to its object ("rejected the plan, which would cost millions"), or a second verb of the speaker ("rejected the plan and left"). */
export function objectEnd(tokens: Tokens, from: number): number {
  const end = clauseEnd(tokens, from);
  let nested = opensOwnClause(tokens[from]);
  for (let i = from + 1; i < end - 1; i += 1) {
    if (endsObject(tokens, i) || (!nested && goesOnElsewhere(tokens, i))) return trimEnd(tokens, from, i);
    nested ||= opensOwnClause(tokens[i]);
  }
  return end;
}

function opensOwnClause(token: Token | undefined): boolean {
  return OPENS_OWN_CLAUSE.has(token?.tag) && token?.lower !== 'as';
}

function endsObject(tokens: Tokens, at: number): boolean {
  const tag = tokens[at]?.tag;
  return tag === 'dash' || (tag === 'comma' && addsRemark(tokens, at));
}

function goesOnElsewhere(tokens: Tokens, at: number): boolean {
  if (CONTRASTS.has(tokens[at]?.lower ?? '')) return true;
  return tokens[at]?.tag === 'conjunction' && isSecondVerb(tokens, at + 1);
}

const REMARKS = wordSet('which who');

/** Behind the comma at `at` the reporter adds something: ", which would cost millions", ", a step that …", but not "Hale, a captain". */
function addsRemark(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return REMARKS.has(next) || (/^an?$/.test(next) && tokens[at - 1]?.tag !== 'name');
}
