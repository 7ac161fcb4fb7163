import type { LookupAddress } from 'node:dns';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fetchSafely } from '../../scripts/io/feeds/fetch-safely.ts';
import { guardedAgent } from '../../scripts/io/feeds/public-address.ts';
import { type FeedServer, ok, startFeedServer } from './feed-server.ts';

type Answered = (error: Error | null, addresses: LookupAddress[]) => void;

const lookup = vi.hoisted(() => vi.fn());
vi.mock('node:dns', async (original) => ({ ...(await original<object>()), lookup }));

/** The names of this net, and where each leads when it is asked the first time, the second … */
function answerNames(names: Readonly<Record<string, readonly string[][]>>): void {
  const asked = new Map<string, number>();
  lookup.mockImplementation((name: string, _options: unknown, answer: Answered) => {
    const turn = asked.get(name) ?? 0;
    asked.set(name, turn + 1);
    const addresses = names[name]?.[turn] ?? [];
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  });
}

let server: FeedServer;
const agent = guardedAgent(false, { connectMs: 300, idleMs: 300 });
const get = (host: string) =>
  fetchSafely(`${server.origin.replace('127.0.0.1', host)}/`, {}, agent, { maxBytes: 1000, totalMs: 1000 });

beforeAll(async () => {
  server = await startFeedServer();
  server.answers.set('/', ok('inside'));
});
afterAll(async () => {
  await Promise.all([server.close(), agent.destroy()]);
});

test.each([
  ['this machine', ['127.0.0.1']],
  ['this machine, in IPv6', ['::1']],
  ['this machine, mapped', ['::ffff:127.0.0.1']],
  ['several private addresses', ['10.0.0.1', 'fd00::1', '127.0.0.1']],
])('a name that leads to %s is refused', async (_, addresses) => {
  answerNames({ 'news.example': [addresses] });
  await expect(get('news.example')).rejects.toThrow('news.example lies on this machine');
  expect(server.requests).toEqual([]);
});

test('a name is asked once, when the socket connects, so that it cannot change its mind', async () => {
  answerNames({ 'news.example': [['127.0.0.1'], ['127.0.0.1']] });
  lookup.mockClear();
  await expect(get('news.example')).rejects.toThrow('private network');
  expect(lookup).toHaveBeenCalledTimes(1);
});

/** Public by its form, but given to nobody. */
const NOBODYS = '2d00::1';

test('private addresses of a name that has others are left out', async () => {
  answerNames({ 'news.example': [['127.0.0.1', NOBODYS, '10.0.0.1']] });
  await expect(get('news.example')).rejects.not.toThrow('private network');
  expect(server.requests).toEqual([]);
});
