#!/usr/bin/env node
/** `npm run why -- STORY`: the whole derivation of a story's page, an event of it, or an article's place. */
import { ArticleDesk } from '../src/build/article-desk.ts';
import { derivationOf } from '../src/build/derivation.ts';
import { nearMissesOf, nearStoriesOf } from '../src/build/near-misses.ts';
import type { Story } from '../src/model/story.ts';
import { UsageError } from './io/command/command-end.ts';
import { runCommand } from './io/command/command-line.ts';
import { problemLines } from './io/command/report.ts';
import { readContent } from './io/content/content-folder.ts';

process.exitCode = await runCommand({
  usage:
    'npm run why -- TARGET [flags]   TARGET: a story’s slug, id or title, the id of an item of its page, or an article’s id or URL',
  positionals: 1,
  run: async ({ contentDir, json, positionals: [target] }) => {
    if (!target) throw new UsageError('Name a story, an item or an article.');
    const content = readContent(contentDir);
    const stories = [...content.stories.values()].map(({ story }) => story);
    const kept = [...content.articles.values()];
    const articles = new Map(kept.map(({ article }) => [article.id, article]));
    const heads = kept.map(({ head }) => head);
    const desk = new ArticleDesk(content.articles);
    const near = (story: Story) => nearMissesOf(story, stories, heads, (id) => desk.clusterItem(id));
    const nearTo = (id: string) => {
      const head = content.articles.get(id)?.head;
      return head ? nearStoriesOf(head, stories, (article) => desk.clusterItem(article)) : [];
    };
    const derivation = derivationOf(target, {
      stories,
      articles,
      nearMissesOf: near,
      nearStoriesOf: nearTo,
    });
    if ('problem' in derivation) {
      const problems = [derivation.problem];
      process.stderr.write(problemLines(problems));
      if (json) process.stdout.write(`${JSON.stringify({ problems })}\n`);
      return 1;
    }
    process.stdout.write(json ? `${JSON.stringify(derivation)}\n` : `${derivation.lines.join('\n')}\n`);
    return 0;
  },
});
