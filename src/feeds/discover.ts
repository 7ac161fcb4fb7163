/** The feeds that a web page offers. */
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { foldSpace } from '../text/fold-space.ts';
import { textContent } from './html/block-writer.ts';
import { webAddress } from './web-address.ts';

export interface OfferedFeed {
  readonly url: string;
  readonly title: string;
}

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|feed|rdf)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i;
const FEED_PATH = /(?:\/|\b)(?:feed|rss|atom)(?:s|\.xml|\.json)?\/?(?:$|[?#])|\.(?:rss|atom|rdf)(?:$|[?#])/i;
const MOST = 30;
const parser = unified().use(rehypeParse).freeze();

/** Feeds that the page declares in its head, then links that look like feeds; each address once. */
export function findFeeds(html: string, pageUrl: string): OfferedFeed[] {
  const declared: OfferedFeed[] = [];
  const linked: OfferedFeed[] = [];
  const base = { url: pageUrl };
  visit(parser.parse(html) as Root, (element) => {
    const url = webAddress(String(element.properties.href ?? ''), base.url);
    if (url === null) return;
    if (element.tagName === 'base') base.url = url;
    if (element.tagName === 'link' && isFeedLink(element))
      declared.push({ url, title: foldSpace(String(element.properties.title ?? '')) });
    if (element.tagName === 'a' && FEED_PATH.test(url))
      linked.push({ url, title: foldSpace(textContent(element)).slice(0, 100) });
  });
  const unique = new Map([...declared, ...linked].reverse().map((feed) => [feed.url, feed]));
  return [...unique.values()].reverse().slice(0, MOST);
}

function isFeedLink({ properties }: Element): boolean {
  const relations = [properties.rel ?? []].flat().map((relation) => String(relation).toLowerCase());
  return (
    (relations.includes('alternate') || relations.includes('feed')) &&
    FEED_TYPES.test(String(properties.type ?? ''))
  );
}

/** Goes through the elements without recursion, since pages may be nested to any depth. */
function visit(root: Root, each: (element: Element) => void): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') each(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
}
