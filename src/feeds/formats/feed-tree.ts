/**
 * The inner parser: rss-parser reads the XML and tells RSS 0.9x, 1.0, 2.0 and Atom apart.
 * What it builds of items is replaced: its builders drop sources, authors, bases and all links but one, throw
 * on a bad date, and compute a snippet in quadratic time.
 */
import RssParser from 'rss-parser';

/** An element as xml2js gives it: its text, or its attributes (`$`), text (`_`) and children by name. */
export type XmlNode = string | XmlElement;
export interface XmlElement {
  readonly _?: string;
  readonly $?: Readonly<Record<string, string>>;
  readonly [child: string]: readonly XmlNode[] | string | Readonly<Record<string, string>> | undefined;
}

export interface FeedTree {
  readonly format: 'rss' | 'atom';
  /** `<channel>` or `<feed>`. */
  readonly head: XmlNode;
  readonly items: readonly XmlNode[];
  /** Attributes of the root element. */
  readonly root: XmlNode;
}

/** Reads repaired XML; null where it holds no feed. Never throws. */
export function readFeedTree(xml: string): FeedTree | null {
  const parser = new TreeParser();
  // rss-parser works before it returns; its promise only tells of failure, which the missing tree tells as well.
  parser.parseString(xml).catch(() => undefined);
  return parser.tree;
}

class TreeParser extends RssParser {
  tree: FeedTree | null = null;

  constructor() {
    super({ defaultRSS: 2 });
  }

  buildAtomFeed({ feed }: { feed: XmlNode }): object {
    this.tree = { format: 'atom', head: feed, items: childrenOf(feed, 'entry'), root: feed };
    return {};
  }

  buildRSS1({ 'rdf:RDF': root }: { 'rdf:RDF': XmlNode }): object {
    return this.#buildRss(root);
  }

  buildRSS0_9({ rss }: { rss: XmlNode }): object {
    return this.#buildRss(rss);
  }

  buildRSS2({ rss }: { rss: XmlNode }): object {
    return this.#buildRss(rss);
  }

  #buildRss(root: XmlNode): object {
    const head = childrenOf(root, 'channel')[0] ?? '';
    const items = [...childrenOf(head, 'item'), ...childrenOf(root, 'item')];
    this.tree = { format: 'rss', head, items, root };
    return {};
  }
}

/** Children of one name, in order. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (typeof node !== 'object') return [];
  const children = node[name];
  return Array.isArray(children) ? (children as readonly XmlNode[]) : [];
}

/** The text of an element, trimmed; `''` where it has none. */
export function textOf(node: XmlNode | undefined): string {
  if (typeof node === 'string') return node.trim();
  return typeof node?._ === 'string' ? node._.trim() : '';
}

/** The first non-empty text among children of these names, names in order of preference. */
export function firstText(node: XmlNode | undefined, ...names: string[]): string {
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const text = textOf(child);
      if (text !== '') return text;
    }
  }
  return '';
}

/** As `firstText`, but the last of several children: feeds that repeat a date mean the later to replace the earlier. */
export function lastText(node: XmlNode | undefined, ...names: string[]): string {
  for (const name of names) {
    const text = childrenOf(node, name)
      .map(textOf)
      .findLast((value) => value !== '');
    if (text !== undefined) return text;
  }
  return '';
}

export function attributeOf(node: XmlNode | undefined, name: string): string | null {
  return typeof node === 'object' ? (node.$?.[name]?.trim() ?? null) : null;
}
