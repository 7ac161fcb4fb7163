import { fileURLToPath } from 'node:url';

/** Where the project lies. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of `src` that know no host, in the order in which they build on each other. */
export const pureFolders = [
  'model',
  'text',
  'time',
  'timeline',
  'feeds',
  'markdown',
  'curation',
  'story',
  'build',
] as const;
