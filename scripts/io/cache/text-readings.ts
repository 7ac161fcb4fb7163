/** What texts said when they were read before, in one file of the cache that is opened when it is first asked. */
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { asciiJson } from '../../../src/text/ascii-json.ts';
import { onDemand } from '../../../src/text/remember.ts';
import { removeFile, writeIfChanged } from '../files.ts';
import { readAscii, readStart } from './ascii-json.ts';
import { rulesDigest } from './code-digest.ts';

/** A digest of a text: another whenever a letter of it is. */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Values by the key of the text that says them, a line each. Losing the file costs time, never data. */
export class TextReadings<T> {
  readonly #path: string;
  /** JSON by key: as the file has it, and what was noted since. */
  readonly #before: () => ReadonlyMap<string, string>;
  readonly #noted = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
    this.#before = onDemand(() => readLines(path));
  }

  /** The value that was noted, in this run or before; null where there is none. */
  of(key: string): T | null {
    try {
      return JSON.parse(this.#json(key) ?? 'null') as T | null;
    } catch {
      return null;
    }
  }

  note(key: string, value: T): void {
    this.#noted.set(key, asciiJson(value));
  }

  /** Keeps what was noted for the next run, beside what was kept before. */
  add(): void {
    if (this.#noted.size === 0) return;
    // What a killed run began to write ends here as a line of its own.
    if (isOfTheseRules(this.#path)) appendFileSync(this.#path, `\n${linesOf(this.#noted)}`);
    else this.keep(this.#noted.keys());
  }

  /** Keeps the values of these texts for the next run, and no others. */
  keep(keys: Iterable<string>): void {
    const kept = [...keys].flatMap((key): [string, string][] => {
      const json = this.#json(key);
      return json === undefined ? [] : [[key, json]];
    });
    if (kept.length === 0) removeFile(this.#path);
    else writeIfChanged(this.#path, `${rulesDigest()}\n${linesOf(kept)}`);
  }

  #json(key: string): string | undefined {
    return this.#noted.get(key) ?? this.#before().get(key);
  }
}

function linesOf(values: Iterable<readonly [key: string, json: string]>): string {
  return [...values].map(([key, json]) => `${key} ${json}\n`).join('');
}

/** JSON of values by key; none where other rules than today's read them. */
function readLines(path: string): Map<string, string> {
  const [rules, ...lines] = readAscii(path).split('\n');
  if (rules !== rulesDigest()) return new Map();
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const space = line.indexOf(' ');
      return space > 0 && line.endsWith('}') ? [[line.slice(0, space), line.slice(space + 1)]] : [];
    }),
  );
}

function isOfTheseRules(path: string): boolean {
  return readStart(path, rulesDigest().length) === rulesDigest();
}
