/** Rules on how a passage opens: a link back to the sentence before leaves the reader without it. */
import { anyOf, inOrder, oneOf } from '../pattern-parts.ts';
import type { Passage } from '../standing-alone.ts';

/** "Even", "a year", "hours": what may stand before the first word of an opening. */
const BEFORE_OPENING = inOrder(
  '',
  '(?:(?:even|just|only|soon|shortly|long) |(?:an?|one|two|three|four|five|six|several|[0-9]+) )?',
  '(?:(?:hour|day|week|month|year|decade)s? )?',
);

/** "In his speech, Rourke …", "Naming his team, Rourke …": the owner of a pronoun may follow an opening phrase. */
export const OPENING_PHRASE = inOrder(
  'iu',
  '^',
  BEFORE_OPENING,
  anyOf(
    'in|on|at|after|before|during|despite|with|without|since|while|as|by|for|from|following|because',
    'although|though|when|if|upon|throughout|ahead of|amid|unlike',
    /(?!(?:during|king|morning|evening|spring|string)\b)\p{L}{2,}ing/u,
  ),
  /\b/,
);

/** "When he spoke, Rourke …": a clause before the one whose subject its pronoun stands for. */
export const OPENING_CLAUSE = inOrder(
  'i',
  '^(?:even )?',
  '(?:although|though|when|while|as|after|before|because|if|since|once|until|despite)',
  /\b/,
);

/** Words that join a sentence to the one before. */
const CONNECTIVE = inOrder(
  'i',
  '^',
  anyOf(
    'but|and|or|nor|yet|still|however|meanwhile|also|then|thus|instead|therefore|moreover|furthermore',
    'nevertheless|nonetheless|otherwise|likewise|similarly|besides|indeed|hence|additionally',
    'consequently|afterwards?|thereafter|separately|conversely|regardless|alternatively|accordingly',
    'too|in addition|in turn|in response|in contrast|in that|in both|in other words|in this',
    'by contrast|as a result|as such|as well|for example|for instance|at the same time|at that',
    'at the time|on the other hand|since then|even so|even then|that said|in fact|after all|of course',
    'in short|in the meantime|for starters|secondly|thirdly|after that|before that|until then',
    "of those|of these|of them|among them|among those|among these|here|here['’]s|first|second|third",
    'finally|later|earlier|so|plus|rather|similar|such|another|others|further|neither|nor|if so',
    'if not',
    inOrder(
      'u',
      '(?:if|should|once|until|unless) (?:that|this)(?= ',
      oneOf(`
        remains? is was were does did holds? happens? goes fails? works? proves? continues? changes?
        succeeds?
      `),
      String.raw`\b)`,
    ),
  ),
  /(?=[\s,])/,
);
/** Openings of the list above that stand alone all the same: "So far, …", "First Minister …", "Later this week …". */
const HARMLESS =
  /^(?:so far\b|so-called|still (?:image|photo|frame)|(?:first|second|third) (?:minister|lady|world|quarter|deputy|day|night)|(?:later|earlier) (?:this|on|in)\b|such as\b|and(?:over)\b|finally,? after)/i;

export function danglingOpening({ text }: Passage): boolean {
  const start = text.replace(/^["“'(]+/, '');
  return CONNECTIVE.test(start) && !HARMLESS.test(start);
}

/** Nouns that only point back where nothing explains them. */
const POINTING_NOUNS = `move|decision|announcement|statement|incident|news|comments?|remarks?|proposal|measures?|step|development|meeting|talks|deal
  |agreement|plan|order|ruling|verdict|vote|result|results|attack|strike|blast|explosion|fire|crash|accident|operation|raid|visit|call|letter|report|study
  |survey|poll|article|document|documents|video|footage|post|message|speech|interview|claim|claims|allegations?|charges?|accusations?|case|lawsuit|bill|law
  |company|firm|group|agency|ministry|department|organi[sz]ation|institute|committee|court|judge|jury|party|union|team|club|paper|newspaper|outlet|network|channel
  |man|woman|boy|girl|child|couple|pair|duo|trio|suspect|suspects|victim|victims|driver|pilot|teenager|officer|officers|soldier|official|officials|source|sources
  |spokesman|spokeswoman|spokesperson|minister|president|leader|leaders|senator|governor|mayor|politician|lawmaker|actor|singer|author
  |charity|nonprofit|retailer|country|city|town|village|region|area|island|state|site|building|ship|plane|aircraft|train|bridge|virus|disease|storm|figure|figures|number|total|money|cash
  |show|season|series|film|movie|book|song|album|sentence|summit|hearing|trial|discovery|turn of events|law firm|news agency|newspaper
  |latter|former|same|other|others|rest|change|changes|rule|rules|project|programme|program|effort|efforts|situation|conflict|war|crisis|issue|problem|process|idea`;
const OPENING_NOUN = new RegExp(
  [
    '^(?:according to )?(?:the|its|their|his|her) (?:',
    '(?:new|latest|first|second|joint|whole|entire|same|other|two|three|four|unexpected|[a-z]+-[a-z]+) ',
    `){0,2}(?:${POINTING_NOUNS.replaceAll(/\n\s*/g, '')})(?:['’]s?)? (?<next>[\\p{L}’'-]+)`,
  ].join(''),
  'iu',
);
/** Words after the noun that say which one is meant. */
const EXPLAINS = new Set(
  `of to on by in at for from between against near outside involving with within over about under into who whom whose that which where when called named known led
  made published signed aimed announced accused charged convicted responsible said's`.split(/\s+/),
);

/** "The man, who was not named, …": the clause tells of somebody already met. */
const MET_BEFORE =
  /^the (?:man|woman|boy|girl|child|couple|suspect|victim|driver|pilot|teenager|company|firm|group), (?:who|which|whose)\b/i;

/** "The move follows …", "The company said …"; but "The decision to close the port …" says which. */
export function danglingNoun({ text }: Passage): boolean {
  if (MET_BEFORE.test(text)) return true;
  const next = OPENING_NOUN.exec(text)?.groups?.next;
  return next !== undefined && !EXPLAINS.has(next.toLowerCase()) && !/^\p{Lu}/u.test(next);
}
