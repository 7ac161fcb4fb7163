/**
 * Stories drawn by chance from a month of real feed histories, printed for a person to judge: does each article
 * belong, does the title name the matter, does the summary tell it? Prints news: for the screen only.
 */
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { analyzeDocument, documentOf } from '../../src/story/analysis.ts';
import { addArticle, compareItems, createState, type Placement } from '../../src/story/cluster.ts';
import { clusterItemOf } from '../../src/story/clustered-article.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { summaryOf } from '../../src/story/summary.ts';
import { titleOf } from '../../src/story/title.ts';
import { articleOf } from '../analyze/input-article.ts';
import { HISTORIES, type HistoryPart, isInPart, requireFeedHistories } from './feed-history.ts';
import { generator, shuffle } from './random.ts';
import { runBench } from './run-bench.ts';

const USAGE = `npm run bench -- drawn-stories [flags]
  --feeds DIR     archives of feed snapshots, NAME.tar.gz (${HISTORIES})
  --only A,B,C    these feeds alone
  --from DAY      the first day (2020-04-27)
  --days N        so many days from then on (31)
  --draw N        stories drawn (40)
  --articles N    the least articles of a story that may be drawn (3)
  --seed N        another seed draws other stories (1)`;

interface PlacedArticle {
  readonly item: AnalyzedArticle;
  readonly placement: Placement;
}

interface Draw extends HistoryPart {
  readonly feeds: string;
  readonly draw: number;
  readonly articles: number;
  readonly seed: number;
}

function drawStories({ feeds, draw, articles, seed, ...part }: Draw): void {
  const items = requireFeedHistories(feeds).filter(isInPart(part));
  const stories = storiesOf(items).filter((story) => story.length >= articles);
  shuffle(stories, generator(seed));
  const drawn = stories.slice(0, draw);
  const count = drawn.reduce((sum, story) => sum + story.length, 0);
  process.stdout.write(
    `${items.length} articles, ${stories.length} stories of ${articles} or more; drawn ${drawn.length} with ${count} articles\n`,
  );
  drawn.forEach((story, index) => {
    process.stdout.write(`\n${index + 1}. ${describe(story)}`);
  });
}

/** Every article analysed and placed as an update would, by story. */
function storiesOf(items: readonly ClusterItem[]): PlacedArticle[][] {
  const state = createState();
  const placed = new Map<string, PlacedArticle>();
  const mayLeave = (id: string) => {
    const known = placed.get(id);
    return known && clusterItemOf(known.item);
  };
  for (const known of items.toSorted(compareItems)) {
    const item = analyze(known);
    const arrival = addArticle(state, clusterItemOf(item), { newStory: (id) => id, mayLeave });
    placed.set(known.id, { item, placement: arrival });
    for (const [id, placement] of arrival.followers) {
      const follower = placed.get(id);
      if (follower) placed.set(id, { ...follower, placement });
    }
  }
  return [...Map.groupBy(placed.values(), ({ placement }) => placement.story).values()];
}

function analyze({ id, feed, outlet, title, lead, published, language, url }: ClusterItem): AnalyzedArticle {
  const plain = articleOf({ id, outlet, title, published: published ?? '', text: lead, url: url ?? '' });
  const article = { ...plain, feed, language, text: `${title}\n${lead}` };
  const document = documentOf(article);
  return { article, document, analysis: analyzeDocument(document) };
}

function describe(story: readonly PlacedArticle[]): string {
  const articles = story.map(({ item }) => item);
  const title = titleOf(articles.map(({ article }) => article));
  return `${title.text}\n   ${summaryOf(articles, title).text}\n${story.map(lineOf).join('')}`;
}

/** When, where, the headline and first words; then the likeness to the story as it was, and what was shared. */
function lineOf({ item: { article }, placement: { score, why } }: PlacedArticle): string {
  const { published, feed, title, body } = article;
  const shared = [...why.names, ...why.terms].slice(0, 8).join(', ');
  const link = why.linked ? ' linked' : '';
  return `   - ${published?.slice(5, 16)} ${feed}: ${title} // ${body.slice(0, 160)}\n       ${score.toFixed(2)}${link} ${shared}\n`;
}

process.exitCode = await runBench({
  usage: USAGE,
  flags: { feeds: HISTORIES, only: '', from: '2020-04-27', days: 31, draw: 40, articles: 3, seed: 1 },
  run: drawStories,
});
