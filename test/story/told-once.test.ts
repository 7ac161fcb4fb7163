import { describe, expect, test } from 'vitest';
import { composeStory } from '../../src/story/compose.ts';
import { newsArticle } from './news-article.ts';

function pageOf(headline: string, sentences: readonly string[]) {
  return composeStory({
    id: 's-1',
    slug: 'ferry',
    articles: [newsArticle(headline, sentences)],
    why: new Map(),
    seeAlso: [],
    previous: null,
    curation: null,
    options: { keyPoints: 7, quoteLimit: () => Number.POSITIVE_INFINITY },
  }).story;
}

describe('a sentence that says what is not known stands once on a page', () => {
  const HEADLINE = 'Ferry of Sandvik runs aground near Lesk';
  const LEAD = 'The ferry of Sandvik ran aground on a sandbank near Lesk on Tuesday with 80 people aboard.';

  test('under what is not known, where a matter is open', () => {
    const open = 'It is unclear whether a tug can pull the ferry of Sandvik off the sandbank near Lesk.';
    const { thingsToKnow, unknowns } = pageOf(HEADLINE, [LEAD, open]);
    expect(unknowns.map(({ text }) => text)).toEqual([open]);
    expect(thingsToKnow.map(({ text }) => text)).not.toContain(open);
  });

  test('among the things to know, where somebody only kept silent', () => {
    const silent = 'Mara Okafor blamed the port of Lesk for the sandbank, and the port declined to comment.';
    const { thingsToKnow, unknowns } = pageOf(HEADLINE, [LEAD, silent]);
    expect(thingsToKnow.map(({ text }) => text)).toContain(silent);
    expect(unknowns).toEqual([]);
  });

  test('as the summary, where it is that', () => {
    const lead = 'It is unclear whether the ferry of Sandvik, aground near Lesk, can be saved.';
    const { summary, unknowns } = pageOf('Ferry of Sandvik aground near Lesk may be lost', [lead]);
    expect(summary.text).toBe(lead);
    expect(unknowns).toEqual([]);
  });
});
