/** `node scripts/bench/updated-site.ts FOLDER INSTANT`: updates a grown site at that time and prints what it took. */
import { join } from 'node:path';
import { beginRun } from '../io/begin-run.ts';
import { processorTime } from './processor-time.ts';

const [site = '', now = ''] = process.argv.slice(2);
const folders = { contentDir: join(site, 'content'), cacheDir: join(site, 'cache') };
const run = await beginRun(folders);
const { updateContent } = await import('../io/update-content.ts');
const [clock, processor] = [performance.now(), processorTime()];
const { articles } = await updateContent({ ...folders, now, run });
run.end();
const update = [performance.now() - clock, processorTime() - processor];
const megabytes = process.resourceUsage().maxRSS / 1000;
process.stdout.write(
  `${JSON.stringify({ added: articles.added, whole: processorTime(), update, megabytes })}\n`,
);
