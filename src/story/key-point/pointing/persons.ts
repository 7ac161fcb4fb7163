/** "He", "she", "they" and the like, of whom only the sentence before says who they are. */
import { allMatches } from '../../../text/all-matches.ts';
import { ROLE_NOUNS } from '../../../text/mentions/role-words.ts';
import { anyOf, inOrder } from '../../../text/pattern-parts.ts';
import { withBlankQuotations } from '../../../text/quoted.ts';
import { OPENING_CLAUSE, OPENING_PHRASE } from '../../../text/standing-alone/openings.ts';
import { CALENDAR, MASK, type Mentioned, type PointingRule } from './rule.ts';

export const personRules: readonly PointingRule[] = [
  {
    name: 'person-without-name',
    cues: 'he |she |him |his |her |hers |himself |herself ',
    pointsBack: hasOwnerlessPerson,
  },
  {
    name: 'what-befell-another',
    cues: 'thank|praise|blame|condemn|welcome|mourn|demand',
    pointsBack: hasFateOfAnother,
  },
  { name: 'object-of-lone-subject', cues: 'him |her |them ', pointsBack: hasObjectOfLoneSubject },
  {
    name: 'title-and-first-name',
    cues: 'sir |dame ',
    pointsBack: (text) => TITLE_AND_FIRST_NAME.test(text),
  },
  { name: 'age-without-name', cues: 'year-old ', pointsBack: hasNamelessAge },
  { name: 'speaker-at-the-end', cues: 'he |she |they ', pointsBack: hasOwnerlessSpeaker },
  { name: 'subject-after-its-opening', cues: 'he |she |they ', pointsBack: hasOwnerlessSubject },
  { name: 'they-after-one-person', cues: 'they ', pointsBack: hasLoneThey },
  { name: 'what-he-is', cues: 'he |she |they ', pointsBack: (text) => WHAT_HE_IS.test(text) },
];

/** "Sir Tom laid a wreath": which Tom, unless the surname stands beside it. */
const TITLE_AND_FIRST_NAME = /\b(?:Sir|Dame) \p{Lu}\p{Ll}+(?! (?:\p{Lu}|[dv][aeo]n? \p{Lu}))(?![\p{L}-])/u;

