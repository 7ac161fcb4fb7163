#!/usr/bin/env node
import { derivationOf } from '../src/build/derivation.ts';
/** `npm run why -- STORY`: the whole derivation of a story's page, an event of it, or an article's place. */
import { runCommand } from './io/command-line.ts';
import { readContent } from './io/content-folder.ts';
import { problemLines } from './io/report.ts';

process.exitCode = await runCommand({
  usage:
    'npm run why -- TARGET [flags]   TARGET: a story’s slug or id, the id of an item of its page, or an article’s id or URL',
  positionals: 1,
  run: async ({ contentDir, json, positionals }) => {
    const content = readContent(contentDir);
    const stories = [...content.stories.values()].map(({ story }) => story);
    const articles = new Map([...content.articles.values()].map(({ article }) => [article.id, article]));
    const derivation = derivationOf(positionals[0] ?? '', { stories, articles });
    if ('problem' in derivation) {
      process.stderr.write(problemLines([derivation.problem]));
      return 1;
    }
    process.stdout.write(json ? `${JSON.stringify(derivation)}\n` : `${derivation.lines.join('\n')}\n`);
    return 0;
  },
});
