/**
 * The registry of stories: `content/registry.json`. One story a line, sorted by id, so that two people's
 * changes rarely meet, and a file that a merge has broken can be read line by line.
 */
import { curationFile, REGISTRY } from '../model/content-files.ts';
import type { Problem } from '../model/problem.ts';
import { type Registry, type RegistryEntry, registrySchema } from '../model/registry.ts';
import type { Story } from '../model/story.ts';
import { WaitingStories } from '../model/waiting-stories.ts';
import { freeSlug } from '../text/slug.ts';

/** Why a story that was merged is no longer published. */
export const MERGED = 'It was merged into another story.';

/** What a story file tells about its story; enough to make its registry entry again. */
export interface StoryRecord {
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly id: string;
  readonly slug: string;
  readonly articles: readonly string[];
  readonly formerly?: Story['formerly'];
}

export interface RegistryReading {
  readonly registry: Registry;
  readonly problems: readonly Problem[];
}

export function emptyRegistry(): Registry {
  return { stories: {}, waiting: WaitingStories.of({}) };
}

/** The file's text: the same registry gives the same bytes. */
export function serializeRegistry({ stories, waiting }: Registry): string {
  const lines = Object.keys(stories)
    .sort()
    .map((id) => `${JSON.stringify(id)}: ${JSON.stringify(stories[id])}`);
  return `{\n"stories": ${inBraces(lines.join(',\n'))}${WAITING}${inBraces(waiting.text)}\n}\n`;
}

const WAITING = ',\n"waiting": ';

function inBraces(members: string): string {
  return members === '' ? '{}' : `{\n${members}\n}`;
}

/**
 * Reads the registry. A file that is missing, broken or holds the marks of a git conflict is made good from
 * its own readable lines and the story files; every repair is reported.
 * @param text the file's text; null where there is none
 * @param isOurs whether it is known to be as `serializeRegistry` wrote it: then it is not looked through
 */
export function readRegistry(
  text: string | null,
  storyFiles: () => readonly StoryRecord[],
  isOurs = false,
): RegistryReading {
  if (text !== null && isOurs) return { registry: ownRegistry(text), problems: [] };
  if (text === null) {
    const records = storyFiles();
    return records.length === 0
      ? { registry: emptyRegistry(), problems: [] }
      : rebuildRegistry(records, null);
  }
  const registry = parseRegistry(text);
  if (!registry) return rebuildRegistry(storyFiles(), text);
  return settleSlugs(registry, []);
}

/** The registry in a text of `serializeRegistry`. */
function ownRegistry(text: string): Registry {
  const [stories, waiting] = text.split(WAITING) as [string, string];
  return {
    stories: JSON.parse(`${stories}}`).stories,
    waiting: WaitingStories.from(waiting.slice(2, -'\n}\n}\n'.length)),
  };
}

function parseRegistry(text: string): Registry | null {
  try {
    const { waiting = {}, ...rest } = JSON.parse(text);
    return isWaiting(waiting) ? { ...registrySchema.parse(rest), waiting: WaitingStories.of(waiting) } : null;
  } catch {
    return null;
  }
}

/** Checked by hand: there may be a hundred thousand lines of it. */
function isWaiting(value: unknown): value is Record<string, string[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const waiting = value as Readonly<Record<string, unknown>>;
  return Object.keys(waiting).every((id) => isListOfTexts(waiting[id]));
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/**
 * The registry made again: the lines that can still be read, then what the story files say. No story id and
 * no slug that either of them knows is lost. Both sides of a conflict are united.
 */
function rebuildRegistry(records: readonly StoryRecord[], broken: string | null): RegistryReading {
  const registry: Draft = { stories: {}, waiting: {} };
  const problems: Problem[] = [];
  for (const line of salvageLines(broken ?? '')) uniteLine(registry, line);
  for (const { id, slug, articles, formerly } of records) {
    uniteEntry(registry, id, { slugs: [slug, ...(formerly?.slugs ?? [])], articles: [...articles] });
    for (const { id: merged, ...entry } of formerly?.merged ?? [])
      uniteEntry(registry, merged, { ...entry, mergedInto: id, tombstone: MERGED });
  }
  settleArticles(registry);
  problems.push({
    code: broken === null ? 'registry-missing' : 'registry-broken',
    message: `The registry of stories ${broken === null ? 'is missing' : 'could not be read'}; its readable lines and ${records.length} story files give ${Object.keys(registry.stories).length} stories.`,
    hint:
      broken === null
        ? 'Restore it from version control. The one that an update writes knows every address, but may group news otherwise.'
        : 'An update writes it anew; look through the change of registry.json before you commit it.',
    file: REGISTRY,
    severity: broken === null ? 'error' : 'warning',
  });
  return settleSlugs({ ...registry, waiting: WaitingStories.of(registry.waiting) }, problems);
}

/** A registry in the making. */
interface Draft extends Pick<Registry, 'stories'> {
  waiting: Record<string, string[]>;
}

const ENTRY_LINE = /^\s*"(s-[0-9a-f]+)": ([{[].*[\]}]),?\s*$/;

/** The lines of a broken file that hold one story each; the base of a three-way conflict is passed over. */
function salvageLines(text: string): { id: string; value: unknown }[] {
  const found: { id: string; value: unknown }[] = [];
  let inBase = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('|||||||')) inBase = true;
    else if (line.startsWith('=======') || line.startsWith('>>>>>>>')) inBase = false;
    const match = inBase ? null : ENTRY_LINE.exec(line);
    const value = match ? parseJson(match[2] ?? '') : undefined;
    if (match?.[1] && value !== undefined) found.push({ id: match[1], value });
  }
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function uniteLine(registry: Draft, { id, value }: { id: string; value: unknown }): void {
  const entry = registrySchema.shape.stories.valueType.safeParse(value);
  if (entry.success) uniteEntry(registry, id, entry.data);
  else if (isListOfTexts(value)) {
    registry.waiting[id] = union(registry.waiting[id] ?? [], value);
  }
}

