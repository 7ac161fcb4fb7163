/** Pages of articles, for feeds whose operator asked for full text: fetched as safely as feeds, where robots.txt allows. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { decodeFeed } from '../../../src/feeds/formats/decode.ts';
import type { PreparedItem } from '../../../src/feeds/prepared-item.ts';
import { shortDigest } from '../../../src/text/digest.ts';
import { readText, writeIfChanged } from '../files.ts';
import type { Asking } from './agent-on-demand.ts';
import { FetchError, fetchSafely, type SafeResponse } from './fetch-safely.ts';
import { ROBOT } from './user-agent.ts';

/** Pages fetched for one feed in one run, and at one time. */
const MOST_PAGES = 30;
const AT_ONCE = 2;
const PAGE_LIMITS = { maxBytes: 5_000_000, totalMs: 20_000 };
const ROBOTS_LIMITS = { maxBytes: 500_000, totalMs: 10_000 };

interface CachedPage {
  /** The feed's own words when the page was fetched: while they stay, so does the page. */
  readonly version: string;
  readonly html: string;
}

type Robots = { isAllowed(url: string, robot?: string): boolean | undefined } | null;

export class PageReader {
  readonly #agent: Asking;
  readonly #userAgent: string;
  readonly #folder: string;
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(agent: Asking, userAgent: string, cacheDir: string) {
    this.#agent = agent;
    this.#userAgent = userAgent;
    this.#folder = join(cacheDir, 'pages');
  }

  /** The HTML of the items' pages by address; items without an entry have no page that can be read. */
  async pagesOf(items: readonly Pick<PreparedItem, 'url' | 'hash'>[]): Promise<Map<string, string>> {
    const limit = pLimit(AT_ONCE);
    const pages = new Map<string, string>();
    let left = MOST_PAGES;
    await Promise.all(
      items.map(({ url, hash }) =>
        limit(async () => {
          if (url === null) return;
          const cached = this.#cached(url);
          const fresh = cached?.version !== hash && left-- > 0 ? await this.#fetch(url) : null;
          if (fresh !== null) this.#keep(url, { version: hash, html: fresh });
          const html = fresh ?? cached?.html;
          if (html !== undefined) pages.set(url, html);
        }),
      ),
    );
    return pages;
  }

  /** Null where the page is not allowed, not there or no page. */
  async #fetch(url: string): Promise<string | null> {
    if (!(await this.#isAllowed(url))) return null;
    const response = await this.#get(url, PAGE_LIMITS);
    const contentType = response?.headers['content-type'] ?? '';
    if (response?.status !== 200 || !/html/i.test(contentType)) return null;
    // Feeds often give an address that leads to another site, whose word counts for its own pages.
    if (response.url !== url && !(await this.#isAllowed(response.url))) return null;
    return decodeFeed(response.body, contentType).text;
  }

  async #isAllowed(url: string): Promise<boolean> {
    const robots = await this.#robotsOf(new URL(url).origin);
    return robots !== null && robots.isAllowed(url, ROBOT) !== false;
  }

  /** What a site allows. Null, which allows nothing, where its server fails (RFC 9309, 2.3.1.4). */
  #robotsOf(origin: string): Promise<Robots> {
    const known = this.#robots.get(origin);
    if (known) return known;
    const address = `${origin}/robots.txt`;
    const asked = this.#get(address, ROBOTS_LIMITS).then(async (response) => {
      if (response === null || response.status >= 500) return null;
      const { default: robotsParser } = await import('robots-parser');
      return robotsParser(address, response.status === 200 ? new TextDecoder().decode(response.body) : '');
    });
    this.#robots.set(origin, asked);
    return asked;
  }

  async #get(url: string, limits: typeof PAGE_LIMITS): Promise<SafeResponse | null> {
    try {
      return await fetchSafely(url, { 'user-agent': this.#userAgent }, this.#agent, limits);
    } catch (error) {
      if (error instanceof FetchError) return null;
      throw error;
    }
  }

  #path(url: string): string {
    return join(this.#folder, `${shortDigest(url, 32)}.json`);
  }

  #cached(url: string): CachedPage | null {
    try {
      return JSON.parse(readText(this.#path(url)) ?? 'null');
    } catch {
      return null;
    }
  }

  #keep(url: string, page: CachedPage): void {
    mkdirSync(this.#folder, { recursive: true });
    writeIfChanged(this.#path(url), JSON.stringify(page));
  }
}
