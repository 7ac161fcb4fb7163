#!/usr/bin/env node
/** `npm run site`: feeds → `content/` → `dist/`, resting where nothing changed. */
import { buildSite } from './io/build-site.ts';
import { runCommand } from './io/command-line.ts';
import { requireOwnFolder } from './io/out-folder.ts';
import { buildLine, exitCodeOf, problemLines, tellActions, updateLines } from './io/report.ts';
import { updateContent } from './io/update-content.ts';
import { UPDATE_FLAGS, UPDATE_FLAGS_USAGE, updateOptionsOf } from './io/update-flags.ts';

process.exitCode = await runCommand({
  usage: `npm run site -- [flags]   reads the feeds and builds the site where something changed\n${UPDATE_FLAGS_USAGE}`,
  options: UPDATE_FLAGS,
  run: async (line) => {
    requireOwnFolder(line.outDir);
    const update = await updateContent(updateOptionsOf(line));
    tellActions(update);
    if (!line.json) process.stdout.write(updateLines(update));
    const build = await buildSite({ ...line, onlyIfDue: true });
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
