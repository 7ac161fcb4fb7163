import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineFromHtml, plainLine, shorten, visibleText } from '../../src/text/clean.ts';

describe('lineFromHtml', () => {
  test.each([
    ['tags go', 'A <b>bold</b> word', 'A bold word'],
    ['blocks part words', 'One<br>two<p>three', 'One two three'],
    ['references are decoded once', 'AT&amp;amp;T &amp; sons', 'AT&amp;T & sons'],
    ['a tag that was escaped stays text', 'Use the &lt;b&gt; tag', 'Use the <b> tag'],
    ['a lone < stays', '3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['a > inside an attribute ends nothing', '<img alt="a > b" src="x"> after', 'after'],
    ['scripts go with their content', 'a<script>alert(1)</script>b', 'a b'],
    ['comments go', 'a<!-- <b>x</b> -->b', 'a b'],
    ['white space is folded', ' a \n\t b\u00a0c ', 'a b c'],
    ['overrides of direction go', 'abc\u202edef\u2066', 'abcdef'],
    ['zero-width and soft hyphens go', 'in\u200bvi\u00adsi\ufeffble', 'invisible'],
    ['controls go', 'a\u0000b\u001bc\u009bd', 'abcd'],
    ['letters are composed', 'e\u0301', 'é'],
  ])('%s', (_, html, text) => {
    expect(lineFromHtml(html, 200)).toBe(text);
  });
});

test('joiners stay where writing needs them', () => {
  expect(visibleText('👩\u200d🚀 می\u200cخواهم')).toBe('👩\u200d🚀 می\u200cخواهم');
  expect(visibleText('a \u200d b')).toBe('a  b');
});

test('a long line is cut between words, never inside a character', () => {
  expect(shorten('one two three four', 14)).toBe('one two three…');
  expect(plainLine('😀'.repeat(50), 21).length).toBeLessThanOrEqual(21);
  expect(plainLine('😀'.repeat(50), 20)).not.toMatch(
    /[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/,
  );
});

test('a clean line is clean: cleaning it again changes nothing, and it is never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const line = plainLine(text, 100);
      expect(plainLine(line, 100)).toBe(line);
      expect(line.length).toBeLessThanOrEqual(100);
    }),
  );
});
