/** What the search page looks through: the words of every story, in parts of a month each. */
import type { SearchRow } from '../model/search-row.ts';
import { archiveMonths, spanWords, undatedStories } from './archive.ts';
import type { StoryCard } from './story-card.ts';
import { typographic } from './typography.ts';

export interface SearchPart {
  /** The month, or `undated`; the name of its file. */
  readonly name: string;
  readonly rows: readonly SearchRow[];
}

/** The parts that hold a story, the latest month first. */
export function searchParts(cards: readonly StoryCard[]): SearchPart[] {
  const months = archiveMonths(cards).map(({ month, stories }) => ({ name: month, stories }));
  return [...months, { name: 'undated', stories: undatedStories(cards) }]
    .filter(({ stories }) => stories.length > 0)
    .map(({ name, stories }) => ({ name, rows: stories.map(rowOf) }));
}

function rowOf(card: StoryCard): SearchRow {
  const { slug, title, language, summary, names, outlets, headlineWords } = card;
  return [
    slug,
    typographic(title, language),
    language,
    spanWords(card),
    [summary, ...names, ...outlets, ...headlineWords].join(' '),
  ];
}
