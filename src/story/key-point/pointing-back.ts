/**
 * Words that stand for something in a sentence that is not shown, which the general rules on standing alone let
 * pass: there a doubtful owner counts as one, here only a certain one does.
 */
import type { Mention } from '../../model/analysis.ts';
import { allMatches } from '../../text/all-matches.ts';
import { hasVerb } from '../event/verbs.ts';

interface PointingRule {
  readonly name: string;
  readonly pointsBack: (
    text: string,
    mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
  ) => boolean;
}

const QUOTED = /“[^”]{0,1000}”|"[^"]{0,1000}"/gu;

const rules: readonly PointingRule[] = [
  { name: 'person-without-name', pointsBack: hasOwnerlessPerson },
  { name: 'object-without-noun', pointsBack: hasOwnerlessObject },
  { name: 'later-than-what', pointsBack: (text) => LATER.test(text) },
  { name: 'that-alone', pointsBack: hasThatAlone },
  { name: 'that-thing', pointsBack: (text) => THAT_THING.test(text.replace(QUOTED, '')) },
  { name: 'place-without-name', pointsBack: hasNamelessPlace },
  { name: 'thing-without-noun', pointsBack: hasOwnerlessThing },
  { name: 'age-without-name', pointsBack: hasNamelessAge },
  {
    name: 'some-of-them',
    pointsBack: (text) =>
      SOME_OF_THEM.test(text) ||
      ONE_ALONE.test(text) ||
      (text.includes(' of them') && ALL_OF_THEM.test(text)),
  },
  { name: 'remarks-alone', pointsBack: (text) => REMARKS.test(text) },
  { name: 'the-two-alone', pointsBack: (text) => THE_TWO.test(text) && !/ and \p{Lu}/u.test(text) },
  { name: 'either-of-what', pointsBack: (text) => EITHER.test(text) && !/\b(?:and|or|two)\b/.test(text) },
  { name: 'those-who-did', pointsBack: (text) => THOSE_WHO.test(text) },
  { name: 'object-of-lone-clause', pointsBack: hasLoneObject },
  { name: 'instead-of-what', pointsBack: hasLoneInstead },
  { name: 'in-spite-of-what', pointsBack: hasLoneNonetheless },
  {
    name: 'as-much-as-what',
    pointsBack: (text) => (text.includes(' just as ') || text.includes(' equally ')) && AS_MUCH.test(text),
  },
  { name: 'one-of-several', pointsBack: (text) => ONE_OF_SEVERAL.test(text) },
  { name: 'tied-to-before', pointsBack: (text) => TIED.test(text) || TIED_INSIDE.test(text) },
  { name: 'speaker-at-the-end', pointsBack: hasOwnerlessSpeaker },
  { name: 'subject-after-its-opening', pointsBack: hasOwnerlessSubject },
  { name: 'they-after-one-person', pointsBack: hasLoneThey },
  { name: 'as-they-did', pointsBack: (text) => AS_THEY.test(text) },
  { name: 'what-he-is', pointsBack: (text) => WHAT_HE_IS.test(text) },
  { name: 'remarks-of-somebody', pointsBack: (text) => REMARKS_OWNED.test(text) && REMARKS_OF.test(text) },
  { name: 'related-to-what', pointsBack: endsRelated },
  { name: 'announcement-of-a-day', pointsBack: (text) => DAYS_NEWS.test(text.replace(QUOTED, '')) },
];

/** @param mentions those inside the text, with offsets in it */
export function pointsBack(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): boolean {
  return rules.some((rule) => rule.pointsBack(text, mentions));
}

/** The text with blanks for what stands in quotation marks, so that offsets last. */
function withBlankQuotations(text: string): string {
  return text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
}

