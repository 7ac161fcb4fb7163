import { readArticle } from '../../../src/markdown/article-file.ts';
import {
  type Article,
  type ArticleHead,
  headOf,
  type KeptArticle,
  REVISION_DIGITS,
} from '../../../src/model/article.ts';
import { shortDigest } from '../../../src/text/digest.ts';
import { textKey } from '../cache/text-readings.ts';
import { readText } from '../files.ts';

/** What every run asks of an article's file. */
export interface StoredHead {
  readonly head: ArticleHead;
  /** True where a person changed the file after the machine wrote it. */
  readonly edited: boolean;
}

/** What is asked of an article as `readArticle` gives it. */
export function storedHeadOf({
  article,
  edited,
}: Pick<StoredHead, 'edited'> & { article: Article }): StoredHead {
  const head = headOf(article);
  return { head: edited ? { ...head, revision: shortDigest(article.text, REVISION_DIGITS) } : head, edited };
}

/** An article as last written. The whole of it is read when it is first asked for: most runs need few. */
export class StoredArticle implements KeptArticle, StoredHead {
  /** Path below the content folder. */
  readonly file: string;
  readonly head: ArticleHead;
  readonly edited: boolean;
  readonly key: string;
  readonly #read: (stored: StoredArticle) => Article;
  #article: Article | null = null;

  /** @param read gives the whole of it; one function for many articles, since there may be a hundred thousand */
  constructor(
    file: string,
    key: string,
    { head, edited }: StoredHead,
    read: (stored: StoredArticle) => Article,
  ) {
    this.file = file;
    this.head = head;
    this.edited = edited;
    this.key = key;
    this.#read = read;
  }

  get article(): Article {
    this.#article ??= this.#read(this);
    return this.#article;
  }
}

/**
 * The article in a file below the content folder, read and parsed.
 * @throws as `readArticle`
 */
export function readStoredArticle(contentDir: string, file: string): StoredArticle {
  const text = readText(`${contentDir}/${file}`) ?? '';
  const { article, edited } = readArticle(text);
  return new StoredArticle(file, textKey(text), storedHeadOf({ article, edited }), () => article);
}
