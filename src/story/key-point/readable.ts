/**
 * What a sentence looks like when it is shown by itself: without the words that tie it to the sentence before,
 * and with what a reader could not know put in brackets, where it is certain.
 */
import type { Mention, Sentence, TimeExpression } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import { standsAlone } from '../../text/standing-alone.ts';
import { subjectBefore } from '../../text/subject-before.ts';
import { terms } from '../../text/terms.ts';
import { dayOf, parseDay } from '../../time/day.ts';
import { formatEdtf, parseEdtf } from '../../time/edtf.ts';
import { datelineLength } from '../dateline.ts';
import { tenseOf } from '../event/verbs.ts';
import { fullName, type Insertion } from './full-name.ts';
import { pointsBack } from './pointing-back.ts';
import type { PlacedSentence } from './statement.ts';

/** How a sentence reads by itself. */
export interface Reading {
  readonly text: string;
  /** "The summit was …": terms that the page must be about for the sentence to stand; none where it stands anyhow. */
  readonly leansOn: readonly string[];
}

/** The sentence as it can be shown, or null where it leans on what stands before it. */
export function readable(item: AnalyzedArticle, { sentence }: PlacedSentence): Reading | null {
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
  const leansOn = [
    ...definiteOpening(plain),
    ...partSpokenOf(plain),
    ...(standing.alone ? thingSpokenOf(plain) : []),
    ...spokenOf(plain),
    ...objectSpokenOf(plain),
    ...pictureSpokenOf(plain),
  ];
  if (
    speaksOfSeveral(plain) ||
    NEWS_OF_BEFORE.test(plain) ||
    isPlanOfPastDay(item, sentence) ||
    isOfDayBefore(item, sentence)
  )
    return null;
  if (!standing.alone && (leansOn.length === 0 || !standsButForOpening(plain))) return null;
  const leans = pronoun
    ? pointsBack(...asNamed(item, sentence, pronoun))
    : pointsBack(plain, mentionsFrom(item, start, sentence.end));
  if (leans) return null;
  const clarified = pronoun ?? fullName(item, { start, end: sentence.end });
  return { text: shownText(item, sentence, clarified ? [clarified] : []), leansOn };
}

/** The words of a sentence without what ties it to those before, with its dates made plain. */
function shownText(item: AnalyzedArticle, sentence: Sentence, insertions: readonly Insertion[] = []): string {
  const opening = openingCut(sentence.text);
  const shown = wholeText(item, { start: sentence.start + opening.length, end: sentence.end }, insertions);
  return opening.marked ? `… ${shown}` : shown;
}

/** The words of a stretch as they stand, with its dates made plain. */
export function wholeText(item: AnalyzedArticle, span: Span, insertions: readonly Insertion[] = []): string {
  return withInsertions(item.document.text, span, [...insertions, ...datesIn(item, span)]);
}

/** The dates of days and months that a stretch names only as seen from the day of writing. */
export function datesIn({ analysis, document }: AnalyzedArticle, span: Span): Insertion[] {
  return analysis.times
    .filter((time) => contains(span, time) && !JOINED.test(document.text.charAt(time.end)))
    .flatMap(clarifiedDate);
}

/** Whether nothing but "The summit", taken as known, keeps the sentence from standing alone. */
function standsButForOpening(text: string): boolean {
  if (/^The (?:two|three|four|five|six|pair|other|same|latter|former)\b/.test(text)) return false;
  return standsAlone(text.replace(/^The /, 'One ')).alone;
}

