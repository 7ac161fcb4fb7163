/**
 * Feeds as they come, written again as XML that any parser reads: one name for each element, every tag closed,
 * references that XML knows, markup inside titles and bodies turned into text, no more depth than allowed.
 * One pass, linear in the length; nothing is expanded, so no entity can grow.
 */
import { findTag } from './find-tag.ts';
import { CDATA_END, CDATA_START, endOfCdata, findContent } from './xml-content.ts';
import { holdsMarkup, isItem, showsMissingEnd } from './xml-elements.ts';
import { canonicalName, type Prefixes, prefixOfNamespace } from './xml-names.ts';
import {
  declaredEntities,
  type Entities,
  escapeText,
  FORBIDDEN,
  repairReferences,
} from './xml-references.ts';
import { isNameStart, readTag, type Tag } from './xml-tag.ts';

export interface RepairedXml {
  readonly xml: string;
  readonly root: 'rss' | 'atom';
  /** What had to be mended, e.g. `unclosed-tag`; empty for well-formed XML. */
  readonly repairs: readonly string[];
}

/** Elements nested deeper are left out; their text stays. */
const DEEPEST = 40;

/** Prefixes that one document may declare. */
const MOST_PREFIXES = 100;

/** Marks a text element in which markup was found; the attribute's value is always `1`. */
export const MARKUP_ATTRIBUTE = 'x-markup';

const ROOT = /<(?:[a-z_][\w.-]{0,40}:)?(?:rss|feed|rdf)(?=[\s>])/iy;
const MENTION = new RegExp(ROOT.source, 'i');
const LONE_CHANNEL = /<channel(?=[\s>])/i;

/** The feed as clean XML; null where no root element of a feed is found. */
export function repairXml(text: string): RepairedXml | null {
  const source = text.replace(FORBIDDEN, '');
  const outside = findTag(source, ROOT);
  const start = outside === -1 ? source.search(MENTION) : outside;
  if (start !== -1) return new Repair(source, start, isAtomRoot(source, start) ? 'atom' : 'rss').run();
  const channel = source.search(LONE_CHANNEL);
  return channel === -1 ? null : new Repair(`<rss>${source.slice(channel)}</rss>`, 0, 'rss').run();
}

function isAtomRoot(source: string, start: number): boolean {
  return /^<(?:[\w.-]+:)?feed/i.test(source.slice(start, start + 60));
}

/** The repair that is noted where the text ends within an item: the last item is then not whole. */
export const BROKEN_OFF = 'broken-off';
/** The repair that is noted where it ends between items: there may have been more of them. */
export const ENDS_EARLY = 'ends-early';

class Repair {
  readonly #source: string;
  readonly #root: 'rss' | 'atom';
  readonly #entities: Entities;
  readonly #out: string[] = [];
  readonly #stack: string[] = [];
  readonly #prefixes: Prefixes = new Map();
  readonly #names = new Map<string, string>();
  readonly #repairs = new Set<string>();
  #at: number;
  /** No text element that starts before this place is closed within its item. */
  #unclosedUntil = 0;

  constructor(source: string, start: number, root: 'rss' | 'atom') {
    this.#source = source;
    this.#at = start;
    this.#root = root;
    this.#entities = declaredEntities(source.slice(0, start));
  }

