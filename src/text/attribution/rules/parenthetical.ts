import { anotherSpeaks, trimEnd } from '../clause-ends.ts';
import { speakerAfter } from '../phrase-after.ts';
import { subjectBefore } from '../subjects.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { holdsFiniteVerb, inRelativeClause, isFiniteVerb } from '../verb-groups.ts';
import { afterAdjuncts, isOf, type VerbReading, type VerbSite } from './verb-site.ts';

type Tokens = readonly Token[];

const MARKS = tagSet('stop', 'comma', 'colon', 'dash', 'quote');

/** “…,” she said. / “…,” said the mayor, “…” / The road is closed, officials said on Monday. / But, said the mayor, “…” */
export function parenthetical(site: VerbSite): VerbReading | null {
  const { tokens, at, group, passive, verb } = site;
  if (passive || verb.form === 'gerund' || !isOf(site, 'say', 'tell', 'think', 'ask', 'show')) return null;
  const inverted = isInverted(tokens, group, at);
  const before = inverted ? null : subjectBefore(tokens, group);
  const boundary = (before ? before.from : group) - 1;
  const source = before ?? speakerAfter(tokens, at + 1);
  if (!source || !isBoundary(tokens[boundary])) return null;
  const rest = before ? site.after : afterAdjuncts(tokens, source.to, false);
  const goesOn = clauseAfterAside(tokens, boundary, rest);
  const content = contentBefore(tokens, boundary, inverted || goesOn !== null);
  if (!standsAside(tokens, boundary, rest)) return null;
  if (!content) {
    const told = !before && verb.lemma === 'say' ? continuation(tokens, rest, false) : null;
    return told && { rule: 'quote-after', source, content: [told] };
  }
  if (!before && goesOnSpeaking(tokens, boundary, content, verb.lemma)) return null;
  if (tokens[boundary]?.tag !== 'quote' && !isReporting(tokens, at, source)) return null;
  const second = holdsQuote(tokens, content)
    ? continuation(tokens, rest, verb.lemma === 'ask')
    : (continuation(tokens, rest, false) ?? goesOn);
  const rule = holdsQuote(tokens, content) ? 'quote-before' : 'parenthetical';
  return { rule, source, content: second ? [content, second] : [content] };
}

/** "Man says soup “too cold”, demands apology": behind a comma and more than a quotation, a verb is another of the same one’s. */
function goesOnSpeaking(tokens: Tokens, boundary: number, { from, to }: Range, lemma: string): boolean {
  return tokens[boundary]?.tag === 'comma' && lemma !== 'say' && holdsFiniteVerb(tokens, from, to);
}

const SPEAKER_BEGINS = tagSet('name', 'determiner', 'possessive', 'number');

/** "…, said Tom Hale": a whole clause, a comma, then verb and speaker. */
function isInverted(tokens: Tokens, group: number, at: number): boolean {
  const { tag, verb } = tokens[at] ?? {};
  if (group !== at || tag !== 'word' || tokens[at - 1]?.tag !== 'comma' || verb?.lemma !== 'say')
    return false;
  if (!SPEAKER_BEGINS.has(tokens[at + 1]?.tag)) return false;
  for (let i = 1; i < at - 1; i += 1)
    if (isFiniteVerb(tokens, i) && !inRelativeClause(tokens, i, 0)) return true;
  return false;
}

function isBoundary(token: Token | undefined): boolean {
  return token?.tag === 'comma' || token?.tag === 'quote' || token?.tag === 'dash';
}

/** Whether nothing that the verb itself governs follows. After an utterance at the very start anything may. */
function standsAside(tokens: Tokens, boundary: number, rest: number): boolean {
  const mark = tokens[boundary];
  if (rest >= tokens.length || MARKS.has(tokens[rest]?.tag)) return true;
  if (mark?.tag === 'comma') return false;
  return mark?.tag !== 'dash' && (boundary === 0 || mark?.utterance === true);
}

