import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/model/registry.ts';
import { Membership } from '../../src/story/membership.ts';
import { emptyRegistry, formerlyOf, placedIn } from '../../src/story/registry.ts';
import { readRegistry, serializeRegistry } from '../../src/story/registry-file.ts';
import { REGISTRY } from './small-registry.ts';

const record = (id: string, slug: string, ...articles: string[]) => ({
  file: `stories/${slug}.md`,
  id,
  slug,
  articles,
});

test('a slug that leads out of the folder of stories is not believed; the story file tells it', () => {
  const text = serializeRegistry(REGISTRY).replace('"ferry-strike"', '"../../ferry-strike"');
  const records = [record('s-00000001', 'ferry-strike', 'ferry-1', 'ferry-2')];
  const { registry, problems } = readRegistry(text, () => ({ records, placed: [] }));
  expect(registry.stories).toEqual(REGISTRY.stories);
  expect(problems).toMatchObject([{ code: 'registry-broken' }]);
});

describe('the file', () => {
  test('is the same for the same registry, whatever the order of its keys', () => {
    const turned: Registry = {
      waiting: REGISTRY.waiting,
      stories: Object.fromEntries(Object.entries(REGISTRY.stories).reverse()),
    };
    expect(serializeRegistry(turned)).toBe(serializeRegistry(REGISTRY));
  });

  test('comes back as it was', () => {
    const read = { registry: REGISTRY, problems: [] };
    for (const isOurs of [true, false])
      expect(readRegistry(serializeRegistry(REGISTRY), undefined, isOurs)).toEqual(read);
    const empty = { registry: emptyRegistry(), problems: [] };
    expect(readRegistry(serializeRegistry(emptyRegistry()), undefined, true)).toEqual(empty);
  });

  test('missing, with no stories: an empty registry and no problem', () => {
    expect(readRegistry(null)).toEqual({ registry: emptyRegistry(), problems: [] });
  });

  test('missing, with story files: made again and reported', () => {
    const { registry, problems } = readRegistry(null, () => ({
      records: [record('s-00000009', 'old-story', 'a', 'b')],
      placed: [],
    }));
    expect(registry.stories['s-00000009']).toEqual({ slugs: ['old-story'], articles: ['a', 'b'] });
    expect(problems).toMatchObject([{ code: 'registry-missing', severity: 'error', file: 'registry.json' }]);
  });

  test('missing: what was merged, and every earlier address, is known from the story files', () => {
    const stories = {
      's-00000001': { slugs: ['ferry-strike', 'ferries-stop'], articles: ['ferry-1', 'talks-1'] },
      's-00000002': {
        slugs: ['talks'],
        articles: ['talks-1'],
        mergedInto: 's-00000001',
        tombstone: 'It was merged into another story.',
      },
    };
    const formerly = formerlyOf({ ...emptyRegistry(), stories });
    const file = { ...record('s-00000001', 'ferry-strike', 'ferry-1', 'talks-1') };
    const { registry } = readRegistry(null, () => ({
      records: [{ ...file, formerly: formerly.get(file.id) }],
      placed: ['ferry-1', 'talks-1'],
    }));
    expect(registry.stories).toEqual(stories);
  });

  test('missing: an article that no story file tells of waits alone, in the story that it began', () => {
    const membership = new Membership(emptyRegistry());
    for (const article of ['bridge-1', 'mayor-1']) membership.move(article, membership.newStory(article));
    membership.move('ferry-1', 's-00000001');
    membership.setIdentity('s-00000001', { slugs: ['ferry-strike'] });
    const before = membership.toRegistry();
    const { registry } = readRegistry(null, () => ({
      records: [record('s-00000001', 'ferry-strike', 'ferry-1')],
      placed: ['bridge-1', 'ferry-1', 'mayor-1'],
    }));
    expect(serializeRegistry(registry)).toBe(serializeRegistry(before));
  });

  test('with the marks of a conflict: both sides are united', () => {
    const ours = serializeRegistry({
      ...REGISTRY,
      stories: { ...REGISTRY.stories, 's-0000000a': { slugs: ['ours'], articles: ['o'] } },
    });
    const theirs = '"s-0000000b": {"slugs":["theirs"],"articles":["t"]},';
    const line = '"s-0000000a": {"slugs":["ours"],"articles":["o"]}';
    expect(ours).toContain(line);
    const conflict = ours.replace(line, `<<<<<<< HEAD\n${line}\n=======\n${theirs}\n>>>>>>> main`);
    const { registry, problems } = readRegistry(conflict);
    expect(Object.keys(registry.stories).sort()).toEqual([
      ...Object.keys(REGISTRY.stories),
      's-0000000a',
      's-0000000b',
    ]);
    expect(registry.waiting).toEqual(REGISTRY.waiting);
    expect(problems).toMatchObject([{ code: 'registry-broken' }]);
  });

  test('broken anywhere: no id of a readable line or of a story file is lost', () => {
    const text = serializeRegistry(REGISTRY);
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ maxLength: 5 }), (at, garbage) => {
        const { registry } = readRegistry(`${text.slice(0, at)}${garbage}${text.slice(at)}<<<<<<<`, () => ({
          records: [record('s-00000001', 'ferry-strike', 'ferry-1')],
          placed: ['ferry-1', 'ferry-9'],
        }));
        const known = [...Object.keys(registry.stories), ...[...registry.waiting].map(([id]) => id)];
        const untouched = text.split('\n').filter((line, index, lines) => {
          const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
          return /^"s-/.test(line) && (at < start || at > start + line.length);
        });
        for (const line of untouched) expect(known).toContain(line.slice(1, 11));
        expect(known).toContain('s-00000001');
        expect(placedIn(registry)('ferry-9')).toBe(true);
      }),
    );
  });

  describe('two stories that claim one slug are an error, and', () => {
    const claimedBy = (slugs: string[]) => {
      const stories = { ...REGISTRY.stories, 's-0000000c': { slugs, articles: [] } };
      return readRegistry(serializeRegistry({ ...emptyRegistry(), stories }));
    };

    test('the lesser id keeps the address, the other takes its next', () => {
      const { registry, problems } = claimedBy(['ferry-strike', 'boats-stop']);
      expect(problems).toMatchObject([
        { code: 'slug-claimed-twice', severity: 'error', file: 'registry.json' },
      ]);
      expect(registry.stories['s-00000001']?.slugs).toEqual(['ferry-strike']);
      expect(registry.stories['s-0000000c']?.slugs).toEqual(['boats-stop']);
    });

    test('the other gets a new address where it had no more', () => {
      const { registry, problems } = claimedBy(['ferry-strike']);
      expect(problems[0]?.message).toContain('s-0000000c stands at "ferry-strike-2"');
      expect(registry.stories['s-0000000c']?.slugs).toEqual(['ferry-strike-2']);
      expect(readRegistry(serializeRegistry(registry)).problems).toEqual([]);
    });
  });
});
