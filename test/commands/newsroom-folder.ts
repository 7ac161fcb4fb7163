/** A content folder on disk for tests of whole commands, and a way to run them as a person would. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../scripts/io/files.ts';
import { updateContent } from '../../scripts/io/update-content.ts';
import type { UpdateReport } from '../../scripts/io/update-report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The clock of every run. */
const NOW = '2025-10-21T18:00:00Z';

export interface FeedItem {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  /** ISO instant. */
  readonly published: string;
}

/** RSS 2.0 with these items, as an outlet would serve it. */
export function rss(items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ guid, title, text, published }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://example.org/${guid}</link>` +
      `<pubDate>${new Date(published).toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Post</title>${entries.join('')}</channel></rss>`;
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class NewsroomFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'newsroom-'));
  readonly content = join(this.root, 'content');
  readonly out = join(this.root, 'out');
  readonly cache = join(this.root, 'cache');
  readonly #folders = ['--content', this.content, '--out', this.out, '--cache', this.cache, '--now', NOW];

  /** Writes a file below the content folder. */
  write(path: string, text: string): void {
    const file = join(this.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.content, path));
  }

  /** Every file below a folder of it, by path. */
  files(folder = this.content): Map<string, string> {
    return new Map(listFiles(folder, '').map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
  }

  /** The one file whose path matches. */
  find(pattern: RegExp): string {
    const found = [...this.files().keys()].filter((file) => pattern.test(file));
    if (found.length !== 1) throw new Error(`${found.length} files match ${pattern}: ${found.join(', ')}`);
    return found[0] as string;
  }

  /**
   * Updates the folder as `npm run update` does, in this process.
   * @param meanwhile what happens when a feed has been read
   */
  update(cache = this.cache, meanwhile: () => void = () => {}): Promise<UpdateReport> {
    return updateContent({ contentDir: this.content, cacheDir: cache, now: NOW, log: meanwhile });
  }

  /** Starts a command of the project on this folder, so that a test can end it. */
  start(script: string): ChildProcess {
    return spawn(process.execPath, this.#arguments(script, []), { cwd: root, stdio: 'ignore' });
  }

  /** As `run`, for a command that asks a server of this process. */
  runBeside(script: string, flags: readonly string[]): Promise<CommandResult> {
    return new Promise((resolve) => {
      execFile(process.execPath, this.#arguments(script, flags), { cwd: root }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  /** Runs a command of the project on this folder, in a process of its own. */
  run(script: string, flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}): CommandResult {
    const { status, stdout, stderr } = spawnSync(process.execPath, this.#arguments(script, flags), {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { code: status, stdout, stderr };
  }

  #arguments(script: string, flags: readonly string[]): string[] {
    return [join(root, 'scripts', `${script}.ts`), ...this.#folders, ...flags];
  }
}
