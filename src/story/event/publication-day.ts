import type { EventStatus } from '../../model/event.ts';
import { namesOnlyThing } from './title-of-thing.ts';
import { tenseOf } from './verbs.ts';

/** Where an undated sentence stands in its article. */
export type Position = 'headline' | 'lead' | 'body';

/** Headlines that announce reading matter rather than tell news. */
const NO_NEWS =
  /^(?:how|why|what|when|where|who|which|opinion|analysis|explained?|explainer|review|podcast|video|watch|listen|quiz|live|in pictures|in photos|photos|gallery|letters?|editorial|obituary|profile|interview|recap|fact[ -]check\w*|meet|read|(?:(?:morning|evening|daily|weekly|news|midday) )?(?:briefing|round-?up|digest|newsletter)|the week in|your|my|our|this|these|here(?:'?s| is| are)|an? (?:look|guide|history|conversation|closer look)|on politics|\d+ (?:\p{L}+ ){1,2}(?:to|for|from|that|about|we|you))\b|: (?:what|how|why|who|here'?s|everything|full|fact[ -]check\w*)\b/iu;
const QUESTION = /\?["'”]?$/u;
/** Words that take the deed away from the day of publication. */
const ELSEWHEN =
  /\b(?:years? ago|months? ago|last (?:week|month|year|summer|winter|spring|autumn)|in recent|for (?:years|months|weeks|decades)|over the (?:past|last|years)|once|used to|historically|previously|earlier|formerly|in the past|always|often|usually|every|still|anniversary|since)\b/iu;
/** Standing descriptions. */
const STATE = /^\S+(?:\s\S+){0,6}?\s(?:is|are|was|were) (?:a|an|the|one|among|home|known|located|part)\b/iu;

/** Whether a headline announces an opinion, a guide, a question or a subject: it tells no event, whatever it says. */
export function announcesReading(headline: string): boolean {
  const plain = headline.trim().replace(/[‘’]/g, "'");
  return NO_NEWS.test(plain) || QUESTION.test(plain) || namesOnlyThing(plain);
}

/** How sure it is that an undated sentence tells of the day of publication; 0: not justified. */
export function publicationDayConfidence(text: string, position: Position, status: EventStatus): number {
  if (position === 'body' || NO_NEWS.test(text.trimStart().replace(/[‘’]/g, "'")) || ELSEWHEN.test(text))
    return 0;
  if (position === 'headline') return headlineConfidence(text, status);
  return status === 'planned' || STATE.test(text) ? tellingConfidence(text) : leadConfidence(text);
}

/** A headline tells today's news; a plan lies ahead of it on no day that is known. */
function headlineConfidence(text: string, status: EventStatus): number {
  return status === 'planned' ? tellingConfidence(text) : 0.7;
}

/** "Minister says she will go": the saying is today's, whatever is said. */
function tellingConfidence(text: string): number {
  return /\b(?:says?|said|announces?|announced|tells?|told|vows?|vowed|warns?|warned|confirms?|confirmed|pledges?|pledged|promises?|promised)\b/u.test(
    text,
  )
    ? 0.55
    : 0;
}

/** Present tense that describes: "is in the country", "has a podcast". */
const BEING = /\b(?:is|are|has|have|does|do|can)\b/u;

function leadConfidence(text: string): number {
  const tense = tenseOf(text);
  if (tense === 'present-perfect') return 0.65;
  if (tense === 'past') return 0.55;
  return tense === 'present' && !BEING.test(text) ? 0.5 : 0;
}
