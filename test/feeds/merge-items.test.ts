import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlePath } from '../../src/feeds/article-path.ts';
import { KnownArticles } from '../../src/feeds/known-articles.ts';
import { mergeItems, type Normalized } from '../../src/feeds/merge-items.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { prepareItems } from '../../src/feeds/prepare-item.ts';
import { textOfRevision } from '../../src/feeds/revisions.ts';
import { type Article, keptArticle } from '../../src/model/article.ts';
import { type FeedConfig, feedConfigSchema } from '../../src/model/feed.ts';

interface Item {
  title?: string;
  link?: string;
  guid?: string;
  text?: string;
  date?: string;
  updated?: string;
}

const feedNamed = (id: string, more: object = {}): FeedConfig =>
  feedConfigSchema.parse({ id, outlet: 'The Harbour Post', url: `https://post.example/${id}.xml`, ...more });
const POST = feedNamed('post');
const NOW = '2025-10-22T00:00:00Z';

const xmlOf = ({ title, link, guid, text, date, updated }: Item) =>
  `<item>${title ? `<title>${title}</title>` : ''}${link ? `<link>${link}</link>` : ''}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}` +
  `${text ? `<description>${text}</description>` : ''}${date ? `<pubDate>${date}</pubDate>` : ''}${updated ? `<atom:updated>${updated}</atom:updated>` : ''}</item>`;

function read(items: readonly Item[], known: readonly Article[] = [], feed = POST): readonly Article[] {
  return readAll(items, known, feed).articles;
}

function readAll(items: readonly Item[], known: readonly Article[] = [], feed = POST, now = NOW): Normalized {
  const xml = `<rss version="2.0"><channel><title>Post</title>${items.map(xmlOf).join('')}</channel></rss>`;
  const parsed = parseFeed({ bytes: new TextEncoder().encode(xml), url: feed.url ?? null });
  const articles = new KnownArticles();
  for (const article of known) articles.set(keptArticle(article));
  return mergeItems(prepareItems(parsed, feed), feed, articles, now);
}

const ferry: Item = {
  title: 'Ferries stop',
  link: 'https://post.example/ferries',
  guid: 'g1',
  text: 'Crews walked out at dawn.',
  date: '2025-10-21T08:00:00Z',
};

describe('a date that lies ahead', () => {
  const tomorrow = '2025-10-22T23:00:00Z';
  const months = '2026-01-21T08:00:00Z';

  test('counts for a day, as clocks and zones may be wrong', () => {
    expect(read([{ ...ferry, date: tomorrow }])[0]?.published).toBe(tomorrow);
  });

  test('is none beyond that, and is reported', () => {
    const dates = [months, '2026-02-01T08:00:00Z'];
    const items = dates.map((date, index) => ({ ...ferry, link: undefined, guid: `g${index}`, date }));
    const { articles, problems } = readAll(items);
    expect(articles.map(({ published }) => published)).toEqual([null, null]);
    expect(problems).toMatchObject([
      { code: 'feed-date-ahead', message: expect.stringContaining(`"${months}" lies ahead, as do 1 more`) },
    ]);
  });

  test('counts once it has come, and the article stays the same one', () => {
    const early = read([{ ...ferry, date: months }]);
    const [later] = readAll([{ ...ferry, date: months }], early, POST, months).articles;
    expect(later).toEqual({ ...early[0], published: months });
  });

  test('of the last change is none either', () => {
    expect(read([{ ...ferry, updated: months }])[0]).toMatchObject({ published: ferry.date, updated: null });
  });
});

describe('an item becomes an article', () => {
  test.each([
    ['with a title alone', { title: 'Ferries stop' }, 'Ferries stop', 'Ferries stop'],
    [
      'with a text alone',
      { text: 'Crews walked out at dawn. They will be back.' },
      'Crews walked out at dawn.',
      'Crews walked out at dawn.\nCrews walked out at dawn. They will be back.',
    ],
    ['with a link alone', { link: 'https://post.example/1' }, 'post.example/1', 'post.example/1'],
  ])('%s', (_, item, title, text) => {
    expect(read([item])).toMatchObject([{ title, text, published: null }]);
  });

  test('but not with none of them', () => {
    expect(read([{ guid: 'g9', date: '2025-10-21' }])).toEqual([]);
  });

  test('whose text is title and paragraphs, without the title twice', () => {
    expect(
      read([{ ...ferry, text: '&lt;p&gt;Ferries stop&lt;/p&gt;&lt;p&gt;Crews left.&lt;/p&gt;' }]),
    ).toMatchObject([
      { text: 'Ferries stop\nCrews left.', stripped: [{ text: 'Ferries stop', rule: 'title-repeated' }] },
    ]);
  });
});

