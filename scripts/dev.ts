#!/usr/bin/env node
/** `npm run dev`: Astro's dev server on the content folder; an edit of a curation file is composed and shows at once. */
import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { CURATION, FEED_LIST, SITE_SETTINGS } from '../src/model/content-files.ts';
import { requireContent } from './io/begin-run.ts';
import { clockOf } from './io/command/clock.ts';
import { faultOf } from './io/command/command-end.ts';
import { portOf, runCommand } from './io/command/command-line.ts';
import { inTurn } from './io/command/in-turn.ts';
import { problemLines, updateLines } from './io/command/report.ts';
import { readContent } from './io/content/content-folder.ts';
import { projectRoot } from './io/project.ts';
import { siteEnvironment } from './io/site/astro-build.ts';
import { updateContent } from './io/update-content.ts';

/** Editors save twice in a moment. */
const SETTLE = 150;

/** Another run, a bug, or a disk that refuses: what is served goes on being served. */
function tellError(error: unknown): void {
  process.stderr.write(`${faultOf(error)}\n`);
}

process.exitCode = await runCommand({
  usage:
    'npm run dev -- [flags]   serves the site while you work on it\n  --port N        the port of the server (4321)',
  options: { port: { type: 'string', default: '4321' } },
  run: async (line) => {
    const { contentDir, cacheDir, now } = line;
    const port = portOf(line);
    requireContent(line);
    const compose = inTurn(async () => {
      const report = await updateContent({ contentDir, cacheDir, now });
      if (report.changed) process.stdout.write(updateLines(report));
      process.stderr.write(problemLines(report.problems));
    }, tellError);
    await compose();
    Object.assign(
      process.env,
      siteEnvironment({ contentDir, cacheDir, now: clockOf(now, readContent(contentDir).settings) }),
    );
    await dev({
      root: projectRoot,
      cacheDir: join(cacheDir, 'astro-dev'),
      server: { port },
      // A build beside it writes there; no page of this server depends on it.
      vite: { server: { watch: { ignored: [join(projectRoot, '.cache', '**')] } } },
    });
    let timer: NodeJS.Timeout | undefined;
    const folder = join(contentDir, CURATION);
    mkdirSync(folder, { recursive: true });
    const composeSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(compose, SETTLE);
    };
    watch(folder, composeSoon).on('error', tellError);
    watch(contentDir, (_, file) => {
      if (file !== FEED_LIST && file !== SITE_SETTINGS) return;
      if (file === SITE_SETTINGS)
        process.stdout.write(`${file} changed: to see it, start npm run dev again\n`);
      composeSoon();
    }).on('error', tellError);
    return new Promise<number>(() => {});
  },
});
