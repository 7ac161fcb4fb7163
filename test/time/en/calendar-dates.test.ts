import { describe, expect, test } from 'vitest';
import { valuesIn } from '../tagging.ts';

/** Published on Tuesday, 21 October 2025. */
const fires: [text: string, ...expected: string[]][] = [
  ['The bridge opened on March 3, 1998, to traffic.', 'March 3, 1998 = 1998-03-03'],
  ['The bridge opened on Monday, Oct. 13, 2025.', 'Monday, Oct. 13, 2025 = 2025-10-13'],
  ['It was signed on 15 August 2025 in Lund.', '15 August 2025 = 2025-08-15'],
  ['It was signed on the 15th of August, 2025.', 'the 15th of August, 2025 = 2025-08-15'],
  ['It began on Aug. 15.', 'Aug. 15 = 2025-08-15'],
  ['It began on August 15th and failed.', 'August 15th = 2025-08-15'],
  ['It began on 15 August.', '15 August = 2025-08-15'],
  ['Order of 2025-10-07 stands.', '2025-10-07 = 2025-10-07'],
  ['Signed 21/10/2025 and filed.', '21/10/2025 = 2025-10-21'],
  ['The last strike, in March 2023, was short.', 'March 2023 = 2023-03'],
  ['It fell in July last year.', 'July last year = 2024-07'],
  ['The port closed in 1998.', '1998 = 1998'],
  ['By 2040 the fleet will be gone.', '2040 = 2040'],
  ['In the 1990s ferries were cheap.', 'the 1990s = 199'],
  ["Music of the '80s played.", "the '80s = 198"],
  ['In the late 1970s ferries were cheap.', 'the late 1970s = 197'],
  ['Built in the 19th century, it leaks.', 'the 19th century = 18'],
  ['It was nineteen ninety-six when she left.', 'nineteen ninety-six = 1996'],
  ['Revenue for fiscal 2024 rose.', 'fiscal 2024 = 2024'],
  ['The towers fell in the 9/11 attacks.', '9/11 = 2001-09-11'],
  ['He spoke of the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
  ['Sales rose in early 2025.', 'early 2025 = 2025'],
  ['Work ends in mid-November.', 'mid-November = 2025-11'],
  ['They met at the end of 2024.', 'the end of 2024 = 2024'],
];

const staysSilent: string[] = [
  'The ticket costs $1,998 or 2,025 euros.',
  'About 2000 people marched.',
  'A Boeing 737 and flight 1998 were delayed.',
  'Version 10.2.1 of the software is out.',
  'The team won 3-2.',
  'Call 555-2025 for details.',
  'Page 1987 of the file is missing.',
  'Turnout was 1998% higher.',
  'Prime Minister May said no.',
  'You may be right.',
  'They march on Rome.',
  'The Sun reported it.',
  'April Bloom scored twice.',
  'The scroll dates from 1447 AH.',
  'Room 2019 was empty.',
  'He ran 1500 meters.',
  'A 2000-seat hall burned.',
];

describe('English calendar dates', () => {
  test.each(fires)('%s', (text, ...expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each(staysSilent)('no date in: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

test.each([
  ['It fell on Feb. 30.', 'Feb. 30 = '],
  ['It fell on April 31, 2025.', 'April 31, 2025 = '],
  ['Signed 03/04/2025 in haste.', '03/04/2025 = '],
])('a date that does not exist or reads two ways has no value: %s', (text, expected) => {
  expect(valuesIn(text)).toEqual([expected]);
});

describe('the year of a date without one', () => {
  const cases: [text: string, published: string, ...expected: string[]][] = [
    ['It met on the last Friday of August.', '2025-10-21', 'last Friday of August = 2025-08-29'],
    [
      'It will meet on the second Monday in October 2026.',
      '2025-10-21',
      'second Monday in October 2026 = 2026-10-12',
    ],
    ['He was elected on Feb. 28.', '2025-10-21', 'Feb. 28 = 2025-02-28'],
    ['The vote will be on Feb. 28.', '2025-10-21', 'Feb. 28 = 2026-02-28'],
    ['A hearing is scheduled for Jan. 5.', '2025-12-20', 'Jan. 5 = 2026-01-05'],
    ['He was shot on Dec. 20.', '2026-01-05', 'Dec. 20 = 2025-12-20'],
    ['The ship sank in December.', '2026-01-05', 'December = 2025-12'],
    ['The ship will sail in December.', '2025-10-21', 'December = 2025-12'],
    ['The bonds are payable Nov. 15.', '2025-10-21', 'Nov. 15 = 2025-11-15'],
    ['The leap baby was born on Feb. 29.', '2025-10-21', 'Feb. 29 = 2024-02-29'],
    ['He has until Oct. 31 to answer.', '2025-10-21', 'Oct. 31 = 2025-10-31'],
    ['Voters look to the Nov. 8 election, she said.', '2016-07-31', 'Nov. 8 = 2016-11-08'],
    [
      'It grew from September to December 2014.',
      '2025-10-21',
      'September = 2014-09',
      'December 2014 = 2014-12',
    ],
    [
      'It ran between Nov. 3 and Feb. 5, 2020.',
      '2025-10-21',
      'Nov. 3 = 2019-11-03',
      'Feb. 5, 2020 = 2020-02-05',
    ],
    ['It arrived last April.', '2025-10-21', 'last April = 2025-04'],
    ['It arrives next April.', '2025-10-21', 'next April = 2026-04'],
    ['The vote took place on Tuesday, Oct. 22.', '2025-10-21', 'Tuesday, Oct. 22 = 2024-10-22'],
  ];
  test.each(cases)('%s (%s)', (text, published, ...expected) => {
    expect(valuesIn(text, 'en', published)).toEqual(expected);
  });
});
