/** "Most", "the two", "those who signed": some of a number of whom only the sentence before tells. */
import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import type { PointingRule } from './rule.ts';

export const severalRules: readonly PointingRule[] = [
  {
    name: 'some-of-them',
    pointsBack: (text) =>
      SOME_OF_THEM.test(text) ||
      ONE_ALONE.test(text) ||
      (text.includes(' of them') && ALL_OF_THEM.test(text)),
  },
  {
    name: 'the-two-alone',
    cues: 'the two|the three|the pair|the duo',
    pointsBack: (text) => THE_TWO.test(text) && !/ and \p{Lu}/u.test(text),
  },
  {
    name: 'either-of-what',
    cues: 'either |both |neither ',
    pointsBack: (text) => EITHER.test(text) && !/\b(?:and|or|two)\b/.test(text),
  },
  { name: 'those-who-did', cues: 'those who|people who', pointsBack: (text) => THOSE_WHO.test(text) },
  {
    name: 'the-other-one',
    pointsBack: (text) => text.includes('he other ') && THE_OTHER.test(text) && !ONE_BEFORE.test(text),
  },
  { name: 'who-of-them', pointsBack: (text) => text.includes(' right') && WHO_OF_THEM.test(text) },
  { name: 'each-of-what', pointsBack: (text) => EACH.test(text) },
  { name: 'another-speaker', cues: 'another ', pointsBack: (text) => ANOTHER_SPEAKER.test(text) },
  { name: 'one-of-several', pointsBack: (text) => ONE_OF_SEVERAL.test(text) },
];

/** "Most are from the valley", "a way to be rid of one": of whom or what, the sentence before said. */
const SOME_OF_THEM = inOrder(
  'u',
  '^',
  anyOf(
    'Both|Most|Some|Many|Few|A few|A dozen|All|Several|None|Others|Half|One|Two|Three|Four|Five|Six',
    /Seven|Eight|Nine|Ten|\d+/,
  ),
  '(?: (?:also|later|now|still))? ',
  anyOf(
    'are|were|was|is|have|had|has|will|would|could|can|of (?:them|those|these|whom)|said|say|thought',
    'think|want|wanted|went|came|died|left|fled|survived|feature|featured|show|showed|contain|contained',
  ),
  /\b/,
  '|',
  '^(?:All|Both|None)(?: (?:also|now|still))? ',
  anyOf(
    /see|sees|saw|know|knew|feel|feels|felt|believe|hope|fear|agree|agreed|face|faced|need|needed/,
    'share|shared|live|lived|work|worked|refused|deny|denied',
  ),
  /\b/,
  '|',
  '^(?:(?:Roughly|About|Around|Nearly|Almost|Over|More than|Less than|At least) )?',
  '(?:[Hh]alf|[Aa] (?:third|quarter|fifth)|(?:[Tt]wo|[Tt]hree|[Ff]our)[ -](?:thirds|quarters|fifths))',
  / (?:are|were|was|is|have|had|has|will|would|could|can)\b/,
);
/** "Lawyers want all of them to be heard": not the lawyers. */
const ALL_OF_THEM =
  /^(?:(?!\b(?:that|who|which|when|after|before|because|if|while|as|and|but)\b)[^,;:])* (?:for|to|on|against|with) (?:all|both|some|most|many|none|each) of them\b/u;
const ONE_ALONE = / one(?=[.,;]|$)(?<=\b(?:of|with|for|than|as|get|have|had|be|without|such) one)/;

/** "The envoy told reporters the two had agreed." */
const THE_TWO =
  /\bthe (?:two|three|pair|duo) (?:also )?(?:of them|had|have|were|are|will|would|could|agreed|met|spoke|said|did|plan|hope)\b/u;

/** "They are among those who signed.": what, only the sentence before says. */
const THOSE_WHO =
  /\b(?:those|people) who (?:signed|attended|agreed|objected|refused|applied|joined|took part)[.”"]*$/u;
/** "There is little proof of either." */
const EITHER = / (?:either|both|neither)[.”"]*$/u;

const ONE_OF_SEVERAL = inOrder(
  'u',
  /^The first (?:is|was|has|had|will)\b/,
  '|',
  /^An? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:,| (?:is|was|has|had|will)\b)/,
  '|',
  '^The ',
  oneOf(`
    exception reason result aim goal problem answer effect difference rest others? remaining second
    third last final next previous earlier same two three four five six
  `),
  / (?:\p{Ll}+ )?(?:is|was|were|are|has|had|will|would|\p{Ll}+ed)\b/u,
);

/** "Nobody can say who is right": of whom, the sentence before said. */
const WHO_OF_THEM = /\b(?:who|which (?:one|side)) (?:is|was) right\b(?! (?:to|in)\b)/u;

/** "Each side drew up a list": of whom, the sentence before said. */
const EACH =
  /^(?:… )?Each (?:faction|side|team|camp|party|company|firm|group|country|nation|man|woman|one|(?:has|had|was|is|will)\b)/u;

/** "“We wait,” another captain added": one was heard before. */
const ANOTHER_SPEAKER = /[”"] (?:(?:said|says|added) )?another \p{L}/u;

/** "As the other officer filmed": other than whom, the sentence before said. */
const THE_OTHER =
  /\b[Tt]he other (?:officer|man|woman|driver|suspect|victim|boy|girl|player|judge|pilot|company|ship|boat|car|plane)\b/u;
const ONE_BEFORE = /\b(?:one|two|both|first|an?)\b.* other\b/iu;