describe('identity', () => {
  const first = read([ferry])[0] as Article;

  test.each([
    ['a new headline', { title: 'Ferries to stop' }],
    ['a new address', { link: 'https://post.example/ferries-to-stop' }],
    ['a new date', { date: '2025-10-21T09:00:00Z' }],
    [
      'tracking in the address and a lost guid',
      { guid: undefined, link: 'http://www.post.example/ferries/?utm_source=rss#top' },
    ],
    ['a guid that counts up', { guid: 'g1-2', link: ferry.link }],
  ])('outlives %s', (_, change) => {
    const later = read([{ ...ferry, ...change, text: 'Crews walked out at noon.' } as Item], [first]);
    expect(later.map(({ id }) => id)).toEqual([first.id]);
    expect(later[0]?.revisions).toHaveLength(2);
  });

  describe('where guid and address change with each reading', () => {
    const titled = { ...ferry, title: 'Ferries stop in the bay' };
    const again = { ...titled, guid: 'g2', link: 'https://post.example/ferries-2' };

    test.each([
      ['headline and date tell', again],
      ['headline and date tell, without an address', { ...again, link: undefined }],
    ])('%s', (_, later) => {
      const known = read([titled]);
      expect(read([later as Item], known)).toEqual([]);
    });

    test.each([
      ['a headline that may be given often does not', { ...ferry, guid: 'g2', link: again.link }, [ferry]],
      ['nor one of another instant', { ...again, date: '2025-10-21T09:00:00Z' }, [titled]],
      [
        'nor one with other words below it',
        { ...again, text: 'A comet was seen over Lesk by farmers.' },
        [{ ...titled, text: 'Crews walked out at dawn, and boats lay at the quay.' }],
      ],
    ])('%s', (_, later, before) => {
      expect(read([later], read(before))).toHaveLength(1);
    });

    test('nor one that two items of a reading share', () => {
      expect(read([titled, again])).toHaveLength(2);
    });
  });

  test('items with one guid for all are told apart by their addresses', () => {
    const items = [1, 2, 3].map((at) => ({
      title: `Story ${at}`,
      guid: 'same',
      link: `https://post.example/${at}`,
      date: '2025-10-21',
    }));
    expect(new Set(read(items).map(({ id }) => id)).size).toBe(3);
  });

  test('items with one address for all are told apart by headline and date', () => {
    const items = [1, 2, 3].map((at) => ({
      title: `Story ${at}`,
      link: 'https://post.example/live',
      date: '2025-10-21',
    }));
    expect(new Set(read(items).map(({ id }) => id)).size).toBe(3);
  });

  test('a guid made of the headline does not count', () => {
    const item = {
      title: 'Ferries stop in the bay',
      guid: 'post: ferries stop in the bay',
      link: 'https://post.example/f',
      text: 'x',
    };
    const known = read([item]);
    const retitled = { ...item, title: 'Ferries stop for good', guid: 'post: ferries stop for good' };
    expect(read([retitled], known).map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  });

  test('does not depend on the order of the items', () => {
    const items = Array.from({ length: 6 }, (_, at) => ({
      ...ferry,
      title: `Story ${at % 4}`,
      guid: `g${at % 4}`,
      link: `https://post.example/${at % 4}`,
      text: `Text ${at}.`,
    }));
    const expected = read(items);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(read(shuffled)).toEqual(expected);
      }),
    );
  });

  test('one article in two feeds of an outlet is one; in feeds of two outlets it is two', () => {
    const sport = read([{ ...ferry, text: 'A shorter text.' }], [first], feedNamed('post-sport'));
    expect(sport).toMatchObject([{ id: first.id, feeds: ['post', 'post-sport'], text: first.text }]);
    const other = read([ferry], [first], feedNamed('other', { outlet: 'The Other' }));
    expect(other[0]?.id).not.toBe(first.id);
  });

  test('an outlet that takes another name keeps its articles, whatever it changes in them', () => {
    const renamed = feedNamed('post', { outlet: 'Harbour Post' });
    expect(read([ferry], [first], renamed)).toEqual([]);
    for (const change of [{ link: 'https://post.example/other' }, { title: 'Boats stop', link: '' }])
      expect(read([{ ...ferry, ...change, text: 'It is over.' }], [first], renamed)).toMatchObject([
        { id: first.id, outlet: 'The Harbour Post' },
      ]);
  });

  test.each([
    ['captions', ['A quay at dawn']],
    ['none', []],
  ])('where the outlet allows of its pictures "%s", these are kept', (images, kept) => {
    const text =
      '<![CDATA[<p>Crews wait.</p><img src="https://post.example/quay.jpg" alt="A quay at dawn">]]>';
    const feed = feedNamed('post', { rights: { images } });
    expect(read([{ ...ferry, text }], [], feed)).toMatchObject([{ media: kept, body: 'Crews wait.' }]);
  });

  test('what was taken down stays out', () => {
    const feed = feedNamed('post', { rights: { takedown: ['http://post.example/ferries/'] } });
    expect(read([ferry], [], feed)).toEqual([]);
  });
});

