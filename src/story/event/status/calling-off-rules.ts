import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { BE, CALLED_OFF, NOT, type StatusRule, words } from './status-rule.ts';

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
/** What can be suspended, delayed or dropped in the sense of "not now": doings, not people or prices. */
const UNDERTAKING = [
  oneOf(`
    talks? negotiations? flights? services? seasons? trial trials launch launches opening reopening
    return meetings? summit visit trip tour games? match(?:es)? race races election elections vote
    hearing search operations? production work construction campaign rollout release plans? project
    projects classes concerts? festival tournament competition league deployment execution start merger
    sale deal bid takeover aid deliver(?:y|ies) shipments? rally march parade wedding ceremony premiere
    strike referendum publication decision exams? cuts? tariffs? evacuations? mission test tests
    reports? controls shows? program programs programmes? payments? broadcasts? screenings? admissions
    travel training practice deportations? repairs? visas? applications
  `),
  "(?!'s\\b)",
].join('');
/** Of these, what runs already: to halt it is a deed of its own, which may lie ahead. */
const GOES_ON = oneOf(`
  flights services? operations? production work construction aid deliver(?:y|ies) shipments? classes
  payments? broadcasts? screenings? admissions travel training deportations? repairs? visas?
  applications exports imports sales
`);
/** What stands before a deed that is still ahead. */
const AHEAD =
  "(?:will|shall|(?:[Ii]t|[Tt]hey|[Ww]e|[Hh]e|[Ss]he)'ll|would|(?:set|due|expected|scheduled|plans?|planned|planning|intends?|about|ready|vow(?:s|ed)|promis(?:es|ed)|is|are) to)";
/** What calls off nothing by intent: that it will delay something lies ahead. */
const MISHAP =
  '(?:strikes?|walkout|shutdown|lockdown|storms?|hurricane|blizzard|snow|floods?|flooding|fire|outbreak|pandemic|virus|shortages?|outage|dispute|crisis|war|closure|backlog)';
/** "Drop plan to close pier, mayor urged": what somebody is asked to do. */
const REQUESTED = "(?<=, )(?:[\\p{L}'-]+ ){1,3}(?:urged|told|warned|asked)[\"']?$";
/** "Divers found it abandoned" */
const FOUND_SO = words('(?:found|left|discovered|lay|lies|lying|stood|standing) (?:\\p{Ll}+ly )?abandoned');
const HEDGED = '(?:may|might|could|can)';

