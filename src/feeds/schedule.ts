/** When a feed may be asked again. All waiting is reckoned from a `now` that is given. */
import { hashOf } from '../text/hash.ts';
import { DAY_MS } from '../time/day.ts';

export interface AskAgain {
  /** ISO instant of this check. */
  readonly now: string;
  /** The operator's least minutes between two checks. */
  readonly everyMinutes: number;
  /** `<ttl>` of the feed. */
  readonly ttlMinutes?: number | null;
  /** What the answer's headers ask for; null where they are silent. */
  readonly maxAgeSeconds?: number | null;
  readonly expiresInSeconds?: number | null;
  readonly retryAfterSeconds?: number | null;
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly string[];
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  /** Spreads feeds that fail together, e.g. the feed's id. */
  readonly seed: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The share of a back-off by which it is drawn out at most. */
const JITTER = 0.2;

/**
 * The instant of the next check, ISO: the longest wait that anyone asks for, an hour at least; doubled with every
 * failure. No feed or server is heard beyond a day, so that one with a wrong clock loses us no news; the operator is.
 * Nor is it ever in an hour or on a day that the feed leaves out (RSS 2.0, in UTC), though that be more than a day
 * away: what it says there is that it publishes nothing then.
 */
export function nextCheck(again: AskAgain): string {
  const asked = [
    (again.ttlMinutes ?? 0) * MINUTE,
    (again.maxAgeSeconds ?? 0) * 1000,
    (again.expiresInSeconds ?? 0) * 1000,
    (again.retryAfterSeconds ?? 0) * 1000,
    backOff(again.failures, again.seed),
  ];
  const wait = Math.max(HOUR, again.everyMinutes * MINUTE, Math.min(DAY_MS, Math.max(...asked)));
  return new Date(outsideSkipped(Date.parse(again.now) + wait, again)).toISOString();
}

/** An hour after the first failure, then two, four …, each drawn out by a part that depends on the seed. */
function backOff(failures: number, seed: string): number {
  if (failures === 0) return 0;
  return HOUR * 2 ** Math.min(failures - 1, 10) * (1 + JITTER * fraction(`${seed}${failures}`));
}

/** A number from 0 up to 1 that a text always gives. */
function fraction(text: string): number {
  return hashOf(text) / 2 ** 32;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first full hour from `time` on that is not left out, within a week; `time` itself where all are. */
function outsideSkipped(time: number, { skipHours = [], skipDays = [] }: AskAgain): number {
  const days = skipDays.map((day) => day.toLowerCase());
  const skipped = (instant: number) => {
    const date = new Date(instant);
    return skipHours.includes(date.getUTCHours()) || days.includes(WEEKDAYS[date.getUTCDay()] as string);
  };
  for (let hours = 0; hours <= 7 * 24; hours++) {
    const instant = hours === 0 ? time : (Math.floor(time / HOUR) + hours) * HOUR;
    if (!skipped(instant)) return instant;
  }
  return time;
}

/** The operator's week and one of days left out. A longer wait was noted when the clock was wrong. */
const LONGEST_WAIT = 14 * DAY_MS;

/** Whether a feed may be asked at `now`, both ISO instants; `next` is null where it never was. */
export function isDue(next: string | null, now: string): boolean {
  if (next === null) return true;
  const wait = Date.parse(next) - Date.parse(now);
  return !(wait > 0) || wait > LONGEST_WAIT;
}

/** How long the headers of an answer ask to wait, in seconds. Names in lower case. */
export function freshnessOf(
  headers: Readonly<Record<string, string>>,
  now: string,
): Pick<AskAgain, 'maxAgeSeconds' | 'expiresInSeconds' | 'retryAfterSeconds'> {
  const date = headers.date ?? now;
  const control = headers['cache-control'] ?? '';
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  const dontKeep = /\bno-(?:store|cache)\b/i.test(control);
  return {
    maxAgeSeconds: maxAge && !dontKeep ? Number(maxAge) : null,
    expiresInSeconds: maxAge || dontKeep ? null : secondsUntil(headers.expires, date),
    retryAfterSeconds: /^\d+$/.test(headers['retry-after'] ?? '')
      ? Number(headers['retry-after'])
      : secondsUntil(headers['retry-after'], date),
  };
}

function secondsUntil(httpDate: string | undefined, from: string): number | null {
  const seconds = (Date.parse(httpDate ?? '') - Date.parse(from)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
