import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/model/registry.ts';
import {
  addressOf,
  canBeAddress,
  emptyRegistry,
  placedIn,
  redirectsOf,
  tombstonesOf,
  withAddress,
  withoutArticles,
} from '../../src/story/registry.ts';
import { REGISTRY } from './small-registry.ts';

test('tells which articles have a story, of merged and waiting stories too', () => {
  const articles = ['clocks-1', 'comet-1', 'ferry-1', 'ferry-2', 'talks-1'];
  expect([...articles, 'ferry-3', 's-00000004'].filter(placedIn(REGISTRY))).toEqual(articles);
});

describe('addresses', () => {
  test('old slugs and merged stories lead to the story that stands for them', () => {
    expect([...redirectsOf(REGISTRY)]).toEqual([
      ['comet-comes', 'comet-passes'],
      ['harbour-talks', 'ferry-strike'],
    ]);
  });

  test('a story that is gone says why', () => {
    const gone: Registry = {
      ...emptyRegistry(),
      stories: {
        's-00000001': {
          slugs: ['ferry-strike'],
          articles: [],
          tombstone: 'Its articles belong to other stories now.',
        },
      },
    };
    expect([...tombstonesOf(gone)]).toEqual([['ferry-strike', 'Its articles belong to other stories now.']]);
  });

  test('of a merged story lead to the other when its last article leaves, and go with the other', () => {
    const without = withoutArticles(REGISTRY, new Set(['talks-1']));
    expect(redirectsOf(without).get('harbour-talks')).toBe('ferry-strike');
    expect(without.stories['s-00000003']?.articles).toEqual([]);
    const neither = withoutArticles(REGISTRY, new Set(['talks-1', 'ferry-1', 'ferry-2']));
    expect(Object.keys(neither.stories)).toEqual(['s-00000002']);
  });

  test('a story takes a name that is spelled as addresses are and that no other has or had', () => {
    const names = ['boats-rest', 'ferry-strike', 'comet-comes', 'Boats rest', 'boats--rest'];
    const possible = names.filter((name) => canBeAddress(REGISTRY, 's-00000001', name));
    expect(possible).toEqual(['boats-rest', 'ferry-strike']);
    const moved = withAddress(REGISTRY, 's-00000001', 'boats-rest');
    expect(addressOf(moved, 's-00000001')).toBe('boats-rest');
    expect(redirectsOf(moved).get('ferry-strike')).toBe('boats-rest');
    expect(addressOf(moved, 's-00000003')).toBeNull();
  });

  test('samples leave with their stories, unless an editor wrote about them', () => {
    const samples = new Set(['ferry-1', 'ferry-2', 'clocks-1']);
    const without = withoutArticles(REGISTRY, samples);
    expect(without.stories['s-00000001']).toBeUndefined();
    expect(without.stories['s-00000002']).toEqual(REGISTRY.stories['s-00000002']);
    expect(without.waiting.text).toBe('');
    expect(withoutArticles(REGISTRY, samples, () => true).stories['s-00000001']?.tombstone).toBeDefined();
  });
});
