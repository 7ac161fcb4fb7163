/** Finds the words that show an unknown: its sentence, or one contiguous clause of it that stands by itself. */
import type { Hedge, Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import { allMatches } from '../../text/all-matches.ts';
import { inOrder, oneOf } from '../../text/pattern-parts.ts';
import { standsAlone } from '../../text/standing-alone.ts';
import { calledBySurname, surnameOf } from '../key-point/full-name.ts';
import { headAndLead, speaksOfKnown } from './known-above.ts';
import { SILENCE, topicOf } from './open-matter.ts';

const LONGEST = 320;
const SHORTEST = 25;
/** Terms of its own that a clause without a name must have. */
const FEWEST_TERMS = 4;
/** Words that join a sentence to the one before; what follows says by itself what is open. */
const JOINS =
  /^(?:But|And|Yet|Still|So|However|Meanwhile|Also),? (?!even|because|if|as|when|while|in\b)(?=\p{L})/u;
/** Such a speaker is named before. */
const RELATIVE = /^(?:who|which|that|to)\b/i;
/** After these a clause of its own begins. */
const CLAUSE_BEGINS = /(?:, (?:though|although|but|and|while|as(?! well\b)|because|so)|;) /g;

/** The span to show, in the article's text; null where neither sentence nor clause stands alone. */
export function shownWords(item: AnalyzedArticle, sentence: Sentence, hedge: Hedge): Span | null {
  if (isSilentOnNothing(sentence, hedge)) return null;
  return candidates(item, sentence, hedge).find((span) => isShown(item, span)) ?? null;
}

/** "declined to comment on Monday", "did not reply to an email": on what, these words do not say. */
function isSilentOnNothing({ text, start }: Sentence, hedge: Hedge): boolean {
  if (!SILENCE.has(hedge.rule)) return false;
  const [from, to] = [hedge.start - start, hedge.end - start];
  return ANSWERS.test(text.slice(from, to)) && !NAMES_MATTER.test(text.slice(from));
}

const ANSWERS = /\b(?:comment|respond|repl[yi]|return)/;
const NAMES_MATTER =
  /\b(?:on(?! (?:\p{Lu}\p{Ll}+day|record)\b)|about|over|regarding|concerning|whether|why)\b/u;

/** The sentence, then from each speaker named before the hedge, then the clause after each joining word, then all but the word that joins the sentence. */
function candidates(item: AnalyzedArticle, sentence: Sentence, hedge: Hedge): Span[] {
  const speakers = item.analysis.attributions
    .flatMap(({ source }) => source)
    .filter((source) => contains(sentence, source) && source.end <= hedge.start)
    .filter(({ start, end }) => !RELATIVE.test(item.document.text.slice(start, end)))
    .map(({ start }) => ({ start, end: sentence.end }));
  return [
    sentence,
    ...speakers.sort((a, b) => a.start - b.start),
    ...clauses(sentence, hedge, item),
    ...unjoined(sentence, hedge),
  ];
}

function unjoined({ text, start, end }: Sentence, hedge: Hedge): Span[] {
  const join = JOINS.exec(text)?.[0].length ?? 0;
  return join > 0 && start + join <= hedge.start ? [{ start: start + join, end }] : [];
}

/** None where the hedge is part of what somebody says: who says it is never cut off. */
function clauses(sentence: Sentence, hedge: Hedge, { analysis }: AnalyzedArticle): Span[] {
  const isSpoken = analysis.attributions.some(({ content }) => content.some((part) => contains(part, hedge)));
  if (isSpoken) return [];
  const before = sentence.text.slice(0, hedge.start - sentence.start);
  return allMatches(before, CLAUSE_BEGINS).map(({ index, 0: joint }) => ({
    start: sentence.start + index + joint.length,
    end: sentence.end,
  }));
}

function isShown(item: AnalyzedArticle, { start, end }: Span): boolean {
  const { document, analysis } = item;
  const text = document.text.slice(start, end);
  if (text.length < SHORTEST || text.length > LONGEST || pointsBack(text) || isMostlyQuoted(text))
    return false;
  if (asksOfStrangers(item, { start, end }, text)) return false;
  const isNamed =
    analysis.mentions.some((mention) => contains({ start, end }, mention)) || LIKE_A_NAME.test(text);
  const isTold = isTelling(text, isNamed) || speaksOfKnown(item, text);
  return isTold && standsAlone(text, { start, mentions: analysis.mentions }).alone;
}

/** "could not verify that account", "unclear who is right": which one, and of whom, the sentence before said. */
const POINTS_BACK = inOrder(
  'i',
  /\b(?:that|this|those|these|such) /,
  oneOf(`
    accounts? claims? reports? versions? allegations? figures? numbers? statements? information videos?
    footage images?
  `),
  /\b/,
  '|',
  /\b(?:who|which(?: one| side| of (?:them|these|those))?) (?:is|was|will be|might be|may be) /,
  /(?:right|wrong|correct|true)\b/,
);

/** "could not verify the account.": the same, where the words do not say whose or of what. */
const POINTS_BACK_ALONE =
  /\bthe (?:accounts?|claims?|reports?|allegations?|figures?|numbers?|statements?|information|videos?|footage|images?)(?=[.,;”"]|$| (?:could|was|were|has|have|is|are|independently)\b)/i;

/** A capital inside the sentence, where no day or month has it. */
const LIKE_A_NAME =
  /(?<=[\p{L}\p{N},;] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Lu}\p{Ll}/u;

/** "What is next remains unclear": of what, and as of when, these words alone do not say. */
const WHAT_IS_NEXT = /\bwhat(?:[’']s| is| comes| happens) next\b/i;

function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text) || POINTS_BACK_ALONE.test(text) || WHAT_IS_NEXT.test(text);
}

/** “We mourn them,” the mayor said, without naming the ship: what is open is said beside what the sentence tells. */
function isMostlyQuoted(text: string): boolean {
  return text.startsWith('“') && 2 * text.lastIndexOf('”') > text.length;
}

/** "Hale has not said why", "whether they will sail": whom headline and lead do not name, or the words before. */
function asksOfStrangers(item: AnalyzedArticle, span: Span, text: string): boolean {
  const they = /\b(?:whether|if|when|how|why|where|what) they\b/iu.exec(text);
  if (they && !SEVERAL.test(text.slice(0, they.index).replace(/\bremains\b/gu, ''))) return true;
  return calledBySurname(item, span).some(
    (one) => !headAndLead(item).some((above) => above.includes(surnameOf(one, item.document.text))),
  );
}
const SEVERAL =
  /\b(?:(?!\p{Ll}*ics\b)\p{Ll}{2,}[^s\P{L}]s|people|police|\p{Ll}*men|\p{Ll}*women|children|couple|team|family|and)\b/u;

/** Words of doubt alone ("The cause is not known.") do not say what is not known. */
function isTelling(text: string, isNamed: boolean): boolean {
  return isNamed || topicOf(text).size >= FEWEST_TERMS || asksInFull(text);
}

/** "how many people were on board", "when boats will sail again": a question that is clear in its story, since it points at nothing told before. */
const QUESTION =
  /\b(?:unclear|clear|known|know|say|said|uncertain) (?:how (?:many|much)|when|where|whether|if) (?<asked>[^.;]+)/i;
const POINTS_AT =
  /\b(?:the|this|that|these|those|his|her|their|its|he|she|it|they|there|such|any|more|others?|anyone|anything|something|happen(?:ed|s)?|next)\b/i;
const FEWEST_ASKED = 2;

function asksInFull(text: string): boolean {
  const asked = QUESTION.exec(text)?.groups?.asked;
  return asked !== undefined && !POINTS_AT.test(asked) && topicOf(asked).size >= FEWEST_ASKED;
}
