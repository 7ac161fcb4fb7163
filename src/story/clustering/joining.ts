/** How much likeness joining a story asks. */
import { isCounted } from './background.ts';
import type { Features } from './features.ts';
import { type Likeness, tellOnce } from './likeness.ts';
import type { LivingStory } from './living-story.ts';

/**
 * From this likeness on an article joins a story. An account tells its matter twice, in headline and text, so
 * two accounts of one matter agree in more than two lines can.
 */
const JOINING_ACCOUNTS = 0.2;
const JOINING_ACCOUNTS_UNCOUNTED = 0.18;
const JOINING_LINES = 0.19;
/** How much more one feed's accounts have to agree: an outlet tells all its matters in its own set phrases. */
const OF_ONE_FEED = 0.03;
/** How much more a story of many lines asks with every doubling: it has a word of every matter of its countries. */
const OF_MANY = 0.01;
const MANY = 20;
/** A live page needs more: it shares a little with everything. */
const JOINING_ROLLING = 0.45;

/** What of an article decides how much is asked. */
export type Applicant = Pick<Features, 'feed' | 'language' | 'role' | 'isLine'>;

/** The least likeness with which the article joins this story. */
export function joiningScore(article: Applicant, story: LivingStory): number {
  if (article.role === 'rolling') return JOINING_ROLLING;
  if (!tellOnce(article, story)) {
    const accounts = isCounted(article.language) ? JOINING_ACCOUNTS : JOINING_ACCOUNTS_UNCOUNTED;
    return story.recent.every(({ feed }) => feed === article.feed) ? accounts + OF_ONE_FEED : accounts;
  }
  return JOINING_LINES + OF_MANY * Math.max(0, Math.log2(story.size / MANY));
}

/** How far the likeness lies above what joining asks; below 0 the article does not join. */
export function marginOf(article: Applicant, { score, story }: Pick<Likeness, 'score' | 'story'>): number {
  return score - joiningScore(article, story);
}
