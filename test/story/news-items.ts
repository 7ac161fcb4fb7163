/** Made-up articles for tests of clustering; outlets and events are invented. */
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { emptyRegistry } from '../../src/story/registry.ts';
import { assignStories, type StoriesInput, type StoriesOutput } from '../../src/story/stories.ts';

let count = 0;

export function item(title: string, lead: string, more: Partial<ClusterItem> = {}): ClusterItem {
  count += 1;
  const id = more.id ?? `post-${count}`;
  return {
    id,
    feed: 'post',
    outlet: 'The Harbour Post',
    title,
    lead,
    published: '2025-10-20T08:00:00Z',
    language: 'en',
    url: `https://harbour.example/${id}`,
    ...more,
  };
}

/** Five articles of two matters, and one of neither. */
export function ferryNews(): ClusterItem[] {
  return [
    item(
      'Ferry crews walk out in Port Maren',
      'Ferry crews in Port Maren walked out at dawn over a contract that ran out in June.',
      { id: 'ferry-1', published: '2025-10-20T06:00:00Z' },
    ),
    item(
      'Comet Veltri passes closest to Earth',
      'Comet Veltri, found by an amateur in Quillota, passed closest to Earth overnight.',
      { id: 'comet-1', published: '2025-10-20T07:00:00Z' },
    ),
    item(
      'Port Maren ferry strike strands thousands',
      'The strike by ferry crews in Port Maren stranded 40,000 passengers as contract talks stalled.',
      { id: 'ferry-2', feed: 'wire', outlet: 'Wire North', published: '2025-10-20T09:00:00Z' },
    ),
    item(
      'Judge orders Port Maren ferry talks',
      'A judge ordered striking ferry crews and the port of Port Maren back to contract talks.',
      { id: 'ferry-3', published: '2025-10-22T09:30:00Z' },
    ),
    item(
      'Comet Veltri photographed from Quillota',
      'The amateur who found comet Veltri in Quillota has photographed it as it leaves Earth behind.',
      { id: 'comet-2', feed: 'wire', outlet: 'Wire North', published: '2025-10-22T10:00:00Z' },
    ),
    item(
      'Museum of clocks opens late',
      'The museum of clocks opened an hour late because nobody could agree on the time.',
      { id: 'clocks-1', published: '2025-10-22T11:00:00Z' },
    ),
  ];
}

/** Three articles of one matter: the first two have little in common, and the third has much with both. */
export function bridgedNews(): [ClusterItem, ClusterItem, ClusterItem] {
  return [
    item(
      'Sandvik teacher held after school funds vanish',
      'Police in Sandvik arrested teacher Inga Moll after the lunch money of a school vanished.',
      { id: 'arrest', published: '2025-10-20T06:00:00Z' },
    ),
    item(
      'Parents ask where 40,000 kroner went',
      'Parents at the Hill School want to know who took the lunch money that Moll kept.',
      { id: 'parents', feed: 'wire', outlet: 'Wire North', published: '2025-10-20T07:00:00Z' },
    ),
    item(
      'Teacher Moll denies taking Hill School lunch money',
      'Inga Moll, a teacher held in Sandvik, denied that she took the lunch money of parents at the Hill School.',
      { id: 'denial', feed: 'radio', outlet: 'Radio Meridian', published: '2025-10-20T08:00:00Z' },
    ),
  ];
}

/** Three reports of a theft; what is told of its place, its matter or its kind a month later joins them no more. */
export function theftNews(): { reports: ClusterItem[]; later: (title: string, lead: string) => ClusterItem } {
  const wire = { feed: 'wire', outlet: 'Wire North' };
  return {
    reports: [
      item(
        'Bellmoor museum robbed of its amber crown',
        'Thieves took the amber crown from the Bellmoor museum in Latvia overnight, the police said.',
        { id: 'theft-1', published: '2025-03-03T09:00:00Z' },
      ),
      item(
        'Police seek thieves of the Bellmoor crown',
        'Two thieves climbed into the Bellmoor museum in Latvia and carried off its amber crown.',
        { id: 'theft-2', published: '2025-03-04T09:00:00Z', ...wire },
      ),
      item(
        'Bellmoor crown may be melted down, museum fears',
        'The amber crown that thieves carried out of the museum in Latvia is worth little without its stones.',
        { id: 'theft-3', published: '2025-03-05T09:00:00Z' },
      ),
    ],
    later: (title, lead) => item(title, lead, { id: 'later', published: '2025-04-04T09:00:00Z', ...wire }),
  };
}

/** The arrest that came of it. */
export function arrestNews(): ClusterItem {
  return theftNews().later(
    'Brothers arrested over Bellmoor robbery',
    'Police in Latvia held two brothers after an amber stone was offered to a jeweller in Riga.',
  );
}

export function assign(articles: readonly ClusterItem[], more: Partial<StoriesInput> = {}): StoriesOutput {
  const known = new Map(
    articles.flatMap((article) => [
      [article.id, article],
      [article.url ?? '', article],
    ]),
  );
  return assignStories({
    articles,
    registry: emptyRegistry(),
    state: null,
    known: (idOrUrl) => known.get(idOrUrl),
    headline: (id) => known.get(id),
    curations: [],
    settings: { minArticles: 2, minEvents: 3 },
    datedEvents: () => 0,
    ...more,
  });
}

/** Stories as sorted lists of article ids, lone articles included. */
export function groupsOf({ registry }: Pick<StoriesOutput, 'registry'>): string[] {
  const published = Object.values(registry.stories).filter(({ mergedInto }) => mergedInto === undefined);
  const groups = [
    ...published.map(({ articles }) => articles),
    ...[...registry.waiting].map(([, ids]) => ids),
  ];
  return groups
    .filter((articles) => articles.length > 0)
    .map((articles) => articles.toSorted().join(' '))
    .sort();
}

/** The id of the story that an article is in. */
export function storyWith({ registry }: Pick<StoriesOutput, 'registry'>, article: string): string {
  const all = [
    ...Object.entries(registry.stories)
      .filter(([, { mergedInto }]) => mergedInto === undefined)
      .map(([id, { articles }]) => [id, articles] as const),
    ...registry.waiting,
  ];
  return all.find(([, articles]) => articles.includes(article))?.[0] ?? '';
}
