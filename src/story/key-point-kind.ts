/** What a statement is for on a page: ordered, named rules; the first that applies decides, `context` where none does. */
import type { KeyPointKind } from '../model/story.ts';
import { anyOf, inOrder } from '../text/pattern-parts.ts';
import { QUOTED } from '../text/quoted.ts';
import { parseEdtf } from '../time/edtf.ts';
import { mainClause } from './event/main-clause.ts';
import { tenseOf } from './event/verbs.ts';
import { isBeforeTurn } from './key-point/before-turn.ts';
import { isDisputed } from './key-point/dispute.ts';
import { type Figure, figuresOf, isToll } from './key-point/figures.ts';
import { looksAhead } from './key-point/looks-ahead.ts';
import { isOpenPlan, liesAhead } from './key-point/open-plan.ts';
import { BACKGROUND_AFTER, tellsOfLastDays, tellsOfThePast } from './key-point/past-days.ts';
import type { Statement } from './key-point/statement.ts';
import { isNews, isNewsOfNewest, NEWS_SENTENCES, type StoryView } from './key-point/story-view.ts';
import {
  isMostlyQuoted,
  isReportOfAnotherOutlet,
  isSaidBySomebodyNamed,
  isToldByNobodyNamed,
} from './key-point/told-by.ts';
import { tellsDeed } from './key-point/told-deed.ts';

interface KindRule {
  readonly name: string;
  readonly kind: KeyPointKind;
  readonly applies: (statement: Statement, view: StoryView) => boolean;
}

/** Below these a report tells of old and new without saying when. */
const HEAD_SENTENCES = 8;

export const kindRules: readonly KindRule[] = [
  {
    name: 'planned',
    kind: 'next',
    applies: (statement, view) =>
      (isOpenPlan(statement) && looksAhead(statement.text)) || isAhead(statement, view),
  },
  { name: 'told-by-nobody-named', kind: 'who', applies: isToldByNobodyNamed },
  { name: 'told-by-another-outlet', kind: 'who', applies: isReportOfAnotherOutlet },
  {
    name: 'on-the-way-to-what-is-off',
    kind: 'background',
    applies: ({ text }, { isOff }) => isOff && PREPARES.test(text),
  },
  { name: 'denied-or-rejected', kind: 'disputed', applies: isDisputed },
  {
    name: 'earlier-day',
    kind: 'background',
    applies: (statement, view) => tellsOfThePast(statement, view) && !isCurrentToll(statement, view),
  },
  {
    name: 'meant-at-an-older-report',
    kind: 'background',
    applies: ({ item, text }, { ageOf }) => ageOf(item) > 0 && MEANT_TO.test(text),
  },
  {
    name: 'before-the-day-it-was-off',
    kind: 'background',
    applies: (statement, view) => view.ageOf(statement.item) > 0 && view.isBeforeCallingOff(statement),
  },
  { name: 'of-another-age', kind: 'background', applies: ({ text }) => ANOTHER_AGE.test(text) },
  {
    name: 'old-news',
    kind: 'background',
    applies: (statement, view) => view.ageOf(statement.item) >= BACKGROUND_AFTER && happened(statement),
  },
  { name: 'since-long-ago', kind: 'background', applies: isSinceLongAgo },
  {
    name: 'had-been',
    kind: 'background',
    applies: ({ text, place }) => place < NEWS_SENTENCES && tenseOf(text) === 'past-perfect',
  },
  { name: 'goes-on-from-a-past-year', kind: 'background', applies: goesOnFromPastYear },
  { name: 'before-a-turn', kind: 'background', applies: isBeforeTurn },
  { name: 'was-to-others', kind: 'background', applies: ({ text }) => WAS_TO_OTHERS.test(mainClause(text)) },
  { name: 'words-of-somebody', kind: 'who', applies: isMostlyQuoted },
  {
    name: 'holds-at-all-times',
    kind: 'context',
    applies: ({ text }) => ALWAYS_SO.test(mainClause(text)) || tellsHabit(text),
  },
  { name: 'news-of-the-newest', kind: 'latest', applies: isNewsOfNewest },
  {
    name: 'going-on',
    kind: 'latest',
    applies: (statement, view) => isGoingOn(statement, view) && isNews(statement.item),
  },
  {
    name: 'counts',
    kind: 'numbers',
    applies: ({ text, figures }) =>
      figures.length > 0 && figuresOf(mainClause(text.replace(QUOTED, '“”'))).some(tellsMuch),
  },
  {
    name: 'before-that',
    kind: 'background',
    applies: ({ text }) => tenseOf(text) === 'past-perfect' || BEFORE.test(text),
  },
  { name: 'said-by-somebody-named', kind: 'who', applies: isSaidBySomebodyNamed },
  {
    name: 'fresh',
    kind: 'latest',
    applies: (statement, view) =>
      view.ageOf(statement.item) <= 1 &&
      (statement.status === 'happened' || statement.status === 'planned') &&
      happened(statement) &&
      (statement.place < HEAD_SENTENCES || tellsOfLastDays(statement, view)),
  },
  {
    name: 'of-today',
    kind: 'latest',
    applies: (statement, view) =>
      (isNews(statement.item) || happened(statement)) && tellsOfLastDays(statement, view),
  },
];

