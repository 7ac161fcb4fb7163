import { describe, expect, test } from 'vitest';
import { applyCuration } from '../../src/curation/apply-curation.ts';
import { parseCuration } from '../../src/curation/parse-curation.ts';
import type { Story } from '../../src/model/story.ts';
import { event, keyPoint, story } from '../story-builder.ts';

const page = story({
  thingsToKnow: [keyPoint('k-1', 'No boat sails.'), keyPoint('k-2', 'Pay fell.')],
  timeline: [
    event('e-1', '2025-10-20', 'Crews walked out.'),
    event('e-2', '2025-10-24', 'Talks resume.', { status: 'planned' }),
  ],
});

function curated(frontMatter: string, { body = '', on = page, earlier = null as Story | null } = {}) {
  const { curation, problems } = parseCuration('curation/boats-stop.md', `---\n${frontMatter}\n---\n${body}`);
  if (!curation) throw new Error(problems[0]?.message);
  return applyCuration(on, curation, earlier);
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
