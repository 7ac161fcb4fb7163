/** Deeds that are done once: two lines of few days that tell one of the same people tell one deed. */
import type { StoryEvent } from '../../model/event.ts';
import { mainClause } from '../event/main-clause.ts';
import { sharedTerms, sharesPart } from './shared-words.ts';

/** Nobody dies twice: the word itself and as many of who it was. */
const FEWEST_OF_DEATH = 3;
/** Who was seized, charged or left: as many words, and a part of the shorter line. */
const FEWEST_OF_DEED_DONE_ONCE = 3;
const SHARE_OF_DEED_DONE_ONCE = 0.4;

const DEATH = /(?<!\bwho (?:\p{Ll}+ )?)\b(?:dies|died|has died|dead at)\b/iu;
/** What hardly happens twice in so few days to those of whom two lines speak. */
const DONE_ONCE: readonly RegExp[] = [
  /(?<!\bwho (?:\p{Ll}+ )?)\b(?:indicted|charged with)\b/iu,
  /(?<!\bwho (?:\p{Ll}+ )?)\b(?:arrest(?:s|ed)|detain(?:s|ed))\b/iu,
  /\b(?:withdraws?|withdrew|pull(?:s|ed|ing)? out)\b/iu,
  /(?<!\bwho (?:\p{Ll}+ )?)\b(?:resigns?|resigned|quits|steps? down|stepped down)\b/iu,
];

/** Whether each of two lines names death, as its news or not, and as many of who died. */
export function nameOneDeath(event: StoryEvent, other: StoryEvent): boolean {
  const isOfDeath = ({ candidates: [shown] }: StoryEvent) => DEATH.test(shown?.text ?? '');
  return [event, other].every(isOfDeath) && sharedTerms(event, other).length >= FEWEST_OF_DEATH;
}

/** Whether two lines tell one death. */
export function tellOneDeath(event: StoryEvent, other: StoryEvent): boolean {
  return (
    [event, other].every((one) => tells(one, DEATH)) && sharedTerms(event, other).length >= FEWEST_OF_DEATH
  );
}

/** Whether two lines tell one deed that is hardly done twice. */
export function tellDeedDoneOnce(event: StoryEvent, other: StoryEvent): boolean {
  return (
    DONE_ONCE.some((deed) => [event, other].every((one) => tells(one, deed))) &&
    sharedTerms(event, other).length >= FEWEST_OF_DEED_DONE_ONCE &&
    sharesPart(event, other, SHARE_OF_DEED_DONE_ONCE)
  );
}

/** As the news of it: not "fired after a man has died". */
function tells({ candidates: [shown] }: StoryEvent, deed: RegExp): boolean {
  return deed.test(mainClause(shown?.text ?? ''));
}
