/** Where an outlet says it took an article from: ordered, named rules, the first that fires wins. */
import type { FeedItem } from './feed-item.ts';

/** News agencies, by the names and marks under which their copy runs. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Reuters', /^(?:thomson )?reuters$/i],
  ['Associated Press', /^(?:the )?(?:associated press|ap)$/i],
  ['AFP', /^(?:afp|agence[- ]france[- ]presse)$/i],
  ['dpa', /^(?:dpa|deutsche presse-agentur)$/i],
  ['PA Media', /^(?:pa|pa media|press association)$/i],
  ['UPI', /^(?:upi|united press international)$/i],
  ['Xinhua', /^xinhua(?: news agency)?$/i],
  ['ANSA', /^ansa$/i],
  ['EFE', /^(?:agencia )?efe$/i],
  ['Kyodo', /^kyodo(?: news)?$/i],
  ['Bloomberg', /^bloomberg(?: news)?$/i],
  ['Interfax', /^interfax(?:-ukraine)?$/i],
  ['Ukrinform', /^ukrinform$/i],
  ['TASS', /^tass$/i],
  ['Anadolu', /^(?:anadolu|aa)(?: agency)?$/i],
  ['PTI', /^(?:pti|press trust of india)$/i],
  ['Yonhap', /^yonhap(?: news agency)?$/i],
  ['The Canadian Press', /^(?:the )?canadian press$/i],
  ['AAP', /^(?:aap|australian associated press)$/i],
];

/** The agency whose name or mark this is, or null. */
export function agencyNamed(text: string): string | null {
  const name = text.trim();
  return AGENCIES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** What the rules read. */
export interface OriginClues {
  readonly source: FeedItem['source'];
  readonly authors: readonly string[];
  readonly media: readonly string[];
  /** The paragraphs of the body, in order. */
  readonly paragraphs: readonly string[];
  readonly outlet: string;
}

type OriginRule = readonly [name: string, find: (clues: OriginClues) => string | null];

const ORIGIN_RULES: readonly OriginRule[] = [
  ['source-element', ({ source }) => source && (agencyNamed(source.title) ?? source.title)],
  [
    'byline',
    ({ authors }) =>
      firstAgency(authors.flatMap((author) => [author, ...author.split(/[/,|]| and | with | via /)])),
  ],
  [
    'dateline',
    ({ paragraphs }) =>
      firstAgency(paragraphs.slice(0, HEAD).map((text) => DATELINE.exec(text.slice(0, 120))?.[1] ?? '')),
  ],
  [
    'credit',
    ({ paragraphs }) =>
      firstAgency(paragraphs.slice(-2).map((text) => CREDIT.exec(text.slice(-120))?.[1] ?? '')),
  ],
  [
    'first-published',
    ({ paragraphs }) =>
      paragraphs
        .slice(-2)
        .map((text) => FIRST_PUBLISHED.exec(text.slice(0, 300))?.[1] ?? null)
        .find(Boolean) ?? null,
  ],
];

/** Paragraphs in which a dateline may stand: the headline again and a line of names may come before. */
const HEAD = 3;
/** "KYIV, July 26 (Reuters) - " and "PARIS (AP) — " at the start of a paragraph. */
const DATELINE = /^[\p{L}][\p{L}\p{N} ,.'’/-]{0,60}\(([\p{L} .]{2,30})\) ?[-–—_]/u;
/** "(Reuters)", "— AFP", "Source: AP" at the end of one of the last paragraphs. */
const CREDIT = /(?:\(|[–—] ?|\bsource: ?)([\p{L} .]{2,30})\)?\.?$/iu;
/** "This article was first published by Harbour Wire." */
const FIRST_PUBLISHED =
  /^this (?:article|story|report) (?:was )?(?:originally|first) (?:appeared|published) (?:in|on|by|at) ([^.]{2,60})/i;

/** The origin that the first rule to fire names, as it is to be shown; null for the outlet's own work. */
export function originOf(clues: OriginClues): string | null {
  for (const [, find] of ORIGIN_RULES) {
    const origin = find(clues);
    if (origin && origin.toLowerCase() !== clues.outlet.toLowerCase()) return origin;
  }
  return null;
}

function firstAgency(names: readonly string[]): string | null {
  for (const name of names) {
    const agency = agencyNamed(name);
    if (agency) return agency;
  }
  return null;
}
