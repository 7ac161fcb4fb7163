/** How much each term says about a story: shared by its articles, rare in news at large, newer before older. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms } from '../../text/terms.ts';
import { rarity } from '../clustering/background.ts';

/** Characters after the headline that tell what an article is about. */
const LEAD = 900;
const HEADLINE_WEIGHT = 2;
/** The oldest article counts this much, the newest 1. */
const OLDEST = 0.4;
/** Of whom a statement speaks is told by most statements of a story: names say little of whether two tell the same. */
const NAME_WEIGHT = 0.5;
/** The terms that a story turns on. */
const HANDFUL = 8;

export class StoryTerms {
  private readonly weights = new Map<string, number>();
  private readonly heaviest: number;
  /** The number of articles that hold each term. */
  private readonly articles = new Map<string, number>();

  /** Terms of the people of the story. */
  private readonly names: ReadonlySet<string>;

  constructor(articles: readonly AnalyzedArticle[]) {
    this.names = new Set(articles.flatMap(nameTerms));
    articles.forEach((item, index) => {
      const recency = OLDEST + (1 - OLDEST) * ((index + 1) / articles.length);
      for (const [term, weight] of articleTerms(item)) {
        this.weights.set(term, (this.weights.get(term) ?? 0) + weight * recency);
        this.articles.set(term, (this.articles.get(term) ?? 0) + 1);
      }
    });
    for (const [term, weight] of this.weights) this.weights.set(term, Math.log1p(weight) * rarity(term));
    const ascending = Float64Array.from(this.weights.values()).sort();
    this.heaviest = Math.max(1e-9, ascending[Math.max(0, ascending.length - HANDFUL)] ?? 0);
  }

  /** 0–1: 1 for the handful of terms that the story turns on. */
  of(term: string): number {
    return Math.min(1, (this.weights.get(term) ?? 0) / this.heaviest);
  }

  /** How many terms of an article's statement other articles hold too. */
  shared(own: ReadonlySet<string>): number {
    return [...own].filter((term) => (this.articles.get(term) ?? 0) > 1).length;
  }

  /** 0–1: how much of what the story turns on a sentence holds, long sentences held to account. */
  centrality(own: ReadonlySet<string>): number {
    if (own.size === 0) return 0;
    let sum = 0;
    for (const term of own) sum += this.of(term);
    return Math.min(1, sum / (3 + own.size * 0.45));
  }

  /** Cosine of two statements by what their terms say, 0–1. */
  likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let shared = 0;
    for (const [term, rare] of raritiesOf(a)) if (b.has(term)) shared += rare ** 2;
    return shared === 0 ? 0 : shared / (lengthOf(a) * lengthOf(b));
  }

  /** The share of the smaller statement that stands in the other, 0–1. */
  overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    return a.size <= b.size ? this.share(a, b) : this.share(b, a);
  }

  /** The same where it tells less that both speak of the same people. */
  overlapInDeeds(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    return a.size <= b.size ? this.share(a, b, NAME_WEIGHT) : this.share(b, a, NAME_WEIGHT);
  }

  /** Whether two statements name one person. */
  nameTogether(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
    return [...a].some((term) => b.has(term) && this.names.has(term));
  }

  /** The share of the first statement that stands in the second, 0–1. */
  share(own: ReadonlySet<string>, other: ReadonlySet<string>, nameWeight = 1): number {
    let shared = 0;
    let all = 0;
    for (const [term, rare] of raritiesOf(own)) {
      const weight = rare * (this.names.has(term) ? nameWeight : 1);
      all += weight;
      if (other.has(term)) shared += weight;
    }
    return all === 0 ? 1 : shared / all;
  }
}

/**
 * The terms of a story, worked out once for one list of articles, and for one article whatever list it stands in.
 * @param articles in time order, oldest first
 */
export function storyTerms(articles: readonly AnalyzedArticle[]): StoryTerms {
  const [only] = articles;
  return only && articles.length === 1 ? termsOfOne(only) : termsOfSeveral(articles);
}

const termsOfOne = onceForEach((item: AnalyzedArticle) => new StoryTerms([item]));
const termsOfSeveral = onceForEach((articles: readonly AnalyzedArticle[]) => new StoryTerms(articles));

/** Terms of a statement, which is compared with all others, each with its rarity. */
const raritiesOf = onceForEach(
  (own: ReadonlySet<string>): readonly (readonly [term: string, rarity: number])[] =>
    Array.from(own, (term) => [term, rarity(term)]),
);

/** The length of a statement as a vector. */
const lengthOf = onceForEach((own: ReadonlySet<string>): number => {
  let sum = 0;
  for (const [, rare] of raritiesOf(own)) sum += rare ** 2;
  return Math.sqrt(sum);
});

const nameTerms = onceForEach(({ analysis }: AnalyzedArticle): readonly string[] =>
  analysis.mentions.flatMap(({ kind, name }) => (kind === 'person' ? terms(name) : [])),
);

/** Headline terms twice, those of the lead once, repeats in the lead a little more. */
const articleTerms = onceForEach(({ document }: AnalyzedArticle): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const lead = terms(document.text.slice(document.titleEnd, document.titleEnd + LEAD));
  for (const term of lead) weights.set(term, Math.min(2, (weights.get(term) ?? 0.5) + 0.5));
  for (const term of new Set(terms(document.text.slice(0, document.titleEnd))))
    weights.set(term, (weights.get(term) ?? 0) + HEADLINE_WEIGHT);
  return weights;
});
