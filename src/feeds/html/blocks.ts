/** A body cut into what the rules judge and what Markdown sets apart: paragraphs, headings, items of lists, tables. */

export interface Block {
  /** Plain paragraphs: one, but for the rows of a table. */
  readonly paragraphs: readonly string[];
  /** The same as Markdown: one line, but for a table. */
  readonly markdown: string;
  readonly links: readonly BlockLink[];
  /** Stands in a list: no blank line parts it from an item before it. */
  readonly listed: boolean;
}

export interface BlockLink {
  readonly label: string;
  /** http(s). */
  readonly url: string;
}

/** The text of a block as the rules read it. */
export function blockText(block: Block): string {
  return block.paragraphs.join(' ');
}

/** Blocks as one Markdown text. */
export function joinBlocks(blocks: readonly Block[]): string {
  let markdown = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) markdown += block.listed && blocks[index - 1]?.listed ? '\n' : '\n\n';
    markdown += block.markdown;
  }
  return markdown;
}

/** Blocks as plain text: what `articleText` makes of their Markdown, without parsing it. */
export function joinText(title: string, blocks: readonly Block[]): string {
  return [title, ...blocks.flatMap(({ paragraphs }) => paragraphs)].join('\n');
}
