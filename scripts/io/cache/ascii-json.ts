/** Files of `asciiJson`. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { unlessAbsent } from '../files.ts';

/** The text of a file of such JSON, `''` where there is none. */
export function readAscii(path: string): string {
  return unlessAbsent('', () => readFileSync(path, 'latin1'));
}

/** The first characters of such a file. */
export function readStart(path: string, length: number): string {
  return unlessAbsent('', () => {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(length);
      return start.toString('latin1', 0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  });
}
