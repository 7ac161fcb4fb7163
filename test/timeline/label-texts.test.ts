import { expect, test } from 'vitest';
import { labelTexts } from '../../src/timeline/label-texts.ts';

const options = { width: 352, fontSize: 12, offset: 4 };
const inMiddle = { left: 171, right: 181 };
const event = (text: string) => ({ id: 'e-1', weight: 0.5, text });
const linesOf = (text: string, mark = inMiddle) =>
  labelTexts(event(text), mark, options).map(({ texts }) => texts);

test('labelTexts() offers a text that has room whole on one line before all else', () => {
  expect(linesOf('Crews walked out.')[0]).toEqual(['Crews walked out.']);
});

test('labelTexts() offers a longer text whole on two lines before it cuts it', () => {
  const [first, ...others] = labelTexts(
    event('The ferry crews of Lesk walked out over pay.'),
    inMiddle,
    options,
  );
  expect(first).toMatchObject({ lines: 2, isWhole: true });
  expect(others.some(({ isWhole }) => !isWhole)).toBe(true);
});

test('labelTexts() cuts what is too long even for two lines, and keeps it inside the wider side of its mark', () => {
  const long =
    'The ferry crews of Lesk walked out over pay and the harbour council met until the early morning.';
  for (const mark of [inMiddle, { left: 10, right: 20 }, { left: 332, right: 342 }]) {
    const labels = labelTexts(event(long), mark, options);
    const x = (mark.left + mark.right) / 2;
    expect(labels.length).toBeGreaterThan(0);
    for (const { width, isWhole, texts } of labels) {
      expect(width).toBeLessThanOrEqual(Math.max(x, options.width - x) - options.offset);
      expect(isWhole).toBe(texts.join(' ') === long);
    }
  }
});

test('labelTexts() offers no lone word', () => {
  expect(linesOf('Strike')).toEqual([]);
});
