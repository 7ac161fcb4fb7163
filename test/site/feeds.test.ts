import { expect, test } from 'vitest';
import './site-environment.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import { type FeedReport, lastCheckOf } from '../../src/site/feeds.ts';

const [EARLY, LATE] = ['2025-10-19T08:00:00Z', '2025-10-21T14:20:00Z'] as const;

function report(state: 'unchanged' | 'failing' | 'gone', lastSuccess: string | null): FeedReport {
  const feed = feedConfigSchema.parse({ id: 'post', outlet: 'Harbour Post', file: 'x' });
  const times = { lastCheck: LATE, lastSuccess, lastFailure: null, nextCheck: null };
  return { feed, health: { id: 'post', state, reason: '', ...times } };
}

test.each<[what: string, reports: FeedReport[], at: string | null]>([
  ['feeds that are read', [report('unchanged', EARLY), report('unchanged', LATE)], LATE],
  ['a feed that fails', [report('failing', EARLY)], EARLY],
  ['a feed that is gone', [report('gone', EARLY)], EARLY],
  ['a feed that was never read', [report('failing', null)], null],
  ['a feed that fails beside one that is read', [report('failing', EARLY), report('unchanged', LATE)], LATE],
])('lastCheckOf() tells of %s when a look at it last gave something to read', (_, reports, at) => {
  expect(lastCheckOf(reports)).toBe(at);
});
