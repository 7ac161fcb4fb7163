import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/io/files.ts';
import { sourcesOf } from '../../src/build/check-story.ts';
import { readArticle } from '../../src/markdown/article-file.ts';
import { divideFrontMatter } from '../../src/markdown/front-matter.ts';
import { evidenceFileOf } from '../../src/model/content-files.ts';
import type { Story } from '../../src/model/story.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { arrestNews, theftNews } from '../story/news-items.ts';
import { type FeedItem, NewsroomFolder, rss } from './newsroom-folder.ts';

const strike: FeedItem[] = [
  {
    guid: 'strike-1',
    title: 'Ferry crews walk out in Port Salda over pay',
    text: 'Ferry crews in Port Salda walked out on Monday in a dispute over pay, the Harbour Union said. About 40,000 passengers were stranded.',
    published: '2025-10-20T09:00:00Z',
  },
  {
    guid: 'strike-2',
    title: 'Judge orders ferry crews of Port Salda back to the table',
    text: 'A judge ordered the ferry crews of Port Salda and the port back to the table on Tuesday. The Harbour Union said its strike over pay would go on.',
    published: '2025-10-21T09:00:00Z',
  },
];
const feeds = 'feeds:\n  - id: post\n    outlet: The Harbour Post\n    file: feeds/post.xml\n';
let folder: NewsroomFolder;
const storyFile = () => folder.find(/^stories\/.*\.md$/);

beforeEach(() => {
  folder = new NewsroomFolder();
  folder.write('feeds.yaml', feeds);
  folder.write('feeds/post.xml', rss(strike));
});

