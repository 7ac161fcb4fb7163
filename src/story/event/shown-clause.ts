import type { Attribution, Sentence } from '../../model/analysis.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { type Clause, LEADING } from './clauses.ts';

/** A clause that opens with one of these leans on what stands before it. */
const LEANING = inOrder(
  'iu',
  '^',
  anyOf(
    'he|she|it|they|we|i|you|his|her|its|their|this|that|these|those|him|them|there|then|both',
    'the (?:two|three|latter|former|same|pair|other)|each|one|some|many|most|such|so',
  ),
  /\b/,
  '|',
  /^\p{Ll}+(?:ing|ed)\b/u,
);
const SHORTEST = 25;

/**
 * The stretch of a sentence that is shown for the event of one of its clauses: the clause where it can be
 * read alone and nobody's words are torn from who says them, otherwise the whole sentence.
 */
export function shownClause(
  sentence: Sentence,
  clause: Clause,
  attributions: readonly Attribution[],
  date: Span,
): Span {
  const whole = shownReport(sentence, date);
  if (whole.start !== sentence.start) return whole;
  if (clause.opener === '' && clause.start === sentence.start && clause.end >= sentence.end - 1) return whole;
  const cutsSpeaker = attributions.some((attribution) => dividesAttribution(clause, attribution));
  if (cutsSpeaker || SPEECH.test(sentence.text) || !readsAlone(clause)) return whole;
  return { start: clause.start, end: clause.end };
}

/** "The news follows …": the words that only tie the news to what was told before. */
const POINTER =
  /^(?:the|this) (?:\p{L}+ ){1,2}(?:follows?|followed|comes?(?: \p{L}+){0,3} after|came(?: \p{L}+){0,3} after) (?=\p{Lu}|the |an? )/iu;

/** What is told after such words, without the full stop; null where the sentence does not begin with them. */
function newsAfterPointer({ text, start, end }: Sentence): Span | null {
  const pointer = POINTER.exec(text);
  if (!pointer) return null;
  return { start: start + pointer[0].length, end: text.endsWith('.') ? end - 1 : end };
}

/** What is shown for a date that tells when something was said: the sentence with its speaker. */
export function shownReport(sentence: Sentence, date: Span): Span {
  const news = newsAfterPointer(sentence);
  return news && contains(news, date) ? news : { start: sentence.start, end: sentence.end };
}

/** Where somebody speaks, or may, the sentence stays whole. */
const SPEECH = inOrder(
  'u',
  '[“”"]',
  '|',
  /\b/,
  anyOf(
    'said|says|say|saying|told|according to|claim(?:s|ed)|report(?:s|ed)|reportedly|allegedly|argued',
    'insisted|warned|wrote|believes?|added|denied|denies|announced|confirmed|suggested|accus(?:es|ed)',
  ),
  /\b/,
);

function readsAlone({ text, opener }: Clause): boolean {
  return (
    text.length >= SHORTEST &&
    !LEANING.test(text) &&
    !LEADING.test(text) &&
    opener !== 'which' &&
    opener !== 'who' &&
    opener !== 'where' &&
    /^[\p{Lu}\p{N}“"]|^(?:the|a|an)\s/u.test(text)
  );
}

function dividesAttribution(clause: Span, { content, cue, source }: Attribution): boolean {
  const parts = [...content, ...cue, ...source];
  return content.some((span) => overlaps(span, clause)) && !parts.every((span) => contains(clause, span));
}
