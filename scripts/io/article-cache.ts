/**
 * Articles as they were read before, a folder at a time: the heads of all, which every run asks for, and apart
 * from them the whole articles, which are opened where one of the folder is asked for.
 */
import { join } from 'node:path';
import { readArticle } from '../../src/markdown/article-file.ts';
import { type Article, headOf } from '../../src/model/article.ts';
import { FileReadings } from './file-readings.ts';
import { listFiles, removeFile } from './files.ts';
import { readStoredArticle, StoredArticle, type StoredHead } from './stored-article.ts';
import { TextReadings } from './text-readings.ts';

export class ArticleCache {
  readonly #contentDir: string;
  readonly #cacheDir: string;
  readonly #folders = new Map<string, FolderCache>();

  constructor(contentDir: string, cacheDir: string) {
    this.#contentDir = contentDir;
    this.#cacheDir = cacheDir;
  }

  /**
   * The article in a file.
   * @param file its path below the content folder
   * @throws as `readArticle`
   */
  read(file: string): StoredArticle {
    return this.#folder(folderOf(file)).read(file);
  }

  /** Notes an article whose file was written with this text. */
  note(file: string, text: string, article: Article): void {
    this.#folder(folderOf(file)).note(file, text, article);
  }

  /** Keeps for the next run what was read and noted, and nothing of files that are gone. */
  save(): void {
    for (const folder of this.#folders.values()) folder.save();
    for (const file of listFiles(join(this.#cacheDir, 'articles'), ''))
      if (!this.#folders.has(folderOf(`articles/${file}`)))
        removeFile(join(this.#cacheDir, 'articles', file));
  }

  #folder(path: string): FolderCache {
    const folder = this.#folders.get(path) ?? new FolderCache(this.#contentDir, join(this.#cacheDir, path));
    this.#folders.set(path, folder);
    return folder;
  }
}

/** The path of the folder that holds a file. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

/** The articles of one folder. */
class FolderCache {
  readonly #contentDir: string;
  readonly #heads: FileReadings<StoredHead>;
  /** By the text of their file. */
  readonly #articles: TextReadings<Article>;

  constructor(contentDir: string, cacheDir: string) {
    this.#contentDir = contentDir;
    this.#heads = new FileReadings(join(cacheDir, 'heads.json'));
    this.#articles = new TextReadings(join(cacheDir, 'articles.jsonl'));
  }

  read(file: string): StoredArticle {
    const { key, value } = this.#heads.reading(file, [`${this.#contentDir}/${file}`], ([text = ''], key) => {
      const { article, edited } = readArticle(text);
      this.#articles.note(key, article);
      return { head: headOf(article), edited };
    });
    return new StoredArticle(file, key, value, this.#whole);
  }

  readonly #whole = ({ key, file }: StoredArticle): Article =>
    this.#articles.of(key) ?? readStoredArticle(this.#contentDir, file).article;

  note(file: string, text: string, article: Article): void {
    const key = this.#heads.note(file, [text], { head: headOf(article), edited: false });
    this.#articles.note(key, article);
  }

  save(): void {
    const keys = this.#heads.save();
    if (keys) this.#articles.save(keys);
  }
}
