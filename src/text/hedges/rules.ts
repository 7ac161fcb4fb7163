/** The ways in which news says that something is not known. */
import { anyOf, inOrder, oneOf } from '../pattern-parts.ts';

export interface HedgeRule {
  readonly name: string;
  /** Small letters; a sentence without any of these is not tried. */
  readonly hints: readonly string[];
  /** The match is the hedge. Every repetition is bounded, so that the time stays linear. */
  readonly pattern: RegExp;
}

const NOT = "(?: not|n['’]t| never)";
const BE = "(?:is|was|are|were|been|be|remains?|remained|it['’]s|that['’]s)";
const DID_NOT = `(?:(?:did|has|have|had|would|will|could|was|were)${NOT}|cannot|won['’]t)`;
const ADVERBS =
  '(?: (?:yet|immediately|publicly|been|be|also|currently|initially|further|so far|still|independently|officially|directly|ever|formally))';
const ASKS = '(?:who|whom|whose|what|when|where|why|how|which|whether|if)';
const DETAILS = oneOf(`
  details? dates? timetable timeline timeframe deadline venue location schedule figures? numbers?
  reasons? explanation motives? cause information names? identity identities terms specifics amount
  price value extent suspects? arrests? results? ages? nationality nationalities whereabouts
  circumstances conditions?
`);
const GIVEN = anyOf(
  'set|agreed|announced|given|fixed|scheduled|named|released|provided|disclosed|available|known',
  'confirmed|decided|offered|published|identified|established|chosen|revealed|shared|determined',
  'specified|made(?: public)?',
);
/** After "know": how to go on, or what one does oneself. It tells of a mind, not of an open matter. */
const AT_A_LOSS = anyOf(
  '(?:how|what|where|which|when|who|whether) to ',
  inOrder(
    'u',
    "(?:what|if|whether|where) (?:he|she|they|you|we|I)(?: (?:is|are|was|were|am)|[’'](?:s|re|m)) ",
    '(?:talking|doing|saying|coming|going)',
  ),
  "what(?:[’']s| is| was| has| had|) hit(?:ting)? ",
);
const COMMENT = '(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|calls?|messages?)';
const FOR_COMMENT = '(?: immediately)?(?: for (?:further )?comment| to comment)';
const OPEN_MATTERS =
  '(?:fate|whereabouts|location|condition|status|identity|identities|motive|cause|origins?|names?|number|extent|circumstances|reasons?|date|terms|outcome)';

