import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../src/feeds/feed-item.ts';
import { FEED_BROKEN_OFF } from '../../src/feeds/feed-item.ts';
import { MOST_ITEMS } from '../../src/feeds/formats/parse-xml-feed.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const URL_OF_FEED = 'https://paper.example/feeds/all.xml';
const parse = (text: string) => parseFeed({ bytes: new TextEncoder().encode(text), url: URL_OF_FEED });
const rss = (items: string, head = '') =>
  parse(`<rss version="2.0"><channel><title>Paper</title>${head}${items}</channel></rss>`);
const item = (inside: string) => rss(`<item>${inside}</item>`).items[0] as FeedItem;
const entry = (inside: string, feed = '') =>
  parse(`<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry>${inside}</entry></feed>`)
    .items[0] as FeedItem;

describe('an RSS item', () => {
  test('keeps what the outlet says of its making', () => {
    const read =
      item(`<title>Ferries &amp;amp; trains</title><link>/a/1</link><guid isPermaLink="false">x-1</guid>
      <pubDate>Tue, 21 Oct 2025 14:00:00 +0200</pubDate><author>desk@paper.example (Ana Ruiz)</author>
      <dc:creator>Bo Lind</dc:creator><category>Ports</category><category>Ports</category>
      <source url="https://wire.example/feed">Harbour Wire</source>
      <media:content url="a.jpg"><media:credit>Cy Doe</media:credit><media:description>A quay.</media:description></media:content>`);
    expect(read).toMatchObject({
      id: 'x-1',
      link: 'https://paper.example/a/1',
      title: 'Ferries & trains',
      authors: ['Ana Ruiz', 'Bo Lind'],
      categories: ['Ports'],
      published: '2025-10-21T14:00:00+02:00',
      source: { title: 'Harbour Wire', url: 'https://wire.example/feed' },
      media: ['A quay.', 'Cy Doe'],
    });
  });

  test.each([
    [
      'a link',
      '<link>https://paper.example/1</link><guid>https://paper.example/g</guid>',
      'https://paper.example/1',
    ],
    ['a guid that is an address', '<guid>https://paper.example/g</guid>', 'https://paper.example/g'],
    ['no guid that says it is none', '<guid isPermaLink="false">https://paper.example/g</guid>', null],
    [
      'an Atom link',
      '<atom:link href="https://paper.example/2" rel="alternate"/>',
      'https://paper.example/2',
    ],
    [
      'the outlet’s own link behind a counter',
      '<link>https://count.example/1</link><feedburner:origLink>https://paper.example/3</feedburner:origLink>',
      'https://paper.example/3',
    ],
    ['no script', '<link>javascript:steal()</link>', null],
    ['no credentials', '<link>https://user:word@paper.example/4</link>', 'https://paper.example/4'],
  ])('takes as its address %s', (_, inside, link) => {
    expect(item(inside).link).toBe(link);
  });

  test('keeps HTML that was not escaped', () => {
    expect(item('<description><p>One <b>two</b><br>three &amp; four</p></description>').summary?.value).toBe(
      '<p>One <b>two</b><br>three &amp; four</p>',
    );
  });
});

describe('an Atom entry', () => {
  test('reads XHTML, its base, its own language and the right link among several', () => {
    const read =
      entry(`<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>title</em></div></title>
      <link rel="self" href="/self"/><link rel="alternate" type="application/pdf" href="/pdf"/><link rel="alternate" type="text/html" href="/page"/>
      <id>urn:x:1</id><updated>2025-10-21T14:00:00Z</updated>
      <content type="xhtml" xml:base="https://other.example/"><xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>Mixed <xhtml:a href="x">text</xhtml:a> in order</xhtml:p></xhtml:div></content>`);
    expect(read).toMatchObject({
      title: 'A title',
      link: 'https://paper.example/page',
      updated: '2025-10-21T14:00:00Z',
      content: {
        form: 'html',
        base: 'https://other.example/',
        value: '<div><p>Mixed <a href="x">text</a> in order</p></div>'.replace(
          '<div>',
          '<div xmlns:xhtml="http://www.w3.org/1999/xhtml">',
        ),
      },
    });
  });

  test('a title of type text is no HTML', () => {
    expect(entry('<title>The &lt;b&gt; tag</title>').title).toBe('The <b> tag');
    expect(entry('<title type="html">The &lt;b&gt;bold&lt;/b&gt; one</title>').title).toBe('The bold one');
  });

  test('has the authors of the feed where it names none', () => {
    expect(entry('<title>x</title>', '<author><name>Ana Ruiz</name></author>').authors).toEqual(['Ana Ruiz']);
  });

  test('one bad date costs that date alone', () => {
    const feed = parse(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><updated>soon</updated></entry><entry><title>b</title><updated>2025-10-21</updated></entry></feed>',
    );
    expect(feed.items.map(({ updated }) => updated)).toEqual([null, '2025-10-21']);
    expect(feed.problems.map(({ code }) => code)).toEqual(['feed-date-doubtful']);
  });
});

