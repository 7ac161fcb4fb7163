import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import type { PublishedStory, TimelineEntry } from '../../src/model/story.ts';
import { publishStory } from '../../src/site/stories.ts';
import { drawTimeline } from '../../src/site/timeline-picture.ts';
import { source, summitStory } from './fixture-story.ts';

const [first] = summitStory.timeline;

function storyOf(...events: Partial<TimelineEntry>[]): PublishedStory {
  const timeline = events.map((event, index) => ({ ...first, id: `e-${index}`, ...event }) as TimelineEntry);
  return publishStory({ ...summitStory, timeline });
}

describe('drawTimeline(story)', () => {
  test('names the year of every day of a story at rest, so that the picture stays true', () => {
    const past = { ...storyOf({ date: '2025-08-15' }, { date: '2025-10-16' }), status: 'closed' } as const;
    const labels = drawTimeline(past)?.layout.ticks.map(({ label }) => label) ?? [];
    expect(labels).toContain('15 Aug 2025');
    expect(labels.filter((label) => !/ \d{4}$/.test(label))).toEqual([]);
  });

  test.each([
    ['one event', storyOf({ date: '2025-10-20' })],
    ['two events of one day', storyOf({ date: '2025-10-20' }, { date: '2025-10-20' })],
    ['one event with a date beside one without', storyOf({ date: '2025-10-20' }, { date: null })],
    ['no event', storyOf()],
  ])('draws nothing for %s', (_, story) => {
    expect(drawTimeline(story)).toBeNull();
  });

  test('labels what was called off before what weighs more', () => {
    const days = ['2025-10-19', '2025-10-20', '2025-10-21', '2025-10-22'];
    const events = days.flatMap((date) => [
      { date, weight: 1 },
      { date, weight: 0.9 },
    ]);
    const off = { date: '2025-10-21', status: 'called-off' as const, weight: 0.1 };
    const drawing = drawTimeline(storyOf(...events, off));
    expect(drawing?.layout.labels.map(({ id }) => id)).toContain(`e-${events.length}`);
  });

  test('cuts no label so short that it tells next to nothing', () => {
    const text =
      'Merano will make sure that whoever comes to the talks on the pier may go home again as well.';
    const days = ['2025-10-20', '2025-10-21', '2025-10-22'];
    const labels = drawTimeline(storyOf(...days.map((date) => ({ date, text }))))?.layout.labels ?? [];
    expect(labels.length).toBeGreaterThan(0);
    for (const { lines } of labels) {
      expect(
        lines
          .map((line) => line.text)
          .join(' ')
          .split(' ').length,
      ).toBeGreaterThan(5);
    }
  });

  test('gives no label to what takes two sentences to tell', () => {
    const texts = [
      'Ms. Okafor met the mayor of Lesk.',
      'The crews met the mayor. He said he would come on Oct. 28.',
    ];
    const [one, two] = texts.map((text, day) => ({ date: `2025-10-2${day}`, text })) as [object, object];
    expect(drawTimeline(storyOf(one, two))?.layout.labels.map(({ id }) => id)).toEqual(['e-0']);
  });

  test('draws two days, however near', () => {
    const drawing = drawTimeline(storyOf({ date: '2025-10-20' }, { date: '2025-10-21' }));
    expect(drawing?.layout.marks.map(({ shape }) => shape)).toEqual(['dot', 'dot']);
  });

  test('draws what is planned from a day on as a whisker without an end', () => {
    const quote = 'Ferries will sail every hour from 1 November.';
    const telling = { article: 'a-1', outlet: 'The Danube Herald', published: '2025-10-21T14:00:00Z' };
    const plan: Partial<TimelineEntry> = {
      date: '2025-11-01',
      status: 'planned',
      sources: [source(telling, quote)],
      evidence: { phrase: '1 November', rule: 'day-month', anchor: '2025-10-21' },
    };
    const shapes = drawTimeline(storyOf({ date: '2025-10-20' }, plan))?.layout.marks.map(
      ({ shape }) => shape,
    );
    expect(shapes).toEqual(['dot', 'after']);
  });

  describe('labels', () => {
    const empty =
      'The deputy minister for ports, canals and lighthouses of the northern counties said that boats sail.';
    const telling = 'Ferries stopped at noon when crews of the northern line walked out over their pay.';
    const labelsOf = (language: string, ...texts: string[]) => {
      const events = texts.map((text, index) => ({
        date: `2025-10-${20 - 4 * index}`,
        text,
        weight: 1 - index / 10,
      }));
      return (
        drawTimeline({ ...storyOf(...events), language })?.layout.labels.map(({ lines }) =>
          lines.map(({ text }) => text).join(' '),
        ) ?? []
      );
    };

    test('tell what happened, where the beginning of another event would not', () => {
      expect(labelsOf('en', empty, telling)).toEqual([expect.stringMatching(/^Ferries stopped at noon/)]);
    });

    test('are the beginnings of sentences, where none of them tells what happened', () => {
      const beginning = expect.stringMatching(/^The deputy minister/);
      expect(labelsOf('en', empty, empty)).toEqual([beginning, beginning]);
    });

    test('are cut where they must be in a language whose verbs we do not know', () => {
      const german =
        'Der stellvertretende Minister für die Häfen und Leuchttürme im Norden sagte, dass Schiffe fahren.';
      expect(labelsOf('de', german, telling)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Der stellvertretende/)]),
      );
    });

    test('stand whole where there is room for all of a short sentence', () => {
      expect(labelsOf('en', 'Boats of the northern line leave port', empty)).toEqual([
        'Boats of the northern line leave port',
      ]);
    });
  });
});
