import { describe, expect, test } from 'vitest';
import { valuesIn } from '../tagging.ts';

/** Published on Tuesday, 21 October 2025. */
const fires: [text: string, ...expected: string[]][] = [
  ['Crews walked out on Monday.', 'Monday = 2025-10-20'],
  ['Crews walked out on Thursday.', 'Thursday = 2025-10-16'],
  ['Crews will walk out on Thursday.', 'Thursday = 2025-10-23'],
  ['The minister is expected to speak Friday.', 'Friday = 2025-10-24'],
  ['The quay is also expected in June.', 'June = 2026-06'],
  ['The storm is forecast to reach the coast Friday.', 'Friday = 2025-10-24'],
  ['The storm was forecast Friday.', 'Friday = 2025-10-17'],
  ['On Friday, when Ada Lund would have turned 90, crowds sang.', 'Friday = 2025-10-17'],
  ['The port has forbidden the planned Friday regatta.', 'Friday = 2025-10-24'],
  ['Guards watched the planned rally on Friday.', 'Friday = 2025-10-17'],
  ['The next stage of the plan starts on Thursday.', 'Thursday = 2025-10-23'],
  ['On Thursday, Mara Orlan succeeds Tomas Vidal as mayor.', 'Thursday = 2025-10-23'],
  ['The figures, due on Thursday, did not appear.', 'Thursday = 2025-10-16'],
  ['The figures, due on Thursday, will be read with care.', 'Thursday = 2025-10-23'],
  ['Saturday marks the end of the strike.', 'Saturday = 2025-10-25'],
  ['Lesk is easing its curfew on Monday.', 'Monday = 2025-10-27'],
  ['The vote in Merano is Sunday.', 'Sunday = 2025-10-26'],
  ['Snow is falling on towns expected to freeze on Friday.', 'Friday = 2025-10-24'],
  ['Masks will be handed to crews from Friday, after tests ended.', 'Friday = 2025-10-24'],
  ["The parties have rallied ahead of Sunday's vote.", 'Sunday = 2025-10-26'],
  ['The mayor, who opens the pier, was booed on Thursday.', 'Thursday = 2025-10-16'],
  ['Police say troops opened fire on Thursday.', 'Thursday = 2025-10-16'],
  ['The port is investigating a fire on Friday in its stores.', 'Friday = 2025-10-17'],
  ['The market was held on Thursday.', 'Thursday = 2025-10-16'],
  ['The dollar fell to 1.81 marks Thursday.', 'Thursday = 2025-10-16'],
  ['Her sisters could not be found Thursday.', 'Thursday = 2025-10-16'],
  ['A hearing this Friday has angered the union.', 'this Friday = 2025-10-24'],
  ['This Friday, crews walked out.', 'This Friday = 2025-10-17'],
  ['Crews walked out this Friday.', 'this Friday = 2025-10-17'],
  ['The office said on Tuesday it would appeal.', 'Tuesday = 2025-10-21'],
  ['From Monday the shops are allowed to open.', 'Monday = 2025-10-27'],
  ['The prince, who turns two on Thursday, paints rainbows.', 'Thursday = 2025-10-23'],
  ['The captain was made to leave the hall on Monday.', 'Monday = 2025-10-20'],
  ['The mayor came to the rescheduled dinner on Sunday.', 'Sunday = 2025-10-19'],
  ['Crews allowed to sail in small groups from Monday', 'Monday = 2025-10-27'],
  ['Crews were allowed to sail in small groups from Monday.', 'Monday = 2025-10-20'],
  ['Old crews in Lesk allowed outdoors from Monday', 'Monday = 2025-10-27'],
  ['Crowds in Lesk in the spring', 'the spring = 2026-SP'],
  ['From Sunday, under new rules of the mayor, pupils have been allowed out.', 'Sunday = 2025-10-19'],
  ['From Sunday, children under ten will be allowed out.', 'Sunday = 2025-10-26'],
  ['The shops are open starting Monday.', 'Monday = 2025-10-27'],
  ['The strike shuts some of the city’s beloved pools starting Monday.', 'Monday = 2025-10-27'],
  ['From Monday the shops were closed.', 'Monday = 2025-10-20'],
  ['From Monday to Friday the shops are busy.', 'Monday = 2025-10-20', 'Friday = 2025-10-24'],
  ['Regatta Postponed to Saturday', 'Saturday = 2025-10-25'],
  ['Her future is set to be revealed on Thursday.', 'Thursday = 2025-10-23'],
  ['Ms Lund will read the whole charter aloud on Friday.', 'Friday = 2025-10-24'],
  ['Ms Lund read the whole charter aloud on Friday.', 'Friday = 2025-10-17'],
  ['Name of the new ferry to be revealed Thursday', 'Thursday = 2025-10-23'],
  ['A sailor was found to be poisoned on Thursday.', 'Thursday = 2025-10-16'],
  ['The captain may be charged on Thursday.', 'Thursday = 2025-10-23'],
  ['During a visit Monday to discuss the fees, she was booed.', 'Monday = 2025-10-20'],
  ['A meeting Friday to discuss the fees', 'Friday = 2025-10-24'],
  ['Lesk is eyeing an end of the ban on Friday.', 'Friday = 2025-10-24'],
  ['Rallies were planned for Thursday in three ports.', 'Thursday = 2025-10-23'],
  ['Rallies were planned on Sunday in three ports.', 'Sunday = 2025-10-19'],
  ['The trial of the pilot was due to begin on Monday.', 'Monday = 2025-10-20'],
  ['The trial of the pilot is due to begin on Monday.', 'Monday = 2025-10-27'],
  ['They spoke Tuesday of last week.', 'Tuesday of last week = 2025-10-14'],
  ["Monday's ruling surprised the union.", 'Monday = 2025-10-20'],
  ['The ship sank last Friday.', 'last Friday = 2025-10-17'],
  ['The ship sails next Friday.', 'next Friday = 2025-10-31'],
  ['Talks began Tuesday last week.', 'Tuesday last week = 2025-10-14'],
  ['It rained yesterday and will tomorrow.', 'yesterday = 2025-10-20', 'tomorrow = 2025-10-22'],
  ['Talks failed earlier this week.', 'earlier this week = 2025-W43'],
  ['Talks failed last week.', 'last week = 2025-W42'],
  ['Talks resume next month.', 'next month = 2025-11'],
  ['Prices fell last year.', 'last year = 2024'],
  ['Crews worked over the weekend.', 'the weekend = 2025-W42-WE'],
  ['Crews will work over the weekend.', 'the weekend = 2025-W43-WE'],
  ['What to know about the regatta this weekend.', 'this weekend = 2025-W42-WE'],
  ['She retired two years ago.', 'two years ago = 2023'],
  ['She retired nearly two years ago.', 'nearly two years ago = 2023'],
  ['She left three months ago.', 'three months ago = 2025-07'],
  ['She left 10 days ago.', '10 days ago = 2025-10-11'],
  ['She left several years ago.', 'several years ago = PAST_REF'],
  ['It was dry last summer.', 'last summer = 2025-SU'],
  ['The harvest of summer 2019 failed.', 'summer 2019 = 2019-SU'],
  ['Profit fell in the third quarter.', 'the third quarter = 2025-Q3'],
  ['Profit fell in the third quarter of 2023.', 'the third quarter of 2023 = 2023-Q3'],
  ['Q2 2024 was weak.', 'Q2 2024 = 2024-Q2'],
  ['In the first half of 2024 sales rose.', 'the first half of 2024 = 2024-H1'],
  ['The law may pass by the end of the month.', 'the end of the month = 2025-10'],
  ['It happened on Easter Monday.', 'Easter Monday = 2025-04-21'],
  ['Thanksgiving will be quiet.', 'Thanksgiving = 2025-11-27'],
  ['They met on Christmas Eve 2023.', 'Christmas Eve 2023 = 2023-12-24'],
  ['It is quiet now.', 'now = PRESENT_REF'],
];

