/** One name for each element of a feed, whatever prefix, case or version of a namespace the feed uses. */

/** Namespace addresses, in lower case without scheme and closing slash, to the prefix we use for them. */
const PREFIX_OF_NAMESPACE: Record<string, string> = {
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns#': 'atom',
  'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'purl.org/rss/1.0': 'rss',
  'my.netscape.com/rdf/simple/0.9': 'rss',
  'channel.netscape.com/rdf/simple/0.9': 'rss',
  'my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
  'backend.userland.com/rss': 'rss',
  'backend.userland.com/rss2': 'rss',
  'blogs.law.harvard.edu/tech/rss': 'rss',
  'cyber.law.harvard.edu/rss': 'rss',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'example.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.w3.org/1999/xhtml': 'xhtml',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'www.w3.org/xml/1998/namespace': 'xml',
};

/** The prefix of a namespace we know, or null. */
export function prefixOfNamespace(address: string): string | null {
  const key = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  return PREFIX_OF_NAMESPACE[key] ?? PREFIX_OF_NAMESPACE[`${key}#`] ?? null;
}

/** Prefixes under which feeds that forget to declare a namespace still mean it. */
const KNOWN_PREFIXES = new Set(Object.values(PREFIX_OF_NAMESPACE));

/** Prefixes declared in one document: theirs to ours; an unknown namespace keeps its own. */
export type Prefixes = Map<string, string>;

/**
 * Our name for a tag: lower case, our prefix; elements of RSS itself, and of Atom inside an Atom document, carry none.
 * `<a10:updated>` in RSS becomes `atom:updated`, `<ITEM>` becomes `item`, `<RDF:rdf>` becomes `rdf:RDF`.
 */
export function canonicalName(tag: string, prefixes: Prefixes, root: 'atom' | 'rss'): string {
  const colon = tag.indexOf(':');
  const theirs = colon === -1 ? '' : tag.slice(0, colon).toLowerCase();
  const local = tag.slice(colon + 1).toLowerCase();
  const known = KNOWN_PREFIXES.has(theirs) ? theirs : undefined;
  const prefix = prefixes.get(theirs) ?? known ?? theirs;
  if (prefix === '' || prefix === 'rss' || prefix === root) return safeLocal(local);
  if (prefix === 'rdf' && local === 'rdf') return 'rdf:RDF';
  return `${prefix}:${local}`;
}

/** xml2js keeps text under `_` and attributes under `$`: no element may be called so. */
function safeLocal(local: string): string {
  return /^[a-z][a-z0-9_.-]*$/.test(local) && local !== 'cdata'
    ? local
    : `x-${local.replace(/[^a-z0-9]/g, '')}`;
}
