/** Recognises the sentence of a later source that answers an open matter. Better to leave one open than to close it wrongly. */

import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains } from '../../model/span.ts';
import type { SourceReference } from '../../model/story.ts';
import { terms } from '../../text/terms.ts';
import { namesDay } from '../../time/day.ts';
import { sourceReference } from '../source-reference.ts';
import {
  countsWhatIsAsked,
  deedTerms,
  isFoundOut,
  measuresWhatIsAsked,
  namesWhoIsAsked,
  tellsItsCause,
  tellsWhoDid,
} from './asked.ts';
import { type AnswerKind, type OpenMatter, SILENCE } from './open-matter.ts';

/** Verbs with which a sentence settles a matter of each kind. */
const SETTLES: Record<AnswerKind, RegExp> = {
  day: /\b(?:set for|scheduled for|fixed for|will (?:\w+ ){0,3}on|to be held on|take place|takes place|agreed (?:on|to|that)|began on|begin on|starts? on)\b/i,
  person: /\b(?:identified|named|charged|arrested|revealed)\b/i,
  number:
    /\b(?:killed|dead|died|injured|missing|cost|paid|worth|total|toll|confirmed|rose|on board|aboard|carr(?:ied|ying) (?:at least |more than |about |some |nearly )?\d+|according to)\b/i,
  place: /\b(?:found|located|held|take place|takes place|will meet|chosen)\b/i,
  cause:
    /\b(?:caused by|was caused|because of|due to|blamed on|motive was|found that|determined that|triggered by|sparked by)\b/i,
  fate: /\b(?:dead|died|killed|alive|survived?|rescued|recovered|found|stable|critical|unharmed|safe)\b/i,
  fact: /\b(?:confirmed|has agreed|have agreed|agreed|decided|ruled|approved|rejected|announced that|signed)\b/i,
};
/** Of other matters of fact nobody can say what would settle them. */
const WHETHER = /\b(?:whether|if)\b/iu;
const NUMBER = /\b\d[\d,.]*\b/;
const ASKS_WHY = new Set(terms('cause reason motive origin'));
/** Terms of the topic that an answer shares at least, and the share of them. */
const FEWEST_TERMS = 2;
const LEAST_SHARE: Record<AnswerKind, number> = {
  day: 0.25,
  person: 0.34,
  number: 0.4,
  place: 0.34,
  cause: 0.34,
  fate: 0.34,
  fact: 0.8,
};

/**
 * The first sentence which answers the matter, of a source later than all that call it open; null where none does.
 * Outlets renew a headline before the text: the headline over the latest telling counts as later.
 */
export function answerTo(matter: OpenMatter, articles: readonly AnalyzedArticle[]): SourceReference | null {
  // Who kept silent then has done so, whatever others tell.
  if (SILENCE.has(matter.rule)) return null;
  const latest = matter.sources
    .map(({ published }) => Date.parse(published ?? ''))
    .reduce((a, b) => Math.max(a, b));
  for (const item of articles) {
    const sentence = sentencesSince(latest, item).find((candidate) => answers(matter, item, candidate));
    if (sentence) return sourceReference(item.article, sentence);
  }
  return null;
}

function sentencesSince(instant: number, { article, analysis, document }: AnalyzedArticle): Sentence[] {
  const published = Date.parse(article.published ?? '');
  if (published > instant) return [...analysis.sentences];
  if (published < instant || Number.isNaN(published)) return [];
  return analysis.sentences.filter(({ end }) => end <= document.titleEnd);
}

function answers(matter: OpenMatter, item: AnalyzedArticle, sentence: Sentence): boolean {
  const { analysis } = item;
  if (analysis.hedges.some((hedge) => hedge.sentence === sentence.index) || sentence.text.endsWith('?'))
    return false;
  if (matter.wants === 'person' && tellsWhoDid(matter.texts[0] ?? '', sentence.text)) return true;
  if (!SETTLES[matter.wants].test(sentence.text) || !holds(matter.wants, item, sentence)) return false;
  if (!isOfWhatIsAsked(matter, sentence)) return false;
  return isAbout(
    matter,
    sentence,
    matter.sources.some(({ article }) => article === item.article.id),
  );
}

/** Whether the sentence counts or names what is unknown, and nothing else of the same event. */
function isOfWhatIsAsked({ texts: [words = ''], wants }: OpenMatter, { text }: Sentence): boolean {
  if (wants === 'number') return countsWhatIsAsked(words, text) && measuresWhatIsAsked(words, text);
  if (wants === 'cause') return tellsItsCause(words, text);
  if (wants === 'fact') return WHETHER.test(words);
  return wants !== 'person' || namesWhoIsAsked(words, text);
}

/** Whether the sentence holds a thing of the kind that is wanted. */
function holds(wants: AnswerKind, { analysis }: AnalyzedArticle, sentence: Sentence): boolean {
  const names = (kind: string) =>
    analysis.mentions.some((mention) => mention.kind === kind && contains(sentence, mention));
  switch (wants) {
    case 'day':
      return analysis.times.some(({ edtf, ...time }) => namesDay(edtf) && contains(sentence, time));
    case 'person':
      return names('person') || names('organization');
    case 'place':
      return names('place');
    case 'number':
      return NUMBER.test(sentence.text);
    default:
      return true;
  }
}

/** Whether enough of the topic returns, a name of it among that where it has any; the headline over the matter need not name it. */
function isAbout(
  { texts: [words = ''], topic, names, wants }: OpenMatter,
  sentence: Sentence,
  isOver: boolean,
): boolean {
  const isCause = wants === 'cause' && isFoundOut(sentence.text);
  const here = new Set(isCause ? deedTerms(sentence.text) : terms(sentence.text));
  const shared = [...topic].filter((term) => here.has(term));
  const isNamed = isOver || names.size === 0 || [...names].some((name) => here.has(name));
  const fewest = isCause
    ? Math.min(FEWEST_TERMS, [...topic].filter((term) => !ASKS_WHY.has(term)).length)
    : FEWEST_TERMS;
  if (!isNamed || shared.length < Math.max(1, fewest) || shared.length < LEAST_SHARE[wants] * topic.size)
    return false;
  return wants !== 'fact' || !areNames(shared, words);
}

const CAPITALIZED = /(?<=\s)\p{Lu}[\p{L}’'-]+/gu;

/** Whether all these terms are of words with capitals: of the same people much is told that answers nothing. */
function areNames(shared: readonly string[], words: string): boolean {
  const capitalized = new Set(terms((words.match(CAPITALIZED) ?? []).join(' ')));
  return shared.every((term) => capitalized.has(term));
}
