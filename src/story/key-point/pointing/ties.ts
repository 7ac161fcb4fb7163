/** "Instead", "within weeks", "for example": words that tie a sentence to what came before it. */
import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { withBlankQuotations } from '../../../text/quoted.ts';
import type { PointingRule } from './rule.ts';

export const tieRules: readonly PointingRule[] = [
  {
    name: 'later-than-what',
    cues: 'the dead|the injured|the wounded|the missing|the victims|the survivors|later |after|before |earlier |within |from then|by then|until then|since then|like |unlike |in doing|in both|in each|in either|now |similar |likewise |the next|the other|the same|its |the two|the three|the four|the five|the six',
    pointsBack: (text) => LATER.test(text),
  },
  { name: 'instead-of-what', cues: 'instead ', pointsBack: hasLoneInstead },
  { name: 'in-spite-of-what', cues: 'nonetheless |nevertheless ', pointsBack: hasLoneNonetheless },
  {
    name: 'as-much-as-what',
    cues: 'just as|equally |this time',
    pointsBack: (text) =>
      / this time around\b/.test(text) ||
      ((text.includes(' just as ') || text.includes(' equally ')) && AS_MUCH.test(text)),
  },
  {
    name: 'tied-to-before',
    cues: 'there |in the end|in sum|all told|put simply|simply put|to be sure|in question|that means|that is|since th|from th|by th|at th|until th|before th|after th|at least|the result|the upshot|the catch|the goal|the aim|the reason|the idea|the hope|the problem|the trouble|the bottom|the verdict|take |if so|if th|though |however |too |meanwhile |then |for example|for instance|in turn|therefore |by contrast|on the other',
    pointsBack: (text) => TIED.test(text) || TIED_INSIDE.test(text),
  },
  { name: 'related-to-what', cues: 'related |linked |connected |unrelated ', pointsBack: endsRelated },
  { name: 'such-as-what', cues: 'such ', pointsBack: (text) => SUCH.test(withBlankQuotations(text)) },
  { name: 'then-after-what', pointsBack: (text) => text.includes(' then ') && THEN.test(text) },
];

const LATER = inOrder(
  'u',
  '^The (?:dead|injured|wounded|missing|victims|survivors) (?:also )?(?:includ|were|are|was)',
  '|',
  '^',
  anyOf(
    inOrder(
      'u',
      oneOf('Moments Seconds Minutes Hours Days Weeks Months Years Shortly Soon Immediately Long Just'),
      / (?:later|after|afterwards?|before|earlier)(?=,| \p{Ll}+ed\b)/u,
    ),
    /Within (?:an?|the|\p{Ll}+)? ?(?:minutes?|hours?|days?|weeks?|months?)(?=,| \p{Ll}+ed\b)/u,
    /From then on|By then|Until then|Since then|(?:Like|Unlike)\b|In (?:doing so|both|each|either) /,
    'Now,',
  ),
  '|',
  /\b/,
  anyOf(
    '[Tt]he (?:day|week|month|year|night|morning) (?:before|after)(?=[,.])',
    /(?:an?|the|any|no|such) (?:similar|likewise) (?!to\b)/,
    /(?:was|were|is|are) the (?:next|other|same) \p{Ll}+(?=[.,])/u,
    /(?:stop|block|prevent|delay|halt|ban|await)(?:s|ped|ed|ning|ing)? its\b/,
    '(?:in|over|during|for) the (?:two|three|four|five|six) (?:days|weeks|months|years)(?=[.,])',
  ),
);

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
const TIED = inOrder(
  'u',
  '^',
  anyOf(
    /At least, |That (?:means|is why)\b/,
    /There (?:is|are|was|were) (?:also |still )?(?:further|another|other)\b/,
    /(?:Since|From|By|At|Until|Before|After) th(?:is|at) (?:time|point|moment|day|date)\b/,
    /The \p{Ll}+(?: \p{Ll}+)? in question\b/u,
    '(?:In the end|In sum|All told|Put simply|Simply put|To be sure), ',
    'The (?:result|upshot|catch|goal|aim|reason|idea|hope|problem|trouble|bottom line|verdict): ',
    /Take [^,;.]{2,40}, for (?:example|instance)\b/,
    /If (?:so,|th(?:at|is) (?:is|was|were|remains?|holds?|happens?|fails?|works?|occurs?)\b)/,
  ),
);
const TIED_INSIDE =
  /, (?:though|however|too|meanwhile|then|for example|for instance|in turn|therefore|by contrast|on the other hand)(?=,| ?[:—–])(?<=^[^.;:“"]{0,180})|\bthough[.”"]*$| for (?:example|instance)(?=,)(?<=^[^.;:“",]{0,73})/u;

/** "A test showed that the fire of March was also related.": to what, the sentence before said. */
const RELATED =
  / (?:was|were|is|are|be) (?:also |not |directly |likely )?(?:related|linked|connected|unrelated)[.”"]*$/u;
const LONGEST_RELATED = 40;

function endsRelated(text: string): boolean {
  return RELATED.test(text.slice(-LONGEST_RELATED)) && !/\b(?:and|two|both)\b/.test(text);
}

/** "Nobody has moved such cargoes": as what, the sentence before said; not "such as", "such a storm that", "the first such". */
const SUCH =
  /^(?:[^\s,;:—–]+ ){1,9}(?<!\b(?:first|last|only|largest|worst|no) )such (?!as\b)(?![^,;.]{0,60} (?:as|that)\b)(?:an? )?\p{Ll}/u;

/** "Two bells were then hung": after what, the sentence before said, unless it names a day. */
const THEN =
  /^(?:(?!\b(?:if|when|after|once|since|before|by|until|back|first|while|as|and|but|in|on|at|than)\b)[^,;:“"\d]){3,70} then (?!(?:the|an?|his|her|their)\b|\p{Lu})\p{Ll}+[^\d]*$/u;
