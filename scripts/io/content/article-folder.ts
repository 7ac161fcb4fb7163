/**
 * The articles of one folder. What a run asks of every folder lies in one file of the cache: which files it holds and
 * where to look for an article. The heads of its articles lie in another and the whole articles in a third: each is
 * opened where one of the folder is asked for. Losing them costs time, never data.
 */
import { articleKeys } from '../../../src/feeds/known-articles.ts';
import { readArticle } from '../../../src/markdown/article-file.ts';
import { type Article, headOf } from '../../../src/model/article.ts';
import { asciiJson } from '../../../src/text/ascii-json.ts';
import { onDemand } from '../../../src/text/remember.ts';
import { TextPlaces } from '../../../src/text/text-places.ts';
import { readAscii } from '../cache/ascii-json.ts';
import { rulesDigest } from '../cache/code-digest.ts';
import { TextReadings, textKey } from '../cache/text-readings.ts';
import { readText, removeFile, writeIfChanged } from '../files.ts';
import {
  EMPTY_INDEX,
  type FolderIndex,
  INDEX,
  indexText,
  packedPlaces,
  placesOf,
  readIndex,
} from './article-index.ts';
import { formatListing, parseListing } from './file-listing.ts';
import { FolderTally } from './folder-tally.ts';
import { readStoredArticle, StoredArticle, type StoredHead, storedHeadOf } from './stored-article.ts';

/** One file of the folder. */
interface Row {
  readonly name: string;
  stamp: string;
  /** The key of its text and its `StoredHead` in JSON, as kept; null where it was read or written in this run. */
  readonly line: string | null;
  stored: StoredArticle | null;
}

export class ArticleFolder {
  /** Below the content folder. */
  readonly path: string;
  readonly #contentDir: string;
  readonly #cacheDir: string | null;
  readonly #index: FolderIndex;
  /** In order of name. */
  #rows: () => readonly Row[];
  #places: () => TextPlaces;
  readonly #tally: FolderTally;
  /** By the key of their file's text. */
  readonly #articles: TextReadings<Article> | null;
  readonly #written = new Map<string, Row>();
  readonly #changed = new Set<string>();
  /** Whether something has to be kept anew, and whether something that was kept is gone. */
  #isChanged = false;
  #isLess = false;

  /** @param cacheDir null: nothing is kept */
  constructor(contentDir: string, cacheDir: string | null, path: string) {
    this.path = path;
    this.#contentDir = contentDir;
    this.#cacheDir = cacheDir === null ? null : `${cacheDir}/${path}`;
    const index = this.#cacheDir === null ? EMPTY_INDEX : readIndex(this.#cacheDir);
    this.#index = index;
    this.#rows = onDemand(() => this.#keptRows());
    this.#places = onDemand(() => placesOf(index));
    this.#tally = new FolderTally(index);
    this.#articles = this.#cacheDir === null ? null : new TextReadings(`${this.#cacheDir}/articles.jsonl`);
  }

  /** A digest of what was kept when the run began. */
  get keyBefore(): string {
    return this.#index.key;
  }

  /** Ids of articles that came, left or changed since then. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Every feed that carried one of the articles. */
  get feeds(): Iterable<string> {
    return this.#tally.feeds;
  }

  /** As `KeptArticles` has it. */
  outletsOf(feed: string): string[] {
    return this.#tally.outletsOf(feed);
  }

