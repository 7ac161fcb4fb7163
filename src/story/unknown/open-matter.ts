/** An open matter: what exactly is not known, so that an answer can be recognised. */
import type { Hedge } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { SourceReference } from '../../model/story.ts';
import { terms } from '../../text/terms.ts';

/** What would answer: a day, a person, a number, a place, a cause, what became of somebody, or that something is so. */
export type AnswerKind = 'day' | 'person' | 'number' | 'place' | 'cause' | 'fate' | 'fact';

export interface OpenMatter {
  /** The words shown; those of other tellings after them. */
  readonly texts: readonly string[];
  /** The sentences that say so, that of the shown words first. */
  readonly sources: readonly SourceReference[];
  /** The rule of the hedge. */
  readonly rule: string;
  /** Stems of what the matter is about, the words of the hedge left out. */
  readonly topic: ReadonlySet<string>;
  /** Stems of the names in it. */
  readonly names: ReadonlySet<string>;
  readonly wants: AnswerKind;
  /** `OPEN_MATTER`: the matter itself is open; 1: somebody is not named; 2: somebody did not comment. */
  readonly rank: number;
}

export const OPEN_MATTER = 0;

/** Hedges that only say that somebody kept silent. */
export const SILENCE: ReadonlySet<string> = new Set(['did-not-respond', 'declined']);
const UNNAMED = new Set(['undisclosed', 'not-disclosed']);
/** Words of doubt and of the questions: they are in every hedge and say nothing of its matter. */
const DOUBT = new Set(
  terms(`unclear clear immediately known unknown uncertain undisclosed unspecified unverified unconfirmed confirm verify independently remain yet
    respond request comment decline refuse say said give given detail disclose reveal identify specify elaborate publicly announce far still whether exactly word immediate`),
);

/** Ordered: the first word that is found tells what would answer. */
const WANTS: readonly [kind: AnswerKind, asks: RegExp][] = [
  ['fact', /\b(?:un)?(?:clear|known|sure|certain|say|see|determined) whether\b/i],
  ['day', /\b(?:when|date|dates|timetable|timeline|timeframe|deadline|schedule)\b/i],
  [
    'number',
    /\b(?:how (?:many|much|large|big|long)|number|numbers|figures?|extent|toll|amount|price|cost|value)\b/i,
  ],
  ['fate', /\b(?:fate|condition)\b/i],
  ['cause', /\b(?:why|caused?|causes|motive|motives|reason|reasons|origins?)\b/i],
  ['place', /\b(?:where|venue|location|whereabouts)\b/i],
  ['person', /\b(?:who|whom|whose|names?|identity|identities|identified|named|undisclosed|suspects?)\b/i],
];
const BEFORE = 40;
const AFTER = 60;

export function openMatter(
  item: AnalyzedArticle,
  hedge: Hedge,
  shown: Span,
  source: SourceReference,
): OpenMatter {
  const { text } = item.document;
  const names = item.analysis.mentions.filter((mention) => overlaps(mention, shown));
  const nearby = text.slice(
    Math.max(shown.start, hedge.start - BEFORE),
    Math.min(shown.end, hedge.end + AFTER),
  );
  const words = text.slice(shown.start, shown.end);
  return {
    texts: [shown.start > source.start ? `… ${words}` : words],
    sources: [source],
    rule: hedge.rule,
    topic: topicOf(words),
    names: new Set(names.flatMap(({ name }) => terms(name))),
    wants:
      WANTS.find(([, asks]) => asks.test(text.slice(hedge.start, hedge.end)) || asks.test(nearby))?.[0] ??
      'fact',
    rank: SILENCE.has(hedge.rule) ? 2 : UNNAMED.has(hedge.rule) ? 1 : OPEN_MATTER,
  };
}

/** Stems of what the words are about, those of doubt left out. */
export function topicOf(text: string): Set<string> {
  return new Set(terms(text).filter((term) => !DOUBT.has(term)));
}

/** Least share of the smaller topic that two tellings of one matter have in common. */
const SAME = 0.6;

export function isSameMatter(a: OpenMatter, b: OpenMatter): boolean {
  if (a.rank !== b.rank) return false;
  const shared = [...a.topic].filter((term) => b.topic.has(term)).length;
  return shared >= SAME * Math.min(a.topic.size, b.topic.size) && shared >= 2;
}
