/** The flags that every command takes. A command is `process.exitCode = await runCommand({...})`. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { endOf, UsageError } from './command-end.ts';
import { readFlags, wholeNumber } from './flags.ts';

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
export function runCommand(command: Command, argv = process.argv.slice(2)): Promise<number> {
  const run = async () => command.run(readCommandLine(command, argv));
  return endOf(`${command.usage}\n${COMMON_USAGE}`, argv, run);
}

/**
 * The command line as a value.
 * @throws UsageError for an unknown flag, a missing value, a bad clock or folders that lie inside one another
 */
export function readCommandLine(
  command: Pick<Command, 'options' | 'positionals'>,
  argv: readonly string[],
): CommandLine {
  const options = { ...command.options, ...COMMON };
  const { values, positionals } = readFlags(argv, options, command.positionals);
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

/** @throws UsageError where `--port` is no port */
export function portOf({ values }: Pick<CommandLine, 'values'>): number {
  return wholeNumber('port', String(values.port), { most: 65_535 });
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