function rule(name: string, hints: string, source: string): HedgeRule {
  return {
    name,
    hints: hints.split(','),
    pattern: new RegExp(`(?<![A-Za-z])(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'iu'),
  };
}

/**
 * Words of which every hedge holds one. Most sentences hold none, and are passed over at the cost of this one pattern
 * instead of those of all rules.
 */
export const SIGN_OF_HEDGE = new RegExp(
  [
    "n['’]t",
    '(?<!\\p{L})(?:not?|few|never|neither) ',
    'cannot',
    'unclear|unknown|uncertain|unresolved|undetermined|undecided|undisclosed|unconfirmed|unverified|unspecified',
    'mystery|in doubt|far from|less than|nobody|no-one|unable|impossible|without|declin|refus|yet to|remain',
    'under (?:investigation|review)|being (?:investigated|examined|determined)',
    'too (?:early|soon)|open question',
  ].join('|'),
  'iu',
);

/** In order: the first that fires names the hedge. */
export const hedgeRules: readonly HedgeRule[] = [
  rule(
    'not-clear',
    'clear',
    [
      anyOf(`${BE}(?: (?:also|still|yet)){0,2}(?: not| far from| less than)`, "(?:is|was|are|were)n['’]t"),
      '(?: (?:yet|immediately|at all|entirely|completely|made|so|been|[\\p{L}]{3,14}ly)',
      `){0,3} clear(?=,? (?:${ASKS}|that|from|at|exactly|for|on|to what)(?![\\p{L}-])|[.,;”"]|$)`,
    ].join(''),
  ),
  rule(
    'unclear',
    'unclear',
    `(?:${BE}|seems?|appears?|still|left)(?: (?:also|still|yet|currently|largely|so|very)){0,2} unclear`,
  ),
  rule('unclear', 'unclear', `unclear(?= ${ASKS})`),
  rule(
    'matter-unknown',
    'unknown,uncertain,unresolved,determined,undecided,undisclosed,mystery,doubt',
    `${OPEN_MATTERS}(?: [\\p{L}’'-]+){0,12} (?:${BE})(?: (?:still|currently|as yet|largely)){0,2} (?:unknown|uncertain|unresolved|undetermined|undecided|undisclosed|a mystery|in doubt)`,
  ),
  rule(
    'unknown',
    'unknown,uncertain,undetermined,unresolved,undisclosed,unconfirmed,unverified',
    [
      `(?<!(?<!said )(?:he|she|I|you|we|they) )${BE}`,
      '(?: (?:still|currently|as yet|largely|yet|also)){0,2} ',
      '(?:unknown|uncertain|undetermined|unresolved|undisclosed|unconfirmed|unverified)(?! (?:to|by) )',
    ].join(''),
  ),
  rule(
    'not-known',
    'known',
    `(?:${BE} not|(?:is|was|are|were)n['’]t)(?: (?:yet|immediately|publicly|still|fully|exactly|widely)){0,3} known(?! (?:for|as|to|by|among)(?![\\p{L}-]))`,
  ),
  rule(
    'nobody-knows',
    'nobody,no one,no-one',
    '(?:no one|nobody|no-one) (?:yet |really |quite |else )?knows(?! (?:that|this|it|better|more|him|her|them)| [\\p{L}’ ]{1,40} better)',
  ),
  rule(
    'do-not-know',
    'know',
    `(?<!(?:who|probably|maybe|often) )(?:do|does|did)${NOT}(?: yet| fully| exactly){0,2} know(?= (?:${ASKS}|the (?:cause|extent|number|motive|identity|reason)))(?! ${AT_A_LOSS})`,
  ),
  rule(
    'not-verified',
    'verif,confirm,corroborat,establish,determine,authenticat,substantiate',
    [
      `${DID_NOT}${ADVERBS}{0,4} (?:able to )?(?:independently |immediately |fully )?`,
      oneOf(`
        verify verified confirm confirmed corroborated? establish established determined? authenticated?
        substantiated?
      `),
    ].join(''),
  ),
  rule(
    'not-verified',
    'unable,impossible,not possible',
    "(?:unable|impossible|not possible)(?: for [\\p{L}’' ]{1,30})? to (?:independently |immediately |fully )?(?:verify|confirm|corroborate|establish|determine|authenticate|say)",
  ),
  rule('not-verified', 'no independent', 'no independent (?:confirmation|verification|account)'),
  rule(
    'unverified',
    'unverified,unconfirmed',
    '(?:unverified|unconfirmed) (?:reports?|claims?|videos?|footage|images?|accounts?|rumou?rs?)',
  ),
  rule(
    'did-not-respond',
    'respond,repl,return',
    `(?:${DID_NOT}|do(?:es)?${NOT})${ADVERBS}{0,3} (?:respond|responded|reply|replied|return|returned) ?(?:immediately )?(?:to )?(?:[\\p{L}’'-]+ ){0,5}${COMMENT}(?: for (?:further )?comment)?`,
  ),
  rule(
    'did-not-respond',
    'comment',
    `made no (?:immediate|public) comment|${DID_NOT}${ADVERBS}{0,3} (?:(?:reached|available|contacted)${FOR_COMMENT}|(?:comment|commented)(?= on ${ASKS}|[.,;]|$))`,
  ),
  rule(
    'declined',
    'declin,refus',
    [
      '(?:declined|refused|declines|refuses|declining|refusing) (?:further )?to ',
      anyOf(
        'comment',
        // not "declined to say sorry"
        'say(?! (?:the|an?|his|her|its|their|sorry|yes|hello|goodbye)(?![\\p{L}-]))',
        'elaborate|name|identify|specify|disclose|confirm|reveal|be drawn|explain|speculate',
        inOrder(
          'u',
          '(?:give|provide|share|release|discuss)',
          '(?= [\\p{L} ]{0,20}(?:details?|names?|figures?|information|reasons?|date))',
        ),
      ),
      '(?! that| no | ["“‘\\u0027])',
    ].join(''),
  ),
  rule(
    'no-details',
    'no ,few ',
    [
      '(?:no|few)(?: ',
      oneOf(`
        further immediate other new official exact firm specific final more clear additional concrete
        formal major
      `),
      `){0,2} ${DETAILS}(?: (?:of|on|for|about|or|and)(?: [\\p{L}’'-]+){1,6}?)? `,
      '(?:has|have|had|was|were|is|are)(?: yet| so far)?(?: been)?',
      `(?: (?:immediately|publicly|yet|officially|initially|also)){0,2} ${GIVEN}`,
    ].join(''),
  ),
  rule(
    'no-details',
    'details,reason,explanation,date,time,figures,specifics,information,names',
    [
      oneOf('gave give gives giving provided provides providing offered offers offering released disclosed'),
      ' (?:no|few)(?: (?:further|other|immediate|more|additional|specific)){0,2} ',
      oneOf(`
        details? reasons? explanation dates? timetable timeline timeframe figures? specifics information
        names?
      `),
    ].join(''),
  ),
  rule(
    'no-details',
    'without',
    [
      'without ',
      anyOf(
        'elaborating|specifying',
        '(?:saying|specifying|disclosing|explaining) (?:who|what|when|how|why|which|where|whether)',
        inOrder(
          'u',
          '(?:giving|providing|offering|naming|identifying|citing)',
          '(?: (?:any|further|more|a|an|specific)){0,2} ',
          '(?:details?|reasons?|explanation|names?|figures?|date|timeline|specifics)',
        ),
      ),
    ].join(''),
  ),
  rule(
    'did-not-say',
    'say,said,specif,elaborat,expla,clarif,indicat',
    `(?:${DID_NOT}|do(?:es)?${NOT})${ADVERBS}{0,3} (?:say|said|specify|specified|explain|explained|clarify|clarified|indicate|indicated)(?= ${ASKS}(?![\\p{L}-]))`,
  ),
  rule(
    'did-not-say',
    'elaborat,specif,expla',
    `${DID_NOT}${ADVERBS}{0,3} (?:elaborated?|specify|specified|explain|explained)(?=[.,;]|$)`,
  ),
  rule(
    'not-disclosed',
    'disclose,reveal,identify,specify,give,provide,release,name,publish,share,offer,announce',
    [
      `${DID_NOT}${ADVERBS}{0,3} `,
      oneOf('disclose reveal identify specify give provide release name publish share offer announce'),
      '(?: (?:a|an|any|the|its|their|his|her|further|more|exact|specific|other|details (?:of|about))',
      `){0,3} ${DETAILS}`,
    ].join(''),
  ),
  rule(
    'not-disclosed',
    'disclose,reveal,announce,made public',
    `${DID_NOT}${ADVERBS}{0,3} (?:disclosed?|revealed?|announced?|made public)(?= ${ASKS}(?![\\p{L}-]))`,
  ),
  rule(
    'not-disclosed',
    "n’t,n't,not ,never",
    `${DETAILS}(?: (?:of|for|behind|in|on|about)(?: [\\p{L}’'-]+){1,8}?)? (?:has|have|had|was|were|is|are)${NOT}${ADVERBS}{0,3} ${GIVEN}(?! with )`,
  ),
  rule(
    'not-disclosed',
    'identified,named,disclosed,specified,made public',
    `(?:(?:has|have|had)${NOT}${ADVERBS}{0,3}? been|(?:was|were)${NOT})${ADVERBS}{0,3} (?:identified|named|disclosed|specified|made public)(?! (?:in|as) )`,
  ),
  rule(
    'not-disclosed',
    'named,identified',
    `(?:has|have|had)${NOT}${ADVERBS}{0,2} (?:publicly )?(?:named|identified) (?:the|any|an?)`,
  ),
  rule(
    'did-not-say',
    'neither',
    `neither(?: [\\p{L}’'-]+){1,4} (?:would|did|has|had) (?:say|said)(?= ${ASKS}(?![\\p{L}-]))`,
  ),
  rule(
    'undisclosed',
    'undisclosed,undetermined,unknown,unspecified',
    `(?:undisclosed|undetermined)(?= \\p{L})|(?:unknown|unspecified) (?:number|amount|quantity|volume|sum|price|date|time|location|places?|reasons?|source|threats?)`,
  ),
  rule(
    'yet-to',
    'yet to',
    [
      '(?:has|have|had|is|are|was|were|remains?|remained)(?: [\\p{L}-]+)? yet to ',
      anyOf(
        inOrder(
          'u',
          'be ',
          anyOf(
            'announced|determined|confirmed|identified|decided|set|named|agreed|established|released',
            'made public|found|explained|revealed|resolved|seen|disclosed|finali[sz]ed|verified',
            'scheduled|published',
          ),
        ),
        'say|announce|confirm|name|decide|disclose|release|comment|respond|specify|agree|publish',
        'explain|identify|set (?:an?|the) (?:new )?(?:date|day|time|timetable|price)|reveal|determine',
        'establish',
        inOrder(
          'u',
          '(?:provide|give) (?:an?|any|the|its|their|further|more)?(?: [\\p{L}-]+){0,2} ?',
          oneOf(
            'details? reasons? answers? explanation figures? dates? names? information timetable timeline',
          ),
        ),
      ),
    ].join(''),
  ),
  rule(
    'remains-to-be-seen',
    'remain,open question',
    [
      [
        '(?:remains?|remained) ',
        anyOf(
          'to be (?:seen|determined|decided|confirmed|agreed|resolved)|an open question',
          'in (?:doubt|question)|unanswered',
        ),
      ].join(''),
      "(?:is|was|it[’']s)(?: also| still)? an open question",
    ].join('|'),
  ),
  rule(
    'too-early',
    'too early,too soon',
    `too (?:early|soon) to (?:say|tell|know|determine|predict|judge|estimate|conclude)(?= ${ASKS}(?![\\p{L}-]))`,
  ),
  rule(
    'under-investigation',
    'under investigation,under review,being investigated,being examined,being determined',
    [
      "(?:causes?|motives?|circumstances|reasons?|origins?)(?: [\\p{L}’'-]+){0,8} ",
      '(?:is|are|was|were|remains?|remained)(?: still| now)? ',
      '(?:under (?:investigation|review)|being (?:investigated|examined|determined))',
    ].join(''),
  ),
  rule(
    'under-investigation',
    'investigated,investigation,examined,determined',
    "^(?:how|why|what|who|whether)(?: [\\p{L}\\p{N}’'-]+){2,14} (?:is|are|was|were|remains?)(?: still| now)? (?:under investigation|being (?:investigated|examined|determined))",
  ),
  rule(
    'nobody-claimed',
    'claimed,admitted,responsibility,blame',
    'no (?:one|group|organi[sz]ation|party|country)(?: (?:has|had|have))?(?: (?:immediately|yet|so far|publicly)){0,2} (?:claimed|admitted|taken|accepted) (?:responsibility|the blame)',
  ),
  rule(
    'nobody-claimed',
    'no ',
    '(?:no (?:immediate |official )?(?:claim of responsibility|word on|comment from|response from|reaction from|confirmation from))',
  ),
];
