import { expect, test } from 'vitest';
import './site-environment.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import { rightsWords } from '../../src/site/feed-words.ts';

test.each<[what: string, rights: object, words: string]>([
  [
    'that states nothing',
    {},
    'no licence stated; we keep what the feed gives; a page quotes at most 1,500 characters of one article besides its headline; no pictures; their captions are kept',
  ],
  [
    'that states all',
    {
      licence: 'CC BY 4.0',
      store: 'excerpt',
      quote: 300,
      images: 'none',
      attribution: '© Harbour Post',
      takedown: ['https://post.example/a', 'https://post.example/b'],
    },
    'CC BY 4.0; we keep only the sentences that a page shows; a page quotes at most 300 characters of one article besides its headline; no pictures, nor their captions; © Harbour Post; 2 articles taken down at the outlet’s wish',
  ],
])('rightsWords tells all that stands in the ledger of a feed %s', (_, rights, words) => {
  expect(rightsWords(feedConfigSchema.parse({ id: 'post', outlet: 'Post', file: 'x', rights }))).toBe(words);
});
