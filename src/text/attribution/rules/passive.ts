import { wordSet } from '../../word-list.ts';
import { clauseEnd } from '../clause-ends.ts';
import { isOfSpeech, type VerbEntry } from '../cue-lexicon.ts';
import { objectEnd } from '../object-ends.ts';
import { phraseAfter } from '../phrase-after.ts';
import { areNames } from '../role-and-name.ts';
import { mainSubject, subjectBefore } from '../subjects.ts';
import { timePhraseEnd } from '../time-phrases.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { isFiniteVerb } from '../verb-groups.ts';
import { isOf, type VerbReading, type VerbSite } from './verb-site.ts';

const COMPLEMENT_BEGINS = tagSet(
  'to',
  'negation',
  'preposition',
  'word',
  'determiner',
  'quote',
  'name',
  'subordinator',
);

/** "is expected to resign", "was criticised by rivals for …", "were told that …": the source is whom "by" names, if it does. */
export function passiveVerb(site: VerbSite): VerbReading | null {
  if (!site.passive) return null;
  const { tokens, at, verb } = site;
  const predicate = predicateAfter(site);
  const by = predicate?.to ?? at + 1;
  const source = tokens[by]?.lower === 'by' ? agentAfter(site, by + 1) : null;
  const rest = source ? afterTime(tokens, source.to) : at + 1;
  const complement = tokens[rest]?.tag;
  if (complement === 'that' || (isOf(site, 'tell') && complement === 'pronoun')) {
    const holder = HELD.has(verb.lemma) && !source ? subjectOf(site) : source;
    return { rule: 'passive-that', source: holder, content: [{ from: rest, to: clauseEnd(tokens, rest) }] };
  }
  const subject = subjectOf(site);
  const content = subject ? [subject] : [];
  if (source && predicate) content.push(predicate);
  const goesOn =
    COMPLEMENT_BEGINS.has(complement) && !(source && CIRCUMSTANCES.has(tokens[rest]?.lower ?? ''));
  if (goesOn) content.push({ from: rest, to: objectEnd(tokens, rest) });
  if (content.length === 0) return null;
  return { rule: complement === 'to' ? 'passive-to' : 'passive', source, content };
}

function subjectOf({ tokens, group }: VerbSite): Range | null {
  return subjectBefore(tokens, group) ?? mainSubject(tokens, group);
}

/** "is convinced that …": who is, believes it. */
const HELD = wordSet(
  'convince persuade worry concern surprise stun shock alarm disappoint frustrate anger upset please thrill',
);

const NOUN_ENDS = tagSet('name', 'word', 'quote');

/** "a ban proposed by the council", "the closure, announced by the ministry on Monday, …": a passive without its "be". */
export function reducedPassive(site: VerbSite): VerbReading | null {
  const { tokens, at, group, verb } = site;
  if (group !== at || tokens[at + 1]?.lower !== 'by' || tokens[at]?.tag !== 'word') return null;
  const isPast = verb.form === 'past' || verb.form === 'participle';
  if (!isPast || verb.lemma === 'say' || !isOfSpeech(verb)) return null;
  const end = tokens[at - 1]?.tag === 'comma' ? at - 1 : at;
  const content = NOUN_ENDS.has(tokens[end - 1]?.tag) ? subjectBefore(tokens, end) : null;
  const source = tokens[at + 2]?.verb?.form === 'gerund' ? null : agentAfter(site, at + 2);
  return content && source && { rule: 'passive-reduced', source, content: [content] };
}

/** Behind an agent they tell where or when: "announced by the mayor in a letter". */
const CIRCUMSTANCES = wordSet('in at during by within');

/** The word after "on Monday", "last week"; `at` where no time stands there. */
function afterTime(tokens: readonly Token[], at: number): number {
  const when = tokens[at]?.lower === 'on' ? at + 1 : at;
  const end = timePhraseEnd(tokens, when);
  return end > when ? end : at;
}

const NAMING = wordSet('call label dub brand deem declare consider');

/** "was called | a farce | by opponents": what somebody or something is called, up to the "by". */
function predicateAfter({ tokens, at, verb }: VerbSite): Range | null {
  const phrase = NAMING.has(verb.lemma) ? phraseAfter(tokens, at + 1) : null;
  if (!phrase) return null;
  for (let i = phrase.from; i < phrase.to; i += 1)
    if (tokens[i]?.lower === 'by') return { from: phrase.from, to: i };
  return null;
}

