/** What texts said when they were read before, in one file of the cache that is opened when it is first asked. */
import { createHash } from 'node:crypto';
import { onDemand } from '../../src/text/remember.ts';
import { rulesDigest } from './code-digest.ts';
import { readText, removeFile, writeIfChanged } from './files.ts';

/** A digest of a text: another whenever a letter of it is. */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Values by the key of the text that says them. Losing the file costs time, never data. */
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
    const line = this.#line(key);
    return line === undefined ? null : (JSON.parse(line) as T);
  }

  note(key: string, value: T): void {
    this.#noted.set(key, JSON.stringify(value));
  }

  /** Keeps the values of these texts for the next run, and no others. */
  save(keys: ReadonlySet<string>): void {
    const isChanged = this.#noted.size > 0 || keys.size !== this.#before().size;
    if (!isChanged) return;
    const lines = [...keys].flatMap((key) => {
      const line = this.#line(key);
      return line === undefined ? [] : [`${key} ${line}\n`];
    });
    if (lines.length === 0) removeFile(this.#path);
    else writeIfChanged(this.#path, `${rulesDigest()}\n${lines.join('')}`);
  }

  #line(key: string): string | undefined {
    return this.#noted.get(key) ?? this.#before().get(key);
  }
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
