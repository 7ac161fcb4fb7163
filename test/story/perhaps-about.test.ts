import { describe, expect, test } from 'vitest';
import { curationSchema } from '../../src/model/curation.ts';
import { addArticle, createState, type Placement } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { readRegistry, serializeRegistry } from '../../src/story/registry-file.ts';
import type { StoriesOutput } from '../../src/story/stories.ts';
import { arrestNews, assign, item, theftNews } from './news-items.ts';

const { reports, later } = theftNews();
const arrest = arrestNews();

function lastPlaced(items: readonly ClusterItem[]): Placement | undefined {
  const state = createState();
  return items.map((one) => addArticle(state, one, { newStory: (id) => id })).at(-1);
}

describe('of the matter of a story perhaps tells', () => {
  test('what came of it, weeks later', () => {
    expect(lastPlaced([...reports, arrest])).toMatchObject({ story: 'later', perhaps: 'theft-1' });
  });

  test.each([
    ['its place alone', 'Bellmoor opens its parks to choirs', 'The town in Latvia invites brass bands too.'],
    [
      'its matter elsewhere',
      'Hartsdale museum robbed of amber',
      'Thieves took amber from a museum by night.',
    ],
    [
      'its place, in news of another kind',
      'Bellmoor amber wins a prize',
      'Stone from there is the clearest.',
    ],
    ['a word of it', 'Amber washes ashore after storms', 'Beachcombers in Latvia found some of great size.'],
  ])('not what shares %s', (_, title, lead) => {
    expect(lastPlaced([...reports, later(title, lead)])).toMatchObject({ story: 'later', perhaps: null });
  });

  test('not what is about a single report, joins a story, or gathers many matters', () => {
    expect(lastPlaced([...reports.slice(0, 1), arrest])?.perhaps).toBeNull();
    expect(lastPlaced(reports)?.perhaps).toBeNull();
    const briefing = { ...arrest, title: `Evening briefing: ${arrest.title}` };
    expect(lastPlaced([...reports, briefing])?.perhaps).toBeNull();
  });
});

describe('the registry lists such a report beside the story', () => {
  const listed = ({ registry }: Pick<StoriesOutput, 'registry'>) =>
    Object.values(registry.stories).flatMap(({ perhaps = [] }) => perhaps);
  const first = assign([...reports, arrest]);
  const again = (items: readonly ClusterItem[], more: Parameters<typeof assign>[1]) =>
    assign(items, { registry: first.registry, state: first.state, ...more });
  const slug = Object.values(first.registry.stories)[0]?.slugs[0] as string;
  const deciding = (decisions: object) => ({
    ...{ file: `curation/${slug}.md`, slug, context: '', lineOf: () => 1 },
    decisions: curationSchema.parse(decisions),
  });

  test('in bulk as one by one, and no member of it', () => {
    expect(listed(first)).toEqual(['later']);
    expect([...first.registry.waiting].map(([, articles]) => articles)).toEqual([['later']]);
    const before = assign(reports);
    const next = assign([...reports, arrest], {
      registry: readRegistry(serializeRegistry(before.registry)).registry,
      state: before.state,
      changed: new Set([arrest.id]),
      goesOn: true,
    });
    expect(serializeRegistry(next.registry)).toBe(serializeRegistry(first.registry));
    expect([...(next.touched ?? [])]).toContain(Object.keys(first.registry.stories)[0]);
  });

  test('not where either has no page to stand on, or it has one itself', () => {
    expect(listed(assign([...reports, arrest], { settings: { minArticles: 4, minEvents: 3 } }))).toEqual([]);
    expect(listed(assign([...reports, arrest], { datedEvents: (id) => (id === 'later' ? 3 : 0) }))).toEqual(
      [],
    );
    expect(listed(assign([...reports, arrest], { isReport: (id) => id !== 'later' }))).toEqual([]);
  });

  test('until it is on a page', () => {
    const trial = item(
      'Brothers charged after amber stone turns up in Riga',
      'Two brothers held in Latvia over the Bellmoor robbery offered an amber stone to a jeweller in Riga.',
      { id: 'trial', feed: 'radio', outlet: 'Radio Meridian', published: '2025-04-05T09:00:00Z' },
    );
    const articles = [...reports, arrest, trial];
    const next = again(articles, { changed: new Set(['trial']), goesOn: true });
    expect(Object.values(next.registry.stories).map((entry) => entry.articles)).toContainEqual([
      'later',
      'trial',
    ]);
    expect(listed(next)).not.toContain('later');
    expect([...(next.touched ?? [])]).toContain(Object.keys(first.registry.stories)[0]);
  });

  test.each([
    ['excluded', { exclude: ['later'] }],
    ['included', { include: ['later'] }],
  ])('until editors say that it is %s', (_, decisions) => {
    const next = again([...reports, arrest], { curations: [deciding(decisions)] });
    expect(listed(next)).toEqual([]);
    expect(listed(again([...reports, arrest], {}))).toEqual(['later']);
  });

  test('and is told so by the story files where it is lost', () => {
    const [[id, entry] = ['', null]] = Object.entries(first.registry.stories);
    const told = {
      article: 'later',
      outlet: 'Wire North',
      title: 'x',
      url: null,
      published: null,
      language: 'en',
    };
    const records = [
      {
        ...{ file: `stories/${slug}.md`, id, slug, articles: entry?.articles ?? [] },
        perhaps: [{ ...told, revisions: [] }],
      },
    ];
    const { registry } = readRegistry(null, () => ({ records, placed: ['later'] }));
    expect(serializeRegistry(registry)).toBe(serializeRegistry(first.registry));
  });
});
