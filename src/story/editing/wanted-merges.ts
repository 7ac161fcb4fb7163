/** Which stories editors want merged into which, as far as their decisions agree. */
import { didYouMeanStory } from '../../curation/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { Registry } from '../../model/registry.ts';
import { findStory, slugsIn } from '../registry.ts';
import { decisionProblem, type StoryCuration } from './story-curation.ts';

export interface WantedMerges {
  /** Story → the story that takes it in. Never a ring. */
  readonly merges: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * The merges of all files; the first decision about a story counts.
 * @param standing merges whose decision cannot be read: they come before all others
 */
export function wantedMerges(
  curated: readonly StoryCuration[],
  registry: Registry,
  standing: ReadonlyMap<string, string> = new Map(),
): WantedMerges {
  const merges = new Map(standing);
  const problems: Problem[] = [];
  for (const { curation, story } of curated) {
    curation.decisions.merge.forEach(({ story: name }, index) => {
      const other = findStory(registry, name);
      const fault = other === null ? unknownStory(name, registry) : faultOf({ name, story, other, merges });
      if (fault) problems.push(decisionProblem(curation, `merge.${index}`, fault));
      else if (other !== null) merges.set(other, story);
    });
  }
  return { merges, problems };
}

type Fault = Pick<Problem, 'code' | 'message'> & { readonly hint: string };

interface WantedMerge {
  /** The story to be merged, as the editor named it. */
  readonly name: string;
  readonly other: string;
  /** The story that is to take it in. */
  readonly story: string;
  readonly merges: ReadonlyMap<string, string>;
}

function unknownStory(name: string, registry: Registry): Fault {
  return {
    code: 'merge-unknown-story',
    message: `There is no story "${name}" to merge.`,
    hint: didYouMeanStory(slugIn(name), slugsIn(registry)),
  };
}

/** The part of an address or a file name that is the slug. */
function slugIn(name: string): string {
  return name.replace(/\/$/, '').replace(/^.*\//, '').replace(/\.md$/, '');
}

/** What is wrong with a merge; null where it can be done. */
function faultOf(wanted: WantedMerge): Fault | null {
  const { name, other, story, merges } = wanted;
  if (other === story) {
    return {
      code: 'merge-into-itself',
      message: `A story cannot be merged into itself ("${name}").`,
      hint: 'Take this line out.',
    };
  }
  const taken = merges.get(other);
  if (taken !== undefined && taken !== story) {
    return {
      code: 'merge-claimed-twice',
      message: `"${name}" is already merged into another story (${taken}).`,
      hint: 'Keep one of the two lines.',
    };
  }
  if (!closesRing(wanted)) return null;
  return {
    code: 'merge-ring',
    message: `Merging "${name}" here closes a ring: this story is itself merged into it.`,
    hint: 'Keep the direction you want and take the other line out.',
  };
}

function closesRing({ other, story, merges }: WantedMerge): boolean {
  for (let next = merges.get(story); next !== undefined; next = merges.get(next)) {
    if (next === other) return true;
  }
  return false;
}
