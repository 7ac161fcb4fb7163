import type { Sentence } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import { overlaps } from '../model/span.ts';
import type { KeyPointKind } from '../model/story.ts';

export interface Place {
  /** Whether the sentence stands in the story's newest article. */
  readonly newest: boolean;
  /** 0-based place among the sentences of its article's body. */
  readonly place: number;
}

interface KindRule {
  readonly kind: KeyPointKind;
  readonly applies: (sentence: Sentence, item: AnalyzedArticle, place: Place) => boolean;
}

const DISPUTE =
  /\b(?:reject(?:s|ed)?|den(?:y|ies|ied)|disput(?:es?|ed)|oppos(?:es?|ed)|accus(?:es?|ed)|critici[sz](?:es?|ed)|disagree[sd]?|refus(?:es?|ed)|object(?:s|ed) to)\b/i;
const FUTURE =
  /\b(?:will|is set to|are set to|is due|are due|is expected|are expected|plans? to|is scheduled|are scheduled|next (?:week|month|year))\b/i;
const NUMBER = /\b(?:\d[\d,.]*\s*(?:%|percent|million|billion|people|dead|killed|injured|cases)|[$€£]\s?\d)/i;
const LEAD_SENTENCES = 2;

/** What a sentence is for, first rule that applies; `context` where none does. */
const rules: readonly KindRule[] = [
  { kind: 'latest', applies: (_sentence, _item, { newest, place }) => newest && place < LEAD_SENTENCES },
  { kind: 'who', applies: (sentence, item) => hasUnnamedSource(sentence, item) },
  { kind: 'disputed', applies: ({ text }) => DISPUTE.test(text) },
  { kind: 'next', applies: ({ text }) => FUTURE.test(text) },
  { kind: 'numbers', applies: ({ text }) => NUMBER.test(text) },
  { kind: 'background', applies: (sentence, item) => tellsOfThePast(sentence, item) },
];

export function kindOf(item: AnalyzedArticle, sentence: Sentence, place: Place): KeyPointKind {
  return rules.find(({ applies }) => applies(sentence, item, place))?.kind ?? 'context';
}

function hasUnnamedSource(sentence: Sentence, { analysis }: AnalyzedArticle): boolean {
  return analysis.attributions.some(
    ({ sourceKind, source }) =>
      (sourceKind === 'anonymous' || sourceKind === 'outlet') &&
      source.some((span) => overlaps(span, sentence)),
  );
}

/** Whether a date of the sentence lies more than a week before publication. */
function tellsOfThePast(sentence: Sentence, { analysis, article }: AnalyzedArticle): boolean {
  const published = article.published?.slice(0, 10);
  if (!published) return false;
  const weekBefore = new Date(Date.parse(published) - 7 * 86_400_000).toISOString().slice(0, 10);
  return analysis.times.some(
    (time) =>
      overlaps(time, sentence) && time.type === 'DATE' && time.edtf !== null && time.edtf < weekBefore,
  );
}
