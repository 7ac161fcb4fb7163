import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOf } from '../files.ts';
import { projectRoot } from '../project.ts';
import { isLeftover, unfinishedPath } from '../whole-file.ts';

export interface SiteInput {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** The clock, an ISO instant. */
  readonly now: string;
}

/** What tells the Astro site, which reads no command line, where its content lies and what time it is. */
export function siteEnvironment({ contentDir, cacheDir, now }: SiteInput): Record<string, string> {
  return {
    STORY_CONTENT: contentDir,
    STORY_CACHE: cacheDir,
    STORY_NOW: now,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Its version is held: see CONTRIBUTING.md.
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  };
}

/**
 * Renders the site into a temporary folder and returns the folder; what is unchanged is reused (Astro's
 * incremental build). It runs in a process of its own, since Astro keeps a build's modules for as long as its
 * process lives, and frees its memory with it. The folder lies in the project: for one elsewhere Astro would
 * keep its working files where every other build does. A process renders one site at a time: what it finds of an
 * earlier one, or of a killed process, it removes.
 * @throws Error where Astro fails; its words go to stderr
 */
export async function renderSite(input: SiteInput): Promise<string> {
  const parent = join(projectRoot, '.cache');
  for (const { name } of entriesOf(parent).filter((entry) => entry.isDirectory() && isLeftover(entry.name)))
    rmSync(join(parent, name), { recursive: true, force: true });
  const outDir = unfinishedPath(join(parent, 'render'));
  mkdirSync(outDir, { recursive: true });
  const script = fileURLToPath(new URL('./astro-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, outDir, join(input.cacheDir, 'astro')], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', ...siteEnvironment(input) },
    stdio: ['ignore', 2, 2],
  });
  const [code] = await once(child, 'close');
  if (code === 0) return outDir;
  rmSync(outDir, { recursive: true, force: true });
  throw new Error('Astro could not render the site; its message stands above.');
}
