import { expect, test } from 'vitest';
import { readPageFrontMatter } from '../../src/markdown/page-front-matter.ts';

const page = (title: string, ...others: string[]) =>
  [
    '---',
    'id: s-1',
    `title: ${title}`,
    'language: en',
    'digest: d',
    ...others,
    '---',
    '',
    '# Words',
    '',
  ].join('\n');

test.each([
  ['Ferries: "at rest"', 'Ferries: "at rest"'],
  ['"Ferries "at rest" again"', 'Ferries "at rest" again'],
  ["'Salda's ferries'", "Salda's ferries"],
  ['[Our own', '[Our own'],
  ['2025', '2025'],
  ['"Ferries: at rest"', 'Ferries: at rest'],
  ['Ferries at rest', 'Ferries at rest'],
])('reads the title %s as it was meant', (written, meant) => {
  const { data, body } = readPageFrontMatter(page(written));
  expect(data).toEqual({ id: 's-1', title: meant, language: 'en', digest: 'd' });
  expect(body.trim()).toBe('# Words');
});

test.each([
  ['<<<<<<< ours', 'merge is not finished'],
  ['digest: other', 'not valid YAML'],
  ['key: [value', 'not valid YAML'],
])('guesses at nothing where %s stands too', (line, message) => {
  expect(() => readPageFrontMatter(page('"A "title""', line))).toThrow(message);
});
