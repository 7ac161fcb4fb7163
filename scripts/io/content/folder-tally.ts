import { outletNames } from '../../../src/feeds/known-articles.ts';
import type { FolderIndex } from './article-index.ts';
import type { StoredHead } from './stored-article.ts';

/** What an index keeps of it. */
type KeptTally = Pick<FolderIndex, 'carried' | 'named' | 'samples' | 'edited'>;

/** What is told of the articles of a folder together; counted as they come and go, so that none has to be opened. */
export class FolderTally {
  readonly #carried: Map<string, number>;
  readonly #named: Map<string, number>;
  readonly #samples: Set<string>;
  readonly #edited: Set<string>;

  constructor({ carried, named, samples, edited }: KeptTally) {
    this.#carried = new Map(Object.entries(carried));
    this.#named = new Map(Object.entries(named));
    this.#samples = new Set(samples);
    this.#edited = new Set(edited);
  }

  /** Takes in (1) or out (-1) the article of the file `name`. */
  count(name: string, { head, edited }: StoredHead, sign: 1 | -1): void {
    for (const feed of head.feeds)
      for (const outlet of outletNames(head)) count(this.#carried, carriedKey(feed, outlet), sign);
    if (!edited) count(this.#named, carriedKey(head.feed, head.outlet), sign);
    const mark = sign > 0 ? 'add' : 'delete';
    if (head.sample === true) this.#samples[mark](head.id);
    if (edited) this.#edited[mark](name);
  }

  /** Every feed that carried one of the articles. */
  get feeds(): string[] {
    return [...this.#carried.keys()].map((key) => feedAndOutlet(key)[0]);
  }

  /** Names under which a feed's articles went. */
  outletsOf(feed: string): string[] {
    return [...this.#carried.keys()].map(feedAndOutlet).flatMap(([id, name]) => (id === feed ? [name] : []));
  }

  /** Whether an article that nobody edited goes by such a feed and name. */
  hasNamed(test: (feed: string, outlet: string) => boolean): boolean {
    return [...this.#named.keys()].map(feedAndOutlet).some(([feed, outlet]) => test(feed, outlet));
  }

  /** Ids of articles of sample feeds. */
  get samples(): ReadonlySet<string> {
    return this.#samples;
  }

  /** Names of files that a person edited, in order. */
  get edited(): string[] {
    return [...this.#edited].sort();
  }

  kept(): KeptTally {
    return {
      carried: Object.fromEntries(this.#carried),
      named: Object.fromEntries(this.#named),
      samples: [...this.#samples],
      edited: [...this.#edited],
    };
  }
}

function carriedKey(feed: string, outlet: string): string {
  return `${feed}\n${outlet}`;
}

function feedAndOutlet(key: string): [feed: string, outlet: string] {
  const at = key.indexOf('\n');
  return [key.slice(0, at), key.slice(at + 1)];
}

function count(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const sum = (counts.get(key) ?? 0) + sign;
  if (sum > 0) counts.set(key, sum);
  else counts.delete(key);
}
