/** Files under `content/` that cannot be read: each is a problem with its place, and the rest is read all the same. */
import { ZodError } from 'zod';
import { PAGE_UNREADABLE } from '../../../src/build/refusals.ts';
import { FrontMatterError } from '../../../src/markdown/front-matter.ts';
import { STORIES } from '../../../src/model/content-files.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** A file of an article that cannot be read. */
export const FILE_UNREADABLE = 'file-unreadable';

const FILE_FAULT = {
  code: FILE_UNREADABLE,
  hint: 'Mend it, or restore the file from version control; until then it is left out, and as it is.',
};

const PAGE_FAULT = {
  code: PAGE_UNREADABLE,
  hint: 'Restore its two files from version control; an update writes it anew, and keeps what stood there beside it.',
};

/** The value, or null and a problem with file and line where the file cannot be read. */
export function attempt<T>(file: string, problems: Problem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FrontMatterError || error instanceof ZodError || error instanceof SyntaxError))
      throw error;
    const message =
      error instanceof ZodError
        ? `"${error.issues[0]?.path.join('.')}": ${error.issues[0]?.message}.`
        : error.message;
    const line = error instanceof FrontMatterError ? { line: error.line } : {};
    const fault = file.startsWith(`${STORIES}/`) ? PAGE_FAULT : FILE_FAULT;
    problems.push({ ...fault, severity: 'error', file, ...line, message });
    return null;
  }
}
