import { expect, test } from 'vitest';
import { subjectBefore } from '../../src/text/subject-before.ts';
import { newsArticle } from '../story/news-article.ts';

/** Whom the pronoun that the second sentence of a paragraph holds means. */
function meant(pronoun: string, first: string, second = `${pronoun} said that the boats would sail.`) {
  const { analysis } = newsArticle('Ferries stop', [`${first} ${second}`]);
  const sentence = analysis.sentences[2];
  if (!sentence) throw new RangeError('no second sentence');
  return subjectBefore(pronoun, sentence, analysis)?.name ?? null;
}

test('the person with whom the sentence before begins', () => {
  expect(meant('She', 'Mara Okafor left the hall at noon.')).toBe('Mara Okafor');
  expect(meant('He', 'President Tom Hale returned to Sandvik on Friday.')).toBe('Tom Hale');
});

test.each([
  ['somebody else is named', 'Tom Hale met Mark Brand on the pier.'],
  ['somebody else seems to be named', 'Tom Hale met Qadro Vlix on the pier.'],
  ['the other gender is spoken of', 'Tom Hale embraced his mother on the pier, and she wept.'],
  ['the person does not come first', 'On the pier stood Tom Hale.'],
  ['nobody is named', 'The mayor stood on the pier.'],
])('nobody where %s', (_why, first) => {
  expect(meant('He', first)).toBeNull();
});

test('nobody where the sentence itself speaks of somebody else', () => {
  expect(meant('She', 'Mara Okafor left the hall.', 'She had known of the plan, he said.')).toBeNull();
});

test('nobody in a new paragraph', () => {
  const { analysis } = newsArticle('Ferries stop', ['Tom Hale stood on the pier.', 'He said no.']);
  const [, , sentence] = analysis.sentences;
  expect(sentence && subjectBefore('He', sentence, analysis)).toBeNull();
});
