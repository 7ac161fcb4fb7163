/** A server of feeds that behaves as badly as a test asks; remembers what it was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer {
  /** e.g. `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Requests so far, oldest first. */
  readonly requests: IncomingMessage[];
  /** How the paths answer from now on. */
  readonly answers: Map<string, Answer>;
  close(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const requests: IncomingMessage[] = [];
  const answers = new Map<string, Answer>();
  const server: Server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.get(request.url ?? '') ?? ((_, missing) => missing.writeHead(404).end('none'));
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    answers,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

export const feedOf = (...titles: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${titles.map((title) => `<item><title>${title}</title><guid isPermaLink="false">${title.slice(0, 5)}</guid><description>About ${title}.</description></item>`).join('')}</channel></rss>`;

/** Answers with a body and headers. */
export const ok =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end('x');

export const redirect = (code: number, location: string): Answer => status(code, { location });

/** Answers 304 to whoever brings the validator. */
export const validated =
  (body: string, etag: string): Answer =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
  };
