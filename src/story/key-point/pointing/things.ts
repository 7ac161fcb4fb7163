/** "It", "that", "the city": things and places of which only the sentence before says which. */
import { allMatches } from '../../../text/all-matches.ts';
import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { QUOTED, withBlankQuotations } from '../../../text/quoted.ts';
import { OPENING_CLAUSE, OPENING_PHRASE } from '../../../text/standing-alone/openings.ts';
import { hasVerb } from '../../event/verbs.ts';
import { CALENDAR, MASK, type Mentioned, type PointingRule } from './rule.ts';

export const thingRules: readonly PointingRule[] = [
  { name: 'object-without-noun', cues: 'it |them ', pointsBack: hasOwnerlessObject },
  { name: 'that-alone', cues: 'that ', pointsBack: hasThatAlone },
  { name: 'that-thing', cues: 'that ', pointsBack: (text) => THAT_THING.test(text.replace(QUOTED, '')) },
  {
    name: 'place-without-name',
    cues: 'the island|the city|the town|the village|the region|the province|the territory|the neighbo',
    pointsBack: hasNamelessPlace,
  },
  { name: 'thing-without-noun', cues: 'it |its |itself ', pointsBack: hasOwnerlessThing },
  { name: 'object-of-lone-clause', cues: 'it |them |him |her ', pointsBack: hasLoneObject },
  {
    name: 'thing-after-its-source',
    pointsBack: (text) =>
      text.startsWith('According to ') && ACCORDING_TO_IT.test(text) && !EMPTY_IT.test(text),
  },
  { name: 'what-it-once-was', pointsBack: (text) => text.startsWith('Once ') && ONCE_IT.test(text) },
];

