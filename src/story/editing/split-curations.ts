/**
 * What becomes of a file's decisions when its story is split: those about an item go with it to the part whose page has
 * it, and the title of a split is that of its part. What cannot be divided is named.
 */
import { type Curation, curationSchema } from '../../model/curation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Registry } from '../../model/registry.ts';
import { currentStory } from '../registry.ts';
import { storyIdOf } from '../story-id.ts';

/** The story that the named articles of a split become, the first of them being this. */
export function partId(from: string, first: string | undefined): string {
  return storyIdOf(`part ${from} ${first}`);
}

/** The story that the others become where the named articles keep the id. */
export function restId(from: string, first: string | undefined): string {
  return storyIdOf(`rest ${from} ${first}`);
}

export interface SplitCurations {
  /** What a story's page goes by besides its own file, by id. */
  readonly inherited: ReadonlyMap<string, Curation>;
  /** The stories that were split from one, by its id. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

/**
 * @param of the file that decides on each page
 * @param articleOf the id of the article that an editor names so
 */
export function splitCurations(
  registry: Registry,
  of: ReadonlyMap<string, Curation>,
  articleOf: (name: string) => string | undefined,
): SplitCurations {
  const inherited = new Map<string, Curation>();
  const parts = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const [id, { splitFrom, mergedInto, slugs }] of Object.entries(registry.stories)) {
    if (splitFrom === undefined || mergedInto !== undefined) continue;
    const origin = currentStory(registry, splitFrom);
    const file = of.get(origin);
    if (origin === id || !file || file === of.get(id)) continue;
    parts.set(origin, [...(parts.get(origin) ?? []), id]);
    const splitAs = (idOf: typeof partId) =>
      file.decisions.split.findIndex(({ articles }) => {
        const first = articles.map(articleOf).find((article) => article !== undefined);
        return idOf(splitFrom, first) === id;
      });
    inherited.set(id, aboutItems(file, splitAs(partId)));
    const kept = splitAs(restId);
    if (kept < 0) continue;
    inherited.set(origin, titleAlone(file, kept));
    if (speaksOfAll(file) && !of.has(id)) problems.push(keepsAddress(file, kept, slugs[0] ?? id));
  }
  return { inherited, parts, problems };
}

function aboutItems(file: Curation, index: number): Curation {
  const { pin, hide, reword, correct } = file.decisions;
  return withDecisions(titleAlone(file, index), { pin, hide, reword, correct });
}

/** @param index of the split that gave the part; none where it has left the file */
function titleAlone(file: Curation, index: number): Curation {
  const title = file.decisions.split[index]?.title;
  const { reviewed } = file.decisions;
  return {
    ...file,
    context: '',
    decisions: curationSchema.parse({ ...(title ? { title } : {}), ...(reviewed ? { reviewed } : {}) }),
    lineOf: (path) => file.lineOf(path === 'title' ? `split.${index}.title` : path),
  };
}

function withDecisions(curation: Curation, decisions: Partial<Curation['decisions']>): Curation {
  return { ...curation, decisions: { ...curation.decisions, ...decisions } };
}

function speaksOfAll({ context, decisions: { title, summary } }: Curation): boolean {
  return context !== '' || title !== undefined || summary !== undefined;
}

function keepsAddress(file: Curation, index: number, rest: string): Problem {
  return {
    code: 'split-keeps-address',
    severity: 'warning',
    file: file.file,
    line: file.lineOf(`split.${index}`),
    message: `The articles named here are the larger part and keep the address; title, summary and text of this file stand over them. The others are at "${rest}".`,
    hint: `Move what speaks of the others to curation/${rest}.md.`,
  };
}
