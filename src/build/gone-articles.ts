/** Articles whose files somebody removed: what pages quoted of them leaves with them, and that is told. */
import { pathPatternOf } from '../feeds/article-path.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';

/**
 * @param before pages that are written anew or removed, as they were
 * @param isKept whether an article is still there, or left for a reason that is told elsewhere
 */
export function goneArticles(before: Iterable<Story>, isKept: (article: string) => boolean): Problem[] {
  return [...before].flatMap(({ title, coverage }) =>
    coverage.filter(({ article }) => !isKept(article)).map((gone) => goneArticle(gone, title)),
  );
}

function goneArticle({ article, title, url }: Story['coverage'][number], page: string): Problem {
  const file = pathPatternOf(article);
  return {
    code: 'article-gone',
    severity: 'warning',
    file,
    message: `The file of the article “${title}” is gone, and with it what the page “${page}” quoted from it.`,
    hint: `Restore it: git restore "${file}", in the content folder. To take it down for good, then run: npm run takedown -- ${url ?? article}.`,
  };
}
