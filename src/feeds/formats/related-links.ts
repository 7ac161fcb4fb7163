import { plainLine, TEXT_LIMITS } from '../../text/clean.ts';
import type { FeedItem } from '../feed-item.ts';
import { webAddress } from '../web-address.ts';
import { attributeOf, type XmlNode } from './feed-tree.ts';

/**
 * What an item calls related: Atom links with `rel="related"` (RFC 4287, section 4.2.7.2).
 * @param links the item's Atom links
 * @param base the address against which theirs are resolved
 */
export function relatedLinks(links: readonly XmlNode[], base: string | null): FeedItem['related'] {
  return links
    .filter((link) => attributeOf(link, 'rel') === 'related')
    .map((link) => ({
      title: plainLine(attributeOf(link, 'title') ?? '', TEXT_LIMITS.title),
      url: webAddress(attributeOf(link, 'href'), base),
    }));
}
