/**
 * The flags that every command takes, and the way every command starts and ends.
 * A command is `process.exitCode = await runCommand({...})`; exit codes: 0 done, 1 needs a person, 2 usage.
 */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../../src/curation/nearest.ts';
import type { Problem } from '../../src/model/problem.ts';
import { allowClosedPipe } from './closed-pipe.ts';

/** A wrong command line; `runCommand` prints it with the usage and exits 2. */
export class UsageError extends Error {}

/** Something stands in the way; `runCommand` prints what, as a problem in JSON too where that was asked for, and exits 1. */
export class RefusedError extends Error {}

/** What a command is told: absolute folders, the clock if one was given, and the command's own flags. */
export interface CommandLine {
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** `--now` as an ISO instant in UTC; null: take `now:` of site.yaml, else the machine's clock. */
  readonly now: string | null;
  readonly json: boolean;
  /** The command's own flags, as `parseArgs` reads them. */
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  /** Printed for `--help` and after a wrong command line. */
  readonly usage: string;
  /** Flags beside the common ones. */
  readonly options?: ParseArgsOptionsConfig;
  /** The most arguments that are no flags; 0 by default. */
  readonly positionals?: number;
  /** Returns the exit code. */
  readonly run: (line: CommandLine) => Promise<number>;
}

const COMMON = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  cache: { type: 'string', default: '.cache' },
  now: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

const COMMON_USAGE = `  --content DIR   what the site is made from (content)
  --out DIR       where the site is written (dist)
  --cache DIR     state that may be lost (.cache)
  --now ISO       the clock, e.g. 2025-10-21T18:00:00Z
  --json          print one JSON object instead of sentences
  --help          print this`;

/** Reads the command line, runs the command and returns its exit code. */
export async function runCommand(command: Command, argv = process.argv.slice(2)): Promise<number> {
  allowClosedPipe();
  try {
    if (argv.includes('--help')) {
      process.stdout.write(`${command.usage}\n${COMMON_USAGE}\n`);
      return 0;
    }
    return await command.run(readCommandLine(command, argv));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${command.usage}\n${COMMON_USAGE}\n`);
      return 2;
    }
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    process.stderr.write(`${refusal}\n`);
    if (argv.includes('--json')) process.stdout.write(jsonOf(refusal));
    return 1;
  }
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

/**
 * The command line as a value.
 * @throws UsageError for an unknown flag, a missing value, a bad clock or folders that lie inside one another
 */
export function readCommandLine(
  command: Pick<Command, 'options' | 'positionals'>,
  argv: readonly string[],
): CommandLine {
  const { values, positionals } = parsed(command, argv);
  const most = command.positionals ?? 0;
  if (positionals.length > most) throw new UsageError(`"${positionals[most]}" was not expected.`);
  const { content, out, cache, now, json, help: _, ...own } = values;
  const [contentDir, outDir, cacheDir] = [content, out, cache].map((path) => realPath(resolve(String(path))));
  const line = {
    contentDir: contentDir as string,
    outDir: outDir as string,
    cacheDir: cacheDir as string,
    now: now === undefined ? null : instantOf(String(now)),
    json: json === true,
    values: own,
    positionals,
  };
  refuseNested({ '--content': line.contentDir, '--out': line.outDir, '--cache': line.cacheDir });
  return line;
}

function parsed(command: Pick<Command, 'options'>, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...command.options, ...COMMON },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(unknownFlag(error, { ...command.options, ...COMMON }) ?? (error as Error).message);
  }
}

/** What is said of a flag that is none, with the one that may be meant; null for any other mistake. */
function unknownFlag(error: unknown, flags: ParseArgsOptionsConfig): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  const flag = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'(-[^']*)'/.exec(message)?.[1] : undefined;
  if (flag === undefined) return null;
  const meant = nearest(
    flag,
    Object.keys(flags).map((name) => `--${name}`),
  );
  return `There is no flag "${flag}".${meant ? ` Did you mean "${meant}"?` : ''}`;
}

/** An absolute path with the symbolic links of its existing part followed. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function instantOf(text: string): string {
  const wellFormed = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const milliseconds = wellFormed ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new UsageError(`--now "${text}" is no ISO instant such as 2025-10-21T18:00:00Z.`);
  }
  return new Date(milliseconds).toISOString();
}

/** `--port` as a number. @throws UsageError where it is none of a port */
export function portOf({ values }: Pick<CommandLine, 'values'>): number {
  const port = /^\d{1,5}$/.test(String(values.port)) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port "${values.port}" is no port: give 0 to 65535.`);
  return port;
}

function refuseNested(folders: Record<string, string>): void {
  for (const [flag, folder] of Object.entries(folders)) {
    for (const [otherFlag, other] of Object.entries(folders)) {
      if (flag !== otherFlag && `${folder}${sep}`.startsWith(`${other}${sep}`)) {
        throw new UsageError(`${flag} ${folder} lies in ${otherFlag} ${other}. Give folders that lie apart.`);
      }
    }
  }
}
