#!/usr/bin/env node
/** `npm run build`: `content/` → `dist/`. */
import { buildSite } from './io/build-site.ts';
import { runCommand } from './io/command-line.ts';
import { buildLine, exitCodeOf, problemLines } from './io/report.ts';

process.exitCode = await runCommand({
  usage: 'npm run build -- [flags]   renders the content folder into a site',
  run: async ({ json, ...options }) => {
    const report = await buildSite(options);
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : buildLine(report));
    if (!json) process.stderr.write(problemLines(report.problems));
    return exitCodeOf(report.problems);
  },
});
