/** "6 reports, 2 origins": which articles of a story go back to the same reporting. */
import { agencyNamed } from '../feeds/origin.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Story } from '../model/story.ts';
import { isOutletName } from '../text/attribution/speaker-words.ts';
import { trailsOf } from './chain/trails.ts';
import { copiedPairs } from './copied-text.ts';

type Origins = Story['origins'];

interface OriginRule {
  readonly name: string;
  /** Whose reporting the article is, or null where the rule cannot tell. */
  readonly origin: (item: AnalyzedArticle) => string | null;
}

/** The first that tells wins. */
const RULES: readonly OriginRule[] = [
  { name: 'credit', origin: ({ article }) => article.origin },
  { name: 'byline', origin: outletInByline },
  { name: 'citation', origin: citedInLead },
];

/**
 * Articles grouped by whose reporting they are: by credit, byline, citation in the lead and copied text. What no rule can tell stays
 * without a name, a group for each outlet. Groups and articles stand in the order of `articles`.
 */
export function originsOf(articles: readonly AnalyzedArticle[]): Origins {
  const names = articles.map(
    (item) => RULES.map(({ origin }) => origin(item)).find((name) => name !== null) ?? null,
  );
  const group = groupsOf(articles, names);
  const groups = new Map<number, Origins['groups'][number]>();
  articles.forEach(({ article }, place) => {
    const root = group.find(place);
    const name = group.name(root);
    const known = groups.get(root);
    if (known) known.articles.push(article.id);
    else groups.set(root, { name, articles: [article.id] });
  });
  return { count: groups.size, groups: [...groups.values()] };
}

/** What parts the names in a byline: "Ada Quill and Tom Hale, Harbour News". */
const BETWEEN_NAMES = /, (?:and )?| and | with | via | for | \/ | \| /;

function outletInByline({ article: { authors, outlet } }: AnalyzedArticle): string | null {
  const names = authors.flatMap((author) => author.split(BETWEEN_NAMES));
  return names.find((name) => isOutletName(name) && keyOf(name) !== keyOf(outlet)) ?? null;
}

/** Sentences after the headline in which a report that is retold is named. */
const LEAD = 3;

/** "Tom Hale’s social media" is where somebody speaks, not whose reporting it is. */
const OWNED = /['’]s? \p{Ll}/u;

/** "…, the Post reported" in the lead: the article retells the Post. */
function citedInLead(item: AnalyzedArticle): string | null {
  const body = item.analysis.sentences.filter(({ start }) => start >= item.document.titleEnd);
  const end = body[Math.min(LEAD, body.length) - 1]?.end ?? 0;
  const outlets = trailsOf(item, ({ start }) => start < end).flatMap(({ steps: [first] }) =>
    first?.kind === 'outlet' && !OWNED.test(first.name) ? [first.name] : [],
  );
  return outlets.find((name) => keyOf(name) !== keyOf(item.document.outlet)) ?? null;
}

interface Groups {
  /** The first place of the group that holds `place`. */
  readonly find: (place: number) => number;
  readonly name: (root: number) => string | null;
}

/** Union of places that share a name, are copies, or are the outlet that others name. Two known names are never joined. */
function groupsOf(articles: readonly AnalyzedArticle[], names: readonly (string | null)[]): Groups {
  const parents = articles.map((_, place) => place);
  const nameOf = [...names];
  const find = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root] as number;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first = 0, second = 0] = [find(a), find(b)].sort((x, y) => x - y);
    const [one, other] = [nameOf[first] ?? null, nameOf[second] ?? null];
    if (first === second || (one !== null && other !== null && keyOf(one) !== keyOf(other))) return;
    parents[second] = first;
    nameOf[first] = one ?? other;
  };
  const byName = new Map<string, number>();
  names.forEach((name, place) => {
    if (name === null) return;
    const known = byName.get(keyOf(name));
    if (known === undefined) byName.set(keyOf(name), place);
    else join(known, place);
  });
  articles.forEach(({ article }, place) => {
    const named = names[place] === null ? byName.get(keyOf(article.outlet)) : undefined;
    if (named !== undefined) join(named, place);
  });
  for (const [a, b] of copiedPairs(articles.map(({ article }) => article))) join(a, b);
  for (const [first = 0, ...others] of ownReports(articles, find, (root) => nameOf[root] ?? null))
    for (const place of others) join(first, place);
  return { find, name: (root) => nameOf[root] ?? null };
}

/** By outlet, the places of articles that share nothing with other outlets and name nobody: its own reporting, however many it wrote. */
function ownReports(
  articles: readonly AnalyzedArticle[],
  find: Groups['find'],
  nameOf: Groups['name'],
): number[][] {
  const groups = [...Map.groupBy(articles.keys(), find)].filter(([root]) => nameOf(root) === null);
  const outletsOf = (places: readonly number[]) =>
    new Set(places.map((place) => keyOf(articles[place]?.article.outlet ?? '')));
  const own = groups.map(([, places]) => places).filter((places) => outletsOf(places).size === 1);
  return [...Map.groupBy(own, (places) => [...outletsOf(places)].join()).values()].map((ones) => ones.flat());
}

function keyOf(name: string): string {
  return (agencyNamed(name) ?? name).toLowerCase().replace(/^the /, '').trim();
}
