/** For `node --import`: keeps compiled code for the next run, so that a command starts in half the time. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/code', import.meta.url)));
