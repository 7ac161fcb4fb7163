/** "Sand [Ivo Sand] said …": the full name of one whom a sentence shown by itself would call by the surname alone. */
import type { Mention } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import { isKnownSurname } from '../../text/mentions/public-figures.ts';
import { isQuoted } from './spelled-out.ts';

/** Words put into a sentence, in brackets; offsets count in the document. */
export interface Insertion {
  readonly at: number;
  readonly words: string;
}

/** Readings below this do not tell who speaks. */
const LIKELY = 0.5;
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr)\.? /u;
const SURNAME = /^\p{Lu}[\p{L}’'-]+$/u;
/** "Sand’s arrest": the name is put behind; not "Sand’s [Ivo Sand] and Hale’s". */
const OWNS = /^[’']s(?= \p{Ll}{3})/u;
/** "Sand-like", "Sand supporters": the name is part of a longer phrase. */
const GOES_ON =
  /^(?:[’'\p{L}-]| (?:strategists|supporters|voters|allies|aides|advisers|advisors|officials|delegates|donors|campaign|team|camp|family|administration|era|government|factory|street)\b)/iu;

/**
 * The full name of the one with whom a stretch begins, or who speaks in it; null where the stretch or the headline
 * names them so, and where somebody else in the text has that surname.
 */
export function fullName(item: AnalyzedArticle, span: Span): Insertion | null {
  const { mentions } = item.analysis;
  const { text, titleEnd } = item.document;
  const first = mentions.find(
    (one) => one.kind === 'person' && contains(span, one) && (one.start === span.start || speaks(item, one)),
  );
  if (!first) return null;
  const owning = OWNS.exec(text.slice(first.end, first.end + LONGEST_NEXT))?.[0].length ?? 0;
  const end = first.end + owning;
  if (GOES_ON.test(text.slice(end, end + LONGEST_NEXT))) return null;
  const { name } = first;
  const surname = surnameOf(first, text);
  if (!SURNAME.test(surname) || !name.endsWith(` ${surname}`)) return null;
  if (text.slice(0, titleEnd).includes(surname) || text.slice(span.start, span.end).includes(name))
    return null;
  return isOfSeveral(name, surname, mentions) ? null : { at: end, words: name };
}

const OWNING_SURNAME = /^(\p{Lu}\p{Ll}+)[’']s \p{Ll}/u;
/** "Sand’s long note": what it says, the text before told; a full name is no help. */
const OWNING_REMARK =
  /^\p{L}+[’']s (?:[\p{Ll}-]+ ){0,2}(?:notes?|questions?|claims?|comments?|remarks?|posts?|letters?|essay|analysis|estimates?|arguments?|theory|findings)\b/u;

/**
 * The surname with which a stretch begins, where only the text before, below the headline, says whose or what it is:
 * "Sand’s note".
 * @param isNamed whether the full name is put beside it
 */
export function surnameFromBefore(
  { document: { text, titleEnd } }: AnalyzedArticle,
  { start, end }: Span,
  isNamed: boolean,
): string | null {
  const words = text.slice(start, end);
  const surname = OWNING_SURNAME.exec(words)?.[1];
  if (surname === undefined || (isNamed && !OWNING_REMARK.test(words))) return null;
  if (text.slice(0, titleEnd).includes(surname)) return null;
  const at = text.slice(titleEnd, start).indexOf(` ${surname}`);
  return at > 0 && /\p{Lu}[\p{L}.’'-]*$/u.test(text.slice(titleEnd, titleEnd + at)) ? surname : null;
}

/** Those whom a stretch mentions by the surname alone, where other sentences give the full name. */
export function calledBySurname({ analysis, document }: AnalyzedArticle, span: Span): Mention[] {
  const words = document.text.slice(span.start, span.end);
  return analysis.mentions.filter((one) => {
    if (one.kind !== 'person' || !contains(span, one) || words.includes(one.name)) return false;
    const surname = surnameOf(one, document.text);
    return one.name.endsWith(` ${surname}`) && !isKnownSurname(surname);
  });
}

/** Those of them whom the headline does not name, besides the one with whom the stretch begins or who speaks in it. */
export function strangersIn(item: AnalyzedArticle, span: Span): Mention[] {
  const { text, titleEnd } = item.document;
  return calledBySurname(item, span).filter(
    (one) =>
      one.start > span.start && !text.slice(0, titleEnd).includes(surnameOf(one, text)) && !speaks(item, one),
  );
}

/**
 * What beside such strangers says who they are: the full name of each, where they are first mentioned.
 * @param before words that are shown before the stretch
 */
export function namesOfStrangers(item: AnalyzedArticle, span: Span, before = ''): Insertion[] {
  const { analysis, document } = item;
  const named = new Set<string>();
  return strangersIn(item, span).flatMap(({ start, end, name }) => {
    const goesOn = GOES_ON.test(document.text.slice(end, end + LONGEST_NEXT));
    if (
      named.has(name) ||
      before.includes(name) ||
      goesOn ||
      isQuoted(document.text.slice(span.start, start))
    )
      return [];
    named.add(name);
    return isOfSeveral(name, surnameOf({ start, end }, document.text), analysis.mentions)
      ? []
      : [{ at: end, words: name }];
  });
}

export function surnameOf({ start, end }: Span, text: string): string {
  return text.slice(start, end).replace(ADDRESS, '');
}

function speaks({ analysis }: AnalyzedArticle, one: Mention): boolean {
  return analysis.attributions.some(
    ({ source, confidence }) => confidence >= LIKELY && source.some((part) => contains(part, one)),
  );
}

function isOfSeveral(name: string, surname: string, mentions: readonly Mention[]): boolean {
  return mentions.some((other) => other.name !== name && other.name.endsWith(` ${surname}`));
}

/** Characters in which the word after a name stands. */
const LONGEST_NEXT = 16;

/** Behind a surname the name that ends in it, behind letters what they stand for. */
const FULL_NAME =
  /(?<=(?<surname>[\p{L}’'-]+)(?:[’']s)?) \[(?<name>\p{Lu}[^\]]{1,60} \k<surname>|(?<=(?<!\p{L})\p{Lu}{3,8} \[)\p{Lu}[^\]]{3,80})\]/gu;

/** The same words without the full names that stand elsewhere on the page; what stands in brackets in the source stays. */
export function withoutKnownNames(shown: string, source: string, page: readonly string[]): string {
  if (!shown.includes('[')) return shown;
  return shown.replace(FULL_NAME, (inserted, _surname: string, name: string) =>
    !source.includes(inserted) && page.some((text) => text.includes(name)) ? '' : inserted,
  );
}
