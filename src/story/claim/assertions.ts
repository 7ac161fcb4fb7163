/** What sources of a story are said to have asserted, confirmed, denied, disputed or taken back. */
import type { Attribution, Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { Claim } from '../../model/story.ts';
import { sentenceAt } from '../../text/attribution/sentence-at.ts';
import { CONFIDENT } from '../../text/attributions.ts';
import { terms } from '../../text/terms.ts';
import { stepOfSource } from '../chain/chain-step.ts';
import { isStatement } from '../chain/trails.ts';

export type ClaimState = Claim['steps'][number]['state'];

export interface Assertion {
  readonly item: AnalyzedArticle;
  readonly sentence: Sentence;
  readonly who: string;
  readonly state: ClaimState;
  /** Stems of what is asserted, without who asserts it. */
  readonly terms: ReadonlySet<string>;
}

const WITHDRAWS = /\b(?:retract|withdr[ae]w|recant|walk(?:s|ed|ing)? back|t(?:ake|akes|ook) back)\w*\b/i;
const DISPUTES = /\b(?:disput|contest|doubt|question|challeng|refut|rebut|contradict)\w*\b/i;
/** A refusal to do a thing is no denial of a fact. */
const REFUSES = /\b(?:refus|declin|unwilling|reluctan)\w*\b/i;

/** The assertions of an article in the order of the text: only sure ones, by sources that can be named on a page. */
export function assertionsOf(item: AnalyzedArticle): Assertion[] {
  return item.analysis.attributions.flatMap((attribution) => {
    const state = attribution.confidence < CONFIDENT ? null : stateOf(item, attribution);
    const step = state ? stepOfSource(item, attribution) : null;
    const sentence = sentenceAt(item.analysis.sentences, attribution.cue[0]?.start ?? -1);
    if (!state || !step || !sentence) return [];
    return [{ item, sentence, who: step.name, state, terms: termsOf(item, attribution) }];
  });
}

function stateOf({ document: { text } }: AnalyzedArticle, attribution: Attribution): ClaimState | null {
  const cue = attribution.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (WITHDRAWS.test(cue)) return 'withdrawn';
  if (REFUSES.test(cue) || attribution.stance === 'plans') return null;
  if (DISPUTES.test(cue) || attribution.stance === 'doubts') return 'disputed';
  if (attribution.stance === 'denies') return 'denied';
  if (attribution.stance === 'confirms') return 'confirmed';
  return isStatement(text, attribution) ? 'reported' : null;
}

function termsOf({ document: { text } }: AnalyzedArticle, { content }: Attribution): Set<string> {
  return new Set(content.flatMap(({ start, end }) => terms(text.slice(start, end))));
}
