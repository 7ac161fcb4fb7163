/**
 * Rules that tell plans, cancellations, denials and rumours from what happened, in the order they are tried.
 * Patterns read lower-case function words, so that "Will" the man and "May" the month do not count.
 */
import type { EventStatus } from '../../model/event.ts';

export interface StatusRule {
  readonly name: string;
  readonly status: EventStatus;
  readonly pattern: RegExp;
  /** Where this is found too, the rule stays silent. */
  readonly unless?: RegExp;
  /** Reads only headlines. */
  readonly headlineOnly?: boolean;
  /** Reads asides and subordinate clauses too. */
  readonly wholeSentence?: boolean;
}

const BE = "(?:is|are|was|were|be|been|being|am|has been|have been|had been|'s|'re)";
const NOT = "(?:not|n't|never)";

/** Past participles (and pasts) that end a plan. */
const CALLED_OFF =
  '(?:cancell?ed|called off|postponed|scrapped|shelved|put off|put on hold|pushed back|aborted|axed|on hold|rained off|abandoned|nixed|deferred)';
/** Verbs by which somebody ends a plan. */
const CALLS_OFF =
  '(?:cancel|cancels|cancell?ing|cancell?ed|call(?:s|ed|ing)? off|postpon(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|put(?:s|ting)? off|put(?:s|ting)? on hold|push(?:es|ed|ing)? back(?! (?:against|on|at))|abort(?:s|ed|ing)?|ax(?:es|ed|ing)|nix(?:es|ed)?|pull(?:s|ed|ing)? (?:out of|the plug on)|back(?:s|ed|ing)? out of|defer(?:s|red|ring)?)';
/** What can be suspended, delayed or dropped in the sense of "not now": doings, not people or prices. */
const UNDERTAKING =
  '(?:talks?|negotiations?|flights?|services?|seasons?|trial|trials|launch|launches|opening|reopening|return|meetings?|summit|visit|trip|tour|games?|match(?:es)?|race|races|election|elections|vote|hearing|search|operations?|production|work|construction|campaign|rollout|release|plans?|project|projects|classes|concerts?|festival|tournament|competition|league|deployment|execution|start|merger|sale|deal|bid|takeover|aid|deliver(?:y|ies)|shipments?|rally|march|parade|wedding|ceremony|premiere|strike|referendum|publication|decision|exams?|cuts?|tariffs?|evacuations?|mission|test|tests)';
const CLAIM =
  '(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|speculation|insinuations?|notion|idea|charges? that|stor(?:y|ies))';
const TO_VERB = 'to (?!(?:the|a|an|his|her|its|their|this|that|some|all|one|two|new)\\b)\\p{Ll}+';
const HEDGED = '(?:may|might|could|can)';
const SOON =
  '(?:tomorrow|next (?:week|month|year|summer|winter|spring|autumn|season|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|later this (?:week|month|year)|in the coming (?:days|weeks|months|years)|from next)';
/** Deeds that are announced before they are done. */
const SCHEDULED_VERB =
  'to (?:(?:re|co-|self-)?(?:meet|visit|hold|host|launch|open|close|face|leave|join|sign|begin|start|resume|return|cut|raise|buy|sell|step|stand|resign|retire|send|build|ban|receive|give|pay|serve|trim|be|become|appear|attend|speak|address|announce|unveil|release|lift|ease|expand|merge|invest|deploy|instate|boycott|boost|lead|update|come|play|star|replace|lose|quit|fly|testify|rule|recogni[sz]e|sue|tax|fine|vote|view|axe|scrap|get|undergo|publish|premiere|tour|go|investigate|introduce|impose|withdraw|move|mark|take|create|charge|require|offer|appeal|plead|discuss|hear|extend|phase|restart|shut|land|head|stay|remain|supply|hire|spend|double|test|bury|honou?r|award|swear|debate|extradite|evacuate|demolish|auction))(?![\\p{L}])';
/** A word that shows, before "to", that the headline has a verb already: "Court agrees to hear". */
const VERB_IN_HEADLINE =
  "(?:[\\p{Ll}'-]+(?:s|ed|ing)|urge|turn|want|pick|use|try|say|have|need|seek|may|can|do|did|go|went|met|came|took|made|got|told|led|sent|left|lost|won|cut|put|crowd|adds?|afraid|Pressure|Plea|Hard|Effort|Bid)";
