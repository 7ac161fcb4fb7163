/** Where an article's file lies. */
import type { Article } from '../model/article.ts';
import { ARTICLES } from '../model/content-files.ts';
import { shortDigest } from '../text/digest.ts';
import { slugOf } from '../text/slug.ts';

/**
 * The file of an article, relative to the content folder: `articles/YYYY/MM/<slug>-<hash>.md`, or
 * `articles/undated/…`. It follows from what never changes (first headline, first date, id), so a retitled article stays where it is.
 * @throws Error where the result would leave `articles/`: a bug, since every part is made of `[a-z0-9-]`
 */
export function articlePath(article: Pick<Article, 'id' | 'published' | 'title' | 'revisions'>): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}/.exec(article.published ?? '') ?? [];
  const folder = `${ARTICLES}/${year ? `${year}/${month}` : 'undated'}`;
  const path = `${folder}/${slugOf(article.revisions[0]?.title ?? article.title, { nameless: 'article' })}${endingOf(article.id)}`;
  if (!SAFE_PATH.test(path)) throw new Error(`Article ${article.id} would be written to ${path}.`);
  return path;
}

const SAFE_PATH = /^articles\/(?:\d{4}\/\d{2}|undated)\/[a-z0-9-]{1,91}\.md$/;

/** Whether a file's name is that of an article, whatever its headline and date were when it was written. */
export function isPathOf(path: string, id: string): boolean {
  return path.endsWith(endingOf(id));
}

/** The file of an article, whatever its headline and date were when it was written, as a pattern that git understands. */
export function pathPatternOf(id: string): string {
  return `${ARTICLES}/*${endingOf(id)}`;
}

function endingOf(id: string): string {
  return `-${shortDigest(id, 10)}.md`;
}
