import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Claim } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { type Assertion, assertionsOf } from './claim/assertions.ts';
import { sourceReference } from './source-reference.ts';

/** Shares of the telling terms of the shorter and of the longer assertion that the other one has too. */
const SAME_MATTER = { shorter: 0.6, longer: 0.35 };
const LEAST_SHARED = 3;
/** A claim shows the earliest of those who assert it. */
const MOST_REPORTS = 3;
const MOST_STEPS = 6;

/**
 * Assertions that one source makes and another then confirms, denies or disputes, or that are taken back: each with its steps in time order.
 * Told only where the words clearly speak of the same matter; who is right is left to the reader.
 */
export function claimsOf(articles: readonly AnalyzedArticle[]): Claim[] {
  const assertions = articles.flatMap(assertionsOf).sort(byTime);
  const telling = withoutCommonTerms(assertions);
  const used = new Set<Assertion>();
  const claims: Claim[] = [];
  for (const answer of assertions) {
    if (answer.state === 'reported' || used.has(answer)) continue;
    const together = assertions.filter(
      (one) => one === answer || (!used.has(one) && answers(answer, one, telling)),
    );
    const steps = chosenSteps(together);
    if (steps[0]?.state !== 'reported' || steps.length < 2) continue;
    for (const step of steps) used.add(step);
    claims.push(claimOf(steps));
  }
  return claims;
}

function byTime(a: Assertion, b: Assertion): number {
  return instantOf(a) - instantOf(b);
}

/** Articles without a date come last, in the order given. */
function instantOf({ item }: Assertion): number {
  const instant = Date.parse(item.article.published ?? '');
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant;
}

type TellingTerms = (assertion: Assertion) => ReadonlySet<string>;

/** Terms of more than a third of all assertions are the story's subject and tell no claim from another. */
function withoutCommonTerms(assertions: readonly Assertion[]): TellingTerms {
  const counts = new Map<string, number>();
  for (const { terms } of assertions) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(3, assertions.length / 3);
  const telling = new Map(
    assertions.map((one) => [one, new Set([...one.terms].filter((term) => (counts.get(term) ?? 0) <= most))]),
  );
  return (assertion) => telling.get(assertion) ?? new Set();
}

/** Whether the two speak of the same matter; a source answers another one, or takes back its own words. */
function answers(answer: Assertion, other: Assertion, telling: TellingTerms): boolean {
  const own = answer.who.toLowerCase() === other.who.toLowerCase();
  if (own && answer.state !== 'withdrawn') return false;
  const [a, b] = [telling(answer), telling(other)];
  const shared = [...a].filter((term) => b.has(term)).length;
  return (
    shared >= LEAST_SHARED &&
    shared / Math.min(a.size, b.size) >= SAME_MATTER.shorter &&
    shared / Math.max(a.size, b.size) >= SAME_MATTER.longer
  );
}

/** One step for each source and state, the earliest, and not too many that only report. */
function chosenSteps(assertions: readonly Assertion[]): Assertion[] {
  const known = new Set<string>();
  let reports = 0;
  return assertions
    .filter(({ who, state }) => {
      const key = `${state} ${who.toLowerCase()}`;
      if (known.has(key) || (state === 'reported' && reports >= MOST_REPORTS)) return false;
      known.add(key);
      if (state === 'reported') reports += 1;
      return true;
    })
    .slice(0, MOST_STEPS);
}

function claimOf(steps: readonly Assertion[]): Claim {
  const told = steps.map(({ item, sentence, who, state }) => ({
    state,
    who,
    text: sentence.text,
    at: item.article.published,
    source: sourceReference(item.article, sentence),
  }));
  const seed = told.map(({ source }) => `${source.article} ${source.quote}`).join('\n');
  return { id: `claim-${shortDigest(seed)}`, steps: told };
}
