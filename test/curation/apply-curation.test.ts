import { describe, expect, test } from 'vitest';
import { applyCuration } from '../../src/curation/apply-curation.ts';
import { parseCuration } from '../../src/curation/parse-curation.ts';
import { type Reports, UNCHANGED } from '../../src/curation/ruling.ts';
import type { Story } from '../../src/model/story.ts';
import { event, keyPoint, source, story } from '../story-builder.ts';

const page = story({
  thingsToKnow: [keyPoint('k-1', 'No boat sails.'), keyPoint('k-2', 'Pay fell.')],
  timeline: [
    event('e-1', '2025-10-20', 'Crews walked out.'),
    event('e-2', '2025-10-24', 'Talks resume.', { status: 'planned' }),
  ],
});

function curated(
  frontMatter: string,
  { body = '', on = page, earlier = null as Story | null, reports = undefined as Reports | undefined } = {},
) {
  const { curation, problems } = parseCuration('curation/boats-stop.md', `---\n${frontMatter}\n---\n${body}`);
  if (!curation) throw new Error(problems[0]?.message);
  return applyCuration(on, curation, { earlier, reports });
}

describe('applyCuration(page, curation)', () => {
  test('puts the editors’ title and summary in place, and marks the summary', () => {
    const { page: result } = curated('title: Boats rest\nsummary: All rest.');
    expect(result).toMatchObject({ title: 'Boats rest', summary: { text: 'All rest.', byEditor: true } });
  });
  test('puts what is pinned first', () => {
    expect(curated('pin: [k-2]').page.thingsToKnow.map(({ id, pinned }) => [id, pinned])).toEqual([
      ['k-2', true],
      ['k-1', undefined],
    ]);
  });
  test('hides, and remembers what it hid', () => {
    const { page: result, problems } = curated('hide: [k-1, e-2]');
    expect([...result.thingsToKnow, ...result.timeline].map(({ id }) => id)).toEqual(['k-2', 'e-1']);
    expect(result.hidden?.map(({ id }) => id)).toEqual(['k-1', 'e-2']);
    expect(problems).toEqual([]);
  });
  test('knows a hidden id again when the machine no longer chose it', () => {
    const earlier = curated('hide: [k-1]').page;
    const on = { ...page, thingsToKnow: page.thingsToKnow.slice(1) };
    const { page: result, problems } = curated('hide: [k-1]', { on, earlier });
    expect(problems).toEqual([]);
    expect(result.hidden?.map(({ id }) => id)).toEqual(['k-1']);
  });
  test('corrects a date, keeps what it was, and puts the event in its place', () => {
    const { page: result } = curated(
      'correct:\n  e-2: { date: 2025-10-19, status: happened, note: the port’s diary }',
    );
    expect(result.timeline.map(({ id }) => id)).toEqual(['e-2', 'e-1']);
    expect(result.timeline[0]).toMatchObject({
      date: '2025-10-19',
      status: 'happened',
      byEditor: true,
      evidence: { rule: 'editor', phrase: 'the port’s diary' },
      history: [{ date: '2025-10-24', status: 'planned' }],
    });
  });
  test('leaves the events of one day in the order in which they were told', () => {
    const on = story({
      timeline: [
        event('e-9', '2025-10-20', 'Crews walked out.'),
        event('e-1', '2025-10-20', 'A crane fell.'),
        event('e-5', '2025~', 'The port is sold.'),
      ],
    });
    const added = 'events:\n  - { date: 2025-10-20, text: A vote., source: https://example.org/vote }';
    const order = (frontMatter: string) => curated(frontMatter, { on }).page.timeline.map(({ text }) => text);
    expect(order('title: Boats rest')).toEqual(['The port is sold.', 'Crews walked out.', 'A crane fell.']);
    expect(order(added)).toEqual(['The port is sold.', 'Crews walked out.', 'A crane fell.', 'A vote.']);
  });
  test('adds an event with its source', () => {
    const { page: result } = curated(
      'events:\n  - { date: 2025-10-18, text: A vote., source: https://example.org/vote }',
    );
    expect(result.timeline[0]).toMatchObject({
      text: 'A vote.',
      byEditor: true,
      sources: [{ url: 'https://example.org/vote' }],
    });
  });
  test('adds context, links and the closing', () => {
    const { page: result } = curated(
      'author: The desk\ndate: 2025-10-21\nclose: true\nlinks: [{ title: A, url: https://example.org/a }]',
      { body: 'We *know*.' },
    );
    expect(result).toMatchObject({
      closed: true,
      context: { markdown: 'We *know*.', author: 'The desk', date: '2025-10-21' },
      related: [{ title: 'A', url: 'https://example.org/a', from: 'the editors' }],
    });
  });
  test.each([
    ['pin: [k-3]', 'curation-unknown-id', 2],
    ['title: A\nhide:\n  - e-9', 'curation-unknown-id', 4],
    ['reword:\n  k-9: No.', 'curation-unknown-id', 3],
    ['correct:\n  e-9: { date: 2025-10-19 }', 'curation-unknown-id', 3],
    ['author: The desk\ndate: 2025-13-45', 'curation-bad-date', 3],
    ['correct:\n  e-1: { date: 2025-02-30 }', 'curation-bad-date', 3],
    ['title: A\nreviewed: 2025-13-01', 'curation-bad-date', 3],
    ['merge:\n  - { story: quay, date: 2025-02-30 }', 'curation-bad-date', 3],
    ['events:\n  - { date: soon, text: A., source: https://example.org/ }', 'curation-bad-date', 3],
  ])('reports %j with its line', (frontMatter, code, line) => {
    const { page: result, problems } = curated(frontMatter);
    expect(problems).toMatchObject([{ code, line, file: 'curation/boats-stop.md', severity: 'error' }]);
    expect(result.timeline).toEqual(page.timeline);
  });
});

