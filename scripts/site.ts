#!/usr/bin/env node
/** `npm run site`: feeds → `content/` → `dist/`, resting where nothing changed. */
import { runCommand } from './io/command/command-line.ts';
import { buildLine, exitCodeOf, problemLines, tellActions, updateLines } from './io/command/report.ts';
import { UPDATE_FLAGS, UPDATE_FLAGS_USAGE } from './io/command/update-flags.ts';
import { renewSite } from './io/renew-site.ts';
import { requireOwnFolder } from './io/site/out-folder.ts';

process.exitCode = await runCommand({
  usage: `npm run site -- [flags]   reads the feeds and builds the site where something changed\n${UPDATE_FLAGS_USAGE}`,
  options: UPDATE_FLAGS,
  run: async (line) => {
    requireOwnFolder(line.outDir);
    const { update, build } = await renewSite(line, (report) => {
      tellActions(report);
      if (!line.json) process.stdout.write(updateLines(report));
    });
    const problems = [...update.problems, ...build.problems];
    if (line.json) {
      const { reason, refused, written, removed } = build;
      process.stdout.write(
        `${JSON.stringify({ ...update, problems, build: { reason, refused, written, removed } })}\n`,
      );
    } else {
      process.stdout.write(buildLine(build));
      process.stderr.write(problemLines(problems));
    }
    return exitCodeOf(problems);
  },
});
