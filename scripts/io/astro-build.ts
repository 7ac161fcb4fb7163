import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface SiteInput {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** The clock, an ISO instant. */
  readonly now: string;
}

/** Tells the Astro site, which reads no command line, where its content lies and what time it is. */
export function setSiteEnvironment({ contentDir, cacheDir, now }: SiteInput): void {
  process.env.STORY_CONTENT = contentDir;
  process.env.STORY_CACHE = cacheDir;
  process.env.STORY_NOW = now;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

/** Renders the site into a folder of the cache and returns the folder. What is unchanged is reused (Astro's incremental build). */
export async function renderSite(input: SiteInput): Promise<string> {
  setSiteEnvironment(input);
  const outDir = join(input.cacheDir, 'site');
  await build({ root: projectRoot, outDir, cacheDir: join(input.cacheDir, 'astro'), logLevel: 'error' });
  return outDir;
}
