/** What is told of decisions that name what is not there. */
import type { Curation } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { didYouMean } from './nearest.ts';

export const UNKNOWN_ID = 'curation-unknown-id';

type FileOf = Pick<Curation, 'file' | 'lineOf'>;

/** What of a page has an id. */
type Items = Pick<Story, 'thingsToKnow' | 'timeline' | 'undated' | 'unknowns' | 'hidden'>;

interface MissedId {
  readonly id: string;
  /** The ids that the decision can be about. */
  readonly known: readonly string[];
  readonly page: Items;
}

export function unknownId({ file, lineOf }: FileOf, path: string, { id, known, page }: MissedId): Problem {
  const kind = kindOf(id, page);
  const [decision = ''] = path.split('.');
  return {
    code: UNKNOWN_ID,
    severity: 'error',
    file,
    line: lineOf(path),
    message: kind === null ? `"${id}" is not on this page.` : `"${decision}" is not for ${kind} ("${id}").`,
    hint: kind === null ? didYouMean(id, known) : USES,
  };
}

const USES =
  'Things to know can be pinned, reworded and hidden; events with a date pinned, corrected and hidden; others corrected or hidden; open questions hidden.';

/** What on the page has this id; null where nothing has. */
function kindOf(id: string, { thingsToKnow, timeline, undated, unknowns, hidden }: Items): string | null {
  const kinds = [
    ['what is hidden', hidden ?? []],
    ['a thing to know', thingsToKnow],
    ['an event', timeline],
    ['an event without a date', undated],
    ['an open question', unknowns],
  ] as const;
  return kinds.find(([, items]) => items.some((item) => item.id === id))?.[0] ?? null;
}

export function badDate({ file, lineOf }: FileOf, path: string, date: string): Problem {
  return {
    code: 'curation-bad-date',
    severity: 'error',
    file,
    line: lineOf(path),
    message: `"${date}" is not a date that exists.`,
    hint: 'Write it as 2025-10-21, 2025-10, 2025, 2025-10~ (about) or 2025-10-13/2025-10-19.',
  };
}
