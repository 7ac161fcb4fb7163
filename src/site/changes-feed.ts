/** The changes of a story as an Atom feed (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import type { Change, Story } from '../model/story.ts';
import { anchorsOf } from './anchors.ts';
import { address, siteUrl, storyPath } from './links.ts';
import { settings } from './settings.ts';

const MOST_ENTRIES = 50;
/** Stands for a moment that no source gives: Atom demands one. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00Z';

/** The latest changes, newest first. The same story gives the same feed, and an entry keeps its id as long as the site its address. */
export function changesFeed(story: Story): string {
  const anchors = anchorsOf(story);
  const page = address(storyPath(story.slug));
  const updated = story.updated ?? story.firstPublished ?? UNKNOWN_MOMENT;
  const entries = numbered(story.changes).slice(-MOST_ENTRIES).reverse();
  return generateAtomFeed({
    id: tagOf(story.id),
    title: { value: `Changes: ${story.title}` },
    subtitle: { value: story.summary.text },
    updated: utc(updated),
    authors: [{ name: settings.title, uri: address('/') }],
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: address(`${storyPath(story.slug)}changes.xml`), rel: 'self', type: 'application/atom+xml' },
    ],
    entries: entries.map(({ revision, at, text, item, place }) => ({
      id: tagOf(`${story.id}/${revision}/${place}`),
      title: { value: text },
      updated: utc(at ?? updated),
      links: [
        { href: item && anchors.has(item) ? `${page}#${item}` : page, rel: 'alternate', type: 'text/html' },
      ],
    })),
  });
}

/** Each change with its place among those of its revision. */
function numbered(changes: readonly Change[]): (Change & { readonly place: number })[] {
  const seen = new Map<number, number>();
  return changes.map((change) => {
    const place = (seen.get(change.revision) ?? 0) + 1;
    seen.set(change.revision, place);
    return { ...change, place };
  });
}

/** A tag URI (RFC 4151), the same whatever becomes of the page's address, for as long as `url:` of site.yaml is the same. */
function tagOf(name: string): string {
  return `tag:${siteUrl.hostname},2025:${siteUrl.pathname}${name}`;
}

function utc(iso: string): string {
  const milliseconds = Date.parse(iso);
  return Number.isNaN(milliseconds) ? UNKNOWN_MOMENT : new Date(milliseconds).toISOString();
}
