/** One feed checked: asked or read from disk if it is time, its items cleaned, and what to remember of it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FEED_BROKEN_OFF } from '../../../src/feeds/feed-item.ts';
import type { PreparedFeed } from '../../../src/feeds/prepared-item.ts';
import { isDue, nextCheck } from '../../../src/feeds/schedule.ts';
import type { FeedConfig } from '../../../src/model/feed.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Asking } from './agent-on-demand.ts';
import { bodyHashOf } from './body-hash.ts';
import { failureProblem, unreadableFile } from './feed-failure.ts';
import { type FeedState, stateBefore } from './feed-state.ts';
import { type FeedAnswer, fetchFeed } from './fetch-feed.ts';
import type { SafeResponse } from './fetch-safely.ts';
import type { PageReader } from './full-text.ts';
import { type ParsedReply, ParseFailure, type ParsePool, type ParseTask } from './parse-pool.ts';

export interface CheckOptions {
  readonly contentDir: string;
  readonly now: string;
  readonly force: boolean;
  /** Whether articles of this feed are kept: what is unchanged must not be passed over where they were lost. */
  readonly hasArticles: boolean;
  readonly agent: Asking;
  readonly userAgent: string;
  readonly pool: Pick<ParsePool, 'parse'>;
  readonly pages: Pick<PageReader, 'pagesOf'>;
}

export interface Check {
  readonly state: FeedState;
  /** Null where nothing new came. */
  readonly prepared: PreparedFeed | null;
  readonly problems: readonly Problem[];
}

/** Whether a check may find something to read. Of a feed on the web only the answer tells. */
export function mayBringNews(
  { file }: FeedConfig,
  remembered: FeedState | undefined,
  { contentDir, now, force }: Pick<CheckOptions, 'contentDir' | 'now' | 'force'>,
): boolean {
  if (file === undefined)
    return force || (remembered?.state !== 'gone' && isDue(remembered?.nextCheck ?? null, now));
  try {
    return bodyHashOf(readFileSync(resolve(contentDir, file))) !== remembered?.bodyHash;
  } catch {
    return false;
  }
}

/** Checks one feed. Never throws for what a feed, a server or an operator does. */
export async function checkFeed(
  feed: FeedConfig,
  remembered: FeedState | undefined,
  options: CheckOptions,
): Promise<Check> {
  const before = stateBefore(feed, remembered, options.hasArticles);
  return feed.file === undefined
    ? checkWeb(feed, before, options)
    : checkFile(feed, feed.file, before, options);
}

async function checkFile(
  feed: FeedConfig,
  file: string,
  before: FeedState,
  { contentDir, now, pool, pages }: CheckOptions,
): Promise<Check> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(contentDir, file));
  } catch (error) {
    return failure(
      feed,
      { ...before, nextCheck: null },
      { reason: unreadableFile(file, error), lasting: true },
      now,
    );
  }
  const bodyHash = bodyHashOf(bytes);
  if (before.bodyHash === bodyHash)
    return { state: succeeded({ ...before, state: 'unchanged' }, now), prepared: null, problems: [] };
  const read = await readBody({ bytes, contentType: null, url: feed.home ?? null, feed }, pool, pages);
  if ('reason' in read) return failure(feed, { ...before, nextCheck: null }, { ...read, lasting: true }, now);
  const lost = feed.home || read.head.link ? [] : withoutAddress(read.prepared);
  return {
    state: succeeded({ ...before, state: 'fresh', bodyHash }, now),
    prepared: read.prepared,
    problems: ofFeed(feed, [...read.prepared.problems, ...lost]),
  };
}

/** What is told of items whose links lead nowhere, of a feed that does not say where its site lies. */
function withoutAddress({ items }: PreparedFeed): Problem[] {
  const count = items.filter(({ url }) => url === null).length;
  if (count === 0) return [];
  return [
    {
      code: 'feed-links-dropped',
      severity: 'warning',
      message: `${count} of ${items.length} items have no address on the web.`,
      hint: 'If their links are relative, write the address of the outlet’s site as home: of this feed in feeds.yaml.',
    },
  ];
}

async function checkWeb(feed: FeedConfig, before: FeedState, options: CheckOptions): Promise<Check> {
  const { now, force } = options;
  if (!force && (before.state === 'gone' || !isDue(before.nextCheck, now))) return waiting(feed, before);
  const answer = await fetchFeed(feed, before, options);
  if (answer.kind === 'failed') return failedAnswer(feed, before, answer, now);
  const moved = { ...before, url: answer.response.permanentUrl };
  if (answer.kind === 'body') return checkBody(feed, moved, answer, options);
  const state = succeeded({ ...moved, ...validators(answer, before), state: 'unchanged' }, now);
  return { state: scheduled(feed, state, answer, now), prepared: null, problems: [] };
}

