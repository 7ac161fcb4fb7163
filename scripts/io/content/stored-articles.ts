/** All articles of a content folder. None is opened before it is asked for: a site may have a hundred thousand. */
import { idDigits } from '../../../src/feeds/identity.ts';
import type { KeptArticles } from '../../../src/feeds/known-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import { ARTICLES } from '../../../src/model/content-files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { textKey } from '../cache/text-readings.ts';
import { listFiles } from '../files.ts';
import { ArticleFolder } from './article-folder.ts';
import { INDEX } from './article-index.ts';
import type { FileListings } from './file-listing.ts';
import type { StoredArticle } from './stored-article.ts';

/** Reads a file; null, and the problem told, where that cannot be done. */
export type Attempt = (file: string, read: () => StoredArticle) => StoredArticle | null;

export class StoredArticles implements KeptArticles {
  readonly #contentDir: string;
  readonly #cacheDir: string | null;
  /** By their path, in order of it. */
  #folders: ReadonlyMap<string, ArticleFolder>;
  /** A digest of what was kept of all articles when the run began. */
  readonly keyBefore: string;

  /** @param cacheDir null: nothing is kept, and every file is read */
  constructor(contentDir: string, cacheDir: string | null) {
    this.#contentDir = contentDir;
    this.#cacheDir = cacheDir;
    this.#folders = new Map(keptFolders(cacheDir).map((path) => [path, this.#folderAt(path)]));
    this.keyBefore = keyOf([...this.#folders.values()].map((folder) => [folder.path, folder.keyBefore]));
  }

  /** Finds what came, left and changed; returns what is wrong with it. */
  read(listings: FileListings, attempt: Attempt): Problem[] {
    const listed = [...listings.keys()].filter(
      (path) => path === ARTICLES || path.startsWith(`${ARTICLES}/`),
    );
    for (const path of listed) this.#open(path);
    const read = [...this.#folders.values()].flatMap((folder) =>
      folder.read(listings.get(folder.path) ?? '', attempt),
    );
    return this.#settleTwins(read);
  }

  /** Ids of articles that came, left or changed since what was kept. */
  get changed(): ReadonlySet<string> {
    return new Set([...this.#folders.values()].flatMap(({ changed }) => [...changed]));
  }

  get feeds(): ReadonlySet<string> {
    return new Set([...this.#folders.values()].flatMap(({ feeds }) => [...feeds]));
  }

  outletsOf(feed: string): ReadonlySet<string> {
    return new Set([...this.#folders.values()].flatMap((folder) => folder.outletsOf(feed)));
  }

  /**
   * Those that go by another name than their feed's outlet does now; none that a person edited.
   * @param names by feed id
   */
  underOtherNames(names: ReadonlyMap<string, string>): StoredArticle[] {
    return [...this.#folders.values()].flatMap((folder) => folder.underOtherNames(names));
  }

  /** Ids of articles of sample feeds. */
  get samples(): string[] {
    return [...this.#folders.values()].flatMap(({ samples }) => [...samples]);
  }

  /** Files that a person edited. */
  get edited(): string[] {
    return [...this.#folders.values()].flatMap(({ edited }) => edited);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get(id: string): StoredArticle | undefined {
    return this.withKey(idDigits(id)).find(({ head }) => head.id === id);
  }

  withKey(key: string): StoredArticle[] {
    return [...this.#folders.values()].flatMap((folder) => folder.withKey(key));
  }

  *keys(): Generator<string> {
    for (const { head } of this.values()) yield head.id;
  }

  *values(): Generator<StoredArticle> {
    for (const folder of this.#folders.values()) yield* folder.articles();
  }

  /** Notes an article whose file was written with this text. */
  note(file: string, text: string, article: Article): void {
    this.#open(file.slice(0, file.lastIndexOf('/'))).note(file, text, article);
  }

  /** Keeps for the next run what was read and noted, and nothing of files that are gone. Returns a digest of it. */
  save(): string {
    return keyOf([...this.#folders.values()].map((folder) => [folder.path, folder.save()]));
  }

  #folderAt(path: string): ArticleFolder {
    return new ArticleFolder(this.#contentDir, this.#cacheDir, path);
  }

  #open(path: string): ArticleFolder {
    const known = this.#folders.get(path);
    if (known) return known;
    const folder = this.#folderAt(path);
    const folders = [...this.#folders, [path, folder] as const];
    this.#folders = new Map(folders.sort(([a], [b]) => (a < b ? -1 : 1)));
    return folder;
  }

  /** Of files with one id the first counts; the others are told in every run until one is left. */
  #settleTwins(read: readonly StoredArticle[]): Problem[] {
    const problems: Problem[] = [];
    for (const [id] of Map.groupBy(read, ({ head }) => head.id)) {
      const same = this.withKey(idDigits(id)).filter(({ head }) => head.id === id);
      const [first, ...twins] = same.sort((a, b) => (a.file < b.file ? -1 : 1));
      for (const twin of twins) {
        this.#open(twin.file.slice(0, twin.file.lastIndexOf('/'))).leaveOut(twin);
        problems.push(twinArticle(twin.file, first?.file ?? ''));
      }
    }
    return problems;
  }
}

/** Folders of which something is kept, whether they are still there or not. */
function keptFolders(cacheDir: string | null): string[] {
  if (cacheDir === null) return [];
  const indexes = listFiles(`${cacheDir}/${ARTICLES}`, INDEX);
  return indexes.map((file) => `${ARTICLES}/${file}`.slice(0, -`/${INDEX}`.length));
}

function keyOf(folders: readonly (readonly [path: string, key: string])[]): string {
  return textKey(JSON.stringify(folders.filter(([, key]) => key !== '')));
}

function twinArticle(file: string, other: string): Problem {
  return {
    code: 'article-twice',
    severity: 'error',
    file,
    message: `Its id is also that of ${other}.`,
    hint: 'Remove one of the two files.',
  };
}
