/** Two machines run updates on clones of one content folder, editors write on both, and git merges them. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { evidenceFileOf } from '../../src/model/content-files.ts';
import { type FeedItem, NewsroomFolder, rss } from './newsroom-folder.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

const report = (day: number, title: string, text: string): FeedItem => ({
  guid: `strike-${day}`,
  title,
  text,
  published: `2025-10-${day}T09:00:00Z`,
});
const walkout = report(
  17,
  'Ferry crews walk out in Port Salda over pay',
  'Ferry crews in Port Salda walked out on Friday in a dispute over pay, the Harbour Union said.',
);
const order = report(
  18,
  'Judge orders ferry crews of Port Salda back to the table',
  'A judge ordered the ferry crews of Port Salda back to the table on Saturday.',
);
const news = {
  Ann: report(
    19,
    'Ferry crews of Port Salda vote on pay offer',
    'Ferry crews in Port Salda voted on Sunday on an offer of higher pay, the Harbour Union said.',
  ),
  Ben: report(
    20,
    'Port Salda ferry strike: crews reject pay offer',
    'Ferry crews in Port Salda rejected the pay offer on Monday, the Harbour Union said.',
  ),
};
const feeds = 'feeds:\n  - id: post\n    outlet: The Harbour Post\n    file: feeds/post.xml\n';

describe.skipIf(!hasGit)('a merge of two clones (left out where there is no git)', () => {
  let folder: NewsroomFolder;
  let page: string;
  let id: string;
  const idOf = () => /^id: (.*)$/m.exec(folder.read(page))?.[1] ?? '';
  const curation = () => page.replace('stories/', 'curation/');

  function git(cwd: string, ...words: string[]): number | null {
    return spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@post.example', ...words], { cwd })
      .status;
  }

  function commit({ content }: NewsroomFolder): void {
    git(content, 'add', '-A');
    git(content, 'commit', '-qm', 'Work');
  }

  /** An update with news of one's own and a revision of what both have; a page and a curation file edited. */
  async function work(clone: NewsroomFolder, who: 'Ann' | 'Ben'): Promise<void> {
    const revised = { ...order, text: `${order.text} The order was read out to ${who}.` };
    clone.write('feeds/post.xml', rss([walkout, revised, news[who]]));
    clone.write(curation(), `---\nauthor: ${who}\n---\n\nWhat ${who} knows.\n`);
    clone.write(page, clone.read(page).replace(/^title: .*/m, `title: The strike as ${who} sees it`));
    await clone.update();
    commit(clone);
  }

  /** All that stands anywhere in the folder. */
  const everything = () =>
    [...folder.files().keys()]
      .filter((file) => !file.startsWith('.git/'))
      .map((file) => folder.read(file))
      .join('\n');

  beforeEach(async () => {
    folder = new NewsroomFolder();
    folder.write('feeds.yaml', feeds);
    folder.write('feeds/post.xml', rss([walkout, order]));
    await folder.update();
    page = folder.find(/^stories\/.*\.md$/);
    id = idOf();
    git(folder.content, 'init', '-q', '-b', 'main');
    commit(folder);
    const clone = new NewsroomFolder();
    cpSync(folder.content, clone.content, { recursive: true });
    await work(folder, 'Ann');
    await work(clone, 'Ben');
    git(folder.content, 'fetch', '-q', clone.content, 'main');
    git(folder.content, 'merge', '-q', 'FETCH_HEAD');
    rmSync(clone.root, { recursive: true });
  });

  test('that is not finished loses no id and no word, and names each file that people must look at', async () => {
    const article = folder.find(/^articles\/.*judge.*\.md$/);
    for (const file of ['registry.json', page, evidenceFileOf(page), article, curation(), 'feeds/post.xml'])
      expect(folder.read(file)).toContain('<<<<<<<');
    const { problems } = await folder.update();
    const told = problems
      .filter(({ code }) => code !== 'feed-malformed')
      .map(({ code, file }) => [code, file]);
    expect(told.sort()).toEqual([
      ['curation-unreadable', curation()],
      ['file-unreadable', article],
      ['page-set-aside', page],
      ['page-unreadable', page],
      ['registry-broken', 'registry.json'],
    ]);
    for (const { code, message } of problems.filter(({ severity }) => severity === 'error'))
      expect([code, message]).toEqual([code, expect.stringContaining('A merge is not finished here')]);
    for (const words of ['What Ann knows', 'What Ben knows', 'as Ann sees it', 'as Ben sees it'])
      expect(everything()).toContain(words);
    for (const words of ['voted on Sunday', 'rejected the pay offer'])
      expect(folder.read(page)).toContain(words);
    expect(idOf()).toBe(id);
  });

  test('that took one side everywhere has the articles of both, under the id of before', async () => {
    git(folder.content, 'merge', '--abort');
    expect(git(folder.content, 'merge', '-q', '-X', 'theirs', 'FETCH_HEAD')).toBe(0);
    expect((await folder.update()).problems).toEqual([]);
    expect(idOf()).toBe(id);
    for (const words of ['as Ben sees it', 'voted on Sunday', 'rejected the pay offer'])
      expect(folder.read(page)).toContain(words);
    expect(everything()).toContain('read out to Ben');
    expect(folder.run('check', ['--content-only'])).toMatchObject({ code: 0, stdout: '' });
    const before = folder.files(join(folder.content, 'stories'));
    await folder.update(join(folder.root, 'other-cache'));
    expect(folder.files(join(folder.content, 'stories'))).toEqual(before);
  });
});
