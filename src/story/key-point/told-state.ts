/** Whether a sentence tells how things stand, or what was open, when it was told. English. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { tenseOf } from '../event/verbs.ts';
import { HEADLINE, type Statement } from './statement.ts';
import { tellsDeed } from './told-deed.ts';

/** Perfect tenses that tell how things stand rather than what was done. */
const STILL_SO = inOrder(
  'iu',
  /\b(?:has|have)/,
  anyOf(
    /n[’']t\b/,
    / (?:\p{Ll}+ )?(?:not|no|yet|never|become|remained|stayed|been \p{Ll}+ing|had|long|begun to)\b/u,
  ),
  '|',
  /^(?:[^,;]{3,60}, )?(?:no|none of|neither)\b[^,;]{2,60} (?:has|have) (?:\p{Ll}+ )?\p{Ll}+/u,
  '|',
  /\band (?:[\p{L}’'-]+ ){1,3}(?:is|are) (?:\p{Ll}+ )?\p{Ll}+ing\b/u,
  '|',
  /\b(?:so far|still|yet|to date)\b/,
);

const FOR_NOW =
  /\b(?:for now|now (?:it |they )?(?:seems?|appears?|looks?)|currently|at present|right now|as of now|at the moment|latest|newest|most recent(?! (?:years|months|weeks)))\b/i;

/** "There is a new push for a vote", whatever is told after it. */
const THERE_IS = /^(?:… )?There(?:[’']s| is| are) /u;

/** "The band is set to play, as it has not since the strike, but …": still to come when it was told. */
const IS_TO_COME = /\b(?:is|are) (?:set|due|scheduled|expected|poised|about) to\b/;

/** "Troops are being sent home": a form that else tells of the past. */
const IS_BEING = /^[^,;:]{3,80} (?:is|are) being \p{Ll}+/u;

/** "The storm is bringing rain"; not "The mayor praised crews who are bailing", which tells what was done. */
const IS_DOING =
  /^(?:(?! (?:who|which|that) (?:is|are)\b)[^,;:—]){2,90}? (?:is|are) (?:\p{Ll}+ )?(?!(?:going|according|including|missing)\b)\p{Ll}{2,}ing\b/u;

/** A headline tells in the present what was done; these tell how things stand. */
const STANDS_IN_HEADLINE =
  /\b(?:is|are|has|have|hasn[’']t|haven[’']t|remains?|seems?|appears?|threatens?|looms?|prepares?|still|can|could|may|might|needs?|wants?|hopes?|seeks?|looks?|faces?|keeps?|continues?|awaits?|lacks?|likely to|(?:drag|go|rage|wear)s? on|persists?)\b/i;

/** "The truce appears to hold, even as talks were put off": what goes on beside it. */
const MEANWHILE = / (?:even )?(?:as|while|though|although) [^,;:]*$/u;

/** What comes first where two sentences are shown together: the second tells more of it. */
function firstSentence({ text, parts: [first] }: Statement): string {
  return first?.text ?? text;
}

/** What was said was said, whatever has become of it… */
const REPORTED = /\b(?:said|told|announced|reported|according to)\b/;

/** …but not "Okafor is facing calls to go after the Post reported …": there the saying is beside the state. */
const SAID_LAST = /, [^,]* (?:said|says|told [^,]*|announced|reported)\b[^,]*$|\baccording to\b[^,]*$/u;

/** Whether it tells a state, which may have changed since. */
export function tellsState(statement: Statement): boolean {
  const { text, status, place } = statement;
  if (status === 'planned') return false;
  const doing = IS_DOING.exec(text)?.[0] ?? '';
  if (REPORTED.test(text)) return doing !== '' && !REPORTED.test(doing) && !SAID_LAST.test(text);
  if (place === HEADLINE) return STANDS_IN_HEADLINE.test(text);
  if (tellsDeed(statement)) return false;
  const tense = tenseOf(firstSentence(statement).replace(MEANWHILE, ''));
  return (
    tense === 'present' ||
    tense === 'none' ||
    IS_TO_COME.test(text) ||
    IS_BEING.test(text) ||
    IS_DOING.test(text) ||
    FOR_NOW.test(text) ||
    THERE_IS.test(text) ||
    (tense === 'present-perfect' && STILL_SO.test(text))
  );
}

/** "Police are still searching": what was open when it was told. */
const STILL_OPEN = inOrder(
  'iu',
  /\b/,
  anyOf(
    /still|not yet|(?:has|have)(?:n[’']t| not)\b[^,;]{0,40} yet|so far|at large/,
    'in the (?:latest|most recent) (?!years|months|weeks)',
    '(?:is|are|remains?) [“"]?(?:active|ongoing|under ?way|pending)',
    '(?:is|are|was|were|keep|kept) (?:searching|looking|waiting) for',
    'awaits?|awaiting|ahead of (?:this|today|tonight|tomorrow)',
  ),
  /\b/,
);

/** Whether a sentence tells something as open, which any newer report may have settled. */
export function tellsOpen(text: string): boolean {
  return STILL_OPEN.test(text);
}

/** Whether what it tells was going on. */
export function tellsGoingOn({ text }: Statement): boolean {
  return IS_DOING.test(text);
}

/** "Okafor is receiving threats, her lawyer said": somebody's word for something that was going on. */
export function tellsByWordOf(statement: Statement): boolean {
  return tellsGoingOn(statement) && SAID_LAST.test(statement.text);
}
