import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * What a code host lets through, without images: a page asks nothing of other hosts. Only footnotes have ids here, since raw
 * HTML is dropped, and theirs come with a prefix already, which the links to them share.
 */
const safe = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, safe)
  .use(lowerHeadings)
  .use(rehypeStringify)
  .freeze();

/** Markdown as HTML that can run nothing: raw HTML is dropped, links keep only safe protocols. */
export function contextHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** The page has its own first and second headings. */
function lowerHeadings() {
  return (tree: Root) =>
    visit(tree, 'element', (node) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(6, Number(level) + 2)}`;
    });
}