/** "by opponents", "by the head of the union", "by the mayor, Ida Moen,": up to what the verb goes on with. */
function agentAfter({ tokens, verb }: VerbSite, from: number): Range | null {
  const phrase = phraseAfter(tokens, from);
  if (!phrase) return null;
  for (let i = from + 1; i < phrase.to; i += 1) if (endsAgent(tokens, i, verb)) return { from, to: i };
  return { from, to: appositionEnd(tokens, phrase.to) };
}

/** Nouns whose "for" or "to" tells for whom or where somebody speaks. */
const SPEAKS_FOR = wordSet(
  'spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys counsel representative',
);
const IS_SENT_TO = wordSet('ambassador envoy adviser advisor aide witness witnesses');
const BELONGS = new Map([
  ['for', SPEAKS_FOR],
  ['to', IS_SENT_TO],
]);
const ENDS_AGENT = tagSet('preposition', 'to', 'negation');
const WHOSE = tagSet('determiner', 'possessive', 'name', 'number');

/** Verbs that say of what somebody is accused or told. */
const TAKES_OF = wordSet('accuse suspect warn inform advise notify assure remind persuade convince');

/** Whether the agent ends before the word at `at`: "by prosecutors | of fraud", "by the police | not to travel". */
function endsAgent(tokens: readonly Token[], at: number, { lemma }: VerbEntry): boolean {
  const { tag, lower = '' } = tokens[at] ?? {};
  if (!ENDS_AGENT.has(tag)) return false;
  const next = tokens[at + 1];
  if (lower === 'of') return next?.verb?.form === 'gerund' || (TAKES_OF.has(lemma) && isCharge(tokens, at));
  return !BELONGS.get(lower)?.has(tokens[at - 1]?.lower ?? '');
}

/** "warned by its auditors | of a shortfall", "accused by Hale | of fraud", but not "by the leader | of the crews". */
function isCharge(tokens: readonly Token[], of: number): boolean {
  const next = tokens[of + 1];
  if (!WHOSE.has(next?.tag)) return true;
  const before = tokens[of - 1];
  return /^an?$/.test(next?.lower ?? '') && (before?.tag === 'name' || /s$/.test(before?.lower ?? ''));
}

const OPENS_ROLE = tagSet('determiner', 'possessive');
const CLOSES = tagSet('comma', 'stop', 'conjunction', 'semicolon', 'dash');
const LONGEST_APPOSITION = 12;

/** The end of ", Tom Reed,", ", the mayor of Lesk,", ", Merano and Sandvik" behind the phrase that ends at `to`; `to` where none follows. */
function appositionEnd(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.tag !== 'comma') return to;
  const from = to + 1;
  let end = from;
  while (end < tokens.length && end < from + LONGEST_APPOSITION && !CLOSES.has(tokens[end]?.tag)) {
    if (isFiniteVerb(tokens, end)) return to;
    end += 1;
  }
  if (tokens[end]?.tag === 'conjunction') return listEnd(tokens, to);
  const isTitle = tokens[to - 1]?.tag === 'name' && isPlainNoun(tokens[from]);
  const isWhole = end > from + 1 && (OPENS_ROLE.has(tokens[from]?.tag) || areNames(tokens, from, end));
  if (isTitle || isWhole) return tokens[end]?.tag === 'comma' ? end + 1 : end;
  return listEnd(tokens, to);
}

/** "mayor", not "citing" or "elected". */
function isPlainNoun(token: Token | undefined): boolean {
  return token?.tag === 'word' && !token.verb && !/(?:ing|ed)$/.test(token.lower);
}

const IN_LIST = tagSet('name', 'word', 'determiner', 'possessive', 'number', 'comma', 'conjunction');

/** The end of ", Merano and Sandvik" behind a name; the comma at `to` where no such list follows. */
function listEnd(tokens: readonly Token[], to: number): number {
  let end = to + 1;
  let joined = false;
  if (tokens[end]?.tag === 'conjunction') return to;
  while (end < tokens.length && end < to + LONGEST_APPOSITION && IN_LIST.has(tokens[end]?.tag)) {
    if (isFiniteVerb(tokens, end)) return to;
    if (joined && tokens[end]?.tag === 'comma') break;
    if (tokens[end]?.lower === 'and') joined = true;
    end += 1;
  }
  const isOpen = tokens[end - 1]?.tag === 'conjunction' || isFiniteVerb(tokens, end);
  return joined && !isOpen ? end : to;
}
