import { anyOf, inOrder } from '../../../text/pattern-parts.ts';
import { BE, CALLED_OFF, NOT, REQUESTED, type StatusRule, words } from './status-rule.ts';
import { UNDERTAKING } from './undertaking.ts';

/** Verbs by which somebody ends a plan. */
const CALLS_OFF = anyOf(
  'cancel|cancels|cancell?ing|cancell?ed|call(?:s|ed|ing)? off|postpon(?:e|es|ed|ing)',
  'scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|put(?:s|ting)? off',
  'put(?:s|ting)? (?:[\\p{L}-]+ ){0,4}?on hold|push(?:es|ed|ing)? back(?! (?:against|on|at))',
  'abort(?:s|ed|ing)?|ax(?:es|ed|ing)|nix(?:es|ed)?',
  inOrder(
    'u',
    'pull(?:s|ed|ing)? ',
    anyOf(
      inOrder(
        'u',
        // to leave a treaty or a country calls off no doing
        `out of(?! (?:[\\p{L}\\p{N}"'-]+ ){0,4}`,
        anyOf(
          '(?:arms|arms control|nuclear|climate|peace|trade|migration|fishing|security|truce) deal',
          'treaty|treaties|agreement|accord|pact|alliance|convention|organi[sz]ation|countr(?:y|ies)',
          'region|cit(?:y|ies)',
        ),
        '\\b)',
      ),
      'the plug on',
    ),
  ),
  'back(?:s|ed|ing)? out of|defer(?:s|red|ring)?',
);
/** Cues of the verbs above and of their participles in status-rule.ts. */
const OFF_CUES = 'cancel|call|postpon|put|scrap|shelv|push|abort|ax|nix|pull|back|defer|hold|rained|abandon';
/** "Divers found it abandoned" */
const FOUND_SO = words('(?:found|left|discovered|lay|lies|lying|stood|standing) (?:\\p{Ll}+ly )?abandoned');
const HEDGED = '(?:may|might|could|can)';

