/**
 * What may not be shown as a statement: ordered, named rules about one sentence of an article in English.
 * A page that shows too little loses less than one that shows a teaser, a fragment or somebody's words as a fact.
 */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { type Cued, ruleFinder } from '../../text/rule-finder.ts';
import { terms } from '../../text/terms.ts';
import { announcesReading } from '../event/reading-matter.ts';
import { hasVerb } from '../event/verbs.ts';
import { isCaption } from './caption.ts';
import { teasesInterview } from './interview-teaser.ts';
import { headlineSaysSomething, saysSomething } from './predicate.ts';
import { hidesSpeaker } from './speaker.ts';
import type { PlacedSentence } from './statement.ts';

interface SentenceFacts {
  /** The sentence as shown. */
  readonly text: string;
  /** It without the words in quotation marks. */
  readonly unquoted: string;
  readonly headline: boolean;
  /** The article's outlet. */
  readonly outlet: string;
}

interface VetoRule extends Cued {
  readonly name: string;
  readonly forbids: (facts: SentenceFacts) => boolean;
}

const FEWEST_WORDS = 6;
const FEWEST_WORDS_OF_HEADLINE = 5;
/** Inside a sentence: a short one that names or counts says enough. */
const NAMES_OR_COUNTS = /(?<=[^.?!] |\b(?:Mr|Mrs|Ms|Dr)\. )[\p{Lu}\d]/u;
/** "Last weekend there were fires": words that say when, and hardly what. */
const FEWEST_TERMS = 3;
const MOST_CHARACTERS = 360;
const QUOTED = /“[^”]{0,1000}”|"[^"]{0,1000}"/gu;