async function checkBody(
  feed: FeedConfig,
  before: FeedState,
  { response, bodyHash, freshness }: Extract<FeedAnswer, { kind: 'body' }>,
  { now, pool, pages }: CheckOptions,
): Promise<Check> {
  const { body, headers, url } = response;
  const contentType = headers['content-type'] ?? null;
  const read = await readBody({ bytes: body, contentType, url, feed }, pool, pages);
  if ('reason' in read)
    return failedAnswer(feed, before, { ...read, passing: false, gone: false, freshness }, now);
  const { ttlMinutes, skipHours, skipDays } = read.head;
  // What broke off must come again, and be told again: by its validators or its digest it would be unchanged.
  const brokeOff = read.prepared.problems.some(({ code }) => code === FEED_BROKEN_OFF);
  const remembered = brokeOff
    ? { ...NO_VALIDATORS, bodyHash: null }
    : { ...validators({ response }, before), bodyHash };
  const state = succeeded({ ...before, ...remembered, state: 'fresh', ttlMinutes, skipHours, skipDays }, now);
  return {
    state: scheduled(feed, state, { freshness }, now),
    prepared: read.prepared,
    problems: ofFeed(feed, read.prepared.problems),
  };
}

/** The feed's items, or why there are none. */
async function readBody(
  task: ParseTask,
  pool: Pick<ParsePool, 'parse'>,
  pages: Pick<PageReader, 'pagesOf'>,
): Promise<ParsedReply | { reason: string; problems: readonly Problem[] }> {
  try {
    const reply = await pool.parse(task);
    if (reply.ok && task.feed.fullText)
      return await pool.parse({ ...task, pages: await pages.pagesOf(reply.prepared.items) });
    if (reply.ok) return reply;
    const { problems } = reply.prepared;
    return {
      reason: problems.find(({ severity }) => severity === 'error')?.message ?? 'it is not a feed',
      problems,
    };
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return { reason: error.message, problems: [] };
  }
}

const NO_VALIDATORS = { etag: null, lastModified: null };

/** What the answer gives to ask by next time; where it only says that nothing changed, what it does not give again still holds. */
function validators({ response: { status, headers } }: { response: SafeResponse }, before: FeedState) {
  const { etag, lastModified } = status === 304 ? before : NO_VALIDATORS;
  return { etag: headers.etag ?? etag, lastModified: headers['last-modified'] ?? lastModified };
}

function succeeded(state: FeedState, now: string): FeedState {
  return { ...state, reason: '', lasting: false, failures: 0, lastCheck: now, lastSuccess: now };
}

function scheduled(
  feed: FeedConfig,
  state: FeedState,
  { freshness }: Pick<FeedAnswer, 'freshness'>,
  now: string,
): FeedState {
  return {
    ...state,
    nextCheck: nextCheck({ now, everyMinutes: feed.every, seed: feed.id, ...state, ...freshness }),
  };
}

/** A feed whose time has not come; what was wrong with it last time is said again, since it still is. */
function waiting(feed: FeedConfig, before: FeedState): Check {
  const failing = before.state === 'failing' || before.state === 'gone';
  if (!failing) return { state: { ...before, state: 'waiting' }, prepared: null, problems: [] };
  return { state: before, prepared: null, problems: [failureProblem(feed, before)] };
}

interface FailedAnswer extends Omit<Extract<FeedAnswer, { kind: 'failed' }>, 'kind'> {
  /** What was found in what came, if anything did. */
  readonly problems?: readonly Problem[];
}

function failedAnswer(
  feed: FeedConfig,
  before: FeedState,
  { reason, passing, gone, freshness, problems = [] }: FailedAnswer,
  now: string,
): Check {
  const check = failure(feed, before, { reason, lasting: !passing, problems }, now);
  if (gone) {
    const state: FeedState = { ...check.state, state: 'gone', nextCheck: null };
    return { ...check, state, problems: [failureProblem(feed, state)] };
  }
  return { ...check, state: scheduled(feed, check.state, { freshness }, now) };
}

interface Failure {
  readonly reason: string;
  /** Whether the next try will meet it too. */
  readonly lasting: boolean;
  /** What was found in what came, if anything did. */
  readonly problems?: readonly Problem[];
}

/** A feed that could not be read. Where it had moved, its address in feeds.yaml is asked again: the move may be undone. */
function failure(
  feed: FeedConfig,
  before: FeedState,
  { reason, lasting, problems = [] }: Failure,
  now: string,
): Check {
  const failures = before.failures + 1;
  const state: FeedState = {
    ...before,
    url: before.configured,
    state: 'failing',
    reason,
    lasting,
    failures,
    lastCheck: now,
    lastFailure: now,
  };
  return { state, prepared: null, problems: [failureProblem(feed, state, problems)] };
}

/** Problems of a feed's content, with its name. */
export function ofFeed(feed: FeedConfig, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    problem.file ? problem : { ...problem, message: `${feed.id}: ${problem.message}` },
  );
}
