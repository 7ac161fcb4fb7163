/**
 * Words that stand for something in a sentence that is not shown, which the general rules on standing alone let
 * pass: there a doubtful owner counts as one, here only a certain one does.
 */
import type { Mention } from '../../model/analysis.ts';

interface PointingRule {
  readonly name: string;
  readonly pointsBack: (text: string, mentions: readonly Pick<Mention, 'start' | 'kind'>[]) => boolean;
}

const QUOTED = /“[^”]{0,1000}”|"[^"]{0,1000}"/gu;

const rules: readonly PointingRule[] = [
  { name: 'person-without-name', pointsBack: hasOwnerlessPerson },
  { name: 'object-without-noun', pointsBack: (text) => OBJECT.test(text.split(/\s+/, 9).join(' ')) },
  { name: 'that-alone', pointsBack: (text) => THAT_ALONE.test(text.replace(QUOTED, '')) },
  { name: 'thing-without-noun', pointsBack: hasOwnerlessThing },
  { name: 'one-of-several', pointsBack: (text) => ONE_OF_SEVERAL.test(text) },
];

/** @param mentions those inside the text, with offsets in it */
export function pointsBack(text: string, mentions: readonly Pick<Mention, 'start' | 'kind'>[]): boolean {
  return rules.some((rule) => rule.pointsBack(text, mentions));
}

const PERSONAL = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
const INDEFINITE_PERSON =
  /\b(?:an?|one|another|every|each|any|no) (?:[\p{Ll}\d-]+ ){0,3}?(?:man|woman|boy|girl|person|child|teenager|student|driver|officer|soldier|doctor|nurse|judge|lawyer|teacher|worker|employee|player|actor|actress|singer|writer|journalist|politician|official|resident|victim|suspect|passenger|patient|pilot|prosecutor|senator|minister|mother|father|\p{Ll}+(?:er|or|ist|ian|ant|man|woman))\b|\b(?:anyone|everyone|someone|nobody|who|whoever)\b/iu;
const CAPITAL_PAIR = /\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+/u;
/** "In his speech, Rourke": the owner may follow an opening phrase. */
const OPENING_PHRASE =
  /^(?:in|on|at|after|before|during|despite|with|without|since|while|as|by|for|from|following|although|though|when|if|speaking)\b/i;

/** "refused to let the president remove her": a role is no name, and may be another person. */
function hasOwnerlessPerson(text: string, mentions: readonly Pick<Mention, 'start' | 'kind'>[]): boolean {
  const pronoun = PERSONAL.exec(text.replace(QUOTED, (quote) => ' '.repeat(quote.length)));
  if (!pronoun) return false;
  const before = text.slice(0, pronoun.index);
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.some(({ start }) => start < pronoun.index)) return false;
  if (INDEFINITE_PERSON.test(before) || CAPITAL_PAIR.test(before)) return false;
  return !(OPENING_PHRASE.test(text) && people.length > 0);
}

const THING = /\b(?:it|its|itself)\b/i;
const EMPTY_IT =
  /\bit(?:[’']s| (?:is|was|will|would|may|might|could|seems|appears|remains|has|had|took|takes|became|becomes)) (?:\p{Ll}+ ){0,3}(?:that|to|whether|if|how|when|why|who|for)\b/iu;

/** "Minutes show that most of its officials": one thing needs a singular noun or a name before it. */
function hasOwnerlessThing(text: string, mentions: readonly Pick<Mention, 'start' | 'kind'>[]): boolean {
  const plain = text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
  const found = THING.exec(plain);
  if (!found || EMPTY_IT.test(plain.slice(found.index))) return false;
  if (mentions.some(({ start, kind }) => kind !== 'person' && start < found.index)) return false;
  const before = plain.slice(0, found.index);
  if (
    /\b(?:an?|the|each|every|no|one|another|this|’s|'s) [\p{L}\d]/iu.test(before) ||
    /[^.] \p{Lu}|^\p{Lu}\p{L}*(?:’s|'s)?\b(?<!^(?:It|Its))/u.test(before)
  )
    return false;
  return !(OPENING_PHRASE.test(text) && mentions.length > 0);
}

/** "The chair described it as risky": "it" next to the first verb can only stand for something before. */
const OBJECT =
  /\b(?:\p{Ll}+ed|call|calls|describes?|has|have|had|did|does|made|makes?|said|says|told|put|took|gave|saw|sees|left|kept|found|sent|to \p{Ll}+) (?:it|them)\b(?! (?:is|was|were|are|has|have|had|will|would|could|can|may|might|should|does|did))/iu;
const THAT_ALONE =
  /\b(?:before|after|if|when|until|despite|of|with|for|by|like|but|and|because|than|beyond|from) that (?:is|was|were|will|would|has|had|could|did|may|might|happens?|happened|can)\b|\b(?:despite|than|beyond|after|before) that[.,]|\bthat (?:is|was) (?:an?|the|not|what|why|how)\b/i;
const ONE_OF_SEVERAL =
  /^The (?:exception|reason|result|aim|goal|problem|answer|effect|difference|rest|others?|remaining|second|third|last|final|next|previous|earlier|same|two|three|four|five|six) (?:\p{Ll}+ )?(?:is|was|were|are|has|had|will|would|\p{Ll}+ed)\b/u;
