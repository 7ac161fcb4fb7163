/** Whatever happens between runs: one that looks at what changed alone writes what one that remembers nothing does. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { NewsroomFolder, rss } from './newsroom-folder.ts';

const MATTERS = [
  ['Ferry crews of Port Salda', 'the strike over pay', 'Harbour Union'],
  ['Port Salda harbour board', 'ferry fares after the strike', 'Harbour Union'],
  ['Comet Veltri', 'its closest approach to Earth', 'Quillota Observatory'],
] as const;
const VERBS = ['go on with', 'turn away from', 'speak about', 'wait for', 'look back on'] as const;
const FEEDS = ['post', 'wire'] as const;

/** What can happen before a run; numbers choose among what is there. */
type Turn =
  | { readonly kind: 'report'; readonly matter: number; readonly verb: number; readonly feed: number }
  | {
      readonly kind:
        | 'revise'
        | 'take down'
        | 'edit article'
        | 'remove page'
        | 'merge'
        | 'exclude'
        | 'retitle';
      readonly which: number;
    }
  | { readonly kind: 'set'; readonly minArticles: number };

const report = fc.record({
  kind: fc.constant('report' as const),
  matter: fc.nat(MATTERS.length - 1),
  verb: fc.nat(VERBS.length - 1),
  feed: fc.nat(1),
});
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 6, arbitrary: report },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'revise',
        'take down',
        'edit article',
        'remove page',
        'merge',
        'exclude',
        'retitle',
      ),
      which: fc.nat(20),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('set' as const), minArticles: fc.integer({ min: 1, max: 3 }) }),
  },
);

/** A content folder to which things happen. */
class History {
  readonly folder = new NewsroomFolder();
  #items: { guid: string; title: string; text: string; published: string; feed: number }[] = [];
  #count = 0;

  constructor() {
    const list = FEEDS.map((feed) => `  - id: ${feed}\n    outlet: The ${feed}\n    file: ${feed}.xml\n`);
    this.folder.write('feeds.yaml', `feeds:\n${list.join('')}`);
    this.#publish();
  }

  happen(turn: Turn): void {
    if (turn.kind === 'report') this.#report(turn);
    else if (turn.kind === 'set')
      this.folder.write('site.yaml', `stories:\n  minArticles: ${turn.minArticles}\n`);
    else this.#change(turn.kind, turn.which);
    this.#publish();
  }

  #report({ matter, verb, feed }: Extract<Turn, { kind: 'report' }>): void {
    const [who, what, source] = MATTERS[matter] as (typeof MATTERS)[number];
    this.#count += 1;
    this.#items.push({
      guid: `item-${this.#count}`,
      title: `${who} ${VERBS[verb]} ${what}`,
      text: `${who} ${VERBS[verb]} ${what}, the ${source} said on Monday. It was day ${this.#count} of the matter.`,
      published: new Date(Date.UTC(2025, 9, 1 + this.#count, 9)).toISOString(),
      feed,
    });
  }

  #change(kind: string, which: number): void {
    const { folder } = this;
    const item = this.#items[which % this.#items.length];
    const files = [...folder.files().keys()];
    const of = (pattern: RegExp, at = which) => {
      const found = files.filter((file) => pattern.test(file));
      return found[at % found.length];
    };
    const page = of(/^stories\/.*\.md$/);
    const article = of(/^articles\//);
    if (kind === 'revise' && item) item.text += ' A judge was heard.';
    else if (kind === 'take down' && item) this.#takeDown(item.guid);
    else if (kind === 'edit article' && article)
      folder.write(article, `${folder.read(article)}\nCorrected.\n`);
    else if (kind === 'remove page' && page) folder.remove(page);
    else if (page && article) {
      const slug = (file = '') => file.replace(/^.*\/|\.md$/g, '');
      const id = /^id: (.*)$/m.exec(folder.read(article))?.[1];
      const decision = {
        merge: `merge: [${slug(of(/^stories\/.*\.md$/, which + 1))}]`,
        exclude: `exclude: [${id}]`,
        retitle: `title: Matter ${which}`,
      }[kind];
      folder.write(page.replace('stories/', 'curation/'), `---\n${decision}\n---\n`);
    }
  }

  #takeDown(guid: string): void {
    this.#items = this.#items.filter((item) => item.guid !== guid);
    for (const [file, text] of this.folder.files())
      if (file.startsWith('articles/') && text.includes(`example.org/${guid}\n`)) this.folder.remove(file);
  }

  #publish(): void {
    FEEDS.forEach((feed, at) => {
      this.folder.write(`${feed}.xml`, rss(this.#items.filter((item) => item.feed === at)));
    });
  }
}

/** Histories that once told two runs apart. */
const EXAMPLES: [Turn[][], boolean][] = [
  // An article is edited in the run in which a setting changes.
  [
    [
      [
        { kind: 'set', minArticles: 1 },
        { kind: 'edit article', which: 0 },
      ],
      [{ kind: 'report', matter: 0, verb: 3, feed: 0 }],
    ],
    true,
  ],
  // An edited article is revised by its source.
  [
    [
      [
        { kind: 'edit article', which: 0 },
        { kind: 'set', minArticles: 1 },
      ],
      [
        { kind: 'revise', which: 0 },
        { kind: 'report', matter: 1, verb: 1, feed: 0 },
      ],
      [{ kind: 'report', matter: 0, verb: 3, feed: 1 }],
    ],
    true,
  ],
];

test('a run that remembers writes what one that remembers nothing does', { timeout: 300_000 }, async () => {
  const histories = fc.array(fc.array(turn, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(histories, fc.boolean(), async (history, isOld) => {
      // A file that was written just now is read once more in any case.
      const ahead = isOld ? 60_000 : 0;
      const clock = vi
        .spyOn(Date, 'now')
        .mockImplementation(() => performance.timeOrigin + performance.now() + ahead);
      const [remembers, forgets] = [new History(), new History()];
      for (const turns of [[{ kind: 'report', matter: 0, verb: 0, feed: 0 } as const], ...history]) {
        for (const { folder } of [remembers, forgets])
          for (const one of turns) (folder === remembers.folder ? remembers : forgets).happen(one);
        rmSync(forgets.folder.cache, { recursive: true, force: true });
        const told = await remembers.folder.update();
        const { changed: _, ...expected } = await forgets.folder.update();
        expect(remembers.folder.files()).toEqual(forgets.folder.files());
        expect({ ...told, feeds: [] }).toMatchObject({ ...expected, feeds: [] });
      }
      for (const { folder } of [remembers, forgets]) rmSync(folder.root, { recursive: true });
      clock.mockRestore();
    }),
    { numRuns: 5, examples: EXAMPLES },
  );
});