const THING = /\b(?:it|its|itself)\b/i;
const EMPTY_IT = inOrder(
  'iu',
  /\bit/,
  anyOf(
    /[’']s(?! the (?:\p{Ll}+est|most|least|best|only)\b)/u,
    inOrder(
      'u',
      ' ',
      anyOf(
        'is|was',
        /(?:will|would|may|might|could) (?:\p{Ll}+ )?(?:be|take|seem|become|help|make)/u,
        'seems|appears|remains|has|had|took|takes|became|becomes',
      ),
    ),
  ),
  / (?:\p{Ll}+ ){0,3}(?:that|to|whether|if|how|when|why|who|for)\b/u,
);

/** "Safety experts say it helps", "The only clues to its place": several are not it, and nothing else stands before it. */
const SEVERAL_BEFORE_IT =
  /^(?:(?!(?:of|in|on|at)\b)[\p{L}’'-]+ ){1,3}(?:say|believe|think|hope|fear|argue|warn|insist) it\b|^The (?:\p{Ll}+ ){0,2}\p{Ll}{2,}[^s\P{L}]s (?:to|of|about|for|in|on) its\b/u;

/** "Minutes show that most of its officials": one thing needs a singular noun or a name before it. */
function hasOwnerlessThing(text: string, mentions: readonly Mentioned[]): boolean {
  if (!THING.test(text)) return false;
  const plain = withBlankQuotations(text);
  const found = THING.exec(plain);
  if (!found || EMPTY_IT.test(plain.slice(found.index))) return false;
  if (SEVERAL_BEFORE_IT.test(plain)) return true;
  if (
    found[0] === 'it' &&
    isFirstSubject(plain, found.index) &&
    !opensWithOwner(plain, found.index, mentions)
  )
    return true;
  if (mentions.some(({ start, kind }) => kind !== 'person' && start < found.index)) return false;
  const before = withoutPeople(plain.slice(0, found.index), mentions).replace(CALENDAR, 'day');
  if (
    /\b(?:an?|the|each|every|no|one|another|this|’s|'s) [\p{L}\d]/iu.test(before) ||
    /[^.] \p{Lu}|^\p{Lu}\p{L}*[^s\P{L}](?:’s|'s)? /u.test(before)
  )
    return false;
  return !(OPENING_PHRASE.test(text) && mentions.length > 0);
}

/** "Lesk risks all that it has": a place or body with which it begins; not "Wire North notes that it has sunk". */
function opensWithOwner(text: string, at: number, mentions: readonly Mentioned[]): boolean {
  return (
    mentions.some(({ start, kind }) => start === 0 && kind !== 'person') &&
    !SAID_OF_IT.test(text.slice(0, at))
  );
}
const SAID_OF_IT =
  /^[^,;:]{2,40} (?:notes?|noted|says?|said|reports?|reported|claims?|claimed|warns?|warned) (?:that )?$/;

/** "Tom Hale says it is part of a plan": no person is "it"; their names are no capitals then. */
function withoutPeople(text: string, mentions: readonly Mentioned[]): string {
  return mentions
    .filter(({ kind, end }) => kind === 'person' && end <= text.length)
    .reduce(
      (left, { start, end }) => left.slice(0, start) + MASK.repeat(end - start) + left.slice(end),
      text,
    );
}

/** "An hour after the launch it turned": nothing before "it" has done anything yet. */
function isFirstSubject(text: string, at: number): boolean {
  const told = text.slice(at);
  return (
    !OPENING_CLAUSE.test(text) && !hasVerb(text.slice(0, at)) && (/^it[’']s\b/.test(told) || hasVerb(told))
  );
}

/** "Once painted red, it shines no more": what, the sentence before said. */
const ONCE_IT = /^Once \p{Ll}+(?:ed|en) [^,]{2,80}, it(?:[’']s)?\b/u;

/** "According to an old log, it sank": what the log is of, no log. */
const ACCORDING_TO_IT = /^According to (?:an?|the|one|two|some|several) [^,]{3,80}, it \p{Ll}/u;

/** No auxiliary after it: "he said it was over" tells that something was. */
const NO_CLAUSE = /(?! (?:is|was|were|are|has|have|had|will|would|could|can|may|might|should|does|did))/;
/** "The chair described it as risky", "Guards said it sank": neither the chair nor guards are it; "The port says it waits" is. */
const OBJECT = inOrder(
  'iu',
  /\b/,
  anyOf(
    /\p{Ll}+ed|call|calls|describes?|has|have|had|did|does|made|makes?|told|put|took|gave/u,
    /saw|sees|left|kept|found|sent|to (?:not only )?\p{Ll}+/u,
    /(?:\p{Ll}+s|people|police) (?:say|said)/u,
  ),
  / (?:it|them)\b/,
  NO_CLAUSE,
  '|',
  /\b(?:says?|said) (?:it|them)(?=[.,;:]|$)/,
);
/** Words within which the first verb stands. */
const FIRST_WORDS = 9;

function hasOwnerlessObject(text: string): boolean {
  if (!/\b(?:it|them)\b/i.test(text)) return false;
  const first = text.split(/\s+/, FIRST_WORDS).join(' ');
  return /\b(?:it|them)\b/i.test(first) && OBJECT.test(first);
}

const THAT_ALONE = inOrder(
  'i',
  /\b/,
  oneOf(`
    say says said warn warns fear fears think believe argue reveal(?:s|ed) announced confirm(?:s|ed)
    admit(?:s|ted) adds added noted hopes? expects?
  `),
  / that(?:[’']s| could| would| will| may| might| is| was| has| had)\b/,
  '|',
  /\b/,
  oneOf('before after if when until despite of with for by like but and because than beyond from'),
  ' that ',
  oneOf('is was were will would has had could did may might happens? happened can'),
  /\b/,
  '|',
  /\bthat (?:is|was) (?:an?|the|not|what|why|how)\b/,
  '|',
  /\b(?<!\band )that[’']s (?:an?|the|not|what|why|how)\b/,
  '|',
  /\b(?:of|on|at|in|to|from|after|before|since|during|with|regarding|concerning) that /,
  /(?!(?:the|an?|he|she|it|they|we|there|some|all|[a-zÀ-ɏ]+s)\b)[a-zÀ-ɏ]+/,
);
/** "an attorney for the owner of that house", after "a house": the sentence itself says which. */
function hasThatAlone(text: string): boolean {
  const plain = /that/i.test(text) ? text.replace(QUOTED, '') : '';
  const found = THAT_ALONE.exec(plain);
  if (!found) return false;
  const noun = found[0].slice(found[0].lastIndexOf(' '));
  return !plain.slice(0, found.index).includes(noun);
}

/** "A ruling puts that plan on hold": which one, the sentence before said. */
const THAT_THING = inOrder(
  'i',
  /(?<!\b(?:say|says|said|saying|tells?|told|so|such|now) )\bthat /,
  oneOf(`
    plan deal claim decision proposal order offer effort bid move idea threat goal vote promise request
    demand rule policy law bill case attack statement remark charge allegation figure number meeting
    process trend gap fight money vow pledge warning view question belief role approach message
    suggestion conclusion ruling verdict agreement tech technology technique feature method
  `),
  /\b/,
);

/** A page is about one country mostly, but names many cities. */
const NAMELESS_PLACE =
  /\bthe (?:island|city|town|village|region|province|territory|neighbou?rhood)(?:[’']s)?\b(?! (?:of|where|that|which|with|in|near|around|called|known|on|between|from|hosting|and)\b)/i;
/** A people's adjective or the name of a place that no list knows: "Rwandan", "Lesk". */
const LIKE_A_PLACE = /(?<![.!?:] )\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu;

/** "There are fires around the city": which one, the sentence before said. */
function hasNamelessPlace(text: string, mentions: readonly Mentioned[]): boolean {
  const found = NAMELESS_PLACE.exec(text);
  if (!found) return false;
  if (
    mentions.some(({ start, kind }) => kind === 'place' || (kind === 'organization' && start < found.index))
  )
    return false;
  const before = text
    .slice(0, found.index)
    .replace(/^The /, 'the ')
    .replace(CALENDAR, (day) => day.toLowerCase());
  return allMatches(before, LIKE_A_PLACE).every(
    ({ index }) => index === 0 || mentions.some(({ start }) => start === index),
  );
}

/** An object cannot be the subject of its own clause: "The court has two months to decide on it." */
const LONE_OBJECT = /\b(?:it|them|him|her)[.”"]*$/u;
const CLAUSE_JOINT =
  /[,;:—]|\b(?:that|who|which|when|after|before|because|if|while|as|and|but|where|what)\b/u;

/** "Both the mayor and the port are at work on it": an "and" between things joins no clauses. */
const BOTH = /^Both (?:[\p{L}’'.-]+ ){1,8}?and /u;

/** Where two people are named, the first may be the object of what the second does: "Cook stays despite Hale's wish to fire her." */
function hasLoneObject(text: string, mentions: readonly Mentioned[]): boolean {
  const found = LONE_OBJECT.exec(text);
  if (!found || CLAUSE_JOINT.test(text.replace(BOTH, ''))) return false;
  const people = mentions.filter(({ kind }) => kind === 'person').length;
  return !(/^h/i.test(found[0]) && people >= 2);
}
