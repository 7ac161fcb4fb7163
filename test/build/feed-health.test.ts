import { expect, test } from 'vitest';
import { healthText, parseHealth } from '../../src/build/feed-health.ts';
import type { FeedHealth } from '../../src/model/feed.ts';

const health: FeedHealth = {
  id: 'harbour-post',
  state: 'failing',
  reason: '503 Service Unavailable',
  lastCheck: '2025-10-21T18:00:00.000Z',
  lastSuccess: null,
  lastFailure: '2025-10-21T18:00:00.000Z',
  nextCheck: null,
};

test('parseHealth() reads what was written', () => {
  expect(parseHealth(healthText([health]))).toEqual([health]);
});

test.each([null, '', '{', '[{"id":', 'null', '{}', '[null]', '[{"id":"harbour-post"}]'])(
  'parseHealth() takes %j for a lost file',
  (json) => {
    expect(parseHealth(json)).toEqual([]);
  },
);
