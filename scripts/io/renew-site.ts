/** Update and build as one run, which no other comes between. */
import { beginRun } from './begin-run.ts';
import { type BuildReport, buildSite } from './build-site.ts';
import type { CommandLine } from './command-line.ts';
import { updateContent } from './update-content.ts';
import { updateOptionsOf } from './update-flags.ts';
import type { UpdateReport } from './update-report.ts';

/**
 * Reads the feeds, and builds the site where it is due.
 * @param tell is called between the two
 * @throws as `beginRun` and `buildSite`
 */
export async function renewSite(
  line: CommandLine,
  tell: (update: UpdateReport) => void = () => {},
): Promise<{ readonly update: UpdateReport; readonly build: BuildReport }> {
  const run = await beginRun(line);
  try {
    const update = await updateContent({ ...updateOptionsOf(line), run });
    tell(update);
    return { update, build: await buildSite({ ...line, run, onlyIfDue: true }) };
  } finally {
    run.end();
  }
}
