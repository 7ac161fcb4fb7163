import type { Defaults, Values } from '../io/command/flags.ts';

/** One stage of the analysis as a filter. */
export interface Stage<T extends Defaults = Defaults> {
  readonly flags: T;
  /** Reads the whole input, and returns the whole output. @throws InputError, and UsageError for the value of a flag */
  run(input: string, values: Values<T>): string | Promise<string>;
}
