/** Which curation file decides what a story's page says, where several are about it. */
import type { Curation, CurationDecisions } from '../../model/curation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Registry } from '../../model/registry.ts';
import { currentStory, findStory } from '../registry.ts';

export interface PageCurations {
  /** The deciding file, by story id. */
  readonly of: ReadonlyMap<string, Curation>;
  /** Files with words for a page on which another file decides. */
  readonly problems: readonly Problem[];
}

/** The file that a story's page goes by: its own before that of a story merged into it, then by name. */
export function pageCurations(registry: Registry, curations: readonly Curation[]): PageCurations {
  const claims = curations.flatMap((curation) => {
    const story = storyOf(curation, registry);
    return story === null ? [] : [{ curation, story, page: currentStory(registry, story) }];
  });
  claims.sort(
    (a, b) =>
      Number(a.story !== a.page) - Number(b.story !== b.page) || (a.curation.file < b.curation.file ? -1 : 1),
  );
  const of = new Map<string, Curation>();
  const problems: Problem[] = [];
  for (const { curation, page } of claims) {
    const deciding = of.get(page);
    if (!deciding) of.set(page, curation);
    else if (saysSomething(curation)) problems.push(notShown(curation, deciding));
  }
  return { of, problems };
}

/** The story that the file is about, merged or not; null where there is none of that name. */
function storyOf({ decisions, slug }: Curation, registry: Registry): string | null {
  return findStory(registry, decisions.story ?? slug);
}

/** Decisions about a page; what they leave out is about which articles it has. */
const ON_PAGE = [
  'title',
  'summary',
  'pin',
  'hide',
  'reword',
  'correct',
  'events',
  'links',
  'close',
] as const satisfies readonly (keyof CurationDecisions)[];

function saysSomething({ decisions, context }: Curation): boolean {
  return context !== '' || ON_PAGE.some((key) => !isEmpty(decisions[key]));
}

function isEmpty(decision: unknown): boolean {
  if (typeof decision === 'object' && decision !== null) return Object.keys(decision).length === 0;
  return decision === undefined || decision === false;
}

function notShown({ file }: Curation, deciding: Curation): Problem {
  return {
    code: 'curation-not-shown',
    severity: 'warning',
    file,
    message: `What this file says is not on the page: ${deciding.file} decides on the same story.`,
    hint: `Move what should stay to ${deciding.file}.`,
  };
}