  run(): RepairedXml {
    do this.#step();
    while (this.#at < this.#source.length && this.#stack.length > 0);
    if (this.#stack.length > 0) this.#repairs.add(this.#stack.some(isItem) ? BROKEN_OFF : ENDS_EARLY);
    this.#closeDownTo(0);
    return { xml: this.#out.join(''), root: this.#root, repairs: [...this.#repairs] };
  }

  /** Text up to the next `<`, and what that `<` opens. */
  #step(): void {
    const source = this.#source;
    const open = source.indexOf('<', this.#at);
    if (open !== this.#at)
      this.#out.push(
        repairReferences(source.slice(this.#at, open === -1 ? source.length : open), this.#entities),
      );
    this.#at = open === -1 ? source.length : open;
    if (open === -1) return;
    const next = source.charCodeAt(open + 1);
    if (next === EXCLAMATION) this.#declaration();
    else if (next === QUESTION) this.#skipPast('>');
    else if (next === SLASH) this.#closeTag();
    else if (isNameStart(next)) this.#openTag();
    else {
      this.#out.push('&lt;');
      this.#at++;
    }
  }

  #skipPast(end: string): void {
    const found = this.#source.indexOf(end, this.#at + 2);
    this.#at = found === -1 ? this.#source.length : found + end.length;
  }

  #declaration(): void {
    if (this.#source.startsWith(CDATA_START, this.#at)) {
      const end = endOfCdata(this.#source, this.#at);
      this.#out.push(CDATA_START, this.#source.slice(this.#at + CDATA_START.length, end), CDATA_END);
      this.#at = Math.min(end + CDATA_END.length, this.#source.length);
    } else this.#skipPast(this.#source.startsWith('<!--', this.#at) ? '-->' : '>');
  }

  #closeTag(): void {
    const from = this.#at + 2;
    this.#skipPast('>');
    const name = this.#nameOf(this.#source.slice(from, this.#at - 1).trim());
    const depth = this.#stack.lastIndexOf(name);
    if (depth === -1) this.#repairs.add('stray-end-tag');
    else {
      if (depth < this.#stack.length - 1) this.#repairs.add('unclosed-tag');
      this.#closeDownTo(depth);
    }
  }

  #openTag(): void {
    const tag = readTag(this.#source, this.#at);
    this.#at = tag.end;
    const name = this.#declare(tag);
    if (isItem(name)) this.#closeOpen(name);
    else if (showsMissingEnd(name, this.#stack.at(-1))) this.#closeOpen(this.#stack.at(-1) as string);
    if (this.#stack.length >= DEEPEST) {
      this.#repairs.add('too-deep');
      return;
    }
    const inner = tag.closed || !holdsMarkup(name) ? null : this.#markupInside(tag.name);
    this.#out.push('<', name, this.#attributes(tag, inner !== null), tag.closed ? '/>' : '>');
    if (tag.closed) return;
    this.#stack.push(name);
    if (inner !== null) this.#out.push(this.#asText(inner, tag));
  }

  /** Takes note of the namespaces that a tag declares and returns our name for it. */
  #declare(tag: Tag): string {
    let own: Prefixes | null = null;
    for (const [key, value] of tag.attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = prefixOfNamespace(value);
      const theirs = key.slice(6);
      if (theirs === '' && this.#stack.length > 0)
        own = new Map(this.#prefixes).set('', value === '' ? '' : (prefix ?? 'x-other'));
      else if (prefix !== null && this.#prefixes.size < MOST_PREFIXES) {
        this.#prefixes.set(theirs, theirs === '' && prefix !== 'rss' ? this.#root : prefix);
        this.#names.clear();
      }
    }
    return own ? canonicalName(tag.name, own, this.#root) : this.#nameOf(tag.name);
  }

  #nameOf(tagName: string): string {
    let name = this.#names.get(tagName);
    if (name === undefined) {
      name = canonicalName(tagName, this.#prefixes, this.#root);
      this.#names.set(tagName, name);
    }
    return name;
  }

  #closeOpen(name: string): void {
    const depth = this.#stack.lastIndexOf(name);
    if (depth === -1) return;
    this.#repairs.add('unclosed-tag');
    this.#closeDownTo(depth);
  }

  #closeDownTo(depth: number): void {
    while (this.#stack.length > depth) this.#out.push('</', this.#stack.pop() as string, '>');
  }

  #attributes({ attributes, name }: Tag, hasMarkup: boolean): string {
    const root = this.#stack.length === 0;
    const seen = new Set<string>();
    let written = hasMarkup ? ` ${MARKUP_ATTRIBUTE}="1"` : '';
    for (const [key, value] of attributes) {
      if (key.startsWith('xmlns') || seen.has(key) || !ATTRIBUTE_NAME.test(key)) continue;
      seen.add(key);
      written += ` ${key}="${repairReferences(value, this.#entities).replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`;
    }
    return root && !seen.has('version') && /rss$/i.test(name) ? `${written} version="2.0"` : written;
  }

  /** The content of the text element that has just been opened, if there is markup in it; then moves to its end tag. */
  #markupInside(tagName: string): string | null {
    if (this.#at < this.#unclosedUntil) return null;
    const found = findContent(this.#source, this.#at, tagName);
    if (!found.closed) this.#unclosedUntil = found.end;
    if (!found.closed || !found.markup) return null;
    const inner = this.#source.slice(this.#at, found.end);
    this.#at = found.end;
    return inner.includes(CDATA_START) ? inner.split(CDATA_START).join('').split(CDATA_END).join('') : inner;
  }

  /** Markup as text. Under `type="html"` its words are escaped once more than its tags, so they are only escaped as they are. */
  #asText(markup: string, tag: Tag): string {
    const html = this.#withoutForeignPrefixes(markup);
    const escapedTwice = tag.attributes.some(([key, value]) => key === 'type' && value === 'html');
    if (!escapedTwice) return escapeText(html);
    return repairReferences(html, this.#entities).replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }

  /** XHTML that came under a prefix, as plain HTML tags. */
  #withoutForeignPrefixes(html: string): string {
    return html.replace(/<(\/?)([a-z][\w-]{0,20}):(?=[a-z])/gi, (tag, slash: string, prefix: string) =>
      (this.#prefixes.get(prefix.toLowerCase()) ?? prefix.toLowerCase()) === 'xhtml' ? `<${slash}` : tag,
    );
  }
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const ATTRIBUTE_NAME = /^(?:(?:xml|rdf):)?[a-z][a-z0-9_.-]*$/;
