/** The fixture content as a built site, and a server that serves it under its base path. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sirv from 'sirv';
import type { Story } from '../../src/model/story.ts';
import { writeFixtureContent } from './fixture-content.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const BASE = '/news/';

export interface BuiltFixture {
  /** The folder with the built files. */
  readonly folder: string;
  /** Where the site answers, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds in a process of its own, since Astro keeps the modules of a build for as long as its process lives, and
 * inside the project, since all builds to other places share one folder for what they make on the way.
 */
export async function buildFixture(stories?: readonly Story[]): Promise<BuiltFixture> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const scratch = await mkdtemp(join(root, '.cache', 'test-site-'));
  const { contentDir, cacheDir } = await writeFixtureContent(scratch, stories, `http://localhost${BASE}`);
  const folder = join(scratch, 'dist');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    STORY_CONTENT: contentDir,
    STORY_CACHE: cacheDir,
    STORY_NOW: '2025-10-21T18:00:00Z',
  };
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  await run(process.execPath, [astro, 'build', '--outDir', folder], { cwd: root, env });
  const server = await serve(folder);
  return {
    folder,
    url: `http://localhost:${(server.address() as AddressInfo).port}${BASE}`,
    close: async () => {
      server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(BASE)) return notFound();
    request.url = request.url.slice(BASE.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
