/** What a headline looks like that tells a life, a mood or a state, or what its writer makes of the news. English. */
import { CLEAR_PASTS, DOUBTFUL_PASTS } from '../../text/irregular-pasts.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import type { ReadingRule } from './reading-rules.ts';

const IRREGULAR_PASTS = [...CLEAR_PASTS, ...DOUBTFUL_PASTS].join('|');

export const HEADLINE_VIEW_RULES: readonly ReadingRule[] = [
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
      // "‘We saw three of them!’ Divers on finding wrecks"
      /[!.,]['"’”] [\p{L}\p{N}-][^:]{3,40} on (?:\p{Ll}+ing|how|why|life|his|her|their)\b|/u,
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
        /reflects? (?:an?|the|its|his|her|their)|sends? an? (?:\p{Ll}+ )?message$/u,
        /shows? (?:how|why|an? \p{L}+ truth|(?:(?:the|its|his|her|their) )?(?:impact|power|limits|cost|dangers) o[fn])/u,
        '(?:just )?goes to show',
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
