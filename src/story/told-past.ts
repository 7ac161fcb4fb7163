/** What a page told before, without the words of articles that have left its story or are satire. */
import type { Change, SourceReference, Story } from '../model/story.ts';
import { stretchOf } from './quote-budget.ts';

/** Where words are from; none for what no article says. */
export type Quotes = NonNullable<Change['quotes']>;

const NAMES_REPORT: ReadonlySet<Change['kind']> = new Set(['article', 'correction']);

export const FIRST_REVISION = 1;

/** Stands where words stood that are told no longer: the change was told, and readers of the feed know it by its place. */
const WITHDRAWN = 'Told by a report that is no longer part of this story.';

/** The page as last written, as far as it may still be told. */
export class Past {
  readonly page: Story;
  readonly #members: ReadonlySet<string>;
  /** Those of them that can tell of facts. */
  readonly #reports: ReadonlySet<string>;
  readonly #hasLost: boolean;

  constructor(page: Story, { coverage }: Pick<Story, 'coverage'>) {
    this.page = page;
    this.#members = new Set(coverage.map(({ article }) => article));
    this.#reports = new Set(coverage.flatMap(({ article, kind }) => (kind === 'satire' ? [] : [article])));
    this.#hasLost = page.coverage.some(({ article }) => !this.#members.has(article));
  }

  /** Whether these words may be told. Of words without a note one cannot know, once an article has left. */
  tells(quotes: Change['quotes']): boolean {
    return quotes ? quotes.every(({ article }) => this.#reports.has(article)) : !this.#hasLost;
  }

  /** That there is a report may be told of any that is part of the story. */
  #namesReport({ kind, quotes }: Change): boolean {
    return NAMES_REPORT.has(kind) && quotes?.every(({ article }) => this.#members.has(article)) === true;
  }

  tellsItem(item: Sourced): boolean {
    return this.tells(quotesOf(item));
  }

  get changes(): Change[] {
    return this.page.changes.map((change) =>
      isWordless(change) || this.tells(change.quotes) || this.#namesReport(change)
        ? change
        : { ...change, text: WITHDRAWN, quotes: [] },
    );
  }

  /** What editors hid keeps its id, by which they name it. */
  withoutLost<T extends Sourced & { readonly text: string }>(item: T): T {
    return this.tellsItem(item) ? item : { ...item, text: '', sources: [] };
  }
}

interface Sourced {
  readonly sources: readonly SourceReference[];
}

/** The stretch that an item's words are from; none for what an editor added. */
export function quotesOf({ sources }: Sourced): Quotes {
  return sources
    .slice(0, 1)
    .filter(({ article }) => article !== '')
    .map(stretchOf);
}

/** The first revision tells a number alone, and editors' changes no words but the headline of what they merged. */
function isWordless({ revision, kind, quotes }: Change): boolean {
  return revision === FIRST_REVISION || (kind === 'editor' && (quotes ?? []).length === 0);
}
