/** Sentences that tell what goes on, builds up, or how somebody sees it: they belong to no day. English. */
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';

/** Doings that are told in the progressive as soon as they are decided: "is cutting 900 jobs". */
const DECIDED = [
  'adding|announcing|appointing|asking|axing|banning|barring|begging|blocking|building|buying|calling',
  'cancell?ing|challenging|closing|considering|cutting|demanding|deploying|drawing|dropping|easing',
  'ending|evacuating|expanding|extending|firing|freezing|grounding|halting|hiring|investigating',
  'investing|joining|launching|laying|leaving|lifting|limiting|merging|moving|naming|offering|opening',
  'ordering|pausing|planning|postponing|preparing|pulling|quitting|raising|recalling|reducing',
  'releasing|removing|reopening|replacing|resigning|restricting|returning|seeking|selling|sending',
  'shutting|splitting|starting|stepping|stopping|suing|suspending|taking|threatening|urging|warning',
  'withdrawing',
].join('|');
/** The first verb is such a progressive: no word of telling or doing stands before it. */
const PROGRESSIVE = new RegExp(
  [
    '^(?:(?:As|In|With|Amid|While) [^,:“"]{3,60}, )?',
    '(?:(?!\\b',
    oneOf(`
      who that which where as after while when says? said told tells has have had was were will would
      [Ff]ollowing [Dd]uring [Aa]mid [Ii]ncluding [Aa]ccording
    `),
    '\\b|\\p{Ll}ed\\b)[^,;:"“—]){3,60}',
    '(?<=\\b(?:is|are|now)\\b(?: \\p{Ll}+ly)? )',
    `(?!(?:${DECIDED}|being|going|expecting|according|including|facing|heading|testing)\\b)`,
    '[\\p{Ll}-]{3,}ing\\b',
  ].join(''),
  'u',
);

/** "Some crews are buying pumps": what so many do is no decision, and no news of a day. */
const SOME_ARE_DOING =
  /^(?:[^,:“"]{3,90}, )?(?:[Ss]ome|[Mm]any|[Mm]ore and more|[Mm]illions of|[Pp]eople) [^,;:“"]{0,60}?\bare (?:\p{Ll}+ly )?\p{Ll}{3,}ing\b/u;

/** Most sentences have none of these words. */
const VIEWS = / fears? | (?:about|on) |(?:xperts|nalysts|cholars|ritics|bservers) /;
const BEING = / (?:is|are|now) /;

/** "Crews struggle to pay", "Lesk braces for a flood": an effort that goes on, told by the first verb of a headline. */
const EFFORT = inOrder(
  'u',
  '^(?:[^:]{1,60}: )?(?:(?:An?|The|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?',
  '(?:(?!',
  oneOf(`
    as how who that which amid after while when may might will would could should to and not n't [Ss]ays?
    said
  `),
  String.raw`\b|\p{Ll}{2,}(?:ed|[^s\P{Ll}]s) )[\p{L}\p{N}'’.&-]+ ){1,6}?`,
  anyOf(
    /(?:[Ss]truggl(?:es?|ing)|[Ss]trives?|[Rr]aces|[Ss]crambles?|[Ff]ights?|[Ww]orks|[Tt]ry|[Tt]ries) [Tt]o \p{L}/u,
    /(?:[Bb]races?|[Vv]ies?) [Ff]or\b|(?:[Gg]rapples?|[Ww]restles?|[Cc]opes?) (?:\p{Lu}\p{Ll}+ )?[Ww]ith\b/u,
    /[Rr]eels? (?:as|from|after|over|[FAO]\p{Ll}+)\b|[Pp]icks? up the pieces|[Dd]rags? (?:\p{Ll}+ )?feet\b/u,
    /[Ll]ooks? for (?:closure|answers)\b/,
  ),
);
/** Most headlines have none of these. */
const AT_PAINS = / to |brac|vie|grapp|wrest|cope|reel|pieces|feet|look/i;

/** "Deadlines loom", "Minister faces growing calls to go": what builds up. */
const BUILDS_UP =
  /\blooms?\b|[Pp]ressure (?:is )?(?:mounting|growing|building|rising)\b|\bfac(?:es?|ing) (?:mounting|growing|increasing|rising|unprecedented) (?!\p{L}+ (?:charges|lawsuits?)\b)\p{L}/u;

/** "Lesk picks up the pieces", "Mayor under pressure": how a newsroom sees what goes on. */
const FIGURE = inOrder(
  'iu',
  /\b/,
  anyOf(
    /looks? the other way|turns? a blind eye|sends? (?:shock ?waves|mixed signals)|takes? cent(?:er|re) stage/,
    /picks? up the pieces|pl(?:ows?|oughs?) ahead|breaks? with history|embarks? on an? (?:[a-z]+ )?journey|upends?/,
    /fuels? (?:\p{L}+ ){0,2}(?:anger|outrage|fears?)|under(?<=\p{L} under) (?:\p{L}+ )?(?:pressure|scrutiny)/u,
  ),
  /(?!\p{L})/u,
);

/** "Lesk's pubs fear closure", "Okafor fears for the old mill" */
const FEARS = anyOf(
  /(?:s|\b[Ss]ome|\b[Mm]any|\b[Pp]eople|\b[Ff]amilies) fear (?!(?:of|in|and|over|grips?)\b)/u,
  inOrder(
    'u',
    // not "amid fears that"
    /(?<!\b(?:amid|over|on|of|despite|as|to|and|by|sparks?|raises?|stokes?|eases?|fuels?|new|fresh|growing) )/,
    /\bfears (?:for|an?|the|his|her|their|its|that|["'“‘])/u,
  ),
);
const SPEAKING_EXPERTS =
  /(?:[Ee]xperts|[Aa]nalysts|[Ss]cholars|[Cc]ritics|[Oo]bservers) (?:say|warn|fear|believe|think)/;
/** "Port experts say that fees hurt", "Fees hurt, analysts say": an assessment, whoever asked for it today. */
const EXPERTS = inOrder(
  'u',
  anyOf(
    inOrder('u', String.raw`^(?:[^:]{1,60}: )?(?:[\p{L}-]+ ){0,2}`, SPEAKING_EXPERTS, ' '),
    inOrder('u', String.raw`, (?:[\p{L}-]+ ){0,2}`, SPEAKING_EXPERTS, String.raw`\.?$`),
  ),
);
/** "Captain talks about how she sailed": what an interview is about. */
const SPEAKS_ABOUT =
  /^[^,:“"]{3,90}? (?:talks?|speaks?|opens up|reflects?) (?:about|on) (?:how|what|why|his|her|their|being|\p{Ll}+ing)\b/u;
const VIEW = inOrder('u', /^(?=.*\bfear)[^,;]{3,90}?/, FEARS, '|', EXPERTS, '|', SPEAKS_ABOUT);

/** Whether a headline or lead tells what some fear, how experts see a matter, or of what somebody was asked to speak. */
export function tellsAView(text: string): boolean {
  return VIEWS.test(text) && VIEW.test(text);
}

/** Whether the headline tells what somebody is at pains to do, what builds up, or how a newsroom sees it. */
export function tellsAnEffort(headline: string): boolean {
  return (
    (AT_PAINS.test(headline) && EFFORT.test(headline)) || BUILDS_UP.test(headline) || FIGURE.test(headline)
  );
}

/** "Crews are reeling", "Fees are now rising"; not "Norvik is cutting 900 jobs", which is a decision. */
export function isGoingOn(text: string): boolean {
  return text.includes('ing') && BEING.test(text) && (PROGRESSIVE.test(text) || SOME_ARE_DOING.test(text));
}
