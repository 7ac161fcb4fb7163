#!/usr/bin/env node
import { runCommand } from './io/command/command-line.ts';
import { buildLine, exitCodeOf, problemLines } from './io/command/report.ts';
/** `npm run build`: `content/` → `dist/`. */
import { buildSite } from './io/site/build-site.ts';

process.exitCode = await runCommand({
  usage: 'npm run build -- [flags]   renders the content folder into a site',
  run: async ({ json, ...options }) => {
    const report = await buildSite(options);
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : buildLine(report));
    if (!json) process.stderr.write(problemLines(report.problems));
    return exitCodeOf(report.problems);
  },
});
