/** What a headline looks like that announces something to read, watch or ask. English. */
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';

export interface ReadingRule {
  readonly name: string;
  /** Straight apostrophes; fires on a headline, or on the sentence under it that says the same. */
  readonly pattern: RegExp;
  /** In small letters; the pattern matches nothing that does not hold it. */
  readonly cue?: string;
  /** Where this is found too, the rule stays silent. */
  readonly unless?: RegExp;
}

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
      /(?:^|: )(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:of the )?/,
      /(?:most|best|worst|greatest|biggest)\b/,
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
];
