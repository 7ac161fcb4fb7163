/** The tree of a safe body as Markdown that carries no HTML, MDX or front matter, whatever its words are. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    rule: '*',
    bullet: '-',
    emphasis: '_',
    resourceLink: true,
    unsafe: [
      // MDX would run these; in Markdown the escapes show the same characters.
      { character: '{', inConstruct: 'phrasing' },
      { character: '}', inConstruct: 'phrasing' },
      { character: 'i', atBreak: true, after: 'mport\\b' },
      { character: 'e', atBreak: true, after: 'xport\\b' },
      // Any `<` is escaped, not only one that might open HTML today.
      { character: '<', inConstruct: 'phrasing' },
    ],
  })
  .freeze();

export function markdownOf(tree: Root): string {
  return writer.stringify(tree).trim();
}