test('JSON Feed is read', () => {
  const feed = parse(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Radio',
      home_page_url: 'https://radio.example/',
      items: [
        {
          id: 7,
          url: '/a',
          title: 'A',
          content_html: '<p>x</p>',
          date_published: '2025-10-21T14:00:00Z',
          authors: [{ name: 'Bo' }],
          tags: ['t'],
        },
      ],
    }),
  );
  expect(feed.ok).toBe(true);
  expect(feed.items[0]).toMatchObject({
    id: '7',
    link: 'https://radio.example/a',
    authors: ['Bo'],
    categories: ['t'],
    content: { form: 'html', value: '<p>x</p>' },
  });
});

describe('broken feeds are mended', () => {
  test.each([
    [
      'bare ampersands',
      '<rss><channel><item><title>Bed & breakfast &copy; &nope; &#150;</title></item></channel></rss>',
      'Bed & breakfast © &nope; –',
    ],
    ['tags left open', '<rss><channel><item><category>x<title>One</title></item></channel></rss>', 'One'],
    [
      'tags closed twice',
      '<rss><channel><item></link><title>One</title></title></item></channel></rss>',
      'One',
    ],
    ['upper case', '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>', 'One'],
    [
      'other prefixes',
      '<r:rdf xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:p="http://purl.org/rss/1.0/"><p:item><p:title>One</p:title></p:item></r:rdf>',
      'One',
    ],
    [
      'control characters',
      '<rss><channel><item><title>O\u0000n\u0008e</title></item></channel></rss>',
      'One',
    ],
    [
      'warnings before the feed',
      '<br />\n<b>Warning</b>: it failed <rss><channel><item><title>One</title></item></channel></rss>',
      'One',
    ],
    [
      'attributes without quotes',
      '<rss version=2.0><channel><item><guid isPermaLink=false>1</guid><title>One</title></item></channel></rss>',
      'One',
    ],
    ['a channel without rss', '<channel><item><title>One</title></item></channel>', 'One'],
    [
      'elements called as xml2js calls its own',
      '<rss><channel><item><_>x</_><cdata>y</cdata><__proto__>z</__proto__><title>One</title></item></channel></rss>',
      'One',
    ],
    [
      'entities of the document type',
      '<!DOCTYPE rss [<!ENTITY who "Ana">]><rss><channel><item><title>&who; Ruiz</title></item></channel></rss>',
      'Ana Ruiz',
    ],
  ])('%s', (_, text, title) => {
    const feed = parse(text);
    expect(feed.ok).toBe(true);
    expect(feed.items.map((read) => read.title)).toEqual([title]);
  });

  test.each([
    ['in an item', '<item><title>Two</title><description>It was a dark'],
    ['in a tag of an item', '<item><title>Two</title><descr'],
    ['between items', ''],
    ['before the end of the channel', '</chan'],
  ])('where it breaks off %s what is not whole is left out, and that is said', (_, rest) => {
    const feed = parse(`<rss><channel><item><title>One</title></item>${rest}`);
    expect(feed.items.map(({ title }) => title)).toEqual(['One']);
    expect(feed.problems.map(({ code }) => code)).toContain(FEED_BROKEN_OFF);
  });

  test('entities that would grow do not', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">${'<!ENTITY c SYSTEM "file:///etc/passwd">'}]><rss><channel><item><title>&b;&c;</title></item></channel></rss>`;
    expect(parse(bomb).items[0]?.title).toBe('&b;&c;');
  });
});

describe('what stands before a feed may mention tags', () => {
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">One</title></entry></feed>';
  test.each([
    ['a comment about RSS', '<!-- not <rss version="2.0"> but Atom -->'],
    ['a comment about pages', '<!-- once an <html> page with a <channel> -->'],
    ['two comments', '<!-- <rss> --><!-- <rdf> -->'],
    ['a document type with entities', '<!DOCTYPE feed [<!ENTITY old "<rss >"> <!-- [a] -->]>'],
    ['a document type that names a file', '<!DOCTYPE feed SYSTEM "<rss >.dtd">'],
    ['a comment that is never closed', '<!-- made by hand'],
  ])('%s', (_, before) => {
    const feed = parse(`<?xml version="1.0"?>${before}${atom}`);
    expect(feed.items.map(({ title }) => title)).toEqual(['One']);
    expect(feed.problems).toEqual([]);
  });

  test('and a page whose comment mentions a feed is a page', () => {
    expect(parse('<!-- see our <rss > --><html><body>x</body></html>').problems[0]?.message).toContain(
      'a web page',
    );
  });
});

