/** Where everything lies in a content folder; paths are relative to it. */
export const FEED_LIST = 'feeds.yaml';
export const SITE_SETTINGS = 'site.yaml';
export const REGISTRY = 'registry.json';
export const ARTICLES = 'articles';
export const STORIES = 'stories';
export const CURATION = 'curation';

/** The page of a story. */
export function pageFile(slug: string): string {
  return `${STORIES}/${slug}.md`;
}

/** The file beside a page that holds the rest of its story. */
export function evidenceFileOf(page: string): string {
  return page.replace(/\.md$/, '.evidence.json');
}

/** What editors decided about a story. */
export function curationFile(slug: string): string {
  return `${CURATION}/${slug}.md`;
}
