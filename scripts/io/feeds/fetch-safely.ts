/**
 * One GET of the open web: http(s) only, every redirect looked at again, bytes and time bounded, nothing remembered
 * between origins. Feeds and article pages are fetched with this and nothing else.
 */

import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { Asking } from './agent-on-demand.ts';

export interface FetchLimits {
  /** The most bytes of a body, compressed and after decompression alike. */
  readonly maxBytes: number;
  /** The whole exchange, redirects included. */
  readonly totalMs: number;
}

export interface SafeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty where the status is not 200. */
  readonly body: Uint8Array;
  /** The address that answered. */
  readonly url: string;
  /** The address to ask next time: after 301 and 308 the new one, after 302, 303 and 307 the one before. */
  readonly permanentUrl: string;
}

/** A fetch that came to nothing, with the reason in words. `passing`: it may work the next time. */
export class FetchError extends Error {
  readonly passing: boolean;

  constructor(message: string, passing = true) {
    super(message);
    this.passing = passing;
  }
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/**
 * Fetches an address.
 * @param headers sent to the first origin; conditional and other headers of ours never follow to another one
 * @throws FetchError for everything that can go wrong, with the socket destroyed
 */
export async function fetchSafely(
  address: string,
  headers: Readonly<Record<string, string>>,
  agent: Asking,
  limits: FetchLimits,
): Promise<SafeResponse> {
  const deadline = AbortSignal.timeout(limits.totalMs);
  let url = webUrl(address, undefined);
  let permanentUrl = url.href;
  let permanent = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const sent = url.origin === new URL(address).origin ? headers : withoutConditions(headers);
    const response = await request(url, sent, agent, deadline);
    const location = response.headers.location;
    if (!REDIRECTS.has(response.statusCode) || location === undefined) {
      return { ...(await readResponse(response, limits, deadline)), url: url.href, permanentUrl };
    }
    await discard(response.body, deadline);
    url = webUrl(String(location), url.href);
    permanent &&= PERMANENT.has(response.statusCode);
    if (permanent) permanentUrl = url.href;
  }
  throw new FetchError(`it redirects more than ${MOST_REDIRECTS} times`);
}

function webUrl(address: string, base: string | undefined): URL {
  const url = URL.parse(address, base);
  if (!url) throw new FetchError(`"${address.slice(0, 100)}" is no address`, false);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(`${url.protocol} addresses are not followed`, false);
  }
  url.username = '';
  url.password = '';
  return url;
}

function withoutConditions(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^if-|^authorization$|^cookie$/i.test(name)),
  );
}

async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  agent: Asking,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  try {
    const encodings = { 'accept-encoding': 'gzip, deflate, br' };
    return await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { ...encodings, ...headers },
      signal,
    });
  } catch (error) {
    throw new FetchError(reasonOf(error));
  }
}

async function readResponse(response: Dispatcher.ResponseData, limits: FetchLimits, signal: AbortSignal) {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name.toLowerCase(),
      [value ?? ''].flat().join(', '),
    ]),
  );
  const { statusCode: status, body } = response;
  if (status !== 200) {
    await discard(body, signal);
    return { status, headers, body: new Uint8Array() };
  }
  try {
    if (Number(headers['content-length'] ?? 0) > limits.maxBytes) throw tooLarge(limits.maxBytes);
    return { status, headers, body: await readBody(body, headers, limits.maxBytes) };
  } catch (error) {
    body.on('error', () => undefined).destroy();
    if (error instanceof FetchError) throw error;
    throw new FetchError(signal.aborted ? 'it took too long' : reasonOf(error));
  }
}

/** Gives up a body that is not wanted; a short one is read to its end, so that the connection can serve again. */
async function discard(body: Dispatcher.ResponseData['body'], signal: AbortSignal): Promise<void> {
  await body.dump({ limit: 16_384, signal }).catch(() => undefined);
}

/** The body decompressed. Reading stops, and the socket is given up, as soon as either count passes the cap. */
async function readBody(
  body: Readable,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
): Promise<Uint8Array> {
  let received = 0;
  const counted = async function* () {
    for await (const chunk of body) {
      received += chunk.length;
      if (received > maxBytes) throw tooLarge(maxBytes);
      yield chunk as Uint8Array;
    }
    const announced = headers['content-length'];
    if (announced !== undefined && Number(announced) !== received)
      throw new FetchError('the answer broke off before its end');
  };
  let stream: AsyncIterable<Uint8Array> = counted();
  const codings = (headers['content-encoding'] ?? '').split(',').map((coding) => coding.trim().toLowerCase());
  for (const coding of codings.filter((name) => name !== '' && name !== 'identity').reverse()) {
    stream = decompressed(stream, coding);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function* decompressed(source: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const create = DECODERS[coding];
  if (!create) throw new FetchError(`its encoding "${coding}" is not known`);
  const decoder = create();
  const feeding = feed(source, decoder);
  try {
    for await (const chunk of decoder) yield chunk as Uint8Array;
    await feeding;
  } finally {
    decoder.destroy();
  }
}

async function feed(source: AsyncIterable<Uint8Array>, decoder: Transform): Promise<void> {
  try {
    for await (const chunk of source) {
      if (decoder.destroyed) return;
      if (!decoder.write(chunk))
        await new Promise((resolve) => decoder.once('drain', resolve).once('close', resolve));
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error as Error);
  }
}

function tooLarge(maxBytes: number): FetchError {
  return new FetchError(`it is larger than maxBytes: in feeds.yaml allows, ${maxBytes} bytes`, false);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host has no address',
  EAI_AGAIN: 'its host could not be looked up',
  ECONNREFUSED: 'its host refused the connection',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the answer broke off before its end',
  UND_ERR_CONNECT_TIMEOUT: 'no connection came about in time',
  UND_ERR_HEADERS_TIMEOUT: 'it did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer came to a halt',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer broke off before its end',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too large',
  Z_DATA_ERROR: 'its compression is damaged',
  Z_BUF_ERROR: 'its compression broke off before the end',
};

function reasonOf(error: unknown): string {
  const { code, name, message } = error as { code?: string; name?: string; message?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return 'it took too long';
  if (code?.startsWith('ERR__ERROR_')) return 'its compression is damaged';
  return REASONS[code ?? ''] ?? message ?? String(error);
}
