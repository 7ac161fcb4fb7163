/** Whole runs on the sample newsroom: feeds to published site, under a base path, in a real browser. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildReport, buildSite } from '../../scripts/io/site/build-site.ts';
import { serveSite } from '../../scripts/io/site/site-server.ts';
import { launchBrowser } from '../browser/browser.ts';
import { NewsroomFolder } from './newsroom-folder.ts';

const sampleContent = fileURLToPath(new URL('../../content', import.meta.url));
const SLOW = 300_000;
const folder = new NewsroomFolder();
let first: BuildReport;

function build(
  out = folder.out,
  cache = folder.cache,
  onlyIfDue = false,
  now: string | null = null,
): Promise<BuildReport> {
  return buildSite({ contentDir: folder.content, outDir: out, cacheDir: cache, now, onlyIfDue });
}

/** The paths at which two folders of files differ. */
function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

beforeAll(async () => {
  for (const name of ['samples', 'feeds.yaml', 'site.yaml', 'curation']) {
    if (existsSync(join(sampleContent, name)))
      cpSync(join(sampleContent, name), join(folder.content, name), { recursive: true });
  }
  folder.write('site.yaml', folder.read('site.yaml').replace(/^url:.*$/m, 'url: http://127.0.0.1/news/'));
  await folder.update();
  first = await build();
}, SLOW);

