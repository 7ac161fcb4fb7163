import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WaitingStories } from '../../src/model/waiting-stories.ts';

const id = fc.integer({ min: 0, max: 40 }).map((number) => `s-${number.toString(16)}`);
const article = fc.constantFrom('post-1', 'post-2', 'wire-10', 'wire-1', 's-1');
const stories = fc.dictionary(id, fc.uniqueArray(article, { maxLength: 3 }));

test('tells of each story as an object of the same lines would', () => {
  fc.assert(
    fc.property(stories, id, (record, asked) => {
      const kept = Object.fromEntries(Object.entries(record).filter(([, articles]) => articles.length > 0));
      const waiting = WaitingStories.from(WaitingStories.of(record).text);
      expect(JSON.parse(`{${waiting.text}}`)).toEqual(kept);
      expect(Object.fromEntries(waiting)).toEqual(kept);
      expect([...waiting].map(([one]) => one)).toEqual(Object.keys(kept).sort());
      expect(waiting.get(asked)).toEqual(kept[asked]);
      expect(waiting.has(asked)).toBe(asked in kept);
      expect(waiting.articleCount).toBe(Object.values(kept).flat().length);
    }),
  );
});

test('finds the first story in which an article waits', () => {
  fc.assert(
    fc.property(stories, article, (record, asked) => {
      const story = Object.keys(record)
        .sort()
        .find((one) => record[one]?.includes(asked));
      const waiting = WaitingStories.of(record);
      for (let times = 0; times < 30; times += 1) expect(waiting.storyOf(asked)).toBe(story);
    }),
  );
});

test('gives the same bytes whether stories came at once or one by one', () => {
  fc.assert(
    fc.property(stories, stories, (before, changes) => {
      const all = WaitingStories.of({ ...before, ...changes }).text;
      const entries = Object.entries(changes);
      expect(WaitingStories.of(before).with(new Map(entries)).text).toBe(all);
      const oneByOne = entries.reduce(
        (waiting, one) => waiting.with(new Map([one])),
        WaitingStories.of(before),
      );
      expect(oneByOne.text).toBe(all);
    }),
  );
});
