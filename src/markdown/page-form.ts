/** What the writer and the reader of a story's page agree on. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

export const pageMarkdown = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-' }).freeze();

/** The heading over the editors' context, the last of a page. */
export const EDITORS_HEADING = '## From the editors';

/** What divides the machine's part of a body from the editors' context. */
export const EDITORS_LINE = `\n${EDITORS_HEADING}\n`;

/** An item of the page whose words stand in the Markdown. */
export interface WordedItem {
  readonly id: string;
  readonly text: string;
}
