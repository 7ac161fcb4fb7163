/** A registry made again from what is left of it: the readable lines of its file, and what the story files say. */
import { REGISTRY } from '../model/content-files.ts';
import type { Problem } from '../model/problem.ts';
import { type Registry, type RegistryEntry, registrySchema } from '../model/registry.ts';
import type { Story } from '../model/story.ts';
import { WaitingStories } from '../model/waiting-stories.ts';
import { MERGED } from './registry.ts';
import { storyBegunBy } from './story-id.ts';

/** What a story file tells about its story; enough to make its registry entry again. */
export interface StoryRecord {
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly id: string;
  readonly slug: string;
  readonly articles: readonly string[];
  readonly perhaps?: Story['perhaps'];
  readonly formerly?: Story['formerly'];
}

/** What a registry can be made from again. */
export interface Remains {
  readonly records: readonly StoryRecord[];
  /** Ids of articles that were placed: one of which nothing else tells was alone, and is not to be placed anew. */
  readonly placed: readonly string[];
}

/**
 * The lines that can still be read, then what the story files say. No story id and no slug that either of them
 * knows is lost. Both sides of a conflict are united. Two stories may claim one slug.
 * @param broken the text of a file that could not be read; null where there is none
 */
export function rebuildRegistry(
  { records, placed }: Remains,
  broken: string | null,
): { readonly registry: Registry; readonly problem: Problem } {
  const registry: Draft = { stories: {}, waiting: {} };
  for (const line of salvageLines(broken ?? '')) uniteLine(registry, line);
  for (const { id, slug, articles, perhaps, formerly } of records) {
    const entry = { slugs: [slug, ...(formerly?.slugs ?? [])], articles: [...articles] };
    uniteEntry(registry, id, perhaps ? { ...entry, perhaps: perhaps.map(({ article }) => article) } : entry);
    for (const { id: merged, ...entry } of formerly?.merged ?? [])
      uniteEntry(registry, merged, { ...entry, mergedInto: id, tombstone: MERGED });
  }
  settleArticles(registry);
  leaveAlone(registry, placed);
  const problem: Problem = {
    code: broken === null ? 'registry-missing' : 'registry-broken',
    message: `The registry of stories ${broken === null ? 'is missing' : 'could not be read'}; its readable lines and ${records.length} story files give ${Object.keys(registry.stories).length} stories.`,
    hint:
      broken === null
        ? 'Restore it from version control. The one that an update writes knows every address, and leaves each article that is on no page alone.'
        : 'An update writes it anew; look through the change of registry.json before you commit it.',
    file: REGISTRY,
    severity: broken === null ? 'error' : 'warning',
  };
  return { registry: { ...registry, waiting: WaitingStories.of(registry.waiting) }, problem };
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
  const perhaps = union(known?.perhaps ?? [], entry.perhaps ?? []);
  registry.stories[id] = {
    ...entry,
    ...known,
    slugs: union(known?.slugs ?? [], entry.slugs),
    articles: union(known?.articles ?? [], entry.articles),
    ...(perhaps.length > 0 ? { perhaps } : {}),
  };
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
  for (const [, entry] of live) {
    if (entry.perhaps) entry.perhaps = entry.perhaps.filter((article) => !owner.has(article));
  }
  const waiting = Object.entries(registry.waiting)
    .filter(([id]) => registry.stories[id] === undefined)
    .map(([id, articles]) => [id, articles.filter((article) => !owner.has(article))] as const);
  registry.waiting = Object.fromEntries(waiting.filter(([, articles]) => articles.length > 0));
}

/** Lets each article that is in no story wait in the one that it began. */
function leaveAlone(registry: Draft, articles: readonly string[]): void {
  const told = new Set(Object.values(registry.stories).flatMap((entry) => entry.articles));
  for (const article of Object.values(registry.waiting).flat()) told.add(article);
  const isTaken = (id: string) => id in registry.stories || id in registry.waiting;
  for (const article of articles)
    if (!told.has(article)) registry.waiting[storyBegunBy(article, isTaken)] = [article];
}

export function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