function uniteEntry(registry: Draft, id: string, entry: RegistryEntry): void {
  const known = registry.stories[id];
  registry.stories[id] = known
    ? {
        ...entry,
        ...known,
        slugs: union(known.slugs, entry.slugs),
        articles: union(known.articles, entry.articles),
      }
    : entry;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** After a union an article may stand in two stories: the one with more articles keeps it, then the lesser id. */
function settleArticles(registry: Draft): void {
  const owner = new Map<string, string>();
  const live = Object.entries(registry.stories).filter(([, entry]) => entry.mergedInto === undefined);
  live.sort(([a, one], [b, other]) => other.articles.length - one.articles.length || (a < b ? -1 : 1));
  for (const [id, entry] of live) {
    entry.articles = entry.articles.filter((article) => !owner.has(article));
    for (const article of entry.articles) owner.set(article, id);
  }
  const waiting = Object.entries(registry.waiting)
    .filter(([id]) => registry.stories[id] === undefined)
    .map(([id, articles]) => [id, articles.filter((article) => !owner.has(article))] as const);
  registry.waiting = Object.fromEntries(waiting.filter(([, articles]) => articles.length > 0));
}

/**
 * One story for each slug: of those that claim it, the one with the least id keeps the address. The other takes
 * its next, or a new one.
 */
function settleSlugs(registry: Registry, before: readonly Problem[]): RegistryReading {
  const taken = new Set(slugsIn(registry));
  const owners = new Map<string, string>();
  const problems = [...before];
  for (const id of Object.keys(registry.stories).sort()) {
    const entry = registry.stories[id] as RegistryEntry;
    const disputed = entry.slugs.filter((slug) => owners.has(slug));
    if (disputed.length > 0) {
      const own = entry.slugs.filter((slug) => !owners.has(slug));
      const [address = ''] = own.length > 0 ? own : [freeSlug(disputed[0] ?? '', (slug) => taken.has(slug))];
      taken.add(address);
      entry.slugs = own.length > 0 ? own : [address];
      problems.push(...disputed.map((slug) => disputedSlug(slug, owners.get(slug) ?? '', id, address)));
    }
    for (const slug of entry.slugs) owners.set(slug, id);
  }
  return { registry, problems };
}

function disputedSlug(slug: string, owner: string, other: string, address: string): Problem {
  return {
    code: 'slug-claimed-twice',
    message: `The stories ${owner} and ${other} both claimed the slug "${slug}"; ${owner} keeps it, and ${other} stands at "${address}".`,
    hint: `If they are one story, write "merge: [${address}]" in ${curationFile(slug)}.`,
    file: REGISTRY,
    severity: 'error',
  };
}

/** What the registry knows of each published story beside its address and its articles, by id, where there is any. */
export function formerlyOf(registry: Registry): ReadonlyMap<string, NonNullable<Story['formerly']>> {
  const merged = Map.groupBy(
    Object.entries(registry.stories).filter(([, { mergedInto }]) => mergedInto !== undefined),
    ([id]) => currentStory(registry, id),
  );
  return new Map(
    Object.entries(registry.stories).flatMap(
      ([
        id,
        {
          slugs: [, ...slugs],
        },
      ]) => {
        const parts = (merged.get(id) ?? []).map(([part, entry]) => ({
          id: part,
          slugs: entry.slugs,
          articles: entry.articles,
        }));
        return slugs.length + parts.length > 0 ? [[id, { slugs, merged: parts }] as const] : [];
      },
    ),
  );
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
 * altogether, unless an editor wrote about it: then a tombstone says why it is empty.
 */
export function withoutArticles(
  registry: Registry,
  ids: ReadonlySet<string>,
  isCurated: (story: string) => boolean = () => false,
): Registry {
  if (ids.size === 0) return registry;
  const stories: Registry['stories'] = {};
  for (const [id, entry] of Object.entries(registry.stories)) {
    const articles = entry.articles.filter((article) => !ids.has(article));
    if (articles.length === entry.articles.length || articles.length > 0)
      stories[id] = { ...entry, articles };
    else if (isCurated(id))
      stories[id] = { ...entry, articles, tombstone: 'Its articles are no longer kept.' };
  }
  const waiting = [...registry.waiting].map(([id, articles]) => [
    id,
    articles.filter((article) => !ids.has(article)),
  ]);
  return { stories, waiting: WaitingStories.of(Object.fromEntries(waiting)) };
}
