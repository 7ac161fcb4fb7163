/** The registry of stories: which stories there are, at which addresses, and what became of those that are gone. */
import type { Registry, RegistryEntry } from '../model/registry.ts';
import type { Story } from '../model/story.ts';
import { WaitingStories } from '../model/waiting-stories.ts';
import { slugOf } from '../text/slug.ts';

/** Why a story that was merged is no longer published. */
export const MERGED = 'It was merged into another story.';

export function emptyRegistry(): Registry {
  return { stories: {}, waiting: WaitingStories.of({}) };
}

/** What the registry knows of each published story beside its address and its articles, by id, where there is any. */
export function formerlyOf(registry: Registry): ReadonlyMap<string, NonNullable<Story['formerly']>> {
  const merged = Map.groupBy(
    Object.entries(registry.stories).filter(([, { mergedInto }]) => mergedInto !== undefined),
    ([id]) => currentStory(registry, id),
  );
  const known = Object.entries(registry.stories).flatMap(([id, entry]) => {
    const slugs = entry.slugs.slice(1);
    const parts = (merged.get(id) ?? []).map(([part, { slugs, articles }]) => ({
      id: part,
      slugs,
      articles,
    }));
    return slugs.length + parts.length > 0 ? [[id, { slugs, merged: parts }] as const] : [];
  });
  return new Map(known);
}

/** The story that now stands for this one, through all merges; itself where it was never merged. */
export function currentStory(registry: Registry, id: string): string {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    const next = registry.stories[current]?.mergedInto;
    if (next === undefined || seen.has(next)) return current;
    seen.add(current);
    current = next;
  }
}

/** Every slug that is not its story's address any more → the address that stands for it now. */
export function redirectsOf(registry: Registry): Map<string, string> {
  const redirects = new Map<string, string>();
  for (const id of Object.keys(registry.stories).sort()) {
    const target = registry.stories[currentStory(registry, id)]?.slugs[0];
    for (const slug of registry.stories[id]?.slugs ?? []) {
      if (target !== undefined && slug !== target) redirects.set(slug, target);
    }
  }
  return redirects;
}

/** Stories whose address answers with words only: slug → why the story is gone. */
export function tombstonesOf(registry: Registry): Map<string, string> {
  const tombstones = new Map<string, string>();
  for (const id of Object.keys(registry.stories).sort()) {
    const { slugs, tombstone, mergedInto } = registry.stories[id] as RegistryEntry;
    if (tombstone === undefined || mergedInto !== undefined) continue;
    for (const slug of slugs) tombstones.set(slug, tombstone);
  }
  return tombstones;
}

/** The id of the story with this id or with this slug, past or present; null where there is none. */
export function findStory(registry: Registry, idOrSlug: string): string | null {
  if (registry.stories[idOrSlug] || registry.waiting.has(idOrSlug)) return idOrSlug;
  const found = Object.keys(registry.stories)
    .sort()
    .find((id) => registry.stories[id]?.slugs.includes(idOrSlug));
  return found ?? null;
}

/** The slug at which a story has its page; null where it has none. */
export function addressOf({ stories }: Registry, id: string): string | null {
  const entry = stories[id];
  if (!entry || entry.mergedInto !== undefined || entry.tombstone !== undefined) return null;
  return entry.slugs[0] ?? null;
}

/** Whether a name can be the address of a story: no other has or had it, and it is spelled as addresses are. */
export function canBeAddress(registry: Registry, id: string, name: string): boolean {
  const owner = findStory(registry, name);
  return slugOf(name) === name && (owner === null || owner === id);
}

/** The registry with a story at another address; the one before leads there. */
export function withAddress(registry: Registry, id: string, slug: string): Registry {
  const entry = registry.stories[id] as RegistryEntry;
  const slugs = [slug, ...entry.slugs.filter((other) => other !== slug)];
  return { ...registry, stories: { ...registry.stories, [id]: { ...entry, slugs } } };
}

/** Tells of an article whether it has a story, merged and waiting ones included. */
export function placedIn({ stories, waiting }: Registry): (article: string) => boolean {
  const told = new Set(Object.values(stories).flatMap((entry) => entry.articles));
  return (article) => told.has(article) || waiting.storyOf(article) !== undefined;
}

/** Every address that stories have or had. */
export function slugsIn({ stories }: Registry): string[] {
  return Object.values(stories).flatMap(({ slugs }) => slugs);
}

/**
 * The registry without these articles, as when a sample feed leaves. A story that loses its last article goes
 * altogether, unless an editor wrote about it: then a tombstone says why it is empty. The addresses of one that was
 * merged lead to the other for as long as that one stays.
 */
export function withoutArticles(
  registry: Registry,
  ids: ReadonlySet<string>,
  isCurated: (story: string) => boolean = () => false,
): Registry {
  if (ids.size === 0) return registry;
  const leaves = (article: string) => ids.has(article);
  const isEmptied = ({ articles }: RegistryEntry) => articles.length > 0 && articles.every(leaves);
  const stays = (id: string) => {
    const entry = registry.stories[id];
    return entry !== undefined && (!isEmptied(entry) || isCurated(id));
  };
  const stories: Registry['stories'] = {};
  for (const [id, entry] of Object.entries(registry.stories)) {
    const staying = (articles: readonly string[]) => articles.filter((article) => !leaves(article));
    const { perhaps, ...told } = entry;
    const rest = {
      ...told,
      articles: staying(entry.articles),
      ...(perhaps && staying(perhaps).length > 0 ? { perhaps: staying(perhaps) } : {}),
    };
    const isMerged = entry.mergedInto !== undefined && stays(currentStory(registry, id));
    if (isMerged || !isEmptied(entry)) stories[id] = rest;
    else if (isCurated(id)) stories[id] = { ...rest, tombstone: 'Its articles are no longer kept.' };
  }
  const waiting = [...registry.waiting].map(([id, articles]) => [id, articles.filter((one) => !leaves(one))]);
  return { stories, waiting: WaitingStories.of(Object.fromEntries(waiting)) };
}