test.each([
  ['reword:\n  e-1: No.', '"reword" is not for an event ("e-1").'],
  ['correct:\n  k-1: { status: denied }', '"correct" is not for a thing to know ("k-1").'],
  ['hide: [k-1]\npin: [k-1]', '"pin" is not for what is hidden ("k-1").'],
])('%j names the kind of what it is about', (frontMatter, message) => {
  expect(curated(frontMatter).problems).toMatchObject([{ code: 'curation-unknown-id', message }]);
});

describe('decisions on what the machine changes', () => {
  const decisions = 'pin: [k-2]\nreword:\n  k-1: Not one boat sails.\ncorrect:\n  e-1: { date: 2025-10-19 }';
  const earlier = curated(decisions).page;

  test('stand when nothing changed, and ask for nothing', () => {
    expect(curated(decisions, { earlier })).toEqual({ page: earlier, problems: [] });
  });
  test('bring back an item that the machine would leave out', () => {
    const on = { ...page, thingsToKnow: [], timeline: [] };
    const { page: result, problems } = curated(decisions, { on, earlier });
    expect(result.thingsToKnow.map(({ id, text }) => [id, text])).toEqual([
      ['k-2', 'Pay fell.'],
      ['k-1', 'Not one boat sails.'],
    ]);
    expect(result.timeline.map(({ id, date }) => [id, date])).toEqual([['e-1', '2025-10-19']]);
    expect(problems).toEqual([]);
  });
  test('stand over a changed source, and ask for review until the decision is changed', () => {
    const on = { ...page, thingsToKnow: [keyPoint('k-1', 'Two boats sail.'), keyPoint('k-2', 'Pay fell.')] };
    const first = curated(decisions, { on, earlier });
    expect(first.page.thingsToKnow[1]?.text).toBe('Not one boat sails.');
    expect(first.problems).toMatchObject([{ code: 'needs-review', line: 4 }]);
    expect(curated(decisions, { on, earlier: first.page }).problems).toMatchObject([
      { code: 'needs-review' },
    ]);
    const confirmed = decisions.replace('Not one boat sails.', 'Hardly a boat sails.');
    expect(curated(confirmed, { on, earlier: first.page }).problems).toEqual([]);
  });
});

