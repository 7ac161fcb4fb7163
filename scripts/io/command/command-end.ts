/** How every command ends; exit codes: 0 done, 1 needs a person, 2 wrong usage or input. */
import type { Problem } from '../../../src/model/problem.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { InputError } from './json-lines.ts';

/** A wrong command line; told with the usage, exit code 2. */
export class UsageError extends Error {}

/** Something stands in the way; told, as a problem in JSON too where that was asked for, exit code 1. */
export class RefusedError extends Error {}

/** Prints the usage where it is asked for, else runs; returns the exit code, with what went wrong told. A bug throws. */
export async function endOf(
  usage: string,
  argv: readonly string[],
  run: () => Promise<number>,
): Promise<number> {
  allowClosedPipe();
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  try {
    return await run();
  } catch (error) {
    const [told, code] = toldOf(error, usage);
    process.stderr.write(`${told}\n`);
    if (code === 1 && argv.includes('--json')) process.stdout.write(jsonOf(told));
    return code;
  }
}

function toldOf(error: unknown, usage: string): [told: string, code: number] {
  if (error instanceof UsageError) return [`${error.message}\n\n${usage}`, 2];
  if (error instanceof InputError) return [error.message, 2];
  const refusal = refusalOf(error);
  if (refusal === null) throw error;
  return [refusal, 1];
}

function jsonOf(refusal: string): string {
  const problem: Problem = { code: 'refused', severity: 'error', message: refusal };
  return `${JSON.stringify({ problems: [problem] })}\n`;
}

/** What is told of an error by a command that goes on: what stands in the way, or where the bug is. */
export function faultOf(error: unknown): string {
  return refusalOf(error) ?? String((error as Error).stack);
}

/** What the operating system refused, and the remedy; the file is as it was. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'This account may not use it: change its owner or permissions.',
  EPERM: 'This account may not use it: change its owner or permissions.',
  EROFS: 'It lies on a read-only disk: choose another folder.',
  ENOTDIR: 'A file stands where a folder must be: move it away.',
  EISDIR: 'A folder stands where a file must be: move it away.',
  ENOSPC: 'The disk is full: make room and run again.',
  EADDRINUSE: 'Another program uses this port: give another with --port.',
};

/** What stands in the way, with place and remedy of a file that could not be read or written; null for a bug. */
function refusalOf(error: unknown): string | null {
  if (error instanceof RefusedError || error instanceof UsageError) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const remedy = REFUSALS[code ?? ''];
  return remedy === undefined ? null : `error: ${path ?? message}: ${remedy} [${code}]`;
}
