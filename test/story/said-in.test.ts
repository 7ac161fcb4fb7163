import { expect, test } from 'vitest';
import { saidIn } from '../../src/story/key-point/said-in.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { newsArticle } from './news-article.ts';

function saidAs(sentence: string): string | undefined {
  const own = statementsOf(newsArticle('Ferries stand still', [sentence])).find(
    ({ text }) => text === sentence,
  );
  return own && saidIn(own).replace(/\s+/g, ' ').trim();
}

test('what is said stands without who says it', () => {
  const said = saidAs('The ferry of Sandvik was on its way to the islands, the harbour police of Lesk said.');
  expect(said).toContain('The ferry of Sandvik was on its way to the islands');
  expect(said).not.toContain('police');
});

test('what nobody says is no saying', () => {
  expect(saidAs('The ferry of Sandvik was on its way to the islands when the storm struck.')).toBe('');
});
