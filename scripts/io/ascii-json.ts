/** Files of `asciiJson`. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** The text of a file of such JSON, `''` where there is none. */
export function readAscii(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The first characters of such a file. */
export function readStart(path: string, length: number): string {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(length);
      return start.toString('latin1', 0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
