/** A page before it knows its past, and what a comparison with that finds. */
import type { Change, SourceReference, Story } from '../../model/story.ts';
import type { Quotes } from '../told-past.ts';

/** A page as composed anew: it knows nothing of its past but what `compareWith` gives it. */
export type Draft = Omit<Story, 'revision' | 'changes'>;

/** An unknown that a later source answered, with the sentence that does. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly source?: SourceReference;
}

/** A change that is found, before it has its revision and time. */
export type NewChange = Pick<Change, 'kind' | 'text' | 'item'> & { readonly quotes: Quotes };
