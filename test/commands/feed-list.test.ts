/** Commands that change which feeds and articles a site has: takedown, opml, add. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FeedList, FeedListError } from '../../scripts/io/content/feed-list.ts';
import { listFiles } from '../../scripts/io/files.ts';
import { type FeedItem, NewsroomFolder, rss } from './newsroom-folder.ts';

const items: FeedItem[] = ['one', 'two', 'three'].map((word, index) => ({
  guid: `strike-${word}`,
  title: `Ferry crews of Port Salda strike for day ${word}`,
  text: `Ferry crews in Port Salda stayed on strike over pay for day ${word}, the Harbour Union said.`,
  published: `2025-10-${17 + index}T09:00:00Z`,
}));
const feeds =
  '# our feeds\nfeeds:\n  - id: post\n    outlet: The Harbour Post\n    file: feeds/post.xml # local\n';
let folder: NewsroomFolder;
const articles = () => [...folder.files().keys()].filter((file) => file.startsWith('articles/')).length;

/** The texts of all files of a site. */
function published(out: string): string[] {
  return listFiles(out, '').map((file) => readFileSync(join(out, file), 'utf8'));
}

beforeEach(() => {
  folder = new NewsroomFolder();
  folder.write('feeds.yaml', feeds);
  folder.write('feeds/post.xml', rss(items));
});

describe('npm run takedown', () => {
  test('takes an article out of content, pages and exports, and keeps it out, with comments kept', async () => {
    expect(folder.run('site').code).toBe(0);
    const pages = () => published(folder.out).filter((text) => text.includes('strike-two')).length;
    expect(pages()).toBeGreaterThan(1);
    const { code, stdout } = folder.run('takedown', ['https://example.org/strike-two?utm_source=x']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('articles removed: 1;')]);
    expect([articles(), pages()]).toEqual([2, 0]);
    const page = folder.read(folder.find(/^stories\/.*\.md$/));
    expect(page).toContain('strike-three');
    expect(page).not.toContain('strike-two');
    await folder.update();
    expect(articles()).toBe(2);
    expect(folder.read('feeds.yaml')).toContain('# local');
  });

  test('takes the words of an article out of what the story told before', async () => {
    for (const [index] of items.entries()) {
      folder.write('feeds/post.xml', rss(items.slice(0, index + 1)));
      await folder.update();
    }
    const told = () =>
      [...folder.files()].filter(([file, text]) => file !== 'feeds/post.xml' && /day two/i.test(text));
    expect(told().length).toBeGreaterThan(0);
    expect(folder.run('takedown', ['https://example.org/strike-two']).code).toBe(0);
    expect(told()).toEqual([]);
    expect(folder.read(folder.find(/^stories\/.*evidence\.json$/))).toContain(
      'No longer part of this story: a report by The Harbour Post',
    );
  });

  test('takes a feed out with its articles', async () => {
    await folder.update();
    expect(folder.run('takedown', ['post']).code).toBe(0);
    await folder.update();
    expect(articles()).toBe(0);
  });

  test('takes the articles of a feed out that is listed no longer', async () => {
    await folder.update();
    folder.write('feeds.yaml', 'feeds: []\n');
    await folder.update();
    expect(articles()).toBe(3);
    expect(folder.run('takedown', ['post'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('articles removed: 3; feeds.yaml unchanged'),
    });
    expect([...folder.files().keys()].filter((file) => /^(?:articles|stories)\//.test(file))).toEqual([]);
  });

  test.each([
    ['no list', 'feeds:\n  post:\n    url: https://example.org/feed.xml\n'],
    ['a list by itself', '- id: post\n  url: https://example.org/feed.xml\n'],
    ['one feed', 'feeds: https://example.org/feed.xml\n'],
  ])('changes nothing where feeds.yaml holds %s', (_, text) => {
    folder.write('feeds.yaml', text);
    const { code, stderr } = folder.run('takedown', ['post']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('a list under "feeds:"')]);
    expect(folder.read('feeds.yaml')).toBe(text);
  });

  test('says so where there is nothing of that name, and changes nothing', async () => {
    await folder.update();
    const before = folder.files();
    expect(folder.run('takedown', ['https://example.org/other']).code).toBe(1);
    expect(folder.files()).toEqual(before);
  });
});

test('a feeds.yaml that somebody saved meanwhile stays as it is', () => {
  const list = new FeedList(folder.content);
  const saved = `# by a person\n${folder.read('feeds.yaml')}`;
  folder.write('feeds.yaml', saved);
  list.add([{ title: 'Harbour', url: 'https://harbour.example/feed', home: null }]);
  expect(() => list.save()).toThrow(FeedListError);
  expect(folder.read('feeds.yaml')).toBe(saved);
});

describe('npm run opml', () => {
  test('gives the feeds as OPML, and takes them in again', () => {
    folder.write(
      'feeds.yaml',
      'feeds:\n  - id: post\n    outlet: The Harbour Post\n    url: https://example.org/feed.xml\n',
    );
    const { stdout } = folder.run('opml');
    expect(stdout).toContain('xmlUrl="https://example.org/feed.xml"');
    folder.write('list.opml', stdout);
    folder.write('feeds.yaml', 'feeds: []\n');
    expect(folder.run('opml', ['--import', join(folder.content, 'list.opml')]).code).toBe(0);
    expect(folder.read('feeds.yaml')).toBe(
      'feeds:\n  - id: the-harbour-post\n    outlet: The Harbour Post\n    url: https://example.org/feed.xml\n',
    );
    expect(folder.run('opml', ['--import', join(folder.content, 'list.opml')]).stdout).toContain(
      '0 of 1 feeds',
    );
  });
});

describe('npm run add', () => {
  test('finds the feed that a page names, and adds it when told yes', async () => {
    const server = createServer((request, response) => {
      const isFeed = request.url === '/feed.xml';
      response.writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html' });
      response.end(
        isFeed
          ? rss(items)
          : '<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="Post">',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const before = folder.read('feeds.yaml');
    const found = await folder.runBeside('add', [address, '--json', '--allow-private-hosts']);
    expect(JSON.parse(found.stdout)).toMatchObject({ found: [{ url: `${address}/feed.xml` }], added: [] });
    expect(folder.read('feeds.yaml')).toBe(before);
    const { code } = await folder.runBeside('add', [address, '--yes', '--allow-private-hosts']);
    const refused = await folder.runBeside('add', [address, '--yes']);
    server.close();
    expect(code).toBe(0);
    expect(folder.read('feeds.yaml')).toContain(`url: ${address}/feed.xml`);
    expect(refused.code).toBe(1);
  });
});
