/** What sources say an organisation is: "the UN’s nuclear watchdog, the IAEA,", "Orbel, a Danish ferry operator,". */
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import type { LabelledWords } from './labels.ts';
import { DETERMINERS } from './role-modifiers.ts';
import { opinionEnd, phraseStart } from './role-phrase.ts';
import { phraseEnd } from './roles-after.ts';
import { type FoundRole, isClosed } from './roles-before.ts';
import { isJoined, spanOf, textAt } from './words.ts';

/** Nouns for a body, small letters. None for news outlets: who reports is told elsewhere. */
const BODIES = wordSet(`
  watchdog regulator agency authority bureau ministry party coalition alliance bloc movement militia group organisation organization association federation
  union charity nonprofit non-profit foundation fund institute institution university college museum tank company firm corporation conglomerate subsidiary
  maker carmaker automaker planemaker chipmaker drugmaker brewer manufacturer producer operator provider supplier contractor developer retailer supermarket
  chain startup start-up airline carrier bank lender insurer broker exchange giant titan club committee council court tribunal commission`);
/** Those that say nothing by themselves. */
const BARE_BODY = wordSet(
  'nonprofit non-profit charity maker operator provider group organisation organization company firm agency body party club giant union association authority committee council commission',
);
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'where', 'when']);
const LONGEST = 8;

/** What the words beside the organisation `[at, end)` say it is; null where nothing is safe. */
export function bodyOf(sentence: LabelledWords, at: number, end: number): FoundRole | null {
  const found = bodyAfter(sentence, end) ?? bodyBefore(sentence, at, end);
  return found && isTelling(sentence, found) ? found : null;
}

/** ", a Danish ferry operator," */
function bodyAfter(sentence: LabelledWords, end: number): FoundRole | null {
  const { words } = sentence;
  if (words[end]?.gap !== ', ' || !DETERMINERS.has(textAt(words, end))) return null;
  const noun = bodyNoun(sentence, end + 1);
  const close = noun < 0 ? 0 : phraseEnd(sentence, noun + 1);
  // "left the hospital, the ministry said": what follows a body of its own is a verb.
  if (!isClosed(sentence, close) && !RELATIVES.has(textAt(words, close))) return null;
  const start = opinionEnd(words, end + 1, noun);
  return close > 0 ? { ...spanOf(words, start, close), rule: 'body-after-name' } : null;
}

/** The noun that heads the phrase from `first`; -1 where it is none for a body, or the body is some small owner's. */
function bodyNoun({ words, labels }: LabelledWords, first: number): number {
  let noun = -1;
  for (let at = first; at < first + LONGEST && (at === first || isJoined(words, at)); at++) {
    const word = words[at];
    if (!word || (labels[at] === null && isStopWord(word.text)) || /.ing$/.test(word.text)) break;
    if (word.possessive && !word.capital) return -1;
    noun = BODIES.has(word.text) && !word.possessive ? at : -1;
  }
  return noun;
}

/** "the UN’s nuclear watchdog, the IAEA," */
function bodyBefore(sentence: LabelledWords, at: number, end: number): FoundRole | null {
  const { words } = sentence;
  const comma = words[at - 1]?.text === 'the' && isJoined(words, at) ? at - 1 : at;
  if (words[comma]?.gap !== ', ' || !BODIES.has(textAt(words, comma - 1)) || !isClosed(sentence, end))
    return null;
  const start = phraseStart(sentence, comma - 1);
  const isDefinite =
    /^the$/i.test(textAt(words, start - 1)) || words.slice(start, comma).some((word) => word.possessive);
  return isDefinite ? { ...spanOf(words, start, comma), rule: 'body-before-name' } : null;
}

/** "group" alone tells nothing. */
function isTelling({ words }: LabelledWords, { start, end }: FoundRole): boolean {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  return inside.length > 1 || !BARE_BODY.has(inside[0]?.text ?? '');
}
