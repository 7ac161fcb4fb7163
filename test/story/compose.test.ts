import { describe, expect, test } from 'vitest';
import { analyzed } from '../../scripts/analyze/input-article.ts';
import { composeStory } from '../../src/story/compose.ts';

describe('composeStory(material)', () => {
  test('says which day a line of the timeline means where it is not its own', () => {
    const text = 'The mayor of Lesk, Ada Quill, opened the bridge on Wednesday and the tunnel on Thursday.';
    const item = analyzed({
      id: 'a',
      outlet: 'The Harbour Post',
      title: 'Mayor opens bridge and tunnel in Lesk',
      published: '2025-10-17T09:00:00Z',
      text,
      url: 'https://example.org/a',
    });
    const { story } = composeStory({
      id: 's-1',
      slug: 'bridge',
      articles: [item],
      why: new Map(),
      seeAlso: [],
      previous: null,
      curation: null,
      options: { keyPoints: 7, quoteLimit: () => Number.POSITIVE_INFINITY },
    });
    const line = story.timeline.find((entry) => entry.text === text);
    expect(line).toMatchObject({ date: '2025-10-15', days: [{ words: '16 Oct 2025' }] });
    expect(text.slice(0, line?.days?.[0]?.at)).toMatch(/on Thursday$/);
  });
});
