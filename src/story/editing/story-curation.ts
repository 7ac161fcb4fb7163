import type { Curation } from '../../model/curation.ts';
import type { Problem } from '../../model/problem.ts';

/** A curation file with the story it is about. */
export interface StoryCuration {
  readonly curation: Curation;
  readonly story: string;
}

/**
 * What is wrong with a decision, at its line.
 * @param path the decision within the front matter, e.g. `merge.0`
 */
export function decisionProblem(
  { file, lineOf }: Curation,
  path: string,
  what: { readonly code: string; readonly message: string; readonly hint: string },
): Problem {
  return { ...what, file, line: lineOf(path), severity: 'error' };
}
