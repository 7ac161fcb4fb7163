/** Articles as they were read before. It lies in the cache: losing it costs time, never data. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type ReadArticle, readArticle } from '../../src/markdown/article-file.ts';
import type { Article } from '../../src/model/article.ts';
import { rulesDigest } from './code-digest.ts';
import { readText, writeIfChanged } from './files.ts';

const FILE = 'articles.jsonl';

/** Reads article files, those that did not change since the last run without parsing them. */
export class ArticleCache {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, string>;
  /** What was asked for and noted in this run, by digest of the file's text. */
  readonly #asked = new Map<string, string>();

  constructor(cacheDir: string) {
    this.#path = join(cacheDir, FILE);
    this.#before = readLines(this.#path);
  }

  /**
   * The article in a file's text.
   * @throws as `readArticle`
   */
  read(text: string): ReadArticle {
    const key = keyOf(text);
    const line = this.#before.get(key);
    if (line === undefined) {
      const read = readArticle(text);
      this.#asked.set(key, JSON.stringify(read));
      return read;
    }
    this.#asked.set(key, line);
    return JSON.parse(line) as ReadArticle;
  }

  /** Notes an article whose file was written with this text, so that the next run need not parse it. */
  note(text: string, article: Article): void {
    this.#asked.set(keyOf(text), JSON.stringify({ article, edited: false } satisfies ReadArticle));
  }

  /** Keeps what was asked for and noted, for the next run. */
  save(): void {
    const { size } = this.#asked;
    if (size === this.#before.size && [...this.#asked.keys()].every((key) => this.#before.has(key))) return;
    const lines = [...this.#asked].map(([key, article]) => `${key} ${article}\n`);
    writeIfChanged(this.#path, `${rulesDigest()}\n${lines.join('')}`);
  }
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** JSON of articles by key; none where other rules than today's read them. */
function readLines(path: string): Map<string, string> {
  const [rules, ...lines] = (readText(path) ?? '').split('\n');
  if (rules !== rulesDigest()) return new Map();
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const space = line.indexOf(' ');
      return space > 0 && line.endsWith('}') ? [[line.slice(0, space), line.slice(space + 1)]] : [];
    }),
  );
}
