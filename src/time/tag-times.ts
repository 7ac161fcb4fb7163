/** Finds and resolves the time expressions of an article (TIMEX3, TimeML 1.2.1). */
import type { Document, Sentence, TimeExpression } from '../model/analysis.ts';
import { attachModifiers, joinTimesAndDays, lendDays, markOpenEnds } from './attach.ts';
import type { Context } from './context.ts';
import { dayIn } from './day.ts';
import { findPhrases, type TimePhrase } from './find-phrases.ts';
import type { LanguageRules } from './language-rules.ts';
import { rulesFor } from './languages.ts';
import { Narrative } from './narrative.ts';
import { addRangeEnds, lendYears, spanRanges } from './ranges.ts';
import { resolve } from './resolve.ts';
import { TenseFinder } from './tense.ts';

/**
 * The time expressions of a document in text order, none overlapping. None where its language has no rules.
 * @param sentences those of `document.text`, in order
 */
export function tagTimes(document: Document, sentences: readonly Sentence[]): TimeExpression[] {
  const language = rulesFor(document.language);
  if (!language) return [];
  const { text } = document;
  const found = findPhrases(text, language);
  const joined = joinTimesAndDays(text, found, language);
  const ranged = lendYears(text, addRangeEnds(text, joined, language), language);
  const phrases = lendDays(text, markOpenEnds(text, attachModifiers(text, ranged, language), language));
  return spanRanges(text, resolveAll(document, phrases, sentences, language), language);
}

function resolveAll(
  { text, published, timeZone }: Document,
  phrases: readonly TimePhrase[],
  sentences: readonly Sentence[],
  language: LanguageRules,
): TimeExpression[] {
  const publication = dayIn(published, timeZone);
  const narrative = new Narrative();
  const sentenceAt = sentenceFinder(sentences);
  const recurring = sentencesOfRecurrences(phrases, sentences);
  const tenses = new TenseFinder(text, language.tense);
  return phrases.map((phrase) => {
    const { start, end, rule, partial } = phrase;
    const sentence = sentenceAt(start);
    const context: Context = {
      publication,
      narrative,
      sentence: sentence?.index ?? 0,
      tense: (reach) => (sentence ? tenses.at(sentence, start, end, reach) : 'unknown'),
      toldYear: () => {
        const told = narrative.yearOfSentence(sentence?.index ?? 0);
        return told && !language.tense.telling.test(text.slice(told.end, start)) ? told.year : null;
      },
      isRecurring: recurring.has(sentence?.index ?? 0),
    };
    const { type, value, edtf, anchor, period } = resolve(partial, context);
    if (period) narrative.remember(period, context.sentence, partial.kind === 'fixed' ? end : null);
    return { start, end, text: text.slice(start, end), type, value, edtf, rule, anchor };
  });
}

/** The sentences that tell what happens every day or week. */
function sentencesOfRecurrences(
  phrases: readonly TimePhrase[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const sentenceAt = sentenceFinder(sentences);
  const recurrences = phrases.filter(({ partial }) => partial.kind === 'set');
  return new Set(recurrences.map(({ start }) => sentenceAt(start)?.index ?? 0));
}

/** Looks up the sentence around a place; places must not go back. */
function sentenceFinder(sentences: readonly Sentence[]): (place: number) => Sentence | undefined {
  let index = 0;
  return (place) => {
    while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= place) index++;
    return sentences[index];
  };
}
