/** What an outlet says of its own reports, pages, guests and sponsors: no news of the story. */
import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { announcesReading } from '../../event/reading-matter.ts';
import { teasesInterview } from '../interview-teaser.ts';
import type { VetoRule } from './rule.ts';

export const outletVetoes: readonly VetoRule[] = [
  {
    name: 'byline-or-credit',
    forbids: ({ text }) => BYLINE.test(text),
  },
  {
    name: 'byline-or-credit',
    cues: 'via |getty images|shutterstock|contributed |all rights|reuters/|ap photo|file photo|pictured |photo|image |picture |is shown|are shown|l)|r)|c)|left)|right)|center)|centre)',
    forbids: ({ text }) => CREDIT.test(text),
  },
  {
    name: 'about-the-coverage',
    cues: 'this story|this article|this page|this blog|this live blog|this post|this episode|this podcast|this newsletter|this video|this interview|this report was|this piece|this series|this week|each report|each edition|each issue|each episode|each newsletter|every report|every edition|every issue|every episode|every newsletter|the next report|the next edition|the next issue|the next episode|the next newsletter|our |live updates|live blog|live coverage|follow |sign up|subscribe|click here|read more|read on|read the full|read our|find out|see more|see below|see here|scroll |as seen|reporter|correspondents |videographer|photographer|journalist|has more|has the |have more|have the |report what|report why|report how|reports what|reports why|reports how|here |check out|for more |airs |out of frame|in this |editor|correction:|clarification:|interview|conversation',
    forbids: ({ unquoted }) => COVERAGE.test(unquoted),
  },
  {
    name: 'help-line',
    cues: 'hotline|helpline|help line|lifeline|call ',
    forbids: ({ text }) =>
      /\d{3}/.test(text) &&
      /\b(?:hotline|helpline|help line|lifeline)\b.{0,60}\d{3}[-. ]?\d{3}|\bcall \d{3}[-. ]?\d{3}/i.test(
        text,
      ),
  },
  {
    name: 'disclosure',
    cues: 'affiliate link|earn a commission|paid editorial|paid content|paid promotion|paid partnership|sponsored content|sponsored post|provided flights|provided travel|provided accommodation|provided a review|provided review|terms of use|terms of service',
    forbids: ({ text }) => DISCLOSURE.test(text),
  },
  {
    name: 'teaser',
    forbids: ({ unquoted }) => TEASER.test(unquoted),
  },
  {
    name: 'headline-that-promises',
    forbids: ({ text, unquoted, headline }) =>
      headline && (announcesReading(text) || PROMISES.test(unquoted)),
  },
  {
    name: 'explains-elsewhere',
    cues: 'explain|discuss|describe|reveal|share|reflect on|reflects on|recall|look at|looks at|look back|looks back|talk about|talks about|said something|says something|examine|explore|unpack|assess|asks |considers |speak out|speaks out|speaking out|spoken out|spoke out|open up|opens up|weigh in|weighs in|sound off|sounds off|react to|reacts to|reports |make |makes |show |shows |take a|takes a|taking a|tell |tells ',
    forbids: ({ unquoted }) => EXPLAINS.test(unquoted),
  },
  { name: 'introduces-a-guest', forbids: ({ text }) => INTRODUCES.test(text) },
  {
    name: 'interview-teaser',
    forbids: teasesInterview,
  },
  {
    name: 'asked-for-the-report',
    forbids: ({ text }) => (text.includes(' spoke') || text.includes(' talked')) && ASKED_EXPERTS.test(text),
  },
];

