import { FEED_LIST } from '../../../src/model/content-files.ts';
import type { FeedConfig } from '../../../src/model/feed.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { FeedState } from './feed-state.ts';
import { isPrivateAddressRefusal } from './private-refusal.ts';

/**
 * Why a feed on disk could not be read.
 * @param error what reading it threw
 */
export function unreadableFile(file: string, error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return WHY_UNREADABLE[code]?.(file) ?? `the file ${file} cannot be read`;
}

const WHY_UNREADABLE: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `there is no file ${file}`,
  ENOTDIR: (file) => `there is no file ${file}`,
  EISDIR: (file) => `${file} is a folder`,
  EACCES: (file) => `this program may not read the file ${file}`,
};

/**
 * What to tell the operator of a feed that could not be read.
 * @param found what was wrong with what came, if anything came
 */
export function failureProblem(
  feed: FeedConfig,
  { state, reason, lasting }: Pick<FeedState, 'state' | 'reason' | 'lasting'>,
  found: readonly Problem[] = [],
): Problem {
  const what = {
    file: FEED_LIST,
    message: `The feed ${feed.id} could not be read: ${reason.replace(/\.$/, '')}.`,
  } as const;
  if (state === 'gone')
    return {
      ...what,
      code: 'feed-gone',
      severity: 'error',
      hint: 'It will not be asked again: take it out of feeds.yaml, or correct its address.',
    };
  if (feed.file !== undefined)
    return {
      ...what,
      code: 'feed-file-unreadable',
      severity: 'error',
      hint: found.length > 0 ? NO_FEED_IN_FILE : NO_FILE,
    };
  if (lasting)
    return {
      ...what,
      code: 'feed-unreadable',
      severity: 'error',
      hint:
        found.find(({ hint }) => hint !== undefined)?.hint ??
        'Open its address in a browser, and correct what feeds.yaml says of it.',
    };
  return {
    ...what,
    code: 'feed-failing',
    severity: 'warning',
    hint: isPrivateAddressRefusal(reason)
      ? PRIVATE
      : 'It is asked again by itself, less often after each failure.',
  };
}

const NO_FILE = 'Paths of feeds are relative to the content folder: correct file: in feeds.yaml.';
const NO_FEED_IN_FILE = 'Put an RSS, Atom or JSON Feed document there, or correct file: in feeds.yaml.';

const PRIVATE =
  'Correct its address; where it is meant to lie there, give --allow-private-hosts, and once --force to ask at once.';
