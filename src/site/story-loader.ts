/** Fills Astro's collection with cards; a story whose files and zone of days did not change is not read again. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { readStory } from '../markdown/story-file.ts';
import { digest } from '../text/digest.ts';
import { storiesFolder } from './folders.ts';
import { settings } from './settings.ts';
import { listStorySlugs, readStorySource } from './stories.ts';
import { cardOf, storyCardSchema } from './story-card.ts';

export const storyLoader: Loader = {
  name: 'story-cards',
  schema: storyCardSchema,
  async load(context) {
    await loadCards(context);
    context.watcher?.add(storiesFolder);
    context.watcher?.on('all', (_, path) => {
      if (path.startsWith(storiesFolder)) void reloadCards(context);
    });
  },
};

async function loadCards({ store, parseData }: LoaderContext): Promise<void> {
  const slugs = listStorySlugs();
  const published = new Set(slugs);
  for (const id of store.keys()) if (!published.has(id)) store.delete(id);
  for (const slug of slugs) {
    const { markdown, evidence } = readStorySource(slug);
    const fingerprint = digest(`${markdown}\0${evidence}\0${settings.timeZone}`);
    if (store.get(slug)?.digest === fingerprint) continue;
    const card = cardOf(readStory(markdown, evidence), fingerprint);
    store.set({
      id: slug,
      data: await parseData({ id: slug, data: { ...card, slug } }),
      digest: fingerprint,
    });
  }
}

/** While a story is being written its two files may not fit each other; the next change of them is soon to come. */
async function reloadCards(context: LoaderContext): Promise<void> {
  try {
    await loadCards(context);
  } catch (error) {
    context.logger.warn(`A story cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
