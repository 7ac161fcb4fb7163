import { expect, test } from 'vitest';
import { leftOutFeeds } from '../../scripts/io/content/content-folder.ts';
import { parseFeedList } from '../../src/build/settings.ts';

const feed = (id: string, extra = '') =>
  `  - {id: ${id}, outlet: Post, url: https://example.org/${id}${extra}}\n`;

test.each([
  [
    'that a mistake leaves out',
    `feeds:\n${feed('post', ', rights: {quote: many}')}${feed('wire')}`,
    ['post'],
  ],
  ['of a list that cannot be read', 'feeds:\n\t- id: post\n', ['post', 'wire']],
  ['that was taken out', `feeds:\n${feed('wire')}`, []],
])('leftOutFeeds() tells a feed %s', (_, yaml, leftOut) => {
  const isLeftOut = leftOutFeeds(parseFeedList(yaml));
  expect(['post', 'wire'].filter(isLeftOut)).toEqual(leftOut);
});