export const vetoes: readonly VetoRule[] = [
  {
    name: 'too-short',
    forbids: ({ text, headline }) => {
      const count = text.split(/\s+/, FEWEST_WORDS + 1).length;
      if (headline) return count < FEWEST_WORDS_OF_HEADLINE;
      return count < FEWEST_WORDS || (count === FEWEST_WORDS && !NAMES_OR_COUNTS.test(text));
    },
  },
  { name: 'too-long', forbids: ({ text }) => text.length > MOST_CHARACTERS },
  {
    name: 'question',
    forbids: ({ text }) =>
      text.includes('?') &&
      (/\?[”"’')\]]*$/u.test(text) || /^(?:who|why|how|what)\b[^.]{0,200}\?/i.test(text)),
  },
  { name: 'tells-little', forbids: ({ text }) => terms(text).length < FEWEST_TERMS },
  { name: 'exclamation', forbids: ({ text }) => text.endsWith('!') },
  { name: 'cut-off-by-the-feed', forbids: ({ text }) => /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u.test(text) },
  { name: 'unfinished', forbids: ({ text, headline }) => !headline && !/[.”"’')\]]$/u.test(text) },
  { name: 'opens-a-list', forbids: ({ text }) => /[:;,–—-]$/u.test(text) },
  {
    name: 'fragment',
    forbids: ({ text }) =>
      (!/^(?:… ?)?[\p{Lu}\p{N}“"‘'$€£]/u.test(text) && !text.startsWith('… ')) ||
      /^No [^,;:]+, no [^,;:]+$/u.test(text) ||
      /^Things like \p{Ll}/u.test(text) ||
      /^(?:While|Although|Though|Because|Whereas|Unless) [^,;:—–]*$/u.test(text),
  },
  { name: 'shouting', forbids: ({ text }) => isShouting(text) },
  {
    name: 'transcript',
    forbids: ({ text, headline }) =>
      /^(?:[A-Z][A-Z.'-]{1,20} ?){1,4}(?:\([A-Z ]{2,20}\))?:\s/u.test(text) ||
      (!headline && /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+: \p{Lu}/u.test(text)),
  },
  {
    name: 'no-verb',
    forbids: ({ text, headline }) => {
      const plain = text.replace(/\[[^\]]{0,80}\]/g, '');
      return headline ? !headlineSaysSomething(plain) : !saysSomething(plain);
    },
  },
  {
    name: 'byline-or-credit',
    forbids: ({ text }) => BYLINE.test(text),
  },
  {
    name: 'byline-or-credit',
    cues: 'via |getty images|shutterstock|contributed |all rights|reuters/|ap photo|file photo|pictured |photo|image |picture |l)|r)|c)|left)|right)|center)|centre)',
    forbids: ({ text }) => CREDIT.test(text),
  },
  {
    name: 'markup-or-address',
    forbids: ({ text }) => /<\/?[a-z]|https?:|\bwww\.|\bpic\.twitter\b/i.test(text),
  },
  {
    name: 'about-the-coverage',
    cues: 'this story|this article|this page|this blog|this live blog|this post|this episode|this podcast|this newsletter|this video|this interview|this report was|this piece|this series|this week|each |every |the next |our |live updates|live blog|live coverage|follow |sign up|subscribe|click here|read more|read on|read the full|read our|find out|see more|see below|see here|scroll |as seen|reporters |correspondents |has more|has the |have more|have the |report what|report why|report how|reports what|reports why|reports how|here |check out|for more |airs |out of frame|in this |editor|correction:|clarification:',
    forbids: ({ unquoted }) => COVERAGE.test(unquoted),
  },
  {
    name: 'help-line',
    cues: 'hotline|helpline|help line|lifeline|call ',
    forbids: ({ text }) =>
      /\d{3}/.test(text) &&
      /\b(?:hotline|helpline|help line|lifeline)\b.{0,60}\d{3}|\bcall \d{3}/i.test(text),
  },
  {
    name: 'disclosure',
    cues: 'affiliate link|earn a commission|paid editorial|paid content|paid promotion|paid partnership|sponsored content|sponsored post|provided flights|provided travel|provided accommodation|provided a review|provided review|terms of use|terms of service',
    forbids: ({ text }) => DISCLOSURE.test(text),
  },
  {
    name: 'teaser',
    forbids: ({ unquoted }) => TEASER.test(unquoted),
  },
  {
    name: 'headline-that-promises',
    forbids: ({ text, unquoted, headline }) =>
      headline && (announcesReading(text) || PROMISES.test(unquoted)),
  },
  { name: 'two-headlines', forbids: ({ text, headline }) => headline && / \| /.test(text) },
  {
    name: 'explains-elsewhere',
    cues: 'explain|discuss|describe|reveal|share|reflect on|reflects on|recall|look at|looks at|look back|looks back|talk about|talks about|said something|says something|examine|explore|unpack|assess|asks |considers |speak out|speaks out|speaking out|spoken out|spoke out|open up|opens up|weigh in|weighs in|sound off|sounds off|react to|reacts to|reports |show |shows |take a|takes a|taking a|tell |tells ',
    forbids: ({ unquoted }) => EXPLAINS.test(unquoted),
  },
  {
    name: 'answers-without-the-answer',
    cues: 'respond|replie|react|comment|weigh',
    forbids: ({ text, unquoted }) => RESPONDS.test(unquoted) && text === unquoted,
  },
  {
    name: 'what-it-is-comes-next',
    cues: 'notion|idea|theory|suggestion|admission|prediction|announcement|question|reason|explanation|surprise|twist|warning|message|confession|official',
    forbids: ({ unquoted }) => COMES_NEXT.test(unquoted),
  },
  {
    name: 'sets-a-scene',
    cues: 'time had|day had|moment had|at a |at an |in a |in an |on a |on an |inside a |inside an |outside a |outside an ',
    forbids: ({ unquoted }) => SETS_SCENE.test(unquoted),
  },
  {
    name: 'says-nothing',
    cues: 'said in |said on |said at |said during |says in |says on |says at |says during |wrote in |wrote on |wrote at |wrote during |tweeted in |tweeted on |tweeted at |tweeted during ',
    forbids: ({ text }) => saysNothing(text),
  },
  { name: 'introduces-a-guest', forbids: ({ text }) => INTRODUCES.test(text) },
  {
    name: 'draws-attention',
    cues: 'spotlight |light |questions |chapter |twist |episode |instal|show|tale |story |looking |milestone|reaction|pieced |as it is|as they are',
    forbids: ({ unquoted }) => DRAWS_ATTENTION.test(unquoted),
  },
  {
    name: 'day-as-a-heading',
    forbids: ({ text }) =>
      /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?: \[[^\]]{0,20}\])?:/.test(
        text,
      ),
  },
  {
    name: 'interview-teaser',
    forbids: teasesInterview,
  },
  {
    name: 'speaks-to-the-reader',
    cues: "you |your |yours |yourself |yourselves |let’s |let's |dear reader|don’t |don't |do not|keep in mind|note that|suffice",
    forbids: ({ unquoted, headline }) =>
      /\b(?:you|your|yours|yourself|yourselves|you[’'](?:re|ll|ve))\b/i.test(unquoted) ||
      (!headline && (/\b(?:let[’']s|dear readers?)\b/i.test(unquoted) || TELLS_READER.test(unquoted))),
  },
  {
    name: 'asked-for-the-report',
    forbids: ({ text }) => (text.includes(' spoke') || text.includes(' talked')) && ASKED_EXPERTS.test(text),
  },
  {
    name: 'where-the-writer-is',
    forbids: ({ unquoted }) => / here\b|^(?:… )?Here\b/.test(unquoted) && WRITERS_HERE.test(unquoted),
  },
  { name: 'speaks-as-if-aloud', forbids: ({ text }) => INTERJECTION.test(text) },
  {
    name: 'first-person',
    cues: 'i |we |us |our|my |mine |me ',
    forbids: ({ unquoted }) =>
      FIRST_PERSON.test(unquoted) &&
      /(?<!\p{L}[.’'-]?)(?:I|I[’'](?:m|ve|ll|d)|[Ww]e|[Ww]e[’'](?:re|ve|ll)|[Uu]s(?= all\b)|(?<=\b(?:told|tells|asked|showed|joined) )us|[Oo]ur|[Oo]urs|[Mm]y|[Mm]ine|[Mm]e)(?![\p{L}.-])/u.test(
        unquoted.replace(
          /\b(?:World War|Elizabeth|Charles|Part|Phase|Type|Class|Title|Article|Division|Henry|James|George|Paul|Pius|Napoleon|Operation|Stage|Level|Group) I\b/g,
          '',
        ),
      ),
  },
];

/** "The Post spoke to two lawyers on the ferry": what they said comes next. */
const ASKED_EXPERTS =
  /^\p{Lu}[\p{L}.’' ]{1,30} (?:spoke|talked) (?:to|with) (?:\p{Ll}+ ){0,3}(?:experts|residents|people|officials|voters|researchers|scientists|analysts|lawyers|survivors|witnesses|families) (?:about|on|for|who|from|in)\b/u;

/** "Crews here sleep on deck": where, or at what point of the report, only its reader knows. */
const WRITERS_HERE = /\b[Hh]ere\b(?! to stay\b| and there\b| in \p{Lu}\p{Ll})(?<!\b(?:and|from) [Hh]ere)/u;

/** "Don’t take this ferry for that one." */
const TELLS_READER = /^(?:… )?(?:Don[’']t|Do not|Keep in mind|Note that|Suffice)\b/;

/** "Oh, and the ferry is red." */
const INTERJECTION =
  /^(?:… )?(?:Oh|Ah|Well|Yes|Yep|Nope|Sure|Hey|Okay|OK|Alas|Whew|Wow|Granted|Fun fact|Spoiler(?: alert)?)[,:!] /u;

/** Words of a speaker, or numerals and the like. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Uu]s|[Oo]urs?|[Mm]y|[Mm]ine|[Mm]e)\b/;

/** "Okafor responded to criticism of the port": that there is an answer; not "responded to a call", "by closing it". */
const RESPONDS = inOrder(
  'u',
  /\b(?:respond(?:s|ed)|repl(?:ies|ied)) to (?:(?!\b(?:by|with|after)\b)[^,;:“"])*?\b/,
  '(?:claims?|accusations?|allegations?|criticisms?|comments?|remarks?|questions?)',
  /\b(?!.*(?:, \p{Ll}+ing\b|\bby \p{Ll}+ing\b))/u,
  '|',
  String.raw` to (?:respond|react|comment|weigh in)\.$(?<!`,
  String.raw`\b(?:declin|refus|fail|unable|time|asked|want)\p{Ll}* to \p{Ll}+(?: in)?\.)`,
);

/** "Vidal has a bold idea.", "has issued a warning.": which, the sentence after says. */
const COMES_NEXT = inOrder(
  'u',
  / an? (?:\p{Ll}+ ){0,3}/u,
  oneOf(`
    notion idea theory suggestion admission prediction announcement question reason explanation surprise
    twist warning message confession
  `),
  /\.$/,
  '|',
  /\b(?:made|makes|making) (?:it|(?:his|her|its|their) [^.,;]{2,50}) official\.$/,
);

/** "Tom Hale, who heads the port, said in a statement.": what, a sentence that is not shown tells. */
const SAID_SO =
  / (?:said|says|wrote|tweeted) (?:in|on|at|during) (?:an?|the|his|her|its) (?:[\p{L}-]+ ){0,3}\p{L}+\.$/u;

function saysNothing(text: string): boolean {
  const at = text.search(SAID_SO);
  if (at < 0 || /[“”"]/.test(text)) return false;
  const speaker = text.slice(0, at).replace(APPOSITION, '');
  return speaker.split(' ', LONGEST_SPEAKER + 1).length <= LONGEST_SPEAKER && !hasVerb(speaker);
}
const LONGEST_SPEAKER = 5;
/** ", the head of the port," or ", who heads the port,": what somebody is. */
const APPOSITION = /, (?:an?|the|who|whose)\b[^,]*,?$/u;

/** "After a long night on the ferry, the time had come for Ada Quill to go home": how a report begins. */
const SETS_SCENE = inOrder(
  'u',
  / the (?:time|day|moment) had (?:\p{Ll}+ )?come (?:for|to)\b/u,
  '|',
  /^(?:At|In|On|Inside|Outside) an? (?:(?!former\b)[\p{Ll}-]+ ){0,3}/u,
  oneOf(`
    harbou?r beach street square park classroom kitchen bar caf[eé] restaurant field farm village shop
    church garden corner bridge cemetery warehouse gym
  `),
  /\b[^,.]{0,60}, (?:an? |the )?(?:\p{Ll}+ ){1,4}?/u,
  anyOf(
    'gathers?|sits?|stands?|waits?|walks?|plays?|looks?|leans?|lines? up|sways?|hums?|flickers?',
    'chats?',
  ),
  /\b/,
  '|',
  /^On an? (?:recent|cold|warm|hot|rainy|sunny|cloudy|chilly|windy|quiet|grey|gray) (?:\p{L}+ ){0,2}/u,
  /(?:morning|afternoon|evening|night|day)\b/,
);

/** "Ada Quill is a research fellow at the College of Lesk.": whoever was asked, and nothing else. */
const INTRODUCES = inOrder(
  'u',
  /^(?:Author|Researcher|Professor|Historian|Analyst) (?:\p{Lu}[\p{L}.’'-]+ ){2,4}/u,
  /(?:(?:of|at|from) (?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){1,5})?is (?:an?|the|one of the) [^,;.]*\.$/u,
  '|',
  /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}is (?:an?|the) (?:[\p{L}-]+ ){0,6}?/u,
  oneOf(`
    fellow professor director analyst editor researcher lecturer correspondent expert author columnist
    journalist
  `),
  / (?:at|of|for|with|in) [^,;]*\.$/,
);

/** "has put a spotlight on the rules", "raises big questions about how", "provides the latest chapter": that a matter is one. */
const DRAWS_ATTENTION = inOrder(
  'u',
  anyOf(
    inOrder(
      'u',
      / (?:(?:has|have|had) (?:\p{Ll}+ )?(?:put|thrown|shone|cast)|puts?|throws?|shines?|casts?)/u,
      / an? (?:\p{Ll}+ )?(?:spotlight|light) on\b/u,
    ),
    inOrder(
      'u',
      / (?:is|are|has|have) (?:\p{Ll}+ )?(?:raising|raised) /u,
      /(?:big|new|fresh|serious|difficult|hard|many|broader|wider|more) questions\b/,
    ),
  ),
  '(?<=^[^,;:]{0,220})',
  '|',
  /\b(?:provides?|provided|adds?|added|marks?|marked|is|opens?|opened) (?:the|a) /,
  /(?:latest|new|next|final) (?:chapter|twist|episode|instal?lment)\b/,
  '|',
  /\btells? an? (?:\p{Ll}+ )?different (?:tale|story)\b/u,
  '|',
  /\bshow(?:s|ed|ing)? (?:just|exactly) how\b/,
  '|',
  /\bshow(?:s|ed|ing)? what(?:[’']s| is| was) (?:really|actually)\b/,
  '|',
  /\b(?:is|are) (?:already )?looking (?:ahead|forward) to\b/,
  '|',
  /\b(?:grim|bleak|somb(?:re|er)|tragic)(?: and \p{Ll}+)?[”"]? milestone\b/u,
  /(?!.*(?:\d{3}|\bmillion| \d+ (?!days\b)))/,
  '|',
  /\bas \p{Ll}+ as (?:it is|they are) \p{Ll}+ing\b/u,
  '|',
  /\b(?:is|are) pieced together by\b/,
  '|',
  /\b(?:elicit|draw|spark|prompt)(?:s|ed)? (?:an? )?(?:\p{Ll}+ )?reactions?\b/u,
);

/** "By Ada Quill", "Photograph: …", "Updated at 9 a.m." */
const BYLINE = inOrder(
  'i',
  '^',
  anyOf(
    'by|photo(?:graph)?s?|image|credit|source|reporting|editing|written|compiled',
    'additional reporting|with (?:files|reporting)|updated|published|posted|last updated',
  ),
  /\b[^.]{0,20}(?::|by\b)/,
);

/** Whose picture or report it is, and what the picture shows. */
const CREDIT = inOrder(
  'i',
  /\b/,
  anyOf(
    'via (?:AP|AFP|Reuters|Getty)|getty images|shutterstock',
    /contributed (?:to this (?:report|story|article)|reporting)|all rights reserved|reuters\//,
    /ap photo|file photo|pictured|\(photo|(?:image|picture) (?:credit|caption)|photo (?:by|credit)/,
  ),
  /\b/,
  '|',
  /\((?:[LRC]|left|right|cent(?:er|re))\)/,
);

/** What the outlet says of its own story, programme or page. */
const COVERAGE = inOrder(
  'i',
  /\b/,
  anyOf(
    inOrder(
      'u',
      'this ',
      anyOf(
        'story|article|page|blog|live blog|post|episode|podcast|newsletter|video|interview|report was',
        "piece|series|week[’']s (?:episode|show)",
      ),
    ),
    /(?:each|every|the next) (?:report|edition|issue|episode|newsletter) will\b/,
    'our (?:reporters?|coverage|newsletter|live|correspondents?|journalists?|team|guide)',
    'live (?:updates|blog|coverage)|follow (?:along|live|here|us)|sign up|subscribe|click here',
    'read (?:more|on|the full|our)|find out|see (?:more|below|here)|scroll (?:down|on)',
    'as seen (?:here|below)',
    '(?:reporters|correspondents) (?:standing by|on the ground|around the)',
    /(?:has|have) (?:more|the latest|the details|the story)(?= (?:from|on|about)\b|\.$)/,
    'reports? (?:what|why|how)',
    inOrder(
      'u',
      "(?<=[A-Za-zÀ-ɏ,] )here(?:[’']s| is| are) ",
      /(?:some|the|an?|what|why|how|who|\d+|[A-Za-zÀ-ɏ]+ (?:things|ways|key))\b/,
    ),
    /check out\b|for more (?:video |on\b|from\b|news\b)|airs (?:on|weekdays|daily|every)\b/,
    "out of frame|in this (?:photo|picture|image|video|handout|file)|editor[’']?s? note|correction:",
    'clarification:',
  ),
  /\b/,
);

/** Who paid for it. */
const DISCLOSURE = inOrder(
  'i',
  /\b/,
  anyOf(
    'affiliate links?|earn a commission|paid (?:editorial|content|promotion|partnership)',
    'sponsored (?:content|post)|provided (?:flights|travel|accommodation|a review|review)',
    'terms of (?:use|service) apply',
  ),
  /\b/,
);

/** "Here’s what to know", "The latest on the strike", "Analysis: …" */
const TEASER = inOrder(
  'iu',
  '^',
  anyOf(
    /here(?:[’']s| is| are)|watch|listen|hear(?! (?:of|oral)\b)|find out|see|meet the/,
    /read (?:the|an?|his|her|their|our)\b|remember|imagine|think|want|need|looking for|ready|welcome/,
    "what (?:you|we|to|is|are|it|happens|does)|what[’']s",
    /how (?:to|do|does|did|can|is|are|a|the|one|\p{Lu})|why|everything|all you|who(?: is| are|[’']s)/u,
    'the latest (?:on|from|in|news)',
    /(?:photographs|photos|pictures|images|footage) (?:of|from)\b(?!.{0,80} shows?\b)/,
    /the (?:inside|full|untold|true|real) story (?:on|of|behind)\b/,
    'a (?:look|closer look|roundup|(?:simple |brief |quick |short )?guide|recap)',
    /new details (?:have )?emerged?\b|five things/,
    /\d+ (?:things|ways|reasons|takeaways|tips|facts|questions)/,
    inOrder(
      'u',
      anyOf(
        'opinion|analysis|explainer|explained|podcast|video|live|in pictures|in photos|photos|gallery',
        'quiz|letters?|editorial|review|profile|obituary|fact[ -]check|exclusive|first look|up first',
        'morning edition|the daily',
      ),
      /\s?[:|–—-]/,
    ),
  ),
);

/** "… and why it matters": a headline that tells that something is told. */
const PROMISES = inOrder(
  'i',
  /^(?:where|when|what)\b/,
  '|',
  /\bhere[’']s (?:why|how|what|where|who)\b/,
  '|',
  /[:—–-] (?:why|how|what|where|who|images|pictures|photos)\b/,
  '|',
  /\bwhat (?:to know|we know|you)\b/,
  '|',
  /\bunanswered questions\b/,
);

/** "Ada Quill explains how", "reveals the secret behind": what is told somewhere else. */
const EXPLAINS = inOrder(
  'u',
  /\b/,
  anyOf(
    inOrder(
      'u',
      anyOf(
        'explains?|discuss(?:es)?|describes?|reveals?|shares?|reflects? on|recalls?|looks? at',
        'looks? back at|talks? about',
      ),
      ' (?:why|how|what|their|his|her)',
    ),
    inOrder(
      'u',
      '(?:reveals?|revealed|explains?|explained|shares?|shared) the ',
      '(?:meaning|reasons?|story|secrets?|inspiration|truth) (?:behind|of|for)',
    ),
    /sa(?:id|ys) something \p{Ll}+(?= (?:about|during|in|on|at)\b|\.$)/u,
    '(?:examines?|explores?|unpacks?|assess(?:es)?|asks|considers) (?:why|how|what)',
    /(?:speaks?|speaking|spoke|spoken) out(?= (?:on|about|against)\b|\.$)/,
    /opens? up about|weighs? in on|sounds? off on|(?<!\bto )reacts? to/,
    "(?:^|[.] (?:And )?)[Aa]s [^,]{2,40}[’']s [^,]{3,80} (?:reports|explains)(?=,| [-–—])",
    /shows? (?:\p{Lu}[\p{L}’'-]+|viewers|readers|kids|children|people) how to\b/u,
    /tak(?:es?|ing) an? (?:\p{Ll}+ )?look (?:at|back|inside|into)/u,
    inOrder(
      'u',
      /tells? (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} (?:about )?(?:his|her|their) /u,
      '(?:experiences?|story|stories|life|ordeal)',
    ),
  ),
  /\b/,
);

/** The rules that are worth trying on a sentence. */
export const rulesForShowing = ruleFinder(vetoes);

/** Rules by which a sentence tells of reports, not of what they report. */
const OF_COVERAGE = new Set(['about-the-coverage', 'teaser', 'explains-elsewhere', 'interview-teaser']);

const rulesForCoverage = ruleFinder(vetoes.filter(({ name }) => OF_COVERAGE.has(name)));

/** Whether a sentence of the body tells what one can read, watch or hear: no event, whatever its tense. */
export function tellsOfCoverage(text: string, outlet: string): boolean {
  const facts = { text, unquoted: text.replace(QUOTED, '“”'), headline: false, outlet };
  return rulesForCoverage(text).some(({ forbids }) => forbids(facts));
}

/** Whether a sentence can be shown as it is in `text`. */
export function isShowable(item: AnalyzedArticle, own: PlacedSentence, text: string): boolean {
  return vetoOf(item, own, text) === null;
}

/** The name of the rule that forbids a sentence to be shown; null where none does. */
export function vetoOf(item: AnalyzedArticle, own: PlacedSentence, text: string): string | null {
  const facts = {
    text,
    unquoted: text.replace(QUOTED, '“”'),
    headline: own.place < 0,
    outlet: item.document.outlet,
  };
  const veto = rulesForShowing(text).find(({ forbids }) => forbids(facts));
  if (veto) return veto.name;
  if (isCaption(item, own.sentence)) return 'caption';
  return hidesSpeaker(item, own) ? 'hides-its-speaker' : null;
}

/** Where most letters are capitals, two of them follow each other. */
const TWO_CAPITALS = /\p{Lu}\P{L}*\p{Lu}/u;

function isShouting(text: string): boolean {
  const small = countSmall(text);
  if (2 * small >= text.length || !TWO_CAPITALS.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals <= small) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return capitals / letters > 0.6;
}

/** How many letters from a to z a text has: where most of it is such, nothing else need be counted. */
function countSmall(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) count++;
  }
  return count;
}
