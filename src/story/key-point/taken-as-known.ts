/** "The summit", "the companies", "the photos": what a sentence speaks of as if a reader knew which one is meant. */
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { terms } from '../../text/terms.ts';

/** The terms that a page must be about for a reader to know what the sentence speaks of; mostly none. */
export function takenAsKnown(text: string): readonly string[] {
  return [
    ...definiteOpening(text),
    ...partSpokenOf(text),
    ...severalSpokenOf(text),
    ...spokenOf(text),
    ...objectSpokenOf(text),
    ...pictureSpokenOf(text),
  ];
}

/** Whether only the sentence before says which companies, or which decision, is meant, whatever the page is about. */
export function isKnownFromBefore(text: string): boolean {
  return speaksOfSeveral(text) || NEWS_OF_BEFORE.test(text) || WORDS_OF_BEFORE.test(text);
}

/** "The most reliable signs were cold hands": of what; "Hale's sharp remark came as he left": which. */
const WORDS_OF_BEFORE = inOrder(
  'u',
  /^The (?:most|least) (?!recent\b)\p{Ll}+ \p{Ll}+(?:,[^,]*,)? (?:was|were|is|are)\b/u,
  '|',
  /^\p{Lu}[^,;]{1,60}[’']s (?:\p{Ll}+ )?(?:remarks?|comments?|statement|announcement|criticism|warning) (?:came|comes?|follow(?:s|ed)?)\b/u,
);

/** Of which companies, men or countries it is told, only the sentence before says, whatever the page is about. */
const SEVERAL_OF_BEFORE =
  /^The (?:companies|firms|groups|agencies|countries|nations|men|women|boys|girls|officers|suspects|victims|leaders|officials|candidates|teams|players|parties|sides|brothers|sisters) (\p{Ll}+)/u;

/** Every report makes a move or a decision: which one, only the sentence before says, or the headline over it. */
const NEWS_OF_BEFORE =
  /^The (?:move|decision|step|post|tweet|request|announcement|news|comments?|remarks?|incident|effort|change)s?(?! (?:of|to|on|that|who|which|in|at|from|for|by|between|against|about|over|not)\b)(?:,| \p{Ll})/u;

/** Words after a noun that say which one is meant: "The decision to close …". */
const EXPLAINED =
  /^(?:of|to|on|that|who|whom|whose|which|where|in|at|from|for|between|against|near|outside|with|behind|called|named|known|accused|being|charged|suspected|made|held|published|aimed)$/;
const KNOWN_TO_ALL = inOrder(
  'u',
  '^The ',
  anyOf(
    'police|government|public|world|economy|weather|stock|dollar|euro|sun|moon|internet|first|second',
    'third|last|next|former|late|then|number|average|rest of',
    inOrder(
      'u',
      '(?!(?:re|in|con)?quest|interest|protest|contest|test|arrest|unrest|forest|harvest|guest|priest|',
      String.raw`nest|latest)\p{Ll}+est`,
    ),
    'most|only|same',
  ),
  /\b/,
);
const FINITE =
  /^(?:\p{Ll}+ed|was|were|is|are|has|have|had|will|would|could|can|may|might|also|and|or|said|says|met|made|took|came|went|told|began|left|fell|rose|won|lost|held|gave|got|ran|saw|hit)$/u;
/** Verbs that tie what is known to something new; after a noun they are no nouns. */
const PRESENT =
  /^(?:comes|follows|marks|means|makes|gives|takes|shows|brings|puts|leaves|ends|begins|raises|adds|reflects|represents|remains|includes|lies|sits|stands|borders|belongs|serves|denies|claims|rejects|insists|faces|warns|says)$/;
const MOST_WORDS_OF_PHRASE = 3;
/** "The April survey": when it was does not say which. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

function speaksOfSeveral(text: string): boolean {
  const next = SEVERAL_OF_BEFORE.exec(text)?.[1];
  return next !== undefined && !EXPLAINED.test(next);
}

/** "In public, the singer mocked the prize": a phrase that names nobody, then one who is spoken of as known. */
const BEFORE_SOMEBODY = inOrder(
  'u',
  String.raw`^(?:In|On|At|After|Before|During|Despite|With|Under|By|For|Over) [^,.“"\p{Lu}]{2,60}, (?=`,
  /the (?:\p{Ll}+ )?/u,
  oneOf(`
    activist singer actor actress comedian author writer star player rapper suspect victim man woman
    teenager boy girl couple pair duo billionaire businessman businesswoman defendant gunman shooter
    attacker officer pilot driver student teacher artist musician athlete candidate nominee lawmaker
  `),
  String.raw`\b)`,
);

/** "The singer, Tom Hale, …", "The singer, who was born in Lesk, …"; not "The firm, with a partner, …". */
const NAMED_AFTER_COMMA = /^The (?:[\p{Ll}’'-]+ ){0,2}[\p{Ll}’'-]+, (?:\p{Lu}|who\b|whose\b)/u;

/** The terms of "The long-planned summit was …": what is spoken of as known; none where the words say which. */
function definiteOpening(whole: string): readonly string[] {
  const text = whole.replace(BEFORE_SOMEBODY, '').replace(/^the /, 'The ');
  if (!text.startsWith('The ') || KNOWN_TO_ALL.test(text)) return [];
  const phrase: string[] = [];
  if (NAMED_AFTER_COMMA.test(text)) return [];
  const [upToComma = ''] = text.slice(4).split(',', 1);
  for (const word of upToComma.split(/\s+/, MOST_WORDS_OF_PHRASE + 1)) {
    if (MONTH.test(word)) continue;
    if (EXPLAINED.test(word) || /^\p{Lu}/u.test(word)) return [];
    if (phrase.length > 0 && (FINITE.test(word) || PRESENT.test(word))) break;
    if (phrase.length === MOST_WORDS_OF_PHRASE) break;
    phrase.push(word);
  }
  return terms(phrase.join(' '));
}

/** "Historians say the shift was …": what somebody speaks of as known. */
const SPOKEN_OF =
  /\b(?:say|says|said|that|whether|called?|calls) the (?:(\p{Ll}+) (?:was|is|were|are|has|have|had|will|would|could)|(?:\p{Ll}[\p{Ll}-]+ )?(attacks?|strikes?|blasts?|clash(?:es)?|talks|crash|fires?|floods?) \p{Ll}+ed)\b/u;

function spokenOf(text: string): readonly string[] {
  const [, thing, happening] = SPOKEN_OF.exec(text) ?? [];
  return terms(thing ?? happening ?? '');
}

/** "Supporters of the bill say", "Passage of the measure in June": a part, of something taken as known. */
const PART_SPOKEN_OF =
  /^\p{Lu}\p{Ll}+ of the (bill|measure|plan|deal|proposal|law|order|move|agreement|decision|ruling|scheme|project|programme?)\b(?! (?:to|of|on|that|which|between|against)\b)/u;

function partSpokenOf(text: string): readonly string[] {
  return terms(PART_SPOKEN_OF.exec(text)?.[1] ?? '');
}

/** "Most of the letters, found late, were wet": letters of what, unless they are what the page is about. */
const SEVERAL_SPOKEN_OF = inOrder(
  'u',
  '^',
  anyOf(
    'Many|Most|Some|Several|A few|Few|All|None|Both|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine',
    /Ten|Dozens|Hundreds|Thousands|\d+/,
  ),
  / of the (?:\p{Ll}+ )?/u,
  '(pages|documents|files|emails|letters|records|messages|recordings|photos|pictures|images|videos|items|objects|questions|answers|claims|charges|cases|incidents|attacks|deaths|arrests|shots|boats|ships|vehicles|buildings|bodies|victims|suspects|changes|measures|rules)',
  anyOf(',', / (?:also |now |later )?(?:was|were|have|has|had|are|is|will|would|\p{Ll}+ed)\b/u),
);

function severalSpokenOf(text: string): readonly string[] {
  return terms(SEVERAL_SPOKEN_OF.exec(text)?.[1] ?? '');
}

/** "The app, which is free, …": what follows tells more of it, not which one is meant. */
const THING_SPOKEN_OF = /^The (\p{Ll}+), which\b/u;

export function thingSpokenOf(text: string): readonly string[] {
  return terms(THING_SPOKEN_OF.exec(text)?.[1] ?? '');
}

/** "A grant goes to the effort": what is done something to, as if known; none where it stood before. */
const OBJECT_SPOKEN_OF = inOrder(
  'u',
  / the (?<=\b(?<before>\p{Ll}+) the )/u,
  '(?<object>effort|plan|proposal|move|decision|incident|project|campaign|measure|idea|offer|allegation|accusation|claim|scheme|request|dispute|deal|agreement|reversal|episode|outcry|uproar|backlash|setback|standoff|feud)',
  /s?(?=[.,;]| [—–-] | as (?:[“"]|an? ))(?!, (?:which|who|that)\b)/,
);

/** "Two cranes fell in the incident as …": which one, unless the words before tell of it. */
const HAPPENING_SPOKEN_OF =
  / the (incident|attack|ambush|clash|crash|accident|blast|explosion|raid|shooting|stabbing)\b(?<=\b(?:in|into|after|over|about|during) the \p{L}+)(?! (?:of|on|in|at|that|which|near|by|against|outside|where)\b)/u;

/** What "the shooting" may be, where it stands before: "the suspect in the killing was held an hour after the shooting". */
const HAPPENING =
  /\b(?:killing|death|murder|shooting|stabbing|attack|assault|ambush|raid|clash|crash|collision|accident|blast|explosion|bombing|fire|storm|strike)s?\b/u;

/** "Hale will not drop a plan to …, though crews oppose the move": the words before told which. */
const DEED_TOLD =
  /\b(?:an?|[’']s|his|her|its|their) (?:[\p{L}-]+ ){0,2}?(?:plan|proposal|decision|offer|bid|effort|vow|order|request|measure)s? (?:to|of|for)\b/u;

function isDeed(noun: string): boolean {
  return /^(?:move|decision|plan|proposal|measure|offer|idea|effort)$/.test(noun);
}

function objectSpokenOf(text: string): readonly string[] {
  const spoken = OBJECT_SPOKEN_OF.exec(text);
  const { before = '', object } = spoken?.groups ?? {};
  if (spoken && object) {
    const told = text.slice(0, spoken.index - before.length);
    return told.includes(object) || (isDeed(object) && DEED_TOLD.test(told)) ? [] : terms(object);
  }
  const happening = HAPPENING_SPOKEN_OF.exec(text);
  if (!happening?.[1] || HAPPENING.test(text.slice(0, happening.index))) return [];
  return terms(happening[1]);
}

/** "Nobody in the photos wore a mask": of what, unless the words before speak of them. */
const PICTURES =
  / the (?<=\b(?:[Ii]n|[Oo]n|[Ff]rom) the )(photo|picture|image|video|clip|footage|recording|tape)s?\b(?! (?:of|from|that|which|where|posted|released|taken|shared|shot|made|published|by|showing|obtained|\p{Ll}+ed (?:by|on|to))\b)/u;
const SHOWN_BEFORE =
  /\b(?:photo|picture|image|video|clip|footage|recording|tape|film|camera|post)(?:s|ed)?\b/iu;

/** "Prosecutors named Ivo Sand, who in the video …": the sentence tells enough without it. */
const NAMES_SOMEBODY = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

function pictureSpokenOf(text: string): readonly string[] {
  const found = PICTURES.exec(text);
  if (!found) return [];
  const before = text.slice(0, found.index);
  return SHOWN_BEFORE.test(before) || NAMES_SOMEBODY.test(before) ? [] : terms(found[1] ?? '');
}