/** Cancelled, postponed, on hold, ruled out or not going to be. First come those that are not off, or not yet. */
export const callingOff: readonly StatusRule[] = [
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
    // "is to halt its flights", "the storm will delay the vote"
    name: 'will-halt-or-delay',
    status: 'planned',
    cues: 'halt|suspend|paus|freez|stop|delay|slow|disrupt|hold',
    pattern: words(
      [
        [
          anyOf(
            AHEAD,
            inOrder(
              'u',
              "^(?:[\\p{L}\\p{N}&.'-]+ ){1,4}?",
              '(?<!(?:ed|ing|force|forces|order|orders|call|calls|back|made|told) )to',
            ),
          ),
          ` (?:\\p{Ll}+ly )?(?:halt|suspend|pause|freeze|stop) (?:[\\p{L}\\d%$'-]+ ){0,3}?${GOES_ON}`,
        ].join(''),
        `${MISHAP} (?:[\\p{L}'-]+ ){0,8}?(?:will|would|is (?:set|expected|likely) to) (?:\\p{Ll}+ly )?(?:delay|slow|disrupt|hold up)`,
      ].join('|'),
      'iu',
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
  {
    name: 'delayed-until',
    status: 'called-off',
    cues: 'delay|suspend|halt|paus',
    wholeSentence: true,
    pattern: words(
      '(?:delayed|suspended|halted|paused) (?:again|indefinitely|until|for (?:the )?(?:first|second|third))',
    ),
  },
  {
    name: 'suspends-an-undertaking',
    status: 'called-off',
    cues: 'suspend|delay|halt|paus|drop|stall|freez|abandon|ditch',
    pattern: words(
      [
        // not "any delay", "its suspended chief", "long delays", "drops tariffs"
        '(?<!, |\\b(?:further|any|no|another) )(?!',
        '(?<=\\b(?:the|an?|its|his|her|their) )(?:suspend|delay|halt|paus|stall)ed\\b|',
        '(?<=\\b(?:big|long|longer|more|severe|major|lengthy|flight|travel|to|of|with) )delays\\b|',
        'drop(?:s|ped|ping)? (?:\\S+ ){0,2}tariffs)',
        '(?:suspend|delay|halt|paus|drop|stall|freez|abandon|ditch)(?:s|es|ed|ped|ing|ping|e)? (?:',
        oneOf(`
          the its his her their all a an some most any planned controversial peace trade for \\p{L}+ed
          [\\p{L}\\d%$'-]+
        `),
        ` ){0,3}?${UNDERTAKING}`,
      ].join(''),
      'iu',
    ),
    unless: words(
      [
        REQUESTED,
        [
          // "delayed ferry service to resume"
          '(?:delayed|suspended|halted|stalled) \\p{L}+ (?:\\p{L}+ )?',
          anyOf(
            'will',
            inOrder(
              'u',
              'to ',
              oneOf(`
                be begin resume restart start go open reopen return take run continue play air launch
                get finally
              `),
            ),
            'is back|returns|begins|opens|finally|resumes|took|takes',
          ),
        ].join(''),
      ].join('|'),
      'iu',
    ),
  },
  {
    name: 'undertaking-suspended',
    status: 'called-off',
    cues: 'suspend|delay|halt|paus|frozen|stall|drop',
    pattern: words(
      [
        `${UNDERTAKING} (?:`,
        "(?:in|of|for|on|with|to|between|at|from|over|against) [\\p{L}'.\\- ]{1,50} ",
        `)?(?:${BE} |has been |have been |had been |again )?`,
        '(?:(?:further|temporarily|indefinitely|again|once more|now|currently) )?',
        '(?:suspended|delayed|halted|paused|frozen|stalled|dropped)',
      ].join(''),
      'iu',
    ),
  },
  {
    name: 'will-not-go-ahead',
    status: 'called-off',
    cues: 'ahead|place|proceed|held|happen|longer|cancellation|postponement|off|through|collaps',
    pattern: words(
      anyOf(
        inOrder(
          'u',
          "(?:will|would|wo|shall|does|do|did|is|are|was|were)(?: not|n't) (?:now |be )?",
          anyOf(
            'go(?:ing)? ahead|take place|taking place|proceed(?:ing)?|be held|happen(?:ing)?',
            'be going ahead',
          ),
        ),
        inOrder(
          'u',
          'no longer (?:be )?',
          anyOf(
            'go(?:ing)?|tak(?:e|ing) place|plan\\w*|on|happening|on the table|scheduled|expected to',
            'meet\\w*',
          ),
        ),
        'cancellation|postponement',
        // "the derby is off"
        "(?:is|are|was|were|it's|now) off(?=$|[.,;:]| the (?:table|agenda))",
        'falls? through|fell through|collapses? of (?:the )?talks',
      ),
      'iu',
    ),
  },
  {
    name: 'no-plans',
    status: 'called-off',
    cues: 'plan|inten|going|schedul|agreed|set',
    pattern: words(
      anyOf(
        inOrder(
          'u',
          'no (?:current |immediate |firm |concrete |such )?',
          '(?:plans(?: \\p{Ll}+){0,2}? (?:to|for)|plan to)',
        ),
        "no intention|(?:do|does|did)(?: not|n't) (?:\\p{L}+ )?(?:plan|intend)",
        inOrder(
          'u',
          "(?:is|are|was|were)(?: not|n't) (?:currently |now )?(?:planning|going) to",
          '(?! (?:be|go away|have|change|disappear|end|help|work|solve|matter|get)\\b)',
        ),
        'not planned',
        'nothing (?:is|was|has been|had been) (?:currently )?(?:planned|scheduled)',
        inOrder(
          'u',
          'no (?:meeting|summit|talks|visit|vote|trip) (?:is|are|was|were|has been|have been) ',
          '(?:\\p{Ll}+ )?(?:planned|scheduled|agreed|set)',
        ),
      ),
      'iu',
    ),
  },
  {
    // "will not reopen until Monday": then it will.
    name: 'not-until-a-day',
    status: 'planned',
    cues: 'until |before ',
    wholeSentence: true,
    pattern: words(
      [
        "(?:will|would|wo)(?: not|n't) [^,;:]{1,90}? (?:until|before) ",
        '(?:at least |after |late |early |mid-|the (?:end|start|beginning|middle) of )?',
        '(?:next |this )?',
        oneOf(`
          \\d week month year spring summer autumn fall winter tomorrow
          (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\\p{Ll}* May
          June July
        `),
      ].join(''),
    ),
  },
  {
    name: 'will-not',
    status: 'called-off',
    cues: "will|won't|would|shall ",
    pattern: words(
      [
        "(?:will(?: not|n't| no longer)|won't|would(?: not|n't)|shall not) (?:now |be |be able to )*",
        '(?!(?<=\\bbe )moved)',
        oneOf(`
          attend meet travel visit play compete run return resume re-?open launch open host sign join
          send hold start begin continue seek stand publish release buy build appear tour participate
          race fly move deploy sail testify broadcast air
        `),
        '\\p{Ll}{0,3}',
      ].join(''),
    ),
  },
  {
    // "will not yield", "there will be no vote", "no crew will sail"
    name: 'will-not-in-general',
    status: 'planned',
    cues: "will|won't|would|shall |no ",
    pattern: words(
      [
        "(?:will(?: not|n't| never)|won't|would not|wouldn't|shall not)(?! have)",
        [
          '(?:will|would|shall) be no(?! ',
          '(?:later|longer|more than|fewer|less|earlier|sooner|different|better|worse|easy|small|mean)',
          '\\b)',
        ].join(''),
        `(?<=^(?:… |["'])?)[Nn]o (?:[\\p{L}'-]+ ){1,5}?(?:will|would|shall)(?! have)`,
      ].join('|'),
    ),
  },
];
