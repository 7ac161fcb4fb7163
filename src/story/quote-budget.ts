/**
 * Keeps a page within what each outlet allows to be quoted of one article: characters, each sentence counted
 * once and its headline not, by which the coverage names it. Items are admitted by importance, then what the page
 * told before; what no longer fits is left out, or told without words.
 */
import type { ChainedAttribution, Change, Decided, Name, SourceReference, Story } from '../model/story.ts';
import type { Draft } from './change/draft.ts';

/** The most characters of an article that one page may quote. */
export type QuoteLimit = (article: string) => number;

/** Words of an article that a page shows. */
export type Stretch = NonNullable<Change['quotes']>[number];

export function stretchOf({ article, start, quote }: SourceReference): Stretch {
  return { article, start, end: start + quote.length };
}

/** Whether a quote counts: not one from the headline of an article of this coverage. */
export function countsAsQuote(coverage: Story['coverage']): (stretch: Stretch) => boolean {
  const headlines = new Map(coverage.map(({ article, title }) => [article, title.length]));
  return ({ article, end }) => end > (headlines.get(article) ?? 0);
}

/** Where the words are from that editors decided on, where these have changed since. */
export function quotesOfOutdated({ summary, thingsToKnow, timeline, undated }: Story): Stretch[] {
  return [summary, ...thingsToKnow, ...timeline, ...undated].flatMap(
    ({ decided }) => decided?.outdated?.quotes ?? [],
  );
}

interface Sourced {
  readonly sources: readonly SourceReference[];
}

type Item = Draft['timeline'][number] | Draft['thingsToKnow'][number] | Draft['unknowns'][number];

/** The page with as much of it as the budget allows: a key point, three events and an unknown in turn, then what is asked for less. */
export function withinBudget(draft: Draft, budget: QuoteBudget): Draft {
  // One that an editor wrote stands without; ours was chosen to fit.
  const summary = budget.admit(draft.summary) ?? { ...draft.summary, sources: [] };
  const events = [...draft.timeline].sort((a, b) => b.weight - a.weight);
  const admitted = new Map<string, Item>();
  const thirds = [0, 1, 2].map((third) => events.filter((_, index) => index % 3 === third));
  for (const item of inTurn<Item>(draft.thingsToKnow, ...thirds, draft.unknowns)) {
    const kept = budget.admit(item) ?? inOwnWords(item);
    if (kept) admitted.set(item.id, kept);
  }
  const kept = <T extends { id: string }>(items: readonly T[]) =>
    items.flatMap(({ id }) => (admitted.get(id) as T | undefined) ?? []);
  return {
    ...draft,
    summary,
    thingsToKnow: kept(draft.thingsToKnow),
    timeline: kept(draft.timeline),
    unknowns: kept(draft.unknowns),
    people: draft.people.map((name) => budget.admitRoles(name)),
    organizations: draft.organizations.map((name) => budget.admitRoles(name)),
    places: draft.places.map((name) => budget.admitRoles(name)),
    // A line that lacks a value would tell a wrong course.
    numbers: draft.numbers.filter(({ values }) => values.every(({ source }) => budget.take(source))),
    claims: draft.claims.filter(({ steps }) => steps.every(({ source }) => budget.take(source))),
    attributions: draft.attributions.flatMap((way) => budget.admitWay(way) ?? []),
    undated: budget.admitAll(draft.undated),
  };
}

/** Editors' own words stand without what they were written on. */
function inOwnWords(item: Item): Item | null {
  return 'kind' in item && item.byEditor ? { ...item, sources: [] } : null;
}

/** What a change is told by whose words do not fit. */
const WORDLESS: Readonly<Partial<Record<Change['kind'], string>>> = {
  event: 'An event came to the timeline or changed there.',
  'called-off': 'An event was called off.',
  point: 'A thing to know came or changed.',
  unknown: 'A question was open.',
  answered: 'An open question was answered.',
};

/**
 * The story with as much of what it told before as its page leaves of the budget, the newest first; a change that does
 * not fit is told without words.
 */
