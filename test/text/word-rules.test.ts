import { describe, expect, test } from 'vitest';
import { wordRules } from '../../src/text/word-rules.ts';

describe('wordRules(tag)', () => {
  test.each([
    ['de', 'wegen', 'bahn'],
    ['de-AT', 'mittwoch', 'streik'],
    ['fr', 'selon', 'grève'],
    ['es', 'dijo', 'huelga'],
    ['pl', 'ponieważ', 'powódź'],
    ['ru', 'понедельник', 'волга'],
    ['ja', 'から', '東京'],
    ['en', 'because', 'ferry'],
    ['und', 'because', 'ferry'],
  ])('in %s, "%s" tells no subject, and "%s" does', (tag, little, much) => {
    const { isStopWord } = wordRules(tag);
    expect([isStopWord(little), isStopWord(much)]).toEqual([true, false]);
  });

  test.each([
    ['en', 'ferries', 'ferry'],
    ['de', 'überschwemmung', 'überschwemmten'],
    ['fr', 'l’inondation', 'inondées'],
    ['it', 'dell’alluvione', 'alluvioni'],
    ['ru', 'наводнения', 'наводнений'],
  ])('in %s, "%s" and "%s" are forms of one word', (tag, one, other) => {
    const { stem } = wordRules(tag);
    expect(stem(one)).toBe(stem(other));
  });

  test.each(['de', 'fr'])('in %s, different words stay different', (tag) => {
    const { stem } = wordRules(tag);
    expect(stem('hamburg')).not.toBe(stem('havanna'));
  });

  test('parts the words of a language that writes no blanks', () => {
    expect(wordRules('zh').spaced('长江水位').split(' ')).toEqual(['长江', '水位']);
    expect(wordRules('de').spaced('Die Elbe steigt')).toBe('Die Elbe steigt');
  });

  test('knows no word of a language without a list, and still takes its weekdays out', () => {
    const { isStopWord } = wordRules('is');
    expect([isStopWord('mánudagur'), isStopWord('eldgos')]).toEqual([true, false]);
  });

  test('of a tag that names no language asks little', () => {
    expect(wordRules('xx-nonsense').stem('something')).toBe('somet');
  });
});
