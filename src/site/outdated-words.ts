import type { Decided } from '../model/story.ts';
import { formatDateOf } from './instants.ts';

const SINCE: Readonly<Record<NonNullable<Decided['outdated']>['how'], string>> = {
  changed: 'the source has since changed.',
  newer: 'a newer figure has come since.',
  gone: 'its source no longer says so.',
};

/**
 * What readers are told of a decision that rests on what is no longer so; `''` where all stands, or where editors have seen
 * that something else is said since.
 * @param what what they wrote or chose: "The editors’ wording"
 */
export function outdatedWords(decided: Decided | undefined, what: string): string {
  const { by, at, outdated } = decided ?? {};
  if (!outdated || (outdated.by !== by && outdated.how !== 'gone')) return '';
  return `${what}${at ? ` is of ${formatDateOf(at)}` : ' stands'}; ${SINCE[outdated.how]}`;
}
