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
});
