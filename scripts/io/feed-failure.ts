import { FEED_LIST } from '../../src/model/content-files.ts';
import type { FeedConfig } from '../../src/model/feed.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { FeedState } from './feed-state.ts';
import { isPrivateAddressRefusal } from './private-refusal.ts';

/** Why a feed on disk could not be read. */
export function unreadableFile(file: string): string {
  return `the file ${file} cannot be read`;
}

/** What to tell the operator of a feed that could not be read; `hint` stands where its content says what to do. */
export function failureProblem(
  feed: FeedConfig,
  { state, reason, lasting }: Pick<FeedState, 'state' | 'reason' | 'lasting'>,
  hint?: string,
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
      hint: hint ?? 'Paths of feeds are relative to the content folder: correct file: in feeds.yaml.',
    };
  if (lasting)
    return {
      ...what,
      code: 'feed-unreadable',
      severity: 'error',
      hint: hint ?? 'Open its address in a browser, and correct what feeds.yaml says of it.',
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

const PRIVATE =
  'Correct its address; where it is meant to lie there, give --allow-private-hosts, and once --force to ask at once.';
