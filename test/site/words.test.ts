import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import type { FeedReport } from '../../src/site/feeds.ts';
import { formatInstant, formatShortDay } from '../../src/site/instants.ts';
import {
  correctionLine,
  historyLine,
  isAdded,
  isGivenUp,
  isStruck,
  statusLabel,
} from '../../src/site/timeline-words.ts';
import {
  amount,
  changesLine,
  coverageLine,
  failingNotice,
  listed,
  repeatsTitle,
} from '../../src/site/words.ts';
import { parseDay } from '../../src/time/day.ts';
import { summitStory } from './fixture-story.ts';

describe('formatInstant(iso)', () => {
  test.each([
    ['2025-10-21T14:20:00Z', '21 Oct 2025, 14:20 UTC'],
    ['2025-10-20T16:45:00+02:00', '20 Oct 2025, 14:45 UTC'],
    ['2025-10-20', '20 Oct 2025'],
    ['soon', 'soon'],
  ])('%s is %s', (iso, shown) => {
    expect(formatInstant(iso)).toBe(shown);
  });
});

test('formatShortDay() leaves out the year of today, and no other', () => {
  const today = parseDay('2025-10-21') ?? 0;
  expect(formatShortDay(today - 60, today)).toBe('22 Aug');
  expect(formatShortDay(today - 400, today)).toBe('16 Sep 2024');
  expect(formatShortDay(today - 60, null)).toBe('22 Aug 2025');
});

describe('coverageLine(story)', () => {
  test('counts articles, outlets and origins', () => {
    expect(coverageLine(summitStory)).toBe('3 articles, 3 outlets, reporting traced to 2 origins');
  });

  test('says nothing of origins where there is one article', () => {
    const story = { coverage: summitStory.coverage.slice(0, 1), origins: { count: 1, groups: [] } };
    expect(coverageLine(story)).toBe('1 article, 1 outlet');
  });

  test('says nothing of origins where one outlet names nobody else', () => {
    const coverage = summitStory.coverage.map((entry) => ({ ...entry, outlet: 'The Harbour Post' }));
    const own = { count: 1, groups: [{ name: null, articles: ['a', 'b', 'c'] }] };
    expect(coverageLine({ coverage, origins: own })).toBe('3 articles, 1 outlet');
    const wire = { count: 1, groups: [{ name: 'Pier Wire', articles: ['a', 'b', 'c'] }] };
    expect(coverageLine({ coverage, origins: wire })).toBe(
      '3 articles, 1 outlet, reporting traced to 1 origin',
    );
  });

  test('says nothing of origins where none is known', () => {
    const story = { coverage: summitStory.coverage.slice(0, 1), origins: { count: 0, groups: [] } };
    expect(coverageLine(story)).toBe('1 article, 1 outlet');
  });
});

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Ben'], 'Ada and Ben'],
  [['Ada', 'Ben', 'Cleo'], 'Ada, Ben and Cleo'],
])('listed(%j) is %o', (names, words) => {
  expect(listed(names)).toBe(words);
});

test.each([
  ['Summit in Budapest on hold.', true],
  ['The summit in Budapest is on hold', false],
])('repeatsTitle(%o) is %o', (sentence, repeats) => {
  expect(repeatsTitle(sentence, 'Budapest summit in Budapest on hold')).toBe(repeats);
});

describe('isGivenUp(event)', () => {
  const planned = { date: '2025-11-05', status: 'planned' as const, article: 'wire-7' };

  test.each([
    ['a plan that was called off', 'called-off', [planned], true],
    ['the news that it was called off', 'called-off', [], false],
    ['a plan that moved', 'planned', [planned], false],
  ] as const)('%s', (_, status, history, givenUp) => {
    expect(isGivenUp({ status, history: [...history] })).toBe(givenUp);
  });
});

