/**
 * Who's who: the people, organisations and places that the articles of a story name, each with the roles that
 * sources state. A name appears once, whatever its spellings; two people of one surname stay two.
 */
import type { Mention } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import { contains, type Span } from '../model/span.ts';
import type { Name } from '../model/story.ts';
import { isOutletName } from '../text/attribution/speaker-words.ts';
import { sameCountryName } from '../text/mentions/countries.ts';
import { beginsOutlet, presenterBefore } from './clustering/presenters.ts';
import { foldName, withoutArticle } from './names/folding.ts';
import { ofOnePlace } from './names/lands.ts';
import { groupOrganizations, withoutLegalForm } from './names/organizations.ts';
import { groupPersons, isShared, withoutSuffix } from './names/persons.ts';
import { chooseRoles, type StatedRole } from './names/roles.ts';
import { type Naming, withStates } from './names/state-bodies.ts';
import { sourceReference } from './source-reference.ts';

export interface StoryNames {
  readonly people: Name[];
  readonly organizations: Name[];
  readonly places: Name[];
}

/** The most names of each kind, and of those the most that a source describes, whom alone a page shows. */
const MOST = { person: 12, organization: 12, place: 10 };
/** Articles that must name it, unless a source gives it a role. */
const FEWEST_ARTICLES = 2;
/** How often a place must be written for its land to be told: once is where somebody comes from. */
const FEWEST_TIMES = 2;

/** @param articles in time order, the oldest first */
export function namesOf(articles: readonly AnalyzedArticle[]): StoryNames {
  const namings = articles.flatMap((item) => withoutReporters(item).map((mention) => ({ item, mention })));
  const enough = Math.min(FEWEST_ARTICLES, articles.length);
  const tellingRoles = {
    person: withoutSharedRoles,
    organization: withStates,
    place: (ofKind: readonly Naming[]) => withoutPassingLands(ofKind, articles, enough),
  };
  const namesOfKind = (kind: Mention['kind']) => {
    const ofKind = namings.filter(
      ({ item, mention }) => mention.kind === kind && !isPublisher(item, mention),
    );
    return mostTold(gather(kind, tellingRoles[kind](ofKind), enough), MOST[kind]);
  };
  return {
    people: namesOfKind('person'),
    organizations: namesOfKind('organization'),
    places: namesOfKind('place'),
  };
}

/** The first names, and of those behind them the first that a source describes: one who is named once may speak, or hold an office. */
function mostTold(names: readonly Name[], most: number): Name[] {
  const described = new Set(names.filter(({ roles }) => roles.length > 0).slice(0, most));
  return names.filter((name, place) => place < most || described.has(name));
}

/** An outlet that names itself, in full or as its name begins, is no part of the story. */
function isPublisher({ article }: AnalyzedArticle, { name, kind }: Mention): boolean {
  if (withoutArticle(foldName(name)) === withoutArticle(foldName(article.outlet))) return true;
  return kind === 'organization' && isOutletName(name) && beginsOutlet(name, article.outlet);
}

/** What an article names, but for those who report in it and the outlets that they are said to be of. */
function withoutReporters({
  article,
  document,
  analysis: { mentions },
}: AnalyzedArticle): readonly Mention[] {
  const reporters = new Map<string, Span>();
  for (const mention of mentions) {
    const before = mention.kind === 'person' && presenterBefore(document.text, mention, article.outlet);
    if (before) reporters.set(mention.name, before);
  }
  if (reporters.size === 0) return mentions;
  const outlets = [...reporters.values()];
  return mentions.filter(
    (one) => !reporters.has(one.name) && !outlets.some((outlet) => contains(outlet, one)),
  );
}

/** The namings, without the roles of a surname by which the sources may mean several people. */
function withoutSharedRoles(namings: readonly Naming[]): readonly Naming[] {
  const names = [...new Set(namings.map(({ mention }) => mention.name))];
  const shared = new Set(names.filter((name) => isShared(name, names)));
  return namings.map((naming) => (shared.has(naming.mention.name) ? withoutRole(naming) : naming));
}

/**
 * The namings, without the lands of places that fewer articles write, or that are written once. A town that no list knows
 * is read as one only where its land stands beside it, so that its name is looked for in the texts.
 */
function withoutPassingLands(
  namings: readonly Naming[],
  articles: readonly AnalyzedArticle[],
  enough: number,
): readonly Naming[] {
  const described = new Set(namings.filter(({ mention }) => mention.role).map(({ mention }) => mention.name));
  const told = [...described].filter((name) => {
    const times = articles.map(({ document }) => document.text.split(name).length - 1);
    return times.filter(Boolean).length >= enough && times.reduce((a, b) => a + b, 0) >= FEWEST_TIMES;
  });
  return namings.map((naming) => (told.includes(naming.mention.name) ? naming : withoutRole(naming)));
}

