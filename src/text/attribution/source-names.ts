/** The names of sources: as the phrase gives them, and behind a pronoun where only one person can be meant. */
import type { Mention } from '../../model/analysis.ts';
import { contains, type Span } from '../../model/span.ts';

/** A source as found, in the order of the text. */
export interface FoundSource {
  readonly span: Span;
  /** A person's, organisation's or outlet's name that heads the phrase; null where a pronoun or a common noun does. */
  readonly name: string | null;
  /** Whether `name` is a person's. */
  readonly person: boolean;
}

const HEAD_ENDS = /,|\(| — | (?:of|for|in|at|from|with|who|which|that|by|on|and)\b/;
const CAPITALIZED =
  /^(?:(?:the|The) )?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of |the |and |de |van |von |al-)?\p{Lu}[\p{L}\p{N}.'’&-]*)*$/u;
const POSSESSIVE = /['’]s?$/;
const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'who',
  'which',
  'that',
  'his',
  'her',
  'their',
  'its',
  'our',
  'you',
  'this',
  'those',
  'these',
  'many',
  'some',
  'others',
  'most',
  'officials',
  'everyone',
  'someone',
  'anyone',
  'nobody',
]);

/** The name that heads a source phrase, in its fullest form; null for common nouns, pronouns and "X's lawyer". */
export function nameInPhrase(
  text: string,
  span: Span,
  mentions: readonly Mention[],
): { name: string; person: boolean } | null {
  const phrase = text.slice(span.start, span.end).replace(/[,\s]+$/, '');
  if (PRONOUNS.has(phrase.toLowerCase())) return null;
  const cut = phrase.search(HEAD_ENDS);
  const head = (cut < 0 ? phrase : phrase.slice(0, cut)).trimEnd();
  const headSpan = { start: span.start, end: span.start + head.length };
  const plain = head.replace(POSSESSIVE, '');
  const atEnd = mentions.findLast(
    (mention) => contains(headSpan, mention) && mention.end >= headSpan.start + plain.length,
  );
  if (atEnd) return { name: atEnd.name, person: atEnd.kind === 'person' };
  const apposed = cut < 0 || phrase[cut] !== ',' ? null : apposedName(span, cut, phrase, mentions);
  if (apposed) return { name: apposed.name, person: true };
  return CAPITALIZED.test(plain) ? { name: plain, person: false } : null;
}

/** "the company’s head, Jane Roe": a person whose name alone fills the stretch between two commas. */
function apposedName(
  span: Span,
  comma: number,
  phrase: string,
  mentions: readonly Mention[],
): Mention | undefined {
  const start = span.start + comma + 1;
  const next = phrase.indexOf(',', comma + 1);
  const end = next < 0 ? span.start + phrase.length : span.start + next;
  return mentions.find(
    (mention) =>
      mention.kind === 'person' &&
      mention.start <= start + 1 &&
      mention.start >= start &&
      mention.end === end,
  );
}

/**
 * The person behind "he" or "she": the last named speaker, where nobody else has been named since and no other pronoun
 * said otherwise. Null rather than a guess.
 * @param earlier sources before the pronoun, in the order of the text
 */
export function personBehind(
  pronoun: Span,
  text: string,
  earlier: readonly FoundSource[],
  mentions: readonly Mention[],
): string | null {
  const word = text.slice(pronoun.start, pronoun.end).toLowerCase();
  if (word !== 'he' && word !== 'she') return null;
  const speaker = earlier.findLast(({ name }) => name !== null);
  if (!speaker?.person || speaker.name === null) return null;
  if (paragraphsBetween(text, speaker.span.end, pronoun.start) > 1) return null;
  const others = mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.name !== speaker.name &&
      mention.start >= speaker.span.end &&
      mention.end <= pronoun.start,
  );
  if (others) return null;
  const opposite = word === 'he' ? 'she' : 'he';
  const between = text.slice(speaker.span.end, pronoun.start).toLowerCase();
  return new RegExp(`\\b${opposite}\\b`).test(between) ? null : speaker.name;
}

function paragraphsBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] !== '\n') count += 1;
  }
  return count;
}
