#!/usr/bin/env node
/** `npm run update`: feeds → `content/`. */
import { beginRun } from './io/begin-run.ts';
import { runCommand } from './io/command/command-line.ts';
import { exitCodeOf, problemLines, tellActions, updateLines } from './io/command/report.ts';
import { UPDATE_FLAGS, UPDATE_FLAGS_USAGE, updateOptionsOf } from './io/command/update-flags.ts';

process.exitCode = await runCommand({
  usage: `npm run update -- [flags]   reads the feeds and writes what changed to the content folder\n${UPDATE_FLAGS_USAGE}`,
  options: UPDATE_FLAGS,
  run: async (line) => {
    const run = await beginRun(line);
    try {
      const { updateContent } = await import('./io/update-content.ts');
      const report = await updateContent({ ...updateOptionsOf(line), run });
      tellActions(report);
      process.stdout.write(line.json ? `${JSON.stringify(report)}\n` : updateLines(report));
      if (!line.json) process.stderr.write(problemLines(report.problems));
      return exitCodeOf(report.problems);
    } finally {
      run.end();
    }
  },
});
