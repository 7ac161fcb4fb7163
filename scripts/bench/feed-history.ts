/** Articles from archives of feed snapshots (`NAME.tar.gz` with one XML file a snapshot), for learning and measuring. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { prepareItems } from '../../src/feeds/prepare-item.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import { compareItems } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { DAY_MS } from '../../src/time/day.ts';
import { UsageError } from '../io/command/command-end.ts';

/** Where benches look for archives unless a flag says otherwise. */
export const HISTORIES = '../shared/feeds';

const TAR_BLOCK = 512;

/** The articles of every archive in the folder, each as it was first seen, in order of time; none where there is no such folder. */
export function readFeedHistories(folder: string): ClusterItem[] {
  if (!existsSync(folder)) return [];
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith('.tar.gz'))
    .sort();
  const items = archives.flatMap((name) => readHistory(join(folder, name), name.replace(/\.tar\.gz$/, '')));
  return items.sort(compareItems);
}

/** @throws UsageError where the folder holds no archive of a feed */
export function requireFeedHistories(folder: string): ClusterItem[] {
  const histories = readFeedHistories(folder);
  if (histories.length === 0) throw new UsageError(`--feeds ${folder} holds no archive of a feed.`);
  return histories;
}

/** A part of the histories: some feeds (all where none is named), and days from one on. */
export interface HistoryPart {
  /** Ids parted by commas. */
  readonly only: string;
  /** ISO day. */
  readonly from: string;
  readonly days: number;
}

export function isInPart({ only, from, days }: HistoryPart): (item: ClusterItem) => boolean {
  const first = Date.parse(from);
  return ({ feed, published }) => {
    const age = Date.parse(published ?? '') - first;
    return (only === '' || only.split(',').includes(feed)) && age >= 0 && age < days * DAY_MS;
  };
}

function readHistory(file: string, id: string): ClusterItem[] {
  const feed = feedConfigSchema.parse({ id, outlet: id, file });
  const found = new Map<string, ClusterItem>();
  for (const { name, bytes } of readTar(gunzipSync(readFileSync(file)))) {
    const parsed = parseFeed({ bytes });
    const language = parsed.feed.language ?? LANGUAGE;
    for (const item of prepareItems(parsed, { ...feed, language }).items) {
      const key = item.keys[0] ?? item.title;
      if (found.has(key)) continue;
      found.set(key, {
        id: `${id}-${found.size + 1}`,
        feed: id,
        outlet: id,
        title: item.title,
        lead: item.text.slice(item.title.length).trim(),
        published: item.published ?? snapshotTime(name),
        language: item.language,
        url: item.url,
      });
    }
  }
  return [...found.values()];
}

/** The regular files of a tar archive (POSIX ustar), in their order. */
function* readTar(archive: Buffer): Generator<{ name: string; bytes: Uint8Array }> {
  for (let at = 0; at + TAR_BLOCK <= archive.length; ) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') return;
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 136), 8) || 0;
    const start = at + TAR_BLOCK;
    if (name.endsWith('.xml')) yield { name, bytes: archive.subarray(start, start + size) };
    at = start + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}

/** What is said of no language is English: all of the histories are. */
const LANGUAGE = 'en';

/** `bbc/2020-04-21T10-00-00Z.xml` → the instant. */
function snapshotTime(name: string): string | null {
  const match = /(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)Z\.xml$/.exec(name);
  return match ? `${match[1]}:${match[2]}:${match[3]}Z` : null;
}
