/** What a command tells: sentences on a terminal, lines in CI, one JSON object for machines. */
import { appendFileSync } from 'node:fs';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';
import type { FeedLog } from '../feeds/read-feeds.ts';
import type { BuildReport } from '../site/build-site.ts';
import type { UpdateReport } from '../update-report.ts';

/** Exit code of a run that was done: 1 where something needs a person. */
export function exitCodeOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Problems, each once, errors last so that they are seen. */
export function problemLines(problems: readonly Problem[]): string {
  const lines = [...new Set(problems.map(formatProblem))];
  return lines
    .sort((a, b) => Number(a.startsWith('error')) - Number(b.startsWith('error')))
    .map((line) => `${line}\n`)
    .join('');
}

/** Goes to the beginning of the line and clears it. */
const CLEAR_LINE = '\r\x1b[K';

/** Tells how far the reading of feeds is: on a terminal in one line that goes when all are read, elsewhere in a line a feed. */
export function feedLog(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>): FeedLog {
  if (!stream.isTTY) return (line) => stream.write(`${line}\n`);
  return (line, done, all) => {
    const told = `${done} of ${all} feeds read; ${line}`.slice(0, Math.max(0, (stream.columns ?? 80) - 1));
    stream.write(done < all ? `${CLEAR_LINE}${told}` : CLEAR_LINE);
  };
}

/** The most lines of one kind: a first run on many feeds begins hundreds of stories. */
const MOST_LINES = 20;

/** What an update did; of each kind the first lines, and how many more there are. */
export function updateLines({ feeds, articles, stories, nearMisses }: UpdateReport): string {
  const { added, revised, removed } = articles;
  const lines = [
    ...feeds.map(({ id, state, reason }) => `feed ${id}: ${state}${reason ? ` (${reason})` : ''}`),
    `articles: ${added} new, ${revised} changed${removed > 0 ? `, ${removed} gone` : ''}`,
    ...firstOf('story new', stories.added),
    ...firstOf('story changed', stories.changed),
    ...firstOf('story merged', stories.merged),
    ...firstOf(
      'close call',
      nearMisses.map(
        ({ article, file, line }) => `${article}; to decide otherwise, write "${line}" in ${file}`,
      ),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function firstOf(kind: string, all: readonly string[]): string[] {
  const shown = all.slice(0, MOST_LINES).map((one) => `${kind}: ${one}`);
  return all.length > shown.length
    ? [...shown, `${kind}: ${all.length - shown.length} more; --json lists all`]
    : shown;
}

export function buildLine({ reason, refused, written, removed }: BuildReport): string {
  if (refused !== null) return `site: not built, since ${refused}; the site before stays\n`;
  return reason === null
    ? 'site: nothing changed, nothing was built\n'
    : `site: built, since ${reason}; ${written} files written, ${removed} removed\n`;
}

/** Where a command tells: what it did, and what is wrong. */
export interface Told {
  readonly out: (text: string) => unknown;
  readonly problems: (text: string) => unknown;
}

/** Tells rounds that come again and again: those that built, and of any other each problem that the round before had not. */
export function roundLog({ out, problems }: Told): (update: UpdateReport, build: BuildReport) => void {
  let before = new Set<string>();
  return (update, build) => {
    const all = [...update.problems, ...build.problems];
    const news = all.filter((problem) => !before.has(formatProblem(problem)));
    before = new Set(all.map(formatProblem));
    if (build.reason === null && news.length === 0) return;
    out(updateLines(update) + buildLine(build));
    problems(problemLines(build.reason === null ? news : all));
  };
}

/** Tells GitHub Actions the outcome: a summary for people, outputs for later steps. Nothing elsewhere. */
export function tellActions(report: UpdateReport, env: NodeJS.ProcessEnv = process.env): void {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = env;
  if (summary)
    appendFileSync(
      summary,
      `## Update\n\n\`\`\`\n${updateLines(report)}${problemLines(report.problems)}\`\`\`\n`,
    );
  if (output) {
    const { stories, articles } = report;
    const counts = `stories=${stories.added.length + stories.changed.length}\narticles=${articles.added + articles.revised}\n`;
    appendFileSync(output, `changed=${report.changed}\n${counts}`);
  }
}
