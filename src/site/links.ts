/** Every address of the site is made here, under the origin and base path of `site.yaml`'s `url:`. */
import { settings } from './settings.ts';

/** Origin and base path, ending in `/`. */
export const siteUrl: URL = new URL(settings.url);

/**
 * The link to a page or file of this site, for `href` and `src`.
 * @param path from the site's root, e.g. `/sources/` or `/status.json`
 */
export function href(path: string): string {
  return `${siteUrl.pathname}${path.replace(/^\/+/, '')}`;
}

/** The full address of a page or file of this site, for feeds, canonical links and exports. */
export function address(path: string): string {
  return siteUrl.origin + href(path);
}

export function storyPath(slug: string): string {
  return `/stories/${slug}/`;
}
