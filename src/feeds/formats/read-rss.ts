/** RSS 0.9x, 1.0 and 2.0, with the elements of other vocabularies that feeds put into them. */
import { lineFromHtml, TEXT_LIMITS } from '../../text/clean.ts';
import type { FeedHead, FeedItem, MarkedText } from '../feed-item.ts';
import { innerBase, webAddress } from '../web-address.ts';
import { authorName } from './author-name.ts';
import { attributeOf, childrenOf, type FeedTree, firstText, textOf, type XmlNode } from './feed-tree.ts';
import { mediaTexts } from './media-texts.ts';
import type { ItemReader } from './read-date.ts';
import { relatedLinks } from './related-links.ts';

export function readRssHead({ head, root }: FeedTree, reader: ItemReader): FeedHead {
  const base = innerBase(attributeOf(head, 'xml:base'), innerBase(attributeOf(root, 'xml:base'), reader.url));
  return {
    title: lineFromHtml(firstText(head, 'title', 'dc:title'), TEXT_LIMITS.title),
    link: linkOf(head, base),
    id: firstText(head, 'guid', 'id', 'dc:identifier') || attributeOf(head, 'rdf:about'),
    description: lineFromHtml(firstText(head, ...HEAD_DESCRIPTION), TEXT_LIMITS.description),
    author: authorsOf(head, HEAD_AUTHORS)[0] ?? '',
    updated: reader.date(firstText(head, ...HEAD_UPDATED)),
    language: firstText(head, 'language', 'dc:language') || attributeOf(root, 'xml:lang'),
    ttlMinutes: minutesOf(firstText(head, 'ttl')),
    skipHours: childrenOf(childrenOf(head, 'skiphours')[0], 'hour')
      .map((hour) => Number(textOf(hour)) % 24)
      .filter(Number.isInteger),
    skipDays: childrenOf(childrenOf(head, 'skipdays')[0], 'day').map(textOf).filter(Boolean),
  };
}

function minutesOf(text: string): number | null {
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** The elements in which feeds put one thing, the surest first. */
const HEAD_DESCRIPTION = [
  'description',
  'tagline',
  'atom:subtitle',
  'itunes:summary',
  'itunes:subtitle',
  'dc:description',
];
const HEAD_AUTHORS = ['managingeditor', 'author', 'dc:creator', 'itunes:author', 'dc:author', 'webmaster'];
const HEAD_UPDATED = [
  'lastbuilddate',
  'pubdate',
  'dc:date',
  'dcterms:modified',
  'atom:updated',
  'dcterms:issued',
];
const SUMMARY = ['description', 'atom:summary', 'itunes:summary', 'dc:description', 'media:description'];
const CONTENT = [
  'content:encoded',
  'xhtml:body',
  'xhtml:div',
  'body',
  'fullitem',
  'atom:content',
  'content',
  'summary',
];
const PUBLISHED = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:published',
  'published',
  'date',
];
const UPDATED = ['dcterms:modified', 'atom:updated', 'updated', 'lastbuilddate', 'atom:modified'];

/** Reads one `<item>`; `base` is the address that holds for the channel. */
export function readRssItem(node: XmlNode, channelBase: string | null, reader: ItemReader): FeedItem {
  const base = innerBase(attributeOf(node, 'xml:base'), channelBase);
  const guid = childrenOf(node, 'guid')[0];
  return {
    id:
      textOf(guid) ||
      firstText(node, 'atom:id', 'id') ||
      attributeOf(node, 'rdf:about') ||
      firstText(node, 'dc:identifier') ||
      null,
    link: linkOf(node, base) ?? permanentLink(guid),
    title: lineFromHtml(firstText(node, 'title', 'dc:title', 'atom:title', 'media:title'), TEXT_LIMITS.title),
    authors: authorsOf(node, ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author']),
    categories: categoriesOf(node),
    summary: marked(node, base, ...SUMMARY),
    content: marked(node, base, ...CONTENT),
    published: reader.date(firstText(node, ...PUBLISHED)),
    updated: reader.date(firstText(node, ...UPDATED)),
    source: sourceOf(node, base),
    related: relatedLinks(childrenOf(node, 'atom:link'), base),
    media: mediaTexts(node),
    language: firstText(node, 'dc:language') || attributeOf(node, 'xml:lang'),
  };
}

/** The article's page: what feedburner hides, the links in order, an alternate Atom link. */
function linkOf(node: XmlNode, base: string | null): string | null {
  const links = childrenOf(node, 'link');
  const candidates = [
    firstText(node, 'feedburner:origlink'),
    ...links.map(textOf),
    ...[...links, ...childrenOf(node, 'atom:link')]
      .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
      .map((link) => attributeOf(link, 'href')),
  ];
  for (const candidate of candidates) {
    const address = webAddress(candidate, base);
    if (address) return address;
  }
  return null;
}

/** A guid is the article's address unless it says it is not. */
function permanentLink(guid: XmlNode | undefined): string | null {
  return attributeOf(guid, 'ispermalink')?.toLowerCase() === 'false' ? null : webAddress(textOf(guid));
}

function authorsOf(node: XmlNode, names: readonly string[]): string[] {
  const found = names
    .flatMap((name) => childrenOf(node, name))
    .map((author) => authorName(firstText(author, 'name', 'atom:name') || textOf(author)));
  return [...new Set(found)].filter((name) => name !== '');
}

function categoriesOf(node: XmlNode): string[] {
  const found = ['category', 'dc:subject', 'media:category', 'atom:category'].flatMap((name) =>
    childrenOf(node, name),
  );
  const names = found.map((category) =>
    lineFromHtml(attributeOf(category, 'term') || textOf(category), TEXT_LIMITS.category),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

/** The first of these elements that holds a text, as HTML: RSS has no way to say that a text is none. */
function marked(node: XmlNode, base: string | null, ...names: string[]): MarkedText | null {
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const value = textOf(child);
      const plain = attributeOf(child, 'type') === 'text' || attributeOf(child, 'type') === 'plain';
      if (value !== '')
        return {
          value,
          form: plain ? 'text' : 'html',
          base: innerBase(attributeOf(child, 'xml:base'), base),
        };
    }
  }
  return null;
}

function sourceOf(node: XmlNode, base: string | null): FeedItem['source'] {
  for (const source of [...childrenOf(node, 'source'), ...childrenOf(node, 'dc:source')]) {
    const title = lineFromHtml(textOf(source), TEXT_LIMITS.author);
    if (title !== '') return { title, url: webAddress(attributeOf(source, 'url'), base) };
  }
  return null;
}
