#!/usr/bin/env node
/** `npm run dev`: Astro's dev server on the content folder; an edit of a curation file is composed and shows at once. */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { projectRoot, siteEnvironment } from './io/astro-build.ts';
import { clockOf } from './io/clock.ts';
import { runCommand } from './io/command-line.ts';
import { readContent } from './io/content-folder.ts';
import { CURATION } from './io/content-listing.ts';
import { problemLines, updateLines } from './io/report.ts';
import { updateContent } from './io/update-content.ts';

/** Editors save twice in a moment. */
const SETTLE = 150;

process.exitCode = await runCommand({
  usage: 'npm run dev -- [flags]   serves the site while you work on it\n  --port N        (4321)',
  options: { port: { type: 'string', default: '4321' } },
  run: async ({ contentDir, cacheDir, now, values }) => {
    const compose = async () => {
      const report = await updateContent({ contentDir, cacheDir, now });
      if (report.changed) process.stdout.write(updateLines(report));
      process.stderr.write(problemLines(report.problems));
    };
    await compose();
    Object.assign(
      process.env,
      siteEnvironment({ contentDir, cacheDir, now: clockOf(now, readContent(contentDir).settings) }),
    );
    await dev({
      root: projectRoot,
      cacheDir: join(cacheDir, 'astro-dev'),
      server: { port: Number(values.port) },
    });
    let timer: NodeJS.Timeout | undefined;
    const folder = join(contentDir, CURATION);
    if (existsSync(folder)) {
      watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(() => void compose(), SETTLE);
      });
    }
    return new Promise<number>(() => {});
  },
});
