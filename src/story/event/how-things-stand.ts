/** Sentences that tell how things stand: they belong to no day. English. */
import { CLEAR_PASTS, DOUBTFUL_PASTS } from '../../text/irregular-pasts.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { tenseOf } from './verbs.ts';

/** No verb stands here: the next one is the first of the sentence. */
const NO_VERB = [
  '(?:(?!\\b',
  anyOf(
    /who|that|which|where|whose|as|after|while|when|is|are|was|were|has|have|had|will|would|sa(?:id|ys?)|learns?/,
    /finds?|thinks?|believes?|fears?|warns?|claims?|suggests?|reveals?|shows?|admits?|accepts?|rules?|realizes?/,
    /(?:clarif|certif|test|identif)ies|confirms?|insists?|announces?|apologizes/,
  ),
  '\\b|\\p{Ll}ed\\b)[^,;:"“—]){3,60}\\b',
].join('');
/** "now closed by crews", "shot", "to go": after "is", what is done to somebody, or will be. */
const DONE = inOrder(
  'u',
  /(?:(?:\p{L}+ly|not|also|now|all|both|again|later|then|first|just|no longer) )*['‘]?/u,
  anyOf(
    /(?!(?:one|none|alone|fine|open|even|often|seven|ten|women|men|children|down|own)\b)\p{L}+(?:ed|en|wn|ne|rn)/u,
    ...CLEAR_PASTS,
    ...DOUBTFUL_PASTS,
    'set|due|to|begun|sunk|being',
  ),
  /\b/,
).source;

/** "The pier is owned by crews, but Ms Vidal said …", "Okafor was on a boat": whatever follows, what comes first is so. */
const BEGINS_WITH_BEING = inOrder(
  'u',
  '^(?!There )',
  NO_VERB,
  anyOf(
    /(?:is|are) (?:controlled|owned|located|known|based|held|currently|thought|believed|shut|stuck|made up)\b/,
    `(?:is|are|was|were) (?!${DONE})`,
  ),
  '|',
  /^There(?: is| are|['’]s) (?!no\b)/u,
);

/** "is the first to sail", "is among 475 detained", "is dead": by now, which is the news. */
const BY_NOW = [
  String.raw`(?:[\p{L}’'.]+ ){0,4}?(?:[$£€]?\d|(?:first|last|only|\p{L}{2,}est|target|talk)\b)|`,
  '(?:(?:now|already|again|no|not|still|all) )?',
  oneOf(`
    ahead dead alive missing safe back over out off up down positive negative free under\\sway underway available
    open sought
  `),
  String.raw`\b`,
].join('');
/** "Fees Are Next Big Quarrel in Lesk", "There’s a long row ahead"; not what is put in somebody's words. */
const HEADED_BY_BEING = inOrder(
  'iu',
  /^(?!['‘])(?:(?:[^:"“ ]+ ){0,2}[^:"“ ]+: )?/u,
  anyOf(
    inOrder(
      'u',
      NO_VERB,
      '(?:is|are|was|were) (?!["“\'‘]|',
      anyOf(DONE, BY_NOW, /(?:(?:\p{L}+ly|now|not|no longer) )*\p{L}+ing\b/u),
      ')',
    ),
    /There(?: is| are| was| were|['’]s) (?!no\b)/u,
  ),
);

/** "Lesk has the third highest fees": what somebody has, before any other verb. */
const BEGINS_WITH_HAVING = inOrder(
  'u',
  '^',
  NO_VERB,
  '(?:has|have) (?:the|one of|some of|more|fewer|less|no|little|few) ',
);
/** "Crews uneasy over new fees": with or without "is". */
const FEELING =
  /\b(?:concerned|worried|divided|anxious|uneasy|wary|nervous|hopeful|confident|optimistic|s[ck]eptical|furious|angry|unhappy|desperate) (?:about|over|of|at|that|to|for)\b/i;
const HEADED_BY_FEELING = inOrder('iu', '^(?:[^:"“]{1,40}: )?', NO_VERB, FEELING);
/** "Flood Has Mayor of Lesk in Trouble" */
const HEADED_BY_HAVING = inOrder(
  'iu',
  '^',
  NO_VERB,
  /(?:has|have) (?:[\p{L}’'-]+ ){1,5}?(?:in trouble|on edge|worried|concerned|wondering|divided|scrambling)\b/u,
);

/** "has been growing", "has become one of the largest": what goes on, or how it stands by now. */
const GOES_ON = inOrder(
  'u',
  '^(?:has|have)(?: [a-z]+ly| also| still| yet)? ?',
  anyOf(
    /(?:long|always) been|(?:not|never|n't)\b|been (?:an?|the|away|clear|[a-z]+ing|[A-Z][a-z]+(?=['’]))\b|spent\b/,
    /changed (?:how|the way)\b|prove[dn] |become (?:perhaps|arguably|increasingly|one of|more|less)/,
    // "has emerged as the heart of a dispute", "has put great strain on crews", "have made Lesk a test case"
    /emerged as\b|put (?:[a-z]+ )?(?:pressure|strain)\b|made (?:it )?clear\b/,
    /made (?:the )?[A-Z][a-z]+ an? (?:[a-z]+ )?(?:test|lesson|model|symbol|target|hub|battleground)\b/,
    // "there have been nearly 90 fires", "have been left without a ferry", "have been quick to act"
    /been (?:more than|over|nearly|about|quick|slow|left (?:stranded|without|wondering|reeling))\b/,
    /helped (?:control|keep|make|drive|fuel)\b|led to\b|become an? (?:personal|political|test|symbol|sign)/,
  ),
  /\b/,
);

const PERFECT = /\b(?:has|have)\b/u;

/** Most sentences have none of these words. */
const BEING = /(?: (?:is|are|was|were)|^There['’]s) /i;
const HAVING = / (?:has|have) /i;

/** "On Monday, the boats were still at sea" */
const STILL_SO = inOrder('u', /^(?:[^,;:]{3,40}, )?/u, NO_VERB, /(?:was|were) still\b/);

/** Whether a clause tells first what had not changed: whatever day it names, nothing was done on it. */
export function tellsWhatWasStillSo(clause: string): boolean {
  return clause.includes(' still ') && STILL_SO.test(clause);
}

/** "Nets can be badly torn", "Crews do not know", "Crews want nets": what may be, ought to, is not or is wanted. */
const BEGINS_WITH_MAYBE = inOrder(
  'u',
  /^(?!After |Before |Despite )/,
  NO_VERB,
  /(?:can|could|may|might|must|should|do(?:es)? not|do(?:es)?n['’]t|wants?) (?!have\b)/,
);
const MAYBE = / (?:can|could|may|might|must|should|do(?:es)? not|do(?:es)?n['’]t|wants?) /;

/** Whether the first thing that a lead says is what may or ought to be, what is not so, or what somebody wants. */
export function tellsWhatMayBe(lead: string): boolean {
  return MAYBE.test(lead) && BEGINS_WITH_MAYBE.test(lead);
}

/** Whether the first thing that a headline says is how something is. */
export function isHeadedByState(headline: string): boolean {
  return (
    (BEING.test(headline) && HEADED_BY_BEING.test(headline)) ||
    (HAVING.test(headline) && HEADED_BY_HAVING.test(headline)) ||
    (FEELING.test(headline) && HEADED_BY_FEELING.test(headline))
  );
}

/** Whether the first thing that a lead says is how something is by now. */
export function tellsHowThingsStand(lead: string): boolean {
  return (
    (BEING.test(lead) && BEGINS_WITH_BEING.test(lead)) ||
    (HAVING.test(lead) && BEGINS_WITH_HAVING.test(lead)) ||
    (tenseOf(lead) === 'present-perfect' && GOES_ON.test(lead.slice(Math.max(0, lead.search(PERFECT)))))
  );
}
