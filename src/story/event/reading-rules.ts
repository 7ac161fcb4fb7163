/** What a headline looks like that announces something to read, watch or ask. English. */
import { CLEAR_PASTS, DOUBTFUL_PASTS } from '../../text/irregular-pasts.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';

interface ReadingRule {
  readonly name: string;
  /** Straight apostrophes; fires on a headline, or on the sentence under it that says the same. */
  readonly pattern: RegExp;
  /** In small letters; the pattern matches nothing that does not hold it. */
  readonly cue?: string;
  /** Where this is found too, the rule stays silent. */
  readonly unless?: RegExp;
}

const IRREGULAR_PASTS = [...CLEAR_PASTS, ...DOUBTFUL_PASTS].join('|');

/** What a reader is asked to do is no news, wherever it stands. */
export const INVITES = inOrder(
  'iu',
  '^',
  anyOf(
    'relive|take a look|look back|listen (?:in|back|to)|watch (?:as|the|how|live)|tune in(?:to)?',
    'join us',
    // "a selection of photos"
    /a selection of (?:\p{Ll}+ )?(?:photos|photographs|pictures|images)\b/u,
    // "On the harbour show this week: …"
    /on (?:the )?(?:[\p{L}'’]+ ){1,4}(?:this|next) week:|catch up|check out|sign up|remember when/u,
  ),
  /(?!\p{L})/u,
);

/** "Lesk: Old Market, a place born of the sea"; no verb stands in it. */
const THING_AND_WHAT_IT_IS =
  /^[^:,]{2,40}: [^:,]{2,40}, (?:an?|the|one of) (?:[\p{Ll}-]+ ){1,5}(?:of|from|born|between|in|for) [^,:]+$/u;

export const READING_RULES: readonly ReadingRule[] = [
  {
    name: 'question-word',
    pattern: /^(?:how|why|what|when|where|who|which)\b/iu,
    // The World Health Organization.
    unless: /^WHO\b(?! \p{Lu}{2})/u,
  },
  {
    name: 'kind-of-article',
    pattern: inOrder(
      'iu',
      '^',
      anyOf(
        'opinion|analysis|explained?|explainer|explaining|review|podcast|video|quiz|live',
        'in pictures|in photos|photos|gallery|letters?|editorial|obituary|profile|interview',
        /(?:full )?transcript|recap|faq|q\.?\s?&\.?\s?a\b\.?|highlights?(?=:)|fact[ -]check\w*/,
        'on politics|the week in|the papers(?=:)',
      ),
      /\b/,
    ),
  },
  {
    name: 'invitation',
    pattern:
      /^(?:watch|listen|hear(?! oral\b)|meet|read|see|inside(?! jobs?\b)|explore(?= \p{Lu})|remember when|vote for (?:which|your|the best)|don't panic)\b/iu,
  },
  { name: 'invitation-anywhere', pattern: INVITES },
  {
    name: 'invitation-after-mark',
    pattern: /(?::| [—–-]) (?:watch|listen|meet|relive|look back|take a look)(?! (?:hour|fire|list)) \p{L}/iu,
  },
  {
    name: 'digest',
    pattern:
      /^(?:(?:morning|evening|daily|weekly|news|midday) )?(?:briefing|round-?up|digest|newsletter)\b/iu,
  },
  { name: 'address', pattern: /^(?:your|my|our|this|these|here(?:'?s| is| are))\b/iu },
  {
    name: 'survey',
    pattern: inOrder(
      'iu',
      '(?:^|[:,] )an? (?:brief |quick |simple |short )?',
      /(?:look|guide|history|conversation|closer look|timeline|explainer)\b/,
      '|',
      /['’]s guide to\b/,
      '|',
      /\btakes? an? (?:\p{Ll}+ )?look\b/u,
      '|',
      /^the latest (?:on|from|in)\b/,
      '|',
      // "Captain on life in Lesk"
      /\ba day in the life of\b|\blife under\b|\bon (?:\p{Ll}+ )?life (?:in|as|after|without)\b/u,
    ),
  },
  {
    name: 'list',
    pattern: inOrder(
      'iu',
      // "12 ferries to"
      /^\d+ (?:\p{L}+ ){1,2}(?:to|for|from|that|about|we|you)\b/u,
      '|',
      /^(?:the )?\d+ (?:of the )?(?:most|best|worst|greatest|biggest)\b/,
      '|',
      /(?:^|: )(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\p{L}+ )?/u,
      oneOf('things ways reasons takeaways questions facts lessons solutions charts moments tips'),
      /\b/,
      '|',
      // "9 cooking tips for"
      /^\d+ (?:\p{L}+ ){0,3}(?:tricks|tips|steps|ideas|recipes|habits|signs|myths|secrets) /u,
      /(?:to|for|that)\b/,
    ),
  },
  {
    name: 'announced-after-mark',
    pattern:
      /(?::| [—–-]) (?:what|how|why|who|here'?s|everything|full|fact[ -]check\w*|explained|the latest)\b/iu,
  },
  { name: 'answer', pattern: /^(?:no|yes|sorry|actually), \p{L}/iu },
  { name: 'welcome', pattern: /^welcome to (?:the|an?|my|our) /iu },
  {
    name: 'tips',
    cue: ' tips ',
    pattern: /\b(?:top|best|expert|handy|\d+) (?:\p{L}+ )?tips (?:to|for|on|from)\b/iu,
  },
  {
    name: 'latest-news',
    cue: 'latest ',
    pattern: /(?:^|: )(?:the )?latest (?:news|developments|headlines)\b/iu,
  },
  {
    name: 'and-so-many-others',
    cue: 'other ',
    pattern:
      /\b(?:and|\() ?(?:and )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:his|her|their|its) )?other (?:\p{L}+ ){0,3}\p{L}+\)?$/iu,
  },
  {
    name: 'interview',
    cue: ' with ',
    pattern: /['’]s (?:[\p{L}-]+ ){0,4}(?:interview|conversation|chat|q&a) with\b/iu,
  },
  { name: 'thing-and-what-it-is', cue: ': ', pattern: THING_AND_WHAT_IT_IS },
  { name: 'listed', pattern: /, (?:ranked|annotated|explained|reviewed|revisited)$/iu },
  {
    name: 'in-charts',
    cue: ' in ',
    pattern: /\bin (?:\d+|one|two|three|four|five|six) (?:charts|maps|graphics|photos|pictures)\b/iu,
  },
  { name: 'tracker', cue: 'tracker', pattern: /\btracker(?=:|$)/iu },
  { name: 'updates', cue: 'updates', pattern: /(?:^|: )(?:latest |live |rolling )?updates (?:from|on)\b/iu },
  { name: 'review', cue: 'review', pattern: /\breview(?=:|$)/iu },
  { name: 'test', cue: ' tested', pattern: /^[^:]{1,60} tested:|\bwe tested\b/iu },
  {
    name: 'answer-at-the-end',
    cue: 'here',
    pattern: /(?:[—–-] ?|[.,] )(?:and )?here(?:'?s| is| are) (?:why|how|what)\b/iu,
  },
  {
    name: 'explains',
    cue: ' explain',
    pattern: /\bexplains? (?:how|why|what)\b/iu,
    unless: /\b(?:says?|said)\b/u,
  },
  {
    name: 'recalls',
    cue: ' recall',
    // A maker recalls boats; a person, what happened.
    pattern: inOrder(
      'iu',
      /\brecalls? /,
      anyOf(
        /["“']|(?:how|when|what|\p{Ll}{2,}ing)\b/u,
        inOrder(
          'u',
          /(?:an? |the |her |his )?(?:\p{Ll}+ )?/u,
          oneOf(
            'interview abuse moments? meeting encounter night day childhood attack horror ordeal warning',
          ),
          /\b/,
        ),
      ),
    ),
  },
  {
    name: 'life',
    cue: 'ing ',
    pattern: inOrder(
      'iu',
      '^(?:[^:]{1,60}: )?',
      anyOf(
        'graduating|living|growing up|working|teaching|parenting|dating|coping|dealing|surviving',
        'grieving|navigating|raising|being|fasting|learning|examining|campaigning|(?:fighting|trying)(?= to)',
      ),
      /(?: (?:[\p{L}'-]+ )?(?:in|through|during|with|without|under|on|as|at|an?))? [^:]+$/u,
    ),
    unless: inOrder(
      'u',
      ' ',
      anyOf(
        /is|are|was|were|has|have|(?!\p{Ll}*virus\b|crisis\b)\p{Ll}+(?:ed|[^s\P{Ll}]s)/u,
        IRREGULAR_PASTS,
      ),
      /\b/,
    ),
  },
  { name: 'shows-what', cue: ' what', pattern: /\bshows? what\b/iu },
  {
    name: 'essay',
    pattern:
      /^[^"“]*(?:\b[Mm]y \p{L}|\b(?:[Ff]or|[Tt]o|[Ww]ith) [Mm]e$|(?<!\p{Lu}\p{L}* )\bI(?:'\p{Ll}+)? \p{Ll})[^"”]*$/u,
  },
  {
    // "Orlan just handed crews their best card": whoever writes so weighs the deed.
    name: 'just-did',
    cue: ' just ',
    pattern:
      /^(?:\p{Lu}[\p{L}'.-]+ ){1,3}just (?:crushed|broke|called out|declared war|proved|made|blew|handed|gave)\b/u,
  },
  {
    name: 'what-is-little-known',
    pattern:
      /^(?:[^:]{1,40}: )?the (?:(?:secret|surprising|hidden|untold|unlikely|strange),? \p{Ll}|people (?:who|\p{Ll}+ed)\b)/iu,
  },
  {
    name: 'portrait',
    cue: ' who',
    pattern: /^[^:"“]{3,60}: (?:the|an?) (?:[\p{L}-]+ ){1,3}who(?:'s)?\b/iu,
  },
  {
    // "As the ice melts, she mends her boat": who it is, its text tells.
    name: 'scene-of-somebody',
    pattern: /^As [^,:]{3,80}, (?:he|she|they|it|we)\b/u,
  },
  {
    name: 'mood',
    pattern: inOrder(
      'iu',
      /^(?:[^:]{1,60}: )?(?:frustration|fury|anger|fear|grief|hope|joy|confusion|chaos) and \p{L}+ (?:as|at|in|over)\b/u,
      '|',
      /^(?:[^:]{1,60}: )?questions? (?:surround|remain|swirl|linger|grow|mount|over)\b/,
      '|',
      /^(?:[^:]{1,60}: )?(?:(?:an?|the) )?(?:[\p{L}'-]+ ){0,3}?/u,
      oneOf(`
        controversy debate disagreement concerns? confusion outrage fur(?:or|ore|y) backlash dispute
        rift feud mystery uncertainty
      `),
      String.raw` (?:over|about|on|at|around|surrounding|between)\b(?!`,
      String.raw`.* \p{Ll}+(?:[^s\P{L}]s|ed) (?!(?:of|for|in|from|to|and|or|at|on|over)\b)[\p{L}\d])`,
    ),
  },
  {
    name: 'state',
    pattern: inOrder(
      'iu',
      /\bremains? (?:an?|the|un\p{Ll}+|so|as|very|too|deeply)\b/u,
      '|',
      // "is a busier port than"
      /\b(?:is|are|was) (?:an? )?(?:\p{Ll}+er|more \p{Ll}+|less \p{Ll}+) (?:\p{Ll}+ )?than\b/u,
      '|',
      /\bthan ever\b/,
      '|',
      /\bappears? (?:clear|likely|unlikely|set)\b/,
      '|',
      // "concern about the dam grows"
      /\b(?:stand-?off|crisis|tensions?|rift|pressure|anger|frustration|concerns?)\b.{0,60} /,
      /(?:intensif(?:y|ies)|deepens?|grows?|mounts?|escalates?)\b/,
    ),
  },
  {
    // Who says so tells news by saying it.
    name: 'standing',
    pattern: inOrder(
      'iu',
      /(?:\b(?:is|are|was|were)|['’]s) /,
      anyOf(
        inOrder(
          'u',
          '(?:now |still )*',
          anyOf(
            'the (?:lone|only|real|true|worst|best|biggest|greatest|ultimate)',
            '(?:in )?one of the (?:best|worst|biggest|greatest|most)',
          ),
        ),
        'just (?:the|an?)',
      ),
      / \p{L}/u,
      '|',
      // "The harbour is cold and empty"
      /\b(?:is|are) \p{Ll}+ and \p{Ll}+$/u,
    ),
    unless: /\b(?:says?|said|warns?|tells?|told|claims?|rules?|finds?)\b/iu,
  },
  {
    // "Orlan's stark warning to crews": a thing that somebody has, of which nothing is told.
    name: 'possession',
    cue: "'",
    pattern: inOrder(
      'u',
      /^(?:[^:"“]{1,60}: )?(?:\p{Lu}[\p{L}.'-]+ ){1,3}/u,
      /(?<=\p{L}(?:'s|s') )(?:(?!to )\p{Ll}[\p{Ll}-]+ ){1,3}/u,
      // not "Orlan's owner to sell its yard"
      /(?:(?:on|for|of|in|about|against|with)|(?<= (?:warning|message|plea|gift|tribute|answer|reply|response|promise|appeal|guide|road|path|way) )to)/,
      / [^:]+$/,
    ),
    unless: inOrder(
      'u',
      ' ',
      anyOf(
        /is|are|was|were|has|have|under way|\p{Ll}{2,}ed|\p{Ll}+[^s\P{Ll}]s(?= )|(?!warning\b)\p{Ll}+ing/u,
        /(?:ends|begins|starts|fails|falls|opens|closes|resumes|returns|rises|collapses)$/,
        IRREGULAR_PASTS,
      ),
      /\b/,
    ),
  },
  {
    // "Rise in fees a threat to trade"
    name: 'apposition',
    cue: ' a',
    pattern:
      /^(?:[^:"“]{1,60}: )?[^,:;"“]{3,80}? an? (?:\p{Ll}+ )?(?:threat|factor|boost|blow|boon|challenge|reminder|lesson|test|sign|symbol) (?:to|in|for|of|that)\b/u,
    unless: inOrder(
      'u',
      ' ',
      anyOf(
        'is|are|was|were|as|with|has|have|not|will|would|could|can|may',
        /\p{Ll}{2,}(?:ed|ing|[^s\P{Ll}]s)|[Hh]ail|[Cc]all|[Ff]ind|[Ss]pot/u,
        /(?:[Ss]end|[Dd]eal|[Hh]and|[Gg]ive)s?(?: \p{Lu}[\p{L}'-]*){0,2}/u,
        `(?!made )(?:${IRREGULAR_PASTS})`,
      ),
      / (?:\p{Ll}+ ){0,3}an? /u,
    ),
  },
  { name: 'own-words', cue: ': ', pattern: /^[^:"“]{1,60}: (?:i|we|you|your|my|our)(?:'\p{Ll}+)?\b/iu },
  {
    name: 'said-to',
    cue: ': ',
    pattern:
      /^[^:"“]{1,40} to [^:"“]{1,40}: (?:just|don't|stop|please|let's|get|give|leave|keep|go|stay|do|be) /iu,
  },
  {
    name: 'person-on-subject',
    cue: ' on ',
    pattern: inOrder(
      'u',
      String.raw`^(?:[^:]{1,60}: )?\p{Lu}[\p{L}'-]+\.?(?: \p{Lu}[\p{L}'-]+){1,3} on (?!`,
      oneOf(`
        leave trial board hold track strike alert bail foot fire the its way course tour life front an?
        (?:his|her|their)\\s(?:way|feet|back|own|deathbed|knees)
      `),
      String.raw`\b)\p{Ll}`,
    ),
  },
  {
    name: 'verdict',
    pattern: inOrder(
      'iu',
      /\b(?:is|are|isn't|aren't|was) (?:not |now |so |too |just |all )?/,
      oneOf(`
        fair unfair wrong right selfish furious dangerous impossible worth nothing everything about
        like doomed shameful ridiculous absurd brilliant genius key
      `),
      /\b/,
      '|',
      /\bneeded (?:to|for|before)\b/,
      '|',
      // "puts fees before people"
      /\bputs \p{L}+(?: \p{L}+)? (?:above|before|ahead of) \p{Ll}/u,
    ),
  },
  { name: 'tribute', pattern: /^(?:remembering|in memoriam|farewell to|greetings from)\b/iu },
  {
    name: 'scenes',
    pattern:
      /^(?:[^:]{1,60}: )?(?:scenes (?:from|of)|(?:images|pictures|photos|videos) (?:as|from|of|show)|stories of|highlights from)\b|\bin (?:pictures|photos)(?:$|:)/iu,
  },
  {
    name: 'invitation-at-the-end',
    pattern: /[.!]["'”)]* (?:see|watch|hear|read|listen|here(?:'?s| is| are))\b[^.]*\.?$/iu,
  },
  {
    name: 'comment',
    pattern: inOrder(
      'iu',
      /\b/,
      anyOf(
        'puts? (?:a |the |new )?spotlight on|contrasts? with|distracts? from',
        'heightens? (?:fears?|concerns?|worr)',
        /raises? (?:\p{L}+ )?(?:doubts?|questions?|concerns?|fears?|worries)/u,
        'underscores?|lays? bare',
        inOrder(
          'u',
          /becomes? (?:an? |the )?(?:[\p{L}-]+ ){0,3}?/u,
          '(?:ground zero|flash ?point|proving ground|test case|battleground|symbol|focal point|lightning rod)',
        ),
        /stokes? (?:\p{L}+ )?(?:fears?|anger|tensions?|racism|\p{Ll}+phobia)/u,
        'sets? the (?:stage|tone|scene) for|raises? (?:the )?(?:risks?|stakes)',
        /reflects? (?:an?|the|its|his|her|their) \p{L}|sends? an? (?:\p{Ll}+ )?message$/u,
        /shows? (?:how|why|an? \p{L}+ truth)|(?:just )?goes to show/u,
        inOrder(
          'u',
          /(?:seems?|looks|appears?) (?:\p{L}+ )?/u,
          '(?:impossible|inevitable|doomed|hopeless|unstoppable)',
        ),
        'may (?:no longer|never)',
        "(?:doesn'?t|don'?t|isn'?t|does not|do not|is not) (?:(?:do|go) )?(?:far )?enough",
      ),
      /\b/,
    ),
  },
];
