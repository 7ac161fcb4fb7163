import { expect, test } from 'vitest';
import { valuesIn } from '../tagging.ts';

/** The forms of news on the web. Published on Tuesday, 21 October 2025. */
test.each([
  [
    'Updated October 21, 2025 at 9:15 AM EDT',
    'October 21, 2025 = 2025-10-21',
    '9:15 AM EDT = 2025-10-21T09:15',
  ],
  ['Published: 21 Oct 2025, 14:00 BST', '21 Oct 2025, 14:00 BST = 2025-10-21T14:00'],
  ['He hoped it would hold "for the next 48 hours".', 'the next 48 hours = PT48H'],
  ['Since the invasion began in February 2022, many fled.', 'February 2022 = 2022-02'],
  ['In the year to September, prices rose 3.8%.', 'September = 2025-09'],
  ['The budget is due on 26 November.', '26 November = 2025-11-26'],
  [
    'Mayor Reyes, who took office in January, will visit Lund in April.',
    'January = 2025-01',
    'April = 2026-04',
  ],
  ['Brightmart reported third-quarter revenue of $11.5bn.', 'third-quarter = 2025-Q3'],
  [
    'The court will rule by late November or early December.',
    'late November = 2025-11',
    'early December = 2025-12',
  ],
  [
    'At 02:00 local time (23:00 GMT) on 19 October the blast hit.',
    '02:00 local time = 2025-10-19T02:00',
    '23:00 GMT = 2025-10-19T23:00',
    '19 October = 2025-10-19',
  ],
  ['The fair runs 7–9 November 2025.', '7 = 2025-11-07', '9 November 2025 = 2025-11-09'],
  ['Shops open from Monday to Friday this time.', 'Monday = 2025-10-20', 'Friday = 2025-10-24'],
  ['It fell a fortnight ago.', 'a fortnight ago = 2025-W41'],
  ['It fell the week before last.', 'the week before last = 2025-W41'],
  [
    'In 2022 they crossed on Feb. 24 and left in April.',
    '2022 = 2022',
    'Feb. 24 = 2022-02-24',
    'April = 2022-04',
  ],
  [
    'Ministers agreed it on Monday, Reuters reported on Tuesday.',
    'Monday = 2025-10-20',
    'Tuesday = 2025-10-21',
  ],
  ['The court postponed the trial until Thursday.', 'Thursday = 2025-10-23'],
  ['The ferry company has until Thursday to answer.', 'Thursday = 2025-10-23'],
  ['They had until Thursday to answer.', 'Thursday = 2025-10-16'],
  [
    'The poll, taken Thursday through Sunday, has a margin of error.',
    'Thursday = 2025-10-16',
    'Sunday = 2025-10-19',
  ],
  // What is told in the present is of today, of yesterday, or to come.
  ['Ostland votes on Sunday.', 'Sunday = 2025-10-26'],
  ['Ostland votes on Monday.', 'Monday = 2025-10-20'],
  ['The court hears the appeal on Saturday.', 'Saturday = 2025-10-25'],
  ['Rovers face Marlow Town on Saturday.', 'Saturday = 2025-10-25'],
  ['He held on in the face of doubts on Saturday.', 'Saturday = 2025-10-18'],
  ['After two debates, the rivals on Saturday fell silent.', 'Saturday = 2025-10-18'],
  // Nouns are spelled like such verbs.
  ['Her visits to Ostland on Saturday pleased the crews.', 'Saturday = 2025-10-18'],
  ['By 40 votes to 12 on Saturday, the council shut the pier.', 'Saturday = 2025-10-18'],
  ['Rules Saturday brought the port to a halt.', 'Saturday = 2025-10-18'],
  ['The fierce debates on Saturday drew few.', 'Saturday = 2025-10-18'],
  ['The council debates the pier on Saturday, after which nobody planned to stay.', 'Saturday = 2025-10-25'],
  // A verb in a quotation tells of what is said in it.
  ['Lund had found “a crew we could not match” on Saturday.', 'Saturday = 2025-10-18'],
  ['Lund said that he “will resign” on Saturday.', 'Saturday = 2025-10-25'],
  ['Lund said: “On Saturday, we will sail.”', 'Saturday = 2025-10-25'],
  // Which of a month's days it was is not told.
  ['The pier burned on a Sunday afternoon late last month.', 'late last month = 2025-09'],
  ['The pier burned one Sunday in March.', 'March = 2025-03'],
  ['The pier burned on a Sunday.', 'Sunday = 2025-10-19'],
  ['An iPhone 17, GPT-5, an F-16 and Covid-19 on the M25.'],
  ['A 1.5C target, a 7.5-magnitude quake, 24/7 coverage and a 401(k).'],
])('%s', (text, ...expected) => {
  expect(valuesIn(text)).toEqual(expected);
});
