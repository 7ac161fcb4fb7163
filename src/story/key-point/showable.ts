/**
 * What may not be shown as a statement: ordered, named rules about one sentence of an article in English.
 * A page that shows too little loses less than one that shows a teaser, a fragment or somebody's words as a fact.
 */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { QUOTED } from '../../text/quoted.ts';
import { ruleFinder } from '../../text/rule-finder.ts';
import { isCaption } from './caption.ts';
import { isNoLongerSo } from './no-longer-so.ts';
import { hidesSpeaker } from './speaker.ts';
import type { PlacedSentence } from './statement.ts';
import { outletVetoes } from './veto/outlet.ts';
import type { VetoRule } from './veto/rule.ts';
import { sentenceVetoes } from './veto/sentence.ts';
import { writerVetoes } from './veto/writer.ts';

export const vetoes: readonly VetoRule[] = [...sentenceVetoes, ...outletVetoes, ...writerVetoes];

/** The rules that are worth trying on a sentence. */
export const rulesForShowing = ruleFinder(vetoes);

/** Rules by which a sentence tells of reports, not of what they report. */
const OF_COVERAGE = new Set(['about-the-coverage', 'teaser', 'explains-elsewhere', 'interview-teaser']);

const rulesForCoverage = ruleFinder(vetoes.filter(({ name }) => OF_COVERAGE.has(name)));

/** Whether a sentence of the body tells what one can read, watch or hear: no event, whatever its tense. */
export function tellsOfCoverage(text: string, outlet: string): boolean {
  const facts = { text, unquoted: text.replace(QUOTED, '“”'), headline: false, outlet };
  return rulesForCoverage(text).some(({ forbids }) => forbids(facts));
}

/** Whether a sentence can be shown as it is in `text`. */
export function isShowable(item: AnalyzedArticle, own: PlacedSentence, text: string): boolean {
  return vetoOf(item, own, text) === null;
}

/** The name of the rule that forbids a sentence to be shown; null where none does. */
export function vetoOf(item: AnalyzedArticle, own: PlacedSentence, text: string): string | null {
  const facts = {
    text,
    unquoted: text.replace(QUOTED, '“”'),
    headline: own.place < 0,
    outlet: item.document.outlet,
  };
  const veto = rulesForShowing(text).find(({ forbids }) => forbids(facts));
  if (veto) return veto.name;
  if (isCaption(item, own.sentence)) return 'caption';
  if (isNoLongerSo(item, own.sentence)) return 'no-longer-so';
  return hidesSpeaker(item, own) ? 'hides-its-speaker' : null;
}
