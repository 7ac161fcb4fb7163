/** Articles as they were read before, so that files that did not change need not be parsed. */
import { type ReadArticle, readArticle } from '../../src/markdown/article-file.ts';
import type { Article } from '../../src/model/article.ts';
import { ReadingCache } from './reading-cache.ts';

export class ArticleCache {
  readonly #readings: ReadingCache<ReadArticle>;

  constructor(cacheDir: string) {
    this.#readings = new ReadingCache(cacheDir, 'articles.jsonl');
  }

  /**
   * The article in a file's text.
   * @throws as `readArticle`
   */
  read(text: string): ReadArticle {
    return this.#readings.reading(text, () => readArticle(text));
  }

  /** Notes an article whose file was written with this text. */
  note(text: string, article: Article): void {
    this.#readings.note(text, { article, edited: false });
  }

  save(): void {
    this.#readings.save();
  }
}