export function pastWithinBudget(story: Story, budget: QuoteBudget): Story {
  const decidedOn = <T extends { readonly decided?: Decided | undefined }>(item: T): T => {
    const { decided } = item;
    if (!decided?.outdated || budget.takeAll(decided.outdated.quotes ?? [])) return item;
    return { ...item, decided: { ...decided, outdated: { ...decided.outdated, said: '', quotes: [] } } };
  };
  return {
    ...story,
    summary: decidedOn(story.summary),
    thingsToKnow: story.thingsToKnow.map(decidedOn).map(({ was, ...point }) => {
      const kept = was?.toReversed().filter(({ quotes }) => budget.takeAll(quotes ?? []));
      return kept && kept.length > 0 ? { ...point, was: kept.reverse() } : point;
    }),
    timeline: story.timeline.map(decidedOn),
    undated: story.undated.map(decidedOn),
    changes: story.changes
      .toReversed()
      .map((change) =>
        budget.takeAll(change.quotes ?? [])
          ? change
          : { ...change, text: WORDLESS[change.kind] ?? 'The page changed.', quotes: [] },
      )
      .reverse(),
  };
}

/** Whether a change is told without the words that it had. */
export function isWithoutWords({ kind, text }: Pick<Change, 'kind' | 'text'>): boolean {
  return text === WORDLESS[kind];
}

/** The first of each list, then the second of each … */
function inTurn<T>(...lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** What one page may still quote. */
export class QuoteBudget {
  readonly #limitOf: QuoteLimit;
  readonly #counts: (stretch: Stretch) => boolean;
  /** By article: the longest quote that begins at each offset. */
  readonly #quoted = new Map<string, Map<number, number>>();

  constructor(limitOf: QuoteLimit, coverage: Story['coverage']) {
    this.#limitOf = limitOf;
    this.#counts = countsAsQuote(coverage);
  }

  /** Whether a quote fits; if so it counts from now on. An editor's link quotes nothing. */
  take(source: SourceReference): boolean {
    return this.#takeOne(stretchOf(source));
  }

  /** Whether all of these fit; those before the first that does not count all the same. */
  takeAll(stretches: readonly Stretch[]): boolean {
    return stretches.every((stretch) => this.#takeOne(stretch));
  }

  #takeOne(stretch: Stretch): boolean {
    const { article, start, end } = stretch;
    if (article === '' || !this.#counts(stretch)) return true;
    const quotes = this.#quoted.get(article) ?? new Map<number, number>();
    const before = quotes.get(start) ?? 0;
    const after = Math.max(before, end - start);
    if (sum(quotes.values()) - before + after > this.#limitOf(article)) return false;
    quotes.set(start, after);
    this.#quoted.set(article, quotes);
    return true;
  }

  /** The item with those of its sources that fit; null where none does, the first included: its words are shown. */
  admit<T extends Sourced>(item: T): T | null {
    const [first, ...others] = item.sources;
    if (!first || !this.take(first)) return null;
    return { ...item, sources: [first, ...others.filter((source) => this.take(source))] };
  }

  admitAll<T extends Sourced>(items: readonly T[]): T[] {
    return items.flatMap((item) => this.admit(item) ?? []);
  }

  /** A role whose sentence does not fit is quoted by its own words alone. */
  admitRoles(name: Name): Name {
    const roles = name.roles.flatMap((role) => {
      if (this.take(role.source)) return [role];
      const source = narrowed(role.source, role.text);
      return this.take(source) ? [{ ...role, source }] : [];
    });
    return { ...name, roles };
  }

  /** A way through other outlets whose sentence does not fit is quoted from who reports to whose words it reports. */
  admitWay(way: ChainedAttribution): ChainedAttribution | null {
    const names = way.chain.slice(1).map(({ name }) => name);
    const briefly = () =>
      this.admit({ ...way, sources: way.sources.map((source) => narrowedToAll(source, names)) });
    return this.admit(way) ?? (names.length > 1 ? briefly() : null);
  }
}

function narrowed(source: SourceReference, words: string): SourceReference {
  const at = source.quote.indexOf(words);
  if (at < 0) return source;
  const start = source.start + at;
  return { ...source, quote: words, start, end: start + words.length };
}

/** The source from the first of several words to the last, in whatever order they stand; whole where one is missing. */
function narrowedToAll(source: SourceReference, several: readonly string[]): SourceReference {
  const found = several.map((words) => ({ words, at: source.quote.indexOf(words) }));
  if (found.some(({ at }) => at < 0)) return source;
  const start = Math.min(...found.map(({ at }) => at));
  const end = Math.max(...found.map(({ at, words }) => at + words.length));
  return narrowed(source, source.quote.slice(start, end));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
