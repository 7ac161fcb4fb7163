/**
 * The file of the registry: `content/registry.json`. One story a line, sorted by id, so that two people's
 * changes rarely meet, and a file that a merge has broken can be read line by line.
 */
import { curationFile, REGISTRY } from '../model/content-files.ts';
import type { Problem } from '../model/problem.ts';
import { type Registry, type RegistryEntry, registrySchema } from '../model/registry.ts';
import { WaitingStories } from '../model/waiting-stories.ts';
import { freeSlug } from '../text/slug.ts';
import { emptyRegistry, slugsIn } from './registry.ts';
import { isListOfTexts, type Remains, rebuildRegistry } from './registry-repair.ts';

export interface RegistryReading {
  readonly registry: Registry;
  readonly problems: readonly Problem[];
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
 * its own readable lines, the story files and the articles; every repair is reported.
 * @param text the file's text; null where there is none
 * @param isOurs whether it is known to be as `serializeRegistry` wrote it: then it is not looked through
 */
export function readRegistry(
  text: string | null,
  remains: () => Remains = () => ({ records: [], placed: [] }),
  isOurs = false,
): RegistryReading {
  if (text !== null && isOurs) return { registry: ownRegistry(text), problems: [] };
  if (text === null) {
    const left = remains();
    return left.records.length === 0 ? { registry: emptyRegistry(), problems: [] } : rebuilt(left, null);
  }
  const registry = parseRegistry(text);
  return registry ? settleSlugs(registry, []) : rebuilt(remains(), text);
}

function rebuilt(remains: Remains, broken: string | null): RegistryReading {
  const { registry, problem } = rebuildRegistry(remains, broken);
  return settleSlugs(registry, [problem]);
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