/** Outside quotations many nouns look like verbs ("a judge", "his views"): verb and subject must both look right. */
function isReporting(tokens: Tokens, at: number, source: Range): boolean {
  const opens = tokens[source.from];
  if (opens?.tag === 'relative' || opens?.verb?.form === 'gerund' || opens?.lower === 'according')
    return false;
  return source.from > at || isFiniteVerb(tokens, at);
}

/** What is said, before the boundary; null where that, unless there is more to it, only opens a clause that does not go on: "In Lesk, he said", "When asked, he laughed". */
function contentBefore(tokens: Tokens, boundary: number, isMore: boolean): Range | null {
  const quoted = tokens[boundary]?.tag === 'quote';
  const from = contentStart(tokens, boundary);
  const to = trimEnd(tokens, from, boundary + (quoted ? 1 : 0));
  if (to <= from) return null;
  return isMore || holdsQuote(tokens, { from, to }) || !isOpening(tokens, from, to) ? { from, to } : null;
}

const OPENS = tagSet('preposition', 'subordinator', 'adverb', 'conjunction');
const FEWEST_TOKENS = 2;

/** A few words without a verb can be what is said ("No injuries, police said."), unless they only say when, where or how. */
function isOpening(tokens: Tokens, from: number, to: number): boolean {
  const [first] = tokens.slice(from, to);
  const isOnePart = !tokens.slice(from, to).some(({ tag }) => tag === 'comma');
  if (holdsFiniteVerb(tokens, from, to)) return isOnePart && first?.tag === 'subordinator';
  const form = first?.verb?.form;
  return (
    !isOnePart ||
    to - from < FEWEST_TOKENS ||
    OPENS.has(first?.tag) ||
    form === 'gerund' ||
    form === 'participle'
  );
}

function holdsQuote(tokens: Tokens, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ tag }) => tag === 'quote');
}

/** The dash is that of a speech: "— We stay, said Moen." */
const BEFORE_CONTENT = tagSet('conjunction', 'stop', 'dash');
const BEFORE_QUOTE = tagSet('colon', 'stop', 'bracket');

function contentStart(tokens: Tokens, boundary: number): number {
  const before = tokens[boundary - 1]?.tag;
  if (tokens[boundary]?.tag === 'quote' && (!before || BEFORE_QUOTE.has(before))) return boundary;
  for (let i = boundary - 1; i >= 0; i -= 1) if (tokens[i]?.tag === 'semicolon') return i + 1;
  let start = 0;
  while (start < boundary && BEFORE_CONTENT.has(tokens[start]?.tag)) start += 1;
  return start;
}

const PAUSES = tagSet('comma', 'stop', 'colon', 'dash');

/** “A,” she said, “B”: the B. @param asked whether a new sentence may be another’s answer */
function continuation(tokens: Tokens, from: number, asked: boolean): Range | null {
  let at = from;
  while (PAUSES.has(tokens[at]?.tag) && !(asked && tokens[at]?.tag === 'stop')) at += 1;
  return tokens[at]?.tag === 'quote' ? { from: at, to: at + 1 } : null;
}

/** "The pier, officials say, will be closed": what is said goes on after the second comma, unless it tells what else the speaker did. */
function clauseAfterAside(tokens: Tokens, boundary: number, rest: number): Range | null {
  if (tokens[boundary]?.tag !== 'comma' || tokens[rest]?.tag !== 'comma') return null;
  const from = rest + 1;
  const to = trimEnd(tokens, from, tokens.length);
  return to > from && !isOfSpeaker(tokens, from) ? { from, to } : null;
}

const OF_SPEAKER = tagSet('quote', 'relative', 'that');

/** "adding …", "who …", "that …", "and added …", "in a statement, that …". */
function isOfSpeaker(tokens: Tokens, from: number): boolean {
  const first = tokens[from];
  if (!first || OF_SPEAKER.has(first.tag) || first.lower.endsWith('ing') || anotherSpeaks(tokens, from))
    return true;
  if (first.tag === 'conjunction') return isFiniteVerb(tokens, from + 1);
  if (first.tag !== 'preposition') return false;
  const comma = tokens.findIndex(({ tag }, i) => i > from && tag === 'comma');
  return comma > 0 && tokens[comma + 1]?.tag === 'that';
}
