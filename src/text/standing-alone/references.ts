/** Rules on phrases that point at something said before: "the two leaders", "this proposal", "a day later". */
import { allMatches } from '../all-matches.ts';
import { anyOf, inOrder, oneOf } from '../pattern-parts.ts';
import { QUOTED } from '../quoted.ts';
import type { Passage } from '../standing-alone.ts';

const PAIR = inOrder(
  'i',
  /\b(?:the|these|those|both) (?:(?:two|three|four|five|six|top|other) ){0,2}(?:[a-zÀ-ɏ-]+ )?/,
  oneOf(`
    leaders presidents ministers diplomats sides men women countries nations parties governments teams
    companies pair duo trio brothers sisters couple cities states candidates officials powers
    neighbo[u]?rs allies rivals agencies groups suspects victims
  `),
  /\b/,
  '|',
  /\bboth (?:of them|were|are|have|had|said)\b/,
  '|',
  /\b(?:n?either side|the latter|the former(?=[,.;]| (?:said|was|had|has|is)\b))/,
);
const NUMBERED = /\b(?:two|three|four|five|six|both|pair|duo|trio|couple|n?either|latter|former)\b/i;

/** "The two leaders met": fewer than two names stand before. "Leaders of …" without a number is no reference. */
export function danglingPair({ text, mentions }: Passage): boolean {
  const match = PAIR.exec(text);
  if (!match || !NUMBERED.test(match[0])) return false;
  const after = text.slice(match.index + match[0].length);
  if (/^ (?:of|from|in|who|that|with|at)\b/.test(after)) return false;
  return namesBefore({ text, mentions }, match.index) < 2;
}

/** A capital inside the sentence, where no day or month has it. */
const CAPITALS =
  /(?<=[\p{L}\p{N},;’”] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

/** The names that stand before a place, also those that no rule knows. */
function namesBefore({ text, mentions }: Passage, at: number): number {
  const known = mentions.filter(({ end }) => end <= at);
  const others = allMatches(text.slice(0, at), CAPITALS).filter(
    ({ index, 0: name }) => !known.some(({ start, end }) => start < index + name.length && end > index),
  );
  return known.length + others.length;
}

const TIMES = [
  'week|month|year|morning|afternoon|evening|night|summer|spring|autumn|fall|winter|weekend|season',
  'time|century|decade|day|days|weeks|months|years|quarter|term|hour|past|coming|last|world|point',
  'country|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
].join('|');
const DEMONSTRATIVE = new RegExp(
  `\\b(?:this|these)\\b(?! (?:${TIMES})\\b)|\\bthose\\b(?! (?:who|of|in|with|from|without|under|over|aged|on|at|living|[a-z]+ed(?! [a-z]+s\\b)|[a-z]+ing)\\b)`,
  'i',
);
const OPENING_THAT =
  /^that\b(?! (?:is why|means))|^(?:for|to|in|at|by|with|after) [^.;:“"]{3,120}, that (?:(?!\p{Ll}+s )\p{Ll}+ )?(?:is|was|meant|means|has|had|(?:will|would) be|(?:is|was|has|had|did)n[’']t)\b/iu;
/** "backed that in a statement", "signed up to that on Tuesday", "had seen that.": that, and no noun or clause after it. */
const OBJECT_THAT =
  /\bthat(?: out| off| down| up)?[.;,”]|\b(?:backed|welcomed|endorsed|rejected|supported|opposed|did|does|do|doubled|to|of|with|against|about|for) that (?:in|on|at|with|by|as|to|for|[a-zÀ-ɏ]+ly)\b/;

/** "this proposal", "these talks", "That was …": what is pointed at stands elsewhere. */
export function demonstrative({ text }: Passage): boolean {
  const told = text.replace(QUOTED, '');
  return DEMONSTRATIVE.test(told) || OPENING_THAT.test(told) || OBJECT_THAT.test(told);
}

const LOOSE_DAY = inOrder(
  'i',
  /\b/,
  anyOf(
    'the (?:same|next|following|previous) (?:day|week|month|year|night|morning|evening)',
    'that (?:day|week|month|year|night|morning|evening|time)',
    inOrder(
      'u',
      /(?:an?|one|two|three|four|five|six|several|\d+|hours|days|weeks|months|years)/,
      ' ?(?:hour|day|week|month|year)?s? (?:later|earlier|afterwards?)',
    ),
  ),
  /\b/,
);
const DATED =
  /\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/;

/** "A day later …": later than a day that the passage does not tell. */
export function looseDay({ text }: Passage): boolean {
  const match = LOOSE_DAY.exec(text);
  return (
    match !== null &&
    !DATED.test(text.slice(0, match.index)) &&
    !/\b(?:after|since|when|until|and)\b/i.test(text.slice(0, match.index))
  );
}
