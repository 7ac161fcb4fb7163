/** What the verb near a phrase tells about when it happens, in English. */
import type { TenseWords } from '../language-rules.ts';

/** Of "due on Thursday, did not appear" the verb behind tells what came of it. */
const DUE =
  'due(?! (?:on |in |by )?[^,.;]{1,30}, (?:did|was|were|had|never|failed|came|fell|went|(?:has|have) (?:not|never))\\b)';

/** Verbs and phrases that look ahead; what stands behind them need not be read. */
const FUTURE_CUES = [
  "will|won['’]t|shall|would(?! have\\b)|may|might|could|can|must|should|['’]ll",
  '(?:is|are|was|were|be|been|being) (?:due|set|scheduled|expected|forecast|predicted|projected|anticipated|slated|planned|likely|supposed|poised|bound|about|going) (?:to|for|on|in|by)',
  '(?:is|are|am) (?:to|planning|expecting|hoping|preparing|considering)',
  "['’](?:s|re|m) going to",
  'expected to|plan(?<!\\bpart of (?:an? |the |its |their )?plan)(?:s|ned|ning)? (?:to|on|for|a)|turns (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?= on )|expect(?:s|ing)?|hopes? to|aims? to|intends? to|vow(?:s|ed) to|agreed to|promised to',
  `(?:has|have) (?:scheduled|called|planned|set) (?:a|an|for)|scheduled (?:for|to|on|a|an)|${DUE}|upcoming|payable|effective`,
  '(?<!\\b(?:was|were|been|had) )(?:allowed|permitted|able|free) to [a-z]+(?= (?:[^\\s,;.]+ ){0,5}from )',
  'as (?:soon|early) as|(?<!\\b(?:the|an?|its|his|her|their) )(?:postponed|rescheduled|adjourned)',
  '(?<=\\b(?:the|an?|its|his|her|their) )(?:planned|scheduled)(?= [a-z]+day\\b)',
  '(?<!\\b(?:was|were) (?:made|forced|able|unable|compelled|obliged) )to (?:be (?:held|paid|completed|signed|released|announced|published)|begin|start|meet|resume|visit|vote|leave|return|open|arrive|travel|hold|expire|launch|sign|decide|discuss|appear|testify|retire|step down|speak|address|host|attend|join|stop|go|deliver|present|consider|acquire|buy|sell|complete|close)',
];
/** What runs by a plan is told in the present: "the talks resume Friday". Deeds are not: a headline tells them so the day after. */
const PLANNED_CUES = [
  'opens(?! fire)|starts|reopens?|restarts?|begins?|resumes?|ends|expires?|closes|returns|succeeds|faces|(?<!\\d )marks|kicks off',
  'takes? (?:on|effect|office|over|place)|goes (?:into|on)|comes? into',
  '(?:is|are) (?:not |now |also )?(?:running|easing|lifting|(?:re)?opening|(?:re)?starting|beginning|resuming|ending|closing|returning|leaving|holding|hosting|playing|voting|marking|taking (?:on|part|office|over|place))',
  'is(?= (?:on )?[A-Z][a-z]+day\\b)',
];
const PAST_CUES = [
  'had (?:not )?(?:been )?[a-z]+(?: to [a-z]+)?',
  'was|were|had|did|been|began|came|fell|rose|went|made|took|met|saw|left|won|lost|held|sold|bought|found|gave|got',
  'grew|ran|sent|spent|spoke|wrote|became|broke|brought|built|caught|died|drew|fought|kept|knew|led|paid|shot|stood',
  'struck|thought|flew|chose|fled|sought|sank|slid|shook|stole|swore|taught|threw|wore|withdrew|heard|felt|said|told',
  'set(?! to| for)|put|hit|read|cut|quit|beat|(?<!\\b(?:is|are|will be|(?:due|set|scheduled|expected|slated|likely|going|plans|hopes|aims) to be) (?:not |now )?)(?!need|indeed|beloved|speed|bleed|breed|exceed|proceed|succeed|embed|hundred|sacred)[a-z]{2,}ed',
];

export const englishTense: TenseWords = {
  cue: new RegExp(
    `\\b(?:(?<future>${[...FUTURE_CUES, ...PLANNED_CUES].join('|')})|(?<past>${PAST_CUES.join('|')}))(?![a-z])`,
    'gi',
  ),
  notCue: /^(?:May|MAY|(?!Postponed|Rescheduled|Adjourned)[A-Z][a-z]+ed)$/,
  beginning: /^From $|\b(?:starting|beginning) (?:on |from )?$/i,
  end: /^ (?:to|until|till|through)\b/,
  deadline: /\b(?:by|until|through) (?:early |late |mid-)?$/i,
  ahead: /\bahead of (?:the )?$/i,
  genitive: /^['’]s\b/,
};
