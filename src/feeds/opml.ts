/** Lists of feeds as OPML 2.0, which other readers write and read. */
import { generateOpml, parseOpml } from 'feedsmith';
import type { FeedConfig } from '../model/feed.ts';
import { plainLine, TEXT_LIMITS } from '../text/clean.ts';
import { freeSlug } from '../text/slug.ts';
import { webAddress } from './web-address.ts';

/** A feed as a list names it. */
export interface ListedFeed {
  readonly title: string;
  readonly url: string;
  readonly home: string | null;
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** The feeds of an OPML text, each address once, folders flattened; null where the text is no OPML. */
export function readOpml(text: string): ListedFeed[] | null {
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as readonly Outline[];
  } catch {
    return null;
  }
  const found = new Map<string, ListedFeed>();
  collect(outlines, found, 0);
  return [...found.values()];
}

const DEEPEST = 20;

function collect(outlines: readonly Outline[], found: Map<string, ListedFeed>, depth: number): void {
  for (const { text, title, xmlUrl, htmlUrl, outlines: inner = [] } of outlines) {
    const url = webAddress(xmlUrl);
    const name = plainLine(title || text || url || '', TEXT_LIMITS.title);
    if (url !== null && !found.has(url)) found.set(url, { title: name, url, home: webAddress(htmlUrl) });
    if (depth < DEEPEST) collect(inner, found, depth + 1);
  }
}

/** The feeds of the web as OPML, in the order of the list; null without any. Feeds on disk have no address and are left out. */
export function writeOpml(
  title: string,
  feeds: readonly Pick<FeedConfig, 'outlet' | 'url' | 'home' | 'id'>[],
): string | null {
  const outlines = feeds.flatMap(({ outlet, url, home }) =>
    url === undefined
      ? []
      : [{ type: 'rss', text: outlet, title: outlet, xmlUrl: url, ...(home ? { htmlUrl: home } : {}) }],
  );
  return outlines.length === 0 ? null : generateOpml({ head: { title }, body: { outlines } });
}

const LONGEST_ID = 40;

/** A feed id that is not taken yet: the slug of a name, numbered where it must be. */
export function freeFeedId(name: string, taken: ReadonlySet<string>): string {
  return freeSlug(name, (id) => taken.has(id), { nameless: 'feed', most: LONGEST_ID });
}
