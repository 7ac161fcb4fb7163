/** Rules on words that stand for a name: each needs its owner inside the passage. */
import { allMatches } from '../all-matches.ts';
import { isOutletName } from '../attribution/speaker-words.ts';
import { CLEAR_PASTS } from '../irregular-pasts.ts';
import { ROLE_NOUNS } from '../mentions/role-words.ts';
import { anyOf, inOrder, oneOf } from '../pattern-parts.ts';
import { QUOTED } from '../quoted.ts';
import type { Passage } from '../standing-alone.ts';
import { OPENING_PHRASE } from './openings.ts';

/** A word of the passage and where it stands. */
interface Found {
  readonly word: string;
  readonly at: number;
}

const PRONOUN =
  /\b(?:he|she|him|his|her|hers|himself|herself|they|them|their|theirs|themselves|it|its|itself)\b/gi;
const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself']);
/** "It is unclear whether …": "it" stands for nothing before. */
const EMPTY_IT = inOrder(
  'i',
  /^it (?:will|would|may|might|could) take\b/,
  '|',
  '^it',
  anyOf(
    "['’]s",
    inOrder(
      'u',
      ' ',
      anyOf(
        'is|was|remains|remained|has been|had been|will be|would be|may be|might be|could be|seems',
        'appears|became|becomes',
      ),
    ),
  ),
  '(?: ',
  oneOf(`
    not also still now yet immediately then long widely far very so too more less increasingly being
    been
  `),
  '){0,3} ',
  anyOf(
    'clear|unclear|known|unknown|uncertain|possible|impossible|likely|unlikely|expected|believed',
    'thought|reported|estimated|understood|hoped|feared|unusual|rare|common|hard|difficult|easy',
    'important|necessary|illegal|legal|true|time|announced|revealed|decided|agreed|confirmed|said',
    'alleged|claimed|obvious|apparent|evident|early|soon|to be seen|an open question',
  ),
  /\b/,
);
/** Nouns for a person, besides those of public roles, that a pronoun may stand for: "a man said he …". */
const PERSON_NOUN = inOrder(
  'iu',
  /\b/,
  anyOf(
    'man|woman|men|women|boy|girl|person|people|child|children|baby|teenager|student|driver|mother',
    'father|parents?|son|daughter|wife|husband|widow|brother|sister|uncle|aunt|friend|resident|worker',
    'employee|victim|suspect|defendant|witness|passenger|patient|killer|attacker|gunman|anyone',
    /everyone|someone|nobody|one|who|\p{Ll}{3,}(?:ist|ian|eer|man|woman)/u,
  ),
  /\b/,
);
/** Two capitals that may be a person no rule knows. */
const CAPITAL_PAIR = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/gu;
/** A noun phrase of any kind begins: an owner for "it" and "they". */
const NOUN_PHRASE =
  /\b(?:the|a|an|some|many|most|several|all|every|each|no|more than|at least|\d[\d,.]*)\s+[\p{L}\d-]+/iu;
const FARTHEST_OWNER = 90;
const FINITE = new RegExp(`\\b(?:is|are|has|have|${[...CLEAR_PASTS].join('|')}|[a-z]{2,}ed)\\b`);

/** "He left", "their meeting": a pronoun without a name or noun that it can stand for. */
export function danglingPronoun(passage: Passage): boolean {
  for (const match of allMatches(passage.text, PRONOUN)) {
    const found = { word: match[0].toLowerCase(), at: match.index };
    if (match[0] === 'IT' || EMPTY_IT.test(passage.text.slice(found.at, found.at + 90))) continue;
    if (!hasOwner(passage, found)) return true;
  }
  return false;
}

