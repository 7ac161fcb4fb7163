import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PageCache, readPage } from '../../scripts/io/content/page-cache.ts';
import { type StoryFiles, writeStory } from '../../src/markdown/story-file.ts';
import { shortDigest } from '../../src/text/digest.ts';
import { story } from '../story-builder.ts';

const root = mkdtempSync(join(tmpdir(), 'page-cache-'));
const cacheDir = join(root, 'cache');
const page = writeStory(story());

/** One run that reads the page. */
function run({ markdown, evidence }: StoryFiles, stamp = '') {
  mkdirSync(join(root, 'stories'), { recursive: true });
  writeFileSync(join(root, 'stories/boats.md'), markdown);
  writeFileSync(join(root, 'stories/boats.evidence.json'), evidence);
  const cache = new PageCache(root, cacheDir);
  const read = cache.read('stories/boats.md', () => stamp);
  cache.save();
  return read;
}

afterAll(() => rmSync(root, { recursive: true }));

describe('new PageCache(root, cacheDir)', () => {
  test('reads a page as it is read without, the first time and the next', () => {
    expect(run(page)).toEqual({ id: 's-0000cafe', written: story().slug, edits: [] });
    expect(readFileSync(join(cacheDir, 'page-files.json'), 'utf8')).toContain('s-0000cafe');
    expect(run(page)).toEqual(readPage(page));
  });
  test('sees an edit of one letter, in every run until it is lifted', () => {
    run(page);
    const edited = { ...page, markdown: page.markdown.replace('No boat sails.', 'No boat fails.') };
    const found = [
      { kind: 'reworded', id: 'k-1', text: 'No boat fails.', before: shortDigest('No boat sails.') },
    ];
    expect(run(edited).edits).toEqual(found);
    expect(run(edited).edits).toEqual(found);
  });
  test('sees evidence that a person changed', () => {
    run(page);
    expect(run({ ...page, evidence: `${page.evidence} ` }).edits).toEqual([{ kind: 'other' }]);
  });
  test('does not open a page whose stamp is the same', () => {
    run(page, 'noon');
    expect(run({ markdown: 'no page', evidence: '{}' }, 'noon')).toEqual(readPage(page));
    expect(() => run({ markdown: 'no page', evidence: '{}' }, 'one')).toThrow('no id of a story');
  });
  test('lets what is no page throw, each time', () => {
    expect(() => run({ markdown: 'no page', evidence: '{}' })).toThrow('no id of a story');
    expect(() => run({ markdown: 'no page', evidence: '{}' })).toThrow('no id of a story');
  });
});
