import { describe, expect, test } from 'vitest';
import { parseFeedList, parseSettings, stoppedClock } from '../../src/build/settings.ts';

describe('parseSettings(yaml)', () => {
  test('gives every default for an empty file', () => {
    expect(parseSettings('')).toMatchObject({
      problems: [],
      settings: { title: 'Story So Far', stories: { minArticles: 2 } },
    });
  });
  test('names the line of an unknown setting and the nearest one, and keeps the rest', () => {
    const { settings, problems } = parseSettings('title: Harbour News\nlangage: de\n');
    expect(settings.title).toBe('Harbour News');
    expect(problems).toMatchObject([
      { file: 'site.yaml', line: 2, code: 'unknown-key', hint: 'Did you mean "language"?' },
    ]);
  });
  test('knows the settings of a group by themselves', () => {
    expect(parseSettings('stories:\n  minArtcles: 3\n').problems).toMatchObject([
      { line: 2, code: 'unknown-key', hint: 'Did you mean "minArticles"?' },
    ]);
  });
  test('ends the address with a slash, so that paths can follow it', () => {
    expect(parseSettings('url: https://example.org/news\n').settings.url).toBe('https://example.org/news/');
    expect(parseSettings('url: https://example.org\n').settings.url).toBe('https://example.org/');
  });
  test('names the line of a value that cannot be used', () => {
    const { settings, problems } = parseSettings('title: A\nurl: ftp://example.org\n');
    expect(settings.url).toBe('http://localhost:4321/');
    expect(problems).toMatchObject([{ line: 2, code: 'site-url-invalid' }]);
  });
  test.each([
    ['timeZone', 'Europe/Kyiw', 'UTC'],
    ['language', 'English (US)', 'en'],
  ] as const)('keeps the default where %s is none', (key, value, kept) => {
    const { settings, problems } = parseSettings(`title: A\n${key}: ${value}\n`);
    expect(settings[key]).toBe(kept);
    expect(problems).toMatchObject([{ line: 2, code: 'setting-invalid' }]);
  });
  test.each([
    ['url', 'ftp://example.org', 'must be a web address such as https://example.org/feed.xml'],
    [
      'url',
      'https://example.org/où',
      'must have a path of plain letters, digits and signs, without spaces or accents',
    ],
    [
      'url',
      'https://example.org/a b',
      'must have a path of plain letters, digits and signs, without spaces or accents',
    ],
    ['now', 'yesterday', 'must be an instant such as 2025-10-21T18:00:00Z'],
  ])('says what %s must be', (key, value, words) => {
    expect(parseSettings(`${key}: ${value}\n`).problems[0]?.message).toBe(
      `"${key}" cannot be used: it ${words}.`,
    );
  });
  test('names the line of an alias of nothing', () => {
    const { settings, problems } = parseSettings('title: Harbour News\nlanguage: *de\n');
    expect(settings.title).toBe('Story So Far');
    expect(problems).toMatchObject([
      { code: 'yaml-invalid', line: 2, message: expect.stringContaining('in quotation marks') },
    ]);
  });
  test('names the line of broken YAML', () => {
    expect(parseSettings('title: [A\nurl: b').problems).toMatchObject([
      { code: 'yaml-invalid', severity: 'error' },
    ]);
  });
});

