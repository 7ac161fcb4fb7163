/** Deeds told in the present, as headlines and the summaries under them tell what was done. English. */
import { anyOf } from '../../text/pattern-parts.ts';
import { tenseOf } from '../event/verbs.ts';
import { HEADLINE, type Statement } from './statement.ts';

const DONE_TO = [
  'acquitted|adopted|appointed|approved|arrested|attacked|banned|blocked|cancelled|canceled|charged',
  'chosen|cleared|convicted|crowned|dismissed|dropped|elected|evacuated|extradited|fined|fired|freed',
  'hit|injured|jailed|killed|lifted|opened|ordered|ousted|passed|picked|postponed|recalled|rejected',
  'released|removed|reopened|replaced|rescued|sacked|sent|sentenced|shot|struck|suspended|sworn in',
  'wounded',
].join('|');
/** "The council approves the plan", "Two men are arrested": the first verb tells what was done. */
const DEED = new RegExp(
  [
    '^[^;:—–]{2,90}? ',
    anyOf(
      `(?:is|are) (?:\\p{Ll}+ly )?(?:re-)?(?:${DONE_TO})|announces?|approves?|rejects?|praises`,
      'condemns?|identif(?:y|ies)|wins?|beats?|arrests|appoints?|elects?|agrees?|confirms?|unveils?',
      'publish(?:es)?|apologi[sz]es?|accuses?|urges?|requests|finds|dies|kills|resigns?|signs|launches',
      'orders|bans|fires|sentences|convicts?|jails|releases|demands',
    ),
    '(?![\\p{L}-])',
  ].join(''),
  'u',
);
/** What tells how things stand, or may. */
const STANDS =
  /\b(?:still|now|currently|continu\p{Ll}+|remains?|so far|yet|wants?|needs?|hopes?|fears?|could|may|might|can|will|(?:is|are) (?:\p{Ll}+ly )?\p{Ll}+ing)\b/u;

/** Whether a report's headline or first sentence tells in the present what was done. */
export function tellsDeed({ text, place }: Pick<Statement, 'text' | 'place'>): boolean {
  if (place === HEADLINE) return true;
  const [upToDeed] = (place === 0 && DEED.exec(text)) || [];
  if (!upToDeed || STANDS.test(text)) return false;
  return tenseOf(upToDeed.replace(/ (?:(?:is|are) (?:\p{Ll}+ly )?)?\S+$/u, '')) === 'none';
}