const PERSONAL = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
const INDEFINITE_PERSON =
  /\b(?:an?|one|another|every|each|any|no) (?:[\p{Ll}\d-]+ ){0,3}?(?:man|woman|boy|girl|person|child|teenager|student|driver|officer|soldier|doctor|nurse|judge|lawyer|teacher|worker|employee|player|actor|actress|singer|writer|journalist|politician|official|resident|victim|suspect|passenger|patient|pilot|prosecutor|senator|minister|mother|father|\p{Ll}+(?:er|or|ist|ian|ant|man|woman))\b(?! (?:van|bus|truck|car|boat|ship|plane|train|bike|club|show|film|ban|plan)\b)|\b(?:anyone|everyone|someone|nobody|who|whoever)\b/iu;
/** "Firemen who came found that he was dead": several are not he. */
const SEVERAL_WHO = /\b(?:\p{Ll}{2,}[^s\P{L}]s|personnel|people|police|\p{Ll}*men) who\b/giu;
/** Days and months are written with capitals and own nothing. */
const CALENDAR =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)/g;
const CAPITAL_PAIR = /\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+/u;
/** "In his speech, Rourke", "When he spoke, Rourke": the owner may follow an opening phrase. */
const OPENING_PHRASE =
  /^(?:in|on|at|after|before|during|despite|with|without|since|while|as|by|for|from|following|although|though|when|if|(?!(?:during|king|morning|evening|spring|string)\b)\p{L}{2,}ing)\b/iu;

/** "refused to let the president remove her": a role is no name, and may be another person. */
function hasOwnerlessPerson(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): boolean {
  const pronoun = PERSONAL.test(text) && PERSONAL.exec(withBlankQuotations(text));
  if (!pronoun) return false;
  const before = withoutOtherGender(text.slice(0, pronoun.index), pronoun[0]);
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.some(({ start }) => start < before.length && before.charAt(start) !== MASK)) return false;
  if (
    INDEFINITE_PERSON.test(before.replace(SEVERAL_WHO, '')) ||
    CAPITAL_PAIR.test(before.replace(CALENDAR, 'day'))
  )
    return false;
  const subject = /^s?he$/i.test(pronoun[0]);
  return !((subject ? CONDITION : OPENING_PHRASE).test(text) && people.length > 0);
}

