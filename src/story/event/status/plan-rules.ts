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
/** Deeds that are announced before they are done. */
const SCHEDULED_VERB = [
  'to (?:\\p{Ll}+ly )?(?:(?:re|co-|self-)?',
  anyOf(
    'meet|place|put|set|visit|hold|host|launch|open|close|face|leave|join|sign|begin|start|resume',
    'return|cut|raise|buy|sell|step|stand|resign|retire|send|build|ban|receive|give|pay|serve|trim|be',
    'become|appear|attend|speak|address|announce|unveil|release|lift|ease|expand|merge|invest|deploy',
    'instate|boycott|boost|lead|update|come|play|star|replace|lose|quit|fly|testify|rule|recogni[sz]e',
    'sue|tax|fine|vote|view|axe|scrap|get|undergo|publish|premiere|tour|go|investigate|introduce',
    'impose|withdraw|move|mark|take|create|charge|require|offer|appeal|plead|discuss|hear|extend',
    'phase|make|propose|restart|shut|land|head|stay|remain|supply|hire|spend|double|test|bury|honou?r',
    'award|swear|debate|extradite|evacuate|demolish|auction|read|endorse|reveal|order|perform|relax',
    'deliver|wind|review|celebrate|restrict|donate|decide|vaccinate|deport|quarantine|skip|drop',
    'surpass|exceed|reach|top|halt|suspend|pause|conclude|finish|expire|stop|wear|confirm|dial',
    'self-quarantine|self-isolate|welcome|feature|trial|swap|probe|inspect|recruit|reward|refund',
    'rename|rebuild|audit|block|miss|show|slash|race|produce|narrate|track|air|keep|share|erect|stage',
    'escort|install|broadcast|demonstrate',
    inOrder(
      'u',
      // not "calls to end", "talks to end"
      'end(?<!\\b',
      oneOf("[Cc]alls [Tt]alks [Ee]fforts? [Hh]opes [Dd]emands? [Mm]arch [Rr]ally [Pp]rotest ground'?"),
      ' to end)',
    ),
    'explore|examine|study',
  ),
  ')(?![\\p{L}])',
].join('');
/** Whom or what a headline may speak of: in small letters these are no verbs. */
const MANY = [
  oneOf(`
    workers players schools pupils students teachers clubs shops stores officials troops ministers
    nurses doctors families voters visitors passengers drivers farmers leaders lawmakers senators
    members states cities towns countries nations firms companies businesses banks airlines airports
    hotels restaurants pubs bars theaters theatres cinemas gyms salons museums libraries universities
    colleges hospitals prisons prisoners inmates residents citizens tourists refugees migrants soldiers
    sailors officers judges lawyers prosecutors unions councils parents mothers astronauts scientists
    athletes teams heads chiefs bosses beaches parks churches mosques factories plants mines stadiums
    venues ferries trains buses cars homes
  `),
  '(?![\\p{L}])',
].join('');
/** A word that shows, before "to", that the headline has a verb already: "Court agrees to hear". */
const VERB_IN_HEADLINE = anyOf(
  `(?!(?:corona)?virus|crisis|news|gas|bus|${MANY})[\\p{Ll}'-]+(?:s|ed|ing)`,
  'urge|ask|tell|built|held|given|found|seen|shut|brought|kept|paid|sold|bought|file|strive|are|is',
  'was|were|force|order|allow|let|help|invite|pay|push|press|warn|beg|train|send|hire|teach|recruit',
  'persuade|convince|pressure|encourage|advise|train|turn|want|pick|use|try|say|have|need|seek|may',
  'can|do|did|win|beat|lose|go|went|met|came|took|made|got|told|led|sent|left|lost|won|cut|put|crowd',
  'adds?|afraid|Pressure|Plea|Hard|Effort|Bid',
);
/** Words after which an infinitive tells of no plan: "failed to", "the race to", "how to". */
const NEVER_BEFORE_A_PLAN = anyOf(
  inOrder(
    'u',
    '(?!Beijing|Boeing|Nanjing|Kering|Fleming|Harding|Manning|Sterling|Italy|Sicily|Buzzfeed|BuzzFeed)',
    "'?\\p{Lu}?[\\p{Ll}'-]+",
    '(?:ed|ing|able|ly)',
  ),
  'refuse|decline|fail|continue|struggle|manage|agree|agrees|tips|desperate|eager|keen|permission',
  'reluctance|refusal|willingness|readiness|suit|strive|try|unable|unwilling|proud|happy|glad|sue',
  'flock|gather|rally|scramble|unite|fails?|helps?|continues?|comes?|goes|gets?|got|leads?|led|needs?',
  'tries|uses|manages?|ready|how|what|where|when|who|why|nowhere|nothing|something|place|way|ways',
  'time|right|rights|reasons?|first|last|next|second|only|battle|fight|race|struggle|rush|chance',
  'calls?|rises?|rose|falls?|fell|drops?|returns?|back|asks?|told|tells|urges?|urge|orders?|refuses',
  'declines|turns?|want|wants|things?|guide|steps?|close|up|down|out|left|sent|made|access|from|it',
  'them|him|her|people|enough|too|power|pressure|law|order|attempt|failure|decision|efforts?|response',
  'deal|pleads|jumps?|surges|climbs|responds|reacts|ability|bill|vote|votes|appears?|seems?|adds',
  'links|speaks|talks|writes|loses?|lost|pays|paid|bows|dies|brings|gives|gave|keeps|kept|takes|took',
  'sends|hopes|rushes|races|draws|grows|fights|votes|works|acts|stands?|opens|learn|sues|resort|shift',
  'switch|cuts?|hits|wins|won|plan|plans|bid|push|proposal|lives|heads|travels|flies|flew|moves?|fast',
  'starts?|begins?|began|have|has|had|is|are|was|were|forces',
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
    name: 'plural-plans-in-headline',
    status: 'planned',
    cues: 'plan|consider|eye|weigh|mull',
    headlineOnly: true,
    pattern: words('^(?:[^:]{0,60}: )?(?:[\\p{L}-]+ ){0,3}\\p{L}+s (?:plan|consider|eye|weigh|mull) (?!to )'),
  },
  {
    name: 'prepares-in-headline',
    status: 'planned',
    cues: 'prepare |prepares |readies |ready |draft |drafts ',
    headlineOnly: true,
    pattern: words(
      [
        '^(?:[^:]{0,60}: )?(?:[\\p{L}&.-]+ ){1,4}(?:prepares?|readies|ready|drafts?) ',
        '(?:[\\p{L}-]+ ){0,4}?',
        oneOf(`
          orders? bills? plans? laws? packages? lawsuits? charges appeals? bans? sanctions offers? bids?
          deals?
        `),
      ].join(''),
      'iu',
    ),
  },
  {
    name: 'plans-in-headline',
    status: 'planned',
    cues: 'plan',
    headlineOnly: true,
    pattern: words(
      [
        '^(?:[^:]{0,60}: )?(?!(?:how|why|what|where) )(?:[\\p{L}&.-]+ ){1,2}plans (?!',
        oneOf(`
          to for and or this that in on at with by are were is was set meet met draw drew sparks? face
          leave left lie could may might will would still remain under over amid after as fail hit put
          go get got have had stall collapse come coming
        `),
        ' )(?=\\p{L})',
      ].join(''),
      'iu',
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
  {
    name: 'infinitive-after-aside-in-headline',
    status: 'planned',
    cues: 'to ',
    headlineOnly: true,
    wholeSentence: true,
    pattern: words(`^[^,;:]{2,60}, [^,;:]{2,60}, ${SCHEDULED_VERB}`),
    unless: words(`^[^,;:]{0,60}${VERB_IN_HEADLINE} [^,;:]{1,60},`),
  },
  {
    name: 'infinitive-in-headline',
    status: 'planned',
    cues: 'to ',
    headlineOnly: true,
    pattern: words(
      [
        '^(?:[^,;:]{0,80}: )?(?!(?:How|What|When|Where|Why|Who|Trying|Want|From|For|Way|Ways|Time) )',
        `(?:(?!${VERB_IN_HEADLINE} )[\\p{L}\\p{N}&.'-]+ ){0,6}?(?!${NEVER_BEFORE_A_PLAN} )`,
        `[\\p{L}\\p{N}&.'-]+ ["']?${SCHEDULED_VERB}`,
      ].join(''),
    ),
  },
];
