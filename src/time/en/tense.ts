/** What the verb near a phrase tells about when it happens, in English. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import type { TenseWords } from '../language-rules.ts';

/** Of "due on Thursday, did not appear" the verb behind tells what came of it. */
const DUE =
  'due(?! (?:on |in |by )?[^,.;]{1,30}, (?:did|was|were|had|never|failed|came|fell|went|(?:has|have) (?:not|never))\\b)';

const ARRANGED =
  '(?:due|set|scheduled|expected|forecast|predicted|projected|anticipated|slated|planned|likely|supposed|poised|bound|about|going) (?:to|for|on|in|by)';
/** Of an arrangement that is told in the past the day may be over by now. */
const ARRANGED_CUES = [
  `(?:was|were) (?:also |originally |initially )?${ARRANGED}(?:(?<= to)(?: be)? [a-z]+)?`,
];
/** A headline's "Name of ferry to be revealed": in a sentence with a verb before it, that verb decides. */
const BARE_CUES = ['to be [a-z]+(?:ed|en|wn|ld|ade)'];
/** After an auxiliary or "to" a form that may be a past is none: "will read", "to cut". */
const NO_INFINITIVE =
  "(?<!\\b(?:will|would|to|can|could|may|might|must|should|shall|not|['’]ll) (?:also |then |[a-z]+ly )?[a-z]+)";

/** Verbs and phrases that look ahead; what stands behind them need not be read. */
const FUTURE_CUES = [
  "will|won['’]t|shall|would(?! have\\b)|may|might|could|can|must|should|['’]ll",
  `(?:is|are|be|been|being) (?:now |also |still )?${ARRANGED}`,
  '(?:is|are|am) (?:to|planning|expecting|hoping|preparing|considering|eyeing|mulling|weighing|proposing)',
  "['’](?:s|re|m) going to",
  [
    'expected to',
    'plan(?<!\\bpart of (?:an? |the |its |their )?plan)(?:s|ned|ning)? (?:to|on|for|a)',
    'turns (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?= on )',
    'expect(?:s|ing)?|hopes? to|aims? to|intends? to|vow(?:s|ed) to|agreed to|promised to',
  ].join('|'),
  `(?:has|have) (?:scheduled|called|planned|set) (?:a|an|for)|scheduled (?:for|to|on|a|an)|${DUE}|upcoming|payable|effective`,
  '(?<!\\b(?:was|were|been|had) )(?:allowed|permitted|able|free) (?:to [a-z]+|out(?:doors|side)?|back|in(?:side|doors)?)(?= (?:[^\\s,;.]+ ){0,5}from )',
  'as (?:soon|early) as|(?<!\\b(?:the|an?|its|his|her|their) )(?:postponed|rescheduled|adjourned)',
  '(?<=\\b(?:the|an?|its|his|her|their) )(?:planned|scheduled)(?= [a-z]+day\\b)',
  [
    '(?<!\\b(?:was|were) (?:made|forced|able|unable|compelled|obliged) )to ',
    anyOf(
      'be (?:held|paid|completed|signed|released|announced|published)',
      'begin|start|meet|resume|visit|vote|leave|return|open|arrive|travel|hold|expire|launch|sign',
      'decide|discuss|appear|testify|retire|step down|speak|address|host|attend|join|stop|go|deliver',
      'present|consider|acquire|buy|sell|complete|close',
    ),
  ].join(''),
];
/** What runs by a plan is told in the present: "the talks resume Friday". Deeds are not: a headline tells them so the day after. */
const PLANNED_CUES = [
  'opens(?! fire)|starts|reopens?|restarts?|begins?|resumes?|ends|expires?|closes|returns|succeeds|faces|(?<!\\d )marks|kicks off',
  'takes? (?:on|effect|office|over|place)|goes (?:into|on)|comes? into',
  [
    '(?:is|are) (?:not |now |also )?',
    anyOf(
      'running|easing|lifting|(?:re)?opening|(?:re)?starting|beginning|resuming|ending|closing',
      'returning|leaving|holding|hosting|playing|voting|marking|taking (?:on|part|office|over|place)',
    ),
  ].join(''),
  'is(?= (?:on )?[A-Z][a-z]+day\\b)',
];
/** What is told in the present on the days before as on the day: "Ostland votes on Sunday", not "the votes", "12 votes". */
const PRESENT_CUES = [
  anyOf(
    'elects|(?:heads?|goes|go) to the polls|arrives?|travels|departs|hears|meets?|speaks|testifies',
    inOrder(
      '',
      '(?:votes(?<!\\d votes)|face|flies|visits|leaves|hosts|holds?|debates|rules|plays|launches)',
      "(?<!(?:^|\\b(?:an?|the|its|his|her|their|new|to|on|in|of|by|for|with|after|from|at|['’]s) )[a-z]+)",
    ),
  ),
  '(?= (?:[^,;.:]{1,50} )?(?:this |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)',
].join('');
const PAST_CUES = [
  'had (?:not )?(?:been )?[a-z]+(?: to [a-z]+)?',
  "(?:did|was|were|had)n['’]t",
  'was|were|had|did|been|began|came|fell|rose|went|made|took|met|saw|left|won|lost|held|sold|bought|found|gave|got',
  'grew|ran|sent|spent|spoke|wrote|became|broke|brought|built|caught|died|drew|fought|kept|knew|led|paid|shot|stood',
  'struck|thought|flew|chose|fled|sought|sank|slid|shook|stole|swore|taught|threw|wore|withdrew|heard|felt|said|told',
  `(?:set(?! to| for)|put|hit|read|cut|quit|beat)${NO_INFINITIVE}`,
  // What stands before is looked at last, where a form in -ed was found.
  '(?!need|indeed|beloved|speed|bleed|breed|exceed|proceed|succeed|embed|hundred|sacred)[a-z]{2,}ed(?![a-z])(?<!\\b(?:is|are|(?<!\\bcould )be) (?:not |now |also |[a-z]+ly )?[a-z]+)',
];

export const englishTense: TenseWords = {
  cue: new RegExp(
    `\\b(?:(?<arranged>${ARRANGED_CUES.join('|')})|(?<future>${[...FUTURE_CUES, ...PLANNED_CUES].join('|')})|(?<bare>${BARE_CUES.join('|')})|(?<present>${PRESENT_CUES})|(?<past>${PAST_CUES.join('|')}))(?![a-z])`,
    'gi',
  ),
  notCue: /^(?:May|MAY|(?!Postponed|Rescheduled|Adjourned)[A-Z][a-z]+ed)$/,
  beginning: /^From $|\b(?:starting|beginning) (?:on |from )?$/i,
  end: /^ (?:to|until|till|through)\b/,
  deadline: /\b(?:by|until|through) (?:early |late |mid-)?$/i,
  lasting: /(?<!day )\b(?:until|till|through) (?:early |late |mid-)?$/i,
  ahead: /\bahead of (?:the )?$/i,
  telling:
    /[,”"] ?(?:said|says|told|announced|reported|wrote|added)\b|, (?:was|were|is|are|has|had|will)\b|\b(?:said|told|announced|reported|wrote|added) (?:on |in )?$/,
  genitive: /^['’]s\b/,
};
