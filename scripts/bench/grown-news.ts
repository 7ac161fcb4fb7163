/**
 * More news than there is: real histories told again and again, each time later and with other names, so that
 * a copy is new news to a clusterer. Where there are no histories, sentences are made from word lists.
 */

import { compareItems } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { countryOf } from '../../src/story/clustering/countries.ts';
import { isStopWord } from '../../src/text/terms.ts';
import { DAY_MS } from '../../src/time/day.ts';

const START = Date.UTC(2020, 0, 1);
const NAME = /\p{Lu}[\p{L}’'-]+/gu;
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bar cen dil for gun hal jer kin lom mur'.split(
    ' ',
  );

/**
 * `count` articles: the histories, begun on one day, then again `days` days later with every name that is no
 * country replaced (the same name by the same in all of one copy), and so on. In order of time.
 */
export function growNews(histories: readonly ClusterItem[], count: number, days: number): ClusterItem[] {
  const source = histories.length > 0 ? fromOneStart(histories) : inventNews(10_000);
  const grown: ClusterItem[] = [];
  for (let copy = 0; grown.length < count; copy += 1) {
    for (const item of source.slice(0, count - grown.length)) grown.push(copyOf(item, copy, days));
  }
  return grown.sort(compareItems);
}

/** Every feed's first article on the same day, so that the feeds run side by side. */
function fromOneStart(histories: readonly ClusterItem[]): ClusterItem[] {
  const first = new Map<string, number>();
  for (const { feed, published } of histories) {
    const at = Date.parse(published ?? '');
    if (at < (first.get(feed) ?? Number.POSITIVE_INFINITY)) first.set(feed, at);
  }
  return histories
    .map((item) => ({ ...item, published: shifted(item.published, START - (first.get(item.feed) ?? START)) }))
    .sort(compareItems);
}

function copyOf(item: ClusterItem, copy: number, days: number): ClusterItem {
  if (copy === 0) return item;
  const rename = (text: string) => text.replace(NAME, (name) => otherName(name, copy));
  return {
    ...item,
    id: `${item.id}-${copy}`,
    title: rename(item.title),
    lead: rename(item.lead),
    published: shifted(item.published, copy * days * DAY_MS),
    url: item.url && `${item.url}/copy-${copy}`,
  };
}

function shifted(published: string | null, milliseconds: number): string | null {
  return published && new Date(Date.parse(published) + milliseconds).toISOString();
}

/** The name that stands for this one in a copy; countries and words that merely begin a sentence stay. */
function otherName(name: string, copy: number): string {
  const lower = name.toLowerCase();
  if (isStopWord(lower) || countryOf(lower)) return name;
  const number = hash(`${lower} ${copy}`);
  const made = [0, 5, 10, 15].map((bits) => SYLLABLES[(number >>> bits) % SYLLABLES.length]).join('');
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

const VERBS = 'opens closes warns votes strikes halts plans denies names delays approves rejects'.split(' ');
const THINGS =
  'ferry talks budget harbour bridge school hospital strike storm trial election factory museum railway'.split(
    ' ',
  );

/** Headlines and blurbs over two months; every fifth article begins a matter, the others go on with one. */
function inventNews(count: number): ClusterItem[] {
  return Array.from({ length: count }, (_, index) => {
    const matter = hash(
      `matter ${index % 5 === 0 ? index : index - (hash(`back ${index}`) % Math.min(index, 300))}`,
    );
    const who = otherName(`Person${matter}`, 1);
    const where = otherName(`Town${matter}`, 1);
    const verb = VERBS[hash(`verb ${index}`) % VERBS.length];
    const thing = THINGS[matter % THINGS.length];
    return {
      id: `made-${index}`,
      feed: `made-${index % 4}`,
      outlet: `Made ${index % 4}`,
      title: `${where} ${thing}: ${who} ${verb} again`,
      lead: `The ${thing} in ${where} is in the news as ${who} ${verb} once more, officials in ${where} say.`,
      published: new Date(START + (index / count) * 60 * DAY_MS).toISOString(),
      language: 'en',
      url: null,
    };
  });
}