describe('the sample newsroom, built', () => {
  test('has a page for each story and no problem that needs a person', () => {
    const stories = [...folder.files().keys()].filter((file) => /^stories\/.*\.md$/.test(file));
    expect(stories.length).toBeGreaterThanOrEqual(5);
    for (const file of stories) {
      expect(existsSync(join(folder.out, file.replace(/\.md$/, ''), 'index.html'))).toBe(true);
    }
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test(
    'rests when nothing changed',
    async () => {
      expect(await build(folder.out, folder.cache, true)).toMatchObject({ reason: null, written: 0 });
    },
    SLOW,
  );

  test(
    'forgets what Astro kept of stories under other code',
    async () => {
      const [stamp, kept] = ['code', 'kept'].map((name) => join(folder.cache, 'astro', name)) as [
        string,
        string,
      ];
      writeFileSync(kept, 'of a card');
      await build();
      expect(existsSync(kept)).toBe(true);
      writeFileSync(stamp, 'other code');
      await build();
      expect(existsSync(kept)).toBe(false);
    },
    SLOW,
  );
});

describe('a page that quotes more than its feed allows', () => {
  test(
    'fails the build, which names page and feed, and leaves the site before',
    async () => {
      const feeds = folder.read('feeds.yaml');
      const before = folder.files(folder.out);
      folder.write('feeds.yaml', feeds.replace('licence: MIT', 'licence: MIT\n      quote: 40'));
      const { code, stdout, stderr } = folder.run('build');
      folder.write('feeds.yaml', feeds);
      expect(code).toBe(1);
      expect(stdout).toContain('site: not built');
      expect(stderr).toMatch(
        /error: stories\/\S+\.md: .* the feed harbour-courier allows 40\. .*\[quoted-too-much\]/,
      );
      expect(differing(folder.files(folder.out), before)).toEqual([]);
    },
    SLOW,
  );
});

describe('a page that misquotes', () => {
  test(
    'fails the build, which names file, line and remedy, and leaves the site before',
    () => {
      const before = folder.files(folder.out);
      const [page = ''] = [...folder.files().keys()].filter((file) => /^stories\/.*\.md$/.test(file));
      const evidence = page.replace(/md$/, 'evidence.json');
      const written = folder.read(evidence);
      const { quote } = JSON.parse(written).summary.sources[0] as { quote: string };
      folder.write(evidence, written.replaceAll(JSON.stringify(quote), '"Nothing of the kind."'));
      const { code, stdout, stderr } = folder.run('build');
      folder.write(evidence, written);
      expect([code, stdout]).toEqual([
        1,
        'site: not built, since a page quotes what does not stand in its article and a page says what none of its sources says; the site before stays\n',
      ]);
      for (const problem of ['quote-not-in-source', 'statement-without-source']) {
        expect(stderr).toMatch(
          new RegExp(`error: ${page}:\\d+: .* remove the story’s two files.*\\[${problem}\\]`),
        );
      }
      expect(differing(folder.files(folder.out), before)).toEqual([]);
    },
    SLOW,
  );
});

describe('a page that cannot be read', () => {
  test(
    'fails the build, which names file and remedy, and leaves the site before',
    () => {
      const before = folder.files(folder.out);
      const [page = ''] = [...folder.files().keys()].filter((file) => /^stories\/.*\.md$/.test(file));
      const written = folder.read(page);
      folder.write(page, written.replace(/^id: /m, '<<<<<<< ours\nid: '));
      const { code, stdout, stderr } = folder.run('build');
      folder.write(page, written);
      expect(code).toBe(1);
      expect(stdout).toBe('site: not built, since a page cannot be read; the site before stays\n');
      expect(stderr).toMatch(new RegExp(`error: ${page}:\\d+: .*Restore.*\\[page-unreadable\\]`));
      expect(differing(folder.files(folder.out), before)).toEqual([]);
    },
    SLOW,
  );
});

describe('a built site under a base path', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveSite(folder.out, 0, '/news/');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, SLOW);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test(
    'has no dead link, logs no error and asks nothing of other hosts',
    async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`),
      );
      page.on(
        'request',
        (request) => !request.url().startsWith(origin) && faults.push(`asked for ${request.url()}`),
      );
      const seen = new Set<string>();
      const queue = ['/news/'];
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        if (seen.has(path)) continue;
        seen.add(path);
        if (/\.\w+$/.test(path)) {
          const answer = await page.request.get(origin + path);
          if (!answer.ok()) faults.push(`${path} answers ${answer.status()}`);
          continue;
        }
        const answer = await page.goto(origin + path, { waitUntil: 'load' });
        if (!answer?.ok()) faults.push(`${path} answers ${answer?.status()}`);
        const links = await page.$$eval('a[href], link[href]', (found) =>
          found.map((link) => (link as HTMLAnchorElement).href),
        );
        for (const link of links) {
          const { hostname, pathname } = new URL(link);
          if (hostname !== '127.0.0.1') continue;
          if (pathname.startsWith('/news/')) queue.push(pathname);
          else faults.push(`${path} links outside the base path: ${link}`);
        }
      }
      expect(faults).toEqual([]);
      expect(seen.size).toBeGreaterThan(30);
    },
    SLOW,
  );
});

describe('an incremental build', () => {
  test(
    'equals a clean one after the end of a year',
    async () => {
      await build(folder.out, folder.cache, false, '2025-12-31T12:00:00Z');
      await build(folder.out, folder.cache, false, '2026-01-01T12:00:00Z');
      const clean = join(folder.root, 'clean-new-year');
      const cleanCache = join(folder.root, 'clean-new-year-cache');
      cpSync(join(folder.cache, 'health.json'), join(cleanCache, 'health.json'));
      await build(clean, cleanCache, false, '2026-01-01T12:00:00Z');
      expect(differing(folder.files(folder.out), folder.files(clean))).toEqual([]);
    },
    SLOW,
  );

  test(
    'equals a clean one after edits, a new decision and a removed story',
    async () => {
      const stories = [...folder.files().keys()].filter((file) => /^stories\/.*\.md$/.test(file));
      const [edited = '', gone = ''] = stories;
      folder.write(
        edited.replace('stories/', 'curation/'),
        '---\ntitle: A title of our own\n---\n\nOur **context**.\n',
      );
      await folder.update();
      folder.remove(gone);
      folder.remove(gone.replace(/\.md$/, '.evidence.json'));
      const { written, removed } = await build();
      expect(written).toBeGreaterThan(0);
      expect(removed).toBeGreaterThan(0);
      const clean = join(folder.root, 'clean');
      const cleanCache = join(folder.root, 'clean-cache');
      cpSync(join(folder.cache, 'health.json'), join(cleanCache, 'health.json'));
      await build(clean, cleanCache);
      expect(readFileSync(join(folder.out, edited.replace(/\.md$/, ''), 'index.html'), 'utf8')).toContain(
        'A title of our own',
      );
      expect(differing(folder.files(folder.out), folder.files(clean))).toEqual([]);
      rmSync(folder.root, { recursive: true });
    },
    SLOW,
  );
});
