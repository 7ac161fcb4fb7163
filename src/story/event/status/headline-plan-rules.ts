import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { type StatusRule, words } from './status-rule.ts';

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

/** Plans in the short words of headlines, which leave out who is "to" do it by what. */
export const headlinePlans: readonly StatusRule[] = [
  {
    name: 'plural-plans-in-headline',
    status: 'planned',
    cues: 'plan|consider|eye|weigh|mull',
    headlineOnly: true,
    pattern: words('^(?:[^:]{0,60}: )?(?:[\\p{L}-]+ ){0,3}\\p{L}+s (?:plan|consider|eye|weigh|mull) (?!to )'),
  },
  {
    name: 'plans-in-headline',
    status: 'planned',
    cues: 'plan|prepare |prepares |readies |ready |draft |drafts ',
    headlineOnly: true,
    pattern: words(
      [
        [
          '^(?:[^:]{0,60}: )?(?:[\\p{L}&.-]+ ){1,4}(?:prepares?|readies|ready|drafts?) ',
          '(?:[\\p{L}-]+ ){0,4}?',
          oneOf(`
            orders? bills? plans? laws? packages? lawsuits? charges appeals? bans? sanctions offers? bids?
            deals?
          `),
        ].join(''),
        [
          '^(?:[^:]{0,60}: )?(?!(?:how|why|what|where) )(?:[\\p{L}&.-]+ ){1,2}plans (?!',
          oneOf(`
            to for and or this that in on at with by are were is was set meet met draw drew sparks? face
            leave left lie could may might will would still remain under over amid after as fail hit put
            go get got have had stall collapse come coming
          `),
          ' )(?=\\p{L})',
        ].join(''),
      ].join('|'),
      'iu',
    ),
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
