/** An item cleaned: everything an article needs but its identity and its past. The costly part; safe to run apart. */
import { FEED_LIST } from '../model/content-files.ts';
import type { FeedConfig } from '../model/feed.ts';
import type { Problem } from '../model/problem.ts';
import { shorten } from '../text/clean.ts';
import { digest } from '../text/digest.ts';
import { detectLanguage } from '../text/language.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { FeedItem, MarkedText, ParsedFeed } from './feed-item.ts';
import { type Block, blockText, joinBlocks, joinText } from './html/blocks.ts';
import { type Boilerplate, compileOwnRules, repeatedTails, stripBoilerplate } from './html/boilerplate.ts';
import { safeBody } from './html/html.ts';
import { identityKeys, trustOf } from './identity.ts';
import { originOf } from './origin.ts';
import type { PreparedFeed, PreparedItem } from './prepared-item.ts';

/** Cleans all items of one reading of a feed. Items with neither title nor link nor text are left out. */
export function prepareItems(parsed: ParsedFeed, feed: FeedConfig): PreparedFeed {
  const own = compileOwnRules(feed.boilerplate);
  const trust = trustOf(parsed.items);
  const read = parsed.items.map(readBody);
  const tails = repeatedTails(read.map(({ blocks }) => blocks));
  const from = { outlet: feed.outlet, language: feed.language ?? parsed.feed.language };
  const items = read
    .filter(({ item, blocks }) => item.title !== '' || item.link !== null || blocks.length > 0)
    .map((body) =>
      prepareItem(
        body,
        stripBoilerplate(body.blocks, own.rules, tails),
        identityKeys(body.item, trust),
        from,
      ),
    )
    .map((item) => (feed.rights.images === 'none' ? { ...item, media: [] } : item));
  return {
    updated: fullDate(parsed.feed.updated),
    items,
    problems: invalidRules(feed),
  };
}

interface ReadItem {
  readonly item: FeedItem;
  readonly blocks: readonly Block[];
  readonly media: readonly string[];
}

function readBody(item: FeedItem): ReadItem {
  const body = bodyOf(item);
  if (!body) return { item, blocks: [], media: item.media };
  const { blocks, media } = safeBody(body);
  return { item, blocks, media: [...new Set([...item.media, ...media])] };
}

/** The fuller of content and summary. */
function bodyOf({ content, summary }: FeedItem): MarkedText | null {
  if (!content || !summary) return content ?? summary;
  return content.value.length * 2 < summary.value.length ? summary : content;
}

/** More than any outlet needs; a hostile feed may list thousands. */
const MOST_AUTHORS = 20;
const MOST_CATEGORIES = 50;
const MOST_RELATED = 20;

function prepareItem(
  { item, blocks, media }: ReadItem,
  boilerplate: Boilerplate,
  keys: readonly string[],
  { outlet, language }: { readonly outlet: string; readonly language: string | null },
): PreparedItem {
  const title = item.title || titleFrom(blocks, item.link);
  const { kept, stripped } = withoutRepeatedTitle(boilerplate, item.title);
  const text = joinText(title, kept);
  return {
    keys,
    url: item.link && canonicalUrl(item.link),
    title,
    published: fullDate(item.published),
    updated: fullDate(item.updated),
    authors: item.authors.slice(0, MOST_AUTHORS),
    categories: item.categories.slice(0, MOST_CATEGORIES),
    origin: originOf({
      source: item.source,
      authors: item.authors,
      media,
      paragraphs: kept.map(blockText),
      outlet,
    }),
    developing: boilerplate.developing,
    correction: boilerplate.correction,
    related: [
      ...item.related.filter(({ title, url }) => title !== '' || url !== null),
      ...boilerplate.related,
    ].slice(0, MOST_RELATED),
    stripped,
    media,
    body: joinBlocks(kept),
    text,
    hash: digest(text),
    language: detectLanguage(text, item.language ?? language),
  };
}

/** A headline for an item without one: its first sentence, or its address. */
function titleFrom(blocks: readonly Block[], link: string | null): string {
  const first = blocks[0] ? blockText(blocks[0]) : '';
  const sentence = /^.{20,140}?[.!?](?=\s|$)/u.exec(first.slice(0, 200))?.[0] ?? shorten(first, 120);
  return sentence || (link ?? '').replace(/^https?:\/\//, '').slice(0, 120);
}

function withoutRepeatedTitle(
  { kept, stripped }: Boilerplate,
  title: string,
): Pick<Boilerplate, 'kept' | 'stripped'> {
  const first = kept[0];
  if (!first || title === '' || blockText(first).toLowerCase() !== title.toLowerCase())
    return { kept, stripped };
  return { kept: kept.slice(1), stripped: [{ text: blockText(first), rule: 'title-repeated' }, ...stripped] };
}

/** A date that names a day after 1970-01-01, which broken clocks write; null otherwise. */
function fullDate(date: string | null): string | null {
  return date !== null && date.length >= 10 && date.slice(0, 10) > '1970-01-01' ? date : null;
}

/** What is wrong with the feed's own patterns of paragraphs. */
export function invalidRules({ id, boilerplate }: Pick<FeedConfig, 'id' | 'boilerplate'>): Problem[] {
  return compileOwnRules(boilerplate).invalid.map((text) => invalidRule(id, text));
}

function invalidRule(feedId: string, expression: string): Problem {
  return {
    code: 'boilerplate-not-valid',
    message: `The boilerplate expression "${expression}" of the feed ${feedId} is no regular expression.`,
    hint: 'Correct it in feeds.yaml; until then it is left out.',
    file: FEED_LIST,
    severity: 'error',
  };
}