function withoutRole({ item, mention }: Naming): Naming {
  return { item, mention: { ...mention, role: undefined, change: undefined } };
}

/** For each name as the articles give it, the key of the one who bears it. */
function keysOf(kind: Mention['kind'], namings: readonly Naming[]): (name: string) => string {
  const names = [...new Set(namings.map(({ mention }) => mention.name))];
  if (kind === 'person') {
    const heads = groupPersons(names);
    return (name) => heads.get(name) ?? name;
  }
  if (kind === 'place') return (name) => withoutArticle(foldName(sameCountryName(name)));
  const groups = groupOrganizations(names);
  const introduced = new Map(namings.flatMap(({ item, mention }) => acronymOf(item, mention)));
  return (name) =>
    withoutArticle(foldName(withoutLegalForm(introduced.get(name) ?? groups.get(name) ?? name)));
}

/** The short form under which an article names an organisation, with the full one. */
function acronymOf({ document }: AnalyzedArticle, { start, end, name, kind }: Mention): [string, string][] {
  const written = document.text.slice(start, end);
  return kind === 'organization' && written !== name ? [[written, name]] : [];
}

/** One entry for each key; most widely named first, of equals the one that is named first. */
function gather(kind: Mention['kind'], namings: readonly Naming[], enough: number): Name[] {
  const keyOf = keysOf(kind, namings);
  const groups = Map.groupBy(namings, ({ mention }) => keyOf(mention.name));
  const told = [...groups.values()]
    .filter(
      (group) => articleCount(group) >= enough || group.some(({ mention }) => mention.role ?? mention.change),
    )
    .map((group) => ({ name: nameOf(kind, group), said: group.length }))
    .sort((a, b) => b.name.mentions - a.name.mentions || b.said - a.said);
  return told.map(({ name, said }) => (said === 1 ? withoutOfficeOfAnother(name, told) : name));
}

/** Offices that are one’s alone, where they are told without whose: several bear them only in several lands or times. */
const SOLE_OFFICE = /^(?:president|prime minister|chancellor|pope)$/i;

/** One named in passing by the office that another bears on this page: whose or when, the words do not say. */
function withoutOfficeOfAnother(name: Name, told: readonly { readonly name: Name }[]): Name {
  const office = soleOffice(name);
  const isShared =
    office !== null && told.some(({ name: other }) => other !== name && soleOffice(other) === office);
  return isShared ? { ...name, roles: name.roles.slice(1) } : name;
}

function soleOffice({ roles: [first] }: Name): string | null {
  return first && SOLE_OFFICE.test(first.text) ? first.text.toLowerCase() : null;
}

function nameOf(kind: Mention['kind'], namings: readonly Naming[]): Name {
  const [shown = '', ...variants] = spellings(namings);
  const stated = namings.flatMap(statedRoles);
  return {
    name: shown,
    ...(variants.length > 0 ? { variants } : {}),
    roles: chooseRoles(kind === 'place' ? ofOnePlace(stated) : stated),
    mentions: articleCount(namings),
  };
}

/** The names in full, the most widely used first, then surnames spelt otherwise. */
function spellings(namings: readonly Naming[]): string[] {
  const byName = Map.groupBy(namings, ({ mention }) => mention.name);
  const ranked = [...byName]
    .map(([name, uses]) => ({ name, articles: articleCount(uses) }))
    .sort(
      (a, b) =>
        wordCount(b.name) - wordCount(a.name) ||
        Number(SHOUTED.test(a.name)) - Number(SHOUTED.test(b.name)) ||
        b.articles - a.articles ||
        compare(a.name, b.name),
    )
    .map(({ name }) => name);
  return ranked.filter((name) => !ranked.some((other) => other !== name && other.split(' ').includes(name)));
}

/** "TOM HALE", as transcripts write those who speak. */
const SHOUTED = /^\P{Ll}+ \P{Ll}{2,}$/u;

function articleCount(namings: readonly Naming[]): number {
  return new Set(namings.map(({ item }) => item.article.id)).size;
}

/** 2 for any name of several words: more words alone make no better name, and a legal form or "Jr." none at all. */
function wordCount(name: string): number {
  return Math.min(2, withoutSuffix(withoutLegalForm(name)).split(' ').length);
}

/** What the naming says they are, and what it says they become or are no longer. */
function statedRoles({ item, mention: { role, change } }: Naming): StatedRole[] {
  return [role, change].flatMap((stated) => {
    const sentence = stated && item.analysis.sentences.find((candidate) => contains(candidate, stated));
    return sentence ? [{ text: stated.text, source: sourceReference(item.article, sentence) }] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
