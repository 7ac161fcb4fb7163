/**
 * What editors decided about membership: merge, split, include, exclude, excludeFeeds, lock. Decisions are
 * applied afresh on every run and change nothing that they have changed before. What cannot be done is a
 * problem with file and line; everything else is done.
 */
import { didYouMeanStory, nearest } from '../curation/nearest.ts';
import type { Curation } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import type { Registry } from '../model/registry.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import { partId, restId } from './editing/split-curations.ts';
import { decisionProblem, type StoryCuration } from './editing/story-curation.ts';
import { wantedMerges } from './editing/wanted-merges.ts';
import type { Membership } from './membership.ts';
import { findStory, MERGED, slugsIn } from './registry.ts';

export interface Editing {
  readonly problems: readonly Problem[];
  /** Article → the story in which an editor put it. */
  readonly pinned: ReadonlyMap<string, string>;
  /** Whether the article must not be in the story. */
  readonly forbids: (item: Pick<ClusterItem, 'id' | 'feed'>, story: string) => boolean;
  /** Stories that take no article by themselves. */
  readonly locked: ReadonlySet<string>;
  /** Stories that have a curation file. */
  readonly curated: ReadonlySet<string>;
  /** Articles that an editor took out of their story: they must be placed again. */
  readonly orphans: readonly string[];
  /** Stories whose articles an editor changed in this run. */
  readonly touched: ReadonlySet<string>;
}

/** What decisions are told about. */
interface Holdings {
  readonly registry: Registry;
  /** The article with this id or URL. */
  readonly known: (idOrUrl: string) => ClusterItem | undefined;
  /** Gives a story that an editor made its address. */
  readonly slugFor: (title: string) => string;
}

interface Decisions {
  readonly curations: readonly Curation[];
  /** Slugs whose curation file cannot be read. */
  readonly unreadable?: ReadonlySet<string>;
}

/** Applies all decisions to the membership. */
export function applyEditing(
  membership: Membership,
  { curations, unreadable = new Set(), ...holdings }: Decisions & Holdings,
): Editing {
  const desk = new Desk(membership, holdings);
  const sorted = curations.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const curated = sorted.flatMap((curation) => {
    const story = desk.storyOfFile(curation);
    return story === null ? [] : [{ curation, story }];
  });
  desk.merge(curated, unreadable);
  for (const one of curated) desk.split(one);
  for (const one of curated) desk.include(one);
  for (const one of curated) desk.exclude(one);
  return desk;
}

const KEEP_ONE = 'Keep one of the two lines.';

class Desk implements Editing {
  readonly problems: Problem[] = [];
  readonly pinned = new Map<string, string>();
  readonly locked = new Set<string>();
  readonly curated = new Set<string>();
  readonly orphans: string[] = [];
  readonly touched = new Set<string>();
  readonly #excluded = new Map<string, { articles: Set<string>; feeds: Set<string> }>();
  readonly #membership: Membership;
  readonly #registry: Registry;
  readonly #known: Holdings['known'];
  readonly #slugFor: Holdings['slugFor'];

  constructor(membership: Membership, { registry, known, slugFor }: Holdings) {
    this.#membership = membership;
    this.#registry = registry;
    this.#known = known;
    this.#slugFor = slugFor;
  }

  readonly forbids: Editing['forbids'] = ({ id, feed }, story) => {
    const excluded = this.#excluded.get(story);
    return excluded !== undefined && (excluded.articles.has(id) || excluded.feeds.has(feed));
  };

