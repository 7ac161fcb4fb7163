import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Article, Revision } from '../model/article.ts';
import type { Coverage } from '../model/story.ts';

/** Every article of a story, oldest first, with what its outlet changed in it since. */
export function coverageOf(
  articles: readonly AnalyzedArticle[],
  why: ReadonlyMap<string, Coverage['why']>,
): Coverage[] {
  return articles.map(({ article, kind }) => {
    const reason = why.get(article.id);
    return {
      article: article.id,
      outlet: article.outlet,
      title: article.title,
      url: article.url,
      published: article.published,
      language: article.language,
      ...(kind ? { kind } : {}),
      revisions: revisionsOf(article),
      ...(reason ? { why: reason } : {}),
    };
  });
}

function revisionsOf({ revisions, correction }: Article): Coverage['revisions'] {
  const told = revisions.slice(1).map((revision, index) => ({
    number: revision.number,
    at: revision.at,
    text: changeText(revisions[index] as Revision, revision),
  }));
  const newest = revisions.at(-1);
  if (correction && newest) told.push({ number: newest.number, at: newest.at, text: correction });
  return told;
}

function changeText(before: Revision, after: Revision): string {
  return before.title === after.title ? 'The text was changed.' : `The headline was “${before.title}”.`;
}

/** The newest instant at which an article of the story appeared or changed; null where none is dated. */
export function lastChangeOf(articles: readonly AnalyzedArticle[]): string | null {
  const instants = articles.flatMap(({ article }) =>
    [article.published, article.updated].filter((instant) => instant !== null),
  );
  return instants.reduce<string | null>(
    (latest, instant) => (latest && Date.parse(latest) >= Date.parse(instant) ? latest : instant),
    null,
  );
}
