import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { type StatusRule, words } from './status-rule.ts';

const TO_VERB = 'to (?!(?:the|a|an|his|her|its|their|this|that|some|all|one|two|new)\\b)\\p{Ll}+';
/** What was "due to" open, or "set for" Monday. */
const ARRANGED = oneOf(`
  set due scheduled slated supposed meant expected forecast predicted projected anticipated planned about
  going intended poised
`);
const SOON = anyOf(
  'tomorrow',
  inOrder(
    'u',
    'next ',
    oneOf(`
      week month year summer winter spring autumn season Monday Tuesday Wednesday Thursday Friday
      Saturday Sunday
    `),
  ),
  'later this (?:week|month|year)|in the coming (?:days|weeks|months|years)|from next',
);

/** "would be wrong to", "would rather": what somebody thinks of a thing, no deed ahead. */
const OPINION = [
  "would(?: not|n't)? (?:also |now |still |\\p{L}+ly )?",
  anyOf(
    inOrder(
      'u',
      // "would rather stay"
      oneOf(`
        like love prefer rather welcome appreciate seem appear suggest mean imply depend amount deserve
        hesitate
      `),
      '\\b',
    ),
    inOrder(
      'u',
      // "would be a very grave mistake"
      'be (?:(?:an?|the) )?(?:',
      oneOf(`
        \\p{L}+ly very quite so too more most such big huge grave colossal deadly terrible great fatal
        serious historic
      `),
      ',? ){0,3}',
      anyOf(
        'wrong|right|mistake|error|good|bad|better|best|worse|worst|unfair|fair|foolish|unwise|wise',
        'dangerous|difficult|hard|easy|impossible|irresponsible|unacceptable|disaster|disastrous',
        'catastroph\\p{L}+|tragedy|shame|betrayal|insult|folly|premature|inappropriate|appropriate',
        'honou?r|helpful|useful|willing|happy|glad|open to|surprised|unconstitutional|illegal',
        'unlawful|unthinkable|unnecessary|violation|crime|surprise|relief|blow|loss|challenge|victory',
        'waste|shock|miracle|nightmare|gift|boost|setback|ridiculous|absurd|happy|glad|delighted',
      ),
      '\\b',
    ),
  ),
].join('');
/** "would later become": a past that was ahead only of what is told before. */
const LATER_PAST =
  'would (?:later|eventually|soon after|subsequently|ultimately|go on to|come to be|become known|turn out to|prove to)';

