/** Update and build as one run, which no other comes between. */
import { beginRun } from './begin-run.ts';
import type { CommandLine } from './command/command-line.ts';
import { updateOptionsOf } from './command/update-flags.ts';
import { type BuildReport, buildSite } from './site/build-site.ts';
import { updateContent } from './update-content.ts';
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