function hasOwner(passage: Passage, found: Found): boolean {
  const before = passage.text.slice(0, found.at);
  const named = passage.mentions.filter((mention) => fits(mention.kind, found.word));
  if (named.some((mention) => mention.end <= found.at)) return true;
  if (PERSONAL.has(found.word) ? namesPerson(passage, before) : namesThing(before)) return true;
  const follows = named.some(
    (mention) => mention.start > found.at && mention.start - found.at < FARTHEST_OWNER,
  );
  return follows && OPENING_PHRASE.test(passage.text) && !/^["“]/.test(passage.text);
}

/** "Officials said they …": a plural at the head of the passage; not one inside "By testing old samples, they …". */
const PLURAL =
  /^(?!(?:it|in|on|at|after|before|during|despite|with|without|since|while|as|by|for|from|following|because|although|though|when|if|upon|throughout)\b)\p{L}[\p{L} ’'-]{0,40}(?:s|men|people|children|police)\b/iu;

/** "In a joint statement on Tuesday they": only where, when or how is told, and nobody yet. */
const CIRCUMSTANCE = /^(?:in|on|at|during) [\p{L}\d’' -]{1,80},? $/iu;

function namesThing(before: string): boolean {
  if (CIRCUMSTANCE.test(before) && !FINITE.test(before)) return false;
  return NOUN_PHRASE.test(before) || PLURAL.test(before);
}

/** Whether a noun for a person, or two capitals that are no known place or body, stand in `before`. */
function namesPerson({ mentions }: Passage, before: string): boolean {
  if (
    PERSON_NOUN.test(before) ||
    before.split(/[^\p{L}-]+/u).some((word) => ROLE_NOUNS.has(word.toLowerCase()))
  )
    return true;
  return allMatches(before, CAPITAL_PAIR).some(
    ({ index, 0: pair }) =>
      !mentions.some((mention) => mention.start < index + pair.length && index < mention.end),
  );
}

/** A person for "he", anything for "it" and "they". */
function fits(kind: Passage['mentions'][number]['kind'], word: string): boolean {
  return !PERSONAL.has(word) || kind === 'person';
}

const REPORTS_OF_THEM =
  /^ (?:had |has )?(?:reported|reports|said|says|wrote)(?: (?:(?:early|late|earlier) )?(?:on )?\p{L}+day)? that (?:they|their|he|she|his|her)\b/u;

/** "CNN reported on Monday that their meeting was off": an outlet tells of others. */
export function reportsOfThem({ text, mentions: [first] }: Passage): boolean {
  return (
    first?.kind === 'organization' &&
    REPORTS_OF_THEM.test(text.slice(first.end)) &&
    isOutletName(text.slice(first.start, first.end))
  );
}

/** "We asked …" outside quotation marks: the outlet speaks of itself. */
export function firstPerson({ text }: Passage): boolean {
  return /(?<!\.)\b(?:I|I['’]m|I['’]ve|we|we['’]re|we['’]ve|our|my|us|you|your)\b/.test(
    lowerFirst(text.replace(QUOTED, '')),
  );
}

/** "We" and "Our" at the head count, "US" does not. */
function lowerFirst(text: string): string {
  return text.replace(/^(?:We|Our|My|You|Your)\b/, (word) => word.toLowerCase());
}

const LOCATIVE_THERE =
  /\bthere\b(?!['’]s| (?:is|was|are|were|be|been|being|has|have|had|will|would|may|might|could|can|should|must|seems?|appears?|remains?|exists?|to be|to have|did|does|do|isn|aren|wasn|weren|came|comes|stood|lies|followed|never|also (?:is|was|are|were))\b)/i;

/** "People there have …": after a noun it is a place, whatever verb follows. */
const THERE_OF_SOME =
  /\b(?:people|residents|officials|workers|authorities|troops|soldiers|civilians|children|families|students|teachers|voters|doctors|nurses|patients|police|prisoners|crews|cases|deaths|hospitals|schools|conditions|life|everyone|nobody) there\b/i;

/** "… and stayed there": no place is named before. */
export function loosePlace({ text, mentions }: Passage): boolean {
  const match = LOCATIVE_THERE.exec(text) ?? THERE_OF_SOME.exec(text);
  if (!match) return false;
  return (
    !mentions.some((mention) => mention.kind !== 'person' && mention.end <= match.index) &&
    !/\b(?:in|at|to|from|near) (?:the|a|an)\b/.test(text.slice(0, match.index))
  );
}