/** Ahead of us when it was told. */
export const plans: readonly StatusRule[] = [
  {
    // What came of it by then is not said.
    name: 'had-been-to-be',
    status: 'unconfirmed',
    cues: 'had ',
    pattern: words(
      [
        'had (?:also |all |originally |initially |previously |once )?',
        anyOf(
          `been (?:originally |initially |also |all )?${ARRANGED} (?:to|for|on)`,
          `(?:planned|intended|hoped) ${TO_VERB}`,
        ),
      ].join(''),
    ),
  },
  {
    name: 'was-to-be',
    status: 'planned',
    cues: 'was |were ',
    pattern: words(
      [
        '(?:was|were) (?:originally |initially |also |all )?',
        anyOf(`${ARRANGED} (?:to|for|on)`, TO_VERB),
      ].join(''),
    ),
    unless: words(
      '(?:was|were) (?:(?:due|close|next|first|last|linked|loyal|up|back|forced|able|unable|sent) to (?:the|a|an|be [a-z]+ed)|set on)',
    ),
  },
  {
    name: 'will',
    status: 'planned',
    cues: "will |shall |i'll |you'll |he'll |she'll |it'll |we'll |they'll |there'll |that'll |who'll ",
    pattern: words(
      [
        anyOf(
          // not "the will of the voters", "free will"
          inOrder(
            'u',
            "(?<!\\b(?:the|a|his|her|their|its|my|free|good|ill|political|own|god's|at|of|public|popular) )",
            'will',
          ),
          "(?:[Ii]|[Yy]ou|[Ss]?[Hh]e|[Ii]t|[Ww]e|[Tt]hey|[Tt]here|[Tt]hat|[Ww]ho)'ll",
          'shall',
        ),
        '(?= (?!of\\b|power\\b|(?:always |long |forever )?be (?:remembered|missed)\\b)\\p{Ll})',
      ].join(''),
    ),
    // Of a vote that is over.
    unless: words('(?<=, )(?:the )?(?:[\\p{Lu}\\p{L}]+ ){1,3}(?:projects|projected)'),
  },
  {
    name: 'set-to',
    status: 'planned',
    cues: 'set |slated|scheduled|poised|expected|forecast|predicted|projected|anticipated|destined|track|course|about |ready|likely|gear|braced|prepar',
    pattern: words(
      [
        anyOf(
          '[Ss]et|[Ss]lated|[Ss]cheduled|[Pp]oised|[Ee]xpected|[Ff]orecast|[Pp]redicted|[Pp]rojected',
          '[Aa]nticipated|[Dd]estined|on (?:track|course)|about|ready|[Ll]ikely|[Gg]earing up',
          '[Gg]ears up|[Bb]raced|preparing|(?<!\\b(?:to|help|helps|helped) )prepares?|getting ready',
        ),
        ` (?:${TO_VERB}|for (?!(?:the )?(?:first|last|second) time))`,
      ].join(''),
    ),
    // How often a thing happens to whom.
    unless: words(
      '(?:(?:more|less|as|equally|just as|far) |(?:ones?|those|people|groups?|that|which|who) (?:are |is )?(?:the )?(?:most|least) )likely to',
    ),
  },
  {
    name: 'due',
    status: 'planned',
    cues: 'due ',
    pattern: words(`due (?:${TO_VERB}|back|out|in (?!part)|on|next|at|for|later|before|by)`),
    unless: words(
      [
        '(?:money|rent|payments?|taxes) due',
        [
          'due to ',
          oneOf(`
            be(?:ing|cause) having rising falling poor bad lack heavy high low technical safety concerns
            fears weather coronavirus severe ill strong health security injury budget staff
          `),
        ].join(''),
      ].join('|'),
    ),
  },
  {
    name: 'plans-to',
    status: 'planned',
    cues: 'plan|intend|aim|hop|vow|pledg|promis|seek|want|propos|look|threaten|offer|bid|push|move|going',
    pattern: words(
      [
        "(?<!\\b(?:who|which|that|what's) )",
        anyOf(
          '[Pp]lan(?:s|ned|ning)?|[Ii]ntend(?:s|ed|ing)?|[Aa]im(?:s|ed|ing)?|[Hh]op(?:e|es|ed|ing)',
          '[Vv]ow(?:s|ed|ing)?|[Pp]ledg(?:e|es|ed|ing)|[Pp]romis(?:e|es|ed|ing)|[Ss]eek(?:s|ing)?',
          '[Ww]ant(?:s|ed)?|[Pp]ropos(?:e|es|ed|ing)|[Ll]ook(?:s|ing)?|[Tt]hreaten(?:s|ed|ing)?',
          '[Oo]ffer(?:s|ed|ing)?|(?<!\\b(?:in an?|to) )(?:bid|push|moves?)|(?<!\\balways )going',
        ),
        ` (?:(?:and|or) \\p{Ll}+ )?${TO_VERB}`,
      ].join(''),
    ),
    unless: words(
      [
        // "won by promising to build"
        'by (?:promising|threatening|offering|vowing|pledging) to',
        [
          '(?:keep|kept|honou?r|fulfil|broke|break|made good on|renew|repeat)\\p{Ll}* ',
          "(?:[\\p{L}'-]+ ){1,2}(?:promise|pledge|vow|threat|offer) to",
        ].join(''),
        // "crews dig on, hoping to reach the shaft"
        '(?<=, )(?:aiming|hoping|seeking|looking|threatening|promising|vowing) to',
        "(?:(?:did|does|do)n't|not) (?:want|wish|hope|seek|look|aim) to",
        [
          oneOf(
            'game film video book study exhibition project app website podcast campaign song play series',
          ),
          " (?:[\\p{L}'-]+ ){0,5}?(?:aims?|seeks?|hopes?|wants?) to",
        ].join(''),
        [
          // "the museum aims to show"
          '(?:aims?|aimed|seeks?|hopes?|wants?) to ',
          '(?:show|explain|explore|highlight|illustrate|demonstrate|shed|raise awareness)',
        ].join(''),
        [
          // "was filmed threatening to"
          "(?:show|hear|heard|seen|record|film|captur|quot)\\p{Ll}* (?:[\\p{L}'-]+ ){1,5}?",
          '(?:threaten|offer|promis|vow|pledg)ing to',
        ].join(''),
        [
          anyOf(
            inOrder(
              'u',
              oneOf(`
                describ slam brand shap influenc inspir call reject approv back block end halt oppos
                criticis condemn slam defend kill overturn pass support attack mock strik stop shoot
              `),
              "\\w* (?:down )?(?:[\\p{L}'-]+ ){0,3}",
            ),
            "(?:sparks?|over|after|against|by|(?:respond|react)\\p{Ll}* to) (?:[\\p{L}'-]+ ){0,3}",
          ),
          '(?:plans?|bid|push|moves?|proposal|pledge|promise|offer)',
        ].join(''),
        [
          "(?:plan|bid|push|move|promise|pledge|offer|moves) to \\p{Ll}+ (?:[\\p{L}\\p{N}'-]+ ){0,6}",
          oneOf(`
            was were is has have had fails failed passes passed backed approved rejected wins won gets
            got sparks? sparked draws? drew faces hits hit
          `),
        ].join(''),
      ].join('|'),
    ),
  },
  {
    name: 'plans-for',
    status: 'planned',
    cues: 'plan|consider|weigh|eye|mull|prepar|talks|seeking|proposing|looking|upcoming|forthcoming|would-be',
    pattern: words(
      anyOf(
        inOrder(
          'u',
          oneOf(`
            announc unveil outlin present draw discuss approv set lay laid reveal confirm mak draft
            finali[sz]
          `),
          "\\w* (?:out |up )?(?:[\\p{L}'-]+ ){0,3}plans?",
        ),
        inOrder(
          'u',
          '(?:is|are) ',
          anyOf(
            'planning|considering|weighing|eyeing|mulling|preparing|in talks|seeking|proposing',
            'looking',
          ),
        ),
        inOrder(
          'u',
          '(?<!\\b(?:the|its|his|her|their|those|these|big) )(?:consider|mull|weigh)s (?!to\\b|',
          oneOf(`
            of for how why what where they you we from with is are was were over has have had could
            would fail face spark draw
          `),
          `\\b|['"])`,
        ),
        'eyes (?=(?:an?|the|new|another|more|further|possible|\\p{Ll}+(?:ion|over|al|out|sale))\\b)',
        'plans (?=(?:an?|the|its|his|her|their|another|new|more|further|major|mass|\\d+)\\b)',
        'considering|mulling',
        inOrder(
          'u',
          'looking (?:at|into) ',
          oneOf(`
            moving buying selling closing opening cutting raising building adding replacing extending
            introducing ending hiring
          `),
        ),
        'upcoming|forthcoming|would-be',
      ),
      'iu',
    ),
  },
  {
    name: 'would',
    status: 'planned',
    cues: "would |he'd|she'd|they'd|'d",
    pattern: words("(?:would|he'd|she'd|they'd|'d)(?= \\p{Ll})"),
    unless: words(
      [
        // "would have come", "he'd been there"
        "would(?: not|n't)? have|\\p{L}+'d (?:been|had|better|done|gone)",
        // "asked the council whether the pier would"
        '(?:asks?|asked|wonders?|wondered) (?:[^\\s;.]+ ){1,8}?(?:if|whether) [^;.]{1,120}would',
        'if (?:\\p{L}+ ){1,3}(?:were|had)\\b',
        "(?:what|whether|how (?:much|many)|all) (?:[\\p{L}'-]+ ){1,3}would",
        `${OPINION}|${LATER_PAST}`,
        // "a ferry that the mayor promised would"
        'that (?:\\p{L}+ ){1,3}(?:promised|hoped|believed|thought|feared|dreamed|predicted) would',
        [
          "\\p{L}+ed (?:[\\p{L}'-]+ ){0,4}(?:at|with|about|over|after|by) (?:[\\p{L}'-]+ ){1,6}?",
          '(?:announcement|decision|news|pledge|plan) that [^.;]{1,80}would',
        ].join(''),
      ].join('|'),
    ),
  },
  {
    name: 'soon',
    status: 'planned',
    cues: 'tomorrow|next|later|coming',
    pattern: words(SOON),
    unless: words('(?:announced|approved|agreed|voted|signed|passed|delayed|moved|said|was|were)'),
  },
  {
    name: 'is-doing-in-so-many-days',
    status: 'planned',
    cues: 'in ',
    pattern: words(
      [
        "(?:is|are|'s|'re) (?:re-?)?",
        oneOf('open clos launch return start leav hold host meet visit end resum reopen'),
        "ing (?:[\\p{L}\\d'-]+ ){0,5}?in (?:an?|one|two|three|four|five|six|(?:a )?few|\\d+) ",
        '(?:days?|weeks?|months?)',
      ].join(''),
    ),
  },
  {
    name: 'is-to',
    status: 'planned',
    cues: 'is |are ',
    pattern: words(`(?:is|are) (?:also |now |both |all )?(?!to blame\\b)${TO_VERB}`),
    unless: words(
      [
        oneOf(`
          goal aim idea plan point purpose task job way thing question key challenge problem step hope
          priority trick instinct duty role mission temptation tendency reaction response ambition dream
          it
        `),
        ' (?:now |here )?(?:is|are) to',
      ].join(''),
    ),
  },
  {
    // "Mayor faces key vote", "Lesk faces Merano in the final", "Lesk and Merano meet in cup final".
    name: 'contest-ahead',
    status: 'planned',
    cues: 'face |faces |meet |clash |vie ',
    opening: true,
    pattern: words(
      [
        [
          'faces? (?:an? |the |its |his |her |their )?(?:[\\p{L}-]+ ){0,2}',
          oneOf(`
            hearing vote election elections midterms primary run-?off ballot reckoning showdown deadline
            test
          `),
          '(?! (?:over|for (?:corona|covid))\\b)',
        ].join(''),
        [
          'faces? \\p{Lu}[\\p{L}-]+ (?:\\p{Lu}[\\p{L}-]+ )?(?:in|at) (?:the |an? )?(?:[\\p{L}-]+ ){0,2}',
          '(?:[Cc]up|[Ff]inals?|[Ss]emi-?finals?|[Qq]uarter-?finals?|[Pp]lay-?offs?|[Rr]ound)',
        ].join(''),
        [
          '(?:meet|clash|face off|vie) (?:in|for|at) (?:the |an? )?(?:[\\p{L}-]+ ){0,4}?',
          '(?:[Ff]inals?|[Ss]emi-?finals?|[Qq]uarter-?finals?|[Pp]lay-?offs?|[Ss]howdown|[Dd]erby)',
        ].join(''),
      ].join('|'),
    ),
    unless: words('(?:will|would|may|might|could|did|to|they|who|had to|how) (?:face|meet|clash|vie)'),
  },
];
