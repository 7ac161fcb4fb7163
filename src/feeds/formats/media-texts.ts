/** What a feed says about pictures and sound: captions, credits, alternative texts. */
import { lineFromHtml, TEXT_LIMITS } from '../../text/clean.ts';
import { attributeOf, childrenOf, textOf, type XmlNode } from './feed-tree.ts';

/** At most so many texts of one item are kept. */
const MOST_TEXTS = 20;

/** The texts of `media:*` elements of an item, however they are grouped, each once. */
export function mediaTexts(node: XmlNode): string[] {
  const groups = [node, ...childrenOf(node, 'media:group')];
  const holders = [
    ...groups,
    ...groups.flatMap((group) => [
      ...childrenOf(group, 'media:content'),
      ...childrenOf(group, 'media:thumbnail'),
    ]),
  ];
  const found = holders.flatMap((holder) =>
    ['media:title', 'media:description', 'media:text', 'media:credit', 'media:copyright']
      .flatMap((name) => childrenOf(holder, name))
      .map(textOf)
      .concat(attributeOf(holder, 'alt') ?? ''),
  );
  const lines = found.map((text) => lineFromHtml(text, TEXT_LIMITS.caption));
  return [...new Set(lines)].filter((line) => line !== '').slice(0, MOST_TEXTS);
}
