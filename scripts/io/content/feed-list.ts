/** `content/feeds.yaml` changed by a command: comments, order and unknown keys of the file stay as they are. */
import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ListedFeed } from '../../../src/feeds/opml.ts';
import { freeFeedId } from '../../../src/feeds/opml.ts';
import { yamlWords } from '../../../src/markdown/yaml-words.ts';
import { FEED_LIST } from '../../../src/model/content-files.ts';
import { RefusedError } from '../command/command-end.ts';
import { readText, replaceText } from '../files.ts';

/** A feeds.yaml that cannot be changed safely; the message says why, for the operator. */
export class FeedListError extends RefusedError {}

export class FeedList {
  readonly #path: string;
  /** As it was read; null where there was none. */
  readonly #before: string | null;
  readonly #document: Document;

  /** @throws FeedListError where the file is not valid YAML with a list under `feeds:` */
  constructor(contentDir: string) {
    this.#path = join(contentDir, FEED_LIST);
    this.#before = readText(this.#path);
    this.#document = parseDocument(this.#before ?? 'feeds: []\n');
    const [error] = this.#document.errors;
    if (error) {
      const place = `${FEED_LIST}:${error.linePos?.[0].line ?? 1}`;
      throw new FeedListError(`${place}: Not valid YAML: ${yamlWords(error.message)}.`);
    }
    if (this.#document.toJS() === null) this.#document.contents = this.#document.createNode({ feeds: [] });
    if (!isMap(this.#document.contents)) throw notAList();
    if (this.#document.get('feeds') === null) this.#document.set('feeds', this.#document.createNode([]));
    if (!isSeq(this.#document.get('feeds'))) throw notAList();
  }

  /** Adds feeds that are not there yet, by address; returns the ids of those that were added. */
  add(feeds: readonly ListedFeed[]): string[] {
    const ids = new Set(this.#entries().map((entry) => String(entry.get('id'))));
    const urls = new Set(this.#entries().map((entry) => String(entry.get('url'))));
    const added: string[] = [];
    // An empty list stands in brackets; feeds are easier to read and to change on lines of their own.
    if (this.#list().items.length === 0) this.#list().flow = false;
    for (const { title, url, home } of feeds) {
      if (urls.has(url)) continue;
      const id = freeFeedId(title || new URL(url).hostname, ids);
      const entry = { id, outlet: title || new URL(url).hostname, url, ...(home ? { home } : {}) };
      this.#list().add(this.#document.createNode(entry));
      ids.add(id);
      urls.add(url);
      added.push(id);
    }
    return added;
  }

  /** Notes that an article must not be kept. False where there is no such feed; true also where it was noted before. */
  takeDown(feedId: string, url: string): boolean {
    const entry = this.#entries().find((candidate) => candidate.get('id') === feedId);
    if (!entry) return false;
    const path = ['rights', 'takedown'];
    const noted = entry.getIn(path);
    const urls = isSeq(noted) ? (noted.toJSON() as unknown[]) : [];
    if (!urls.includes(url)) entry.setIn(path, this.#document.createNode([...urls, url]));
    return true;
  }

  /** Takes a feed out. False where there is none of this id. */
  remove(feedId: string): boolean {
    const index = this.#entries().findIndex((entry) => entry.get('id') === feedId);
    if (index === -1) return false;
    this.#list().delete(index);
    return true;
  }

  /**
   * Writes the file where something changed.
   * @throws FeedListError where somebody else changed it since it was read
   */
  save(): boolean {
    const text = this.#document.toString({ lineWidth: 0 });
    if (!replaceText(this.#path, this.#before, text)) throw changedMeanwhile();
    return text !== this.#before;
  }

  #list(): YAMLSeq {
    return this.#document.get('feeds') as YAMLSeq;
  }

  #entries(): YAMLMap[] {
    return this.#list().items.filter(isMap);
  }
}

function changedMeanwhile(): FeedListError {
  return new FeedListError(
    `${FEED_LIST} was changed by somebody meanwhile, and stays as it is. Run this again.`,
  );
}

function notAList(): FeedListError {
  return new FeedListError(
    `${FEED_LIST} must hold a list under "feeds:"; nothing was changed. Put what stands there into such a list first.`,
  );
}
