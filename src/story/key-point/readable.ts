/**
 * What a sentence looks like when it is shown by itself: without the words that tie it to the sentence before,
 * and with what a reader could not know put in brackets, where it is certain.
 */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { standsAlone } from '../../text/standing-alone.ts';
import { subjectBefore } from '../../text/subject-before.ts';
import { terms } from '../../text/terms.ts';
import { isBrief } from './brief.ts';
import { isOfDayBefore } from './day-before.ts';
import { fullName, type Insertion, namesOfStrangers, surnameFromBefore } from './full-name.ts';
import { wholeText } from './made-plain.ts';
import { openingCut } from './opening-cut.ts';
import { isPlanOfPastDay } from './past-plan.ts';
import type { Mentioned } from './pointing/rule.ts';
import { pointsBack } from './pointing-back.ts';
import { spelledOut } from './spelled-out.ts';
import type { PlacedSentence } from './statement.ts';
import { isKnownFromBefore, takenAsKnown, thingSpokenOf } from './taken-as-known.ts';

/** How a sentence reads by itself. */
export interface Reading {
  readonly text: string;
  /** "The summit was …": terms that the page must be about for the sentence to stand; none where it stands anyhow. */
  readonly leansOn: readonly string[];
  /** "The company said …", under a headline that names one: whether only what stands before tells which is meant. */
  readonly goesOn: boolean;
}

/** The sentence as it can be shown, or null where it leans on what stands before it. */
export function readable(item: AnalyzedArticle, { sentence, place }: PlacedSentence): Reading | null {
  const opening = openingCut(sentence.text);
  const start = sentence.start + opening.length;
  const pronoun = clarifiedPronoun(item, sentence, opening.length);
  const standing = pronoun
    ? standsAlone(`${pronoun.words}${item.document.text.slice(pronoun.at, sentence.end)}`, {
        start: 0,
        mentions: [{ start: 0, end: pronoun.words.length, kind: 'person', name: pronoun.words }],
      })
    : standsAlone(sentence.text.slice(opening.length), { start, mentions: item.analysis.mentions });
  if (!standing.alone && standing.rule !== 'opening-noun') return null;
  const plain = sentence.text.slice(opening.length);
  if (isPlanOfPastDay(item, sentence) || isOfDayBefore(item, sentence)) return null;
  const known = [...takenAsKnown(plain), ...(standing.alone ? thingSpokenOf(plain) : [])];
  const goesOn = isKnownFromBefore(plain) || (!standing.alone && known.length === 0);
  if (goesOn && (place > 1 || !plain.startsWith('The ') || !isBrief(item))) return null;
  if (!standing.alone && !standsButForOpening(plain)) return null;
  const leansOn = goesOn ? terms(plain.split(' ', SPOKEN_OF).join(' ')) : known;
  const leans = pronoun
    ? pointsBack(...asNamed(item, sentence, pronoun))
    : pointsBack(plain, mentionsFrom(item, start, sentence.end));
  if (leans) return null;
  const span = { start, end: sentence.end };
  const clarified = pronoun ?? fullName(item, span);
  const stranger = surnameFromBefore(item, span, clarified !== null);
  const insertions = [clarified, ...namesOfStrangers(item, span), spelledOut(item, span)].filter(
    (one) => one !== null,
  );
  return {
    text: shownText(item, sentence, insertions),
    leansOn: stranger === null ? leansOn : [...leansOn, ...terms(stranger)],
    goesOn,
  };
}

/** Words with which an opening names what it speaks of: "The company’s workers". */
const SPOKEN_OF = 3;

/** The words of a sentence without what ties it to those before, with its dates made plain. */
function shownText(item: AnalyzedArticle, sentence: Sentence, insertions: readonly Insertion[] = []): string {
  const opening = openingCut(sentence.text);
  const shown = wholeText(item, { start: sentence.start + opening.length, end: sentence.end }, insertions);
  return opening.marked ? `… ${shown}` : shown;
}

/** Whether nothing but "The summit", taken as known, keeps the sentence from standing alone. */
function standsButForOpening(text: string): boolean {
  if (/^The (?:two|three|four|five|six|pair|other|same|latter|former)\b/.test(text)) return false;
  return standsAlone(text.replace(/^The /, 'One ')).alone;
}

/** "He [Tom Hale] said …" as if the name stood there, with its mentions. */
function asNamed(item: AnalyzedArticle, { end }: Sentence, { at, words }: Insertion): [string, Mentioned[]] {
  const others = mentionsFrom(item, at, end).map(({ start, end: last, kind }) => ({
    start: start + words.length,
    end: last + words.length,
    kind,
  }));
  return [
    `${words}${item.document.text.slice(at, end)}`,
    [{ start: 0, end: words.length, kind: 'person' }, ...others],
  ];
}

function mentionsFrom({ analysis }: AnalyzedArticle, start: number, end: number): Mentioned[] {
  return analysis.mentions
    .filter((mention) => start <= mention.start && mention.end <= end)
    .map((mention) => ({ start: mention.start - start, end: mention.end - start, kind: mention.kind }));
}

const OPENING_PRONOUN = /^(?:He|She)(?= \p{Ll})/u;

/** "He said …" → "He [Sergey Lavrov] said …", where the sentence before makes certain who that is. */
function clarifiedPronoun({ analysis }: AnalyzedArticle, sentence: Sentence, cut: number): Insertion | null {
  const [pronoun] = OPENING_PRONOUN.exec(sentence.text.slice(cut)) ?? [];
  const subject = pronoun && subjectBefore(pronoun, sentence, analysis);
  return subject ? { at: sentence.start + cut + pronoun.length, words: subject.name } : null;
}