describe('where our reader finds no feed, feedsmith reads', () => {
  test.each([
    [
      'RSS after stray braces',
      `{}\n<rss version="2.0"><channel><title>T</title><item><title>Bed &amp;amp; board</title><link>/1</link><guid isPermaLink="false">g</guid>
      <author>desk@paper.example (Ana Ruiz)</author><category>Ports</category><pubDate>Tue, 21 Oct 2025 14:00:00 GMT</pubDate>
      <description>&lt;p&gt;x&lt;/p&gt;</description></item></channel></rss>`,
      {
        id: 'g',
        title: 'Bed & board',
        link: 'https://paper.example/1',
        authors: ['Ana Ruiz'],
        categories: ['Ports'],
        published: '2025-10-21T14:00:00Z',
        summary: { form: 'html', value: '<p>x</p>' },
      },
    ],
    [
      'Atom after stray braces',
      `[]\n<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Bo Lind</name></author><entry><id>urn:1</id><title>The &lt;b&gt; tag</title>
      <link rel="self" href="/self"/><link href="/1"/><updated>2025-10-21T14:00:00Z</updated><content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>`,
      {
        id: 'urn:1',
        title: 'The <b> tag',
        link: 'https://paper.example/1',
        authors: ['Bo Lind'],
        updated: '2025-10-21T14:00:00Z',
        content: { form: 'html', value: '<p>x</p>' },
      },
    ],
  ])('%s', (_, text, expected) => {
    const feed = parse(text);
    expect(feed.ok).toBe(true);
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject(expected);
    expect(feed.problems).toMatchObject([{ code: 'feed-malformed' }]);
  });
});

describe('what is no feed says so', () => {
  test.each([
    ['', 'nothing at all'],
    ['<!doctype html><html><body>Hello</body></html>', 'a web page'],
    ['{"a": 1}', 'JSON that is no JSON Feed'],
    ['Not found', 'neither XML nor JSON'],
  ])('%j', (text, what) => {
    const feed = parse(text);
    expect(feed.ok).toBe(false);
    expect(feed.problems[0]?.message).toContain(what);
  });
});

test('a feed tells how often to ask', () => {
  const { feed } = rss(
    '',
    '<ttl>90</ttl><skipHours><hour>1</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>',
  );
  expect(feed).toMatchObject({ ttlMinutes: 90, skipHours: [1, 0], skipDays: ['Sunday'] });
});

test.each(['lastBuildDate', 'pubDate', 'dc:date', 'dcterms:modified', 'dcterms:issued'])(
  'a channel’s %s is the day of the feed, never of its items',
  (name) => {
    const { feed, items } = rss('<item><title>x</title></item>', `<${name}>2025-10-21T14:00:00Z</${name}>`);
    expect(feed.updated).toBe('2025-10-21T14:00:00Z');
    expect(items).toMatchObject([{ published: null, updated: null }]);
  },
);

test('no more items are read than the cap', () => {
  const feed = rss('<item><title>x</title></item>'.repeat(MOST_ITEMS + 5));
  expect(feed.items).toHaveLength(MOST_ITEMS);
  expect(feed.problems).toMatchObject([{ code: 'feed-too-long' }]);
});

describe('parseFeed never throws', () => {
  const whole = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><item><title>A &amp; B</title><link>https://a.example/</link><description><![CDATA[<p>x</p>]]></description><dc:date>2025-10-21</dc:date></item></channel></rss>`;

  test('on feeds with pieces moved, doubled or lost', () => {
    const place = fc.nat(whole.length);
    fc.assert(
      fc.property(place, place, place, fc.string({ unit: 'binary', maxLength: 12 }), (a, b, c, noise) => {
        const mutated =
          whole.slice(0, a) + noise + whole.slice(Math.min(b, c), Math.max(b, c)) + whole.slice(a);
        expect(parse(mutated).items.length).toBeLessThan(4);
      }),
      { numRuns: 1000 },
    );
  });

  test('on bytes of any kind', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => void parseFeed({ bytes, contentType: 'text/xml' }),
      ),
    );
  });

  test.each([
    ['elements nested', '<a>'.repeat(100_000)],
    ['tags open', '<title>'.repeat(100_000)],
    ['ampersands', '&'.repeat(500_000)],
    ['attributes', `<a ${'b="'.repeat(100_000)}`],
    ['sections', '<![CDATA['.repeat(50_000)],
    ['comments', '<!--'.repeat(200_000)],
    ['document types', '<!DOCTYPE a ['.repeat(50_000)],
  ])(
    'nor stalls on many %s',
    (_, text) => {
      const start = performance.now();
      rss(`<item><title>x</title>${text}`);
      parse(`${text}<rss><channel>`);
      parse(`{<x:rss version="2.0">${text}`);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});
