#!/usr/bin/env node
/** `npm run check`: everything under `content/`, then types and style. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from './io/command/command-line.ts';
import { exitCodeOf, problemLines } from './io/command/report.ts';
import { checkContent, checkDecisions } from './io/content/check-content.ts';
import { checkFeedList } from './io/content/check-feed-list.ts';
import { readContent } from './io/content/content-folder.ts';
import { editedArticles, waitingEdits } from './io/content/page-edits.ts';
import { projectRoot } from './io/project.ts';

/** Runs a tool of the project and returns whether it was content. Its words go to the terminal. */
function isContent(tool: string, ...args: string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(join(projectRoot, 'node_modules', '.bin', tool), args, {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    env,
  });
  return status === 0;
}

process.exitCode = await runCommand({
  usage:
    'npm run check -- [flags]   validates the content folder, types and style\n  --content-only  the content folder alone',
  options: { 'content-only': { type: 'boolean', default: false } },
  run: async ({ contentDir, cacheDir, json, values }) => {
    const content = readContent(contentDir);
    const problems = [
      ...content.problems,
      ...checkFeedList(content, contentDir),
      ...waitingEdits(contentDir, content),
      ...editedArticles(content),
      ...checkContent(content),
      ...(await checkDecisions(content, cacheDir)),
    ];
    process.stdout.write(json ? `${JSON.stringify({ problems })}\n` : problemLines(problems));
    const code = exitCodeOf(problems);
    if (values['content-only'] === true) return code;
    const tools = [isContent('biome', 'check'), isContent('astro', 'check')];
    return code === 0 && tools.every(Boolean) ? 0 : 1;
  },
});