  storyOfFile(curation: Curation): string | null {
    const named = curation.decisions.story ?? curation.slug;
    const story = findStory(this.#registry, named);
    if (story === null) {
      this.#report(curation, 'story', {
        code: 'curation-story-unknown',
        message: `There is no story "${named}": the decisions of this file do not count until it is called like one.`,
        hint: didYouMeanStory(named, slugsIn(this.#registry)),
      });
    } else this.curated.add(story);
    return story;
  }

  /**
   * A merge holds as long as its line stands; taking the line out, or its file away, gives both stories back.
   * @param unreadable slugs whose curation file cannot be read: what it merged before stays merged
   */
  merge(curated: readonly StoryCuration[], unreadable: ReadonlySet<string>): void {
    const { stories } = this.#registry;
    const standing = new Map<string, string>();
    for (const story of Object.keys(stories).sort()) {
      const into = this.#membership.mergedInto(story);
      if (into !== undefined && stories[into]?.slugs.some((slug) => unreadable.has(slug)))
        standing.set(story, into);
    }
    const { merges: wanted, problems } = wantedMerges(curated, this.#registry, standing);
    this.problems.push(...problems);
    for (const story of Object.keys(stories).sort()) {
      const into = this.#membership.mergedInto(story);
      if (into !== undefined && wanted.get(story) !== into) {
        this.#touch(story, into);
        this.#membership.setIdentity(story, { mergedInto: undefined, tombstone: undefined });
      }
    }
    for (const [story, into] of wanted) this.#mergeOne(story, into);
  }

  #mergeOne(story: string, into: string): void {
    if (this.#membership.mergedInto(story) === into) return;
    this.#touch(story, into);
    if (this.#membership.identity(story) === undefined) {
      for (const article of this.#membership.articlesOf(story)) this.#membership.move(article, into);
      return;
    }
    this.#membership.setIdentity(story, { mergedInto: into, tombstone: MERGED });
  }

  /** The part that is larger and holds the first article keeps the story's id; the other becomes a story of its own. */
  split({ curation, story }: StoryCuration): void {
    const from = this.#membership.current(story);
    curation.decisions.split.forEach(({ title, articles }, index) => {
      const named = articles.flatMap(
        (name, place) => this.#article(curation, `split.${index}.articles.${place}`, name) ?? [],
      );
      if (named[0]) this.#pinAll(named, this.#homeOfPart(from, named, title ?? named[0].title));
    });
  }

  /** The story that takes the named articles; where they keep the id, the others have been moved away. */
  #homeOfPart(from: string, named: readonly ClusterItem[], title: string): string {
    const part = partId(from, named[0]?.id);
    const rest = restId(from, named[0]?.id);
    if (this.#membership.has(rest)) return from;
    const ids = new Set(named.map(({ id }) => id));
    const staying = this.#membership.articlesOf(from).filter((id) => !ids.has(id));
    if (this.#membership.has(part) || !this.#keepsTheId(named, staying)) {
      this.#makePart(part, from, title);
      return part;
    }
    this.#makePart(rest, from, this.#known(staying[0] ?? '')?.title ?? '');
    this.#touch(rest, from);
    for (const id of staying) this.#membership.move(id, rest);
    return from;
  }

  #keepsTheId(named: readonly ClusterItem[], staying: readonly string[]): boolean {
    if (staying.length === 0 || named.length <= staying.length) return false;
    const earliest = (items: readonly (ClusterItem | undefined)[]) =>
      items.map((item) => item?.published ?? '~').sort()[0] ?? '~';
    return earliest(named) <= earliest(staying.map(this.#known));
  }

  #makePart(part: string, from: string, title: string): void {
    if (this.#membership.identity(part)) return;
    this.#membership.setIdentity(part, { slugs: [this.#slugFor(title)], splitFrom: from });
  }

  #pinAll(items: readonly ClusterItem[], story: string): void {
    for (const { id } of items) {
      this.pinned.set(id, story);
      const before = this.#membership.storyOf(id);
      if (before === story) continue;
      this.#touch(story, ...(before === undefined ? [] : [before]));
      if (before !== undefined) this.#membership.move(id, story);
    }
  }

  #touch(...stories: string[]): void {
    for (const story of stories) this.touched.add(this.#membership.current(story)).add(story);
  }

  include({ curation, story }: StoryCuration): void {
    const current = this.#membership.current(story);
    if (curation.decisions.lock) this.locked.add(current);
    curation.decisions.include.forEach((name, index) => {
      const item = this.#article(curation, `include.${index}`, name);
      if (!item) return;
      const taken = this.pinned.get(item.id);
      if (taken !== undefined && taken !== current) {
        const other = this.#membership.identity(taken)?.slugs[0] ?? taken;
        this.#report(curation, `include.${index}`, {
          code: 'include-claimed-twice',
          message: `"${name}" was already put into another story (${other}).`,
          hint: KEEP_ONE,
        });
      } else this.#pinAll([item], current);
    });
  }

  exclude({ curation, story }: StoryCuration): void {
    const { exclude, excludeFeeds } = curation.decisions;
    if (exclude.length + excludeFeeds.length === 0) return;
    const current = this.#membership.current(story);
    const members = this.#membership.articlesOf(current);
    const namesOf = (id: string) => [id, this.#known(id)?.url ?? id];
    const items = exclude.flatMap(
      (name, index) =>
        this.#article(curation, `exclude.${index}`, name, () => members.flatMap(namesOf)) ?? [],
    );
    this.#tellContradictions(curation, current);
    const before = this.#excluded.get(current);
    this.#excluded.set(current, {
      articles: new Set([...(before?.articles ?? []), ...items.map(({ id }) => id)]),
      feeds: new Set([...(before?.feeds ?? []), ...excludeFeeds]),
    });
    for (const id of members) {
      const feed = this.#known(id)?.feed ?? '';
      if (this.pinned.get(id) === current || !this.forbids({ id, feed }, current)) continue;
      this.#touch(current);
      this.#membership.remove(id);
      this.orphans.push(id);
    }
  }

  /** What the same or another file put into the story stays there, though it is to be excluded. */
  #tellContradictions(curation: Curation, story: string): void {
    curation.decisions.exclude.forEach((name, index) => {
      if (this.pinned.get(this.#known(name)?.id ?? '') !== story) return;
      const message = `"${name}" stays in this story, since "include" or "split" puts it there.`;
      this.#report(curation, `exclude.${index}`, { code: 'exclude-of-included', message, hint: KEEP_ONE });
    });
  }

  /** @param possible ids and addresses of the articles that can be meant, where they are few */
  #article(
    curation: Curation,
    path: string,
    name: string,
    possible: () => readonly string[] = () => [],
  ): ClusterItem | undefined {
    const item = this.#known(name);
    if (item) return item;
    const best = nearest(name, possible());
    const hint = best
      ? `Did you mean "${best}"?`
      : 'Give its URL, to which the story page links under Coverage, or its id, which `npm run why` prints.';
    this.#report(curation, path, {
      code: 'article-unknown',
      message: `There is no article "${name}".`,
      hint,
    });
    return undefined;
  }

  #report(...problem: Parameters<typeof decisionProblem>): void {
    this.problems.push(decisionProblem(...problem));
  }
}
