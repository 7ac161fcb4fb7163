import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSettledAt, readNewsroomCache, writeNewsroomCache } from '../../scripts/io/cache/newsroom-cache.ts';
import type { NewsroomResult } from '../../src/build/newsroom.ts';
import { addArticle, createState } from '../../src/story/cluster.ts';
import { ferryNews } from '../story/news-items.ts';

const ENDED = { articles: 'as-kept', ending: 'as-ended' };
let folder: string;
let result: Partial<NewsroomResult>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-cache-'));
  const state = createState();
  for (const one of ferryNews()) addArticle(state, one, { newStory: (id) => id });
  const terms = { terms: ['ferry'], gains: [4], written: ['ferries'] };
  result = {
    state,
    composed: new Map([['ferry-1', 'as-composed']]),
    compared: new Map([['ferry-1', { key: 'as-compared', terms }]]),
    relations: [['comet-1', 'ferry-1', 0.25]],
    problems: [],
  };
  writeNewsroomCache(folder, result as NewsroomResult, ENDED);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readNewsroomCache', () => {
  test('gives what was written', () => {
    const { ending, state, composed, compared, relations } = readNewsroomCache(folder, 'as-kept');
    expect(ending).toBe('as-ended');
    expect([...(state?.stories.keys() ?? [])]).toEqual(['ferry-1', 'comet-1', 'clocks-1']);
    expect([...composed]).toEqual([['ferry-1', 'as-composed']]);
    expect(compared.get('ferry-1')?.terms.written).toEqual(['ferries']);
    expect(relations).toEqual([['comet-1', 'ferry-1', 0.25]]);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -40)],
    ['another by one letter', (text: string) => text.replace(/"ferry-2"/, '"ferry_2"')],
    ['not there', () => ''],
  ])('takes the living stories for lost where their file is %s', (_, damaged) => {
    const file = join(folder, 'clusters.txt');
    writeFileSync(file, damaged(readFileSync(file, 'utf8')));
    const { ending, state } = readNewsroomCache(folder, 'as-kept');
    expect({ ending, state }).toEqual({ ending: null, state: null });
  });

  test('takes them for lost where they were made from other articles', () => {
    const { ending, state, composed } = readNewsroomCache(folder, 'kept since');
    expect({ ending, state, composed: composed.size }).toEqual({ ending: null, state: null, composed: 1 });
  });

  test.each([
    ['cut off', (text: string) => text.replace(/\n[^\n]*$/, '')],
    [
      'empty at its end, as a disk leaves it that stopped',
      (text: string) => text.replace(/.{20}$/, '\0'.repeat(20)),
    ],
  ])('takes all for lost where the file of pages is %s', (_, damaged) => {
    const file = join(folder, 'pages.txt');
    writeFileSync(file, damaged(readFileSync(file, 'utf8')));
    const { ending, state, compared } = readNewsroomCache(folder, 'as-kept');
    expect({ ending, state, compared: compared.size }).toEqual({ ending: null, state: null, compared: 0 });
  });

  test('writes again what was not laid out', () => {
    const text = readFileSync(join(folder, 'pages.txt'), 'utf8');
    const again = { ...result, ...readNewsroomCache(folder, 'as-kept') };
    writeNewsroomCache(folder, again as NewsroomResult, ENDED);
    expect(readFileSync(join(folder, 'pages.txt'), 'utf8')).toBe(text);
  });
});

describe('isSettledAt', () => {
  const settledWith = (change: object) => {
    writeNewsroomCache(folder, { ...result, ...change } as NewsroomResult, ENDED);
    return isSettledAt(folder, 'as-ended');
  };

  test('holds for a run that begins as the last one ended', () => {
    expect(settledWith({})).toBe(true);
    expect(isSettledAt(folder, 'otherwise')).toBe(false);
    expect(isSettledAt(join(folder, 'nowhere'), 'as-ended')).toBe(false);
  });

  test.each([
    ['a page was not composed', { composed: new Map() }],
    ['an article was not written yet', { compared: new Map([['ferry-1', { key: null, terms: {} }]]) }],
    ['something is wrong that is told in every run', { problems: [{ code: 'unknown-id' }] }],
  ])('does not hold where %s', async (_, change) => {
    expect(settledWith(change)).toBe(false);
  });
});
