/** A real Chromium that comes with the npm packages; elsewhere than on Linux for x64, an installed Chrome. */
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const packageFolder = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))),
);

/** The npm package carries a program for this platform only. */
const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

export async function launchBrowser(): Promise<Browser> {
  if (!hasPackagedChromium) return chromium.launch({ channel: 'chrome' });
  const folder = await unpackOnce('program', unpackProgram);
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, ...(await libraryPath(executablePath)) } as Record<string, string>;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'], env });
}

/**
 * A folder with what `unpack` puts into it, kept from run to run. It is filled beside its place and moved there
 * whole, so that test files that start together never meet half of it.
 */
async function unpackOnce(name: string, unpack: (folder: string) => Promise<void>): Promise<string> {
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as {
    version: string;
  };
  const folder = join(tmpdir(), `story-so-far-chromium-${version}-${name}`);
  if (existsSync(folder)) return folder;
  const scratch = await mkdtemp(`${folder}-`);
  await unpack(scratch);
  await rename(scratch, folder).catch(() => rm(scratch, { recursive: true }));
  return folder;
}

/** The package unpacks itself into the folder for temporary files, and trusts what it finds there. */
async function unpackProgram(folder: string): Promise<void> {
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

/** Where the system lacks libnss3 or libnspr4, a path to those that the package carries for another system. */
async function libraryPath(executable: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [executable]).catch(() => ({ stdout: 'not found' }));
  if (!stdout.includes('not found')) return {};
  const folder = await unpackOnce('libraries', unpackLibraries);
  return { LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

async function unpackLibraries(folder: string): Promise<void> {
  const archive = join(folder, 'libraries.tar');
  const packed = createReadStream(join(packageFolder, 'bin', 'al2023.tar.br'));
  await pipeline(packed, createBrotliDecompress(), createWriteStream(archive));
  await run('tar', ['-xf', archive, '-C', folder]);
  await rm(archive);
}
