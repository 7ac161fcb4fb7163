/** What every run asks of many files, in one file of the cache. A file that was not touched since is not even opened. */
import { statSync } from 'node:fs';
import { rulesDigest } from './code-digest.ts';
import { readText, removeFile, writeIfChanged } from './files.ts';
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
   * @param paths one file, or several that are read as one
   * @param read is given their texts, `''` for a file that is not there, and the texts' key
   * @throws as `read`, each time
   */
  reading(
    name: string,
    paths: readonly string[],
    read: (texts: readonly string[], key: string) => T,
  ): Reading<T> {
    const stamp = stampOf(paths);
    const before = this.#before.get(name);
    if (before !== undefined && before.stamp === stamp && stamp !== '') {
      this.#readings.set(name, before);
      return before;
    }
    const texts = paths.map((path) => readText(path) ?? '');
    const key = keyOf(texts);
    const value = before?.key === key ? before.value : read(texts, key);
    const reading = { name, stamp, key, value };
    this.#isChanged ||= before?.key !== key || stamp !== '';
    this.#readings.set(name, reading);
    return reading;
  }

  /** Notes what files say that were written with these texts; returns the texts' key. */
  note(name: string, texts: readonly string[], value: T): string {
    const key = keyOf(texts);
    this.#readings.set(name, { name, stamp: '', key, value });
    this.#isChanged = true;
    return key;
  }

  /** Keeps what was asked for and noted, for the next run. Returns the keys of all texts, or null where nothing changed. */
  save(): ReadonlySet<string> | null {
    if (!this.#isChanged && this.#readings.size === this.#before.size) return null;
    const files = [...this.#readings.values()];
    if (files.length === 0) removeFile(this.#path);
    else writeIfChanged(this.#path, asciiJson({ rules: rulesDigest(), files } satisfies Kept<T>));
    return new Set(files.map(({ key }) => key));
  }
}

function keyOf(texts: readonly string[]): string {
  return textKey(texts.join('\0'));
}

/** JSON that reads in half the time, since every character of it is one byte. */
function asciiJson(value: object): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, escaped);
}

/** Milliseconds in which a file may be written twice under one time stamp: the coarsest clock of a file system. */
const GRAIN = 2000;

/** Sizes and times of change of files; `''` where one is so new that it may change again unseen. */
function stampOf(paths: readonly string[]): string {
  const stats = paths.map((path) => statSync(path, { throwIfNoEntry: false }));
  const settled = Date.now() - GRAIN;
  if (stats.some((stat) => stat !== undefined && !(stat.ctimeMs < settled))) return '';
  return stats.map((stat) => (stat ? `${stat.size} ${stat.ctimeMs}` : '-')).join(' ');
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
