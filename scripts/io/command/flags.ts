/** Flags of a command line as values. */
import { readFileSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../../../src/curation/nearest.ts';
import { UsageError } from './command-end.ts';

/**
 * Flags as `parseArgs` reads them, and what stands beside them.
 * @throws UsageError for an unknown flag, a missing value or an argument too many
 */
export function readFlags<T extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: T,
  mostArguments = 0,
) {
  const { values, positionals } = parsed(argv, options);
  if (positionals.length > mostArguments)
    throw new UsageError(`"${positionals[mostArguments]}" was not expected.`);
  return { values, positionals };
}

function parsed<T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(unknownFlag(error, Object.keys(options)) ?? (error as Error).message);
  }
}

/** What is said of a flag that is none, with the one that may be meant; null for any other mistake. */
function unknownFlag(error: unknown, names: readonly string[]): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  const flag = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'(-[^']*)'/.exec(message)?.[1] : undefined;
  if (flag === undefined) return null;
  const meant = nearest(
    flag,
    names.map((name) => `--${name}`),
  );
  return `There is no flag "${flag}".${meant ? ` Did you mean "${meant}"?` : ''}`;
}

/** Flags by name, each with the value that it has where the command line gives none. */
export type Defaults = Readonly<Record<string, string | number>>;

export type Values<T extends Defaults> = {
  readonly [Name in keyof T]: T[Name] extends number ? number : string;
};

/**
 * The values of such flags; one whose default is a number must be a whole number.
 * @throws UsageError as `readFlags`, and for what is no such number
 */
export function valuesOf<T extends Defaults>(argv: readonly string[], defaults: T): Values<T> {
  const options = Object.fromEntries(
    Object.keys(defaults).map((name) => [name, { type: 'string' } as const]),
  );
  const { values } = readFlags(argv, options);
  const given = Object.entries(values).map(([name, text]) => [
    name,
    typeof defaults[name] === 'number' ? wholeNumber(name, String(text)) : text,
  ]);
  return { ...defaults, ...Object.fromEntries(given) };
}

/** @throws UsageError where the value of the flag is no whole number within the bounds */
export function wholeNumber(flag: string, text: string, { least = 0, most = Infinity } = {}): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const bounds = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`--${flag} "${text}" is no whole number ${bounds}.`);
}

/** The text of a file that a flag names. @throws UsageError where it cannot be read */
export function namedText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}
