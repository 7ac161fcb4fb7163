import { expect, test } from 'vitest';
import { stage } from '../../scripts/analyze/dates.ts';

const ARTICLE = {
  id: 'harbour/1',
  published: '2025-10-21T14:00:00Z',
  title: 'Nothing of Monday in the title counts',
  text: 'Crews walked out on Monday. They meet every Friday at 9 a.m.',
};

test('analyze dates writes one line an article: spans of the text, types and values', async () => {
  const output = await stage.run(`${JSON.stringify(ARTICLE)}\n`, {});
  expect(output.endsWith('\n')).toBe(true);
  expect(JSON.parse(output)).toEqual({
    id: 'harbour/1',
    times: [
      { start: 20, end: 26, text: 'Monday', type: 'DATE', value: '2025-10-20' },
      { start: 38, end: 50, text: 'every Friday', type: 'SET', value: 'XXXX-WXX-5' },
      { start: 54, end: 60, text: '9 a.m.', type: 'TIME', value: 'T09:00' },
    ],
  });
});

test('analyze dates names the line that it cannot use', () => {
  expect(() => stage.run('{"id":"a","published":"yesterday","text":""}\n', {})).toThrow('line 1');
});
