import type { Mention } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { ChainedAttribution } from '../model/story.ts';
import { sentenceAt } from '../text/attribution/sentence-at.ts';
import { type ChainStep, isOutlet } from './chain/chain-step.ts';
import { type Trail, trailsOf } from './chain/trails.ts';
import { onlyOne } from './names/only-one.ts';
import { groupPersons, isShared } from './names/persons.ts';
import { sourceReference } from './source-reference.ts';

/**
 * The ways by which reports reached the articles, each from its publisher to its origin, with the sentences that say so. Equal ways are
 * told once; those that say most about how sure a report is stand first. Only what the rules are sure of.
 */
export function chainsOf(articles: readonly AnalyzedArticle[]): ChainedAttribution[] {
  const chains = new Map<string, ChainedAttribution>();
  for (const { item, trail } of toldByFullNames(articles)) {
    const found = chainOf(item, trail);
    if (!found) continue;
    const key = JSON.stringify([found.stance, found.chain]).toLowerCase();
    const known = chains.get(key);
    chains.set(key, known ? withSources(known, found.sources) : found);
  }
  return mostTelling(withoutBareSources([...chains.values()]));
}

/** "sources" and "people familiar with the matter", told by one article, are the same people: the fuller name stands for both. */
function withoutBareSources(chains: readonly ChainedAttribution[]): ChainedAttribution[] {
  const kept = [...chains];
  for (const bare of chains.filter(({ chain }) => BARE_SOURCES.test(chain.at(-1)?.name ?? ''))) {
    const fuller = kept.filter((other) => other !== bare && isSameWayFurther(bare, other));
    const [only] = fuller;
    if (!only || fuller.length > 1) continue;
    kept[kept.indexOf(only)] = withSources(only, bare.sources);
    kept.splice(kept.indexOf(bare), 1);
  }
  return kept;
}

const BARE_SOURCES = /^sources?$/;
const KNOWS_THE_MATTER = /\b(?:familiar|briefed|close|knowledge)\b/;

/** Whether another way differs by nothing but a fuller name for the unnamed at its end, and an article tells both. */
function isSameWayFurther(bare: ChainedAttribution, other: ChainedAttribution): boolean {
  const way = ({ chain }: ChainedAttribution) => JSON.stringify(chain.slice(0, -1));
  const end = other.chain.at(-1);
  if (bare.stance !== other.stance || end?.kind !== 'anonymous' || !KNOWS_THE_MATTER.test(end.name))
    return false;
  const isShared = other.sources.some(({ article }) =>
    bare.sources.some((source) => source.article === article),
  );
  return isShared && way(bare) === way(other);
}

interface ToldTrail {
  readonly item: AnalyzedArticle;
  readonly trail: Trail;
}

function toldByFullNames(articles: readonly AnalyzedArticle[]): ToldTrail[] {
  const fullNameOf = fullNames(articles);
  const told = articles.flatMap((item) =>
    trailsOf(item).map((trail) => ({ item, trail: withSteps(trail, fullNameOf) })),
  );
  const asReporter = reportersOf(told.flatMap(({ trail }) => trail.steps));
  return told.map(({ item, trail }) => ({ item, trail: withSteps(trail, asReporter) }));
}

function withSteps(trail: Trail, read: (step: ChainStep) => ChainStep): Trail {
  return { ...trail, steps: trail.steps.map(read) };
}

/** "Coast News’s Tom Hale" or "Coast News correspondent Tom Hale". */
const REPORTER = /^.+(?:[’']s|[’']| correspondent| reporter| editor) (?=\p{Lu}\S* \p{Lu})/u;

/** A person whom one article names without the outlet that another gives is named with it, as in the first. */
function reportersOf(steps: readonly ChainStep[]): (step: ChainStep) => ChainStep {
  const reporters = new Map<string, string>();
  for (const { name, kind } of steps) {
    const person = kind === 'person' ? name.replace(REPORTER, '') : name;
    if (person !== name && !reporters.has(person)) reporters.set(person, name);
  }
  return ({ name, kind }) => ({ name: reporters.get(name.replace(REPORTER, '')) ?? name, kind });
}

/**
 * A person called by surname or by another spelling, and an outlet by its last word, goes by the full name that the
 * articles give, where only one can be meant.
 */
function fullNames(articles: readonly AnalyzedArticle[]): (step: ChainStep) => ChainStep {
  const mentions = articles.flatMap(({ analysis }) => analysis.mentions);
  const people = distinctNames(mentions.filter(({ kind }) => kind === 'person'));
  const outlets = distinctNames(mentions.filter(isOutlet));
  const heads = groupPersons(people);
  return ({ name, kind }) => {
    if (kind === 'outlet') return { name: onlyOutlet(name, outlets) ?? name, kind };
    const isKnown = kind === 'person' && !isShared(name, people);
    return { name: (isKnown && heads.get(name)) || name, kind };
  };
}

function distinctNames(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ name }) => name))];
}

/** "The Lesk Times" for "Times" or "The Times". */
function onlyOutlet(name: string, outlets: readonly string[]): string | null {
  const last = name.replace(/^The /, '');
  if (last.includes(' ')) return null;
  const full = outlets.filter((one) => one.endsWith(` ${last}`) && plainName(one) !== plainName(name));
  return onlyOne(full, plainName);
}

/** The most ways on a page. */
const MOST_CHAINS = 12;

/** Ways over other outlets and to unnamed sources say most about how sure a report is; then those told most often. */
function mostTelling(chains: readonly ChainedAttribution[]): ChainedAttribution[] {
  const weight = ({ chain, sources }: ChainedAttribution) => {
    const behind = chain.slice(1);
    const isIndirect = behind.length > 1 || behind.some(({ kind }) => kind === 'outlet');
    const isUnnamed = behind.at(-1)?.kind === 'anonymous';
    return (isIndirect ? 100 : 0) + (isUnnamed ? 50 : 0) + Math.min(sources.length, 20);
  };
  return chains.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_CHAINS);
}

/** Null where the trail leads only to the publisher itself, or its sentence is not found. */
function chainOf(
  { article, document, analysis }: AnalyzedArticle,
  { steps, stance, at }: Trail,
): ChainedAttribution | null {
  const publisher: ChainStep = { name: document.outlet, kind: 'outlet' };
  const behind = steps.filter(({ name }) => !isOf(document.outlet, name));
  const sentence = sentenceAt(analysis.sentences, at.start);
  if (behind.length === 0 || !sentence) return null;
  return { chain: [publisher, ...behind], stance, sources: [sourceReference(article, sentence)] };
}

/** Whether a name is the publisher's or its reporter's: "the Harbour Post", "Harbour Post’s Tom Hale". */
function isOf(outlet: string, name: string): boolean {
  const [own, other] = [plainName(outlet), plainName(name)];
  return other === own || other.startsWith(`${own}’s `) || other.startsWith(`${own}'s `);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

function withSources(chain: ChainedAttribution, sources: ChainedAttribution['sources']): ChainedAttribution {
  const isKnown = (source: ChainedAttribution['sources'][number]) =>
    chain.sources.some(({ article, start }) => article === source.article && start === source.start);
  return { ...chain, sources: [...chain.sources, ...sources.filter((source) => !isKnown(source))] };
}