/** Words after which an infinitive tells of no plan: "failed to", "the race to", "how to". */
const NEVER_BEFORE_A_PLAN =
  "(?:[\\p{Ll}'-]+(?:ed|ing|able|ly)|agree|agrees|fails?|helps?|continues?|comes?|goes|gets?|got|leads?|led|needs?|tries|uses|manages?|ready|how|what|where|when|who|why|nowhere|nothing|something|place|way|ways|time|right|rights|reasons?|first|last|next|second|only|battle|fight|race|struggle|rush|chance|calls?|rises?|rose|falls?|fell|drops?|returns?|back|asks?|told|tells|urges?|urge|orders?|refuses|declines|turns?|want|wants|things?|guide|steps?|close|up|down|out|left|sent|made|access|from|it|them|him|her|people|enough|too|power|pressure|law|order|attempt|failure|decision|efforts?|response|deal|pleads|jumps?|surges|climbs|responds|reacts|ability|bill|vote|votes|appears?|seems?|adds|links|speaks|talks|writes|loses?|lost|pays|paid|bows|dies|brings|gives|gave|keeps|kept|takes|took|sends|hopes|rushes|draws|grows|fights|votes|works|acts|stands?|opens|learn|sues|resort|shift|switch|cuts?|hits|wins|won|plan|plans|bid|push|proposal|lives|heads|travels|flies|flew|moves?|fast|starts?|begins?|began|have|has|had|is|are|was|were|forces)";

