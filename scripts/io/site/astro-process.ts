/** The process that renders one site: `node astro-process.ts OUT CACHE`, its input in the environment. */
import { build } from 'astro';
import { projectRoot } from '../project.ts';

const [outDir, cacheDir] = process.argv.slice(2) as [string, string];
await build({ root: projectRoot, outDir, cacheDir, logLevel: 'error' });
