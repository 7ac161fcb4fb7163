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

/** Reckoned from another date and no exact day: "two years ago", "a month earlier". */
function isReckoned(partial: PartialTime): boolean {
  return (partial.kind === 'shift' && !namesDay(partial)) || partial.kind === 'years-from-period';
}

export const englishBefore: readonly Attachment[] = [
  {
    pattern: /(?:^|[^A-Za-z])((?:early|earlier|late|later|mid|sometime)(?: in| on)?[ -])$/i,
    takes: (partial) => isDate(partial) || partial.kind === 'clock',
  },
  {
    pattern:
      /(?:^|[^A-Za-z])((?:the )?(?:very )?(?:end|beginning|start|middle|rest|remainder|close|first part|latter part|first half|second half|last half|turn) of )$/i,
    takes: isSpan,
  },
  {
    pattern: /(?:^|[^A-Za-z])(the )$/i,
    takes: (partial) => partial.kind === 'fixed' && partial.period.granularity === 'decade',
  },
  {
    pattern:
      /(?:^|[^A-Za-z])((?:nearly|almost|about|around|roughly|some|approximately|more than|less than|just over|just under) )$/i,
    takes: isReckoned,
    change: about,
  },
  {
    pattern: /(?:^|[^A-Za-z])((?:around|about|circa) )$/i,
    takes: ({ kind }) => kind === 'fixed' || kind === 'yearly' || kind === 'clock',
    change: about,
  },
  {
    pattern:
      /(?:^|[^A-Za-z])((?:nearly|almost|about|around|roughly|some|approximately|more than|less than|at least|at most|up to|under|no more than|just over|just under|well over|as long as) )$/i,
    takes: isDuration,
  },
  {
    pattern: /(?:^|[^A-Za-z])(over )$/i,
    takes: (partial) => partial.kind === 'duration' && partial.reach === undefined && partial.isOne === true,
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
