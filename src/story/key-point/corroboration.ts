import type { SourceReference } from '../../model/story.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms } from '../../text/terms.ts';
import { namesDay } from '../../time/day.ts';
import { sourceReference } from '../source-reference.ts';
import type { Figure } from './figures.ts';
import { LIKELY, type Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

const MOST_SOURCES = 4;
/** From this likeness on two sentences of about the same day say the same; later ones need more. */
const SAYS_THE_SAME = 0.5;
const SAYS_THE_SAME_LATER = 0.7;
const SAME_NEWS_DAYS = 2;
/** Sentences that share little but names may tell different things of the same people: so much of the other words must agree. */
const SAYS_IT_OF_THEM = 0.4;

/** A source tells so much of what is shown, by the words that are no names, and so much of its own words is of it. */
const TELLS_OF_SHOWN = 0.3;
const IS_OF_SHOWN = 0.52;
/** One word that both have is what they speak of, not what they say of it. */
const FEWEST_IN_COMMON = 2;

/** The statement's own sentence, then those of other articles that say it too: one of each, the likest first. */
export function sourcesOf(shown: Statement, view: StoryView): SourceReference[] {
  const others = view.statements
    .map((other) => ({ other, likeness: agreement(shown, other, view) }))
    .filter(({ other, likeness }) => likeness > 0 && supports(shown, other, view))
    .sort((a, b) => b.likeness - a.likeness);
  const sources = [sourceReference(shown.item.article, shown.sentence)];
  for (const { other } of others) {
    if (sources.length >= MOST_SOURCES) break;
    if (sources.some(({ article }) => article === other.item.article.id)) continue;
    sources.push(sourceReference(other.item.article, other.sentence));
  }
  return sources;
}

/** Whether a reader of what is shown who opens this source finds it there. */
function supports(shown: Statement, other: Statement, { terms: storyTerms }: StoryView): boolean {
  if (DISAGREEMENTS.some(({ between }) => between(shown, other))) return false;
  if (namesADayOf(shown, other)) return true;
  const [told, telling] = [plainTerms(shown), plainTerms(other)];
  const common = [...told].filter((term) => telling.has(term)).length;
  return (
    common >= Math.min(FEWEST_IN_COMMON, told.size, telling.size) &&
    storyTerms.share(told, telling) >= TELLS_OF_SHOWN &&
    storyTerms.overlap(told, telling) >= IS_OF_SHOWN
  );
}

/** By what a sentence of like words does not say what is shown. */
const DISAGREEMENTS: readonly {
  readonly name: string;
  readonly between: (shown: Statement, other: Statement) => boolean;
}[] = [
  // "At least 53 people were killed" and "Flood in Sandvik: schools close".
  {
    name: 'no-figure',
    between: ({ figures }, other) => figures.length > 0 && !figures.some((figure) => gives(other, figure)),
  },
  // "A gas pipe caused the fire" and "What caused the fire is not known".
  { name: 'left-open', between: (shown, other) => isLeftOpen(other) && !isLeftOpen(shown) },
  // "Sel took bribes, Orlan said" and "Sel denied that she took bribes".
  { name: 'denied', between: (shown, other) => isDenial(other) !== isDenial(shown) },
  // "Orlan accuses Sel of bribery" and "Orlan takes back her accusation of bribery".
  {
    name: 'taken-back',
    between: (shown, other) => TAKES_BACK.test(other.sentence.text) && !TAKES_BACK.test(shown.sentence.text),
  },
];

const TAKES_BACK =
  /\b(?:retract(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|recant(?:s|ed|ing)?|walk(?:s|ed|ing)? back|t(?:akes?|ook|aken|aking) back)\b/i;

function gives({ figures }: Statement, { value }: Figure): boolean {
  return figures.some((figure) => figure.value === value);
}

function isLeftOpen({ item, sentence }: Statement): boolean {
  return item.analysis.hedges.some(({ sentence: place }) => place === sentence.index);
}

function isDenial({ status, attributions }: Statement): boolean {
  return (
    status === 'denied' ||
    attributions.some(({ stance, confidence }) => stance === 'denies' && confidence >= LIKELY)
  );
}

/** Whether another article's statement tells again what the one shown tells. */
export function saysTheSame(shown: Statement, other: Statement, view: StoryView): boolean {
  return agreement(shown, other, view) > 0;
}

/** How alike two statements of different articles are where they say the same, else 0. */
function agreement(shown: Statement, other: Statement, { terms: storyTerms, ageOf }: StoryView): number {
  if (other.item === shown.item || other.status !== shown.status || contradicts(shown, other)) return 0;
  const likeness = storyTerms.likeness(shown.terms, other.terms);
  const apart = Math.abs(ageOf(shown.item) - ageOf(other.item));
  const needed = apart <= SAME_NEWS_DAYS ? SAYS_THE_SAME : SAYS_THE_SAME_LATER;
  if (likeness < needed) return 0;
  const sayIt =
    namesADayOf(shown, other) || storyTerms.overlap(plainTerms(shown), plainTerms(other)) >= SAYS_IT_OF_THEM;
  return sayIt ? likeness : 0;
}

const NAME = /(?<=[\p{L}\p{N},;’”] )\p{Lu}[\p{L}’'.-]*/gu;

/** Terms of the words that no capital marks as names; all where a headline Gives Every Word One. */
const plainTerms = onceForEach(({ sentence, terms: all }: Statement): ReadonlySet<string> => {
  const plain = new Set(terms(sentence.text.replace(NAME, '')));
  return plain.size * 4 < all.size ? all : plain;
});

/** Whether both name the same day. */
function namesADayOf(a: Statement, b: Statement): boolean {
  return a.times.some(({ edtf }) => namesDay(edtf) && b.times.some((time) => time.edtf === edtf));
}

/** Whether the two give different numbers of one thing. */
function contradicts(a: Statement, b: Statement): boolean {
  return a.figures.some(({ unit, value }) =>
    b.figures.some((figure) => figure.unit === unit && figure.value !== value),
  );
}