/** "The Post spoke to two lawyers on the ferry": what they said comes next. */
const ASKED_EXPERTS =
  /^\p{Lu}[\p{L}.’' ]{1,30} (?:spoke|talked) (?:to|with) (?:\p{Ll}+ ){0,3}(?:experts|residents|people|officials|voters|researchers|scientists|analysts|lawyers|survivors|witnesses|families) (?:about|on|for|who|from|in)\b/u;

/** "Ada Quill is a research fellow at the College of Lesk.": whoever was asked, and nothing else. */
const INTRODUCES = inOrder(
  'u',
  /^(?:Author|Researcher|Professor|Historian|Analyst) (?:\p{Lu}[\p{L}.’'-]+ ){2,4}/u,
  /(?:(?:of|at|from) (?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){1,5})?is (?:an?|the|one of the) [^,;.]*\.$/u,
  '|',
  /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}is (?:an?|the) (?:[\p{L}-]+ ){0,6}?/u,
  oneOf(`
    fellow professor director analyst editor researcher lecturer correspondent expert author columnist
    journalist
  `),
  / (?:at|of|for|with|in) [^,;]*\.$/,
);

/** "By Ada Quill", "Photograph: …", "Updated at 9 a.m." */
const BYLINE = inOrder(
  'i',
  '^',
  anyOf(
    'by|photo(?:graph)?s?|image|credit|source|reporting|editing|written|compiled',
    'additional reporting|with (?:files|reporting)|updated|published|posted|last updated',
  ),
  /\b[^.]{0,20}(?::|by\b)/,
);

/** Whose picture or report it is, and what the picture shows. */
const CREDIT = inOrder(
  'i',
  /\b/,
  anyOf(
    'via (?:AP|AFP|Reuters|Getty)|getty images|shutterstock',
    /contributed (?:to this (?:report|story|article)|reporting)|all rights reserved|reuters\//,
    /ap photo|file photo|pictured|\(photo|(?:image|picture) (?:credit|caption)|photo (?:by|credit)/,
  ),
  /\b/,
  '|',
  /\b(?:is|are) shown (?:at|in|on|outside|near|with)\b/,
  '|',
  /\((?:[LRC]|left|right|cent(?:er|re))\)/,
);

/** What the outlet says of its own story, programme or page. */
const COVERAGE = inOrder(
  'i',
  /\b/,
  anyOf(
    inOrder(
      'u',
      'this ',
      anyOf(
        'story|article|page|blog|live blog|post|episode|podcast|newsletter|video|interview|report was',
        "piece|series|week[’']s (?:episode|show)",
      ),
    ),
    /(?:each|every|the next) (?:report|edition|issue|episode|newsletter) will\b/,
    'our (?:reporters?|coverage|newsletter|live|correspondents?|journalists?|team|guide)',
    'live (?:updates|blog|coverage)|follow (?:along|live|here|us)|sign up|subscribe|click here',
    'read (?:more|on|the full|our)|find out|see (?:more|below|here)|scroll (?:down|on)',
    'as seen (?:here|below)',
    '(?:reporters|correspondents) (?:standing by|on the ground|around the)',
    '(?:videographers?|photographers?|reporters?|journalists?) (?:for|from|of) the (?:times|post)',
    /(?:has|have) (?:more|the latest|the details|the story)(?= (?:from|on|about)\b|\.$)/,
    'reports? (?:what|why|how)',
    inOrder(
      'u',
      "(?<=[A-Za-zÀ-ɏ,] )here(?:[’']s| is| are) ",
      /(?:some|the|an?|what|why|how|who|\d+|[A-Za-zÀ-ɏ]+ (?:things|ways|key))\b/,
    ),
    /check out\b|for more (?:video |on\b|from\b|news\b)|airs (?:on|weekdays|daily|every)\b/,
    "(?<=[’']s )(?:recent|latest|exclusive|full) (?:interview|conversation)s? with",
    "out of frame|in this (?:photo|picture|image|video|handout|file)|editor[’']?s? note|correction:",
    'clarification:',
  ),
  /\b/,
);

/** Who paid for it. */
const DISCLOSURE = inOrder(
  'i',
  /\b/,
  anyOf(
    'affiliate links?|earn a commission|paid (?:editorial|content|promotion|partnership)',
    'sponsored (?:content|post)|provided (?:flights|travel|accommodation|a review|review)',
    'terms of (?:use|service) apply',
  ),
  /\b/,
);

/** "Here’s what to know", "The latest on the strike", "Analysis: …" */
const TEASER = inOrder(
  'iu',
  '^',
  anyOf(
    /here(?:[’']s| is| are)|watch|listen|follow (?:the|our|along|[^\s,]+[’']s)|hear(?! (?:of|oral)\b)|find out|see|meet the/,
    /read (?:the|an?|his|her|their|our)\b|remember|imagine|think|want|need|looking for|ready|welcome/,
    "what (?:you|we|to|is|are|it|happens|does)|what[’']s",
    /how (?:to|do|does|did|can|is|are|a|the|one|\p{Lu})|why|everything|all you|who(?: is| are|[’']s)/u,
    'the latest (?:on|from|in|news)',
    /(?:photographs|photos|pictures|images|footage) (?:of|from)\b(?!.{0,80} shows?\b)/,
    /the (?:inside|full|untold|true|real) story (?:on|of|behind)\b/,
    'a (?:look|closer look|roundup|(?:simple |brief |quick |short )?guide|recap)',
    /new details (?:have )?emerged?\b|five things/,
    /\d+ (?:things|ways|reasons|takeaways|tips|facts|questions)/,
    inOrder(
      'u',
      anyOf(
        'opinion|analysis|explainer|explained|podcast|video|live|in pictures|in photos|photos|gallery',
        'quiz|letters?|editorial|review|profile|obituary|fact[ -]check|exclusive|first look|up first',
        'morning edition|the daily',
      ),
      /\s?[:|–—-]/,
    ),
  ),
);

/** "… and why it matters": a headline that tells that something is told. */
const PROMISES = inOrder(
  'i',
  /^(?:where|when|what)\b/,
  '|',
  /\bhere[’']s (?:why|how|what|where|who)\b/,
  '|',
  /[:—–-] (?:why|how|what|where|who|images|pictures|photos)\b/,
  '|',
  /\bwhat (?:to know|we know|you)\b/,
  '|',
  /\bunanswered questions\b/,
);

/** "Ada Quill explains how", "reveals the secret behind": what is told somewhere else. */
const EXPLAINS = inOrder(
  'u',
  /\b/,
  anyOf(
    inOrder(
      'u',
      // not "are to meet to discuss how"
      '(?<!\\bto )',
      anyOf(
        'explains?|discuss(?:es)?|describes?|reveals?|shares?|reflects? on|recalls?|looks? at',
        'looks? back at|talks? about',
      ),
      ' (?:why|how|what|their|his|her)',
    ),
    inOrder(
      'u',
      '(?:reveals?|revealed|explains?|explained|shares?|shared) the ',
      '(?:meaning|reasons?|story|secrets?|inspiration|truth) (?:behind|of|for)',
    ),
    /sa(?:id|ys) something \p{Ll}+(?= (?:about|during|in|on|at)\b|\.$)/u,
    '(?:examines?|explores?|unpacks?|assess(?:es)?|asks|considers) (?:why|how|what)',
    /(?:speaks?|speaking|spoke|spoken) out(?= (?:on|about|against)\b|\.$)/,
    'makes? (?:his |her |their )?predictions? for',
    /opens? up about|weighs? in on|sounds? off on|(?<!\bto )reacts? to/,
    "(?:^|[.] (?:And )?)[Aa]s [^,]{2,40}[’']s [^,]{3,80} (?:reports|explains)(?=,| [-–—])",
    /shows? (?:\p{Lu}[\p{L}’'-]+|viewers|readers|kids|children|people) how to\b/u,
    /tak(?:es?|ing) an? (?:\p{Ll}+ )?look (?:at|back|inside|into)/u,
    inOrder(
      'u',
      /tells? (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} (?:about )?(?:his|her|their) /u,
      '(?:experiences?|story|stories|life|ordeal)',
    ),
  ),
  /\b/,
);
