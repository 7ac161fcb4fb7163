import { expect, test } from 'vitest';
import { isEnglish, primaryLanguage } from '../../src/text/language-tag.ts';

test.each([
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['und', 'und'],
  ['', ''],
])('the language of "%s" is "%s"', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

test('a code that begins like that of English is another language', () => {
  expect(isEnglish('en-ZA')).toBe(true);
  expect(isEnglish('enm')).toBe(false);
});
