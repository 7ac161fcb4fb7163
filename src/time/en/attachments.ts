/** English words that belong to the time expression after or before them. */
import type { Attachment } from '../language-rules.ts';
import { namesDay, type PartialTime } from '../partial-time.ts';
import { dayPartOf } from './words.ts';

function isDate({ kind }: PartialTime): boolean {
  return kind !== 'duration' && kind !== 'set' && kind !== 'reference' && kind !== 'clock';
}

function isSpan(partial: PartialTime): boolean {
  return isDate(partial) && !namesDay(partial);
}

function isDuration({ kind }: PartialTime): boolean {
  return kind === 'duration';
}

function about(partial: PartialTime): PartialTime {
  return { ...partial, approximate: true };
}

export const englishBefore: readonly Attachment[] = [
  {
    pattern: /(?:^|[^A-Za-z])((?:early|earlier|late|later|mid)(?: in| on)?[ -])$/i,
    takes: (partial) => isDate(partial) || partial.kind === 'clock',
  },
  {
    pattern:
      /(?:^|[^A-Za-z])(the (?:early|mid|late|very early|beginning of|start of|end of|middle of|rest of|remainder of|close of|first part of|latter part of)[ -])$/i,
    takes: isSpan,
  },
  { pattern: /(?:^|[^A-Za-z])((?:around|about|circa) )$/i, takes: isDate, change: about },
  {
    pattern:
      /(?:^|[^A-Za-z])((?:nearly|almost|about|around|roughly|some|approximately|more than|less than|at least|at most|up to|over|under|no more than|just over|just under|as long as|only|within) )$/i,
    takes: isDuration,
  },
];

export const englishAfter: readonly Attachment[] = [
  {
    pattern: /^ (morning|afternoon|evening|night)(?![A-Za-z])/i,
    takes: namesDay,
    change: (day, part) => ({ kind: 'clock', time: dayPartOf(part), day }),
  },
  {
    pattern: /^ or so(?![A-Za-z])/i,
    takes: (partial) => isDate(partial) || isDuration(partial),
    change: about,
  },
];
