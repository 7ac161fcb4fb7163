/** What sources of a story are said to have asserted, confirmed, denied, disputed or taken back. */
import type { Attribution, Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { Span } from '../../model/span.ts';
import type { Claim } from '../../model/story.ts';
import { CONFIDENT } from '../../text/attribution/confidence.ts';
import { sentenceAt } from '../../text/attribution/sentence-at.ts';
import { terms } from '../../text/terms.ts';
import { stepOfSource } from '../chain/chain-step.ts';
import { isStatement } from '../chain/trails.ts';
import { isUnsaid } from '../chain/unsaid.ts';
import {
  callsFalse,
  isAccusation,
  namesAccusation,
  namesOfContent,
  personBehindWho,
  saidBefore,
  subjectOf,
} from './accusation.ts';

export type ClaimState = Claim['steps'][number]['state'];

export interface Assertion {
  readonly item: AnalyzedArticle;
  readonly sentence: Sentence;
  readonly who: string;
  readonly state: ClaimState;
  /** Stems of what is asserted, without who asserts it. */
  readonly terms: ReadonlySet<string>;
  /** Whom it is about, by the name with which it begins. */
  readonly subject: string | null;
  /** Whether somebody is accused in so many words. */
  readonly accuses: boolean;
  /** "the allegation of Ada Quill": an accusation that is answered without being told again, with all whom the words name. */
  readonly ofAccusation: readonly string[] | null;
  /** How much of what the sentence before says it means: "denied it" all of that, "denied any wrongdoing" some. */
  readonly pointsBack: 'all' | 'some' | null;
  /** All whom it names. */
  readonly names: readonly string[];
}

const WITHDRAWS = /\b(?:retract|withdr[ae]w|recant|walk(?:s|ed|ing)? back|t(?:ake|akes|ook) back)\w*\b/i;
const DISPUTES = /\b(?:disput|contest|doubt|question|challeng|refut|rebut|contradict|dismiss)\w*\b/i;
/** Of these one is a dispute only where a claim is questioned: not in "questions her ties to the bank". */
const QUESTIONS = /\b(?:question|challeng|contest|dismiss)\w*\b/i;
const OF_A_CLAIM =
  /^(?:that|whether|if|how)\b|\b(?:claims?|accounts?|allegations?|accusations?|assertions?|reports?|versions?|counts?)\b/i;
/** Who speculates or wonders takes no side. */
const GUESSES = /\b(?:speculat|suspect|wonder)\w*\b/i;
const REFUSES = /\b(?:refus|declin|unwilling|reluctan)\w*\b/i;

/** A refusal to do a thing is no denial of a fact. */
export function isRefusal(cue: string): boolean {
  return REFUSES.test(cue);
}

/** The assertions of an article in the order of the text: only sure ones, by sources that can be named on a page. */
export function assertionsOf(item: AnalyzedArticle): Assertion[] {
  return item.analysis.attributions.flatMap((attribution) => {
    const state = isSure(item, attribution) ? stateOf(item, attribution) : null;
    const who = state ? whoSays(item, attribution) : null;
    const sentence = sentenceAt(item.analysis.sentences, attribution.cue[0]?.start ?? -1);
    if (!state || !who || !sentence) return [];
    return [
      {
        item,
        sentence,
        who,
        state,
        terms: termsOf(item, attribution, who),
        subject: subjectOf(item, attribution),
        accuses: isAccusation(item, attribution),
        ofAccusation: namesAccusation(item, attribution) ? namesOfContent(item, attribution) : null,
        pointsBack: opens(sentence, attribution) ? saidBefore(item, attribution) : null,
        names: namesOfContent(item, attribution),
      },
    ];
  });
}

/** Least confidence in a denial of what was said before: it is shown only beside that. */
const LIKELY = 0.3;
/** Of one that names an accusation, which hardly means anything else. */
const LIKELIER = 0.6;

function isSure(item: AnalyzedArticle, attribution: Attribution): boolean {
  const { confidence, stance } = attribution;
  if (confidence >= CONFIDENT) return true;
  if (stance !== 'denies' || confidence < LIKELY) return false;
  return (
    (confidence >= LIKELIER && namesAccusation(item, attribution)) || saidBefore(item, attribution) !== null
  );
}

const HEAD_OF_SENTENCE = 30;

/** What one denies far inside a sentence stands before it in that sentence. */
function opens({ start }: Sentence, { source, cue }: Attribution): boolean {
  return (source[0] ?? cue[0] ?? { start }).start - start <= HEAD_OF_SENTENCE;
}

/** A step stands beside its sentence, so that "the union" says enough there. */
function whoSays(item: AnalyzedArticle, attribution: Attribution): string | null {
  const who =
    stepOfSource(item, attribution)?.name ??
    personBehindWho(item, attribution) ??
    bodyOrCapitals(item, attribution);
  return who === null || TELLS_NOT_WHO.test(who) ? null : who;
}

/** "another scientist", and the handles under which readers comment: "U1390024". */
const TELLS_NOT_WHO = /^(?:an?other|others?|some|many|most) |^\p{L}*\d{3,}$/iu;

const BODY = /^the (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+$/iu;
const CAPITALS = /^\p{Lu}[\p{L}\p{N}.&’'-]*(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,3}$/u;
const MEANS_NOBODY =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|who|which|some|many|most|others?|one|all|both|each|another|\p{L}+ly)$/iu;

/** A body that the text has named before, or a name that no rule knows. In a headline, capitals tell nothing. */
function bodyOrCapitals(item: AnalyzedArticle, { source, sourceKind }: Attribution): string | null {
  const [span] = source;
  if (!span) return null;
  const phrase = item.document.text.slice(span.start, span.end);
  if (sourceKind === 'organization' && span.start >= item.document.titleEnd && BODY.test(phrase))
    return lowerArticle(phrase);
  return capitalsAt(item, span);
}

/** A name that no rule knows; in a headline, capitals tell nothing. */
export function capitalsAt({ document }: AnalyzedArticle, { start, end }: Span): string | null {
  const phrase = document.text.slice(start, end);
  return start >= document.titleEnd && CAPITALS.test(phrase) && !MEANS_NOBODY.test(phrase) ? phrase : null;
}

function lowerArticle(phrase: string): string {
  return phrase.replace(/^The /, 'the ');
}

function isOfAClaim({ document }: AnalyzedArticle, { content }: Attribution): boolean {
  return content.slice(0, 1).some(({ start, end }) => OF_A_CLAIM.test(document.text.slice(start, end)));
}

function stateOf(item: AnalyzedArticle, attribution: Attribution): ClaimState | null {
  const { text } = item.document;
  const cue = attribution.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (WITHDRAWS.test(cue)) return 'withdrawn';
  if (isRefusal(cue) || GUESSES.test(cue) || attribution.stance === 'plans') return null;
  if (QUESTIONS.test(cue) && !isOfAClaim(item, attribution)) return null;
  if (DISPUTES.test(cue) || attribution.stance === 'doubts') return 'disputed';
  if (attribution.stance === 'denies') return 'denied';
  if (attribution.stance === 'confirms') return 'confirmed';
  if (callsFalse(item, attribution)) return 'denied';
  const sentence = sentenceAt(item.analysis.sentences, attribution.cue[0]?.start ?? -1);
  if (sentence && isUnsaid(text, attribution, sentence)) return null;
  return isStatement(text, attribution) || isAccusation(item, attribution) ? 'reported' : null;
}

/** "questions her ties and has called for …": the second verb is the speaker's, not part of what is said. */
const NEXT_VERB = / and (?:(?:has|have) \p{Ll}+ed|said|says|called|vowed|promised|insisted|added)\b.*$/su;
const STANDS_FOR_SPEAKER = /\b(?:it|its|he|his|she|her|they|their)\b/i;

/** "Russia denied that it had blown up the dam": the pronoun stands for who speaks, whose name belongs to the matter. */
function termsOf(
  { document: { text } }: AnalyzedArticle,
  { content }: Attribution,
  who: string,
): Set<string> {
  const told = content.map(({ start, end }) => text.slice(start, end).replace(NEXT_VERB, ''));
  const speaker = told.some((words) => STANDS_FOR_SPEAKER.test(words)) ? [who] : [];
  return new Set([...told, ...speaker].flatMap(terms));
}
