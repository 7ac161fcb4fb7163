import { endOf } from '../io/command/command-end.ts';
import { type Defaults, type Values, valuesOf } from '../io/command/flags.ts';

/** A measurement with flags of its own, each with its value where the command line gives none. */
interface Bench<T extends Defaults> {
  /** Printed for `--help` and after a wrong command line. */
  readonly usage: string;
  readonly flags: T;
  readonly run: (values: Values<T>) => void | Promise<void>;
}

/** Reads the command line, runs the bench and returns its exit code. */
export function runBench<T extends Defaults>({ usage, flags, run }: Bench<T>): Promise<number> {
  const argv = process.argv.slice(2);
  return endOf(usage, argv, async () => {
    await run(valuesOf(argv, flags));
    return 0;
  });
}
