import type { SiteSettings } from '../../../src/model/site-settings.ts';

/** The clock of a run: `--now`, else `now:` of site.yaml, else the machine's, read once. ISO instant in UTC. */
export function clockOf(flag: string | null, settings: Pick<SiteSettings, 'now'>): string {
  return new Date(flag ?? settings.now ?? Date.now()).toISOString();
}
