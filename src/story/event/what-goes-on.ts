/** Sentences that tell what goes on, or how things stand: they belong to no day. English. */
import { tenseOf } from './verbs.ts';

/** Doings that are told in the progressive as soon as they are decided: "is cutting 900 jobs". */
const DECIDED =
  'adding|announcing|appointing|asking|axing|banning|barring|begging|blocking|building|buying|calling|cancell?ing|challenging|closing|considering|cutting|demanding|deploying|drawing|dropping|easing|ending|evacuating|expanding|extending|firing|freezing|grounding|halting|hiring|investigating|investing|joining|launching|laying|leaving|lifting|limiting|merging|moving|naming|offering|opening|ordering|pausing|planning|postponing|preparing|pulling|quitting|raising|recalling|reducing|releasing|removing|reopening|replacing|resigning|restricting|returning|seeking|selling|sending|shutting|splitting|starting|stepping|stopping|suing|suspending|taking|threatening|urging|warning|withdrawing';
/** The first verb is such a progressive: no word of telling or doing stands before it. */
const PROGRESSIVE = new RegExp(
  `^(?:(?:As|In|With|Amid|While) [^,:“"]{3,60}, )?(?:(?!\\b(?:who|that|which|where|as|after|while|when|says?|said|told|tells|has|have|had|was|were|will|would|[Ff]ollowing|[Dd]uring|[Aa]mid|[Ii]ncluding|[Aa]ccording)\\b|\\p{Ll}ed\\b)[^,;:"“—]){3,60}(?<=\\b(?:is|are|now)\\b(?: \\p{Ll}+ly)? )(?!(?:${DECIDED}|being|going|expecting|according|including|facing|heading|testing)\\b)\\p{Ll}{3,}ing\\b`,
  'u',
);

/** "The pier is owned by crews, but Ms Vidal said …": whatever follows, what comes first is so. */
const BEGINS_WITH_BEING =
  /^(?:(?!\b(?:who|that|which|where|whose|as|after|while|when|says?|said|has|have|had|was|were|will|would)\b|\p{Ll}ed\b)[^,;:"“—]){3,60}\b(?:is|are) (?:(?:controlled|owned|located|known|based|held|currently)\b|(?!expected|set|due|to\b|being\b|(?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|wn|ne)\b))/u;

/** "has been growing", "has become one of the largest": what goes on, or how it stands by now. */
const GOES_ON =
  /\b(?:has|have) (?:[a-z]+ly |also )?(?:(?:long|always) been|been (?:an?|the|[a-z]+ing)\b|prove[dn] |become (?:perhaps|arguably|increasingly|one of|more|less))\b/u;

/** Most sentences have none of these words. */
const BEING = / (?:is|are|now) /;

/** "Crews are reeling", "Fees are now rising"; not "Norvik is cutting 900 jobs", which is a decision. */
export function isGoingOn(text: string): boolean {
  return text.includes('ing') && BEING.test(text) && PROGRESSIVE.test(text);
}

/** Whether the first thing that a lead says is how something is by now. */
export function tellsHowThingsStand(lead: string): boolean {
  return (
    (BEING.test(lead) && BEGINS_WITH_BEING.test(lead)) ||
    (tenseOf(lead) === 'present-perfect' && GOES_ON.test(lead))
  );
}
