import type { UpdateOptions } from '../update-content.ts';
import type { CommandLine } from './command-line.ts';
import { wholeNumber } from './flags.ts';
import { feedLog } from './report.ts';

/** Flags of every command that reads feeds. */
export const UPDATE_FLAGS = {
  'allow-private-hosts': { type: 'boolean', default: false },
  'host-limit': { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

export const UPDATE_FLAGS_USAGE = `  --allow-private-hosts   let feeds lie on loopback and private addresses
  --host-limit N          requests at one time to one host (2)
  --force                 ask feeds even where it is too early`;

/** @throws UsageError where `--host-limit` is no whole number from 1 */
export function updateOptionsOf({ contentDir, cacheDir, now, json, values }: CommandLine): UpdateOptions {
  const limit = values['host-limit'];
  const hostLimit = limit === undefined ? undefined : wholeNumber('host-limit', String(limit), { least: 1 });
  return {
    contentDir,
    cacheDir,
    now,
    allowPrivateHosts: values['allow-private-hosts'] === true,
    force: values.force === true,
    ...(hostLimit === undefined ? {} : { hostLimit }),
    ...(json ? {} : { log: feedLog(process.stderr) }),
  };
}
