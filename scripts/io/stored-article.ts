import { readArticle } from '../../src/markdown/article-file.ts';
import { type Article, type ArticleHead, headOf, type KeptArticle } from '../../src/model/article.ts';
import { onDemand } from '../../src/text/remember.ts';
import { readText } from './files.ts';
import { textKey } from './text-readings.ts';

/** What every run asks of an article's file. */
export interface StoredHead {
  readonly head: ArticleHead;
  /** True where a person changed the file after the machine wrote it. */
  readonly edited: boolean;
}

/** An article as last written. The whole of it is read when it is first asked for: most runs need few. */
export class StoredArticle implements KeptArticle, StoredHead {
  /** Path below the content folder. */
  readonly file: string;
  readonly head: ArticleHead;
  readonly edited: boolean;
  readonly key: string;
  readonly #whole: () => Article;

  constructor(file: string, key: string, { head, edited }: StoredHead, whole: () => Article) {
    this.file = file;
    this.head = head;
    this.edited = edited;
    this.key = key;
    this.#whole = onDemand(whole);
  }

  get article(): Article {
    return this.#whole();
  }
}

/**
 * The article in a file below the content folder, read and parsed.
 * @throws as `readArticle`
 */
export function readStoredArticle(contentDir: string, file: string): StoredArticle {
  const text = readText(`${contentDir}/${file}`) ?? '';
  const { article, edited } = readArticle(text);
  return new StoredArticle(file, textKey(text), { head: headOf(article), edited }, () => article);
}
