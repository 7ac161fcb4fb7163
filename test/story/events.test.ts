import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventCandidate } from '../../src/model/event.ts';
import { headlineStatus } from '../../src/story/event/headline-status.ts';
import { findEvents } from '../../src/story/events.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { newsArticle } from './news-article.ts';

const FEATURE = 'How the harbour works';

/** The dated events of one paragraph under a headline that tells nothing: "date status: text". */
function dated(paragraph: string, published?: string): string[] {
  return findEvents(newsArticle(FEATURE, [paragraph], published ? { published } : {}))
    .filter(({ date, evidence }) => date !== null && evidence.rule !== 'publication-day')
    .map(line);
}

function line({ date, status, text }: EventCandidate): string {
  return `${date} ${status}: ${text}`;
}

describe('findEvents: the date of a deed', () => {
  it.each([
    [
      'a date dates its verb',
      'The envoys met in Sitka on Aug. 15.',
      ['2025-08-15 happened: The envoys met in Sitka on Aug. 15.'],
    ],
    [
      'the day of a threat or pledge dates the saying',
      'On Oct. 15 Mara Orlan threatened to close the port of Lesk.',
      ['2025-10-15 happened: On Oct. 15 Mara Orlan threatened to close the port of Lesk.'],
    ],
    [
      'the day of what is threatened is ahead',
      'Mara Orlan threatened to close the port of Lesk on Oct. 30.',
      ['2025-10-30 planned: Mara Orlan threatened to close the port of Lesk on Oct. 30.'],
    ],
    [
      'what is declared is a deed with a day of its own',
      'The port of Lesk knew of ten cracks when the council declared the closure on Oct. 4.',
      ['2025-10-04 happened: the council declared the closure on Oct. 4.'],
    ],
    [
      'who speaks at the end dates the whole',
      'The quay of Lesk was closed after a crane fell, officials said on Monday.',
      ['2025-10-20 happened: The quay of Lesk was closed after a crane fell, officials said on Monday.'],
    ],
    [
      'the last of several things begins no clause',
      'Oct. 18 was the day that pilots, crews, and cooks in Lesk had dreaded.',
      ['2025-10-18 happened: Oct. 18 was the day that pilots, crews, and cooks in Lesk had dreaded.'],
    ],
    [
      'what follows a deed may lie ahead',
      'Mara Orlan left the port of Lesk on Friday, but will sail again.',
      ['2025-10-17 happened: Mara Orlan left the port of Lesk on Friday'],
    ],
    [
      'a holiday during which something was done',
      'The quays of Lesk were full during Easter Monday.',
      ['2025-04-21 happened: The quays of Lesk were full during Easter Monday.'],
    ],
    [
      'a pledge beside another deed has the day of both',
      'Mara Orlan on Monday scolded the crews of Lesk and vowed to close the port.',
      ['2025-10-20 happened: Mara Orlan on Monday scolded the crews of Lesk and vowed to close the port.'],
    ],
    [
      'a report of one day tells of a deed of about some year',
      'The port of Lesk said Monday it would look into the fire of nearly ten years ago.',
      [
        '2025-10-20 happened: The port of Lesk said Monday it would look into the fire of nearly ten years ago.',
      ],
    ],
    [
      'what is done by its day stays done, whatever is planned behind',
      'Mara Orlan called a vote in Lesk on Monday hoping to win it.',
      ['2025-10-20 happened: Mara Orlan called a vote in Lesk on Monday hoping to win it.'],
    ],
    [
      'a time of day has the day in hand, not that of the next sentence',
      'The gates of Lesk close at 8 p.m. A second fair will be held on 24 October.',
      [
        '2025-10-21 happened: The gates of Lesk close at 8 p.m.',
        '2025-10-24 planned: A second fair will be held on 24 October.',
      ],
    ],
    [
      'the day of what was taken is not that of its worth',
      'The charts stolen from the museum of Lesk on Sunday are worth a fortune, Karel Voss told reporters on Monday.',
      [
        '2025-10-20 happened: The charts stolen from the museum of Lesk on Sunday are worth a fortune, Karel Voss told reporters on Monday.',
      ],
    ],
    [
      'the day of a meeting is its own',
      'The meeting in Lesk on Thursday will be closed to the crews.',
      ['2025-10-23 planned: The meeting in Lesk on Thursday will be closed to the crews.'],
    ],
    [
      'a plan beside what is called off has its own day',
      'Mara Orlan cancelled a visit to Merano and will travel to Lesk on Thursday.',
      ['2025-10-23 planned: Mara Orlan cancelled a visit to Merano and will travel to Lesk on Thursday.'],
    ],
    [
      'what is called off beside a plan has its own day',
      'Mara Orlan on Monday cancelled a visit to Merano and will travel to Lesk.',
      ['2025-10-20 called-off: Mara Orlan on Monday cancelled a visit to Merano and will travel to Lesk.'],
    ],
    [
      'what may be, where the day is that of the telling',
      'Mara Orlan told reporters in Lesk on Monday that the port could open in spring.',
      [
        '2025-10-20 happened: Mara Orlan told reporters in Lesk on Monday that the port could open in spring.',
      ],
    ],
    [
      'what is done on its day, and what may come of it',
      'Ten towns near Lesk saw a record number of floods on Monday, and one of them could be the next to lose its bridge.',
      [
        '2025-10-20 happened: Ten towns near Lesk saw a record number of floods on Monday, and one of them could be the next to lose its bridge.',
      ],
    ],
    [
      'what is asked for a coming thing is asked on its day',
      'Mara Orlan on Monday asked a judge in Lesk to ban the upcoming race.',
      ['2025-10-20 happened: Mara Orlan on Monday asked a judge in Lesk to ban the upcoming race.'],
    ],
    [
      'two deeds of one day',
      'As crews marched on Monday, Mara Orlan fled from Lesk.',
      ['2025-10-20 happened: As crews marched on Monday, Mara Orlan fled from Lesk.'],
    ],
    [
      'who hears somebody opens no clause',
      'Karel Voss is to speak before a port committee on Thursday amid fears that the quay of Lesk is sinking.',
      [
        '2025-10-23 planned: Karel Voss is to speak before a port committee on Thursday amid fears that the quay of Lesk is sinking.',
      ],
    ],
    [
      'the day of what is predicted is not that of the saying',
      'Karel Voss, who predicted a flood, spoke in Lesk on Monday.',
      ['2025-10-20 happened: Karel Voss, who predicted a flood, spoke in Lesk on Monday.'],
    ],
    [
      'the day of a deed that another came with',
      'Ada Lund lost her ferry in Lesk, as storms struck the port on Friday.',
      ['2025-10-17 happened: Ada Lund lost her ferry in Lesk, as storms struck the port on Friday.'],
    ],
    [
      'a verb behind what a thing went through',
      'Tests of a boat built by the yard of Lesk will begin on Thursday.',
      ['2025-10-23 planned: Tests of a boat built by the yard of Lesk will begin on Thursday.'],
    ],
    [
      'the main verb behind an aside with a clause of its own',
      'Karel Voss, who fled Lesk after the strike began, was caught on Monday.',
      ['2025-10-20 happened: Karel Voss, who fled Lesk after the strike began, was caught on Monday.'],
    ],
    [
      'what follows a deed may be open',
      'Three ports of Lesk closed on Monday, and some could be sold.',
      ['2025-10-20 happened: Three ports of Lesk closed on Monday'],
    ],
    [
      'what somebody wants called off is still planned',
      'Mara Orlan will race on Saturday in Lesk, where crews are pleading with her to cancel.',
      ['2025-10-25 planned: Mara Orlan will race on Saturday in Lesk'],
    ],
    [
      'what follows a plan may have called it off',
      'Mara Orlan was to sail on Friday, but the race was called off.',
      ['2025-10-17 called-off: Mara Orlan was to sail on Friday'],
    ],
    [
      'a day that has come is the day of the pledge',
      'Mara Orlan pledged to open the port of Lesk on Tuesday.',
      ['2025-10-21 happened: Mara Orlan pledged to open the port of Lesk on Tuesday.'],
    ],
    [
      'the year of an older deed is not that of who speaks of it',
      'The storm recalls that of 1978, said Mara Orlan, captain of the Lesk ferry, on Oct. 19.',
      [
        '2025-10-19 happened: The storm recalls that of 1978, said Mara Orlan, captain of the Lesk ferry, on Oct. 19.',
      ],
    ],
    [
      'a month after its own preposition dates a deed',
      'In September crews in Lesk struck.',
      ['2025-09 happened: In September crews in Lesk struck.'],
    ],
    [
      'today is the day of a plan that somebody tells of',
      'Mara Orlan will open the port of Lesk on Tuesday, an aide said.',
      ['2025-10-21 planned: Mara Orlan will open the port of Lesk on Tuesday, an aide said.'],
    ],
    [
      'what was planned for a day that is over is not known to have happened',
      'Rallies were planned on Sunday in the port of Lesk.',
      ['2025-10-19 unconfirmed: Rallies were planned on Sunday in the port of Lesk.'],
    ],
    [
      'a clause with an adverb before its verb has its own date',
      'Mara Orlan said on Monday that she takes no blame after wrongly telling pilots last week that the quay was safe.',
      [
        '2025-10-20 happened: Mara Orlan said on Monday that she takes no blame after wrongly telling pilots last week that the quay was safe.',
      ],
    ],
    [
      'a year before a name in quotes belongs to the name',
      'The flute of Mara Orlan’s 1993 “Unplugged” show is to be sold next month.',
      ['2025-11 planned: The flute of Mara Orlan’s 1993 “Unplugged” show is to be sold next month.'],
    ],
    [
      'where somebody was taken dates what happened there',
      'Karel Voss was taken to Lesk, where he died on Monday.',
      ['2025-10-20 happened: Karel Voss was taken to Lesk, where he died on Monday.'],
    ],
    [
      'an aside that looks ahead dates what it leads to',
      'The ban, which takes effect on Friday, will close the port of Lesk.',
      ['2025-10-24 planned: The ban, which takes effect on Friday, will close the port of Lesk.'],
    ],
    [
      'a holiday that says of what kind a thing is dates nothing',
      'Lesk opened its spooky Halloween shops.',
      [],
    ],
    [
      'a holiday of this year still dates what is ahead',
      "This year's Christmas Day meal will cost less in Lesk.",
      ["2025-12-25 planned: This year's Christmas Day meal will cost less in Lesk."],
    ],
    [
      'a holiday before what it gives its name to dates nothing',
      'With the parks shut, Christmas Day games had to wait.',
      [],
    ],
    ['the year of a model dates nothing', 'Norvik showed the 2026 911 Ferry S in Lesk.', []],
    [
      'the day of a notice dates the notice',
      'Crews will lose their berths in May, the port of Lesk informed them on Monday.',
      ['2025-10-20 happened: Crews will lose their berths in May, the port of Lesk informed them on Monday.'],
    ],
    ['a day that is talked about dates nothing', 'Lesk made Jan. 9 a public holiday.', []],
    [
      'the next holiday does not date what was done on the last',
      'The queues on Christmas Day in Lesk were so long that trains left late.',
      [],
    ],
    [
      'a holiday ahead dates a plan',
      'Mara Orlan will open the port of Lesk on Christmas Day.',
      ['2025-12-25 planned: Mara Orlan will open the port of Lesk on Christmas Day.'],
    ],
    [
      'the date of a report dates the report, and the speaker stays',
      'There are no plans for the envoys to meet, the Lesk Courier reported on Oct. 20.',
      [
        '2025-10-20 called-off: There are no plans for the envoys to meet, the Lesk Courier reported on Oct. 20.',
      ],
    ],
    [
      'what may be is no day of what was done',
      'Mara Okafor criticised the arrest of the crews in Lesk and said charges could come this week.',
      [],
    ],
    [
      'what was done is dated beside what may be',
      'Mara Okafor criticised the arrest on Oct. 16 and said charges could come.',
      ['2025-10-16 happened: Mara Okafor criticised the arrest on Oct. 16 and said charges could come.'],
    ],
    [
      'the year of who is spoken of, with a long verb',
      'Karel Voss, a mate who has accused Ms Okafor of robbing him in 1993, spoke again.',
      [],
    ],
    ['the day of a deed that a noun names', 'The Lesk Courier has filmed the death of a mate on Oct. 3.', []],
    [
      'the day of what only a clause about a thing tells',
      'Ms Vidal is to face the council over her plan for the port, which was told on Oct. 19.',
      [],
    ],
    [
      'what is so now did not begin last week',
      'Mara Okafor is speaking of the crash at the quay last week.',
      [],
    ],
    [
      'the deed goes before the report',
      'The dam burst on Oct. 18, officials said on Oct. 20.',
      ['2025-10-18 happened: The dam burst on Oct. 18, officials said on Oct. 20.'],
    ],
    [
      'how long before another deed',
      'Karel Voss was killed on Aug. 1, two hours after the truce began.',
      ['2025-08-01 happened: Karel Voss was killed on Aug. 1, two hours after the truce began.'],
    ],
    [
      'a report of one day tells of a deed of some year',
      'Mara Okafor said on Oct. 16 that Karel Voss robbed her in 1993.',
      ['2025-10-16 happened: Mara Okafor said on Oct. 16 that Karel Voss robbed her in 1993.'],
    ],
    [
      'a clause of circumstance is shown with what it belongs to',
      'When Mara Okafor was asked on Oct. 16 about the record losses of the port, the captain laughed.',
      [
        '2025-10-16 happened: When Mara Okafor was asked on Oct. 16 about the record losses of the port, the captain laughed.',
      ],
    ],
    [
      'the perfect with a day of its own',
      'Crews have completed the move to Lesk on Friday.',
      ['2025-10-17 happened: Crews have completed the move to Lesk on Friday.'],
    ],
    [
      'what has been so since a deed',
      'The quay of Lesk has been shut since a fire on Friday.',
      ['2025-10-17 happened: The quay of Lesk has been shut since a fire on Friday.'],
    ],
    [
      'a deed of the same day as what it came after',
      'The captain resigned after a meeting on Friday.',
      ['2025-10-17 happened: The captain resigned after a meeting on Friday.'],
    ],
    [
      'a season before its subject',
      'In the spring of 2024 schools closed.',
      ['2024-21 happened: In the spring of 2024 schools closed.'],
    ],
    [
      'a verb behind a relative clause has its own date',
      'The captain who sank the ferry was arrested on Oct. 18.',
      ['2025-10-18 happened: The captain who sank the ferry was arrested on Oct. 18.'],
    ],
    [
      'what leans on a sentence is shown with it',
      'Mara Orlan flew to Lesk on Oct. 16. She met the strikers on Oct. 18.',
      [
        '2025-10-16 happened: Mara Orlan flew to Lesk on Oct. 16.',
        '2025-10-18 happened: Mara Orlan flew to Lesk on Oct. 16. She met the strikers on Oct. 18.',
      ],
    ],
    [
      'unless that tells of a later day',
      'Mara Orlan flew to Lesk on Oct. 18. She had met the strikers on Oct. 16.',
      [
        '2025-10-18 happened: Mara Orlan flew to Lesk on Oct. 18.',
        '2025-10-16 happened: She had met the strikers on Oct. 16.',
      ],
    ],
    [
      'two deeds, two dates, each with its clause',
      'The senate passed the bill on Oct. 3, but the governor vetoed the bill on Oct. 14.',
      [
        '2025-10-03 happened: The senate passed the bill on Oct. 3',
        '2025-10-14 happened: the governor vetoed the bill on Oct. 14.',
      ],
    ],
    [
      'what follows "The news follows" is the event',
      'The news follows Ms Orlan’s announcement on Oct. 16 that she would meet the strikers.',
      ['2025-10-16 happened: Ms Orlan’s announcement on Oct. 16 that she would meet the strikers'],
    ],
    [
      'a day ahead is planned, whatever the tense',
      'The council set the vote for Oct. 30.',
      ['2025-10-30 planned: The council set the vote for Oct. 30.'],
    ],
    [
      'a month stays a month',
      'Orla Venn returned to office in January.',
      ['2025-01 happened: Orla Venn returned to office in January.'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(dated(paragraph)).toEqual(expected);
  });

  it.each([
    ['a date in a name', 'The Oct. 7 strike cost the port millions.'],
    ['a date in a name with its year', 'Divers found a sailor lost in the Oct. 7, 2023 storm.'],
    ['which of many is meant', 'Crews mourn the captain who died on Monday in Almeda.'],
    [
      'whether something was to be done',
      'Mara Okafor wants to know whether the race should have been run on Oct. 3.',
    ],
    ['who somebody was', 'Mara Okafor, who sailed for Lesk in 1993, loves the harbour.'],
    ['what a vote comes before', 'Campaigns in Lesk have ended ahead of a general election on Oct. 15.'],
    [
      'what it came after',
      'Protests against the police have broken out in the old harbour quarter of Lesk following the killing of another ferryman on Friday.',
    ],
    ['what lies ahead of whom somebody met', 'Ada Lund met the crews, who will strike on Friday.'],
    [
      'since what somebody is missed',
      'Divers missing since a storm off Lesk on Friday are alive, Mara Okafor said.',
    ],
    ['an aside', 'The ferry of Lesk, which sank on Monday, has been raised.'],
    ['where somebody lives', 'The crews live in towns where fares rose last month.'],
    ['a clause within a relative clause', 'Norvik is closing a yard that grew as trade rose last year.'],
    ['which deed is denied', 'Karel Voss told the Courier he had not pushed her when she was mayor in 1993.'],
    ['what was still so', 'On Monday, the divers of Lesk were still under water off Almeda.'],
    ['what was still so days ago', 'Three days ago the ferry of Lesk was still out at sea.'],
    ['a time still to run', 'Mara Okafor wants more ferries within the next nine weeks.'],
    ['what will come before', 'Mara Okafor will fly to Lesk after talks with pilots next week.'],
    ['a contest named after its year', 'The guild printed songs for this year’s #RowingForAll.'],
    ['a day like another', 'The panel mostly votes in the same week as its council.'],
    ['what looms', 'With a vote due in November, crews in Lesk are speaking to whoever will listen.'],
    ['what somebody is sorry for', 'Karel Voss has apologised for shouting at crews in Lesk on Monday.'],
    ['a day that somebody would move', 'The mayor denied any talk of moving Christmas Day.'],
    ['the programme of a week', 'On Harbour Hour this week: who owns the quays.'],
    ['where a report was written', 'LESK, October 18 (Courier) --'],
    ['how long something will last', 'Nobody will be sent home between now and Oct. 30.'],
    ['from what a figure has risen', 'The tolls of Lesk rose from 90 crowns in 1980 to 300 crowns.'],
    ['from which count', 'Karel Voss said that nine boats were adrift, down from the 52 reported on Monday.'],
    ['a deadline', 'Ada Lund chose Friday as the last date for crews of Lesk.'],
    [
      'what is supposed',
      'Karel Voss has warned that if Ada Lund wins in May, the port of Lesk would be shut.',
    ],
    ['another day of how things are', 'As Mara Orlan said on Monday, the crews of Lesk are tired.'],
    ['a heading of a list', 'What happened in Lesk on Oct. 18:'],
    ['a show of pictures', 'A selection of pictures taken in Lesk last week.'],
    ['what is compared with', 'Fish is dearer in Lesk than in June 2023.'],
    ['a month that says which thing', 'Lesk is asking crews for help with September apple crops.'],
    ['a question', 'The ferry sank on Monday, but who steered it?'],
    ['where an article was printed before', 'A version of this story was published on Oct. 3.'],
    ['what readers are asked to do', 'Relive the regatta of Lesk on Sunday.'],
    ['the new day of what is put off', 'The race from Almeda was postponed to Oct. 18.'],
    ['a possessive date', 'Lawyers criticised Friday’s vote.'],
    ['a limit', 'The crews must leave the quay by Oct. 30.'],
    ['a planned Thursday meeting', 'The chancellor called off a planned Thursday meeting with bishops.'],
    ['a past day beside a present verb', 'Rowan Pell is on trial for a plot hatched in May 2019.'],
    ['what a thing went through', 'The grant is part of the package passed by the Lesk senate in April.'],
    ['a phrase without a verb', 'Following a phone call earlier this week, the envoys fell silent.'],
    [
      'a clause of another time that cannot stand alone',
      'The talks were the first since she returned to office in January.',
    ],
    ['the edition of a cup', 'The club was banned from both the 2020 and 2022 championships.'],
  ])('is not taken from %s', (_, paragraph) => {
    expect(dated(paragraph)).toEqual([]);
  });

  it('is not taken from how things were on another day than the deed’s own', () => {
    const told =
      'The port counted 68 cases last week, up from 28 when it was declared on 4 September to be shut.';
    expect(dated(told).map((event) => event.split(' ')[0])).toEqual(['2025-10-13/2025-10-19']);
  });

  it('a report in the main clause goes before a deed in a relative clause', () => {
    const told =
      'Ms Orlan said on Oct. 18 that she would name a chief for the port, which lost its head when he quit on Oct. 3.';
    expect(dated(told)).toEqual([`2025-10-18 happened: ${told}`]);
  });
});

describe('findEvents: a day on which something was said', () => {
  const days = (sentence: string) =>
    findEvents(newsArticle(FEATURE, [sentence])).map(({ date, status }) => `${date} ${status}`);

  it.each([
    ['said Thursday that', 'Ms Orlan said Thursday that she would meet Karel Voss.'],
    ['a promise first, who said it last', 'The port will let the crews in, the mayor said on Thursday.'],
    ['the day first', 'On Thursday Ms Orlan told the Lesk Courier that the port would close.'],
    ['remarks published on', 'Ms Orlan, in remarks published on Thursday, said that she would go.'],
    ['went somewhere to say', 'Ms Orlan went on television on Thursday to say that she would go.'],
    ['announced a plan', 'Ms Orlan announced plans for a new quay on Oct. 16.'],
  ])('%s: the announcement has happened, and is no plan of that day', (_, sentence) => {
    const events = findEvents(newsArticle(FEATURE, [sentence]));
    expect(events).toMatchObject([{ date: '2025-10-16', status: 'happened', text: sentence }]);
  });

  it.each([
    ['a day of its own', 'Ms Orlan said on Oct. 16 that she would go on Oct. 28.', ['2025-10-28 planned']],
    ['a month', 'Ms Orlan said Thursday that she would meet Voss next month.', ['2025-11 planned']],
    [
      'a vague time, counted from what was said',
      'Ms Orlan announced on Oct. 16 that she would meet Karel Voss in the coming weeks.',
      ['2025-10-16 happened', '2025-10-16/.. planned'],
    ],
  ])('a plan with %s is planned for then', (_, sentence, expected) => {
    expect(days(sentence)).toEqual(expected);
  });

  it.each([
    ['Nothing was planned for the near future, an official told the Lesk Courier on Monday.'],
    ['On Monday an official told the Lesk Courier that nothing was planned.'],
    ['The Lesk summit is on hold, officials said on Monday.'],
    ['The Lesk Courier reported on Monday that the meeting of the envoys had been postponed.'],
  ])('who reports a cancellation leaves it called off: %s', (sentence) => {
    expect(days(sentence)).toEqual(['2025-10-20 called-off']);
  });

  it('gives no day that stands in somebody’s words alone', () => {
    expect(days('The guild opened “the fastest lock today” by the old mill.')).toEqual([]);
    expect(days('On Monday the mayor opened a lock and said: "Today we are free."')).toEqual([
      '2025-10-20 happened',
    ]);
  });

  it.each([
    ['today', '1985-10-21'],
    ['this month', '1985-10'],
    ['this week', '1985-10~'],
    ['on Monday', '1985-10~'],
    ['on May 3, 1985', '1985-05-03'],
  ])('reckons an anniversary from the day of its year: 40 years ago %s', (when, date) => {
    expect(days(`Ada Lund founded the guild of Lesk 40 years ago ${when}.`)).toEqual([`${date} happened`]);
  });

  it.each([
    'Ada Lund of Lesk won her first cup since 2010.',
    'Fees in Lesk rose to the highest level since May 2019.',
    'The guild of Lesk has not rowed since 2010.',
    'Ada Lund asked Lesk to scrap the deal reached last year.',
    'Anger has grown in Lesk after fires in Almeda, Merano, last year.',
  ])('gives no time that only tells how rare a thing is, or which is meant: %s', (sentence) => {
    const [day] = days(sentence);
    expect(day?.split(' ')[0] ?? 'null').toBe('null');
  });

  it.each([
    ['The council of Lesk closed the pier this week.', '2025-10-13/2025-10-20'],
    ['The council of Lesk closed the pier earlier in the week.', '2025-10-13/2025-10-19'],
    ['The council of Lesk will close the pier this week.', '2025-10-20/2025-10-26'],
    ['The council of Lesk will act this week on fees that have been labelled rash.', '2025-10-20/2025-10-26'],
  ])('knows that on a Monday most of “this week” is to come: %s', (sentence, date) => {
    const monday = newsArticle(FEATURE, [sentence], { published: '2025-10-20T14:00:00Z' });
    expect(findEvents(monday).map((event) => event.date)).toEqual([date]);
  });

  it('gives what has been done by now no day long past', () => {
    expect(days('Ms Orlan has retraced the hour before the pier of Lesk fell on Sept. 3.')).toEqual([
      'null happened',
    ]);
    expect(days('Ms Orlan has led the guild since Sept. 3.')).toEqual(['2025-09-03/.. happened']);
    expect(days('Ms Orlan has closed the pier on Monday.')).toEqual(['2025-10-20 happened']);
  });

  it('leaves a plan without a day where its only date is past', () => {
    const sentence = 'Twenty sailors seized during the Oct. 7, 2023, raids are set to return to Lesk.';
    expect(days(sentence)).toEqual(['null planned']);
  });

  it('drops a day that was reckoned from the wrong end', () => {
    const events = findEvents(
      newsArticle('20 years later, a captain returns', ['The quay burned. 20 years later, a ferry came.']),
    );
    expect(events.filter(({ date }) => date?.startsWith('20') && date > '2025-10-21')).toEqual([]);
  });
});

describe('findEvents: a day worked out from another event', () => {
  it.each([
    [
      'the other deed’s day lies elsewhere in the article',
      [
        'Ms Orlan announced a summit in Tallinn on Oct. 16.',
        'Ms Orlan announced the summit only a day before meeting Karel Voss in the castle.',
      ],
      '2025-10-17',
      'a day before',
      '2025-10-16',
    ],
    [
      'the sentence gives the later day itself',
      ['Ms Orlan met the strikers two days before seeing Karel Voss on Oct. 17.'],
      '2025-10-15',
      'two days before',
      '2025-10-17',
    ],
    [
      'after counts the other way',
      ['Ms Orlan saw Karel Voss on Oct. 10, three days after meeting the strikers.'],
      '2025-10-07',
      'three days after',
      '2025-10-10',
    ],
  ])('%s', (_, paragraphs, date, phrase, anchor) => {
    const solved = findEvents(newsArticle(FEATURE, paragraphs)).filter(
      ({ evidence }) => evidence.rule === 'day-before-event',
    );
    expect(solved).toMatchObject([{ date, evidence: { phrase, anchor } }]);
  });

  it.each([
    ['Ms Orlan met the strikers two days before seeing Karel Voss on Oct. 17.', true],
    ['Ms Orlan saw Karel Voss on Oct. 10, three days after meeting the strikers.', false],
  ])('is shown by a sentence only where it is what that mainly tells: %s', (paragraph, alone) => {
    const solved = findEvents(newsArticle(FEATURE, [paragraph])).filter(
      ({ evidence }) => evidence.rule === 'day-before-event',
    );
    expect(solved.map((event) => event.alone)).toEqual([alone]);
  });

  it('stays unsolved where no event is the one that is named', () => {
    const paragraphs = [
      'Divers found the wreck on Oct. 2.',
      'Ms Orlan resigned a day before meeting Karel Voss.',
    ];
    const events = findEvents(newsArticle(FEATURE, paragraphs));
    expect(events.filter(({ evidence }) => evidence.rule === 'day-before-event')).toEqual([]);
  });
});

describe('findEvents: the day of publication', () => {
  it.each([
    ['a headline tells today’s news', 'Storm Berta floods Almeda', '2025-10-21 happened'],
    [
      'a summit on hold is called off, never held',
      'Merano-Lesk summit in Tallinn on hold',
      '2025-10-21 called-off',
    ],
    ['a plan lies on no known day', 'Orlan to meet Voss in Tallinn', 'null planned'],
    ['who says so today says it today', 'Orlan says port will close', '2025-10-21 happened'],
  ])('%s', (_, headline, expected) => {
    const [event] = findEvents(newsArticle(headline));
    expect(`${event?.date} ${event?.status}`).toBe(expected);
  });

  it.each([
    'How the harbour works',
    'Opinion: The port is lost',
    'a tiller, a rudder and three oars of the old ferry',
    'Crews walked out of the port — here’s why',
    'Video shows what happened at the port',
    '7 things to know about the port',
    'The ferry that was promised too often',
    'Harbour row: The families who stayed behind',
    'A council sailing without charts',
    'The reality of the threat to the port',
    'Here is what is known this evening',
    'Morning briefing: a strike ends, a ferry sails',
    'Will the port close on Friday?',
    'Harbour fire: A timeline of the case',
    'Hear the call that the captain made',
    'Explaining the harbour order',
    'Harbour fire: The woman nursing the rescued dogs',
    'The lessons for Merano in the strike of Lesk',
    'Scenes from the flooded quarter of Almeda',
    'Harbour fire: Seven ways to a safer quay',
    'Has the harbour become a museum? Crews wonder',
    'Lesk: The birthplace of the waltz',
    'As the strike begins, a look at the port by numbers',
    'Remembering Mara Okafor, who built the port',
    'Harbour fire puts spotlight on old wiring',
    'Harbour fire: Images as crews go home',
    'Harbour fire: Highlights from a long night',
    'Council called captain a “fool.” See his response.',
    'Harbour fire raises new doubts on wiring',
    'Harbour fire: ‘We are glad to be home’',
    'Q.&.A. With Mara Okafor',
    'Lesk harbour: Karel Voss’s guide to the quays',
    'The ban on ferries doesn’t go far enough',
    'Full transcript: Okafor faces the council',
    'Harbour fire: Stories of fear and hope',
    'Videos of the harbour fire',
    'Harbour fire in pictures',
    'FAQ: More is known of the ferry that sank',
    'The latest on the strike in Almeda',
    'Rescue of the port seems impossible',
    'The old quay may no longer hold',
    'Seeking the hidden gold of Almeda',
    'Harbour fire: Meet the crew that put it out',
    'Lesk 2-1 Merano: Relive the final of 1998',
    'Regatta rewind - watch the last race of Lesk',
    'Take a look! The ferry is back',
    '7 old tricks to keep a boat dry',
    'Welcome to the oldest port of Lesk',
    'Harbour strike: Your pictures of the quays',
    'Harbour strike: Latest news from the quays',
    'Grannies’ top tips to mend a net',
    'Dr Lund’s tips for a dry boat',
    'Norvik remains silent about leaks in its ferries',
    'Captain Orlan and five other old hands',
    'The mayor’s rather long interview with Ada Lund',
    'Lesk: Fishwives’ Lane, a street born of the sea',
    'Captain to owner of ferry: Just stop it',
    'Ada Lund is now the lone voice on the quay',
    'The flood was a bigger blow than the strike for Lesk',
    'Old Almeda is quiet and grey',
    'Quarrel on the quay sends a grim message',
    'Harbour master explains how to tie a rope',
    'Ada Lund recalls meeting the last whalers',
    'Harbour strike: Living without a ferry',
    'Grave consequences of the mayor’s silence',
    'Harbour strike: The human cost of a cold winter',
    'A film-maker takes a fresh look at the sunken pier',
    'Mayor’s calm contrasts with fear on the quays',
    '12 of the most curious boats ever built',
    'No, the ferry of Lesk did not fly',
    'Almeda: Learning to row without a boat',
    'Harbour diver: A day in the life of Ada Lund',
    'The Papers: Mayor of Lesk quits over fees',
    'Ada Lund just handed crews their best card',
    'The hidden cost of ferries',
    'Questions over fees that Lesk took from crews',
    'Ada Lund: The woman who rowed to the pole',
    'As the ferries leave, she stays on the quay of Lesk',
    'Grief and anger at Lesk harbour after flood',
    'Lesk rowing team on life under water rules',
    'Mara Okafor recalls a bitter night off Almeda',
    'Ferries of Lesk are slow. It’s how crews like them',
    'Vidal promises crews a ‘fair wage.’ They have heard it before',
    'Norvik boats sell well! They come from Almeda',
    'Old quay of Lesk becomes a bitter flashpoint in strike',
    'Ada Lund’s quiet plea for better nets',
    'Norvik Yards’ blunt warning to crews',
    'Sunken quay of Lesk a lasting lesson for divers',
    'Harbour fees of Lesk in 5 maps',
    'Storm Berta: Lesk flood tracker',
    'Ada Lund on her first winter afloat',
    'Examining the old toll in Lesk',
    'Answer to Flood Reflects a Long Neglect of Quays',
    'Ferry fine shows power of harbour master Ada Lund',
    'Ada Lund: Ten best ferries of her time in Lesk',
    'Examining Vidal’s sudden rise and her threats to crews',
    'Sinking of old ferry ends a proud era in Almeda',
    'Harbour Feud Grows as Lesk Weighs New Quay',
    '‘It sang all night!’ Divers on finding a bell off Almeda',
  ])('no event in “%s”', (headline) => {
    expect(findEvents(newsArticle(headline))).toEqual([]);
  });

  it.each([
    'The captain who saved the ferry dies in Almeda',
    'Norvik is cutting 900 jobs in Almeda',
    'The ferry that sank was overloaded',
    'A storm nearing Almeda kills two',
    'The council closes the port',
    'Meeting of envoys fails',
    'Hear oral plea, court tells council',
    'Inside job emptied museum, police say',
    '3 sailors rescued off Almeda',
    'Harbour fire: Seven crews called out',
    'Harbour fire: The owner of the quay quits',
    'The latest strike in Almeda ends',
    'Crews call strike in Almeda ‘needed’',
    'Council raises fees for ferries',
    'Rescuers reach quay that looked doomed',
    'Closing the port costs Almeda millions',
    'Harbour watch: Council meets over fire',
    'Watchman finds gold in Almeda',
    'Ada Lund says this flood is the worst of all',
    'Lesk is the latest port to close its quays',
    'Captain Orlan and two crew arrested',
    'Lesk sends a ferry to Almeda',
    'WHO declares fever in Lesk over',
    'Norvik recalls 900 outboard motors',
    'Price of herring rises in Lesk',
    'Lesk wins its first regatta since 2010',
    'Regatta of Lesk called short amid fears that the bridge would fall',
    'Divers find no fear gas on wreck off Almeda',
    'Norvik closes yard, but experts say the port gains',
    'Experts find ancient quay under Lesk',
    'Hull cracks! Norvik recalls its newest ferry',
    'Two boats burn in Lesk. Police hold a man',
    'Mayor helps families struggling to find fuel',
    'As flood nears, the mayor of Lesk closes bridge',
    'Envoy speaks on phone to captain of lost ferry',
    'Lesk council just closed its old port',
    'Ada Lund’s quiet plea for nets moved crews',
    'Norvik’s old ferry returning to Lesk',
    'Mayor of Lesk sends a sharp lesson to ferry owners',
    'Ada Lund dies on her way to Lesk',
    'Rescue of crew in Lesk takes five boats',
    'Norvik’s captain shot in Lesk harbour',
    'Ada Lund’s quarrel with Norvik ends',
    'Divers find a sign of life in sunken quay',
    'Judge deals Norvik a blow in quarrel over quay',
    'Campaigning captain hit by falling crate',
    'Ada Lund is the first to row around Lesk',
    'Lesk braces a falling quay with beams',
    'Under pressure, harbour master cuts fees',
    'Divers pick up pieces of a bell off Lesk',
    'Ferry of Lesk is back at its old quay',
    'Divers pick pieces of a Viking reel from harbour',
    'Two divers are among 40 held in Lesk',
    'Mate of lost ferry is shot in Almeda',
    'Old Quay of Lesk Is Unsafe, Judge Rules',
    'Lesk certifies that ferry is no longer safe',
    'Toll on ferries is ‘a scandal’ for crews of Lesk',
  ])('an event in “%s”', (headline) => {
    expect(findEvents(newsArticle(headline))).toMatchObject([{ date: '2025-10-21', status: 'happened' }]);
  });

  it.each([
    'Ferry fees are not fair to crews',
    'Mayor of Lesk puts harbour above homes',
    'Ada Lund on fame and ferries',
    'Dock crews to Vidal: We will not sail',
    'Storm Berta: Updates from around the coast',
    'Bridge of Lesk is to be closed. Traders fear for their trade',
    'Harbour toll could rise to 90',
    'The history of the sunken quay',
    'In the race for the port of Lesk, two unions are colliding',
    'Pressure on the harbour master of Lesk grows',
    'Path of Vidal to the port office appears clear',
    'Fire in Lesk stokes fears on the quays',
    'Lesk harbour goes dark | Evening Tide',
    'The likeliest captains of Lesk, ranked',
    'Crews of Lesk are reeling, knowing the mate is one of them',
    'Fees on the quays are now rising faster in Merano',
    'Lesk continues to fight the flood',
    'Capt. Ada Lund on life at sea: ‘A hard trade’',
    'A long dispute over fees at the port of Lesk',
    'The port of Lesk remains a powerful pledge',
    'Crews of Lesk are poorer than ever',
    'Vote in Lesk sets the stage for a hard autumn',
    'Norvik van review: Slow and proud of it',
    'The quay gave crews a home — here’s why',
    'A Day at the Lock, With My Mother',
    'Lesk: Controversy over statues of captains',
    'Lesk summer in pictures: Crews swim at dusk',
    'Fishwives of Lesk struggle to sell their catch',
    'An old boatman tries to save the swans of Almeda',
    'Closing of the port looms over Lesk',
    'Harbour master faces growing calls to go',
    'Fearing the flood, some crews are buying pumps',
    'Lesk: Ferry staff struggling to find fuel',
    'Mayor of Lesk is cherry-picking ferries for Almeda',
    'Lesk innkeepers fear a summer without boats',
    'Captain fears for the old mill of Almeda',
    'Port experts say low fees are bad for Lesk',
    'Captain talks about how she sailed to Lesk',
    'Old Lesk ferries burn too much coal, analysts say',
    'Toll of Ferries Is Next Big Quarrel in Lesk',
    'Flood Has Harbour Master of Lesk in Trouble',
    'Quay fees have the crews of Lesk worried',
    'There’s a long way to row before the ferries of Lesk sail',
    'Ferry museum of Almeda is a gem for rowers',
    'Norvik yard braces for flood',
    'Harbour crews uneasy over new toll',
    'Almeda picks up the pieces after storm',
    'Harbour master of Lesk under growing pressure over fees',
    'Pressure mounting on harbour master to leave Lesk',
    'Harbour master faces unprecedented pressure',
    'Almeda is on a long way back to its old ferries',
    'Almeda Rowing Clubs Reel as Toll Rises',
    'Harbour master drags feet on new nets for Lesk',
    'Lesk Council Grapples With Ferry Fees',
  ])('tells nothing of its day in “%s”', (headline) => {
    expect(findEvents(newsArticle(headline)).filter(({ date }) => date !== null)).toEqual([]);
  });

  it('leaves the news to the lead where the headline weighs it in a second sentence', () => {
    const lead = 'Ms Vidal has closed the port of Lesk to tankers.';
    const events = findEvents(newsArticle('Vidal closes port. Crews see a trick', [lead]));
    expect(events.map(({ text, date }) => [text, date])).toEqual([[lead, '2025-10-21']]);
  });

  it('dates by its day what somebody says of what may be, not what somebody will only say', () => {
    const dates = (headline: string) => findEvents(newsArticle(headline)).map(({ date }) => date);
    expect(dates('Harbour toll could rise to 90, Vidal says')).toEqual(['2025-10-21']);
    expect(dates('Norvik Says It Will Close Its Yard')).toEqual(['2025-10-21']);
    expect(dates('Vidal will say how the port is to be saved')).not.toContain('2025-10-21');
    expect(dates('Crews to test the promise that fees will fall')).not.toContain('2025-10-21');
  });

  it.each([
    'Crews of the ferry line up on the quay in Lesk, Merano, on Oct. 3, 2025.',
    'A girl with a lantern at a march for the drowned on Oct. 3, 2025, in Lesk, Merano.',
    'Mara Okafor (R) chairs a meeting in Lesk on Oct. 3, 2025.',
  ])('tells nothing that a picture shows: “%s”', (caption) => {
    expect(findEvents(newsArticle(FEATURE, [caption]))).toEqual([]);
  });

  it('tells a deed that has its place and year at the end', () => {
    const deed = 'Crews of the ferry walked out in Lesk, Merano, on Oct. 3, 2025.';
    expect(findEvents(newsArticle(FEATURE, [deed])).map(({ date }) => date)).toEqual(['2025-10-03']);
  });

  it.each([
    ['the perfect in the lead', 'A fire has destroyed the old ferry terminal.', true],
    ['the past in the lead', 'A fire destroyed the old ferry terminal.', true],
    ['a state', 'The terminal is the oldest in the country.', false],
    [
      'a state and what was said of it',
      'A pier in Lesk is owned by crews, but Ms Vidal said they neglected it.',
      false,
    ],
    [
      'the passive present of news',
      'A pier in Lesk is closed by crews after Ms Vidal found cracks in it.',
      true,
    ],
    ['where somebody was', 'Ada Lund was on her way to buy nets in Lesk.', false],
    ['what a thing was', 'The old pier was no shelter for the crews of Lesk.', false],
    ['what was done to a thing', 'The old pier of Lesk was held up by beams.', true],
    ['what nobody knows', 'Crews of Lesk do not know how many boats have sunk.', false],
    ['what is wanted', 'Crews of Lesk want boats that have leaked to be raised.', false],
    ['what can be', 'Nets of the Lesk kind can be badly frayed by ice and salt.', false],
    ['what somebody says ought to be', 'Ferries of Lesk should be painted red, Ms Vidal said.', true],
    ['what a thing led to', 'A toll on the quays of Lesk has led to a trade in old boats.', false],
    ['whose choice a place has been', 'Almeda has been Norvik’s home for a decade of storms.', false],
    [
      'whose pick a quay has been',
      'The quay of Lesk has been the crews’ pick, after Ms Vidal closed another.',
      false,
    ],
    [
      'whose pick a quay has been, by name',
      'The quay has been Okafors’ pick, after Ms Vidal closed another.',
      false,
    ],
    ['what there is', 'There’s a new push in Lesk to save the old pier.', false],
    ['what somebody has been', 'Merano has been an outlier in the quarrel over fees.', false],
    ['what goes on', 'A company in Lesk has been building piers of reed.', false],
    [
      'how things stand by now',
      'Led by students, the union has become perhaps the largest in Merano.',
      false,
    ],
    ['what a place stands for', 'The quay of Lesk has emerged as the heart of a quarrel over fees.', false],
    ['what a vote is', 'Two contested votes have made Lesk a lesson for other ports.', false],
    ['how many there were', 'In Lesk there have been nearly 90 fires since spring.', false],
    ['how somebody is', 'Captains of Merano have been slow to answer the union of Lesk.', false],
    ['a number of the day', 'More than 90 crews have been called out to a fire in Lesk.', true],
    ['a deed that makes a thing', 'Norvik has made Okafor a captain of its new ferry.', true],
    ['what has not been done', 'The council of Lesk has still not been sworn in.', false],
    ['what somebody has', 'Lesk has the third oldest ferry ever licensed in Merano.', false],
    [
      'what was told beside what goes on',
      'Karel Voss has revealed that his crew fell ill while others have spent weeks ashore.',
      true,
    ],
    ['what somebody wants', 'Members of the council want answers from the harbour master.', false],
    ['what was told of what goes on', 'Karel Voss of Lesk told crews that he has been building piers.', true],
    ['what happened of late', 'Crews recently tore down the old pier of Lesk.', false],
    ['the past perfect', 'The terminal had burned once before.', false],
    ['a habit', 'Ferries usually sail at dawn.', false],
    ['years up to now', 'Divers have searched the reef for the past decade.', false],
    [
      'another time in the sentence',
      'A fire destroyed the terminal before the strike of May 2024 began.',
      false,
    ],
  ])('%s', (_, lead, today) => {
    const events = findEvents(newsArticle('', [lead]));
    expect(events.some(({ date }) => date === '2025-10-21')).toBe(today);
  });

  it.each([
    [
      'under a headline that promises an answer',
      'Why did the port close?',
      'Ms Orlan closed the port of Almeda.',
    ],
    [
      'of something else than a headline of a plan',
      'Merano to leave the harbour league',
      'The old alliance of Lesk has been praised by sailors.',
    ],
    [
      'of something else than a headline of a plan with a short form in it',
      'Harbour Dept. Plans to Leave the League',
      'The old alliance of Lesk has been praised by sailors.',
    ],
    [
      'of something else than a headline that is only quoted',
      '‘I will never row again’',
      'Crews of Almeda have battled fogs and tides.',
    ],
    [
      'of something else than a question',
      'What does it take to end the strike?',
      'Karel Voss has been buried in Almeda.',
    ],
    ['of what goes on', 'Why did the port close?', 'Anger in Almeda has been growing over the port.'],
    [
      'of a death that the headline knows of',
      'Killing of ferryman goes to grand jury',
      'Karel Voss, 25, was killed on his boat near Almeda.',
    ],
    [
      'where the report is told of',
      'Storm Berta nears Almeda',
      'The Harbour Post’s Mara Okafor goes inside the flooded quarter.',
    ],
    [
      'where somebody examines how',
      'Storm Berta nears Almeda',
      'Karel Voss examines how storms were reported.',
    ],
    [
      'where a bullet points to another article',
      'Storm Berta nears Almeda',
      '• Port workers of Sandvik accepted the offer.',
    ],
    [
      'where a label points to another article',
      'Storm Berta nears Almeda',
      'Analysis: The coast was on its way back. Berta changed all that.',
    ],
  ])('tells nothing of today %s', (_, headline, lead) => {
    const events = findEvents(newsArticle(headline, [lead]));
    const told = events.filter(({ sentence, date }) => sentence > 0 && date !== null);
    expect(told).toEqual([]);
  });

  it.each([
    ['The Harbour Post’s Karel Voss speaks with Ada Lund about the strike at the port of Lesk.'],
    ['Ada Lund, who led the strike at the port, talks to Radio Meridian’s Karel Voss about the deal.'],
  ])('tells nothing of today where an interview is presented: %s', (lead) => {
    const events = findEvents(newsArticle('Ada Lund says crews of Lesk were right', [lead]));
    expect(events.filter(({ date }) => date !== null)).toEqual([]);
  });

  it.each([
    ['Shooting on quay: ferryman killed', 'Karel Voss, 25, was killed on his boat near Almeda.'],
    [
      'Man charged with murder of ferryman',
      'Ivo Sand accuses the mate of Karel Voss, who was killed in Almeda.',
    ],
    ['Merano to leave the harbour league', 'Merano has told the league that it wants to row alone.'],
    ['Will the strike at the port end?', 'The port of Almeda has struck a deal to end its strike.'],
    ['The port has a deal. What comes next?', 'The port of Almeda has reached an agreement with its crews.'],
    ['Storm Berta nears Almeda', 'Mara Okafor says that she “behaved well” as she explains why she sailed.'],
    ['Outrage in Almeda', 'Karel Voss, 25, was killed on his boat near Almeda.'],
  ])('tells today’s news under “%s”', (headline, lead) => {
    const events = findEvents(newsArticle(headline, [lead]));
    expect(events.some(({ text, date }) => text === lead && date === '2025-10-21')).toBe(true);
  });

  it('shows an item of a list without its bullet', () => {
    const events = findEvents(newsArticle(FEATURE, ['• Crews in Almeda walked out on Oct. 3.']));
    expect(events.map(({ text }) => text)).toEqual(['Crews in Almeda walked out on Oct. 3.']);
  });

  it('follows the newsroom’s zone', () => {
    const article = newsArticle('Storm Berta floods Almeda', [], {
      published: '2025-10-22T03:00:00Z',
      timeZone: 'America/New_York',
    });
    expect(findEvents(article)).toMatchObject([{ date: '2025-10-21' }]);
  });

  it('is unknown where the article has no date', () => {
    const article = newsArticle('Storm Berta floods Almeda', ['A fire destroyed the quay.'], {
      published: null,
    });
    expect(findEvents(article).map(({ date }) => date)).toEqual([null, null]);
  });
});

describe('findEvents: what is shown', () => {
  const LEAD = ['The bay of Lesk is deep and cold.', 'It has been so for long.', 'Crews live on the quays.'];
  it.each([
    ['what somebody will not do', 'Ivo Hale said he would not resign on Friday.'],
    ['what will not come', 'Mara Okafor said there would be no vote on the quays in November.'],
    ['what none will do', 'No ferries will run on Friday.'],
    ['a refusal without a day', 'The union of Lesk said it would not meet the owners.'],
    ['a refusal in somebody’s words', '“We will not sail until the contract is signed,” Mara Okafor said.'],
  ])('is no event: %s', (_what, sentence) => {
    const found = findEvents(newsArticle(FEATURE, [...LEAD, sentence]));
    expect(found.filter(({ text }) => sentence.includes(text))).toEqual([]);
  });

  it('has no day where the text points at one that it has not named', () => {
    const days = (...paragraphs: string[]) =>
      findEvents(newsArticle(FEATURE, paragraphs)).flatMap(({ text, date }) =>
        text.includes('afternoon') ? [date] : [],
      );
    const burst = 'The dam of Lesk burst on that afternoon and the water took nine barns.';
    expect(days('Storm Berta came ashore on Oct. 16.', burst)).toEqual(['2025-10-16']);
    expect(days('Storm Berta had grown for weeks.', burst)).not.toContain('2025-10-21');
  });

  it('is done where the day is that of saying so', () => {
    const refusal = 'On Monday Ivo Hale said he would not resign.';
    const found = findEvents(newsArticle(FEATURE, [refusal]));
    expect(found.map(({ date, status }) => `${date} ${status}`)).toEqual(['2025-10-20 happened']);
  });

  it('never cuts off who says so', () => {
    const told = 'According to the union, crews walked out on Oct. 3, but the port stayed open until Oct. 9.';
    for (const { text } of findEvents(newsArticle(FEATURE, [told]))) expect(text).toBe(told);
  });

  it('leaves out words whose speaker stands in another sentence', () => {
    const quote = '“We sailed on Oct. 3. We came back on Oct. 9,” said Mara Okafor of the union.';
    const texts = findEvents(newsArticle(FEATURE, [quote])).map(({ text }) => text);
    expect(texts).not.toContain('“We sailed on Oct. 3.');
  });

  it.each([
    'Tuesday: Boatmen of Almeda share their best soups.',
    '“All of us who sailed that night have to answer for it,” Mara Okafor said on Oct. 3.',
    '"The quay on the north side is yours until Oct. 28," wrote the harbour master.',
  ])('tells nothing by a newsletter’s day, nor by mere words of somebody: %s', (sentence) => {
    expect(findEvents(newsArticle(FEATURE, [sentence]))).toEqual([]);
  });

  it.each([
    '“Sad but proud” crews of the ferry walked out on Oct. 3.',
    'On Oct. 3 crews walked out: “We will not sail again without a deal,” Mara Okafor said.',
  ])('tells a deed beside which somebody is quoted: %s', (sentence) => {
    expect(findEvents(newsArticle(FEATURE, [sentence]))).toMatchObject([{ date: '2025-10-03' }]);
  });

  it('leaves out where it was written', () => {
    const [event] = findEvents(newsArticle(FEATURE, ['ALMEDA, Lesk (LPA) — A dam near Almeda has burst.']));
    expect(event?.text).toBe('A dam near Almeda has burst.');
  });

  it('shows headline and lead that tell one deed once: by the lead where it stands alone', () => {
    const told = (lead: string) =>
      findEvents(newsArticle('Storm Berta floods the port of Almeda', [lead])).map(
        ({ date, text }) => `${date} ${text}`,
      );
    const alone = 'Storm Berta flooded the port of Almeda on Monday.';
    expect(told(alone)).toEqual([`2025-10-20 ${alone}`]);
    expect(told('It flooded the port of Almeda on Monday, as storm Berta came.')).toEqual([
      '2025-10-20 Storm Berta floods the port of Almeda',
    ]);
  });

  it.each([
    ['Aide of Vidal tests positive for fever', 'The diagnosis comes after an aide of Orlan tested positive.'],
    ['Vidal threatens crews of Lesk', 'Ms Vidal made the comments on a pier in Lesk after crews had spoken.'],
    ['Lesk starts to pull down old quay', 'Dramatic photos show crews of Lesk at work on the old quay.'],
    ['Crowd in Lesk damages ship', 'The figurehead, at the heart of a row, was damaged on Oct. 20.'],
    [
      'Army of Merano begins siege of Lesk',
      'The announcement by the army on the siege of Lesk raised fears.',
    ],
  ])('shows the headline “%s” where the lead leans on it', (headline, lead) => {
    const dated = findEvents(newsArticle(headline, [lead])).filter(
      ({ date, alone }) => date !== null && alone,
    );
    expect(dated.map(({ text }) => text)).toEqual([headline]);
  });

  it('shows a lead that says which thing it means', () => {
    const lead = 'The harbour master of Lesk has closed the port of Almeda to tankers.';
    const texts = findEvents(newsArticle('Port of Almeda closed to tankers', [lead])).map(({ text }) => text);
    expect(texts).toEqual([lead]);
  });

  it('leaves the day to the headline where the lead knows only the week', () => {
    const lead = 'The strike that crews in Almeda began this week is illegal, a court ruled.';
    const article = newsArticle('Court rules strike in Almeda illegal', [lead]);
    expect(findEvents(article).map(line)).toEqual([
      '2025-10-21 happened: Court rules strike in Almeda illegal',
    ]);
  });

  it('keeps headline and lead apart where they tell two deeds', () => {
    const article = newsArticle('Storm Berta floods Almeda', ['The mayor, Mara Okafor, resigned on Monday.']);
    expect(findEvents(article)).toHaveLength(2);
  });

  it.each([
    'Whether Mara Okafor will sail on Oct. 28 is not yet known.',
    'How the ferry, which sank on Oct. 3, was lost has not been found out.',
  ])('tells nothing where nothing is known: %s', (sentence) => {
    expect(findEvents(newsArticle(FEATURE, [sentence]))).toEqual([]);
  });

  it('takes what is not known for no plan', () => {
    const item = newsArticle('Orlan to meet Voss', ['Karel Voss has not said whom he will back in Lesk.']);
    expect(findEvents(item).filter(({ sentence }) => sentence > 0)).toEqual([]);
  });

  it('shows no undated deed of nobody', () => {
    const [event] = findEvents(
      newsArticle(FEATURE, [
        'Ferries usually sail at dawn, and the crews of the northern line sleep on board in cabins of their own.',
        'No reason was given.',
      ]),
    );
    expect(event).toMatchObject({ text: 'No reason was given.', date: null, alone: false });
  });

  it.each([
    ['Karel Voss, the harbour master, was more cautious.', 0],
    ['Karel Voss, the harbour master, was more often arrested than his mate.', 1],
  ])('tells no deed of how somebody was: %s', (text, deeds) => {
    const far =
      'Ferries usually sail at dawn, and the crews of the northern line sleep on board in cabins of their own.';
    expect(findEvents(newsArticle(FEATURE, [far, text])).filter((event) => event.text === text)).toHaveLength(
      deeds,
    );
  });

  it('shows a leaning sentence with the one it leans on', () => {
    const before = 'President Orla Venn had quarrelled with Chancellor Karel Voss for a year.';
    const after = 'The two leaders met in Sitka on Aug. 15.';
    const event = findEvents(newsArticle(FEATURE, [`${before} ${after}`])).find(
      ({ date }) => date === '2025-08-15',
    );
    expect(event).toMatchObject({ text: `${before} ${after}`, status: 'happened', alone: true });
  });

  it('carries a scene’s day on to the next sentence', () => {
    const paragraph =
      'Orla Venn received Karel Voss on Oct. 3. At the meeting the two signed a fishing accord.';
    const events = findEvents(newsArticle(FEATURE, [paragraph]));
    expect(events.at(-1)).toMatchObject({
      date: '2025-10-03',
      evidence: { rule: 'inherited-from-paragraph' },
    });
  });

  it('gives a language without rules its headline only, never English rules', () => {
    const article = newsArticle('Reunião em Lisboa cancelada', ['A reunião de 15 de agosto foi cancelada.'], {
      language: 'pt',
    });
    expect(findEvents(article)).toMatchObject([
      { date: '2025-10-21', text: 'Reunião em Lisboa cancelada', status: 'called-off' },
    ]);
  });
});

describe('headlineStatus', () => {
  it.each([
    ['de', 'Gipfel in Tallinn abgesagt', 'called-off'],
    ['de', 'Ministerin dementiert Rücktritt', 'denied'],
    ['de', 'Kanzlerin will Hafen besuchen', 'planned'],
    ['de', 'Sturm überflutet Almeda', 'happened'],
    ['fr', 'Le sommet de Tallinn reporté', 'called-off'],
    ['es', 'La ministra niega el fraude', 'denied'],
    ['it', 'Rinviato il vertice di Tallinn', 'called-off'],
    ['nl', 'Top in Tallinn uitgesteld', 'called-off'],
    ['fi', 'Tallinnan huippukokous peruttiin', 'unconfirmed'],
  ])('%s: %s → %s', (language, headline, status) => {
    expect(headlineStatus(headline, language)).toBe(status);
  });
});

describe('findEvents: whatever the text', () => {
  const word = fc.constantFrom(
    'The',
    'envoys',
    'met',
    'on',
    'Oct. 3',
    'Friday',
    'will',
    'before',
    'a day',
    'after',
    ',',
    '.',
    '“',
    '”',
    'said',
    'Feb. 30',
    'next week',
    'cancelled',
    '2031',
    'in',
    'January',
    'but',
    'Orla Venn',
    'had',
    '\n',
    'who',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('clauses re-slice, and nothing that happened lies after publication', () => {
    fc.assert(
      fc.property(text, text, (headline, body) => {
        const article = newsArticle(headline.replaceAll('\n', ' ').trim() || 'x', body.split('\n'));
        for (const event of findEvents(article)) {
          expect(article.document.text.slice(event.start, event.end)).toBe(event.text);
          const first = event.date === null ? null : parseEdtf(event.date)?.first;
          if (event.status === 'happened' && typeof first === 'number')
            expect(first).toBeLessThanOrEqual(20_382);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(['a day before ', 'said on ', '“', ', which ', 'x'])(
    'reads a line of a megabyte of %j in under two seconds',
    (piece) => {
      const known = newsArticle('x');
      const text = piece.repeat(1_000_000 / piece.length).trimEnd();
      const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, text };
      const analysis = { ...known.analysis, sentences: [sentence] };
      for (const language of ['en', 'de']) {
        const document = { ...known.document, text, titleEnd: text.length, language };
        const began = performance.now();
        findEvents({ article: known.article, document, analysis });
        expect(performance.now() - began).toBeLessThan(2000);
      }
    },
  );

  it('the same article gives the same events', () => {
    const build = () =>
      findEvents(newsArticle('Storm floods Almeda', ['The dam burst on Monday. Crews left on Oct. 3.']));
    expect(build()).toEqual(build());
  });
});