const staysSilent: string[] = [
  'Spring Hill elected a mayor.',
  'Prices fall when demand does.',
  'He came second in the race.',
  'Wait a second before you answer.',
  'She reads the Sunday Times.',
  'After this fall in prices, it closed.',
  'A late-night talk show is ending.',
  'The Christmas market is closed.',
  'Poland marked its Independence Day.',
  'Black Monday Ltd. makes shoes.',
  "Today's world is loud.",
  'The film "60 Minutes" ran.',
  'Iraq imports about three-quarters of its food.',
  'She walked past the church.',
];

describe('English dates reckoned from publication', () => {
  test.each(fires)('%s', (text, ...expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each(staysSilent)('no date in: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('English dates reckoned from the last date told', () => {
  const cases: [text: string, ...expected: string[]][] = [
    [
      'He met her on Oct. 17; the day before, he had called.',
      'Oct. 17 = 2025-10-17',
      'the day before = 2025-10-16',
    ],
    [
      'On March 3, 2020 it rained. Two days later it snowed.',
      'March 3, 2020 = 2020-03-03',
      'Two days later = 2020-03-05',
    ],
    [
      'On March 3, 2020 it rained. It had been dry the previous Friday.',
      'March 3, 2020 = 2020-03-03',
      'the previous Friday = 2020-02-28',
    ],
    ['In 1998 he won. The following year he lost.', '1998 = 1998', 'The following year = 1999'],
    [
      'In 1918 the flu came. In June of that year the port was shut.',
      '1918 = 1918',
      'June of that year = 1918-06',
    ],
    [
      'It began on May 4, 2019. On 3 July of the following year it ended.',
      'May 4, 2019 = 2019-05-04',
      '3 July of the following year = 2020-07-03',
    ],
    ['In 1998 he won. He married that year.', '1998 = 1998', 'that year = 1998'],
    [
      'Net was $2 in the third quarter, against $1 a year earlier.',
      'the third quarter = 2025-Q3',
      'a year earlier = 2024-Q3',
    ],
    ['It was like the storm of 1978, said Ada Lund on Oct. 19.', '1978 = 1978', 'Oct. 19 = 2025-10-19'],
    ['Ada Lund, mayor until May 2022, was freed on Oct. 20.', 'May 2022 = 2022-05', 'Oct. 20 = 2025-10-20'],
    ['In 1978 a storm sank the ferry on Oct. 19.', '1978 = 1978', 'Oct. 19 = 1978-10-19'],
    ['They won in May 2019. A month later they lost.', 'May 2019 = 2019-05', 'A month later = 2019-06'],
  ];
  test.each(cases)('%s', (text, ...expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['What to know about the regatta this weekend.', '2025-10-22', '2025-W43-WE'],
    ['Crowds danced in Lesk this weekend.', '2025-10-22', '2025-W42-WE'],
    ['What to know about the regatta this weekend.', '2025-10-20', '2025-W42-WE'],
    ['What to know about the regatta of the weekend.', '2025-10-22', '2025-W42-WE'],
  ])('the nearer weekend where no verb tells: %s of %s', (text, published, weekend) => {
    expect(valuesIn(text, 'en', published).map((value) => value.split(' = ')[1])).toEqual([weekend]);
  });

  test('"two days before the vote" says before what, and is no date by itself', () => {
    expect(valuesIn('He resigned two days before the vote.')).toEqual(['two days = P2D']);
  });
});