describe('parseFeedList(yaml)', () => {
  test('tells of tabs once a line, and of nothing that follows from them', () => {
    const { problems } = parseFeedList('feeds:\n\t- id: post\n\t  outlet: Post\n');
    expect(problems.map(({ line, message }) => [line, message])).toEqual(
      [2, 3].map((line) => [line, expect.stringContaining('not with tabs')]),
    );
  });

  const feed = (id: string, extra = '') =>
    `  - id: ${id}\n    outlet: The Harbour Post\n    url: https://example.org/${encodeURIComponent(id)}.xml\n${extra}`;

  test('reads the smallest form', () => {
    expect(parseFeedList(`feeds:\n${feed('post')}`)).toMatchObject({
      problems: [],
      feeds: [{ id: 'post', every: 60, sample: false, rights: { store: 'full', quote: 1500 } }],
    });
  });
  test('leaves out a bad feed with its line and keeps the others', () => {
    const { feeds, problems } = parseFeedList(
      `feeds:\n${feed('post')}${feed('Bad Id')}${feed('wire', '    evry: 5\n')}`,
    );
    expect(feeds.map(({ id }) => id)).toEqual(['post']);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [5, 'setting-invalid'],
      [11, 'unknown-key'],
    ]);
  });
  test.each([
    [
      feed('post', '    rights: {licence: [MIT]}\n'),
      '"licence" in "rights" of the feed "post" cannot be used: it must be text.',
    ],
    ['  - id: post\n    url: https://example.org/feed.xml\n', '"outlet" of the feed "post" is missing.'],
    ['  - outlet: Post\n    url: https://example.org/feed.xml\n', '"id" of entry 1 of "feeds" is missing.'],
    ['  - id: post\n    outlet: Post\n', 'The feed "post" cannot be used: it must have url: or file:.'],
  ])('names the feed in which something is wrong in %j', (list, message) => {
    expect(parseFeedList(`feeds:\n${list}`).problems.map((problem) => problem.message)).toEqual([message]);
  });
  test('says of a file in another encoding that it must be saved as UTF-8', () => {
    const source = Buffer.from(`\ufefffeeds:\n${feed('post')}`, 'utf16le').toString('utf8');
    const problem = {
      code: 'yaml-invalid',
      line: 1,
      message: expect.stringContaining('save it as text in UTF-8'),
    };
    expect(parseFeedList(source)).toMatchObject({ feeds: [], problems: [problem] });
    expect(parseSettings(source).problems).toMatchObject([problem]);
  });
  test('asks once to finish a merge that git left to people', () => {
    const merging = `feeds:\n<<<<<<< HEAD\n${feed('post')}=======\n${feed('wire')}>>>>>>> other\n`;
    expect(parseFeedList(merging)).toMatchObject({
      feeds: [],
      problems: [{ code: 'yaml-invalid', line: 2, message: expect.stringContaining('<<<<<<< HEAD') }],
    });
  });
  test('knows the settings of a group by themselves', () => {
    const rights = (key: string) => feed('post', `    rights: {${key}: full}\n`);
    const list = `feeds:\n${rights('stroe')}${rights('every').replaceAll('post', 'wire')}`;
    expect(parseFeedList(list).problems).toMatchObject([
      { line: 5, code: 'unknown-key', hint: 'Did you mean "store"?' },
      {
        line: 9,
        code: 'unknown-key',
        hint: 'Possible here: licence, store, quote, images, attribution, takedown.',
      },
    ]);
  });
  test('takes a time zone by its IANA name only', () => {
    const inZone = (zone: string) => parseFeedList(`feeds:\n${feed('post', `    timeZone: ${zone}\n`)}`);
    for (const zone of ['Europe/Kyiv', 'America/Argentina/Ushuaia', 'UTC'])
      expect(inZone(zone)).toMatchObject({ problems: [], feeds: [{ timeZone: zone }] });
    expect(inZone('Europe/Kyiw')).toMatchObject({
      feeds: [],
      problems: [{ line: 5, code: 'setting-invalid', message: expect.stringContaining('Europe/Kyiv') }],
    });
  });
  test('refuses one id for two feeds', () => {
    expect(parseFeedList(`feeds:\n${feed('post')}${feed('post')}`).problems).toMatchObject([
      { code: 'feed-id-twice', line: 5 },
      { code: 'feed-url-twice', line: 7 },
    ]);
  });
  test('refuses a feed with both url and file', () => {
    expect(parseFeedList(`feeds:\n${feed('post', '    file: a.xml\n')}`).feeds).toEqual([]);
  });
  test('says what "feeds" must be', () => {
    for (const yaml of ['feeds: post', '- id: post'])
      expect(parseFeedList(yaml).problems).toMatchObject([{ code: 'feeds-not-a-list', line: 1 }]);
  });

  test('reports an address that stands twice, a setting beside the list, and a wait without end', () => {
    const one = (id: string, more: string) =>
      `  - id: ${id}\n    outlet: Post\n    url: https://example.org/feed\n${more}`;
    const { feeds, problems } = parseFeedList(
      `feeds:\n${one('a', '')}${one('b', '')}${one('c', '    every: 999999\n')}feds: []\n`,
    );
    expect(feeds.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toMatchObject([
      { code: 'feed-url-twice', line: 7 },
      { code: 'feed-url-twice', line: 10 },
      { code: 'setting-invalid', line: 11 },
      { code: 'unknown-key', line: 12, hint: expect.stringContaining('feeds') },
    ]);
  });

  test('tells at once all that is wrong with an entry, and of one that repeats an entry that is left out', () => {
    const entry = '  - id: post\n    outlet: 12\n    url: https://example.org/a\n    file: a.xml\n';
    const { feeds, problems } = parseFeedList(
      `feeds:\n${entry}    rigths: {}\n    lagnuage: en\n    rights: {qoute: 1, sotre: full}\n${feed('post')}  - id: sun\n  - words\n`,
    );
    expect(feeds).toEqual([]);
    expect(problems.map(({ line, code, message, hint }) => [line, code, message, hint])).toEqual([
      [2, 'setting-invalid', expect.stringContaining('not both'), expect.anything()],
      [3, 'setting-invalid', expect.stringContaining('"outlet"'), expect.anything()],
      [6, 'unknown-key', '"rigths" is not a setting.', 'Did you mean "rights"?'],
      [7, 'unknown-key', '"lagnuage" is not a setting.', 'Did you mean "language"?'],
      [8, 'unknown-key', '"qoute" is not a setting.', 'Did you mean "quote"?'],
      [8, 'unknown-key', '"sotre" is not a setting.', 'Did you mean "store"?'],
      [9, 'feed-id-twice', 'The id "post" stands twice.', expect.anything()],
      [12, 'setting-invalid', '"outlet" of the feed "sun" is missing.', expect.anything()],
      [12, 'setting-invalid', expect.stringContaining('url: or file:'), expect.anything()],
      [13, 'setting-invalid', expect.stringContaining('Entry 4'), expect.anything()],
    ]);
  });
});

describe('stoppedClock(yaml, settings, feeds)', () => {
  const yaml = 'title: Harbour News\nnow: 2025-10-21T18:00:00Z\n';
  const { settings } = parseSettings(yaml);

  test('names the line that stops the clock of a site with feeds on the web', () => {
    expect(
      stoppedClock(yaml, settings, [{ url: undefined }, { url: 'https://example.org/a' }]),
    ).toMatchObject([{ code: 'clock-stopped', severity: 'error', file: 'site.yaml', line: 2 }]);
  });

  test.each([
    ['a site of files alone', settings, [{ url: undefined }]],
    ['a clock that goes', parseSettings('title: A').settings, [{ url: 'https://example.org/a' }]],
    ['no feed', settings, []],
  ])('says nothing of %s', (_, site, feeds) => {
    expect(stoppedClock(yaml, site, feeds)).toEqual([]);
  });
});
