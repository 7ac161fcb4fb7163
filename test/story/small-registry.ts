import type { Registry } from '../../src/model/registry.ts';
import { WaitingStories } from '../../src/model/waiting-stories.ts';

/** Two published stories, one that was merged, and one that waits. */
export const REGISTRY: Registry = {
  stories: {
    's-00000001': { slugs: ['ferry-strike'], articles: ['ferry-1', 'ferry-2'] },
    's-00000002': { slugs: ['comet-passes', 'comet-comes'], articles: ['comet-1'] },
    's-00000003': { slugs: ['harbour-talks'], articles: ['talks-1'], mergedInto: 's-00000001' },
  },
  waiting: WaitingStories.of({ 's-00000004': ['clocks-1'] }),
};
