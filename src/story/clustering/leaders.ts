/** Who leads a country, as a text names them. Every matter of the country is theirs, so name and office tell none of them apart. */
import { allMatches } from '../../text/all-matches.ts';
import { stem } from '../../text/terms.ts';
import { writtenWords } from './headline-words.ts';

const OFFICE_AND_NAME =
  /\b(?:President|Prime Minister|PM|Premier|Chancellor)(?:-elect)? (?:\p{Lu}[\p{L}’'-]+ ?){1,3}/gu;

/** Stems of the words of their offices and names; none where the text names no leader by office. */
export function leadersIn(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [named] of allMatches(text, OFFICE_AND_NAME)) {
    for (const { lower } of writtenWords(named)) stems.add(stem(lower));
  }
  return stems;
}
