import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBlocks, joinText } from '../../src/feeds/html/blocks.ts';
import { safeBody } from '../../src/feeds/html/html.ts';
import { articleText } from '../../src/markdown/article-text.ts';

const BASE = 'https://paper.example/news/';
const bodyOf = (value: string, form: 'html' | 'text' = 'html') => safeBody({ value, form, base: BASE });
const markdownOf = (value: string, form: 'html' | 'text' = 'html') => joinBlocks(bodyOf(value, form).blocks);

describe('safeBody writes', () => {
  test.each([
    ['paragraphs', '<p>One.</p><div>Two <b>bold</b>.</div>Three', 'One.\n\nTwo bold.\n\nThree'],
    [
      'links, resolved',
      '<p>See <a href="../ship">the ship</a>.</p>',
      'See [the ship](https://paper.example/ship).',
    ],
    ['lists', '<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>', '- One\n- Two\n- Three'],
    ['headings', '<h2>What C# is</h2>', '## What C\\# is'],
    ['quotations', '<blockquote><p>Said she.</p></blockquote>', '> Said she.'],
    [
      'tables of data',
      '<table><tr><th>Port</th><th>Ships</th></tr><tr><td>A|B</td><td>3</td></tr></table>',
      '| Port | Ships |\n| - | - |\n| A\\|B | 3 |',
    ],
    ['tables of layout as paragraphs', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', 'One\n\nTwo'],
    ['plain text as it is', 'First <i> line\n\nsecond', 'First \\<i\\> line\n\nsecond', 'text'],
  ] as const)('%s', (_, html, markdown, form: 'html' | 'text' = 'html') => {
    expect(markdownOf(html, form)).toBe(markdown);
  });

  test('captions and alternative texts beside the body, not in it', () => {
    const { blocks, media } = bodyOf(
      '<p>Text.</p><figure><img src="a.jpg" alt="A quay"><figcaption>Ships <b>wait</b>.</figcaption></figure>',
    );
    expect(joinBlocks(blocks)).toBe('Text.');
    expect(media).toEqual(['A quay', 'Ships wait.']);
  });
});

/** What must come out of hostile markup: its visible words, and nothing that acts. */
describe('hostile markup', () => {
  test.each([
    ['<script>steal()</script>Words', 'Words'],
    ['<scr<b>ipt>steal()</scr</b>ipt>Words', 'Words'],
    ['<img src=x onerror=steal()>Words', 'Words'],
    ['<svg><style><img src=x onerror=steal()></style></svg>Words', 'Words'],
    ['<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=steal()>">', ''],
    ['<a href="javascript:steal()">Words</a>', 'Words'],
    ['<a href=" java\tscript:steal()">Words</a>', 'Words'],
    ['<a href="data:text/html,<script>steal()</script>">Words</a>', 'Words'],
    [
      '<a href="https://a.example/)%20[x](javascript:steal()">Words</a>',
      '[Words](https://a.example/\\)%20[x]\\(javascript:steal\\(\\))',
    ],
    [
      '<a href="https://a.example/">](javascript:steal())</a>',
      '[\\](javascript:steal())](https://a.example/)',
    ],
    ['<a href="https://user:pass@a.example/">Words</a>', '[Words](https://a.example/)'],
    ['<iframe src="https://a.example"></iframe><object data="x"></object><embed src="x">Words', 'Words'],
    ['<form action="https://a.example"><input value="x"><button>Go</button></form>Words', 'Words'],
    ['<p style="background:url(https://a.example)" onclick="steal()">Words</p>', 'Words'],
    [
      '<base href="https://a.example/"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x">Words',
      'Words',
    ],
    ['<p hidden>Secret</p>Words', 'Words'],
    ['&lt;script&gt;steal()&lt;/script&gt;', '\\<script\\>steal()\\</script\\>'],
    ['![x](https://a.example/p.gif)', '!\\[x\\](https\\://a.example/p.gif)'],
    ['<p>wow!<a href="https://a.example/">x</a></p>', 'wow\\![x](https://a.example/)'],
    ['<p>---</p><p>title: x</p><p>---</p>', '\\---\n\ntitle: x\n\n\\---'],
    [
      '<p>import x from "y"</p><p>export const z = {steal()}</p>',
      '&#x69;mport x from "y"\n\n&#x65;xport const z = \\{steal()\\}',
    ],
    [
      '<p>```</p><p># no</p><p>1. no</p><p>+ no</p><p>&amp;lt;</p>',
      '\\`\\`\\`\n\n\\# no\n\n1\\. no\n\n\\+ no\n\n\\&lt;',
    ],
    ['<p>\u202eabc\u202c &#8203;d&#x202e;</p>', 'abc d'],
  ])('%s', (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  test.each([
    ['open tags', ' <p'.repeat(350_000)],
    ['nested elements', '<div>'.repeat(100_000)],
    ['formatting left open', `${'<font size=1>'.repeat(5000)}${'<p>x'.repeat(5000)}`],
    ['nested tables', '<table><tr><td>'.repeat(5000)],
    ['quotation marks', '<a b="'.repeat(100_000)],
  ])(
    'a megabyte of %s is read in time',
    (_, html) => {
      const start = performance.now();
      bodyOf(html);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});

test('the text of a body is what its Markdown says', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href="https://a.example/x_(y)">',
    '</a>',
    '<li>',
    '<ul>',
    '</ul>',
    '<br>',
    '<h3>',
    '</h3>',
    '<table><tr><td>',
    '</td><td>',
    '</td></tr></table>',
    '<blockquote>',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    '!',
    '#',
    '-',
    '+',
    '=',
    '|',
    '~',
    '\\',
    '&amp;',
    '&lt;',
    '&#42;',
    '<',
    '>',
    '{',
    '}',
    '1.',
    '2)',
    ':',
    'http://a.b',
    'www.a.b',
    'a@b.cc',
    'import x',
    'words',
    ' ',
    '\n',
    '   ',
    '“',
    'é',
    '[^1]',
    '[ ]',
    '[x]: y',
    '$',
    '^',
    '---',
    '***',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { blocks } = bodyOf(pieces.join(''));
      expect(articleText('Title', joinBlocks(blocks))).toBe(joinText('Title', blocks));
    }),
    { numRuns: 2000 },
  );
});

test('no Markdown that comes out holds HTML, a picture or a link that is not http(s)', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'<>/="\' aimgscriptonerror:()[]!&#;-`\\{}\n'), maxLength: 200 }),
      (html) => {
        expect(markdownOf(html)).not.toMatch(
          /(?<!\\)<|(?<!\\)!\[|\]\((?!https?:)(?=[^ ]*\))(?<=\[[^\\]*\]\()/,
        );
      },
    ),
    { numRuns: 2000 },
  );
});
