import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/text/attribution/quotations.ts';

const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly marks', '“One,” he said. “Two.”', ['“One,”', '“Two.”']],
  ['straight marks', '"One," he said. "Two."', ['"One,"', '"Two."']],
  ['two apostrophes', "''One,'' he said. ''Two.''", ["''One,''", "''Two.''"]],
  ['a straight mark that closes a curly one', '“One," he said.', ['“One,"']],
  ['guillemets', '«One», he said.', ['«One»']],
  ['single marks of a headline', 'Hale: ‘No deal’ with port', ['‘No deal’']],
  ['marks inside marks', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
  ['the same marks inside marks', '“He said “no” to us,” she said.', ['“He said “no” to us,”']],
  ['a speech that the next paragraph takes up', '“One.\n“Two.”', ['“One.', '“Two.”']],
  ['a speech that a later line closes', '“One.\nTwo.\nThree,” he said.', ['“One.', 'Two.', 'Three,”']],
  ['a speech in straight marks that a later line closes', '"One.\nTwo," he said.', ['"One.', 'Two,"']],
  [
    'the owners inside single marks',
    '‘The crews’ boats are safe,’ he said.',
    ['‘The crews’ boats are safe,’'],
  ],
  ['the owners inside straight single marks', "'It's the crews' boat.'", ["'It's the crews' boat.'"]],
  ['owners between single marks', 'Hale mocks ‘lies’ of ‘angry crews.’', ['‘lies’', '‘angry crews.’']],
  ['corner marks', '「One」 he said.', ['「One」']],
])('finds %s', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['a mark that never closes', '“One, he said. Two.'],
  ['apostrophes', 'the crew’s boat didn’t sail, ’tis said'],
  ['inches', 'a 10" board and a 12" board'],
  ['a plural possessive', "the crews' boats and the owners' boats"],
])('takes %s for no quotation', (_name, text) => {
  expect(quoted(text)).toEqual([]);
});
