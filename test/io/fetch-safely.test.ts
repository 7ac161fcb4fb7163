import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FetchError, fetchSafely } from '../../scripts/io/feeds/fetch-safely.ts';
import { guardedAgent, isPublicAddress } from '../../scripts/io/feeds/public-address.ts';
import { type FeedServer, feedOf, ok, redirect, startFeedServer, status } from './feed-server.ts';

let server: FeedServer;
let other: FeedServer;
const open = guardedAgent(true, { connectMs: 1000, idleMs: 400 });
const guarded = guardedAgent(false, { connectMs: 1000, idleMs: 400 });
const LIMITS = { maxBytes: 100_000, totalMs: 1500 };
const get = (path: string, headers = {}) => fetchSafely(`${server.origin}${path}`, headers, open, LIMITS);

beforeAll(async () => {
  server = await startFeedServer();
  other = await startFeedServer();
});
afterAll(async () => {
  await Promise.all([server.close(), other.close(), open.destroy(), guarded.destroy()]);
});

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '2606:4700::1111'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  test.each([
    ...[
      '127.0.0.1',
      '127.8.8.8',
      '0.0.0.0',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'ff02::1',
      'nonsense',
    ].filter((address) => address !== '::ffff:8.8.8.8'),
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('private hosts are refused when the socket connects', () => {
  test.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://0x7f.1:9/',
    'http://2130706433:9/',
    'http://localhost:9/',
    'http://[::ffff:127.0.0.1]:9/',
  ])('%s', async (address) => {
    await expect(fetchSafely(address, {}, guarded, LIMITS)).rejects.toThrow(/private network/);
  });
});

test.each(['file:///etc/passwd', 'ftp://a.example/', 'javascript:x', 'nonsense'])(
  '%s is not followed',
  async (address) => {
    await expect(fetchSafely(address, {}, open, LIMITS)).rejects.toThrow(FetchError);
  },
);

describe('redirects', () => {
  test('permanent ones change the address to ask next time, others do not', async () => {
    server.answers.set('/end', ok('x'));
    for (const [code, path] of [
      [301, '/end'],
      [308, '/end'],
      [302, '/start'],
      [307, '/start'],
    ] as const) {
      server.answers.set('/start', redirect(code, '/end'));
      const { url, permanentUrl } = await get('/start');
      expect(url).toBe(`${server.origin}/end`);
      expect(permanentUrl).toBe(`${server.origin}${path}`);
    }
  });

  test('a permanent one after a passing one is not remembered', async () => {
    server.answers.set('/a', redirect(302, '/b'));
    server.answers.set('/b', redirect(301, '/end'));
    expect((await get('/a')).permanentUrl).toBe(`${server.origin}/a`);
  });

  test('six are too many, and so is a ring', async () => {
    for (let at = 0; at < 6; at++) server.answers.set(`/hop${at}`, redirect(302, `/hop${at + 1}`));
    server.answers.set('/ring', redirect(302, '/ring'));
    await expect(get('/hop0')).rejects.toThrow(/redirects more than 5/);
    await expect(get('/ring')).rejects.toThrow(/redirects more than 5/);
  });

  test.each(['file:///etc/passwd', 'javascript:x', 'http://'])('not to %s', async (location) => {
    server.answers.set('/away', redirect(302, location));
    await expect(get('/away')).rejects.toThrow(FetchError);
  });

  test('what was sent to one origin is not sent to another', async () => {
    other.answers.set('/', ok('x', { 'set-cookie': 'a=b' }));
    server.answers.set('/leave', redirect(302, `${other.origin}/`));
    await get('/leave', { 'if-none-match': '"secret"', authorization: 'secret', 'user-agent': 'Test' });
    const headers = other.requests.at(-1)?.headers;
    expect(JSON.stringify(headers)).not.toContain('secret');
    expect(headers?.['user-agent']).toBe('Test');
  });
});

describe('a body', () => {
  test('is decompressed', async () => {
    server.answers.set('/gzip', ok(gzipSync(feedOf('One')), { 'content-encoding': 'gzip' }));
    expect(new TextDecoder().decode((await get('/gzip')).body)).toBe(feedOf('One'));
  });

  test('of another status is not read', async () => {
    server.answers.set('/gone', status(410));
    expect(await get('/gone')).toMatchObject({ status: 410, body: new Uint8Array() });
  });

  test.each([
    ['that is too large by its header', ok('x'.repeat(200_000)), /larger than/],
    [
      'that is too large without a header',
      ((_, response) => {
        response.writeHead(200);
        const more = () => {
          while (response.write('x'.repeat(10_000)));
          response.once('drain', more);
        };
        more();
      }) as ReturnType<typeof ok>,
      /larger than/,
    ],
    [
      'that is small and becomes huge',
      ok(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
      /larger than/,
    ],
    [
      'whose compression is damaged',
      ok('not gzip', { 'content-encoding': 'gzip' }),
      /compression is damaged/,
    ],
    [
      'whose compression breaks off',
      ok(gzipSync(feedOf('One')).subarray(0, 60), { 'content-encoding': 'gzip' }),
      /broke off/,
    ],
    ['in an unknown encoding', ok('x', { 'content-encoding': 'smoke' }), /not known/],
    [
      'that breaks off',
      ((_, response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('<rss>');
        setTimeout(() => response.destroy(), 30);
      }) as ReturnType<typeof ok>,
      /broke off/,
    ],
    [
      'that comes to a halt',
      ((_, response) => {
        response.writeHead(200);
        response.write('<rss>');
      }) as ReturnType<typeof ok>,
      /came to a halt/,
    ],
    [
      'that drips',
      ((_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('x'), 100);
        response.on('close', () => clearInterval(drip));
      }) as ReturnType<typeof ok>,
      /took too long/,
    ],
    ['that never begins', () => undefined, /did not answer/],
    [
      'of a connection that is reset',
      ((request) => request.socket.destroy()) as ReturnType<typeof ok>,
      /broke off|reset/,
    ],
  ])('%s ends in a reason', async (_, answer, reason) => {
    server.answers.set('/bad', answer);
    await expect(get('/bad')).rejects.toThrow(reason);
  });

  test('of a hundred megabytes ends early and costs little memory', async () => {
    const before = process.memoryUsage().rss;
    server.answers.set('/bomb', ok(gzipSync(Buffer.alloc(100_000_000)), { 'content-encoding': 'gzip' }));
    const start = process.memoryUsage().rss;
    await expect(get('/bomb')).rejects.toThrow(/larger than/);
    expect(process.memoryUsage().rss - Math.max(before, start)).toBeLessThan(100_000_000);
  });
});