const MASK = 'x';
const FEMININE = /^(?:she|her|hers|herself)$/i;
const TITLED_MAN = /\bMr\.? \p{Lu}[\p{L}’'-]+/gu;
const TITLED_WOMAN = /\b(?:Mrs|Ms|Miss)\.? \p{Lu}[\p{L}’'-]+/gu;

/** "Mr. Hale has denied her allegation": how people are addressed says whom a pronoun cannot mean; offsets stay. */
function withoutOtherGender(text: string, pronoun: string): string {
  const others = FEMININE.test(pronoun) ? TITLED_MAN : TITLED_WOMAN;
  return text.replace(others, (name) => MASK.repeat(name.length));
}

/** "The 43-year-old was seen": whoever it was, the sentence before named them. */
const NAMELESS_AGE = /^The \d{1,3}-year-old\b(?! (?:from|of|who|accused|charged|suspected|found|killed)\b)/;

function hasNamelessAge(text: string, mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[]): boolean {
  return NAMELESS_AGE.test(text) && !mentions.some(({ kind }) => kind === 'person');
}

const THING = /\b(?:it|its|itself)\b/i;
const EMPTY_IT =
  /\bit(?:[’']s(?! the (?:\p{Ll}+est|most|least|best|only)\b)| (?:is|was|(?:will|would|may|might|could) (?:\p{Ll}+ )?(?:be|take|seem|become|help|make)|seems|appears|remains|has|had|took|takes|became|becomes)) (?:\p{Ll}+ ){0,3}(?:that|to|whether|if|how|when|why|who|for)\b/iu;

/** "Safety experts say it helps", "The only clues to its place": several are not it, and nothing else stands before it. */
const SEVERAL_BEFORE_IT =
  /^(?:(?!(?:of|in|on|at)\b)[\p{L}’'-]+ ){1,3}(?:say|believe|think|hope|fear|argue|warn|insist) it\b|^The (?:\p{Ll}+ ){0,2}\p{Ll}{2,}[^s\P{L}]s (?:to|of|about|for|in|on) its\b/u;

/** "Minutes show that most of its officials": one thing needs a singular noun or a name before it. */
function hasOwnerlessThing(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): boolean {
  if (!THING.test(text)) return false;
  const plain = withBlankQuotations(text);
  const found = THING.exec(plain);
  if (!found || EMPTY_IT.test(plain.slice(found.index))) return false;
  if (SEVERAL_BEFORE_IT.test(plain)) return true;
  if (found[0] === 'it' && isFirstSubject(plain, found.index)) return true;
  if (mentions.some(({ start, kind }) => kind !== 'person' && start < found.index)) return false;
  const before = withoutPeople(plain.slice(0, found.index), mentions).replace(CALENDAR, 'day');
  if (
    /\b(?:an?|the|each|every|no|one|another|this|’s|'s) [\p{L}\d]/iu.test(before) ||
    /[^.] \p{Lu}|^\p{Lu}\p{L}*[^s\P{L}](?:’s|'s)? /u.test(before)
  )
    return false;
  return !(OPENING_PHRASE.test(text) && mentions.length > 0);
}

/** "Tom Hale says it is part of a plan": no person is "it"; their names are no capitals then. */
function withoutPeople(text: string, mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[]): string {
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
  return !CONDITION.test(text) && !hasVerb(text.slice(0, at)) && (/^it[’']s\b/.test(told) || hasVerb(told));
}
const CONDITION = /^(?:although|though|when|while|as|after|before|because|if|since|once|until|despite)\b/i;

/** "The chair described it as risky": "it" next to the first verb can only stand for something before. */
const OBJECT =
  /\b(?:\p{Ll}+ed|call|calls|describes?|has|have|had|did|does|made|makes?|said|says|told|put|took|gave|saw|sees|left|kept|found|sent|to (?:not only )?\p{Ll}+) (?:it|them)\b(?! (?:is|was|were|are|has|have|had|will|would|could|can|may|might|should|does|did))/iu;
/** Words within which the first verb stands. */
const FIRST_WORDS = 9;

function hasOwnerlessObject(text: string): boolean {
  if (!/\b(?:it|them)\b/i.test(text)) return false;
  const first = text.split(/\s+/, FIRST_WORDS).join(' ');
  return /\b(?:it|them)\b/i.test(first) && OBJECT.test(first);
}

/** "The secretary instead offered answers": of what, the sentence before said. */
const INSTEAD = /(?<=\p{L} )instead\b(?! of\b)/iu;
const NOT_THE_OTHER =
  /\b(?:no|not|never|nor|without|rather|despite|fail\p{L}*|refus\p{L}*|declin\p{L}*|reject\p{L}*|drop\p{L}*|abandon\p{L}*|cancel\p{L}*|scrap\p{L}*)\b|n[’']t\b/iu;

function hasLoneInstead(text: string): boolean {
  const found = INSTEAD.exec(text);
  return found !== null && !NOT_THE_OTHER.test(text.slice(0, found.index));
}

/** "The fair nonetheless drew crowds": in spite of what, the sentence before said. */
const NONETHELESS = /\b(?:nonetheless|nevertheless)\b/u;
const IN_SPITE_OF = /\b(?:but|though|although|despite|while|even|and|yet|not|if)\b/iu;

function hasLoneNonetheless(text: string): boolean {
  const found = NONETHELESS.exec(withBlankQuotations(text));
  return found !== null && !IN_SPITE_OF.test(text.slice(0, found.index));
}

/** "Islanders are just as worried": as whom, the sentence before said. */
const AS_MUCH = /^[^,;:]{2,60} (?:is|are|was|were) (?:just as|equally) (?!\p{Ll}+ as\b)\p{Ll}+(?=[,.])/u;

/** "Anadarko, however, refused", "In Lesk, for example, …". */
const TIED =
  /^(?:At least, |The (?:result|upshot|catch|goal|aim|reason|idea|hope|problem|trouble|bottom line|verdict): |Take [^,;.]{2,40}, for (?:example|instance)\b|If (?:so,|th(?:at|is) (?:is|was|were|remains?|holds?|happens?|fails?|works?|occurs?)\b))/u;
const TIED_INSIDE =
  /, (?:though|however|too|meanwhile|then|for example|for instance|in turn|therefore|by contrast|on the other hand)(?=,| ?[:—–])(?<=^[^.;:“"]{0,180})|\bthough[.”"]*$| for (?:example|instance)(?=,)(?<=^[^.;:“",]{0,73})/u;

/** "A student can afford it, he said", "“To the end,” he says, “we wait”": whose words they are, nobody named in them says. */
const SPEAKER_AT_END =
  /, (?:s?he|they) (?:said|says|added|adds|told|wrote|noted|explained|argued)\b[^.]{0,40}\.$/u;
const SPEAKER_BETWEEN =
  /[,?!][”"] (?:s?he|they) (?:said|says|added|adds|told|wrote|noted|explained|argued)\b/u;

function hasOwnerlessSpeaker(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): boolean {
  const speakers = mentions.filter(({ kind }) => kind === 'person' || kind === 'organization');
  if (SPEAKER_AT_END.test(text) && speakers.length === 0) return true;
  if (!SPEAKER_BETWEEN.test(text)) return false;
  const told = withBlankQuotations(text);
  return !INDEFINITE_PERSON.test(told) && speakers.every(({ start }) => told.charAt(start) === ' ');
}

/** "After years of waiting, they are home": nothing in the opening phrase can be they, and what follows is not. */
const SUBJECT_AFTER_OPENING =
  /^(?:after|before|during|despite|following|over|in|on|at|by|with|without)\b(?! (?:his|her|their|its)\b)[^,]{0,80}, (?:he|she|they)\b/i;

function hasOwnerlessSubject(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): boolean {
  const found = SUBJECT_AFTER_OPENING.exec(text);
  if (!found) return false;
  return !mentions.some(({ start, kind }) => kind !== 'place' && start < found[0].length);
}

/** "Whether Hale is ill or only tired, they stand by him": one person cannot be they. */
const THEY_AFTER_CLAUSE =
  /^(?:whether|if|although|though|while|when|as|because|since|even (?:if|though))\b[^.]{0,100}, they\b/iu;
const SEVERAL =
  /\b(?:(?!\p{Ll}*ics\b)\p{Ll}{2,}[^s\P{L}]s|people|police|\p{Ll}*men|\p{Ll}*women|children|couple|team|family)\b/u;

function hasLoneThey(text: string, mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[]): boolean {
  const [opening] = THEY_AFTER_CLAUSE.exec(text) ?? [];
  if (opening === undefined || SEVERAL.test(opening)) return false;
  const named = mentions.filter(({ start }) => start < opening.length);
  return named.length <= 1 && named.every(({ kind }) => kind === 'person');
}

/** "Thursday's announcement is a bid for time": which one, the headline said; not "Thursday's vote in Lesk". */
const DAYS_NEWS =
  /[’']s (?:announcement|decision|move|news|ruling|verdict|statement|incident|remarks?|comments?|meeting|talks|result|report|order|vote|events?)\b(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|(?:[Ll]ast|[Tt]his) (?:week|month))[’']s \p{L}+)(?! (?:of|on|to|in|at|by|that|which|from|between|with|against|about|for)\b)/u;

const LATER =
  /^The (?:dead|injured|wounded|missing|victims|survivors) (?:also )?(?:includ|were|are|was)|^(?:(?:Moments|Seconds|Minutes|Hours|Days|Weeks|Months|Years|Shortly|Soon|Immediately|Long|Just) (?:later|after|afterwards?|before|earlier)(?=,| \p{Ll}+ed\b)|Within (?:an?|the|\p{Ll}+)? ?(?:minutes?|hours?|days?|weeks?|months?)(?=,| \p{Ll}+ed\b)|From then on|By then|Until then|Since then|(?:Like|Unlike)\b|In (?:doing so|both|each|either) |Now,)|\b(?:[Tt]he (?:day|week|month|year|night|morning) (?:before|after)(?=[,.])|(?:an?|the|any|no|such) (?:similar|likewise) (?!to\b)|(?:was|were|is|are) the (?:next|other|same) \p{Ll}+(?=[.,])|(?:stop|block|prevent|delay|halt|ban|await)(?:s|ped|ed|ning|ing)? its\b|(?:in|over|during|for) the (?:two|three|four|five|six) (?:days|weeks|months|years)(?=[.,]))/u;
const THAT_ALONE =
  /\b(?:say|says|said|warn|warns|fear|fears|think|believe|argue) that(?:[’']s| could| would| will| may| might| is| was| has| had)\b|\b(?:before|after|if|when|until|despite|of|with|for|by|like|but|and|because|than|beyond|from) that (?:is|was|were|will|would|has|had|could|did|may|might|happens?|happened|can)\b|\bthat (?:is|was) (?:an?|the|not|what|why|how)\b|\b(?<!\band )that[’']s (?:an?|the|not|what|why|how)\b|\b(?:of|on|at|in|to|from|after|before|since|during|with) that (?!(?:the|an?|he|she|it|they|we|there|some|all|[a-zÀ-ɏ]+s)\b)[a-zÀ-ɏ]+/i;
/** "an attorney for the owner of that house", after "a house": the sentence itself says which. */
function hasThatAlone(text: string): boolean {
  const plain = /that/i.test(text) ? text.replace(QUOTED, '') : '';
  const found = THAT_ALONE.exec(plain);
  if (!found) return false;
  const noun = found[0].slice(found[0].lastIndexOf(' '));
  return !plain.slice(0, found.index).includes(noun);
}

/** "A ruling puts that plan on hold": which one, the sentence before said. */
const THAT_THING =
  /(?<!\b(?:say|says|said|saying|tells?|told|so|such|now) )\bthat (?:plan|deal|claim|decision|proposal|order|offer|effort|bid|move|idea|threat|goal|vote|promise|request|demand|rule|policy|law|bill|case|attack|statement|remark|charge|allegation|figure|number|meeting|process|trend|gap|fight|money|vow|pledge|warning|view|question|belief|role|approach|message|suggestion|conclusion|ruling|verdict|agreement)\b/i;

/** A page is about one country mostly, but names many cities. */
const NAMELESS_PLACE =
  /\bthe (?:island|city|town|village|region|province|territory|neighbou?rhood)(?:[’']s)?\b(?! (?:of|where|that|which|with|in|near|around|called|known|on|between|from|hosting|and)\b)/i;
/** A people's adjective or the name of a place that no list knows: "Rwandan", "Lesk". */
const LIKE_A_PLACE = /(?<![.!?:] )\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu;

/** "There are fires around the city": which one, the sentence before said. */
function hasNamelessPlace(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): boolean {
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

/** "Most are from the valley", "a way to be rid of one": of whom or what, the sentence before said. */
const SOME_OF_THEM =
  /^(?:Both|Most|Some|Many|Few|A few|A dozen|All|Several|None|Others|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)(?: (?:also|later|now|still))? (?:are|were|was|is|have|had|has|will|would|could|can|of (?:them|those|these|whom)|said|say|thought|think|want|wanted|went|came|died|left|fled|survived)\b|^(?:(?:Roughly|About|Around|Nearly|Almost|Over|More than|Less than|At least) )?(?:[Hh]alf|[Aa] (?:third|quarter|fifth)|(?:[Tt]wo|[Tt]hree|[Ff]our)[ -](?:thirds|quarters|fifths)) (?:are|were|was|is|have|had|has|will|would|could|can)\b/u;
/** "Experts have called for all of them to be freed": not the experts. */
const ALL_OF_THEM =
  /^(?:(?!\b(?:that|who|which|when|after|before|because|if|while|as|and|but)\b)[^,;:])* (?:for|to|on|against|with) (?:all|both|some|most|many|none|each) of them\b/u;
/** "He made the remarks as his trial began." */
const REMARKS =
  / the (?:comments?|remarks?|statement|announcement|claims?|accusations?|warning|threat|apology|appeal)\b(?<=\b(?:made|makes|issued|issues|gave|delivered) the \p{L}+)(?! (?:of|in|that|to|about|against|at)\b)(?! on (?!(?:his|her|their|its|an?|social|Twitter|X|Truth|Facebook|Instagram|Telegram|television|TV|air|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))/u;
/** "As they marched, they sang": who, the sentence before said. */
const AS_THEY =
  /^(?:… )?(?:As|While|When|After|Before|Once|If) (?:he|she|they) [^,]{2,80}, (?:he|she|they)\b/u;
/** "A pilot held for years by pirates, he would later …": who, the sentence before said. */
const WHAT_HE_IS = /^An? [^,;:“"]{3,120}, (?:he|she|they) \p{Ll}/u;
/** "Mara Okafor’s comments came on the eve of the vote": what she said, only the sentence before tells. */
const REMARKS_OF =
  /^(?:… )?(?:[\p{L}.’'-]+ ){0,5}?\p{L}+[’']s? (?:comments?|remarks?|statements?|tweets?|posts?|announcement|words) (?:(?:also|only|appeared to|seemed to) )?(?:c[ao]me|comes|highlight|underscore|illustrate|reflect|follow|dr[ae]w|spark|prompt|echo|mark|contradict|contrast|set off|caused|angered|stood|stand|appear|seem)(?:s|ed)?\b/u;
const REMARKS_OWNED = /[’']s? (?:comm|rem|stat|twe|post|ann|wor)/;

/** "A test showed that the fire of March was also related.": to what, the sentence before said. */
const RELATED =
  / (?:was|were|is|are|be) (?:also |not |directly |likely )?(?:related|linked|connected|unrelated)[.”"]*$/u;
const LONGEST_RELATED = 40;

function endsRelated(text: string): boolean {
  return RELATED.test(text.slice(-LONGEST_RELATED)) && !/\b(?:and|two|both)\b/.test(text);
}

/** "The envoy told reporters the two had agreed." */
const THE_TWO =
  /\bthe (?:two|three|pair|duo) (?:also )?(?:had|have|were|are|will|would|could|agreed|met|spoke|said|did|plan|hope)\b/u;

/** "They are among those who signed.": what, only the sentence before says. */
const THOSE_WHO =
  /\b(?:those|people) who (?:signed|attended|agreed|objected|refused|applied|joined|took part)[.”"]*$/u;
/** "There is little proof of either." */
const EITHER = / (?:either|both|neither)[.”"]*$/u;
const ONE_ALONE = / one(?=[.,;]|$)(?<=\b(?:of|with|for|than|as|get|have|had|be|without|such) one)/;
/** An object cannot be the subject of its own clause: "The court has two months to decide on it." */
const LONE_OBJECT = /\b(?:it|them|him|her)[.”"]*$/u;
const CLAUSE_JOINT =
  /[,;:—]|\b(?:that|who|which|when|after|before|because|if|while|as|and|but|where|what)\b/u;

/** "Both the mayor and the port are at work on it": an "and" between things joins no clauses. */
const BOTH = /^Both (?:[\p{L}’'.-]+ ){1,8}?and /u;

/** Where two people are named, the first may be the object of what the second does: "Cook stays despite Hale's wish to fire her." */
function hasLoneObject(text: string, mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[]): boolean {
  const found = LONE_OBJECT.exec(text);
  if (!found || CLAUSE_JOINT.test(text.replace(BOTH, ''))) return false;
  const people = mentions.filter(({ kind }) => kind === 'person').length;
  return !(/^h/i.test(found[0]) && people >= 2);
}
const ONE_OF_SEVERAL =
  /^The first (?:is|was|has|had|will)\b|^An? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:,| (?:is|was|has|had|will)\b)|^The (?:exception|reason|result|aim|goal|problem|answer|effect|difference|rest|others?|remaining|second|third|last|final|next|previous|earlier|same|two|three|four|five|six) (?:\p{Ll}+ )?(?:is|was|were|are|has|had|will|would|\p{Ll}+ed)\b/u;
