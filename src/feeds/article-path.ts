/** Where an article's file lies. */
import type { Article } from '../model/article.ts';
import { hashOf } from './hash.ts';

const MAX_SLUG = 80;

/** `[a-z0-9-]{1,80}` from a headline: letters without their marks, other scripts left out; `article` where none is left. */
export function slugOf(title: string): string {
  const words = title
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= MAX_SLUG) return words || 'article';
  const cut = words.slice(0, MAX_SLUG);
  return (words[MAX_SLUG] === '-' ? cut : cut.slice(0, Math.max(cut.lastIndexOf('-'), 40))).replace(
    /-+$/g,
    '',
  );
}

/**
 * The file of an article, relative to the content folder: `articles/YYYY/MM/<slug>-<hash>.md`, or
 * `articles/undated/…`. It follows from what never changes (first headline, first date, id), so a retitled article stays where it is.
 * @throws Error where the result would leave `articles/`: a bug, since every part is made of `[a-z0-9-]`
 */
export function articlePath(article: Pick<Article, 'id' | 'published' | 'title' | 'revisions'>): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}/.exec(article.published ?? '') ?? [];
  const folder = year ? `articles/${year}/${month}` : 'articles/undated';
  const path = `${folder}/${slugOf(article.revisions[0]?.title ?? article.title)}-${hashOf(article.id).slice(0, 10)}.md`;
  if (!SAFE_PATH.test(path)) throw new Error(`Article ${article.id} would be written to ${path}.`);
  return path;
}

const SAFE_PATH = /^articles\/(?:\d{4}\/\d{2}|undated)\/[a-z0-9-]{1,91}\.md$/;
