/** Where a build finds its input. The commands set these; without them the repository's own folders serve. */
import { join, resolve } from 'node:path';
import { STORIES } from '../model/content-files.ts';

/** The content folder: `STORY_CONTENT`, else `content`. */
export const contentFolder = resolve(process.env.STORY_CONTENT || 'content');

/** The folder of disposable state: `STORY_CACHE`, else `.cache`. */
export const cacheFolder = resolve(process.env.STORY_CACHE || '.cache');

export const storiesFolder = join(contentFolder, STORIES);
