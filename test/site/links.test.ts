import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import { address, href, storyPath } from '../../src/site/links.ts';

describe('href(path)', () => {
  test.each([
    ['/', '/news/'],
    ['/sources/', '/news/sources/'],
    ['status.json', '/news/status.json'],
    [storyPath('a-summit'), '/news/stories/a-summit/'],
  ])('%s lies under the base path: %s', (path, link) => {
    expect(href(path)).toBe(link);
    expect(address(path)).toBe(`https://paper.example${link}`);
  });
});
