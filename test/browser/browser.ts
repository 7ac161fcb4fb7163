/** A real Chromium that comes with the npm packages; elsewhere than on Linux for x64, an installed Chrome. */
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const run = promisify(execFile);

/** The npm package carries a program for this platform only. */
const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

export async function launchBrowser(): Promise<Browser> {
  if (!hasPackagedChromium) return playwright.launch({ channel: 'chrome' });
  const executablePath = await chromium.executablePath();
  const libraries = await missingLibraries(executablePath);
  const env = { ...process.env, ...libraries } as Record<string, string>;
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'], env });
}

/** Where the system lacks libnss3 or libnspr4, a path to those that the package carries for another system. */
async function missingLibraries(executable: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [executable]).catch(() => ({ stdout: 'not found' }));
  if (!stdout.includes('not found')) return {};
  const folder = join(tmpdir(), 'story-so-far-chromium-libraries');
  if (!existsSync(folder)) await unpackLibraries(folder);
  return { LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

/** Unpacked beside its place and moved there whole, so that test files starting together do not meet half a folder. */
async function unpackLibraries(folder: string): Promise<void> {
  const packageFolder = dirname(
    dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))),
  );
  const unpacked = `${folder}-${process.pid}`;
  const archive = `${unpacked}.tar`;
  await mkdir(unpacked, { recursive: true });
  await pipeline(
    createReadStream(join(packageFolder, 'bin', 'al2023.tar.br')),
    createBrotliDecompress(),
    createWriteStream(archive),
  );
  await run('tar', ['-xf', archive, '-C', unpacked]);
  await rm(archive);
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true }));
}
