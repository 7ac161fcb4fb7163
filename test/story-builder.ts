/** Small stories for tests: every field has a plain default. */
import type { KeyPoint, SourceReference, Story, TimelineEntry } from '../src/model/story.ts';

export function source(
  quote = 'Boats stopped at dawn.',
  over: Partial<SourceReference> = {},
): SourceReference {
  return {
    article: 'post-1',
    outlet: 'The Harbour Post',
    url: 'https://example.org/post-1',
    published: '2025-10-20T09:00:00Z',
    quote,
    start: 0,
    end: quote.length,
    revision: 1,
    ...over,
  };
}

export function keyPoint(id: string, text: string, over: Partial<KeyPoint> = {}): KeyPoint {
  return { id, kind: 'latest', text, sources: [source(text)], since: 1, ...over };
}

export function event(
  id: string,
  date: string | null,
  text: string,
  over: Partial<TimelineEntry> = {},
): TimelineEntry {
  const evidence = { phrase: 'on Monday', rule: 'weekday', anchor: '2025-10-20' };
  return {
    id,
    date,
    text,
    status: 'happened',
    sources: [source(text)],
    since: 1,
    evidence,
    weight: 0.5,
    ...over,
  };
}

export function story(over: Partial<Story> = {}): Story {
  return {
    id: 's-0000cafe',
    slug: 'boats-stop',
    title: 'Boats stop',
    language: 'en',
    revision: 1,
    firstPublished: '2025-10-20T09:00:00Z',
    updated: '2025-10-20T09:00:00Z',
    developing: false,
    closed: false,
    summary: { text: 'Boats stopped at dawn.', sources: [source()] },
    thingsToKnow: [keyPoint('k-1', 'No boat sails.')],
    timeline: [event('e-1', '2025-10-20', 'Crews walked out.')],
    undated: [],
    unknowns: [
      { id: 'u-1', text: 'No end is in sight.', sources: [source('No end is in sight.')], since: 1 },
    ],
    people: [],
    organizations: [],
    places: [],
    attributions: [],
    claims: [],
    numbers: [],
    coverage: [],
    origins: { count: 1, groups: [] },
    related: [],
    seeAlso: [],
    changes: [],
    context: null,
    ...over,
  };
}
