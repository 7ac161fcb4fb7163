/** One polite check of a feed on the web: conditional where the server gave a validator, by hash where it did not. */

import { freshnessOf } from '../../../src/feeds/schedule.ts';
import type { FeedConfig } from '../../../src/model/feed.ts';
import type { Asking } from './agent-on-demand.ts';
import { bodyHashOf } from './body-hash.ts';
import type { FeedState } from './feed-state.ts';
import { FetchError, fetchSafely, type SafeResponse } from './fetch-safely.ts';

type Freshness = ReturnType<typeof freshnessOf>;

/** What a check came to. `freshness` is what the answer's headers ask for. */
export type FeedAnswer =
  | {
      readonly kind: 'body';
      readonly response: SafeResponse;
      readonly bodyHash: string;
      readonly freshness: Freshness;
    }
  | { readonly kind: 'unchanged'; readonly response: SafeResponse; readonly freshness: Freshness }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly passing: boolean;
      readonly gone: boolean;
      readonly freshness: Freshness;
    };

/** The whole exchange may take so long; see `guardedAgent` for connecting and for silence. */
const TOTAL_MS = 60_000;

/** How, in whose name and when a feed is asked. */
interface Manner {
  readonly agent: Asking;
  readonly userAgent: string;
  readonly now: string;
}

/**
 * Asks for a feed. Never throws.
 * @param state what is remembered; null to ask as if for the first time
 */
export async function fetchFeed(
  feed: FeedConfig,
  state: FeedState | null,
  { agent, userAgent, now }: Manner,
): Promise<FeedAnswer> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  };
  if (state?.etag) headers['if-none-match'] = state.etag;
  if (state?.lastModified) headers['if-modified-since'] = state.lastModified;
  try {
    const response = await fetchSafely(state?.url ?? (feed.url as string), headers, agent, {
      maxBytes: feed.maxBytes,
      totalMs: TOTAL_MS,
    });
    return answerOf(response, state, freshnessOf(response.headers, now));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { kind: 'failed', reason: error.message, passing: error.passing, gone: false, freshness: NO_WISH };
  }
}

const NO_WISH: Freshness = { maxAgeSeconds: null, expiresInSeconds: null, retryAfterSeconds: null };

function answerOf(response: SafeResponse, state: FeedState | null, freshness: Freshness): FeedAnswer {
  const { status, body } = response;
  if (status === 304 && state?.bodyHash) return { kind: 'unchanged', response, freshness };
  if (status === 200) {
    const bodyHash = bodyHashOf(body);
    if (state?.bodyHash === bodyHash) return { kind: 'unchanged', response, freshness };
    if (body.length > 0) return { kind: 'body', response, bodyHash, freshness };
    return { kind: 'failed', reason: 'the answer is empty', passing: true, gone: false, freshness };
  }
  return {
    kind: 'failed',
    reason: statusText(status),
    passing: isPassing(status),
    gone: status === 410,
    freshness,
  };
}

/** Answers after which the same request may succeed: server errors, time-outs, too many requests. */
function isPassing(status: number): boolean {
  return status >= 500 || [204, 304, 408, 421, 423, 425, 429].includes(status);
}

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function statusText(status: number): string {
  const name = STATUS_NAMES[status];
  return name ? `${status} ${name}` : `status ${status}`;
}
