import { describe, expect, test } from 'vitest';
import { curationSchema } from '../../../src/model/curation.ts';
import type { Registry } from '../../../src/model/registry.ts';
import type { StoryCuration } from '../../../src/story/editing/story-curation.ts';
import { wantedMerges } from '../../../src/story/editing/wanted-merges.ts';
import { emptyRegistry } from '../../../src/story/registry.ts';

const stories = ['bridge', 'ferry', 'harbour', 'tram'];
const registry: Registry = {
  ...emptyRegistry(),
  stories: Object.fromEntries(stories.map((id) => [id, { slugs: [`the-${id}`], articles: [`${id}-1`] }])),
};

const curationOf = (story: string, merge: string[], line = 1): StoryCuration => ({
  story,
  curation: {
    slug: `the-${story}`,
    file: `curation/the-${story}.md`,
    decisions: curationSchema.parse({ merge }),
    context: '',
    lineOf: () => line,
  },
});

/** Each pair is one file: the story it is about and what it takes in; the file's place is the line of its problems. */
function wanted(...files: (readonly [story: string, merge: string[]])[]) {
  const curated = files.map(([story, merge], index) => curationOf(story, merge, index + 1));
  const { merges, problems } = wantedMerges(curated, registry);
  return {
    merges: [...merges].map((pair) => pair.join(' → ')),
    faults: problems.map(({ code, line }) => `${code} ${line}`),
  };
}

describe('wantedMerges(curated, registry)', () => {
  test.each<[promise: string, files: [string, string[]][], merges: string[], faults: string[]]>([
    ['takes ids and slugs', [['ferry', ['tram', 'the-bridge']]], ['tram → ferry', 'bridge → ferry'], []],
    ['reports an unknown story', [['ferry', ['boat']]], [], ['merge-unknown-story 1']],
    ['reports a story in itself', [['ferry', ['the-ferry']]], [], ['merge-into-itself 1']],
    [
      'lets the first of two claims stand',
      [
        ['ferry', ['tram']],
        ['bridge', ['tram']],
      ],
      ['tram → ferry'],
      ['merge-claimed-twice 2'],
    ],
    [
      'never closes a ring, however long',
      [
        ['ferry', ['tram']],
        ['bridge', ['ferry']],
        ['tram', ['bridge']],
      ],
      ['tram → ferry', 'ferry → bridge'],
      ['merge-ring 3'],
    ],
  ])('%s', (_, files, merges, faults) => {
    expect(wanted(...files)).toEqual({ merges, faults });
  });

  test.each(['the-fery', '/stories/the-ferry/', 'https://paper.example/stories/the-ferry/', 'the-ferry.md'])(
    'suggests the nearest slug for %s',
    (name) => {
      const { problems } = wantedMerges([curationOf('tram', [name])], registry);
      expect(problems[0]?.hint).toContain('Did you mean "the-ferry"?');
    },
  );
});
