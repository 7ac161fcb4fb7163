/** Articles from archives of feed snapshots (`NAME.tar.gz` with one XML file a snapshot), for learning and measuring. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { compareItems } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { canonicalLanguage } from '../../src/text/language.ts';

const TAR_BLOCK = 512;
const DAY = 86_400_000;

/** The articles of every archive in the folder, each as it was first seen, in order of time; none where there is no such folder. */
export function readFeedHistories(folder: string): ClusterItem[] {
  if (!existsSync(folder)) return [];
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith('.tar.gz'))
    .sort();
  const items = archives.flatMap((name) => readHistory(join(folder, name), name.replace(/\.tar\.gz$/, '')));
  return items.sort(compareItems);
}

/** A part of the histories: some feeds (all where none is named), and days from one on. */
export interface HistoryPart {
  /** Ids parted by commas. */
  readonly only: string;
  /** ISO day. */
  readonly from: string;
  /** Number of days, as a flag gives it. */
  readonly days: string;
}

export function isInPart({ only, from, days }: HistoryPart): (item: ClusterItem) => boolean {
  const first = Date.parse(from);
  return ({ feed, published }) => {
    const age = Date.parse(published ?? '') - first;
    return (only === '' || only.split(',').includes(feed)) && age >= 0 && age < Number(days) * DAY;
  };
}

function readHistory(file: string, feed: string): ClusterItem[] {
  const found = new Map<string, ClusterItem>();
  for (const { name, text } of readTar(gunzipSync(readFileSync(file)))) {
    for (const entry of readSnapshot(text)) {
      const key = entry.id ?? entry.url ?? entry.title;
      if (found.has(key)) continue;
      found.set(key, {
        id: `${feed}-${found.size + 1}`,
        feed,
        outlet: feed,
        title: entry.title,
        lead: entry.lead,
        published: entry.published ?? snapshotTime(name),
        language: entry.language,
        url: entry.url,
      });
    }
  }
  return [...found.values()];
}

/** The regular files of a tar archive (POSIX ustar), in their order. */
function* readTar(archive: Buffer): Generator<{ name: string; text: string }> {
  for (let at = 0; at + TAR_BLOCK <= archive.length; ) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') return;
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 136), 8) || 0;
    const start = at + TAR_BLOCK;
    if (name.endsWith('.xml')) yield { name, text: archive.toString('utf8', start, start + size) };
    at = start + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}

interface SnapshotEntry {
  readonly id: string | null;
  readonly title: string;
  readonly lead: string;
  readonly published: string | null;
  readonly url: string | null;
  /** As the feed claims it. */
  readonly language: string;
}

/** What is said of no language is English: all of the histories are. */
const LANGUAGE = 'en';

function readSnapshot(xml: string): SnapshotEntry[] {
  const { format, feed } = parseFeed(xml);
  if (format === 'rss') {
    const language = canonicalLanguage(feed.language) ?? LANGUAGE;
    return (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? null,
      title: plainText(item.title ?? ''),
      lead: plainText(item.description ?? ''),
      published: isoInstant(item.pubDate),
      url: item.link ?? null,
      language,
    }));
  }
  if (format === 'atom') {
    return (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? null,
      title: plainText(entry.title?.value ?? ''),
      lead: plainText(entry.summary?.value ?? firstParagraph(entry.media?.groups?.[0]?.description?.value)),
      published: isoInstant(entry.published ?? entry.updated),
      url: entry.links?.[0]?.href ?? null,
      language: LANGUAGE,
    }));
  }
  return [];
}

function plainText(html: string): string {
  const text =
    html.includes('<') || html.includes('&')
      ? (parseHTML(`<body>${html}</body>`).document.body.textContent ?? '')
      : html;
  return text.replace(/\s+/g, ' ').trim();
}

function isoInstant(date: unknown): string | null {
  const instant = new Date(String(date ?? ''));
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** Descriptions of videos go on with the channel's own notices. */
function firstParagraph(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}

/** `bbc/2020-04-21T10-00-00Z.xml` → the instant. */
function snapshotTime(name: string): string | null {
  const match = /(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)Z\.xml$/.exec(name);
  return match ? `${match[1]}:${match[2]}:${match[3]}Z` : null;
}