describe('what a decision rests on', () => {
  const told = (quote: string, over = {}) => ({ sources: [source(quote, over)] });
  const flood = story({
    title: 'Flood kills 40',
    summary: { text: 'The flood killed 40.', ...told('The flood killed 40.') },
    thingsToKnow: [keyPoint('k-1', 'At least 40 died.'), keyPoint('k-2', 'The dam broke.')],
    coverage: [
      {
        article: 'post-1',
        outlet: 'The Harbour Post',
        title: 'Flood kills 40',
        url: null,
        published: '2025-10-20T09:00:00Z',
        language: 'en',
        revisions: [],
      },
    ],
  });
  const newer = {
    ...flood,
    thingsToKnow: [keyPoint('k-3', 'At least 53 died.', told('At least 53 died.', { article: 'wire-2' }))],
    updated: '2025-10-22T09:00:00Z',
  };
  const counts: Reports = {
    ...UNCHANGED,
    isNewerFigure: ({ sources: [now] }, { sources: [before] }) =>
      /53/.test(now?.quote ?? '') && /40/.test(before?.quote ?? ''),
  };
  const from = (decisions: string) => curated(decisions, { on: flood, earlier: flood }).page;
  const later = (decisions: string, reports: Reports, { on = newer, earlier = from(decisions) } = {}) =>
    curated(decisions, { on, earlier, reports });

  test.each([
    ['reword:\n  k-1: Forty people died.', 'reword'],
    ['title: 40 die in Orin', 'title'],
    ['summary: Some 40 died.', 'summary'],
    ['pin: [k-1]', 'pin'],
  ])('%j is told of a newer figure, and stands', (decisions) => {
    const { page: result, problems } = later(decisions, counts);
    expect(problems).toMatchObject([
      { code: 'needs-review', severity: 'warning', file: 'curation/boats-stop.md' },
    ]);
    expect(problems[0]?.message).toMatch(/newer figure .*It said: “.*40.*”\. Now: “At least 53 died”\./);
    expect(later(decisions, counts, { earlier: result }).problems).toEqual(problems);
    expect(later(`${decisions}\nreviewed: 2025-10-22`, counts, { earlier: result }).problems).toEqual([]);
  });
  test('shows the newer report beside the one reworded', () => {
    const [point] = later('reword:\n  k-1: Forty people died.', counts).page.thingsToKnow.filter(
      ({ id }) => id === 'k-1',
    );
    expect(point?.text).toBe('Forty people died.');
    expect(point?.sources.map(({ quote }) => quote)).toEqual(['At least 40 died.', 'At least 53 died.']);
    expect(point?.decided).toMatchObject({
      at: '2025-10-20T09:00:00Z',
      outdated: { how: 'newer', said: 'At least 40 died.' },
    });
  });
  test('a newer figure says nothing against an event of its day', () => {
    const on = { ...newer, timeline: [event('e-1', '2025-10-20', 'At least 40 died.')] };
    expect(
      later('correct:\n  e-1: { date: 2025-10-19 }\npin: [e-1]', counts, { on, earlier: on }).problems,
    ).toEqual([]);
  });
  test.each(['title: The flood in Orin', 'summary: Orin is flooded.', 'reword:\n  k-1: Many died.'])(
    '%j gives no figure that could be old',
    (decisions) => {
      expect(later(decisions, counts).problems).toEqual([]);
    },
  );
  test.each([
    ['reword:\n  k-2: A dam broke.', 'The report behind "k-2" no longer says'],
    ['pin: [k-2]', 'The report behind "k-2" no longer says'],
    ['correct:\n  e-1: { date: 2025-10-19 }', 'The report behind "e-1" no longer says'],
  ])('%j is told when its sentence left the report', (decisions, message) => {
    const on = { ...newer, timeline: [] };
    const { page: result, problems } = later(decisions, { ...UNCHANGED, says: () => false }, { on });
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    const seen = later(
      `${decisions}\nreviewed: 2025-10-22`,
      { ...UNCHANGED, says: () => false },
      { on, earlier: result },
    );
    expect(seen.problems).toEqual([]);
    const item = [...seen.page.thingsToKnow, ...seen.page.timeline].find(({ decided }) => decided);
    expect(item?.decided?.outdated?.how).toBe('gone');
  });
  test('tells none of the words of a report that left the story', () => {
    const reports = { ...UNCHANGED, has: (article: string) => article !== 'post-1' };
    const { page: result, problems } = later('reword:\n  k-2: A dam broke.', reports);
    expect(problems).toMatchObject([
      { message: 'The report behind "k-2" is no longer part of this story; your decision stands.' },
    ]);
    const bare = result.thingsToKnow.map((point) => ({ ...point, sources: [] }));
    const earlier = { ...result, thingsToKnow: bare };
    expect(later('reword:\n  k-2: A dam broke.', reports, { earlier }).problems).toEqual(problems);
    expect(result.thingsToKnow.find(({ id }) => id === 'k-2')?.decided?.outdated).toMatchObject({
      said: '',
      quotes: [],
    });
  });
  test('asks when the sentence had changed before the decision was first read', () => {
    const on = { ...flood, thingsToKnow: [keyPoint('k-1', 'At least 40 are missing.')] };
    expect(curated('reword:\n  k-1: 40 died.', { on, earlier: flood }).problems).toMatchObject([
      {
        code: 'needs-review',
        line: 3,
        message: expect.stringContaining('It said: “At least 40 died”. Now: “At least 40 are missing”.'),
      },
    ]);
  });
  test('keeps the sources of a summary while they stand', () => {
    const on = { ...newer, summary: { text: 'Aid came.', ...told('Aid came.') } };
    const { summary } = later('summary: Orin is flooded.', UNCHANGED, { on }).page;
    expect(summary.sources.map(({ quote }) => quote)).toEqual(['The flood killed 40.']);
  });
});