describe('a feed that gives one guid to all, an item at a time', () => {
  const one = { guid: 'feed', link: 'https://post.example/ferries' };
  const other = { guid: 'feed', link: 'https://post.example/comet' };
  const strike = read([
    { ...one, title: 'Ferry crews stop', text: 'Ferry crews in Sandvik walked out at dawn.' },
  ]);

  test('has an article for each, whenever it is read', () => {
    const comet = { ...other, title: 'Comet passes', text: 'Astronomers in Quillota saw the bright comet.' };
    const both = [...strike, ...read([comet], strike)];
    expect(both.map(({ title }) => title)).toEqual(['Ferry crews stop', 'Comet passes']);
    expect(read([comet], both)).toEqual([]);
  });

  test('has a revision of one whose words are the same at another address', () => {
    const moved = { ...other, title: 'Ferry crews go on', text: 'Ferry crews in Sandvik walked out again.' };
    expect(read([moved], strike)).toMatchObject([{ id: strike[0]?.id, url: other.link }]);
  });
});

describe('revisions', () => {
  test.each<[string, Item[]]>([
    [
      'headlines are marks alone',
      [
        { title: '?', guid: 'one', link: 'https://wire.example', text: '!' },
        { title: '{', guid: 'one', link: 'https://wire.example/2' },
      ],
    ],
    [
      'an article with a guid has the headline of one without',
      [
        { guid: 'one', link: 'https://wire.example' },
        { title: 'crews', guid: 'one', link: 'https://meridian.example' },
        { title: 'Crews', guid: 'two', link: 'https://wire.example' },
      ],
    ],
  ])('a second reading changes nothing where %s', (_, items) => {
    const once = read(items);
    expect(once).toHaveLength(items.length);
    expect(read(items, once)).toEqual([]);
  });

  test('a second reading changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: fc.string(),
            link: fc.webUrl(),
            guid: fc.constantFrom('a', 'b', 'c', undefined),
            text: fc.string(),
          }),
          { maxLength: 6 },
        ),
        (items) => {
          const safe = items.map(
            (item) =>
              Object.fromEntries(
                Object.entries(item).map(([key, value]) => [key, value?.replace(/[<>&]/g, '')]),
              ) as Item,
          );
          const once = read(safe);
          expect(read(safe, once)).toEqual([]);
        },
      ),
    );
  });

  test('every text an article ever had can be restored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('One', 'Two', 'Three', 'Four'), { minLength: 1, maxLength: 6 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (texts) => {
          let article: Article | undefined;
          const seen: string[] = [];
          for (const [at, words] of texts.entries()) {
            const text = words.map((word) => `&lt;p&gt;${word} ${at}&lt;/p&gt;`).join('');
            article =
              read([{ ...ferry, text, updated: `2025-10-21T1${at}:00:00Z` }], article ? [article] : [])[0] ??
              article;
            seen.push((article as Article).text);
          }
          expect(seen.map((_, at) => textOfRevision(article as Article, at + 1))).toEqual(seen);
        },
      ),
    );
  });

  test('a revision carries the time the outlet gives, else the run’s', () => {
    const first = read([ferry]);
    expect(
      read([{ ...ferry, text: 'New.', updated: '2025-10-21T12:00:00Z' }], first)[0]?.revisions.at(-1)?.at,
    ).toBe('2025-10-21T12:00:00Z');
    expect(read([{ ...ferry, text: 'New.' }], first)[0]?.revisions.at(-1)?.at).toBe(NOW);
  });

  test('a stale copy of the text before is no revision', () => {
    const first = read([ferry]);
    const second = read([{ ...ferry, text: 'New.', updated: '2025-10-21T12:00:00Z' }], first);
    expect(read([ferry], second)).toEqual([]);
  });

  test('where only an excerpt may be kept, no patch is', () => {
    const feed = feedNamed('post', { rights: { store: 'excerpt' } });
    const revised = read([{ ...ferry, text: 'New.' }], read([ferry], [], feed), feed);
    expect(revised[0]?.revisions.map(({ patch }) => patch)).toEqual([undefined, undefined]);
  });
});

test('an article’s path stays inside its folder whatever the headline is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('../../etc/passwd', '..', 'CON', '日本', 'a'.repeat(300)),
      ),
      fc.constantFrom(null, '2025-10-21', '2025-10-21T10:00:00Z', '../..'),
      (title, published) => {
        const path = articlePath({ id: 'post-0123456789abcdef', title, published, revisions: [] });
        expect(path).toMatch(/^articles\/(2025\/10|undated)\/[a-z0-9-]{1,80}-[0-9a-f]{10}\.md$/);
      },
    ),
  );
});