const PERSONAL = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
const INDEFINITE_PERSON = inOrder(
  'iu',
  /\b(?:an?|one|another|every|each|any|no) (?:[\p{Ll}\d-]+ ){0,3}?/u,
  anyOf(
    'man|woman|boy|girl|person|child|teenager|student|driver|officer|soldier|doctor|nurse|judge',
    'lawyer|teacher|worker|employee|player|actor|actress|singer|writer|journalist|politician|official',
    'resident|victim|suspect|passenger|patient|pilot|prosecutor|senator|minister|mother|father',
    /\p{Ll}+(?:er|or|ist|ian|ant|man|woman)/u,
  ),
  /\b(?! (?:van|bus|truck|car|boat|ship|plane|train|bike|club|show|film|ban|plan)\b)/,
  '|',
  /\b(?:anyone|everyone|someone|nobody|who|whoever)\b/,
  '|',
  // "the guard seen in a video": whoever it is, the words say
  /\b[Tt]he (?:[\p{L}\d’'-]+ ){0,4}?(?:man|woman|officer|guard|driver|suspect|gunman|teenager) (?:seen|accused|charged|convicted|suspected|filmed|shot|killed|responsible) /u,
);
/** "Firemen who came found that he was dead": several are not he. */
const SEVERAL_WHO = /\b(?:\p{Ll}{2,}[^s\P{L}]s|personnel|people|police|\p{Ll}*men) who\b/giu;
/** "The singer Quill": one name is enough behind a role. */
const ROLE_AND_NAME = /(\p{Ll}{4,}) \p{Lu}\p{Ll}+/gu;
const CAPITAL_PAIR = /\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+/u;

/** "refused to let the president remove her": a role is no name, and may be another person. */
function hasOwnerlessPerson(text: string, mentions: readonly Mentioned[]): boolean {
  const pronoun = PERSONAL.test(text) && PERSONAL.exec(withBlankQuotations(text));
  if (!pronoun) return false;
  const before = withoutOtherGender(text.slice(0, pronoun.index), pronoun[0]);
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.some(({ start }) => start < before.length && before.charAt(start) !== MASK)) return false;
  if (
    INDEFINITE_PERSON.test(before.replace(SEVERAL_WHO, '')) ||
    CAPITAL_PAIR.test(before.replace(CALENDAR, 'day')) ||
    allMatches(before, ROLE_AND_NAME).some(({ 1: role = '' }) => ROLE_NOUNS.has(role))
  )
    return false;
  const subject = /^s?he$/i.test(pronoun[0]);
  return !((subject ? OPENING_CLAUSE : OPENING_PHRASE).test(text) && people.length > 0);
}

const FEMININE = /^(?:she|her|hers|herself)$/i;
const TITLED_MAN = /\bMr\.? \p{Lu}[\p{L}’'-]+/gu;
const TITLED_WOMAN = /\b(?:Mrs|Ms|Miss)\.? \p{Lu}[\p{L}’'-]+/gu;

/** "Mr. Hale has denied her allegation": how people are addressed says whom a pronoun cannot mean; offsets stay. */
function withoutOtherGender(text: string, pronoun: string): string {
  const others = FEMININE.test(pronoun) ? TITLED_MAN : TITLED_WOMAN;
  return text.replace(others, (name) => MASK.repeat(name.length));
}

/** "In May Hale again gave her a boat": whom one does something to is somebody else. */
const DOES_TO_SOMEBODY =
  / (?:(?:also|again|later|then|once|never|\p{Ll}+ly) )?\p{Ll}+ (?:him|them|her(?= (?:an?|the|to|from|for|as|of|on|in|out|off|at|with|over|after|into|by|that)\b|[.,;]))\b/uy;

function hasObjectOfLoneSubject(text: string, mentions: readonly Mentioned[]): boolean {
  const [first, second] = mentions.filter(({ kind }) => kind === 'person');
  if (!first || (first.start > 0 && !OPENING_PHRASE.test(text))) return false;
  DOES_TO_SOMEBODY.lastIndex = first.end;
  const found = DOES_TO_SOMEBODY.exec(text);
  return found !== null && !(second && second.start < first.end + found[0].length);
}

/** "The mayor thanked Lesk for his release": who was freed is not who gives thanks. */
const FATE_OF_ANOTHER =
  /\b(?:thank|praise|blame|condemn|welcome|mourn|demand)(?:s|d|ed)? (?:[\p{L}’'-]+ ){0,5}?(?:his|her|their) (?:release|arrest|detention|death|killing|murder|return|freedom)\b/u;

function hasFateOfAnother(text: string, mentions: readonly Mentioned[]): boolean {
  const found = FATE_OF_ANOTHER.exec(text);
  if (!found) return false;
  const people = mentions.filter(
    ({ kind, start }) => kind === 'person' && start < found.index + found[0].length,
  );
  return people.length < 2;
}

/** "The 43-year-old was seen": whoever it was, the sentence before named them. */
const NAMELESS_AGE = /^The \d{1,3}-year-old\b(?! (?:from|of|who|accused|charged|suspected|found|killed)\b)/;

function hasNamelessAge(text: string, mentions: readonly Mentioned[]): boolean {
  return NAMELESS_AGE.test(text) && !mentions.some(({ kind }) => kind === 'person');
}

/** "A student can afford it, he said", "“To the end,” he says, “we wait”": whose words they are, nobody named in them says. */
const SPEAKER_AT_END =
  /, (?:s?he|they) (?:said|says|added|adds|told|wrote|noted|explained|argued)\b[^.]{0,40}\.$/u;
const SPEAKER_BETWEEN =
  /[,?!][”"] (?:s?he|they) (?:said|says|added|adds|told|wrote|noted|explained|argued)\b/u;

function hasOwnerlessSpeaker(text: string, mentions: readonly Mentioned[]): boolean {
  const speakers = mentions.filter(({ kind }) => kind === 'person' || kind === 'organization');
  if (SPEAKER_AT_END.test(text) && speakers.length === 0) return true;
  if (!SPEAKER_BETWEEN.test(text)) return false;
  const told = withBlankQuotations(text);
  return !INDEFINITE_PERSON.test(told) && speakers.every(({ start }) => told.charAt(start) === ' ');
}

/** "After weeks at sea, they are home": nothing in the opening phrase can be they, and what follows is not. */
const SUBJECT_AFTER_OPENING =
  /^(?:after|before|during|despite|following|over|under|through|amid|from|for|in|on|at|by|with|without)\b(?! (?:his|her|their|its)\b)[^,]{0,80}, (?:he|she|they)\b/i;

function hasOwnerlessSubject(text: string, mentions: readonly Mentioned[]): boolean {
  const found = SUBJECT_AFTER_OPENING.exec(text);
  if (!found) return false;
  return !mentions.some(({ start, kind }) => kind !== 'place' && start < found[0].length);
}

/** "Whether Hale is ill or only tired, they stand by him": one person cannot be they. */
const THEY_AFTER_CLAUSE =
  /^(?:whether|if|although|though|while|when|as|because|since|even (?:if|though))\b[^.]{0,100}, they\b/iu;
const SEVERAL =
  /\b(?:(?!\p{Ll}*ics\b)\p{Ll}{2,}[^s\P{L}]s|people|police|\p{Ll}*men|\p{Ll}*women|children|couple|team|family)\b/u;

function hasLoneThey(text: string, mentions: readonly Mentioned[]): boolean {
  const [opening] = THEY_AFTER_CLAUSE.exec(text) ?? [];
  if (opening === undefined || SEVERAL.test(opening)) return false;
  const named = mentions.filter(({ start }) => start < opening.length);
  return named.length <= 1 && named.every(({ kind }) => kind === 'person');
}

/** "A pilot held for years by pirates, he would later …": who, the sentence before said. */
const WHAT_HE_IS = /^An? [^,;:“"]{3,120}, (?:he|she|they) \p{Ll}/u;
