import { wordSet } from '../../word-list.ts';
import { clauseEnd, isSecondVerb } from '../clause-ends.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Range } from '../token-range.ts';
import { endsInComma, type Token, tagSet } from '../tokens.ts';
import { isOf, isTitle, sourceOf, type VerbReading, type VerbSite } from './verb-site.ts';

/** Marks and words that may stand between verb and quotation. */
const BRIDGES = tagSet('comma', 'colon', 'that');
const PARTS = tagSet('comma', 'stop');
/** "called it a “disaster”", "vowed to “fight on”": what opens the phrase that a quotation goes on. */
const OPENS_PHRASE = tagSet('determiner', 'possessive', 'to');
const NEAR = 12;
/** Verbs of speech only before whole utterances: not "continues the “hot swap” method". */
const GOES_ON = wordSet('continue begin');

/** "She said: “We will not sail.”" and "He called the plan a “disaster”". */
export function quoteAfter(site: VerbSite): VerbReading | null {
  const { tokens, after, passive, group } = site;
  if (passive) return null;
  const speaker = invertedSpeaker(site);
  if (speaker) {
    const from = speaker.to + 1;
    return { rule: 'quote-after', source: speaker, content: [{ from, to: quotedEnd(tokens, from) }] };
  }
  let at = after;
  while (at < after + 2 && BRIDGES.has(tokens[at]?.tag)) at += 1;
  if (tokens[at]?.tag !== 'quote') return null;
  if (GOES_ON.has(site.verb.lemma) && !tokens[at]?.utterance) return null;
  const bridge = tokens[at - 1]?.tag;
  const isPart = bridge === 'that' || OPENS_PHRASE.has(bridge);
  if ((PARTS.has(bridge) || isTitle(tokens, at - 1)) && quoteEndsBefore(tokens, group)) return null;
  const from = bridge === 'to' && isOf(site, 'want') ? site.last + 1 : isPart ? at - 1 : at;
  return { rule: 'quote-after', source: sourceOf(site), content: [{ from, to: quotedEnd(tokens, at) }] };
}

/** "Said Tom Hale: “…”" */
function invertedSpeaker({ tokens, at }: VerbSite): Range | null {
  const speaker = at === 0 ? phraseAfter(tokens, 1) : null;
  const isTold = tokens[speaker?.to ?? 0]?.tag === 'colon' && tokens[(speaker?.to ?? 0) + 1]?.tag === 'quote';
  return isTold ? speaker : null;
}

/** “…,” she said, “…”: the second half of a split quote, which belongs to the first. */
function quoteEndsBefore(tokens: readonly Token[], group: number): boolean {
  for (let i = group - 1; i >= 0 && i > group - NEAR; i -= 1)
    if (tokens[i]?.tag === 'quote') return !opensSentence(tokens, i + 1);
  return false;
}

const ENDS_QUOTED = tagSet('comma', 'stop', 'bracket');

/** A quotation that is a part of a clause takes the rest of the clause with it. */
function quotedEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next || ENDS_QUOTED.has(next.tag) || next.capital) return at + 1;
  const goesOn =
    next.tag === 'conjunction' && (isSecondVerb(tokens, at + 2) || tokens[at + 2]?.verb?.form === 'gerund');
  return goesOn ? at + 1 : clauseEnd(tokens, at);
}

const NEVER_CAPITAL = tagSet('pronoun', 'determiner', 'possessive');

/** “Why now?” She answered, “…”: whether a new sentence begins behind a quotation. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return first?.capital === true && NEVER_CAPITAL.has(first.tag) && !endsInComma(tokens[at - 1]);
}