describe('an event that is denied, withdrawn or called off', () => {
  test.each([
    ['denied', 'The ferry sank off Lesk', 'Denied'],
    ['denied', 'The owner denied that the ferry had sunk', ''],
    ['called-off', 'The owner denied a request for the race', 'Called off'],
    ['called-off', 'The owner cancelled the race off Lesk', ''],
    ['called-off', 'The race off Lesk was put off to May', ''],
    ['withdrawn', 'The ferry sank off Lesk', 'Withdrawn'],
    ['withdrawn', 'The owner retracted a report that the ferry had sunk', ''],
    ['happened', 'The ferry sank off Lesk', ''],
  ] as const)('%s: “%s” has the label “%s”', (status, text, label) => {
    expect(statusLabel({ status, text })).toBe(label);
  });

  test.each([
    ['The race off Lesk that was cancelled in March will be held in May.', 'Called off', true],
    ['The race off Lesk on 3 May was cancelled, its owner said.', '', false],
  ])('is struck where its words are the plan: %s', (text, label, struck) => {
    const history = [{ date: null, status: 'planned' as const, article: 'wire-7' }];
    expect(statusLabel({ status: 'called-off', text })).toBe(label);
    expect(isStruck({ status: 'called-off', text, history })).toBe(struck);
  });

  test('was reported before', () => {
    const [line] = summitStory.timeline;
    if (!line) throw new Error('the story has no line');
    const history = [{ date: line.date, status: 'happened' as const, article: 'wire-7' }];
    expect(historyLine({ ...line, status: 'denied', history })).toBe('Before: reported');
    expect(historyLine({ ...line, status: 'withdrawn', history })).toBe('Before: reported');
    expect(historyLine({ ...line, status: 'called-off', history })).toBe('');
  });
});

test.each([
  [summitStory.changes.slice(0, 1), '20 Oct 2025 · Story begins with Meridian Wire'],
  [summitStory.changes.slice(2), 'New on 20 Oct 2025: 1 event called off, 1 thing to know'],
])('changesLine() tells one change in full and several by kind', (changes, line) => {
  expect(changesLine('20 Oct 2025', changes)).toBe(line);
});

test.each([
  [12_400, 'deaths', '12,400'],
  [31.5, '%', '31.5%'],
  [2_500_000, 'EUR', '€2.5m'],
  [478_000_000, 'USD', 'US$478m'],
  [950, 'GBP', '£950'],
])('%d of %s is %s', (value, unit, words) => {
  expect(amount(value, unit)).toBe(words);
});

describe('failingNotice(reports)', () => {
  const report = (state: 'fresh' | 'failing' | 'gone', lastSuccess: string | null): FeedReport => ({
    feed: feedConfigSchema.parse({
      id: 'post',
      outlet: 'Harbour Post',
      url: 'https://news.example/post.xml',
    }),
    health: {
      id: 'post',
      state,
      reason: '',
      lastCheck: null,
      lastSuccess,
      lastFailure: null,
      nextCheck: null,
    },
  });

  test.each([
    ['fresh', '2025-10-21T14:20:00Z', ''],
    ['failing', '2025-10-19T08:00:00Z', 'We have not been able to reach Harbour Post since 19 Oct 2025.'],
    ['failing', null, 'We have not been able to reach Harbour Post.'],
    ['gone', null, 'Harbour Post has closed the feed that we read.'],
  ] as const)('%s, last read %s: %s', (state, lastSuccess, words) => {
    expect(failingNotice([report(state, lastSuccess)])).toBe(words);
  });

  test('says of an outlet with another feed that is read that one feed is not', () => {
    const well = report('fresh', '2025-10-21T14:20:00Z');
    const told = (state: 'failing' | 'gone') => failingNotice([report(state, '2025-10-19T08:00:00Z'), well]);
    expect(told('failing')).toBe(
      'We have not been able to reach one of the feeds of Harbour Post since 19 Oct 2025.',
    );
    expect(told('gone')).toBe('Harbour Post has closed one of the feeds that we read.');
  });

  test('says once what befell two feeds of one outlet', () => {
    const failing = report('failing', '2025-10-19T08:00:00Z');
    expect(failingNotice([failing, failing])).toBe(
      'We have not been able to reach Harbour Post since 19 Oct 2025.',
    );
  });
});

test('historyLine() tells what a called-off event was before, and nothing of one without a past', () => {
  const [calledOff] = summitStory.timeline.filter(({ status }) => status === 'called-off');
  const [other] = summitStory.timeline;
  expect(calledOff && historyLine(calledOff)).toBe('Before: planned');
  expect(other && historyLine(other)).toBe('');
});

test.each([
  ['', 'Corrected by the editors'],
  ['the port’s diary', 'Corrected by the editors: the port’s diary'],
])('correctionLine() of an event corrected with the note “%s”', (note, line) => {
  const [event] = summitStory.timeline;
  const evidence = { phrase: note, rule: 'editor', anchor: null };
  expect(event && correctionLine({ ...event, evidence, byEditor: true })).toBe(line);
});

test('an event that editors added is told as theirs, and not as corrected', () => {
  const [event] = summitStory.timeline;
  const evidence = { phrase: '', rule: 'editor', anchor: null };
  const sources = (event?.sources ?? []).map((source) => ({ ...source, article: '' }));
  expect(event && isAdded({ ...event, byEditor: true })).toBe(false);
  expect(isAdded({ byEditor: true, sources })).toBe(true);
  expect(correctionLine({ byEditor: true, sources, evidence })).toBe('');
});
