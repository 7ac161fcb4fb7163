import { describe, expect, test } from 'vitest';
import type { Change, Coverage, KeyPoint, Story } from '../../src/model/story.ts';
import type { Draft } from '../../src/story/change/draft.ts';
import { compareWith } from '../../src/story/changes.ts';
import type { IsNewerFigure } from '../../src/story/quantity/newer-figure.ts';
import { event, keyPoint, source, story } from '../story-builder.ts';

const report = (article: string, title: string): Coverage => ({
  article,
  outlet: 'The Harbour Post',
  title,
  url: null,
  published: '2025-10-21T09:00:00Z',
  revisions: [],
  language: 'en',
});

const {
  revision: _revision,
  changes: _changes,
  ...draft
} = story({
  coverage: [report('post-1', 'Crews walk out')],
});
const first = compareWith(null, draft);
const told = (next: Partial<Draft>, after = first) => {
  const { revision, changes } = compareWith(after, { ...draft, ...next });
  return changes
    .filter((change) => change.revision === revision && revision > after.revision)
    .map(({ kind, text }) => `${kind}: ${text}`);
};

describe('compareWith(previous, draft)', () => {
  test('begins with revision 1 and one change', () => {
    expect(first).toMatchObject({ revision: 1, changes: [{ revision: 1, kind: 'article' }] });
  });
  test('keeps the revision of a page on which nothing changed', () => {
    expect(compareWith(first, draft)).toEqual(first);
  });
  test('tells of a new event, and marks it with the revision', () => {
    const timeline = [...draft.timeline, event('e-2', '2025-10-24', 'Talks resume.', { status: 'planned' })];
    const next = compareWith(first, { ...draft, timeline });
    expect(next.timeline.map(({ since }) => since)).toEqual([1, 2]);
    expect(told({ timeline })).toEqual(['event: On the timeline: 24 Oct 2025, planned: Talks resume.']);
  });
  test('tells of an event that is called off', () => {
    const planned = compareWith(null, {
      ...draft,
      timeline: [event('e-2', '2025-10-24', 'Talks resume.', { status: 'planned' })],
    });
    const off = { timeline: [event('e-2', '2025-10-24', 'Talks resume.', { status: 'called-off' })] };
    expect(told(off, planned)).toEqual(['called-off: Called off: Talks resume.']);
  });
  test('tells what a date was before it was corrected', () => {
    expect(told({ timeline: [event('e-1', '2025-10-19', 'Crews walked out.')] })).toEqual([
      'event: Changed on the timeline: 19 Oct 2025: Crews walked out. (before: 20 Oct 2025)',
    ]);
  });
  test('keeps what a key point said before its fact changed', () => {
    const next = compareWith(first, { ...draft, thingsToKnow: [keyPoint('k-1', 'Two boats sail.')] });
    expect(next.thingsToKnow[0]).toMatchObject({ since: 2, was: [{ text: 'No boat sails.', revision: 1 }] });
    const third = compareWith(next, { ...draft, thingsToKnow: [keyPoint('k-1', 'Three boats sail.')] });
    expect(third.thingsToKnow[0]?.was?.map(({ text }) => text)).toEqual([
      'No boat sails.',
      'Two boats sail.',
    ]);
  });
  test.each([
    ['more sentences', 'No boat sails. The quay is closed.', undefined],
    ['a sentence before it', 'The quay is closed. No boat sails.', undefined],
    ['the day it speaks of', 'No boat sails [20 Oct 2025].', undefined],
    ['another figure', 'No 5 boat sails.', ['No boat sails.']],
    ['who says so', 'The port says: No boat sails.', ['No boat sails.']],
    ['words within the sentence', 'No boat sails and no crew works.', ['No boat sails.']],
  ])(
    'a key point that says %s beside the same words: its past is what was said otherwise',
    (_, text, was) => {
      const next = compareWith(first, { ...draft, thingsToKnow: [keyPoint('k-1', text)] });
      expect(next.thingsToKnow[0]?.was?.map((before) => before.text)).toEqual(was);
      const back = compareWith(next, { ...draft, thingsToKnow: [keyPoint('k-1', 'No boat sails.')] });
      expect(back.thingsToKnow[0]?.was?.map((before) => before.text)).toEqual(was && [text]);
      expect(back.changes.some((change) => change.text.includes('(before:'))).toBe(was !== undefined);
    },
  );
  test('a headline that it goes on to say is no past of it', () => {
    const saying = { ...draft, thingsToKnow: [keyPoint('k-1', 'No boat sails from Salda')] };
    const next = compareWith(compareWith(first, saying), saying);
    expect(next.thingsToKnow[0]?.was?.map(({ text }) => text)).toEqual(['No boat sails.']);
  });
  test('does not bring back what editors reworded', () => {
    const reworded = { ...keyPoint('k-1', 'The boats rest.'), byEditor: true };
    const next = compareWith(first, { ...draft, thingsToKnow: [reworded] });
    expect(next.thingsToKnow[0]?.was).toBeUndefined();
    expect(next.changes.at(-1)).toMatchObject({ kind: 'point', text: 'The boats rest.' });
  });
  test('tells each of a key point’s earlier words once, and none that it says again', () => {
    const saying = (after: typeof first, text: string) =>
      compareWith(after, { ...draft, thingsToKnow: [keyPoint('k-1', text)] });
    const pastOf = ({ thingsToKnow }: typeof first) => thingsToKnow[0]?.was?.map(({ text }) => text);
    const last = ['Two boats sail.', 'No boat sails.', 'Two boats sail.', 'Six boats sail.'].reduce(
      saying,
      first,
    );
    expect(pastOf(last)).toEqual(['No boat sails.', 'Two boats sail.']);
    expect(pastOf(saying(last, 'No boat sails.'))).toEqual(['Two boats sail.', 'Six boats sail.']);
  });
  test('tells of unknowns, answers, titles and the editors’ words', () => {
    const unknowns = [
      ...draft.unknowns,
      { id: 'u-2', text: 'The sum is undisclosed.', sources: [], since: 0 },
    ];
    const context = { markdown: 'Ours.', author: null, date: null };
    expect(told({ unknowns, title: 'Boats sail', context })).toEqual([
      'title: The headline was “Boats stop”.',
      'unknown: Not known: The sum is undisclosed.',
      'editor: The editors’ context changed.',
    ]);
    expect(
      compareWith(first, draft, { answers: [{ id: 'u-1', text: 'No end is in sight.' }] }).changes.at(-1),
    ).toMatchObject({ kind: 'answered', item: 'u-1' });
  });
  test('tells an answer with its sentence, and where that is from', () => {
    const [source] = keyPoint('k-8', 'The strike ends on Sunday.').sources;
    const answered = compareWith(first, draft, {
      answers: [{ id: 'u-1', text: 'No end is in sight.', ...(source ? { source } : {}) }],
    });
    expect(answered.changes.at(-1)).toMatchObject({
      kind: 'answered',
      text: `No longer unknown: No end is in sight. (now: ${source?.quote})`,
    });
    expect(answered.changes.at(-1)?.quotes).toContainEqual(
      expect.objectContaining({ article: source?.article, start: source?.start }),
    );
  });
  describe('where something shown gives a newer figure of what stood on the page', () => {
    const newer = source('Nine boats are laid up.', { published: '2025-10-22T09:00:00Z' });
    const isNewerFigure: IsNewerFigure = (now, before) =>
      now.sources[0]?.quote === newer.quote && before.sources[0]?.quote !== newer.quote;
    const compared = (next: Partial<Draft>) =>
      compareWith(
        first,
        { ...draft, summary: { text: 'Crews rest.', sources: [] }, ...next },
        { isNewerFigure },
      );
    const point = keyPoint('k-9', newer.quote, { sources: [newer] });
    const old = 'No boat sails.';

    test('a new point remembers it, and the change says it', () => {
      const { thingsToKnow, changes } = compared({ thingsToKnow: [point] });
      expect(thingsToKnow[0]?.was).toMatchObject([{ text: old, revision: 1 }]);
      expect(changes.at(-1)).toMatchObject({ kind: 'point', text: `${newer.quote} (before: ${old})` });
    });

    test('a new event says it', () => {
      const timeline = [...draft.timeline, event('e-9', '2025-10-22', newer.quote, { sources: [newer] })];
      expect(compared({ timeline, thingsToKnow: [] }).changes.at(-1)?.text).toBe(
        `On the timeline: 22 Oct 2025: ${newer.quote} (before: ${old})`,
      );
    });

    test('a new summary says it, once', () => {
      const summary = { text: newer.quote, sources: [newer] };
      const next = compared({ summary, thingsToKnow: [] });
      expect(next.changes.at(-1)).toMatchObject({ kind: 'number', text: `${newer.quote} (before: ${old})` });
      expect(compareWith(next, { ...draft, summary, thingsToKnow: [] }, { isNewerFigure })).toEqual(next);
    });

    test('but nothing is said to be past that stands', () => {
      const { thingsToKnow } = compared({
        summary: draft.summary,
        timeline: [],
        thingsToKnow: [point, ...draft.thingsToKnow],
      });
      expect(thingsToKnow[0]?.was).toMatchObject([{ text: 'Crews walked out.' }]);
    });

    test('and no word of an editor is', () => {
      const byEditor = { ...point, byEditor: true };
      expect(compared({ thingsToKnow: [byEditor] }).thingsToKnow[0]?.was).toBeUndefined();
    });
  });
  test('tells no point whose words stood on the page before, nor one that is told as an event', () => {
    const timeline = [event('e-1', '2025-10-20', 'Crews walked out on Monday.')];
    const before = compareWith(null, { ...draft, timeline, title: 'Boats stop' });
    const later = (text: string) => ({ ...draft, timeline, thingsToKnow: [keyPoint('k-9', text)] });
    const known = compareWith(before, later('Crews walked out on Monday [20 Oct 2025].'));
    expect(known.changes).toHaveLength(1);
    expect(known.thingsToKnow[0]).toMatchObject({ id: 'k-9', since: 1 });
    expect(compareWith(before, later('Boats stop')).changes).toHaveLength(1);

    const resumed = event('e-2', '2025-10-24', 'Talks resume.');
    const both = compareWith(before, {
      ...draft,
      timeline: [...timeline, resumed],
      thingsToKnow: [keyPoint('k-9', 'Talks resume.')],
    });
    expect(both.changes.slice(1).map(({ kind }) => kind)).toEqual(['event']);
    expect(both.thingsToKnow[0]).toMatchObject({ since: 2 });
  });
  test('tells a new report once, though its headline is an event and an unknown too, and no event that was the title', () => {
    const coverage = [...draft.coverage, report('post-2', 'Talks resume')];
    const timeline = [
      ...draft.timeline,
      event('e-2', '2025-10-21', 'Talks resume'),
      event('e-3', '2025-10-20', 'Boats stop'),
      event('e-4', '2025-10-19', 'Crews met.'),
    ];
    const unknowns = [...draft.unknowns, { id: 'u-2', text: 'Talks resume', sources: [], since: 0 }];
    const next = { coverage, timeline, unknowns };
    expect(told(next)).toEqual([
      'article: New report: Talks resume (The Harbour Post)',
      'event: On the timeline: 19 Oct 2025: Crews met.',
    ]);
    expect(compareWith(first, { ...draft, ...next }).timeline.map(({ since }) => since)).toEqual([
      1, 2, 2, 2,
    ]);
  });
  test('tells each correction of a report, and each change of the editors’ context, though the words are the same', () => {
    const revised = (number: number): Partial<Draft> => ({
      coverage: [
        {
          ...report('post-1', 'Crews walk out'),
          revisions: Array.from({ length: number - 1 }, (_, index) => ({
            number: index + 2,
            at: null,
            text: 'The text was changed.',
          })),
        },
      ],
    });
    const noted = (number: number) => {
      const { coverage = [] } = revised(2);
      const [entry] = coverage as [Coverage];
      return { coverage: [{ ...entry, revisions: [{ number, at: null, text: 'We gave a wrong sum.' }] }] };
    };
    const context = (markdown: string): Partial<Draft> => ({
      context: { markdown, author: null, date: null },
    });
    const history = (...pages: Partial<Draft>[]) =>
      pages
        .reduce<Story>((after, page) => compareWith(after, { ...draft, ...page }), first)
        .changes.slice(1)
        .map(({ revision, kind }) => `${revision} ${kind}`);
    expect(history(revised(2), revised(2), revised(3), revised(4))).toEqual([
      '2 correction',
      '3 correction',
      '4 correction',
    ]);
    expect(history(noted(2), noted(3))).toEqual(['2 correction', '3 correction']);
    expect(history(context('One.'), context('Two.'), context('Two.'), context('Three.'))).toEqual([
      '2 editor',
      '3 editor',
      '4 editor',
    ]);
  });
  test('never tells the same news twice, though an item comes and goes', () => {
    const gone = compareWith(first, { ...draft, thingsToKnow: [keyPoint('k-2', 'Two boats sail.')] });
    const back = compareWith(gone, { ...draft, thingsToKnow: [keyPoint('k-1', 'No boat sails.')] });
    const again = compareWith(back, { ...draft, thingsToKnow: [keyPoint('k-2', 'Two boats sail.')] });
    expect(again.changes.filter(({ text }) => text === 'Two boats sail.')).toHaveLength(1);
  });

  test('knows what it told without words by the item', () => {
    const other = { ...draft, thingsToKnow: [keyPoint('k-2', 'Two boats sail.')] };
    const gone = compareWith(compareWith(first, other), draft);
    const worded = gone.changes.map(({ kind, item }) => `${kind} ${item}`);
    const trimmed = gone.changes.map((change) =>
      change.kind === 'point' ? { ...change, text: 'A thing to know came or changed.', quotes: [] } : change,
    );
    const again = compareWith({ ...gone, changes: trimmed }, other);
    expect(again.changes.map(({ kind, item }) => `${kind} ${item}`)).toEqual(worded);
    const { changes } = compareWith(again, {
      ...draft,
      thingsToKnow: [keyPoint('k-2', 'Three boats sail.')],
    });
    expect(changes).toHaveLength(worded.length + 1);
  });
  describe('where an article left the story', () => {
    const second = (quote: string) => [source(quote, { article: 'post-2' })];
    const words = 'Mara Okafor left the talks.';
    const with2: Draft = {
      ...draft,
      title: 'Okafor leaves',
      coverage: [...draft.coverage, report('post-2', 'Okafor leaves talks')],
      thingsToKnow: [keyPoint('k-1', words, { sources: second(words) })],
      timeline: [...draft.timeline, event('e-2', '2025-10-21', 'Okafor went.', { sources: second('went') })],
      hidden: [{ id: 'e-3', text: 'Okafor slept.', sources: second('Okafor slept.') }],
    };
    const told2 = compareWith(first, with2);
    const asBefore = { ...draft, ...(with2.hidden ? { hidden: with2.hidden } : {}) };
    const after = compareWith(told2, asBefore);

    test('takes its words out of the past too, and keeps the place of each change', () => {
      expect(JSON.stringify(told2)).toContain('Okafor');
      expect(JSON.stringify(after)).not.toContain('Okafor');
      expect(
        after.changes.slice(0, told2.changes.length).map(({ revision, kind }) => [revision, kind]),
      ).toEqual(told2.changes.map(({ revision, kind }) => [revision, kind]));
      expect(after.changes.filter(({ revision }) => revision === 3).map(({ text }) => text)).toEqual([
        'The headline changed.',
        'No longer part of this story: a report by The Harbour Post',
        'No boat sails.',
      ]);
      expect(after.hidden).toEqual([{ id: 'e-3', text: '', sources: [] }]);
      expect(compareWith(after, asBefore)).toEqual(after);
    });

    test('takes out all of which the page does not say whose words they are, if it was written before that was noted', () => {
      const { quotes: _, ...unnoted } = { ...told2.changes.at(-1), text: 'Okafor sang.' };
      const [point] = told2.thingsToKnow as [KeyPoint];
      const older = {
        ...told2,
        changes: [...told2.changes, unnoted as Change],
        thingsToKnow: [{ ...point, was: [{ text: 'Okafor sang.', revision: 1 }] }],
      };
      expect(compareWith(older, with2).changes.at(-1)?.text).toBe('Okafor sang.');
      expect(JSON.stringify(compareWith(older, asBefore))).not.toContain('Okafor');
      expect(compareWith(older, asBefore).changes[0]).toEqual(first.changes[0]);
    });
  });
});
