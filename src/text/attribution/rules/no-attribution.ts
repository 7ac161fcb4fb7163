/** Rules for what only looks like somebody saying something. */
import { wordSet } from '../../word-list.ts';
import type { Candidate } from '../candidate.ts';
import { ADJECTIVES } from '../cue-lexicon.ts';
import { PERSON_TITLES } from '../speaker-words.ts';
import { tagSet } from '../tokens.ts';
import { isFiniteVerb, isPassive, verbGroupStart } from '../verb-groups.ts';
import { BE_FORMS } from '../word-classes.ts';

/** "She tells reporters at her first briefing that …", "…, tells company to go on": those who are told say nothing. */
export function isSaidByListener({ passage: { tokens }, source, head, lemma }: Candidate): boolean {
  if (!source) return false;
  const teller = source.from > head ? head : source.from - 1;
  const isTold = teller === head ? lemma === 'tell' : tokens[teller]?.verb?.classes.has('tell') === true;
  return isTold && !isPassive(tokens, verbGroupStart(tokens, teller), teller);
}

const APPOINTERS = wordSet('senate senators');

/** "The Senate confirms Hale as judge", not "The Senate confirms that …": a vote on a person. */
export function isAppointment({ passage: { tokens }, source, head, lemma }: Candidate): boolean {
  if (lemma !== 'confirm' || !source) return false;
  const body = tokens[source.to - 1]?.lower ?? '';
  return APPOINTERS.has(body) && source.to <= head && tokens[head + 1]?.tag === 'name';
}

const NOBODY = wordSet('nobody no none neither no-one');

/** "Nobody said …", "Neither Hale nor Moen said …": that it was not said gives it to no one. */
export function isSaidByNobody({ passage: { tokens }, source }: Candidate): boolean {
  if (!source) return false;
  return NOBODY.has(tokens[source.from]?.lower ?? '') || tokens[source.from - 1]?.lower === 'neither';
}

/** "might say that …", "never said that …": read at the cue, where a clause or a quotation is what was not said. */
export function isLeftUnsaid({
  passage: { tokens },
  source,
  head,
  cue: [group],
  rule,
  lemma,
}: Candidate): boolean {
  if (!group || !CLAUSES.has(rule) || !(FINDS.has(lemma) || speaks(tokens, head))) return false;
  if (group.from === head) return isOfEarlierModal(tokens, head);
  const isThing = lemma === 'tell' && tokens[source?.from ?? head]?.tag === 'determiner';
  for (let i = group.from; i < head; i += 1) {
    const { tag, lower = '' } = tokens[i] ?? {};
    if (MERELY_POSSIBLE.has(lower) || (lower === 'can' && isThing)) return true;
    if (ONLY_SAYS.has(lemma) && (tag === 'negation' || NEGATED.test(lower))) return true;
  }
  return false;
}

const LONGEST_DEED = 20;

