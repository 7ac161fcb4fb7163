import { describe, expect, test } from 'vitest';
import { type Curation, curationSchema } from '../../src/model/curation.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import type { LivingStories } from '../../src/story/clustering/living-stories.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { redirectsOf, tombstonesOf } from '../../src/story/registry.ts';
import { serializeRegistry } from '../../src/story/registry-file.ts';
import { assign, bridgedNews, ferryNews, groupsOf, item, storyWith } from './news-items.ts';

const ONE_OF_EACH = ['clocks-1', 'comet-1 comet-2', 'ferry-1 ferry-2 ferry-3'];

function curation(slug: string, decisions: object, line = 3): Curation {
  return {
    file: `curation/${slug}.md`,
    slug,
    decisions: curationSchema.parse(decisions),
    context: '',
    lineOf: () => line,
  };
}

function slugWith(run: ReturnType<typeof assign>, article: string): string {
  return run.registry.stories[storyWith(run, article)]?.slugs[0] ?? '';
}

/** A second run over the same articles, with decisions. */
function again(run: ReturnType<typeof assign>, curations: Curation[], unreadable = new Set<string>()) {
  return assign(ferryNews(), { registry: run.registry, state: run.state, curations, unreadable });
}

describe('assignStories', () => {
  test('publishes stories of two articles and keeps lone ones waiting under a stable id', () => {
    const run = assign(ferryNews());
    expect(groupsOf(run)).toEqual(ONE_OF_EACH);
    expect(Object.values(run.registry.stories).map(({ slugs }) => slugs.length)).toEqual([1, 1]);
    expect(storyWith(run, 'clocks-1')).toMatch(/^s-[0-9a-f]{8}$/);
  });

  test('one article with enough dated events has a page of its own', () => {
    const run = assign(ferryNews(), { datedEvents: (id) => (id === 'clocks-1' ? 3 : 0) });
    expect(slugWith(run, 'clocks-1')).toBe('museum-of-clocks-opens-late');
  });

  test('reads no article again that waits, and one report told twice waits on', () => {
    const twice = [1, 2].map((n) =>
      item('Lighthouse lit again', 'The lighthouse is lit.', { id: `light-${n}` }),
    );
    const run = assign([...ferryNews(), ...twice]);
    const later = assign([...ferryNews(), ...twice], {
      registry: run.registry,
      state: run.state,
      known: (id) => expect.fail(`${id} was read again`),
    });
    expect(serializeRegistry(later.registry)).toBe(serializeRegistry(run.registry));
    expect(groupsOf(later)).toContain('light-1 light-2');
    expect(slugWith(later, 'light-1')).toBe('');
  });

  test('satire makes no page, and what proves to be satire has none left', () => {
    const isReport = (id: string) => !id.startsWith('ferry');
    expect(slugWith(assign(ferryNews(), { isReport }), 'ferry-1')).toBe('');
    const { registry, state } = assign(ferryNews());
    const found = assign(ferryNews(), { registry, state, isReport });
    expect([...tombstonesOf(found.registry).values()]).toEqual(['Nothing but satire tells of it.']);
  });

  test('a story whose articles are all taken down keeps its address, which says so until one is back', () => {
    const run = assign(ferryNews());
    const ferry = storyWith(run, 'ferry-1');
    const without = (taken: RegExp) =>
      assign(
        ferryNews().filter(({ id }) => !taken.test(id)),
        { registry: run.registry, state: run.state },
      );
    expect([...tombstonesOf(without(/^ferry/).registry)]).toEqual([
      [run.registry.stories[ferry]?.slugs[0], 'Its articles are no longer kept.'],
    ]);
    expect(tombstonesOf(without(/^ferry-[12]/).registry).size).toBe(0);
    expect(tombstonesOf(assign(ferryNews(), { registry: without(/^ferry/).registry }).registry).size).toBe(0);
  });

  test.each([
    ['packed in between', true, false],
    ['packed in between, and only what changed looked at', true, true],
    ['lost', false, false],
  ])('one by one equals all at once, with the state %s', (_, keeps, looksAtChanges) => {
    let { registry } = assign([]);
    let state: ReturnType<typeof unpackState> = null;
    for (const article of ferryNews()) {
      const goesOn = looksAtChanges && state !== null;
      const changed = new Set([article.id]);
      const run = assign(ferryNews(), { articles: [article], changed, goesOn, registry, state });
      registry = run.registry;
      state = keeps ? unpackState(packState(run.state)) : null;
    }
    expect(groupsOf({ registry })).toEqual(groupsOf(assign(ferryNews())));
  });

  test.each([
    ['all else is as it was', true],
    ['every story is looked at', false],
  ])('an article that says something else counts as it is now, where %s', (_, goesOn) => {
    const [first, , second, ...others] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
    const before = assign([first, ...others]);
    const retold = { ...first, lead: 'Nurses of Port Maren were paid.' };
    const articles = [retold, second, ...others];
    const again = { registry: before.registry, changed: new Set([first.id, second.id]), goesOn };
    const placement = (state: LivingStories | null) =>
      assign(articles, { ...again, articles: [second], state }).assignments.get(second.id);
    const cold = placement(null);
    expect(cold?.score).toBeGreaterThan(0);
    expect(placement(before.state)).toEqual(cold);
  });

  test('an article that waits alone joins a story that grows towards it, one by one as all at once', () => {
    const [arrest, parents, denial] = bridgedNews();
    const before = assign([arrest, parents]);
    expect(groupsOf(before)).toEqual(['arrest', 'parents']);
    const run = assign(bridgedNews(), { ...before, state: unpackState(packState(before.state)) });
    expect(groupsOf(run)).toEqual(['arrest denial parents']);
    expect([...run.registry.waiting]).toEqual([]);
    expect(run.assignments.get(parents.id)?.story).toBe(storyWith(run, denial.id));
    expect(serializeRegistry(assign(bridgedNews()).registry)).toBe(serializeRegistry(run.registry));
  });

  test('one that has a page of its own stays', () => {
    const [arrest, parents] = bridgedNews();
    const datedEvents = (id: string) => (id === parents.id ? 3 : 0);
    const before = assign([arrest, parents], { datedEvents });
    const run = assign(bridgedNews(), { ...before, datedEvents });
    expect(groupsOf(run)).toEqual(['arrest denial', 'parents']);
    expect(groupsOf(assign(bridgedNews(), { datedEvents }))).toEqual(groupsOf(run));
  });

  test.each([
    ['wrote about its story', 'parents', {}],
    ['keeps it out of the other', 'arrest', { exclude: ['parents'] }],
    ['put it there', 'parents', { include: ['parents'] }],
  ])('one stays where an editor %s', (_, slug, decisions) => {
    const before = assign(bridgedNews().slice(0, 2));
    const curations = [curation(storyWith(before, slug), decisions)];
    expect(groupsOf(assign(bridgedNews(), { ...before, curations }))).toEqual(['arrest denial', 'parents']);
  });

  test('the order of the input does not matter', () => {
    const shuffled = [3, 0, 5, 2, 4, 1].flatMap((index) => ferryNews()[index] ?? []);
    expect(serializeRegistry(assign(shuffled).registry)).toBe(
      serializeRegistry(assign(ferryNews()).registry),
    );
  });

  test('a run without news changes nothing', () => {
    const run = assign(ferryNews());
    expect(serializeRegistry(again(run, []).registry)).toBe(serializeRegistry(run.registry));
  });

  test('a new headline does not change the address', () => {
    const run = assign(ferryNews().slice(0, 3));
    const later = assign(ferryNews(), { registry: run.registry, state: run.state });
    expect(slugWith(later, 'ferry-3')).toBe(slugWith(run, 'ferry-1'));
  });

  test('a narrow decision is listed with the line that would turn it', () => {
    const run = assign(ferryNews(), { curations: [] });
    for (const miss of run.nearMisses) {
      expect(miss.file).toMatch(/^curation\/[a-z0-9-]+\.md$/);
      expect(miss.line).toMatch(/^(?:merge|include|exclude): \[/);
    }
  });
});

describe("editors' decisions", () => {
  const run = assign(ferryNews());
  const ferry = slugWith(run, 'ferry-1');
  const comet = slugWith(run, 'comet-1');

  test('merge joins two stories, leaves a redirect, and holds on every later run', () => {
    const merged = again(run, [curation(ferry, { merge: [comet] })]);
    expect(groupsOf(merged)).toEqual(['clocks-1', 'comet-1 comet-2 ferry-1 ferry-2 ferry-3']);
    expect(redirectsOf(merged.registry).get(comet)).toBe(ferry);
    const later = again(merged, [curation(ferry, { merge: [comet] })]);
    expect(serializeRegistry(later.registry)).toBe(serializeRegistry(merged.registry));
  });

  test('a merge stays while its file cannot be read, and goes with its line or its file', () => {
    const merged = again(run, [curation(ferry, { merge: [comet] })]);
    expect(groupsOf(again(merged, [], new Set([ferry])))).toEqual(groupsOf(merged));
    expect(groupsOf(again(merged, [curation(ferry, {})]))).toEqual(ONE_OF_EACH);
    expect(groupsOf(again(merged, []))).toEqual(ONE_OF_EACH);
  });

  test('a merge turned round is done anew, and is a ring only while the file of the first cannot be read', () => {
    const merged = again(run, [curation(ferry, { merge: [comet] })]);
    const turned = [curation(comet, { merge: [ferry] }, 6)];
    expect(redirectsOf(again(merged, turned).registry)).toEqual(new Map([[ferry, comet]]));
    const { problems, registry } = again(merged, turned, new Set([ferry]));
    expect(problems).toMatchObject([{ code: 'merge-ring', file: `curation/${comet}.md`, line: 6 }]);
    expect(redirectsOf(registry)).toEqual(new Map([[comet, ferry]]));
  });

  test('split gives the named articles a story; the larger, older part keeps the id', () => {
    const decision = [
      curation(ferry, { split: [{ title: 'The judge and the ferry', articles: ['ferry-3'] }] }),
    ];
    const split = again(run, decision);
    expect(groupsOf(split)).toContain('ferry-1 ferry-2');
    expect(storyWith(split, 'ferry-1')).toBe(storyWith(run, 'ferry-1'));
    expect(slugWith(split, 'ferry-3')).toBe('the-judge-and-the-ferry');
    expect(split.registry.stories[storyWith(split, 'ferry-3')]?.splitFrom).toBe(storyWith(run, 'ferry-1'));
    expect(serializeRegistry(again(split, decision).registry)).toBe(serializeRegistry(split.registry));
  });

  test('split: where the named part is the larger and older, it keeps the id', () => {
    const decision = [curation(ferry, { split: [{ articles: ['ferry-1', 'ferry-2'] }] })];
    const split = again(run, decision);
    expect(storyWith(split, 'ferry-1')).toBe(storyWith(run, 'ferry-1'));
    expect(storyWith(split, 'ferry-3')).not.toBe(storyWith(run, 'ferry-1'));
    expect(serializeRegistry(again(split, decision).registry)).toBe(serializeRegistry(split.registry));
  });

  test('include moves an article, by id or URL', () => {
    for (const name of ['clocks-1', 'https://harbour.example/clocks-1']) {
      const moved = again(run, [curation(comet, { include: [name] })]);
      expect(groupsOf(moved)).toContain('clocks-1 comet-1 comet-2');
    }
  });

  test('exclude and excludeFeeds take articles out, and keep them out', () => {
    expect(groupsOf(again(run, [curation(ferry, { exclude: ['ferry-2'] })]))).toContain('ferry-2');
    const without = again(run, [curation(ferry, { excludeFeeds: ['wire'] })]);
    expect(groupsOf(without)).toContain('ferry-1 ferry-3');
    expect(groupsOf(again(without, [curation(ferry, { excludeFeeds: ['wire'] })]))).toEqual(
      groupsOf(without),
    );
  });

  test('lock lets no article join by itself', () => {
    const early = assign(ferryNews().slice(0, 3));
    const slug = slugWith(early, 'ferry-1');
    const later = assign(ferryNews(), {
      registry: early.registry,
      curations: [curation(slug, { lock: true })],
    });
    expect(groupsOf(later)).toContain('ferry-1 ferry-2');
  });

  test.each([
    ['merge-into-itself', { merge: [ferry] }],
    ['merge-unknown-story', { merge: ['no-such-story'] }],
    ['article-unknown', { include: ['nowhere'] }],
    ['exclude-of-included', { include: ['ferry-1'], exclude: ['https://harbour.example/ferry-1'] }],
  ])('%s is an error with file and line', (code, decisions) => {
    const found = again(run, [curation(ferry, decisions, 7)]).problems;
    expect(found).toMatchObject([{ code, severity: 'error', file: `curation/${ferry}.md`, line: 7 }]);
  });

  test('what one file includes and another excludes stays, and the line that excludes it is named', () => {
    const other = {
      ...curation('another-file', { story: storyWith(run, 'ferry-1'), exclude: ['ferry-2'] }, 3),
    };
    const found = again(run, [curation(ferry, { include: ['ferry-2'] }), other]);
    expect(found.problems).toMatchObject([
      { code: 'exclude-of-included', file: 'curation/another-file.md', line: 3 },
    ]);
    expect(groupsOf(found)).toEqual(groupsOf(run));
  });

  test('an article that two files include goes to the first, and the other is told which', () => {
    const files = [curation(ferry, { include: ['clocks-1'] }), curation(comet, { include: ['clocks-1'] }, 2)];
    const [problem] = again(run, files).problems;
    expect(problem).toMatchObject({ code: 'include-claimed-twice' });
    expect([ferry, comet].some((slug) => problem?.message.endsWith(`into another story (${slug}).`))).toBe(
      true,
    );
  });

  test('an article that is included may be of a feed that is excluded', () => {
    const decisions = { include: ['ferry-2'], excludeFeeds: ['wire'] };
    const found = again(run, [curation(ferry, decisions)]);
    expect(found.problems).toEqual([]);
    expect(groupsOf(found).find((group) => group.includes('ferry-1'))).toContain('ferry-2');
  });

  test('a ring of merges is an error at the line that closes it, and the other merge stands', () => {
    const [first, second] = [ferry, comet].sort() as [string, string];
    const ring = [curation(first, { merge: [second] }, 4), curation(second, { merge: [first] }, 5)];
    const { problems, registry } = again(run, ring);
    expect(problems).toMatchObject([{ code: 'merge-ring', file: `curation/${second}.md`, line: 5 }]);
    expect(redirectsOf(registry).get(second)).toBe(first);
  });

  test('a curation file for a story that is not there is an error with the nearest slug', () => {
    const [problem] = again(run, [curation(`${ferry}x`, { lock: true }, 9)]).problems;
    expect(problem).toMatchObject({ code: 'curation-story-unknown', line: 9 });
    expect(problem?.message).toContain('do not count until');
    expect(problem?.hint).toContain(ferry);
  });

  test('an unknown story is answered with the nearest', () => {
    const [problem] = again(run, [curation(ferry, { merge: [`${comet}s`] })]).problems;
    expect(problem?.hint).toContain(comet);
  });

  test.each([
    ['ferry-11', 'Did you mean "ferry-1"?'],
    ['https://harbour.example/fery-2', 'Did you mean "https://harbour.example/ferry-2"?'],
    ['nowhere', 'Give its URL, to which the story page links under Coverage'],
  ])('"%s", to be excluded, is answered: %s', (name, hint) => {
    const [problem] = again(run, [curation(ferry, { exclude: [name] })]).problems;
    expect(problem).toMatchObject({ code: 'article-unknown', hint: expect.stringContaining(hint) });
  });
});

test('ids of stories differ even where their first articles are alike', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    item(`Matter ${index}x`, '', { id: `many-${index}` }),
  );
  const { registry } = assign(many);
  const ids = [...[...registry.waiting].map(([id]) => id), ...Object.keys(registry.stories)];
  expect(new Set(ids).size).toBe(ids.length);
});