describe('npm run update', () => {
  test('writes articles and their story, and tells so', async () => {
    expect(await folder.update()).toMatchObject({
      changed: true,
      feeds: [{ id: 'post', state: 'fresh' }],
      articles: { added: 2, revised: 0 },
      stories: { added: [expect.stringContaining('ferry')] },
      problems: [],
    });
    expect(folder.read(storyFile())).toContain('Ferry crews in Port Salda walked out on Monday');
  });

  test('writes nothing when nothing changed, with or without its cache', async () => {
    await folder.update();
    const before = folder.files();
    expect(await folder.update()).toMatchObject({ changed: false, articles: { added: 0, revised: 0 } });
    await folder.update(`${folder.root}/other-cache`);
    expect(folder.files()).toEqual(before);
  });

  test('a page follows an article that a person edited, and quotes it as it stands', async () => {
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    const before = folder.read(file);
    folder.write(file, before.replace('A judge ordered', 'On Tuesday, a judge ordered'));
    await folder.update();
    expect(folder.read(storyFile())).toContain('On Tuesday, a judge ordered');
    expect(folder.run('check', ['--content-only']).stdout).not.toContain('quote-not-in-source');
    folder.write(file, before);
    await folder.update();
    expect(folder.read(storyFile())).not.toContain('On Tuesday, a judge ordered');
  });

  test('an article that a person edited does not follow its source, on its page neither', async () => {
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    folder.write(file, folder.read(file).replace('on Tuesday', 'late on Tuesday'));
    await folder.update();
    const [first, second] = strike as [FeedItem, FeedItem];
    const revised = { ...second, text: `${second.text} Talks begin on Friday.` };
    folder.write('feeds/post.xml', rss([first, revised]));
    expect(await folder.update()).toMatchObject({
      articles: { added: 0, revised: 0 },
      problems: [{ code: 'article-edited', file }],
    });
    expect(folder.read(file)).toContain('late on Tuesday');
    expect(folder.read(storyFile())).not.toContain('Friday');
    expect(folder.read(storyFile().replace(/md$/, 'evidence.json'))).not.toContain('The text was changed.');
  });

  test('an outlet that takes another name keeps its articles and stories, and shows the new name', async () => {
    await folder.update();
    const page = () => folder.read(storyFile()).replace(/^digest: .*$/m, '');
    const before = page();
    const names = [...folder.files().keys()];
    const rename = (name: string) => folder.write('feeds.yaml', feeds.replace('The Harbour Post', name));
    rename('Harbour Post');
    expect(await folder.update()).toMatchObject({
      articles: { added: 0, revised: 2 },
      stories: { added: [] },
      problems: [],
    });
    expect([...folder.files().keys()]).toEqual(names);
    expect(page()).toBe(before.replaceAll('The Harbour Post', 'Harbour Post'));
    expect(await folder.update()).toMatchObject({ changed: false });

    const [first, second] = strike as [FeedItem, FeedItem];
    folder.write('feeds/post.xml', rss([first, { ...second, title: 'Judge orders talks' }]));
    expect(await folder.update()).toMatchObject({ articles: { added: 0, revised: 1 } });
    rename('The Post');
    folder.write('feeds/post.xml', rss(strike));
    expect(await folder.update(`${folder.root}/other-cache`)).toMatchObject({
      articles: { added: 0, revised: 2 },
    });
    expect(page()).not.toContain('Harbour Post');
  });

  test.each(['full', 'excerpt'])('notes articles kept in %s as their files are read', async (store) => {
    folder.write('feeds.yaml', `${feeds}    rights: {store: ${store}}\n`);
    await folder.update();
    const [, ...lines] = readFileSync(join(folder.cache, 'articles/2025/10/articles.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const noted = lines.map((line) => JSON.parse(line.slice(line.indexOf(' '))));
    const files = [...folder.files().keys()].filter((file) => /^articles\/.*\.md$/.test(file));
    expect(files).toHaveLength(2);
    expect(noted).toHaveLength(2);
    expect(noted).toEqual(
      expect.arrayContaining(files.map((file) => readArticle(folder.read(file)).article)),
    );
  });

  test('looks into nothing where nothing came, and takes up from there', async () => {
    folder.write('feeds/post.xml', rss(strike.slice(0, 1)));
    await folder.update();
    await folder.update();
    const memory = join(folder.cache, 'clusters.txt');
    const kept = readFileSync(memory);
    rmSync(memory);
    expect(await folder.update()).toMatchObject({
      changed: false,
      feeds: [{ state: 'unchanged' }],
      problems: [],
    });
    expect(existsSync(memory)).toBe(false);
    writeFileSync(memory, kept);
    folder.write('feeds/post.xml', rss(strike));
    expect(await folder.update()).toMatchObject({ changed: true, articles: { added: 1 } });
    const other = new NewsroomFolder();
    other.write('feeds.yaml', feeds);
    other.write('feeds/post.xml', rss(strike.slice(0, 1)));
    await other.update();
    other.write('feeds/post.xml', rss(strike));
    await other.update();
    expect(folder.files()).toEqual(other.files());
  });

  test('gives the same bytes in another folder, time zone and locale', async () => {
    folder.run('update', [], { TZ: 'America/Los_Angeles', LC_ALL: 'C' });
    const other = new NewsroomFolder();
    other.write('feeds.yaml', feeds);
    other.write('feeds/post.xml', rss([...strike].reverse()));
    other.run('update', [], { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' });
    other.write('feeds/post.xml', rss(strike));
    expect(other.files()).toEqual(folder.files());
  });

  test('keeps the id and address of a story whose article gets a new headline, and records the revision', async () => {
    await folder.update();
    const file = storyFile();
    const [first, second] = strike as [FeedItem, FeedItem];
    folder.write(
      'feeds/post.xml',
      rss([first, { ...second, title: 'Court sends crews of Port Salda ferries to talks' }]),
    );
    expect(await folder.update()).toMatchObject({ articles: { added: 0, revised: 1 } });
    expect(storyFile()).toBe(file);
    expect(folder.read(folder.find(/^articles\/2025\/10\/judge.*\.md$/))).toContain('number: 2');
  });

  const record = () => JSON.parse(folder.read(storyFile().replace(/md$/, 'evidence.json'))) as Story;

  test('lists a report that stands alone and perhaps tells of a story, the same in every run', async () => {
    const { reports } = theftNews();
    const publish = (items: readonly ClusterItem[]) => {
      for (const id of ['post', 'wire'])
        folder.write(`feeds/${id}.xml`, rss(items.filter(({ feed }) => feed === id).map(told)));
    };
    const told = ({ id: guid, title, lead: text, published }: ClusterItem): FeedItem => {
      return { guid, title, text, published: published ?? '' };
    };
    const perhaps = () =>
      (JSON.parse(folder.read(folder.find(/^stories\/.*evidence\.json$/))) as Story).perhaps?.map(
        ({ title, outlet }) => `${title} (${outlet})`,
      );
    folder.write('feeds.yaml', `${feeds}  - id: wire\n    outlet: Wire North\n    file: feeds/wire.xml\n`);
    publish(reports);
    await folder.update();
    expect(perhaps()).toBeUndefined();
    publish([...reports, arrestNews()]);
    expect(await folder.update()).toMatchObject({ articles: { added: 1 } });
    expect(perhaps()).toEqual(['Brothers arrested over Bellmoor robbery (Wire North)']);
    const files = folder.files();
    await folder.update();
    rmSync(join(folder.content, 'registry.json'));
    await folder.update(`${folder.root}/other-cache`);
    expect(folder.files()).toEqual(files);
    publish([...reports, { ...arrestNews(), title: 'Two brothers arrested over Bellmoor robbery' }]);
    await folder.update();
    expect(perhaps()).toEqual(['Two brothers arrested over Bellmoor robbery (Wire North)']);
    rmSync(join(folder.content, folder.find(/^articles\/.*arrested.*\.md$/)));
    publish(reports);
    await folder.update();
    expect(perhaps()).toBeUndefined();
  });

  test('shows headlines alone, with their source, of an outlet that lets nothing be quoted', async () => {
    folder.write('feeds.yaml', `${feeds}    rights: {quote: 0}\n`);
    await folder.update();
    expect(folder.read(storyFile())).toContain(
      '\n\nFerry crews walk out in Port Salda over pay\\\n[The Harbour Post](https://example.org/strike-1) · ^summary\n',
    );
    const titles = strike.map(({ title }) => title);
    const quotes = sourcesOf(record()).map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !titles.some((title) => title.includes(quote)))).toEqual([]);
    expect(folder.run('check', ['--content-only'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('leaves the page of articles whose feed is no longer listed as it is', async () => {
    await folder.update();
    const before = folder.files();
    folder.write('feeds.yaml', 'feeds: []\n');
    expect(await folder.update()).toMatchObject({ articles: { removed: 0 }, problems: [] });
    expect(folder.files()).toEqual(before.set('feeds.yaml', 'feeds: []\n'));
    expect(folder.run('check', ['--content-only'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('takes sample feeds out with all that came from them', async () => {
    folder.write('feeds.yaml', `${feeds}    sample: true\n`);
    await folder.update();
    folder.write('feeds.yaml', 'feeds: []\n');
    expect(await folder.update()).toMatchObject({ changed: true, articles: { removed: 2 } });
    expect([...folder.files().keys()].sort()).toEqual(['feeds.yaml', 'feeds/post.xml', 'registry.json']);
    expect(JSON.parse(folder.read('registry.json'))).toEqual({ stories: {}, waiting: {} });
  });

  test.each([
    ['is not YAML', `${feeds}    sample: true\n  - [`],
    ['has a feed that cannot be used', `${feeds}    sample: true\n    colour: red\n`],
  ])('takes no sample feed out while feeds.yaml %s', async (_, broken) => {
    folder.write('feeds.yaml', `${feeds}    sample: true\n`);
    await folder.update();
    const before = folder.files();
    folder.write('feeds.yaml', broken);
    const { articles, problems } = await folder.update();
    expect(articles.removed).toBe(0);
    expect(problems).toMatchObject([{ severity: 'error', file: 'feeds.yaml' }]);
    expect(folder.files()).toEqual(new Map([...before, ['feeds.yaml', broken]]));
  });

  test('keeps an article of a departed sample that somebody edited', async () => {
    folder.write('feeds.yaml', `${feeds}    sample: true\n`);
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    const edited = folder.read(file).replace('on Tuesday', 'late on Tuesday');
    folder.write(file, edited);
    folder.write('feeds.yaml', 'feeds: []\n');
    expect(await folder.update()).toMatchObject({ articles: { removed: 1 } });
    expect(folder.read(file)).toBe(edited);
  });

  test('keeps the story of a departed sample that somebody curated', async () => {
    folder.write('feeds.yaml', `${feeds}    sample: true\n`);
    await folder.update();
    const file = storyFile();
    folder.write(file.replace('stories/', 'curation/'), 'Our context.\n');
    folder.write('feeds.yaml', 'feeds: []\n');
    expect(await folder.update()).toMatchObject({ articles: { removed: 0 } });
    expect(folder.read(file)).toContain('Our context.');
  });
});

describe('editing', () => {
  const edit = (from: string | RegExp, to: string) =>
    folder.write(storyFile(), folder.read(storyFile()).replace(from, to));
  const curationFile = () => storyFile().replace('stories/', 'curation/');

  test('applies decisions and keeps the curation file to the byte', async () => {
    await folder.update();
    const source = '---\n# ours\ntitle: "Ferries: at rest"\nwhim: 1\n---\n\nWhat *we* know.\n';
    folder.write(curationFile(), source);
    expect((await folder.update()).problems).toMatchObject([
      { code: 'curation-unknown-key', severity: 'warning' },
    ]);
    expect(folder.read(storyFile())).toContain('# Ferries: at rest');
    expect(folder.read(storyFile())).toContain('What *we* know.');
    expect(folder.read(curationFile())).toBe(source);
  });

  test('lifts an edit of the page into the curation file, where it lasts', async () => {
    await folder.update();
    edit(/^title: .*$/m, 'title: Boats stand still');
    expect((await folder.update()).problems).toMatchObject([{ code: 'edit-lifted', severity: 'warning' }]);
    expect(folder.read(curationFile())).toContain('title: Boats stand still');
    folder.write(
      'feeds/post.xml',
      rss([...strike, { ...(strike[1] as FeedItem), guid: 'strike-3', published: '2025-10-21T12:00:00Z' }]),
    );
    await folder.update();
    expect(folder.read(storyFile())).toContain('# Boats stand still');
  });

  test('keeps what is typed on a page while a run is on, for the next one to lift', async () => {
    await folder.update();
    const news = { ...(strike[1] as FeedItem), guid: 'strike-3', published: '2025-10-21T12:00:00Z' };
    folder.write('feeds/post.xml', rss([...strike, news]));
    await folder.update(folder.cache, () => edit(/^title: .*$/m, 'title: Boats stand still'));
    expect(folder.read(storyFile())).toContain('title: Boats stand still');
    expect((await folder.update()).problems).toMatchObject([{ code: 'edit-lifted' }]);
    expect(folder.read(storyFile())).toContain('# Boats stand still');
    expect(folder.read(storyFile())).toContain('strike-3');
    expect((await folder.update()).changed).toBe(false);
  });

  test('keeps what is typed in an article while a run is on that brings a newer text of it', async () => {
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    const typed = folder.read(file).replace(/\n$/, ' A word of the editor.\n');
    const [walkOut, order] = strike as [FeedItem, FeedItem];
    folder.write('feeds/post.xml', rss([walkOut, { ...order, text: `${order.text} Talks begin at noon.` }]));
    const { problems } = await folder.update(folder.cache, () => folder.write(file, typed));
    expect(problems).toEqual([
      expect.objectContaining({ code: 'changed-meanwhile', severity: 'warning', file }),
    ]);
    expect(folder.read(file)).toBe(typed);
    expect((await folder.update()).problems).toMatchObject([{ code: 'article-edited', file }]);
    expect(folder.read(file)).toBe(typed);
  });

  test('does not bring back an article that is removed while a run is on', async () => {
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    const [walkOut, order] = strike as [FeedItem, FeedItem];
    folder.write('feeds/post.xml', rss([walkOut, { ...order, text: `${order.text} Talks begin at noon.` }]));
    const { problems } = await folder.update(folder.cache, () => folder.remove(file));
    expect(problems).toMatchObject([{ code: 'changed-meanwhile', file }]);
    expect(folder.files().has(file)).toBe(false);
  });

  test('leaves a registry that another wrote while a run is on, and the next one makes all good', async () => {
    await folder.update();
    const news = { ...(strike[1] as FeedItem), guid: 'strike-3', published: '2025-10-21T12:00:00Z' };
    folder.write('feeds/post.xml', rss([...strike, news]));
    const other = folder.read('registry.json').replace(/\n$/, ' \n');
    const { problems } = await folder.update(folder.cache, () => folder.write('registry.json', other));
    expect(problems).toMatchObject([{ code: 'changed-meanwhile', file: 'registry.json' }]);
    expect(folder.read('registry.json')).toBe(other);
    expect((await folder.update()).problems).toEqual([]);
    const whole = new NewsroomFolder();
    whole.write('feeds.yaml', feeds);
    whole.write('feeds/post.xml', rss(strike));
    await whole.update();
    whole.write('feeds/post.xml', rss([...strike, news]));
    await whole.update();
    expect(folder.files()).toEqual(whole.files());
  });

  test('lifts a title that a slip of the pen left no YAML', async () => {
    await folder.update();
    edit(/^title: .*$/m, 'title: "Boats "at rest": still"');
    expect((await folder.update()).problems).toMatchObject([{ code: 'edit-lifted', severity: 'warning' }]);
    expect(folder.read(curationFile())).toContain(`title: 'Boats "at rest": still'`);
    expect(folder.read(storyFile())).toContain('# Boats "at rest": still');
  });

  /** The page below its front matter, whose digest tells the history too. */
  const pageText = () => divideFrontMatter(folder.read(storyFile())).body;

  test('keeps what stood in a page that cannot be read, and writes it anew', async () => {
    await folder.update();
    const page = pageText();
    edit(/^id: .*$/m, '<<<<<<< ours\nid: of our own');
    const edited = folder.read(storyFile());
    expect((await folder.update()).problems).toMatchObject([
      { code: 'page-set-aside', severity: 'warning', file: storyFile() },
      { code: 'page-unreadable', severity: 'error', file: storyFile() },
    ]);
    expect(pageText()).toBe(page);
    expect(folder.read(folder.find(/unreadable-.*\.txt$/))).toBe(edited);
    expect((await folder.update()).problems).toEqual([]);
  });

  test.each([
    ['null', 'not that of a story'],
    ['{"id": ', 'not valid JSON'],
    ['{\n<<<<<<< ours\n}', 'Line 2 of the evidence file beside it: A merge is not finished here'],
    [Buffer.from('{"id": 1}', 'utf16le').toString('utf8'), 'save it as text in UTF-8'],
  ])('a page whose evidence is %s is named, and written anew', async (evidence, message) => {
    await folder.update();
    const page = pageText();
    folder.write(storyFile().replace(/md$/, 'evidence.json'), evidence);
    const { problems } = await folder.update();
    expect(problems).toMatchObject([{ code: 'page-set-aside' }, { code: 'page-unreadable' }]);
    expect(problems[1]?.message).toContain(message);
    expect(pageText()).toBe(page);
  });

  test('lifts an edit into the file that decides on the page, whatever its name', async () => {
    await folder.update();
    const id = /^id: (.*)$/m.exec(folder.read(storyFile()))?.[1];
    folder.write('curation/notes.md', `---\nstory: ${id}\n---\n\nWhat *we* know.\n`);
    await folder.update();
    edit(/^title: .*$/m, 'title: Boats stand still');
    expect((await folder.update()).problems).toMatchObject([{ code: 'edit-lifted' }]);
    expect(folder.read('curation/notes.md')).toContain('title: Boats stand still');
    expect(folder.read(storyFile())).toContain('# Boats stand still');
    expect(folder.read(storyFile())).toContain('What *we* know.');
  });

  test('keeps both where a page and its curation file were changed alike, and names both', async () => {
    await folder.update();
    folder.write(curationFile(), '---\ntitle: Boats at rest\n---\n');
    await folder.update();
    edit(/^# .*$/m, '# Boats stand still');
    const edited = folder.read(storyFile());
    folder.write(curationFile(), '---\ntitle: No boat sails\n---\n');
    const { problems } = await folder.update();
    expect(problems).toMatchObject([{ code: 'edited-twice', file: storyFile() }]);
    expect(problems[0]?.message).toContain(`${curationFile()} now has for: title.`);
    expect(folder.read(storyFile())).toBe(edited);
    expect(folder.read(curationFile())).toContain('title: No boat sails');
    folder.write(curationFile(), '---\ntitle: Boats stand still\n---\n');
    expect((await folder.update()).problems).toMatchObject([{ code: 'edit-lifted' }]);
    expect((await folder.update()).problems).toEqual([]);
  });

  test('leaves a page alone of which only some edits have a place, so that no word is lost', async () => {
    await folder.update();
    edit(/^title: .*$/m, 'title: Boats stand still');
    edit('## Coverage', 'A word of ours.\n\n## Coverage');
    const edited = folder.read(storyFile());
    expect((await folder.update()).problems).toMatchObject([{ code: 'page-edited', file: storyFile() }]);
    expect(folder.read(storyFile())).toBe(edited);
  });

  test('a page that was reworded by hand passes the check before the next update and after it', async () => {
    await folder.update();
    edit(/^.*(?=\\\n.*\^summary$)/m, 'Crews stay ashore.');
    const waiting = folder.run('check', ['--content-only']);
    expect(waiting).toMatchObject({ code: 0, stdout: expect.stringContaining('[edit-waiting]') });
    await folder.update();
    expect(folder.read(storyFile())).toContain('\nCrews stay ashore.\\\n');
    expect(folder.run('check', ['--content-only'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('leaves a page alone whose edit has no place in a curation file, and says so', async () => {
    await folder.update();
    edit('## Coverage', '## All coverage');
    const edited = folder.read(storyFile());
    expect((await folder.update()).problems).toMatchObject([{ code: 'page-edited', file: storyFile() }]);
    expect(folder.read(storyFile())).toBe(edited);
  });

  /** Gives a page's two files another name, as `git mv` would. */
  const rename = (to: string, isCopy = false) => {
    const from = storyFile();
    for (const file of [from, evidenceFileOf(from)]) {
      folder.write(to + file.slice(from.length - '.md'.length), folder.read(file));
      if (!isCopy) folder.remove(file);
    }
    return from;
  };

  test('makes the new name of a page its address, with what was typed in it, and no page twice', async () => {
    await folder.update();
    const from = rename('stories/port-strike');
    expect(folder.run('build').stdout).toContain('a page is not called like its address');
    edit(/^title: .*$/m, 'title: Boats stand still');
    expect((await folder.update()).problems).toMatchObject([
      { code: 'address-changed', file: 'stories/port-strike.md' },
      { code: 'edit-lifted', file: 'stories/port-strike.md' },
    ]);
    expect(storyFile()).toBe('stories/port-strike.md');
    expect(folder.read('curation/port-strike.md')).toContain('title: Boats stand still');
    const before = from.replace(/^stories\/|\.md$/g, '');
    expect(folder.read('registry.json')).toContain(`"slugs":["port-strike","${before}"]`);
    expect(await folder.update()).toMatchObject({ changed: false, problems: [] });
  });

  test('a broken curation file under an address of before still holds the page', async () => {
    await folder.update();
    const before = curationFile();
    folder.write(before, '---\ntitle: Boats at rest\n---\n');
    rename('stories/port-strike');
    await folder.update();
    const page = folder.read(storyFile());
    expect(page).toContain('# Boats at rest');
    folder.write(before, '---\ntitle: [Boats\n---\n');
    expect((await folder.update()).problems).toMatchObject([{ code: 'curation-unreadable', file: before }]);
    expect(folder.read(storyFile())).toBe(page);
  });

  test('gives a page its name back where the new one can be no address', async () => {
    await folder.update();
    const from = rename('stories/Port Strike');
    const page = folder.read(storyFile());
    expect((await folder.update()).problems).toMatchObject([
      { code: 'page-moved-back', file: 'stories/Port Strike.md' },
    ]);
    expect(folder.read(from)).toBe(page);
    expect(storyFile()).toBe(from);
  });

  test('keeps a second page of a story beside the first, and publishes one', async () => {
    await folder.update();
    const from = rename('stories/another', true);
    folder.write('stories/another.md', folder.read('stories/another.md').replace(/^# .*$/m, '# Ours'));
    expect(folder.run('build').stdout).toContain('a story has two pages');
    expect((await folder.update()).problems).toMatchObject([
      { code: 'page-set-aside', file: 'stories/another.md' },
    ]);
    expect(storyFile()).toBe(from);
    expect(folder.read(folder.find(/^stories\/another\.copy-.*\.txt$/))).toContain('# Ours');
    expect((await folder.update()).problems).toEqual([]);
  });

  test('removes the page at the address of before where the registry names another', async () => {
    await folder.update();
    const slugs = /"slugs":\[/;
    folder.write('registry.json', folder.read('registry.json').replace(slugs, '$&"port-strike",'));
    await folder.update();
    expect(storyFile()).toBe('stories/port-strike.md');
    expect(folder.run('check', ['--content-only'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('names file, line and the nearest id for an id that is not on the page', async () => {
    await folder.update();
    const id = /\^(e-[0-9a-f]{8})/.exec(folder.read(storyFile()))?.[1] as string;
    folder.write(curationFile(), `---\nhide:\n  - ${id.slice(0, -1)}x\n---\n`);
    expect((await folder.update()).problems).toMatchObject([
      {
        code: 'curation-unknown-id',
        file: curationFile(),
        line: 3,
        hint: `Did you mean "${id}"?`,
        severity: 'error',
      },
    ]);
  });

  test('finds an article by an address that counts readers', async () => {
    await folder.update();
    const address = 'http://www.example.org/strike-2/?utm_source=letter';
    folder.write(curationFile(), `---\nexclude:\n  - ${address}\n---\n`);
    expect((await folder.update()).problems).toEqual([]);
    expect(folder.read(storyFile())).not.toContain('Judge orders');
  });

  test('says of a file among the decisions that it is not read', async () => {
    folder.write('curation/ferries.txt', 'pin: [k-1]');
    folder.write('curation/.gitkeep', '');
    expect((await folder.update()).problems).toMatchObject([
      { code: 'curation-not-markdown', file: 'curation/ferries.txt', severity: 'warning' },
    ]);
  });

  test('check tells of decisions that name nothing here, as an update would, and writes nothing', async () => {
    await folder.update();
    const before = folder.read(storyFile());
    folder.write(
      curationFile(),
      '---\ntitle: Boats rest\nhide: [e-nowhere]\nmerge:\n  - no-such-story\n---\n',
    );
    const { code, stdout } = folder.run('check', ['--content-only']);
    expect(code).toBe(1);
    expect(stdout).toContain(`${curationFile()}:3: "e-nowhere" is not on this page.`);
    expect(stdout).toContain(`${curationFile()}:5: There is no story "no-such-story" to merge.`);
    expect(folder.read(storyFile())).toBe(before);
  });

  test('keeps the page as published while its curation file is broken', async () => {
    await folder.update();
    folder.write(curationFile(), '---\nhide: [e-1\n---\n');
    const before = folder.read(storyFile());
    expect((await folder.update()).problems).toMatchObject([
      { code: 'curation-unreadable', file: curationFile(), line: 2 },
    ]);
    expect(folder.read(storyFile())).toBe(before);
  });
});

describe('a run that is killed while it writes', () => {
  const many = Array.from(
    { length: 200 },
    (_, index): FeedItem => ({
      guid: `flood-${index}`,
      title: `River gauge ${index} stands at ${index * 7} centimetres`,
      text: `The gauge of post ${index} stood at ${index * 7} centimetres on Tuesday, the water office said.`,
      published: '2025-10-21T09:00:00Z',
    }),
  );

  test('leaves each file whole, and the next one makes good what is missing', {
    timeout: 60_000,
  }, async () => {
    folder.write('feeds/post.xml', rss(many));
    const written = () =>
      listFiles(join(folder.content, 'articles'), '.md').map((file) => `articles/${file}`);
    const run = folder.start('update');
    const ended = once(run, 'exit');
    while (written().length < 10 && run.exitCode === null) await setTimeout(1);
    run.kill('SIGKILL');
    await ended;
    expect(written().length).toBeGreaterThanOrEqual(10);
    expect(written().length).toBeLessThan(many.length);
    for (const file of written()) expect(readArticle(folder.read(file)).edited).toBe(false);
    folder.write(`articles/2025/10/half.md.${run.pid}.unfinished-story-so-far`, '---\nid: po');
    expect(await folder.update()).toMatchObject({ changed: true, problems: [] });
    const whole = new NewsroomFolder();
    whole.write('feeds.yaml', feeds);
    whole.write('feeds/post.xml', rss(many));
    await whole.update();
    expect(folder.files()).toEqual(whole.files());
  });
});

describe('two runs at once', () => {
  test('write one after the other, and what they leave is what one would', async () => {
    const results = await Promise.all([folder.runBeside('update', []), folder.runBeside('update', [])]);
    expect(results.map(({ code, stderr }) => [code, stderr]).sort()).toEqual([
      [0, 'post: fresh, 2 articles new or changed\n'],
      [0, 'post: unchanged\n'],
    ]);
    const alone = new NewsroomFolder();
    alone.write('feeds.yaml', feeds);
    alone.write('feeds/post.xml', rss(strike));
    await alone.update();
    expect(folder.files()).toEqual(alone.files());
    expect((await folder.update()).changed).toBe(false);
  });
});

describe('bad input', () => {
  const withBadFeed = (name: string, bytes: string) => {
    folder.write('feeds.yaml', `${feeds}  - id: bad\n    outlet: Bad\n    file: feeds/${name}\n`);
    if (bytes !== '') folder.write(`feeds/${name}`, bytes);
    return folder.update();
  };

  const NO_FEED_IN_FILE = 'Put an RSS, Atom or JSON Feed document there, or correct file: in feeds.yaml.';

  test.each<[what: string, bytes: string, hint: string]>([
    ['missing', '', 'Paths of feeds are relative to the content folder: correct file: in feeds.yaml.'],
    ['empty', ' ', NO_FEED_IN_FILE],
    ['not XML', 'Just words.', NO_FEED_IN_FILE],
    ['a web page', '<!doctype html><html><body><p>Hello</p></body></html>', NO_FEED_IN_FILE],
  ])('a feed that is %s is named, and the others are read', async (_what, bytes, hint) => {
    const { problems, articles } = await withBadFeed('bad.xml', bytes);
    expect(articles.added).toBe(2);
    expect(problems).toEqual([
      {
        code: 'feed-file-unreadable',
        severity: 'error',
        message: expect.stringContaining('The feed bad could not be read'),
        hint,
        file: 'feeds.yaml',
      },
    ]);
  });

  test('a truncated feed gives what could be read, with a problem', async () => {
    const whole = rss(strike.map((item) => ({ ...item, guid: `cut-${item.guid}` })));
    const { problems, articles } = await withBadFeed('cut.xml', whole.slice(0, -90));
    expect(articles.added).toBe(3);
    expect(problems).toMatchObject([
      {
        code: 'feed-broken-off',
        severity: 'warning',
        hint: 'The next check asks for the whole of it again.',
      },
    ]);
  });

  test('an article with a date that is none is named with its line, and the rest goes on', async () => {
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    folder.write(file, folder.read(file).replace(/^published: .*/m, 'published: Monday'));
    const lines = folder.read(file).split('\n');
    folder.remove(storyFile().replace(/md$/, 'evidence.json'));
    folder.remove(storyFile());
    const news = { ...strike[0], guid: 'strike-3', title: 'Ferry crews of Port Salda win their pay' };
    folder.write('feeds/post.xml', rss([strike[0] as FeedItem, news as FeedItem]));
    expect(await folder.update()).toMatchObject({
      articles: { added: 1 },
      problems: [
        { code: 'file-unreadable', severity: 'error', file, line: lines.indexOf('published: Monday') + 1 },
      ],
    });
    expect(folder.read(file)).toBe(lines.join('\n'));
  });

  test.each([['with'], ['without']])(
    'tells of an article whose file was removed %s the cache of then, with the way back, and only once',
    async (cached) => {
      await folder.update();
      folder.write('feeds/post.xml', rss(strike.slice(0, 1)));
      const file = folder.find(/^articles\/.*judge.*\.md$/);
      const text = folder.read(file);
      folder.remove(file);
      const cache = cached === 'with' ? folder.cache : `${folder.root}/other-cache`;
      const { problems } = await folder.update(cache);
      expect(problems).toMatchObject([
        {
          code: 'article-gone',
          severity: 'warning',
          hint: expect.stringContaining('https://example.org/strike-2'),
        },
      ]);
      expect(file.endsWith(problems[0]?.file?.replace(/^.*\*/, '') ?? '?')).toBe(true);
      expect((await folder.update(cache)).problems).toEqual([]);
      folder.write(file, text);
      expect((await folder.update(cache)).problems).toEqual([]);
      expect(folder.read(storyFile())).toContain('A judge ordered the ferry crews');
    },
  );

  test('tells so too where the page goes with the article, and not where its feed brings it again', async () => {
    await folder.update();
    for (const file of listFiles(join(folder.content, 'articles'), '.md')) folder.remove(`articles/${file}`);
    expect((await folder.update()).problems).toEqual([]);
    for (const file of listFiles(join(folder.content, 'articles'), '.md')) folder.remove(`articles/${file}`);
    folder.write('feeds/post.xml', rss([]));
    expect((await folder.update()).problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['article-gone', 'article-gone']),
    );
  });

  test('an article that cannot be read stays as it is, whatever its feed says', async () => {
    await folder.update();
    const file = folder.find(/^articles\/.*judge.*\.md$/);
    const text = folder
      .read(file)
      .replace(/^title: .*/m, 'title: [Our own')
      .concat('Our own words.\n');
    folder.write(file, text);
    const [first, second] = strike as [FeedItem, FeedItem];
    folder.write('feeds/post.xml', rss([first, { ...second, title: 'Judge orders talks' }]));
    expect(await folder.update(`${folder.root}/other-cache`)).toMatchObject({
      articles: { added: 0, revised: 0 },
      problems: [{ code: 'file-unreadable', file }],
    });
    expect(folder.read(file)).toBe(text);
    expect(listFiles(join(folder.content, 'articles'), '.md')).toHaveLength(2);
  });

  test('a folder without feeds.yaml is named, with the remedy', async () => {
    folder.remove('feeds.yaml');
    expect((await folder.update()).problems).toMatchObject([{ code: 'no-feeds-file', severity: 'error' }]);
  });

  test('an unknown flag ends with usage and exit code 2', async () => {
    const { code, stderr } = folder.run('update', ['--forse']);
    expect(code).toBe(2);
    expect(stderr).toContain('--forse');
  });

  test('so does the question why, of nothing', () => {
    const { code, stderr } = folder.run('why');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Name a story')]);
  });

  test('a content folder that is not there is named, and not made', async () => {
    const { code, stderr } = folder.run('update', ['--content', `${folder.content}-elsewhere`]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no folder');
  });

  test('a folder that cannot be written is named, with the remedy', async () => {
    folder.write('articles', 'a file where a folder must be');
    const { code, stderr } = folder.run('update');
    expect(code).toBe(1);
    expect(stderr).toContain('articles');
    expect(stderr).not.toContain('    at ');
  });

  test('a registry with the marks of a git conflict is made good, with a report and no id lost', async () => {
    await folder.update();
    const ids = Object.keys(JSON.parse(folder.read('registry.json')).stories);
    folder.write(
      'registry.json',
      `<<<<<<< ours\n${folder.read('registry.json')}=======\n{\n>>>>>>> theirs\n`,
    );
    expect(folder.run('check', ['--content-only']).stdout).toContain('[registry-broken]');
    expect((await folder.update()).problems).toMatchObject([{ code: 'registry-broken' }]);
    expect(folder.run('check', ['--content-only']).stdout).not.toContain('registry');
    expect(Object.keys(JSON.parse(folder.read('registry.json')).stories)).toEqual(ids);
  });

  test('a registry that is lost is made again as it was: what was decided stays, though texts changed since', async () => {
    const lone = { guid: 'lone-1', published: '2025-10-21T10:00:00Z' };
    const before = {
      ...lone,
      title: 'A library opens on Kestrel Street',
      text: 'It lends books in six languages.',
    };
    folder.write('feeds/post.xml', rss([...strike, before]));
    await folder.update();
    const after = {
      ...(strike[1] as FeedItem),
      ...lone,
      title: 'Strike of ferry crews in Port Salda goes on',
    };
    folder.write('feeds/post.xml', rss([...strike, after]));
    expect(await folder.update()).toMatchObject({ articles: { added: 0, revised: 1 } });
    const files = folder.files();
    rmSync(join(folder.content, 'registry.json'));
    expect(folder.run('check', ['--content-only']).stdout).toContain('[registry-missing]');
    expect((await folder.update()).problems).toMatchObject([{ code: 'registry-missing' }]);
    expect(folder.files()).toEqual(files);
  });
});
