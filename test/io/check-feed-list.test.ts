import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFeedList } from '../../scripts/io/content/check-feed-list.ts';
import { parseFeedList } from '../../src/build/settings.ts';

test('checkFeedList() tells of files that are not there and of patterns that are none, with no feed read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-feed-list-'));
  writeFileSync(join(folder, 'here.xml'), '');
  const { feeds } = parseFeedList(
    [
      'feeds:',
      '  - {id: here, outlet: Post, file: here.xml, boilerplate: ["^Read (more", "^Share"]}',
      '  - {id: lost, outlet: Wire, file: lost.xml}',
      '  - {id: folder, outlet: Wire, file: .}',
      '  - {id: web, outlet: Net, url: "https://example.org/feed"}',
    ].join('\n'),
  );
  expect(checkFeedList({ feeds }, folder)).toMatchObject([
    {
      code: 'feed-file-unreadable',
      message: 'The feed lost could not be read: there is no file lost.xml.',
    },
    { code: 'feed-file-unreadable', message: 'The feed folder could not be read: . is a folder.' },
    { code: 'boilerplate-not-valid', message: expect.stringContaining('^Read (more') },
  ]);
});
