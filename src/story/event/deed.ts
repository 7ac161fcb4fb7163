import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';

/** Kinds of deed that news tells in different words. */
const DEEDS: Readonly<Record<string, RegExp>> = {
  talk: /\b(?:(?:phone|telephone) |had an? [^.;]{0,30})?(?:call|calls|talked|spoke|conversation)\b|\b(?:tele)?phoned?\b/iu,
  meet: /\b(?:met|meets?|meeting|summit|received|receives|hosted|hosts|welcomed)\b/iu,
  die: /\b(?:dead|dies|died|death|kill(?:s|ed|ing)?|deadly|fatal)\b/iu,
  shoot: /\b(?:shot|shoots|shootings?|gunman|gunmen|gunfire|open(?:s|ed) fire)\b/iu,
  arrest: /\b(?:arrest(?:s|ed)?|detain(?:s|ed)?|custody|seized)\b/iu,
  charge: /\b(?:charg(?:es|ed)|indict(?:s|ed|ment)|accus(?:es|ed))\b/iu,
  sentence: /\b(?:sentenc(?:es|ed)|jail(?:s|ed)|convict(?:s|ed)|guilty)\b/iu,
  appoint: /\b(?:appoint(?:s|ed|ment)?|nominat(?:es|ed|ion)|tapped|names? (?:\p{L}+ ){1,4}as)\b/iu,
  resign: /\b(?:resign(?:s|ed|ation)?|quits?|step(?:s|ped)? down)\b/iu,
  vote: /\b(?:vot(?:es|ed)|pass(?:es|ed)|approv(?:es|ed)|adopt(?:s|ed))\b/iu,
  strike: /\b(?:strikes?|struck|hits?|attack(?:s|ed)?|bomb(?:s|ed)|shell(?:s|ed))\b/iu,
};

/** Who does what, as far as a stretch of an article shows it. */
export interface Actors {
  /** Last words of the names, lower-case: spellings of first names differ. */
  readonly people: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  /** Whether something is said or announced. */
  readonly speak: boolean;
}

const SPEAKING = /\b(?:announc(?:es?|ed|ing|ement)|said|says|told|tells|proposed|promised|declared)\b/iu;

export const NOBODY: Actors = { people: new Set(), deeds: new Set(), speak: false };

export function actorsIn({ document, analysis }: AnalyzedArticle, stretch: Span): Actors {
  const people = analysis.mentions
    .filter((mention) => mention.kind === 'person' && contains(stretch, mention))
    .map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? '');
  const text = document.text.slice(stretch.start, stretch.end);
  const deeds = Object.keys(DEEDS).filter((deed) => DEEDS[deed]?.test(text));
  return { people: new Set(people), deeds: new Set(deeds), speak: SPEAKING.test(text) };
}

/** How many people do the same in both: all that the one names, if the other names them too; otherwise 0. */
export function alikeActors(a: Actors, b: Actors): number {
  if (![...a.deeds].some((deed) => b.deeds.has(deed))) return 0;
  const [fewer, more] = a.people.size <= b.people.size ? [a.people, b.people] : [b.people, a.people];
  return [...fewer].every((name) => more.has(name)) ? fewer.size : 0;
}
