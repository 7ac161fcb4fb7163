import { addArticle, compareItems, createState } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { formatJsonLines, parseJsonLines } from '../io/command/json-lines.ts';
import { similarity } from '../io/similarity.ts';
import { articleChecker, type InputArticle } from './input-article.ts';
import type { Stage } from './stage.ts';

/** Puts each item into a story; the lines come back in the order of the input. */
export const stage: Stage = { flags: {}, run };

function run(input: string): string {
  const items = parseJsonLines<InputArticle>(input, articleChecker()).map(itemOf);
  const state = createState();
  const byId = new Map(items.map((item) => [item.id, item]));
  const secondOpinion = similarity ? { similarity, known: (id: string) => byId.get(id) } : undefined;
  const stories = new Map<string, string>();
  for (const item of items.toSorted(compareItems)) {
    const { story, followers } = addArticle(state, item, {
      newStory: (id) => id,
      mayLeave: (id) => byId.get(id),
      secondOpinion,
    });
    stories.set(item.id, story);
    for (const id of followers.keys()) stories.set(id, story);
  }
  return formatJsonLines(items.map(({ id }) => ({ id, story: stories.get(id) })));
}

/** An item's first characters are its lead, whether or not it has a headline. */
const LEAD_CHARACTERS = 600;

function itemOf({ id, outlet, title, text, published, url }: InputArticle): ClusterItem {
  return {
    id,
    feed: outlet ?? '',
    outlet: outlet ?? '',
    title: title ?? '',
    lead: text.slice(0, LEAD_CHARACTERS),
    body: text.slice(LEAD_CHARACTERS),
    published,
    language: 'en',
    url: url ?? null,
  };
}
