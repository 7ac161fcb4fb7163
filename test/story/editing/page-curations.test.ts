import { describe, expect, test } from 'vitest';
import { type Curation, curationSchema } from '../../../src/model/curation.ts';
import type { Registry } from '../../../src/model/registry.ts';
import { pageCurations } from '../../../src/story/editing/page-curations.ts';
import { emptyRegistry } from '../../../src/story/registry.ts';

const registry: Registry = {
  ...emptyRegistry(),
  stories: {
    ferry: { slugs: ['the-ferry', 'boats'], articles: ['ferry-1'] },
    port: { slugs: ['the-port'], articles: ['port-1'], mergedInto: 'ferry' },
  },
};

function file(slug: string, decisions: object, context = ''): Curation {
  return {
    file: `curation/${slug}.md`,
    slug,
    decisions: curationSchema.parse(decisions),
    context,
    lineOf: () => 1,
  };
}

function deciding(...files: Curation[]) {
  const { of, problems } = pageCurations(registry, files);
  return {
    files: [...of].map(([story, { slug }]) => `${story}: ${slug}`),
    notShown: problems.map(({ code, file: named }) => `${code} ${named}`),
  };
}

describe('pageCurations(registry, curations)', () => {
  test("prefers a story's own file to that of a story merged into it", () => {
    const merged = file('a-port', { story: 'port', title: 'The port' });
    expect(deciding(merged, file('the-ferry', { merge: ['the-port'] }))).toEqual({
      files: ['ferry: the-ferry'],
      notShown: ['curation-not-shown curation/a-port.md'],
    });
    expect(deciding(merged)).toEqual({ files: ['ferry: a-port'], notShown: [] });
  });

  test('lets the first by name decide where two are about one story, and names the other', () => {
    expect(deciding(file('the-ferry', {}, 'Ours.'), file('boats', { pin: ['k-1'] }))).toEqual({
      files: ['ferry: boats'],
      notShown: ['curation-not-shown curation/the-ferry.md'],
    });
  });

  test('says nothing of a file that has no words for the page, or is about no story', () => {
    const files = [
      file('boats', {}),
      file('the-ferry', { exclude: ['ferry-1'] }),
      file('tram', { title: 'A' }),
    ];
    expect(deciding(...files)).toEqual({ files: ['ferry: boats'], notShown: [] });
  });
});
