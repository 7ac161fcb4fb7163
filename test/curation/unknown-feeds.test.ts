import { expect, test } from 'vitest';
import { parseFeedList } from '../../src/build/settings.ts';
import { parseCuration } from '../../src/curation/parse-curation.ts';
import { unknownFeeds } from '../../src/curation/unknown-feeds.ts';

const { feeds } = parseFeedList(
  'feeds:\n  - { id: harbour-post, outlet: The Harbour Post, file: post.xml }\n',
);

test('unknownFeeds() names line and likely feed of an excluded one that is not in the list', () => {
  const { curation } = parseCuration(
    'curation/ferry.md',
    '---\nexcludeFeeds:\n  - harbour-post\n  - harbor-post\n---\n',
  );
  expect(unknownFeeds(curation ? [curation] : [], feeds)).toMatchObject([
    { file: 'curation/ferry.md', line: 4, severity: 'warning', hint: 'Did you mean "harbour-post"?' },
  ]);
});