export function kindOf(statement: Statement, view: StoryView): KeyPointKind {
  return kindRules.find(({ applies }) => applies(statement, view))?.kind ?? 'context';
}

/** "has come to Merano to prepare the summit". */
const PREPARES =
  /\b(?:to (?:prepare|attend|arrange)|in preparation for|ahead of) (?:the|an?|his|her|their)\b/u;

/** "Okafor said she would back the contract": what somebody meant to do before there was newer news. */
const MEANT_TO =
  / (?:said|announced|vowed|pledged|promised)(?: on \p{Lu}\p{Ll}+)? (?:that )?(?:he|she|it|they) would\b/u;

/** A day or month after the newest report, in a sentence that does not look back. */
function isAhead(statement: Statement, view: StoryView): boolean {
  const { item, times } = statement;
  const dated = times.filter(({ end }) => !OWNING.test(item.document.text.slice(end, end + 2)));
  return (
    liesAhead({ ...statement, times: dated }, view) && !view.isOverruled(statement) && !happened(statement)
  );
}
/** "Crews refuse to sail to next month's fair": the month says which fair, not when they refuse. */
const OWNING = /^[’']s?/u;

function tellsMuch({ unit, value }: Figure): boolean {
  return unit === 'money' || unit === 'percent' || value >= 10;
}

/** A toll of the last days is how things are, whatever day it speaks of; not one that "had been". */
function isCurrentToll({ figures, item, text }: Statement, { ageOf }: StoryView): boolean {
  return (
    ageOf(item) <= BACKGROUND_AFTER &&
    figures.some(({ unit }) => isToll(unit)) &&
    !/\bhad (?:\p{Ll}+ )?been\b/u.test(text)
  );
}

/** Days before the newest report from which on a matter has long gone on. */
const LONG_AGO = 60;

/** "Have searched the hills for the past decade". */
const FOR_YEARS =
  /\b(?:for|over|during|throughout) (?:(?:the )?(?:past|last) )?(?:(?:many|several|two|three|four|five|\d+) )?(?:years|decades?|centur(?:y|ies)|generations)\b/u;

/** "In 1812 crews sailed for Lesk. It was cold. Few came home.": without a day of its own it is of that year. */
function goesOnFromPastYear({ sentence, item, times, text }: Statement, { newest }: StoryView): boolean {
  if (newest === null || times.length > 0 || tenseOf(text) !== 'past') return false;
  const { sentences, times: all } = item.analysis;
  const dated = all.findLast((time) => time.end <= sentence.start && time.edtf !== null);
  const told = dated && sentences.find(({ end }) => end >= dated.end);
  if (!dated || told?.paragraph !== sentence.paragraph || dated.start - told.start > AT_THE_HEAD)
    return false;
  const span = parseEdtf(dated.edtf ?? '');
  return span !== null && span.last < newest - YEAR;
}
/** Characters of a sentence within which a year is that of what it tells. */
const AT_THE_HEAD = 12;
const YEAR = 365;

const HAS_LONG = /\b(?:has|have) long (?!been\b)\p{Ll}+/u;

/** "Has brought up doubts that have hung over the port for years": what is told is new. */
const SAYS_WHICH = /\b(?:that|who|which)\b.*$/u;

/** "Has sent thousands of boats since the autumn of 2022", "has long paid its crews late". */
function isSinceLongAgo({ text, times, figures }: Statement, { newest }: StoryView): boolean {
  if (newest === null || tenseOf(text) !== 'present-perfect') return false;
  const main = mainClause(text).replace(SAYS_WHICH, '');
  if (FOR_YEARS.test(main) || HAS_LONG.test(main)) return true;
  if (figures.some(tellsMuch)) return false;
  return times.some(({ edtf }) => {
    const span = edtf?.endsWith('/..') ? parseEdtf(edtf) : null;
    return span !== null && span !== undefined && span.first < newest - LONG_AGO;
  });
}

/** "Okafor was instrumental in the strike", "was known for": what somebody was, not what happened. */
const WAS_TO_OTHERS =
  /\b(?:was|were) (?:also |long |once |widely |best |perhaps )?(?:born|instrumental|known|considered|regarded|among the|one of the)\b/u;

/** "The charge does not require a motive", "The treaty can be ended by either side", "Most sails are made of flax". */
const ALWAYS_SO = inOrder(
  'u',
  /^(?:… )?(?:(?!\b(?:said|says?|told|may|might|will|would)\b)[^,]){0,80}? /,
  anyOf(
    /can (?:also )?be \p{Ll}+ed\b|can (?:also )?be heard/u,
    /(?:is|are|(?:has|have) (?:long )?been) (?:one of|among)\b/,
    /(?:has|have) (?:long )?been (?:shaped|defined|influenced|inspired|dominated) by\b/,
    /(?:is|are) (?:built|made|composed|formed|derived|named|known) (?:up )?(?:from|of|after|as|for)\b/,
    /does not (?:require|need|apply|mean|allow|cover|include)|requires?\b/,
  ),
);

/** "Ferries routinely pass the reef": what is the rule. */
function tellsHabit(text: string): boolean {
  return tenseOf(text) === 'present' && HABIT.test(mainClause(text));
}
const HABIT = /\b(?:routinely|typically|usually|normally|generally)\b/u;

/** "The storm is bringing heavy rain", by the newest reports. */
function isGoingOn({ text, item }: Statement, { ageOf }: StoryView): boolean {
  return (
    ageOf(item) === 0 && tenseOf(text) === 'present' && /\b(?:is|are) (?:\p{Ll}+ )?\p{Ll}+ing\b/u.test(text)
  );
}

const BEFORE = inOrder(
  'iu',
  '^',
  anyOf(
    'back when|before (?:the|an?|that)|for (?:many )?(?:years|decades|generations)|over the years',
    'until recently|once,',
  ),
  /\b/,
  '|',
  /\b/,
  anyOf(
    /since (?:\d{4}|\p{Lu}\p{Ll}+|last|then|taking|returning)|years? ago|months? ago/u,
    'last (?:year|month)|previously|formerly|earlier this (?:year|month)|was set to|were set to',
    /was to|were to|in (?:19|20)\d\d/,
  ),
  /\b/,
);

const ANOTHER_AGE =
  /\b(?:in|during|before|after|since|throughout) (?:the )?(?:(?:First|Second) World War|World War (?:I|II|One|Two)|Cold War|Civil War|Great Depression|Holocaust|Middle Ages|(?:1\d|20)th century)\b/u;

const PAST: ReadonlySet<string> = new Set(['past', 'present-perfect', 'past-perfect']);

function happened(statement: Statement): boolean {
  const tense = tenseOf(statement.text);
  return PAST.has(tense) || (!isOpenPlan(statement) && tellsDeed(statement));
}