  /**
   * Those that go by another name than their feed's outlet does now; none that a person edited.
   * @param names by feed id
   */
  underOtherNames(names: ReadonlyMap<string, string>): StoredArticle[] {
    const isOther = (feed: string, name: string) => (names.get(feed) ?? name) !== name;
    if (!this.#tally.hasNamed(isOther)) return [];
    return [...this.articles()].filter(({ head, edited }) => !edited && isOther(head.feed, head.outlet));
  }

  /** Ids of articles of sample feeds. */
  get samples(): Iterable<string> {
    return this.#tally.samples;
  }

  /** Files that a person edited. */
  get edited(): string[] {
    return this.#tally.edited.map((name) => `${this.path}/${name}`);
  }

  *articles(): Generator<StoredArticle> {
    for (const row of this.#rows()) yield this.#stored(row);
  }

  /** Those that have one of `articleKeys`; others may be among them. */
  withKey(key: string): StoredArticle[] {
    return this.#places()
      .placesOf(key)
      .map((place) => this.#stored(this.#rows()[place] as Row));
  }

  /**
   * Brings what is kept to what the files say; returns the articles of those that were read.
   * @param attempt gives null where a file cannot be read
   */
  read(
    listing: string,
    attempt: (file: string, read: () => StoredArticle) => StoredArticle | null,
  ): StoredArticle[] {
    // An empty stamp, between two separators, is that of a file that may be another by now.
    if (listing === this.#index.listing && !this.#isChanged && !listing.includes('//')) return [];
    const before = new Map(this.#rows().map((row) => [row.name, row]));
    const read: StoredArticle[] = [];
    const rows = parseListing(listing).flatMap(({ name, stamp }): Row[] => {
      const row = before.get(name);
      if (row && stamp !== '' && row.stamp === stamp) return [row];
      const stored = attempt(this.#fileOf(name), () => this.#readFile(name, row));
      if (!stored) return [];
      this.#isChanged ||= stamp !== '';
      if (row && stored === row.stored) {
        row.stamp = stamp;
        return [row];
      }
      read.push(stored);
      return [{ name, stamp, line: null, stored }];
    });
    this.#replace(rows);
    return read;
  }

  /** Leaves out a file, until it is read again in the next run. */
  leaveOut({ file }: StoredArticle): void {
    this.#replace(this.#rows().filter(({ name }) => this.#fileOf(name) !== file));
  }

  /** Notes an article whose file was written with this text. */
  note(file: string, text: string, article: Article): void {
    const name = file.slice(this.path.length + 1);
    const key = textKey(text);
    this.#articles?.note(key, article);
    const stored = new StoredArticle(file, key, { head: headOf(article), edited: false }, this.#whole);
    this.#written.set(name, { name, stamp: '', line: null, stored });
  }

  /** Keeps for the next run what was read and noted. Returns a digest of it. */
  save(): string {
    if (this.#written.size > 0) {
      const others = this.#rows().filter(({ name }) => !this.#written.has(name));
      this.#replace([...others, ...this.#written.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
    }
    if (!this.#isChanged || this.#cacheDir === null) return this.#index.key;
    const lines = this.#rows().map((row) => row.line ?? lineOf(this.#stored(row)));
    const key = textKey(lines.join('\n'));
    const heads = [key, ...lines].join('\n');
    if (lines.length === 0) {
      removeFile(`${this.#cacheDir}/${INDEX}`);
      removeFile(`${this.#cacheDir}/heads.jsonl`);
    } else {
      writeIfChanged(`${this.#cacheDir}/heads.jsonl`, heads);
      writeIfChanged(`${this.#cacheDir}/${INDEX}`, indexText(this.#indexOf(key, heads.length)));
    }
    if (this.#isLess) this.#articles?.keep(lines.map(keyOf));
    else this.#articles?.add();
    return lines.length === 0 ? '' : key;
  }

  #indexOf(key: string, length: number): FolderIndex {
    return {
      rules: rulesDigest(),
      key,
      length,
      listing: formatListing(this.#rows()),
      ...this.#tally.kept(),
      places: packedPlaces(this.#places()),
    };
  }

  /** Puts rows in the place of those before, and brings up to date what is told of all. */
  #replace(rows: readonly Row[]): void {
    const before = this.#rows();
    const placeOf = new Map(rows.map((row, place) => [row, place]));
    const isKept = new Set(before);
    const gone = before.filter((row) => !placeOf.has(row));
    const come = rows.filter((row) => !isKept.has(row));
    for (const row of gone) this.#count(row, -1);
    for (const row of come) this.#count(row, 1);
    const places = this.#places().moved(
      before.map((row) => placeOf.get(row)),
      TextPlaces.of(come.map((row) => [placeOf.get(row) as number, articleKeys(this.#stored(row).head)])),
    );
    this.#rows = () => rows;
    this.#places = () => places;
    this.#isChanged ||= gone.length + come.length > 0;
    this.#isLess ||= gone.length > 0;
  }

  #count(row: Row, sign: 1 | -1): void {
    const stored = this.#stored(row);
    this.#changed.add(stored.head.id);
    this.#tally.count(row.name, stored, sign);
  }

  #stored(row: Row): StoredArticle {
    row.stored ??=
      row.line === null
        ? readStoredArticle(this.#contentDir, this.#fileOf(row.name))
        : storedOf(this.#fileOf(row.name), row.line, this.#whole);
    return row.stored;
  }

  /** The article in a file: as it was, where the text is the same. */
  #readFile(name: string, before: Row | undefined): StoredArticle {
    const file = this.#fileOf(name);
    const text = readText(`${this.#contentDir}/${file}`) ?? '';
    const key = textKey(text);
    if (before && keyOfRow(before) === key) return this.#stored(before);
    const { article, edited } = readArticle(text);
    this.#articles?.note(key, article);
    const whole = this.#articles ? this.#whole : () => article;
    return new StoredArticle(file, key, storedHeadOf({ article, edited }), whole);
  }

  readonly #whole = ({ key, file }: StoredArticle): Article =>
    this.#articles?.of(key) ?? readStoredArticle(this.#contentDir, file).article;

  #fileOf(name: string): string {
    return `${this.path}/${name}`;
  }

  #keptRows(): Row[] {
    if (this.#index === EMPTY_INDEX) return [];
    const [, ...lines] = readAscii(`${this.#cacheDir}/heads.jsonl`).split('\n');
    return parseListing(this.#index.listing).map(({ name, stamp }, place) => ({
      name,
      stamp,
      line: lines[place] ?? null,
      stored: null,
    }));
  }
}

function lineOf({ key, head, edited }: StoredArticle): string {
  return `${key} ${asciiJson({ head, edited } satisfies StoredHead)}`;
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

function keyOfRow({ line, stored }: Row): string | null {
  return stored?.key ?? (line === null ? null : keyOf(line));
}

function storedOf(file: string, line: string, whole: (stored: StoredArticle) => Article): StoredArticle {
  const { head, edited } = JSON.parse(line.slice(line.indexOf(' ') + 1)) as StoredHead;
  return new StoredArticle(file, keyOf(line), { head, edited }, whole);
}
