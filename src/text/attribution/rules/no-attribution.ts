/** Rules for what only looks like somebody saying something. */
import { wordSet } from '../../mentions/word-list.ts';
import type { Candidate } from '../candidate.ts';
import { isPassive, verbGroupStart } from '../verb-groups.ts';

/** "She tells reporters at her first briefing that …", "…, tells company to go on": those who are told say nothing. */
export function isSaidByListener({ passage: { tokens }, source, head, lemma }: Candidate): boolean {
  if (!source) return false;
  const teller = source.from > head ? head : source.from - 1;
  const isTold = teller === head ? lemma === 'tell' : tokens[teller]?.verb?.classes.has('tell') === true;
  return isTold && !isPassive(tokens, verbGroupStart(tokens, teller), teller);
}

const APPOINTERS = wordSet('senate senators');

/** "The Senate confirms Hale as judge", not "The Senate confirms that …": a vote on a person. */
export function isAppointment({ passage: { tokens }, source, head, lemma }: Candidate): boolean {
  if (lemma !== 'confirm' || !source) return false;
  const body = tokens[source.to - 1]?.lower ?? '';
  return APPOINTERS.has(body) && source.to <= head && tokens[head + 1]?.tag === 'name';
}
