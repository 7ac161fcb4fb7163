/** What kind of piece a headline announces: most tell one matter, some gather many. */

/**
 * `report`: tells one matter. `rolling`: a live page; it may belong to a story, but its terms are too many
 * to draw others in. `digest`: a newsletter, briefing, quiz or the like; it stays alone.
 */
export type Role = 'report' | 'rolling' | 'digest';

export interface RoleRule {
  readonly name: string;
  readonly role: Role;
  readonly pattern: RegExp;
}

/** In order; the first that matches decides. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'briefing-of-the-day',
    role: 'digest',
    pattern:
      /\b(?:morning|evening|daily|weekly|weekend|nightly|afternoon|your \w+day) (?:briefing|brief|digest|roundup|round-up|newsletter|wrap|rundown)\b/i,
  },
  {
    name: 'newsletter',
    role: 'digest',
    pattern: /\bnewsletters?\b|\bnews in brief\b|^(?:your|the) \w+day (?:evening|morning|briefing)\b/i,
  },
  {
    name: 'things-to-know-today',
    role: 'digest',
    pattern:
      /\b(?:\d+|three|four|five|six|seven|eight|nine|ten) (?:big |top )?(?:things|stories) (?:to know|you (?:need|should|may|might)|this|for|from|today|we)\b/i,
  },
  {
    name: 'what-you-missed',
    role: 'digest',
    pattern: /\b(?:what|things|stories|news) you (?:may|might) have missed\b/i,
  },
  {
    name: 'week-in-review',
    role: 'digest',
    pattern:
      /\b(?:the )?(?:day|week|month|year) in (?:pictures|photos|review|politics|news)\b|\bof the (?:day|week)\b(?=\s*(?:$|[:|–-]))/i,
  },
  { name: 'newspaper-review', role: 'digest', pattern: /^(?:newspaper headlines|the papers|front pages)\b/i },
  { name: 'quiz', role: 'digest', pattern: /\b(?:news )?quiz\b|\bcrossword\b|\bhoroscopes?\b/i },
  {
    name: 'podcast-or-programme',
    role: 'digest',
    pattern: /\bpodcast\b|\bfull (?:show|bulletin|episode)\b|\bnewscast\b/i,
  },
  {
    name: 'live-updates',
    role: 'rolling',
    pattern: /\blive (?:updates?|blog|coverage|news|briefing|tracker|results)\b|\bas it happened\b/i,
  },
  { name: 'live-label', role: 'rolling', pattern: /^\W{0,3}live\s*[:|–—-]|[|–—-]\s*live\W{0,2}$/i },
  {
    name: 'latest-on',
    role: 'rolling',
    pattern: /^(?:the )?latest (?:news|updates?)\b|\b(?:latest|what we know so far)\W{0,2}$/i,
  },
  {
    name: 'in-maps-and-charts',
    role: 'rolling',
    pattern:
      /\b(?:in|with) (?:maps|charts|graphics|numbers)(?: and \w+)?\b|\bcase (?:count|tracker)\b|\bmap and case\b/i,
  },
];

export function roleOf(title: string): Role {
  return ROLE_RULES.find(({ pattern }) => pattern.test(title))?.role ?? 'report';
}
