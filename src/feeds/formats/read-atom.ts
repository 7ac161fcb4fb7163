/** Atom 1.0 (RFC 4287) and 0.3. */
import { lineFromHtml, plainLine, TEXT_LIMITS } from '../../text/clean.ts';
import type { FeedHead, FeedItem, MarkedText } from '../feed-item.ts';
import { innerBase, webAddress } from '../web-address.ts';
import { MARKUP_ATTRIBUTE } from '../xml-repair/repair-xml.ts';
import { authorName } from './author-name.ts';
import {
  attributeOf,
  childrenOf,
  type FeedTree,
  firstText,
  lastText,
  textOf,
  type XmlNode,
} from './feed-tree.ts';
import { mediaTexts } from './media-texts.ts';
import type { ItemReader } from './read-date.ts';
import { relatedLinks } from './related-links.ts';

export function readAtomHead({ head }: FeedTree, reader: ItemReader): FeedHead {
  const base = innerBase(attributeOf(head, 'xml:base'), reader.url);
  return {
    title: lineOf(head, TEXT_LIMITS.title, 'title', 'dc:title'),
    link: linkOf(head, base),
    id: firstText(head, 'id') || null,
    description: lineOf(
      head,
      TEXT_LIMITS.description,
      'subtitle',
      'tagline',
      'info',
      'description',
      'dc:description',
    ),
    author: authorsOf(head)[0] ?? '',
    updated: reader.date(lastText(head, 'updated', 'modified', 'published', 'dc:date', 'dcterms:modified')),
    language: attributeOf(head, 'xml:lang') || firstText(head, 'language', 'dc:language') || null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
  };
}

/** Reads one `<entry>`; the feed's authors stand in where the entry names none (RFC 4287, 4.2.1). */
export function readAtomEntry(
  node: XmlNode,
  feed: XmlNode,
  feedBase: string | null,
  reader: ItemReader,
): FeedItem {
  const base = innerBase(attributeOf(node, 'xml:base'), feedBase);
  const source = childrenOf(node, 'source')[0];
  const own = authorsOf(node);
  const inherited = authorsOf(source ?? '');
  return {
    id: firstText(node, 'id', 'guid', 'dc:identifier') || null,
    link: linkOf(node, base),
    title: lineOf(node, TEXT_LIMITS.title, 'title', 'dc:title', 'media:title'),
    authors: own.length > 0 ? own : inherited.length > 0 ? inherited : authorsOf(feed),
    categories: categoriesOf(node),
    summary: marked(node, base, 'summary', 'description', 'dc:description') ?? mediaDescription(node, base),
    content: marked(node, base, 'content', 'content:encoded'),
    published: reader.date(
      lastText(node, 'published', 'issued', 'created', 'pubdate', 'dc:date', 'dcterms:issued'),
    ),
    updated: reader.date(lastText(node, 'updated', 'modified', 'dcterms:modified')),
    source: sourceOf(source, base),
    related: relatedLinks(childrenOf(node, 'link'), base),
    media: mediaTexts(node),
    language: attributeOf(node, 'xml:lang') || firstText(node, 'dc:language') || null,
  };
}

/** The alternate link, HTML before other types; in its absence a link without relation, then content's `src`. */
function linkOf(node: XmlNode, base: string | null): string | null {
  const alternates = childrenOf(node, 'link')
    .filter((link) => (attributeOf(link, 'rel') ?? 'alternate').replace(/^.*\//, '') === 'alternate')
    .map((link) => ({
      address: webAddress(
        attributeOf(link, 'href') ?? textOf(link),
        innerBase(attributeOf(link, 'xml:base'), base),
      ),
      html: /html/i.test(attributeOf(link, 'type') ?? 'html'),
    }))
    .filter(({ address }) => address !== null);
  const best = alternates.find(({ html }) => html) ?? alternates[0];
  const content = childrenOf(node, 'content')[0];
  return best?.address ?? webAddress(attributeOf(content, 'src'), base);
}

function authorsOf(node: XmlNode): string[] {
  const people = ['author', 'dc:creator'].flatMap((name) => childrenOf(node, name));
  const found = people.map((person) =>
    authorName(firstText(person, 'name') || textOf(person) || firstText(person, 'email')),
  );
  return [...new Set(found)].filter((name) => name !== '');
}

function categoriesOf(node: XmlNode): string[] {
  const found = ['category', 'dc:subject', 'media:category'].flatMap((name) => childrenOf(node, name));
  const names = found.map((category) =>
    plainLine(
      attributeOf(category, 'label') || attributeOf(category, 'term') || textOf(category),
      TEXT_LIMITS.category,
    ),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

function lineOf(node: XmlNode, limit: number, ...names: string[]): string {
  const text = marked(node, null, ...names);
  if (!text) return '';
  return text.form === 'html' ? lineFromHtml(text.value, limit) : plainLine(text.value, limit);
}

/** The first of these elements that holds a text, HTML or not as its type says. */
function marked(node: XmlNode, base: string | null, ...names: string[]): MarkedText | null {
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const value = isBase64(child) ? fromBase64(textOf(child)) : textOf(child);
      if (value !== '')
        return { value, form: formOf(child), base: innerBase(attributeOf(child, 'xml:base'), base) };
    }
  }
  return null;
}

function formOf(node: XmlNode): MarkedText['form'] {
  if (attributeOf(node, MARKUP_ATTRIBUTE)) return 'html';
  const type = attributeOf(node, 'type')?.toLowerCase() ?? 'text';
  const escaped = attributeOf(node, 'mode') === 'escaped' || isBase64(node);
  return /html/.test(type) || (escaped && type !== 'text/plain') ? 'html' : 'text';
}

/** Atom 0.3 says so; in Atom 1.0 it is every type that is neither text nor XML (RFC 4287, 4.1.3.3). */
function isBase64(node: XmlNode): boolean {
  const [mode, type] = [attributeOf(node, 'mode'), attributeOf(node, 'type')?.toLowerCase() ?? 'text'];
  return mode === 'base64' || (mode === null && type.includes('/') && !/^text\/|[/+]xml$|html/.test(type));
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder()
      .decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
      .trim();
  } catch {
    return text;
  }
}

function mediaDescription(node: XmlNode, base: string | null): MarkedText | null {
  const value =
    firstText(node, 'media:description') ||
    firstText(childrenOf(node, 'media:group')[0], 'media:description');
  return value === '' ? null : { value, form: 'text', base };
}

function sourceOf(source: XmlNode | undefined, base: string | null): FeedItem['source'] {
  const title =
    lineOf(source ?? '', TEXT_LIMITS.author, 'title') || lineFromHtml(textOf(source), TEXT_LIMITS.author);
  return title === '' ? null : { title, url: linkOf(source ?? '', base) };
}
