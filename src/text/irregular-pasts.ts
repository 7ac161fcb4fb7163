/** Simple pasts of English verbs that do not end in -ed. */
import { wordSet } from './word-list.ts';

/** Those that are hardly anything else. */
export const CLEAR_PASTS: ReadonlySet<string> =
  wordSet(`arose ate awoke became began blew bought broke brought built came caught chose clung crept dealt did drank drew
  drove dug dwelt fled flew forbade foresaw forgave forgot fought froze gave got grew had heard held hid kept
  knelt knew laid leapt led left lost made meant met overcame overthrew overtook paid rang rebuilt resold
  retook rewrote rode said sang sank sat sent shone shook shrank slept slid sold sought sped spent spoke
  sprang spun stank stole stood strode strove struck stuck stung swam swept swore swung taught thought threw
  told took tore understood undertook undid unwound upheld was went wept were withdrew withheld withstood woke
  won wore wrote`);

/** Those that are nouns, presents or participles as well. */
export const DOUBTFUL_PASTS: ReadonlySet<string> =
  wordSet(`beat bid bled bore burst cast cost cut fed fell felt found hit hurt lay lent lit put quit ran read rose saw
  set shot shut split spread sworn wound`);
