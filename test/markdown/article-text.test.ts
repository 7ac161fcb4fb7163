import { describe, expect, test } from 'vitest';
import { articleText } from '../../src/markdown/article-text.ts';

describe('articleText(title, body)', () => {
  const cases: [promise: string, body: string, paragraphs: string[]][] = [
    ['divides paragraphs by a line feed', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['folds lines of one paragraph', 'One\nline.', ['One line.']],
    ['takes escapes away', 'Price: 5 \\* 3 \\[sic]', ['Price: 5 * 3 [sic]']],
    ['keeps the label of a link', 'See [the ruling](https://example.org/a).', ['See the ruling.']],
    ['drops emphasis marks', 'A **bold** _claim_', ['A bold claim']],
    ['makes a paragraph of each list item', '* first\n* second', ['first', 'second']],
    ['makes a paragraph of each table row', '| a | b |\n| - | - |\n| c | d |', ['a b', 'c d']],
    ['reads quotes and headings', '## What now\n\n> He left.', ['What now', 'He left.']],
    ['leaves out images and code', '![alt](https://example.org/a.png)\n\n```\ncode\n```\n\nText.', ['Text.']],
    ['reads a hard break as a space', 'One\\\ntwo', ['One two']],
    ['gives the title alone for an empty body', '', []],
    ['takes a figure with a full stop at its head as text', '2025 was dry.', ['2025 was dry.']],
  ];
  test.each(cases)('%s', (_promise, body, expected) => {
    expect(articleText('Title', body)).toBe(['Title', ...expected].join('\n'));
  });

  test('folds white space in the title', () => {
    expect(articleText(' Talks\n on  hold ', '')).toBe('Talks on hold');
  });
});
