/** `content/` → `dist/`: checks, rendering by Astro, publishing. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildRecord, nextChangeOfSite, readBuildRecord, whyDue } from '../../../src/build/due.ts';
import { whyRefused } from '../../../src/build/refusals.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { type BegunRun, markRun, requireContent } from '../begin-run.ts';
import { siteDigest } from '../cache/code-digest.ts';
import { clockOf } from '../command/clock.ts';
import { checkContent } from '../content/check-content.ts';
import { ContentCache, readContent } from '../content/content-folder.ts';
import { readHealth } from '../feeds/health-file.ts';
import { listFiles, readText, writeIfChanged } from '../files.ts';
import { renderSite } from './astro-build.ts';
import { hasSite, publish, requireOwnFolder } from './out-folder.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** `--now`; null: the clock of site.yaml or of the machine. */
  readonly now: string | null;
  /** Rest where nothing changed since the last build. */
  readonly onlyIfDue?: boolean;
  /** Where it is part of a run that was begun before, and is ended by who began it. */
  readonly run?: Pick<BegunRun, 'end'>;
}

export interface BuildReport {
  /** Why it was built; null: it was not. */
  readonly reason: string | null;
  /** Why it was not although it was due: what may not be published. The site before stays. */
  readonly refused: string | null;
  readonly written: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
}

const RECORD = 'build.json';

/**
 * Builds the site and puts it in `outDir`.
 * @throws UsageError where there is no `contentDir`, or `outDir` holds files that are not a site of ours; RefusedError as `markRun`
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  requireContent(options);
  requireOwnFolder(options.outDir);
  if (options.run) return buildBegun(options);
  const end = await markRun(options);
  try {
    return await buildBegun(options);
  } finally {
    end();
  }
}

async function buildBegun(options: BuildOptions): Promise<BuildReport> {
  const { contentDir, outDir, cacheDir, onlyIfDue } = options;
  const cache = new ContentCache(contentDir, cacheDir);
  const content = readContent(contentDir, { cache });
  cache.save();
  const now = clockOf(options.now, content.settings);
  const problems = [...content.problems, ...checkContent(content)];
  const input = `${inputDigest(contentDir, cacheDir)} ${outDir}`;
  const recordFile = join(cacheDir, RECORD);
  const reason = onlyIfDue
    ? whyBuild(outDir, readBuildRecord(readText(recordFile)), input, now)
    : 'it was asked for';
  const refused = reason === null ? null : whyRefused(problems);
  if (reason === null || refused !== null) return { reason: null, refused, written: 0, removed: 0, problems };
  forgetOtherCode(join(cacheDir, 'astro'));
  const built = await renderSite({ contentDir, cacheDir, now });
  const { written, removed } = publishAndClear(built, outDir);
  const stories = [...content.stories.values()].map(({ story }) => story);
  const record: BuildRecord = { input, nextChange: nextChangeOfSite(stories, content.settings, now) };
  writeIfChanged(recordFile, `${JSON.stringify(record)}\n`);
  return { reason, refused, written, removed, problems };
}

function publishAndClear(built: string, outDir: string): ReturnType<typeof publish> {
  try {
    return publish(built, outDir);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** What Astro keeps of stories was read by the code of its time: other code begins anew. */
function forgetOtherCode(folder: string): void {
  const stamp = join(folder, 'code');
  const code = siteDigest();
  if (readText(stamp) !== code) rmSync(folder, { recursive: true, force: true });
  writeIfChanged(stamp, code);
}

function whyBuild(outDir: string, record: BuildRecord | null, input: string, now: string): string | null {
  return hasSite(outDir) ? whyDue(record, input, now) : 'there was no site yet';
}

/** A digest of all that a build reads but the clock: content, the feeds' health, code. */
function inputDigest(contentDir: string, cacheDir: string): string {
  const hash = createHash('sha256');
  const add = (name: string, path: string) =>
    hash.update(name).update('\0').update(readFileSync(path)).update('\0');
  for (const file of listFiles(contentDir, '')) add(file, join(contentDir, file));
  hash.update(JSON.stringify(readHealth(cacheDir).map(({ id, state, reason }) => [id, state, reason])));
  hash.update(siteDigest());
  return hash.digest('hex');
}