/** "should go to Lesk and | tell the crews that …": a second verb of what is merely possible. */
function isOfEarlierModal(tokens: Candidate['passage']['tokens'], head: number): boolean {
  if (tokens[head]?.verb?.form !== 'base' || tokens[head - 1]?.tag !== 'conjunction') return false;
  for (let i = head - 2; i >= 0 && i > head - LONGEST_DEED; i -= 1) {
    if (MERELY_POSSIBLE.has(tokens[i]?.lower ?? '')) return true;
    if (ENDS_DEED.has(tokens[i]?.tag) || isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

const ENDS_DEED = tagSet('that', 'relative', 'subordinator', 'semicolon', 'colon', 'pronoun', 'quote');

const CLAUSES = new Set(['that-clause', 'bare-clause', 'quote-before', 'quote-after', 'parenthetical']);
/** "might find that …": who may yet come to know something says nothing of it. */
const FINDS = wordSet('find learn discover realize decide conclude');
const MERELY_POSSIBLE = wordSet('might could should may');
const ONLY_SAYS = wordSet('say tell write state');
const NEGATED = /n['’]t$/;

function speaks(tokens: Candidate['passage']['tokens'], at: number): boolean {
  const classes = tokens[at]?.verb?.classes;
  return classes?.has('say') === true || classes?.has('tell') === true;
}

const IT_IS = /^(?:it|that)['’]s$/;
const MOST_JUDGING = 3;

/** "It is wise to note that …", "that’s not to suggest that …", "it’s fair to say so": nobody is named who does; "it is willing to say" is somebody’s. */
export function isImpersonal({ passage: { tokens }, cue: [group], head }: Candidate): boolean {
  let to = group?.from ?? head;
  while (to < head && tokens[to]?.tag !== 'to') to += 1;
  if (to >= head) return false;
  for (let i = to - 1; i >= 0 && i >= to - MOST_JUDGING; i -= 1) {
    const { tag, lower = '', verb } = tokens[i] ?? {};
    if (IT_IS.test(lower)) return true;
    if (BE_FORMS.has(lower)) return tokens[i - 1]?.lower === 'it';
    if (verb || ADJECTIVES.has(lower) || !JUDGES.has(tag)) return false;
  }
  return false;
}

const JUDGES = tagSet('word', 'adverb', 'negation');

const LONGEST_LACK = 4;

/** "has no reason to think that …", "saw nothing to suggest that …": what is lacking is what would say so. */
export function isLacking({ passage: { tokens }, cue: [group], head }: Candidate): boolean {
  if (!group || group.from === head || tokens[group.from]?.tag !== 'to') return false;
  for (let i = group.from - 1; i >= 0 && i > group.from - 1 - LONGEST_LACK; i -= 1) {
    const { tag, lower = '' } = tokens[i] ?? {};
    if (LACKS.has(lower)) return true;
    if (ENDS_CLAUSE.has(tag) || isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

const LACKS = wordSet('no nothing little');

const TAKES_CLAUSE = new Set(['bare-clause', 'that-clause', 'noun-object']);

/** "Recalled milk may still be on sale": a past that opens the sentence and has no subject is none. */
export function isOpeningParticiple({ passage: { tokens }, head, source, rule }: Candidate): boolean {
  return head === 0 && source === null && tokens[0]?.verb?.form === 'past' && TAKES_CLAUSE.has(rule);
}

/** "…: the boat sank, says Tom Hale", "»We go,« said Tom Hale": whose report the words before are is not read, and the speaker is not what is said. */
export function isSpeakerLeftOver({
  passage: { tokens },
  source,
  rule,
  lemma,
  head,
  content: [first],
}: Candidate): boolean {
  if (lemma !== 'say' || first?.from !== head + 1) return false;
  const isUnread = source === null || tokens[head - 1]?.tag === 'mark';
  const opens = tokens[head + 1]?.tag;
  if (rule === 'noun-object') return isUnread && opens === 'name';
  return rule === 'bare-clause' && isUnread && opens === 'determiner' && tokens[head - 1]?.tag === 'comma';
}

/** "Please note that …": a reader is asked, whom nothing quotes. */
export function isRequest({ passage: { tokens }, head }: Candidate): boolean {
  return tokens[head]?.verb?.form === 'base' && tokens[head - 1]?.lower === 'please';
}

const IS = wordSet('be have');

/** "the mayor, said to be ill": somebody else says it, and nobody knows who. */
export function isSaidOf({ passage: { tokens }, head, lemma, rule }: Candidate): boolean {
  if (lemma !== 'say' || rule.startsWith('passive') || tokens[head + 1]?.tag !== 'to') return false;
  return IS.has(tokens[head + 2]?.lower ?? '');
}

const LOOKS = wordSet('look appear');
const TAKES_THING = new Set(['noun-object', 'quote-after']);

/** "looks the other way", "first appeared in “Coast Notes”", "(“swell” describes …)": nothing is thought, and a quoted word speaks not. */
export function isOfThings({ passage: { tokens }, lemma, rule, source }: Candidate): boolean {
  const isQuotedWord =
    source !== null &&
    tokens.slice(source.from, source.to).every(({ tag }) => tag === 'quote' || tag === 'mark');
  return isQuotedWord || (LOOKS.has(lemma) && TAKES_THING.has(rule));
}

const LONGEST_ADDRESSEE = 8;
const LEAVES_OUT = wordSet(
  'forget forgets forgot fail fails failed neglect neglects neglected omit omits omitted',
);

/** "forgot to mention …", "failed to say …": what somebody left out is not said. */
export function isLeftOut({ passage: { tokens }, head, cue: [group] }: Candidate): boolean {
  return (
    group !== undefined &&
    tokens[group.from]?.tag === 'to' &&
    group.from < head &&
    LEAVES_OUT.has(tokens[group.from - 1]?.lower ?? '')
  );
}

const ASKS_TO = wordSet(
  'urge ask call order tell press push encourage invite request beg implore persuade allow force require',
);

/** "urged the crew to agree that …", "called on Hale to say …": what somebody is asked to say is not said. */
export function isAskedOf({ passage: { tokens }, head, cue: [group] }: Candidate): boolean {
  if (!group || tokens[group.from]?.tag !== 'to' || group.from === head || !speaks(tokens, head))
    return false;
  for (let i = group.from - 2; i >= 0 && i > group.from - LONGEST_ADDRESSEE; i -= 1) {
    if (ASKS_TO.has(tokens[i]?.verb?.lemma ?? '')) return true;
    if (ENDS_CLAUSE.has(tokens[i]?.tag)) return false;
  }
  return false;
}

const ENDS_CLAUSE = tagSet('comma', 'quote', 'that', 'semicolon', 'colon', 'subordinator');

const SHOWS = wordSet('suggest indicate show reveal prove demonstrate highlight reflect claim');

/** "Sales fell, suggesting that …", "the gale blew on, claiming nine boats": what a happening shows, which nobody says. */
export function isConsequence({ passage: { tokens }, head, lemma }: Candidate): boolean {
  if (!SHOWS.has(lemma) || tokens[head]?.verb?.form !== 'gerund' || tokens[head - 1]?.tag !== 'comma')
    return false;
  for (let i = 0; i < head - 1; i += 1) {
    const token = tokens[i];
    if (token?.tag === 'quote' || token?.lower === 'according') return false;
    if (token?.verb) return false;
  }
  return true;
}

const OPENS_ROLE = tagSet('determiner', 'possessive');

/** "dismissed captain Hale", "dismissed the minister": a person loses a post. */
export function isDismissal({ passage: { tokens }, head, lemma, rule }: Candidate): boolean {
  if (lemma !== 'dismiss' || rule !== 'noun-object') return false;
  const at = OPENS_ROLE.has(tokens[head + 1]?.tag) ? head + 2 : head + 1;
  if (PERSON_TITLES.has(tokens[at]?.lower ?? '')) return true;
  return at === head + 1 && tokens[at]?.tag === 'name' && !/['’]s?$/.test(tokens[at]?.lower ?? '');
}

const SUPPOSES = wordSet('if unless');
const DENIES = wordSet('denied denies denying deny without');
const ASKS = wordSet('did do does has have had will would can could should is are was were');

/** "If the mayor said …", "Had she said …", "Did he say …?", "Who said …?", "denied saying …": nothing is said to have been said. */
export function isOnlySupposed({ passage: { tokens }, source, head, lemma }: Candidate): boolean {
  if (!source || source.from > head || !(speaks(tokens, head) || lemma === 'mention')) return false;
  const before = tokens[source.from - 1]?.lower ?? '';
  if (SUPPOSES.has(before) || DENIES.has(tokens[head - 1]?.lower ?? '')) return true;
  if (source.from === 1 && before === 'had') return true;
  const isWho = source.from === 0 && tokens[0]?.tag === 'relative';
  return tokens.at(-1)?.lower === '?' && (isWho || ASKS.has(before));
}
