/** What files said when they were read before. It lies in the cache: losing it costs time, never data. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rulesDigest } from './code-digest.ts';
import { readText, writeIfChanged } from './files.ts';

/** Keeps what was read by a digest of the text, so that an edit of one letter is seen. */
export class ReadingCache<T> {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, string>;
  /** JSON of what was asked for and noted in this run, by digest of the text. */
  readonly #asked = new Map<string, string>();

  /** @param file the name of its file in the cache */
  constructor(cacheDir: string, file: string) {
    this.#path = join(cacheDir, file);
    this.#before = readLines(this.#path);
  }

  /**
   * What the text says: as kept, else as it is read.
   * @throws as `read`, each time
   */
  reading(text: string, read: () => T): T {
    const key = keyOf(text);
    const line = this.#before.get(key);
    if (line === undefined) {
      const value = read();
      this.#asked.set(key, JSON.stringify(value));
      return value;
    }
    this.#asked.set(key, line);
    return JSON.parse(line) as T;
  }

  /** Notes what a text says that was just written, so that the next run need not read it. */
  note(text: string, value: T): void {
    this.#asked.set(keyOf(text), JSON.stringify(value));
  }

  /** Keeps what was asked for and noted, for the next run. */
  save(): void {
    const { size } = this.#asked;
    if (size === this.#before.size && [...this.#asked.keys()].every((key) => this.#before.has(key))) return;
    const lines = [...this.#asked].map(([key, value]) => `${key} ${value}\n`);
    writeIfChanged(this.#path, `${rulesDigest()}\n${lines.join('')}`);
  }
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** JSON of values by key; none where other rules than today's read them. */
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
