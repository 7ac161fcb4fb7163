import { expect, test } from 'vitest';
import { english } from '../../../src/time/en/english.ts';
import { tag } from '../tagging.ts';

/** Each rule with a sentence in which it must fire and one in which it must not. Published 21 October 2025. */
const CASES: [rule: string, fires: string, staysSilent: string][] = [
  ['attack-date', 'She saw the 9/11 attacks.', 'It rained on Sept. 11 this year.'],
  ['month-day-year', 'Opened March 3, 1998.', 'Opened March 3, 1,998 came.'],
  ['day-month-year', 'Opened 3 March 1998.', 'Opened 3 marches 1998.'],
  ['month-day', 'Opened on Oct. 3.', 'May 3% of them stay?'],
  ['month-day-of-direction', 'He left last Oct. 3.', 'He left at last. Oct. 3 came.'],
  ['day-month', 'Opened on 3 October.', 'Some 32 October points fell.'],
  ['iso-date', 'Filed 2025-10-03.', 'Filed 2025-10-03-77.'],
  ['numeric-date', 'Filed 21/10/2025.', 'Filed 21/10/20251.'],
  ['month-year', 'In March 2023 it fell.', 'The march 2023 metres on fell.'],
  ['month-of-direction', 'It fell last March.', 'The last march fell.'],
  ['month', 'It fell in March.', 'They march in step.'],
  ['year', 'It fell in 1998.', 'It fell 1998 feet.'],
  ['year-span', 'The 2024-25 season began.', 'Call 2024-99 today.'],
  ['spoken-year', 'In nineteen ninety-six it fell.', 'Nineteen boats fell.'],
  ['fiscal-year', 'In fiscal 2024 sales rose.', 'In fiscal matters 2024 is odd.'],
  ['decade', 'In the 1990s it fell.', 'The 1995s were sold.'],
  ['century', 'In the 19th century it fell.', 'A century of runs came 19th.'],
  ['year-end', 'It falls by year-end.', 'The year ends well.'],
  ['holiday-year', 'Easter 2024 was wet.', 'The Easter Bunny Inc. 2024 fund fell.'],
  ['holiday-of-direction', 'Last Thanksgiving was wet.', 'At last, thanksgiving began.'],
  ['holiday', 'It fell on Thanksgiving.', 'It was a thanksgiving prayer.'],
  ['quarter', 'Sales fell in the third quarter.', 'He ran a third; quarter horses ran.'],
  ['half', 'Sales fell in the first half of 2024.', 'The first half of the match was dull.'],
  ['quarter-in-hand', 'Sales fell in the latest quarter.', 'The Latin Quarter is old.'],
  ['year-earlier-period', 'Sales beat the year-earlier period.', 'A year earlier the period began.'],
  ['weekday', 'It fell on Friday.', 'It was Black Friday.'],
  ['weekday-of-direction', 'It fell last Friday.', 'It fell at last. Friday came.'],
  ['weekday-of-narrative', 'It fell the previous Friday.', 'His previous Friday shirt is blue.'],
  ['weekday-of-week', 'It fell Friday last week.', 'It fell Friday. Last week it rose.'],
  [
    'weekday-of-month',
    'It fell on the second Monday in October.',
    'It fell on the second. Monday in October was quiet.',
  ],
  ['week-of-day', 'It falls the week of Oct. 27.', 'A week of talks fell.'],
  ['the-weekend', 'It fell over the weekend.', 'The weekender fell.'],
  ['season-year', 'In summer 2019 it fell.', 'Summery 2019 hats fell.'],
  ['season-of-direction', 'It fell last summer.', 'Donna Summer sang last.'],
  ['season', 'It fell in the summer.', 'They fall in spring-loaded traps.'],
  ['day-word', 'It fell yesterday.', "Today's world is loud."],
  ['unit-shift', 'It fell last week.', 'It fell last weekday.'],
  ['unit-before-last', 'It fell the week before last.', 'It fell the week before.'],
  ['unit-in-hand', 'It will fall by the end of the year.', 'The year the boat sank was wet.'],
  ['ago', 'It fell two years ago.', 'Two years after, it fell.'],
  ['from-now', 'It will fall two years from now.', 'Two years from Nowhere it fell.'],
  ['vague-ago', 'It fell several years ago.', 'Several years passed.'],
  [
    'month-of-narrative-year',
    'In 1918 it fell. In June of that year crews struck.',
    'In June that year was long over.',
  ],
  [
    'day-of-narrative-year',
    'In 1918 it fell. On June 3 of the same year it rose.',
    'On June 3 of the year 1918 it fell.',
  ],
  ['unit-of-narrative', 'He fell on May 3. The following day he died.', 'Following day trips, he died.'],
  ['day-before', 'He fell on May 3. The day before, he sang.', 'He sang the day before May fell.'],
  [
    'earlier-than-narrative',
    'Sales beat those of two years earlier.',
    'It came two years earlier than planned.',
  ],
  ['later-than-narrative', 'He fell on May 3. Two days later he died.', 'Two days are later than one.'],
  ['year-ago', 'Sales beat the year ago figure.', 'That year, ago and sago were sold.'],
  ['clock', 'It fell at 9 a.m.', 'It fell in 9 a match.'],
  ['clock-24', 'It fell at 14:30.', 'The ratio was 14:30.'],
  ['clock-point', 'It fell at noon.', 'The film High Noon fell.'],
  ['this-day-part', 'It fell this morning.', 'This mourning fell.'],
  ['part-of-day-part', 'It fell in mid-afternoon.', 'The mid-field fell.'],
  ['tonight', 'It falls tonight.', 'To night owls it fell.'],
  ['last-night', 'It fell last night.', 'The last nightingale fell.'],
  ['day-part-of-narrative', 'He fell on May 3. That evening he sang.', 'That evenings the score.'],
  ['overnight', 'It fell overnight.', 'Over nights it fell.'],
  ['every-unit', 'It falls every week.', 'Everyone is weak.'],
  [
    'weekday-of-every-month',
    'It falls on the first Friday of the month.',
    'It was first on Friday, the month of games.',
  ],
  ['every-weekday', 'It falls every Friday.', 'Every one came Friday.'],
  ['every-month', 'It falls each July.', 'Each one came in July.'],
  ['every-season', 'It falls every summer.', 'Every one came in the summer.'],
  ['weekdays-plural', 'It falls on Fridays.', "It fell on Friday's shelf."],
  ['adverb', 'It falls daily.', 'The dailies fell.'],
  ['times-a-unit', 'It falls twice a week.', 'It fell twice at Weeks.'],
  ['fiscal-year-length', 'Sales fell in the fiscal year.', 'The fiscal yearning fell.'],
  ['duration', 'It lasted two weeks.', 'The 6-year-old fell.'],
  ['duration-range', 'It lasted two to three weeks.', 'It fell from two to three.'],
  ['duration-one', 'It lasted a week.', 'It costs $500 a week.'],
  ['duration-and-half', 'It lasted two and a half weeks.', 'It lasted two and a bit weeks.'],
  ['half-duration', 'It lasted half an hour.', 'It lasted half the hour.'],
  ['duration-vague', 'It lasted several weeks.', 'Several weak men fell.'],
  ['duration-bare', 'It lasted weeks.', 'He is 52 years old.'],
  ['duration-reach-one', 'It fell over the past year.', 'It is past yearning.'],
  ['duration-long', 'A week-long strike fell.', 'A week is long.'],
  ['present', 'It is quiet now.', 'They know.'],
  ['past', 'It fell recently.', 'It walked past them.'],
  ['future', 'It may fall in the near future.', 'Futures fell.'],
];

const rulesIn = (text: string) => tag(text).map(({ rule }) => rule);

test('every English rule has its cases', () => {
  const names = new Set(english.rules.map(({ name }) => name));
  expect(CASES.map(([rule]) => rule).sort()).toEqual([...names].sort());
});

test.each(CASES)('%s fires in "%s"', (rule, fires) => {
  const found = rulesIn(fires);
  expect(found.map((name) => (name === 'clock-of-day' ? rule : name))).toContain(rule);
});

test.each(CASES)('%s and not in what only looks like it (%s / %s)', (rule, _fires, staysSilent) => {
  expect(rulesIn(staysSilent)).not.toContain(rule);
});
