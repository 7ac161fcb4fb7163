import { expect, test } from 'vitest';
import { contextHtml } from '../../src/site/context-html.ts';

test.each([
  ['emphasis', 'both **sides**', '<p>both <strong>sides</strong></p>'],
  ['no raw HTML', 'a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
  ['no handlers', '<img src=x onerror=alert(1)>', ''],
  ['no script links', '[go](javascript:alert(1))', '<p><a>go</a></p>'],
  ['no images', '![a](https://tracker.example/x.png)', '<p></p>'],
  ['headings below those of the page', '# Why', '<h3>Why</h3>'],
])('contextHtml() keeps %s', (_, markdown, html) => {
  expect(contextHtml(markdown).trim()).toMatch(html === '' ? /^$/ : html);
});

test('contextHtml() leads from a footnote’s mark to its words and back', () => {
  const html = contextHtml('The pier is old.[^1]\n\n[^1]: Built in 1911.');
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(2);
  for (const id of targets) expect(html).toContain(`id="${id}"`);
});
