/** What rules that find names have in common. */

import { wordSet } from '../word-list.ts';
import type { LabelledWords } from './labels.ts';

/**
 * The word after the name that begins at `at`, or 0 where none does.
 * @param personEnd where a person's name would end: asked once for all rules on people
 */
export type NameRule = (sentence: LabelledWords, at: number, personEnd: number) => number;

/** Whom a body is for: "Harbour Children’s Charity", "People’s Party". */
export const FOR_WHOM = wordSet(
  'Children People Women Men Girls Boys Workers Veterans Teachers Farmers Nurses Lawyers',
);
