/** Payloads in every field of a feed, built into a site and opened in a real browser: no script runs, nothing foreign is asked for. */
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/io/files.ts';
import { buildSite } from '../../scripts/io/site/build-site.ts';
import { serveSite } from '../../scripts/io/site/site-server.ts';
import { launchBrowser } from '../browser/browser.ts';
import { NewsroomFolder } from './newsroom-folder.ts';

const SLOW = 300_000;

/** Our own, one for each way in: tags, attributes, addresses, styles, Markdown, front matter, text that ends a script. */
const PAYLOADS = [
  '<script>window.pwned = 1</script>',
  '"><img src=x onerror="window.pwned=2">',
  '<svg/onload=window.pwned=3>',
  '<iframe srcdoc="<script>parent.pwned=4</script>"></iframe>',
  '<a href="javascript:window.pwned=5">here</a>',
  '<a href="jav&#x09;ascript:window.pwned=6">here</a>',
  '[here](javascript:window.pwned=7)',
  '![](https://tracker.example.net/pixel.gif)',
  '<link rel="stylesheet" href="https://tracker.example.net/a.css">',
  '<style>@import "https://tracker.example.net/b.css"; body { display: none }</style>',
  '<meta http-equiv="refresh" content="0;url=https://tracker.example.net/">',
  '<base href="https://tracker.example.net/">',
  '<form action="https://tracker.example.net/"><button autofocus onfocus="window.pwned=8">a</button></form>',
  '--- js\nwindow.pwned = 9\n---',
  '{import x from "https://tracker.example.net/x.js"}',
  '</title></script><script>window.pwned = 10</script>',
  '&lt;script&gt;window.pwned = 11&lt;/script&gt;',
  '<math><mtext><style><img src=x onerror=window.pwned=12></style></mtext></math>',
];

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const read = (name: string) =>
  JSON.parse(readFileSync(join(corpora, name), 'utf8')) as Record<string, string>[];
const hasCorpora = existsSync(join(corpora, 'owasp-xss-evasion.json'));

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** A feed in which each payload stands in title, author, link, description and content of two items that make a story. */
function hostileFeed(payloads: readonly string[]): string {
  const items = payloads.flatMap((payload, index) => {
    const matter = `The harbour council of Port Number${index} met on Oct. 16 and the ferry crews of Port Number${index} walked out on Oct. 17.`;
    return [0, 1].map(
      (copy) =>
        `<item><guid isPermaLink="false">h-${index}-${copy}</guid><title>${cdata(`Port Number${index} ferry crews walk out ${copy} ${payload}`)}</title>` +
        `<link>${cdata(copy === 0 ? payload : `https://example.org/${index}`)}</link><author>${cdata(payload)}</author>` +
        `<dc:creator>${cdata(payload)}</dc:creator><category>${cdata(payload)}</category><pubDate>Fri, 17 Oct 2025 0${copy + 1}:00:00 GMT</pubDate>` +
        `<description>${cdata(`${matter} ${payload}`)}</description>` +
        `<content:encoded>${cdata(`<p>${matter}</p>\n<p>${payload}</p>\n${payload}\n<p>Talks begin on Oct. 20.</p>`)}</content:encoded></item>`,
    );
  });
  const spaces =
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${spaces}><channel><title>Hostile</title>${items.join('')}</channel></rss>`;
}

/** What a browser does on the pages of a site made of the payloads: scripts run, foreign requests, dialogs. */
async function harmOf(
  payloads: readonly string[],
): Promise<{ articles: number; pages: number; harm: string[] }> {
  const folder = new NewsroomFolder();
  folder.write(
    'feeds.yaml',
    'feeds:\n  - id: hostile\n    outlet: Hostile <script>window.pwned = 0</script>\n    file: feeds/hostile.xml\n',
  );
  folder.write('feeds/hostile.xml', hostileFeed(payloads));
  const { articles } = await folder.update();
  await buildSite({
    contentDir: folder.content,
    outDir: folder.out,
    cacheDir: folder.cache,
    now: '2025-10-21T18:00:00Z',
  });
  const server = await serveSite(folder.out, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`${page.url()} opens a dialog`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) harm.push(`${page.url()} asks for ${request.url()}`);
  });
  const files = listFiles(folder.out, 'index.html');
  for (const file of files) {
    await page.goto(`${origin}/${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
    const found = await page.evaluate(() => ({
      ran: 'pwned' in window,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      links: [...document.querySelectorAll('a[href]')]
        .map((link) => (link as HTMLAnchorElement).protocol)
        .filter((protocol) => !/^https?:$/.test(protocol)),
    }));
    if (found.ran || found.handlers > 0 || found.links.length > 0)
      harm.push(`${file}: ${JSON.stringify(found)}`);
  }
  await browser.close();
  server.close();
  return { articles: articles.added, pages: files.length, harm };
}

describe('a site made of hostile feeds', () => {
  test(
    'runs no script and asks nothing of others, with payloads of our own',
    async () => {
      const { articles, pages, harm } = await harmOf(PAYLOADS);
      expect(harm).toEqual([]);
      expect(articles).toBe(2 * PAYLOADS.length);
      expect(pages).toBeGreaterThan(5);
    },
    SLOW,
  );

  test.skipIf(!hasCorpora)(
    'runs no script and asks nothing of others, with public collections of payloads (else skipped: no shared data)',
    async () => {
      const payloads = [
        ...read('owasp-xss-evasion.json').map(({ payload = '' }) => payload),
        ...read('sanitize-html-inputs.json').map(({ input = '' }) => input),
      ];
      const { articles, pages, harm } = await harmOf(payloads);
      expect(harm).toEqual([]);
      expect(articles).toBeGreaterThan(1.9 * payloads.length);
      expect(pages).toBeGreaterThan(5);
    },
    SLOW,
  );
});
