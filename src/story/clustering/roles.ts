/** What kind of piece a headline announces: most tell one matter, some gather many. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';

/**
 * `report`: tells one matter. `rolling`: a live page; it may belong to a story, but its terms are too many
 * to draw others in. `digest`: a newsletter, briefing, quiz or the like; it stays alone.
 */
export type Role = 'report' | 'rolling' | 'digest';

interface RoleRule {
  readonly name: string;
  readonly role: Role;
  readonly pattern: RegExp;
}

/** In order; the first that matches decides. */
const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'briefing',
    role: 'digest',
    pattern:
      /\b(?:morning|evening|daily|weekly|weekend|nightly|afternoon|news) (?:briefing|brief|digest|round-?up|newsletter|wrap|rundown|update)\b/i,
  },
  {
    name: 'named-briefing',
    role: 'digest',
    pattern: /^[\p{L}’' ]{0,40}\bbriefing:|\byour [\p{L} ]{3,20} briefing$/iu,
  },
  { name: 'two-matters', role: 'digest', pattern: /\p{L}{4}[.!?…][’'”"]? (?:And|Plus),? [\p{L}\p{N}]/u },
  {
    name: 'matters-in-bars',
    role: 'digest',
    pattern: /^(?:[^\s|]+ ){4,}\| (?:[^\s|]+ ){4,}/u,
  },
  {
    name: 'letter-on-a-section',
    role: 'digest',
    pattern: /^(?:on|this (?:week|month|day) in) [\p{L} ]{4,20}: /iu,
  },
  { name: 'newsletter', role: 'digest', pattern: /\bnewsletters?\b|\bnews in brief\b/i },
  {
    name: 'things-to-know-today',
    role: 'digest',
    pattern:
      /\b(?:\d+|three|four|five|six|seven|eight|nine|ten) (?:big |top )?(?:things|stories) (?:to know|you (?:need|should|may|might)|this|for|from|today|we)\b/i,
  },
  {
    name: 'to-know-today',
    role: 'digest',
    pattern: /\bto know\b[^.?!]{0,40}\b(?:today|this week|this morning)$/i,
  },
  {
    name: 'what-you-missed',
    role: 'digest',
    pattern: /\b(?:what|things|stories|news) you (?:may|might) have missed\b/i,
  },
  {
    name: 'week-in-review',
    role: 'digest',
    pattern: /\b(?:day|week|month|year) in (?:pictures|photos|review|politics|news)\b/i,
  },
  {
    name: 'of-the-day',
    role: 'digest',
    pattern: /\b(?:quiz|pictures?|photos?|quotes?|stories|best|word) of the (?:day|week|month)\b/i,
  },
  {
    name: 'pictures-of-readers',
    role: 'digest',
    pattern: /\b(?:your|(?:readers|viewers|listeners)(?:'|’)) (?:pictures|photos|photographs|images)\b/i,
  },
  { name: 'newspaper-review', role: 'digest', pattern: /^(?:newspaper headlines|the papers|front pages)\b/i },
  { name: 'quiz', role: 'digest', pattern: /\bquiz\b|\bcrossword\b|\bhoroscopes?\b/i },
  {
    name: 'gossip-column',
    role: 'digest',
    pattern: /\bgossip(?: column)?(?=$|:)|\b\w+day(?:'|’)s gossip\b/i,
  },
  {
    name: 'podcast-or-programme',
    role: 'digest',
    pattern: /\bpodcast\b|\bfull (?:show|bulletin|episode)\b|\bnewscast\b/i,
  },
  {
    name: 'live-updates',
    role: 'rolling',
    pattern:
      /\blive\b[^.?!]{0,40}\b(?:updates?|blog|coverage|news|briefing|tracker|results)\b|\bas it happened\b/i,
  },
  { name: 'live-label', role: 'rolling', pattern: /^\W{0,3}live\s*[:|–—-]|[|–—-]\s*live\W{0,2}$/i },
  {
    name: 'latest-on',
    role: 'rolling',
    pattern:
      /^(?:the |here(?:'|’)?s the )?latest (?:news|updates?|on)\b|\b(?:latest (?:news|updates?)|world (?:news|updates)|what we know so far)$/i,
  },
  {
    name: 'tracker',
    role: 'rolling',
    pattern:
      /\b(?:in|with) (?:maps|charts|graphics|numbers)\b|\bcase (?:count|tracker)\b|\bmap and case\b|\btracker:/i,
  },
];

/** What the first words of the text announce where the headline names one matter only, or two. */
const LEAD_RULES: readonly RoleRule[] = [
  {
    name: 'lead-announces-a-list',
    role: 'digest',
    pattern: inOrder(
      'iu',
      /^\P{L}{0,3}/u,
      anyOf(
        "(?:and |here(?:'s| is| are) )?what else",
        inOrder(
          'u',
          /(?:here are )?(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:other )?/,
          '(?:things|stories)',
        ),
      ),
      / (?:that )?you (?:need|should|may want|might want) to know\b[^.?!]{0,60}\b/,
      /(?:today|this (?:morning|afternoon|evening|week)|tonight)\b/,
    ),
  },
  {
    name: 'lead-welcomes-to-an-edition',
    role: 'digest',
    pattern:
      /^\P{L}{0,3}welcome (?:back )?to [^,!?\n]{0,60}?\b(?:(?:edition|issue)(?: [\d.]+)?(?: of\b|[!.])|newsletter|round-?up)/iu,
  },
  {
    name: 'lead-announces-another-matter',
    role: 'digest',
    pattern: inOrder(
      'iu',
      /^\P{L}{0,3}/u,
      anyOf(
        /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
        /(?:(?:on|in) [\p{L} ’']{3,40} )?(?:this week|today|tonight)/u,
        /(?:on|in) (?:this week|today|tonight)['’]s \p{L}+/u,
      ),
      /:[^\n]{10,400}?[.?!]["'”’]? (?:plus|also|and)[,:] /,
    ),
  },
];

/** @param lead the first words of the text, where there is one */
export function roleOf(title: string, lead = ''): Role {
  const rule =
    ROLE_RULES.find(({ pattern }) => pattern.test(title)) ??
    LEAD_RULES.find(({ pattern }) => pattern.test(lead));
  return rule?.role ?? 'report';
}
