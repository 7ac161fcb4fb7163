import { describe, expect, test } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { analyzeDocument } from '../../src/story/analysis.ts';
import { newerFigures } from '../../src/story/quantity/newer-figure.ts';
import { sourceReference } from '../../src/story/source-reference.ts';
import { analyzed } from './analyzed-fixture.ts';

function article(day: number, text: string): AnalyzedArticle {
  const published = `2025-10-${day}T14:00:00Z`;
  const item = analyzed(`a${day}`, 'The Harbour Post', `Mill fire in Orin\n${text}`, { published });
  return { ...item, analysis: analyzeDocument(item.document) };
}

const FIRST = 'At least 31 workers were killed by the mill fire in Orin.';
const LATER = 'The mill fire in Orin has killed at least 44 workers, the mayor said.';

/** Whether the later words give a newer figure than the first, in a story of both and what else is told. */
function isNewer(first: string, later: string, ...more: AnalyzedArticle[]): boolean {
  const articles = [article(20, first), article(21, later), ...more];
  const words = (item: AnalyzedArticle | undefined, text: string) => {
    const start = item?.article.text.indexOf(text) ?? -1;
    return { sources: item ? [sourceReference(item.article, { start, end: start + text.length })] : [] };
  };
  return newerFigures(articles)(words(articles[1], later), words(articles[0], first));
}

describe('newerFigures(articles)', () => {
  test('knows a later value of one count', () => {
    expect(isNewer(FIRST, LATER)).toBe(true);
  });

  test.each([
    ['the value stayed', FIRST, 'The mill fire in Orin killed 31 workers, the mayor said.'],
    ['others are counted', FIRST, 'The mill fire in Orin has injured at least 44 workers.'],
    ['it is a count elsewhere', FIRST, 'At least 44 workers were killed by a mill fire in Oslo.'],
    ['it fell: another event', FIRST, 'The fire at a mill in Orin killed 9 workers.'],
    [
      'the first told it beside something else',
      'The army came to Orin after at least 31 workers were killed by the mill fire.',
      LATER,
    ],
    [
      'the later tells it beside something else',
      FIRST,
      `Nera Holm left Orin, where a mill fire killed 44 workers.`,
    ],
  ])('and none where %s', (_why, first, later) => {
    expect(isNewer(first, later)).toBe(false);
  });

  test('and none where another number of the same kind fits no count', () => {
    const other = article(22, 'Twelve workers were killed by a mill fire in Orin.');
    expect(isNewer(FIRST, LATER, other)).toBe(false);
  });

  test('and none the other way round', () => {
    const articles = [article(20, FIRST), article(21, LATER)];
    const [old, now] = articles.map(({ article: told }) => ({
      sources: [sourceReference(told, { start: told.title.length + 1, end: told.text.length })],
    }));
    expect(old && now && newerFigures(articles)(now, old)).toBe(true);
    expect(old && now && newerFigures(articles)(old, now)).toBe(false);
  });
});
