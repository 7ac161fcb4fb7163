/** Who a source phrase means: the kind of speaker, and the name that heads the phrase. */
import type { Mention, SourceKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { anyOf, inOrder, oneOf } from '../pattern-parts.ts';
import { mentionsWithin } from './mentions-within.ts';
import * as speakers from './speaker-words.ts';

export interface SourceReading {
  /** Null where the words do not tell. */
  readonly kind: SourceKind | null;
  /** In the fullest form the text gives; null for common nouns, pronouns, "X’s lawyer" and "X and Y". */
  readonly name: string | null;
}

/** What may follow the head of a noun phrase. */
const HEAD_END =
  /,|\(| — | – | (?:of|for|in|at|from|with|who|which|that|by|on|and|or|to|about|near|over|across|around|inside|outside|behind|throughout|released|published|conducted|familiar|close|briefed)\b/;
const POSSESSIVE = /['’]s?$/;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|his|her|their|its|our|many|some|most|others|everyone|someone|nobody)$/i;

/** @param outlet the article's own outlet, which may speak of itself by name */
export function readSource(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  outlet: string,
): SourceReading {
  const phrase = text.slice(span.start, span.end).replace(/[\s,]+$/, '');
  if (PRONOUN.test(phrase) && phrase !== 'WHO')
    return { kind: speakers.PERSON_PRONOUNS.has(phrase.toLowerCase()) ? 'person' : null, name: null };
  const cut = phrase.search(HEAD_END);
  const head = (cut < 0 ? phrase : phrase.slice(0, cut)).replace(POSSESSIVE, '');
  if (speakers.ANONYMITY.test(phrase.toLowerCase())) return { kind: 'anonymous', name: null };
  if (head.toLowerCase() === outlet.toLowerCase() && outlet !== '') return { kind: 'outlet', name: outlet };
  if (/^,? (?:and|or)\b/.test(phrase.slice(head.length))) return { kind: kindOfHead(head), name: null };
  if (isListOfNames(text, span, mentions) || endsList(phrase)) return { kind: kindOfHead(head), name: null };
  const described = describedOutlet(span, head, mentions);
  if (described) return { kind: 'outlet', name: described.name };
  const named = headMention(span, head, mentions) ?? apposedPerson(span, phrase, cut, mentions);
  if (named) return { kind: kindOfMention(named), name: fullName(named, head) };
  const holder = officeHolder(span, phrase, mentions);
  if (holder) return { kind: 'person', name: holder.name };
  const paper = NEWSPAPER.exec(phrase)?.[1];
  if (paper !== undefined) return { kind: 'outlet', name: `The ${paper}` };
  return { kind: GROUP_OF_PEOPLE.test(phrase) ? 'anonymous' : kindOfHead(head), name: null };
}

/** "The mayor, Ida Moen, and the port": whether the last of several ends the phrase, and not what a "who" tells of one. */
function endsList(phrase: string): boolean {
  const last = phrase.lastIndexOf(', and ');
  return last > 0 && !/\bwho(?:se)?\b/.test(phrase.slice(0, last)) && !phrase.includes(',', last + 1);
}

const JOINS_NAMES = /^(?:,| and|, and) $/;
const JOINS_PEOPLE = /^(?:,| and|, and) /;

/** "Norway, Sweden and Denmark", "Tom Hale, Ida Moen and captain Lars Berg": several, of whom none speaks alone. */
function isListOfNames(text: string, span: Span, mentions: readonly Mention[]): boolean {
  if (!text.slice(span.start, span.end).includes(' and ')) return false;
  const [first, ...others] = mentionsWithin(mentions, span);
  const last = others.at(-1);
  if (!first || !last || others.length < 2) return false;
  if ((first.role?.start ?? first.start) > span.start && first.start !== span.start) return false;
  const joins = first.kind === 'person' && last.kind === 'person' ? JOINS_PEOPLE : JOINS_NAMES;
  let before = first;
  return others.every((one) => {
    const between = text.slice(before.end, one.start);
    before = one;
    return joins.test(between);
  });
}

/** A newspaper by the last word of its name, which no list of outlets needs to hold. */
const NEWSPAPER = inOrder(
  '',
  /^[Tt]he /,
  oneOf('(Tribune|Post|Times|Herald|Gazette|Journal|Telegraph|Courier|Chronicle|Guardian)'),
  /$/,
);

/** "a group of Labour politicians", not "a group of seven countries". */
const GROUP_OF_PEOPLE = /^(?:[Aa] |[Tt]he )?group of (?:[\p{L}-]+ ){0,2}\p{Ll}+s\b/u;

/** "the Interfax news agency", "the Lesk Times newspaper": an outlet’s name, then what kind of outlet it is. */
function describedOutlet(span: Span, head: string, mentions: readonly Mention[]): Mention | undefined {
  const description = KIND_OF_OUTLET.exec(head);
  const end = span.start + (description?.index ?? 0);
  if (!description) return undefined;
  return mentionsWithin(mentions, span).find(
    (mention) =>
      mention.kind === 'organization' && mention.end === end && speakers.isOutletName(mention.name),
  );
}

const KIND_OF_OUTLET = inOrder(
  '',
  / /,
  anyOf(
    /(?:news|press) agency/,
    /(?:daily |weekly )?newspaper/,
    /(?:TV |television |radio |news )(?:channel|station|network)/,
    'daily|magazine|broadcaster|newswire|news site|website|wire service',
  ),
  /$/,
);

/** The mention that ends the head: "union leader Mara Okafor". */
function headMention(span: Span, head: string, mentions: readonly Mention[]): Mention | undefined {
  const end = span.start + head.length;
  return mentionsWithin(mentions, span).findLast((mention) => mention.end === end);
}

/** "the company’s head, Jane Roe": a person whose name alone fills the stretch after the first comma. */
function apposedPerson(
  span: Span,
  phrase: string,
  cut: number,
  mentions: readonly Mention[],
): Mention | undefined {
  if (phrase[cut] !== ',') return undefined;
  const next = phrase.indexOf(',', cut + 1);
  const end = span.start + (next < 0 ? phrase.length : next);
  return mentionsWithin(mentions, { start: span.start + cut, end }).find(
    (mention) => mention.kind === 'person' && mention.start <= span.start + cut + 2 && mention.end === end,
  );
}

/** "Secretary of State Jane Roe", "Director of the Harbour Institute Dr. Jane Roe": the phrase is an office and ends in its holder's name. */
function officeHolder(span: Span, phrase: string, mentions: readonly Mention[]): Mention | undefined {
  const end = span.start + phrase.length;
  return mentionsWithin(mentions, { start: span.start, end }).find((mention) => {
    if (mention.kind !== 'person' || mention.end !== end) return false;
    const opensWithRole = mention.role !== undefined && mention.role.start <= span.start + ARTICLE_LENGTH;
    return opensWithRole || OFFICE_AND_HONORIFIC.test(phrase.slice(0, mention.start - span.start));
  });
}

/** Of "the ", which is no part of a role. */
const ARTICLE_LENGTH = 4;
const OFFICE_AND_HONORIFIC =
  /^(?:the )?(?:Director|Head|Chief|Chair|President) of [^,]*\p{Lu}[\p{L}-]+ Dr\.? $/iu;

/** "Norway’s Defence Ministry" says more than the ministry's name alone. */
function fullName({ kind, name }: Mention, head: string): string {
  const owned = kind === 'organization' && head.endsWith(name) && /^\p{Lu}[^,]*['’]s? [\p{Lu}]/u.test(head);
  return owned ? head : name;
}

/** A place speaks through its government. */
function kindOfMention({ kind, name }: Mention): SourceKind {
  if (kind === 'person') return 'person';
  return kind === 'organization' && speakers.isOutletName(name) ? 'outlet' : 'organization';
}

/** Read backwards from the end. */
const LAST_WORD = /(?<=([\p{L}-]+))$/u;

function kindOfHead(head: string): SourceKind | null {
  const last = LAST_WORD.exec(head.toLowerCase())?.[1] ?? '';
  if (speakers.DOCUMENT_NOUNS.has(last)) return 'document';
  if (speakers.UNNAMED_NOUNS.has(last)) return 'anonymous';
  if (speakers.OUTLET_NOUNS.has(last)) return 'outlet';
  if (speakers.ORGANIZATION_NOUNS.has(last)) return 'organization';
  return speakers.PERSON_TITLES.has(last) ? 'person' : null;
}