/** A pattern of whole words; one that ends in a blank may go on with any word. */
function words(pattern: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:(?<=\\s)|(?![\\p{L}\\p{N}]))`, flags);
}

export const statusRules: readonly StatusRule[] = [
  {
    name: 'passive-denial-of-access',
    status: 'happened',
    pattern: words(`${BE} denied (?!by\\b|any\\b|that\\b)\\p{L}+`),
  },
  {
    name: 'denies',
    status: 'denied',
    pattern: words('(?:[Dd]eny|[Dd]enies|[Dd]enied|[Dd]enying|[Dd]enials?)'),
    unless: words(
      "(?:den(?:y|ies|ied|ying)|denial of) (?:(?:him|her|them|us|me|it|that|the|an?|his|her|its|their|any|\\p{Lu}[\\p{L}'-]+) ){0,3}(?:bail|entry|access|parole|asylum|visas?|permits?|permission|licen[cs]es?|requests?|motions?|appeals?|applications?|petitions?|bids?|claim for|coverage|aid|care|treatment|benefits?|arguments?|a place|the chance|chance|victory|win|title|service)|(?:goal|penalty|save|equali[sz]er|keeper|late|header) (?:[\\p{L}'-]+ ){0,3}denie[sd]",
    ),
  },
  {
    name: 'rejects-the-claim',
    status: 'denied',
    pattern: words(
      `(?:[Rr]eject|[Dd]ismiss|[Rr]efut|[Rr]ebuff|[Rr]ubbish|[Dd]ebunk|[Dd]isput|[Bb]rush)\\w{0,4} (?:(?:off|aside|as \\w+|[\\p{L}'-]+) ){0,4}?${CLAIM}`,
    ),
  },
  {
    name: 'claim-rejected',
    status: 'denied',
    pattern: words(
      `${CLAIM} (?:[\\p{L}'-]+ ){0,12}(?:rejected|dismissed|denied|refuted|debunked|rubbished|(?:was|were|is|are) (?:false|untrue|baseless|unfounded|not true))`,
      'iu',
    ),
  },
  {
    name: 'not-true',
    status: 'denied',
    pattern: words(
      "(?:not true|untrue|no truth (?:in|to)|(?:is|are|was|were|as) (?:totally |completely |entirely |simply )?(?:false|baseless|unfounded|fake)|never happened|did(?: not|n't) happen|no evidence (?:that|of|for)|had nothing to do with)",
      'iu',
    ),
  },
  {
    name: 'insists-it-did-not',
    status: 'denied',
    pattern: words(
      `(?:[Ss]aid|[Ss]ays|[Ii]nsist(?:s|ed)|[Mm]aintain(?:s|ed)|[Tt]old [\\p{L}' ]{1,30}|[Ss]wore|[Ss]wears|[Aa]rgued) (?:that )?(?:[\\p{L}'-]+ ){1,4}?(?:(?:did|had|has|have) ?${NOT}|(?:was|were) ?${NOT} (?:involved|aware|present|responsible|informed|told|consulted|there|at|in|to blame|behind|linked|part of|true)|(?:had|has|have|played) (?:no|nothing|never) (?:role|part|knowledge|involvement|links?|connection|hand|to do with))`,
    ),
    unless: words(
      `(?:(?:do|does|did|have|has|had) ?${NOT} (?:yet|know|plan|intend|expect|be able|believed?|rule|comment|support|qualify|decided?)|not (?:been )?${CALLED_OFF})`,
    ),
  },
  {
    name: 'not-called-off',
    status: 'planned',
    pattern: words(
      `(?:(?:will|would|shall|wo) ?${NOT} (?:be )?(?:${CALLED_OFF}|${CALLS_OFF}|delayed|suspended)|(?:${BE}|has|have|had) ?${NOT} (?:been |be )?(?:${CALLED_OFF}|suspended|delayed)|no plans? to (?:${CALLS_OFF}|delay|suspend)|go(?:es|ing)? ahead (?:as planned|as scheduled)|rul(?:es|ed|ing) out (?:postpon|cancel|delay)\\w*)`,
      'iu',
    ),
  },
  {
    name: 'may-be-called-off',
    status: 'unconfirmed',
    pattern: words(
      `(?:${HEDGED}|at risk of being|in danger of being|risks? being|threaten(?:s|ed|ing)? to|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|calls? (?:for|to)|urg(?:e|es|ed) \\S{1,30} to|want(?:s|ed)? \\S{1,30} to|(?:likely|right|wrong|sensible|needs?|ought|decision) (?:[\\p{L}'-]+ ){0,8}?to be|(?:try|tries|tried|trying|wants|wanted|sues|bid|move|urged|OK|threat) to) (?:[\\p{L}'-]+ ){0,4}?(?:${CALLED_OFF}|${CALLS_OFF}|delay\\w*|suspend\\w*)`,
    ),
  },
  {
    name: 'called-off',
    status: 'called-off',
    pattern: words(
      `(?:${BE} |has |have |had |gets |got |and |then |indefinitely |now |finally )(?:[\\p{Ll}]+ ){0,2}?${CALLED_OFF}`,
    ),
  },
  {
    name: 'calls-off',
    status: 'called-off',
    pattern: words(
      `(?<!\\b(?:the|a|an|his|her|its|their|this|that|previously|long|recently|twice|of|for) |-)${CALLS_OFF} (?!(?:from|since) )`,
      'iu',
    ),
    unless: words(
      `(?:${CALLED_OFF}) (?:[\\p{L}\\d'-]+ ){1,4}(?:will|to|set to|is back|returns|begins|opens|takes place|took place|gets under way)`,
      'iu',
    ),
  },
  {
    name: 'left-called-off',
    status: 'called-off',
    pattern: words(
      `${CALLED_OFF}(?=$|[.,;:!"')]| (?:over|after|amid|due|because|as|until|by|for|in|at|on|following|with|again|indefinitely|hours|minutes|days))`,
      'iu',
    ),
  },
  {
    name: 'rules-out',
    status: 'called-off',
    pattern: words(
      `[Rr]ul(?:e|es|ed|ing) out (?:(?:a|an|any|the|its|his|her|their|new|early|further|second|another) ){0,3}${UNDERTAKING}`,
    ),
  },
  {
    name: 'delayed-until',
    status: 'called-off',
    wholeSentence: true,
    pattern: words('(?:delayed|suspended|halted|paused) (?:again|indefinitely|until)'),
  },
  {
    name: 'suspends-an-undertaking',
    status: 'called-off',
    pattern: words(
      `(?:suspend|delay|halt|paus|drop|stall|freez|abandon|ditch)(?:s|es|ed|ped|ing|ping|e)? (?:(?:the|its|his|her|their|all|a|an|some|most|any|planned|controversial|peace|trade|for|\\p{L}+ed|[\\p{L}'-]+) ){0,3}?${UNDERTAKING}`,
      'iu',
    ),
    unless: words(
      '(?:delayed|suspended|halted|stalled) \\p{L}+ (?:\\p{L}+ )?(?:will|to|is back|returns|begins|opens|finally|resumes|took|takes)',
      'iu',
    ),
  },
  {
    name: 'undertaking-suspended',
    status: 'called-off',
    pattern: words(
      `${UNDERTAKING} (?:(?:in|of|for|on|with|to|between|at|from|over|against) [\\p{L}'.\\- ]{1,50} )?(?:${BE} |has been |have been |had been |again )?(?:(?:further|temporarily|indefinitely|again|once more|now|currently) )?(?:suspended|delayed|halted|paused|frozen|stalled|dropped|in doubt|in limbo)`,
      'iu',
    ),
  },
  {
    name: 'will-not-go-ahead',
    status: 'called-off',
    pattern: words(
      "(?:(?:will|would|wo|shall|does|do|did|is|are|was|were)(?: not|n't) (?:now |be )?(?:go(?:ing)? ahead|take place|taking place|proceed(?:ing)?|be held|happen(?:ing)?|be going ahead)|no longer (?:be )?(?:go(?:ing)?|tak(?:e|ing) place|plan\\w*|on|happening|on the table|scheduled|expected to|meet\\w*)|cancellation|postponement|(?:is|are|was|were|it's|now) off(?=$|[.,;:]| the (?:table|agenda))|falls? through|fell through|collapses? of (?:the )?talks)",
      'iu',
    ),
  },
  {
    name: 'no-plans',
    status: 'called-off',
    pattern: words(
      "(?:no (?:current |immediate |firm |concrete |such )?(?:plans(?: \\p{Ll}+){0,2}? (?:to|for)|plan to)|no intention|(?:do|does|did)(?: not|n't) (?:\\p{L}+ )?(?:plan|intend)|(?:is|are|was|were)(?: not|n't) (?:currently |now )?(?:planning|going) to|not planned|no (?:meeting|summit|talks|visit|vote|trip) (?:is|are|was|were|has been|have been) (?:\\p{Ll}+ )?(?:planned|scheduled|agreed|set))",
      'iu',
    ),
  },
  {
    name: 'will-not',
    status: 'called-off',
    pattern: words(
      "(?:will(?: not|n't| no longer)|won't|would(?: not|n't)|shall not) (?:now |be |be able to )*(?:attend|meet|travel|visit|play|compete|run|return|resume|re-?open|launch|open|host|sign|join|send|hold|start|begin|continue|seek|stand|publish|release|buy|build|appear|tour|participate|race|fly|move|deploy|sail|testify|broadcast|air)\\p{Ll}{0,3}",
    ),
  },
  {
    name: 'will-not-in-general',
    status: 'planned',
    pattern: words("(?:will(?: not|n't| never)|won't|would not|wouldn't|shall not)(?! have)"),
  },
  {
    name: 'reportedly',
    status: 'unconfirmed',
    wholeSentence: true,
    pattern: words(
      '(?:reportedly|(?<!\\b(?:for|of|after) )allegedly|falsely claim\\p{Ll}*|apparently|supposedly|purportedly|unconfirmed|unverified|(?:is|are|was|were) (?:believed|thought|said|understood|alleged|rumou?red|reported|feared|suspected) to|rumou?rs?|rumou?red|(?:appear|appears|appeared|seem|seems|seemed) to (?:have|be)|not (?:yet )?(?:been )?(?:independently )?(?:confirmed|verified)|could not (?:immediately |independently )?(?:be )?(?:verify|verified|confirm|confirmed)|no (?:official |immediate )?confirmation|unclear (?:if|whether)|unverifiable)',
      'iu',
    ),
  },
  {
    name: 'would-have',
    status: 'unconfirmed',
    pattern: words("(?:would|could|might|may|must|should)(?: not|n't)? have"),
  },
  {
    name: 'asked-in-headline',
    status: 'unconfirmed',
    headlineOnly: true,
    pattern: /\?["']?$/u,
  },
  {
    name: 'report-in-headline',
    status: 'unconfirmed',
    headlineOnly: true,
    pattern:
      /(?:[:–—-] ?(?:reports?|sources?|media reports)$|, (?:report|reports|sources) (?:says?|claims?)$|, sources say|^(?:reports?|sources?|rumou?r):)/iu,
  },
  {
    name: 'may',
    status: 'unconfirmed',
    pattern: words(
      `(?:might(?! (?:and|of|in|to|as|with)\\b)|could|(?<!\\b(?:in|of|on|since|early|late|mid|last|this|next|by|until|from) )may)(?= (?:not |also |yet |soon |now |well |be |have |face |\\p{Ll}+))`,
    ),
    unless: words(
      "(?:said|says|saying|so|where|what|how|as (?:many|much|soon)|they|he|she|it) (?:\\p{Ll}+ ){0,2}could(?: not|n't)?|could(?: not|n't)",
    ),
  },
  {
    name: 'claims',
    status: 'unconfirmed',
    pattern: words(
      '(?:[Cc]laim(?:s|ed|ing)?)(?! (?:\\d|\\p{L}+ lives|(?:the |its |his |her |their |a |an )?(?:\\p{L}+ )?(?:title|lives?|responsibility|victory|gold|silver|bronze|win|crown|credit|asylum|benefits?|first|second|third|championship|pole|seats?|medal)))',
    ),
    unless: words(
      '(?:claim(?:s|ed)? (?:to (?!have)|by|for|against|on|from|in)|(?:the|a|his|her|their|its|such|these|those|insurance|jobless|asylum|unemployment|legal|of|for|over) (?:\\p{L}+ )?claims?)',
    ),
  },
  {
    name: 'anonymous-source',
    status: 'unconfirmed',
    wholeSentence: true,
    pattern: words(
      '(?:(?:according to|citing|said|say|says|told by) (?:\\p{L}+ ){0,4}?(?:sources?|people (?:familiar|briefed|close)|persons? familiar|(?:an? )?(?:anonymous|unnamed|undisclosed|unidentified))|condition of anonymity|people familiar with|(?:sources?|people) (?:familiar|close|briefed)(?: [\\p{L}]+){1,8}? (?:said|say|told)|[Ss]ources (?:said|say|told|claim))',
    ),
  },
  {
    name: 'was-to-be',
    status: 'planned',
    pattern: words(
      `(?:was|were|had been) (?:originally |initially |also |all )?(?:(?:set|due|scheduled|slated|supposed|meant|expected|planned|about|going|intended|poised) (?:to|for|on)|${TO_VERB})`,
    ),
    unless: words(
      '(?:was|were) (?:due|close|next|first|last|linked|loyal|up|back|forced|able|unable|sent) to (?:the|a|an|be [a-z]+ed)',
    ),
  },
  {
    name: 'will',
    status: 'planned',
    pattern: words(
      "(?:(?<!\\b(?:the|a|his|her|their|its|my|free|good|ill|political|own|god's|at|of|public|popular) )will|'ll|shall)(?= (?!of\\b|power\\b)\\p{Ll})",
    ),
  },
  {
    name: 'set-to',
    status: 'planned',
    pattern: words(
      `(?:[Ss]et|[Ss]lated|[Ss]cheduled|[Pp]oised|[Ee]xpected|[Dd]estined|on (?:track|course)|about|ready|[Ll]ikely|[Gg]earing up|[Gg]ears up|[Bb]raced|preparing|prepares?|getting ready) (?:${TO_VERB}|for (?!(?:the )?(?:first|last|second) time))`,
    ),
  },
  {
    name: 'due',
    status: 'planned',
    pattern: words(
      `(?:(?:is|are|also|now|not|be|being|and|[,:]|[\\p{L}]+s) )?due (?:${TO_VERB}|back|out|in (?!part)|on|next|at|for|later|before|by)`,
    ),
    unless: words(
      '(?:money|rent|payments?|taxes) due|due to (?:be(?:ing|cause)|having|rising|falling|poor|bad|lack|heavy|high|low|technical|safety|concerns|fears|weather|coronavirus|severe|ill|strong|health|security|injury|budget|staff)',
    ),
  },
  {
    name: 'plural-plans-in-headline',
    status: 'planned',
    headlineOnly: true,
    pattern: words('^(?:[^:]{0,60}: )?(?:[\\p{L}-]+ ){0,3}\\p{L}+s (?:plan|consider|eye|weigh|mull) (?!to )'),
  },
  {
    name: 'plans-to',
    status: 'planned',
    pattern: words(
      `(?:[Pp]lan(?:s|ned|ning)?|[Ii]ntend(?:s|ed|ing)?|[Aa]im(?:s|ed|ing)?|[Hh]op(?:e|es|ed|ing)|[Vv]ow(?:s|ed|ing)?|[Pp]ledg(?:e|es|ed|ing)|[Pp]romis(?:e|es|ed|ing)|[Ss]eek(?:s|ing)?|[Ss]ought|[Ww]ant(?:s|ed)?|[Pp]ropos(?:e|es|ed|ing)|[Ll]ook(?:s|ing)?|[Tt]hreaten(?:s|ed|ing)?|[Oo]ffer(?:s|ed|ing)?|(?<!\\bin an? )(?:bid|push|moves?)|going) (?:(?:and|or) \\p{Ll}+ )?${TO_VERB}`,
    ),
    unless: words(
      "(?:(?:reject|approv|back|block|end|halt|oppos|criticis|condemn|slam|defend|kill|overturn|pass|support|attack|mock|strik|stop|shoot)\\w* (?:down )?(?:[\\p{L}'-]+ ){0,3}|(?:sparks?|over|after|against|by) (?:[\\p{L}'-]+ ){0,3})(?:plans?|bid|push|moves?|proposal|pledge|promise|offer)|(?:plan|bid|push|move|promise|pledge|offer|moves) to \\p{Ll}+ (?:[\\p{L}\\p{N}'-]+ ){0,6}(?:was|were|is|has|have|had|fails|failed|passes|passed|backed|approved|rejected|wins|won|gets|got|sparks?|sparked|draws?|drew|faces|hits|hit)",
    ),
  },
  {
    name: 'plans-for',
    status: 'planned',
    pattern: words(
      "(?:(?:announc|unveil|outlin|present|draw|discuss|approv|set|lay|laid|reveal|confirm|mak|draft|finali[sz])\\w* (?:out |up )?(?:[\\p{L}'-]+ ){0,3}plans?|(?:is|are) (?:planning|considering|weighing|eyeing|mulling|preparing|in talks|seeking|proposing|looking)|(?:consider|mull|eye|weigh|plan)s (?!to)|considering|mulling|upcoming|forthcoming|would-be)",
      'iu',
    ),
  },
  {
    name: 'would',
    status: 'planned',
    pattern: words("(?:would|he'd|she'd|they'd|'d)(?= \\p{Ll})"),
    unless: words("would(?: not|n't)? have|'d (?:been|had|better|done|gone)"),
  },
  {
    name: 'soon',
    status: 'planned',
    pattern: words(SOON),
    unless: words('(?:announced|approved|agreed|voted|signed|passed|delayed|moved|said|was|were)'),
  },
  {
    name: 'is-to',
    status: 'planned',
    pattern: words(`(?:is|are) (?:also |now |both |all )?${TO_VERB}`),
    unless: words(
      '(?:goal|aim|idea|plan|point|purpose|task|job|way|thing|question|key|challenge|problem|step|hope|priority|trick) (?:now |here )?(?:is|are) to',
    ),
  },
  {
    name: 'infinitive-in-headline',
    status: 'planned',
    headlineOnly: true,
    pattern: words(
      `^(?:[^,;:]{0,80}: )?(?!(?:How|What|When|Where|Why|Who|Trying|Want|From|For|Way|Ways|Time) )(?:(?!${VERB_IN_HEADLINE} )[\\p{L}\\p{N}&.'-]+ ){0,6}?(?!${NEVER_BEFORE_A_PLAN} )[\\p{L}\\p{N}&.'-]+ ${SCHEDULED_VERB}`,
    ),
  },
];