/** "He [Tom Hale] said …" as if the name stood there, with its mentions. */
function asNamed(
  item: AnalyzedArticle,
  { end }: Sentence,
  { at, words }: Insertion,
): [string, Pick<Mention, 'start' | 'end' | 'kind'>[]] {
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

function mentionsFrom(
  { analysis }: AnalyzedArticle,
  start: number,
  end: number,
): Pick<Mention, 'start' | 'end' | 'kind'>[] {
  return analysis.mentions
    .filter((mention) => start <= mention.start && mention.end <= end)
    .map((mention) => ({ start: mention.start - start, end: mention.end - start, kind: mention.kind }));
}

/** Of which companies, men or countries it is told, only the sentence before says, whatever the page is about. */
const SEVERAL_OF_BEFORE =
  /^The (?:companies|firms|groups|agencies|countries|nations|men|women|boys|girls|officers|suspects|victims|leaders|officials|candidates|teams|players|parties|sides|brothers|sisters) (\p{Ll}+)/u;

/** Every report makes a move or a decision: which one, only the sentence before says, or the headline over it. */
const NEWS_OF_BEFORE =
  /^The (?:move|decision|step|post|tweet|request|announcement|news|comments?|remarks?|incident|effort|change)s?(?! (?:of|to|on|that|who|which|in|at|from|for|by|between|against|about|over|not)\b)(?:,| \p{Ll})/u;

/** Words after a noun that say which one is meant: "The decision to close …". */
const EXPLAINED =
  /^(?:of|to|on|that|who|whom|whose|which|where|in|at|from|for|between|against|near|outside|with|behind|called|named|known|accused|being|charged|suspected|made|held|published|aimed)$/;
const KNOWN_TO_ALL =
  /^The (?:police|government|public|world|economy|weather|stock|dollar|euro|sun|moon|internet|first|second|third|last|next|former|late|then|number|average|rest of|(?!(?:re|in|con)?quest|interest|protest|contest|test|arrest|unrest|forest|harvest|guest|priest|nest|latest)\p{Ll}+est|most|only|same)\b/u;
const FINITE =
  /^(?:\p{Ll}+ed|was|were|is|are|has|have|had|will|would|could|can|may|might|also|and|or|said|says|met|made|took|came|went|told|began|left|fell|rose|won|lost|held|gave|got|ran|saw|hit)$/u;
/** Verbs that tie what is known to something new; after a noun they are no nouns. */
const PRESENT =
  /^(?:comes|follows|marks|means|makes|gives|takes|shows|brings|puts|leaves|ends|begins|raises|adds|reflects|represents|remains|includes|lies|sits|stands|borders|belongs|serves|denies|claims|rejects|insists|faces|warns|says)$/;
const MOST_WORDS_OF_PHRASE = 3;

function speaksOfSeveral(text: string): boolean {
  const next = SEVERAL_OF_BEFORE.exec(text)?.[1];
  return next !== undefined && !EXPLAINED.test(next);
}

/** "represented himself and faces life in prison". */
const OF_TODAY_TOO = /\b(?:is|are|has|have|faces|will|can)\b/;
/** Days before a report from which on a day is a matter of its own. */
const LONG_AGO = 60;

/** "About a year ago, the ship sank.": said first, it tells when the sentences after it are. */
const YEARS_AGO = /^[^,;:.]{0,40}\b(?:years?|decades?|centur(?:y|ies)) ago,/iu;

/** "The army struck in 2017. About 750,000 people fled.": when they fled, only the sentence before says. */
function isOfDayBefore(
  { analysis, document }: AnalyzedArticle,
  { index, paragraph, start, end, text }: Sentence,
): boolean {
  const before = analysis.sentences[index - 1];
  if (before?.paragraph !== paragraph || tenseOf(text) !== 'past' || OF_TODAY_TOO.test(text)) return false;
  const published = parseDay(dayOf(document.published, document.timeZone) ?? '');
  if (published === null || analysis.times.some((time) => contains({ start, end }, time))) return false;
  if (YEARS_AGO.test(before.text)) return true;
  const days = analysis.times.flatMap(({ edtf, ...time }) =>
    edtf !== null && contains(before, time) ? (parseEdtf(edtf) ?? []) : [],
  );
  return days.length > 0 && days.every(({ last }) => last < published - LONG_AGO);
}

/** "In public, the singer mocked the prize": a phrase that names nobody, then one who is spoken of as known. */
const BEFORE_SOMEBODY =
  /^(?:In|On|At|After|Before|During|Despite|With|Under|By|For|Over) [^,.“"\p{Lu}]{2,60}, (?=the (?:\p{Ll}+ )?(?:activist|singer|actor|actress|comedian|author|writer|star|player|rapper|suspect|victim|man|woman|teenager|boy|girl|couple|pair|duo|billionaire|businessman|businesswoman|defendant|gunman|shooter|attacker|officer|pilot|driver|student|teacher|artist|musician|athlete|candidate|nominee|lawmaker)\b)/u;

/** "The singer, Tom Hale, …", "The singer, who was born in Lesk, …"; not "The firm, with a partner, …". */
const NAMED_AFTER_COMMA = /^The (?:[\p{Ll}’'-]+ ){0,2}[\p{Ll}’'-]+, (?:\p{Lu}|who\b|whose\b)/u;

/** The terms of "The long-planned summit was …": what is spoken of as known; none where the words say which. */
function definiteOpening(whole: string): readonly string[] {
  const text = whole.replace(BEFORE_SOMEBODY, '').replace(/^the /, 'The ');
  if (!text.startsWith('The ') || KNOWN_TO_ALL.test(text)) return [];
  const phrase: string[] = [];
  if (NAMED_AFTER_COMMA.test(text)) return [];
  const [upToComma = ''] = text.slice(4).split(',', 1);
  for (const word of upToComma.split(/\s+/, MOST_WORDS_OF_PHRASE + 1)) {
    if (EXPLAINED.test(word) || /^\p{Lu}/u.test(word)) return [];
    if (phrase.length > 0 && (FINITE.test(word) || PRESENT.test(word))) break;
    if (phrase.length === MOST_WORDS_OF_PHRASE) break;
    phrase.push(word);
  }
  return terms(phrase.join(' '));
}

/** "Historians say the shift was …": what somebody speaks of as known. */
const SPOKEN_OF =
  /\b(?:say|says|said|that|whether|called?|calls) the (?:(\p{Ll}+) (?:was|is|were|are|has|have|had|will|would|could)|(?:\p{Ll}[\p{Ll}-]+ )?(attacks?|strikes?|blasts?|clash(?:es)?|talks|crash|fires?|floods?) \p{Ll}+ed)\b/u;

function spokenOf(text: string): readonly string[] {
  const [, thing, happening] = SPOKEN_OF.exec(text) ?? [];
  return terms(thing ?? happening ?? '');
}

/** "Supporters of the bill say", "Passage of the measure in June": a part, of something taken as known. */
const PART_SPOKEN_OF =
  /^\p{Lu}\p{Ll}+ of the (bill|measure|plan|deal|proposal|law|order|move|agreement|decision|ruling|scheme|project|programme?)\b(?! (?:to|of|on|that|which|between|against)\b)/u;

function partSpokenOf(text: string): readonly string[] {
  return terms(PART_SPOKEN_OF.exec(text)?.[1] ?? '');
}

/** "The app, which is free, …": what follows tells more of it, not which one is meant. */
const THING_SPOKEN_OF = /^The (\p{Ll}+), which\b/u;

function thingSpokenOf(text: string): readonly string[] {
  return terms(THING_SPOKEN_OF.exec(text)?.[1] ?? '');
}

/** "A grant goes to the effort": what is done something to, as if known; none where it stood before. */
const OBJECT_SPOKEN_OF =
  /(?<=\b(?<before>\p{Ll}+)) the (?<object>effort|plan|proposal|move|decision|incident|project|campaign|measure|idea|offer|allegation|accusation|claim|scheme|request|dispute|deal|agreement|reversal|episode|outcry|uproar|backlash|setback|standoff|feud)s?(?=[.,;]| [—–-] )(?!, (?:which|who|that)\b)/u;

/** "Eight people were killed in the incident as …": which one, unless the words before tell of it. */
const HAPPENING_SPOKEN_OF =
  / the (incident|attack|ambush|clash|crash|accident|blast|explosion|raid|shooting|stabbing)\b(?<=\b(?:in|into|after|over|about|during) the \p{L}+)(?! (?:of|on|in|at|that|which|near|by|against|outside|where)\b)/u;

/** What "the shooting" may be, where it stands before: "the suspect in the killing was held an hour after the shooting". */
const HAPPENING =
  /\b(?:killing|death|murder|shooting|stabbing|attack|assault|ambush|raid|clash|crash|collision|accident|blast|explosion|bombing|fire|storm|strike)s?\b/u;

function objectSpokenOf(text: string): readonly string[] {
  const spoken = OBJECT_SPOKEN_OF.exec(text);
  const { before = '', object } = spoken?.groups ?? {};
  if (spoken && object) {
    const told = text.slice(0, spoken.index - before.length);
    return told.includes(object) ? [] : terms(object);
  }
  const happening = HAPPENING_SPOKEN_OF.exec(text);
  if (!happening?.[1] || HAPPENING.test(text.slice(0, happening.index))) return [];
  return terms(happening[1]);
}

/** "Nobody in the photos wore a mask": of what, unless the words before speak of them. */
const PICTURES =
  / the (?<=\b(?:[Ii]n|[Oo]n|[Ff]rom) the )(photo|picture|image|video|clip|footage|recording|tape)s?\b(?! (?:of|from|that|which|where|posted|released|taken|shared|shot|made|published|by|showing|obtained|\p{Ll}+ed (?:by|on|to))\b)/u;
const SHOWN_BEFORE =
  /\b(?:photo|picture|image|video|clip|footage|recording|tape|film|camera|post)(?:s|ed)?\b/iu;

/** "Prosecutors named Ivo Sand, who in the video …": the sentence tells enough without it. */
const NAMES_SOMEBODY = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

function pictureSpokenOf(text: string): readonly string[] {
  const found = PICTURES.exec(text);
  if (!found) return [];
  const before = text.slice(0, found.index);
  return SHOWN_BEFORE.test(before) || NAMES_SOMEBODY.test(before) ? [] : terms(found[1] ?? '');
}

const IS_TO_BE = /\b(?:will|(?:is|are) (?:set|due|expected|scheduled|about) to)\b/u;
/** "The bank was to report on Wednesday": the day may lie ahead. */
const WAS_TO_BE =
  /\b(?:was|were) (?:(?:due|set|scheduled|expected) )?to (?!be \p{Ll}+ed\b)\p{Ll}+ [^,;]{0,50}$/u;
const THIS_DAY = /^this (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** "Boxes will go out from Monday", "a hearing this Friday": read as a day gone by, the date would be wrong. */
function isPlanOfPastDay({ analysis, document }: AnalyzedArticle, sentence: Sentence): boolean {
  const reckoned = analysis.times.filter(
    (time) =>
      contains(sentence, time) && time.anchor.kind === 'publication' && SEEN_FROM_TODAY.test(time.text),
  );
  const published = reckoned.length === 0 ? null : dayOf(document.published, document.timeZone);
  const today = published === null ? null : parseDay(published);
  if (today === null) return false;
  if (PROJECTS.test(sentence.text) && reckoned.some(({ text }) => WEEKDAY.test(text))) return true;
  const isPlan = IS_TO_BE.test(sentence.text);
  return reckoned.some(({ text, edtf, start }) => {
    const isThis = THIS_DAY.test(text);
    if (!isThis && !WEEKDAY.test(text)) return false;
    const last = edtf === null ? undefined : parseEdtf(edtf)?.last;
    if (last === undefined || last >= today) return false;
    const before = sentence.text.slice(0, start - sentence.start);
    return isThis || WAS_TO_BE.test(before) || (isPlan && /\b(?:from|until|by) $/u.test(before));
  });
}
/** "Hale will lose the vote on Tuesday, a broadcaster projected": said once the polls had closed. */
const PROJECTS =
  /\bwill (?:win|lose|beat|defeat|carry|take)\b.*\bproject(?:s|ed)\b|\bproject(?:s|ed) .*\bwill (?:win|lose|beat|defeat|carry|take)\b/u;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** What is left out at the beginning of a sentence. */
interface Opening {
  readonly length: number;
  /** Whether the cut is shown as "…"; a dateline is no part of the sentence. */
  readonly marked: boolean;
}

const JOINING =
  /^(?:But|And|Yet|Still,|Meanwhile,|However,|Also,|Separately,|Moreover,|Furthermore,|In addition,|Additionally,|Nevertheless,|Nonetheless,|Instead,|On the other hand,|By contrast,|In turn,) (?=[\p{Lu}\p{N}]|the |an? )/u;

function openingCut(text: string): Opening {
  const dateline = datelineLength(text);
  if (dateline > 0) return { length: dateline, marked: false };
  const joining = JOINING.exec(text);
  return joining ? { length: joining[0].length, marked: true } : { length: 0, marked: false };
}

function withInsertions(
  text: string,
  span: { start: number; end: number },
  insertions: readonly Insertion[],
): string {
  let shown = '';
  let from = span.start;
  for (const { at, words } of [...insertions].sort((a, b) => a.at - b.at)) {
    shown += `${text.slice(from, at)} [${words}]`;
    from = at;
  }
  return shown + text.slice(from, span.end);
}

/** Days and months that are named only as seen from the day of writing. */
const SEEN_FROM_TODAY =
  /^(?:(?:on|last|next|this|late|early|the|past|coming|of|from|by|until) )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|(?<=(?:last|next) )(?:month|year))(?: (?:morning|afternoon|evening|night))?$/i;
const DAY_MONTH_OR_YEAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** "Monday Night Rowing": a broadcast, whatever day it is. */
const IN_A_NAME = /day (?:Morning|Afternoon|Evening|Night)$/;

/** "Friday's ceremony", "Sunday-night": nothing can be put between. */
const JOINED = /[’'\p{L}\p{N}-]/u;

/** "on Monday" → "on Monday [20 Oct 2025]". */
function clarifiedDate({ text, edtf, end, anchor }: TimeExpression): Insertion[] {
  if (edtf === null || anchor.kind !== 'publication') return [];
  if (!SEEN_FROM_TODAY.test(text) || !DAY_MONTH_OR_YEAR.test(edtf) || IN_A_NAME.test(text)) return [];
  return [{ at: end, words: formatEdtf(edtf, 'en') }];
}

const OPENING_PRONOUN = /^(?:He|She)(?= \p{Ll})/u;

/** "He said …" → "He [Sergey Lavrov] said …", where the sentence before makes certain who that is. */
function clarifiedPronoun({ analysis }: AnalyzedArticle, sentence: Sentence, cut: number): Insertion | null {
  const [pronoun] = OPENING_PRONOUN.exec(sentence.text.slice(cut)) ?? [];
  const subject = pronoun && subjectBefore(pronoun, sentence, analysis);
  return subject ? { at: sentence.start + cut + pronoun.length, words: subject.name } : null;
}