/** Cancelled, postponed, on hold, ruled out or not going to be. First come those that are not off, or not yet. */
export const callingOff: readonly StatusRule[] = [
  {
    // "The race that was cancelled in May will now take place on 30 June"
    name: 'takes-place-after-all',
    status: 'planned',
    cues: 'cancel|call|postpon|abandon|scrap|shelv|suspend|halt',
    wholeSentence: true,
    pattern: words(
      [
        `(?:that|which) (?:was|were|had been|has been|have been) (?:${CALLED_OFF}|suspended|halted)`,
        ' (?:[^;:.]{1,60} )?(?:will|is to|are to|is set to|are set to|is due to|can) (?:now |again |finally )?',
        '(?:take place|be held|go ahead|begin|start|open|return|resume|sail|fly|be played|be launched)',
      ].join(''),
    ),
  },
  {
    // "A judge rejected a request to delay the trial", "refused to call off the race"
    name: 'refuses-to-call-off',
    status: 'happened',
    cues: 'reject|refus|declin|dismiss|denie|turn',
    pattern: words(
      [
        '(?:reject|refus|declin|dismiss|denie|turn)(?:s|es|ed|d|ing)?(?: down)? ',
        "(?:(?:[\\p{L}'-]+ ){0,4}?(?:requests?|calls?|bids?|motions?|pleas?|appeals?|demands?|attempts?) )?to ",
        `(?:${CALLS_OFF}|delay|suspend|halt|pause)`,
      ].join(''),
      'iu',
    ),
  },
  {
    name: 'not-called-off',
    status: 'planned',
    cues: `${OFF_CUES}|delay|suspend|ahead`,
    pattern: words(
      anyOf(
        `(?:will|would|shall|wo) ?${NOT} (?:be )?(?:${CALLED_OFF}|${CALLS_OFF}|delayed|suspended)`,
        `(?:${BE}|has|have|had) ?${NOT} (?:been |be )?(?:${CALLED_OFF}|suspended|delayed)`,
        `no plans? to (?:${CALLS_OFF}|delay|suspend)|go(?:es|ing)? ahead (?:as planned|as scheduled)`,
        'rul(?:es|ed|ing) out (?:postpon|cancel|delay)\\w*',
        // what somebody promises to end stands until then
        `(?:promis|pledg|vow)(?:es|ed|s|ing)? to (?:\\p{Ll}+ly )?(?:${CALLS_OFF})`,
      ),
      'iu',
    ),
  },
  {
    name: 'may-be-called-off',
    status: 'unconfirmed',
    cues: `${OFF_CUES}|delay|suspend`,
    pattern: words(
      [
        anyOf(
          `${HEDGED}|at risk of being|in danger of being|risks? being|threaten(?:s|ed|ing)? to`,
          'consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|calls? (?:for|to)',
          inOrder(
            'u',
            anyOf(
              'urg(?:e|es|ed|ing)|beg(?:s|ged|ging)?|ask(?:s|ed|ing)?|plead(?:s|ed|ing)?(?: with)?',
              'press(?:es|ed|ing)?',
            ),
            ' \\S{1,30} to',
          ),
          'want(?:s|ed)? \\S{1,30} to',
          "(?:likely|right|wrong|sensible|needs?|ought|decision) (?:[\\p{L}'-]+ ){0,8}?to be",
          '(?:try|tries|tried|trying|wants|wanted|sues|bid|move|urged|OK|threat) to',
          'should|must|calling on [^,]{1,40} to',
        ),
        ` (?:[\\p{L}'-]+ ){0,4}?(?:${CALLED_OFF}|${CALLS_OFF}|delay\\w*|suspend\\w*|postponement|cancellation)`,
      ].join(''),
    ),
  },
  {
    name: 'undertaking-in-doubt',
    status: 'unconfirmed',
    cues: 'doubt|limbo',
    pattern: words(
      [
        `${UNDERTAKING} (?:`,
        "(?:in|of|for|on|with|to|between|at|from|over|against) [\\p{L}'.\\- ]{1,50} ",
        `)?(?:${BE} )?(?:(?:now|again|still|put|left|thrown|further) ){0,2}(?:in|into) `,
        '(?:serious |some |further )?(?:doubt|limbo)',
      ].join(''),
      'iu',
    ),
  },
  {
    name: 'called-off',
    status: 'called-off',
    cues: OFF_CUES,
    pattern: words(
      `(?:${BE} |has |have |had |gets |got |and |then |indefinitely |now |finally )(?:[\\p{Ll}]+ ){0,2}?${CALLED_OFF}`,
    ),
    unless: FOUND_SO,
  },
  {
    name: 'calls-off',
    status: 'called-off',
    cues: OFF_CUES,
    pattern: words(
      `(?<!\\b(?:the|a|an|his|her|its|their|this|that|previously|long|recently|twice|of|for) |-)${CALLS_OFF} (?!(?:from|since) )`,
      'iu',
    ),
    unless: words(
      `${REQUESTED}|^(?:[^:]{0,60}: )?(?:${CALLED_OFF}) (?:[\\p{L}\\d'-]+ ){1,4}(?:will|to|set to|is back|returns|begins|opens|takes place|took place|gets under way)`,
      'iu',
    ),
  },
  {
    name: 'left-called-off',
    status: 'called-off',
    cues: OFF_CUES,
    pattern: words(
      `(?!pushed back (?:against|on|at)\\b)${CALLED_OFF}(?=$|[.,;:!"')]| (?:over|after|amid|due|because|as|until|by|for|in|at|on|following|with|again|indefinitely|hours|minutes|days)\\b)`,
      'iu',
    ),
    unless: FOUND_SO,
  },
  {
    name: 'rules-out',
    status: 'called-off',
    cues: 'rul',
    pattern: words(
      `[Rr]ul(?:e|es|ed|ing) out (?:(?:a|an|any|the|its|his|her|their|new|early|further|second|another) ){0,3}${UNDERTAKING}`,
    ),
  },
];
