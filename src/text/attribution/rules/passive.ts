import { clauseEnd } from '../clause-ends.ts';
import { mainSubject, phraseAfter, subjectBefore } from '../subjects.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { isOf, type VerbReading, type VerbSite } from './verb-site.ts';

const COMPLEMENT_BEGINS = tagSet('to', 'preposition', 'word', 'determiner', 'quote', 'name', 'subordinator');

/** "is expected to resign", "was criticised by rivals for …", "were told that …": the source is whom "by" names, if it does. */
export function passiveVerb(site: VerbSite): VerbReading | null {
  if (!site.passive) return null;
  const { tokens, at, group } = site;
  const source = tokens[at + 1]?.lower === 'by' ? agentAfter(tokens, at + 2) : null;
  const rest = source ? source.to : at + 1;
  const complement = tokens[rest]?.tag;
  if (complement === 'that' || (isOf(site, 'tell') && complement === 'pronoun')) {
    return { rule: 'passive-that', source, content: [{ from: rest, to: clauseEnd(tokens, rest) }] };
  }
  const subject = subjectBefore(tokens, group) ?? mainSubject(tokens, group);
  const content = subject ? [subject] : [];
  if (complement && COMPLEMENT_BEGINS.has(complement))
    content.push({ from: rest, to: clauseEnd(tokens, rest) });
  if (content.length === 0) return null;
  return { rule: complement === 'to' ? 'passive-to' : 'passive', source, content };
}

/** "by opponents", "by the head of the union": up to a preposition other than "of". */
function agentAfter(tokens: readonly Token[], from: number): Range | null {
  const phrase = phraseAfter(tokens, from);
  if (!phrase) return null;
  for (let i = from + 1; i < phrase.to; i += 1) {
    if (tokens[i]?.tag === 'preposition' && tokens[i]?.lower !== 'of') return { from, to: i };
  }
  return phrase;
}
