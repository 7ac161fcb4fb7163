/**
 * The story of which an article that joins none perhaps tells too, as when an arrest is reported weeks after the deed.
 * Nearness alone does not say so: they have to agree on who it is about, on what, and on where or of which kind it is.
 */
import { isNameWeight, isOfHeadline } from './features.ts';
import type { Comparison, Likeness } from './likeness.ts';
import type { LivingStories } from './living-stories.ts';
import type { LivingStory } from './living-story.ts';

const LEAST_LIKENESS = 0.1;
/** How rare a name has to be, the rarest word, and any word that counts. */
const RARE_NAME = 5;
const RARE_WORD = 4.5;
const TELLING_WORD = 3.5;
/** Share of a story's newest articles that have what is at its heart, and the fewest. */
const MOST = 0.5;
const FEWEST = 2;
/** Words that an outlet has to share with a story that it alone told: it tells all its matters in its own set phrases. */
const WORDS_OF_ONE_FEED = 2;

/** A word at the heart of a story that an article has too. */
interface HeartWord {
  readonly rarity: number;
  /** Whether either of them writes it as a name. */
  readonly isName: boolean;
  readonly inHeadline: boolean;
}

/**
 * The nearest story of several reports, where the article perhaps tells of it.
 * @param ranked the stories that the article fits, the nearest first
 */
export function perhapsAbout(
  state: LivingStories,
  feed: string,
  comparison: Comparison,
  ranked: readonly Likeness[],
): string | null {
  const nearest = ranked.find(({ story }) => story.telling >= FEWEST);
  if (!nearest || nearest.score < LEAST_LIKENESS) return null;
  const { story } = nearest;
  const shared = comparison.terms
    .filter(({ number }) => story.sums.has(number))
    .map(({ number }) => ({ number, term: state.terms.termOf(number) }));
  if (!shared.some(({ term }) => /^[@#]/.test(term))) return null;
  const heart = heartWords(state, comparison, story, shared);
  const words = heart.filter(({ isName, rarity }) => !isName && rarity >= TELLING_WORD);
  const isOfOneFeed = story.recent.every((member) => member.feed === feed);
  const agrees =
    heart.some(({ isName, inHeadline, rarity }) => isName && inHeadline && rarity >= RARE_NAME) &&
    words.some(({ rarity }) => rarity >= RARE_WORD) &&
    words.length >= (isOfOneFeed ? WORDS_OF_ONE_FEED : 1);
  return agrees ? story.id : null;
}

function heartWords(
  state: LivingStories,
  { article }: Comparison,
  { recent }: LivingStory,
  shared: readonly { readonly number: number; readonly term: string }[],
): HeartWord[] {
  // A word of a full name is neither a name by itself nor a word.
  const ofFullNames = new Set(shared.flatMap(({ term }) => (isFullName(term) ? term.split(' ') : [])));
  return shared.flatMap(({ number, term }) => {
    const own = article.weights.get(number) ?? 0;
    const weights = recent.flatMap(({ weights: of }) => of.get(number) ?? []);
    if (!isWord(term) || weights.length < Math.max(FEWEST, MOST * recent.length)) return [];
    const isName = [own, ...weights].some(isNameWeight);
    if (!isName && ofFullNames.has(term)) return [];
    return [{ rarity: state.rarity(number), isName, inHeadline: isOfHeadline(own) }];
  });
}

function isWord(term: string): boolean {
  return !/^[@#=]|[ ]/.test(term);
}

function isFullName(term: string): boolean {
  return !/^[@#=]/.test(term) && term.includes(' ');
}
