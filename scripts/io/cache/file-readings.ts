/** What every run asks of many files, in one file of the cache. A file that was not touched since is not even opened. */
import { asciiJson } from '../../../src/text/ascii-json.ts';
import { readText, removeFile, writeIfChanged } from '../files.ts';
import { keepWhole } from '../whole-file.ts';
import { rulesDigest } from './code-digest.ts';
import { textKey } from './text-readings.ts';

interface Reading<T> {
  /** By which the files are known from run to run. */
  readonly name: string;
  /** Changes whenever the files are written, even by the same words; `''` where that is not sure. */
  readonly stamp: string;
  /** The key of the text. */
  readonly key: string;
  readonly value: T;
}

/**
 * Values by the names of the files that say them. Files whose stamp is the same are as they were; of others the
 * text decides, so that a fresh clone is read but not parsed. Losing the cache costs time, never data.
 */
export class FileReadings<T> {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, Reading<T>>;
  readonly #readings = new Map<string, Reading<T>>();
  #isChanged = false;

  constructor(path: string) {
    this.#path = path;
    this.#before = readReadings(path);
  }

  /**
   * What the files say, as kept or as it is read.
   * @param stamp of the files, `''` where it is not sure that none was written since
   * @param paths one file, or several that are read as one
   * @param read is given their texts, `''` for a file that is not there
   * @throws as `read`, each time
   */
  reading(name: string, stamp: string, paths: readonly string[], read: (texts: readonly string[]) => T): T {
    const before = this.#before.get(name);
    if (before !== undefined && before.stamp === stamp && stamp !== '') {
      this.#readings.set(name, before);
      return before.value;
    }
    const texts = paths.map((path) => readText(path) ?? '');
    const key = keyOf(texts);
    const value = before?.key === key ? before.value : read(texts);
    this.#isChanged ||= before?.key !== key || stamp !== '';
    this.#readings.set(name, { name, stamp, key, value });
    return value;
  }

  /** Notes what files say that were written with these texts. */
  note(name: string, texts: readonly string[], value: T): void {
    this.#readings.set(name, { name, stamp: '', key: keyOf(texts), value });
    this.#isChanged = true;
  }

  /** Keeps what was asked for and noted, for the next run. */
  save(): void {
    if (!this.#isChanged && this.#readings.size === this.#before.size) return;
    const files = [...this.#readings.values()];
    if (files.length === 0) removeFile(this.#path);
    else writeIfChanged(this.#path, asciiJson({ rules: rulesDigest(), files } satisfies Kept<T>), keepWhole);
  }
}

function keyOf(texts: readonly string[]): string {
  return textKey(texts.join('\0'));
}

interface Kept<T> {
  readonly rules: string;
  readonly files: readonly Reading<T>[];
}

/** The readings by name; none where other rules than today's made them, or the file is damaged. */
function readReadings<T>(path: string): Map<string, Reading<T>> {
  try {
    const { rules, files } = JSON.parse(readText(path) ?? '') as Kept<T>;
    return new Map(rules === rulesDigest() ? files.map((reading) => [reading.name, reading]) : []);
  } catch {
    return new Map();
  }
}
