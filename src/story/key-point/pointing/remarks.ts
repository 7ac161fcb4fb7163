/** Remarks and news that are spoken of as known: what was said, only the sentence before tells. */
import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { QUOTED } from '../../../text/quoted.ts';
import type { PointingRule } from './rule.ts';

export const remarkRules: readonly PointingRule[] = [
  {
    name: 'remarks-alone',
    cues: 'the comment|the remark|the statement|the announcement|the claim|the accusation|the warning|the threat|the apology|the appeal',
    pointsBack: (text) => REMARKS.test(text),
  },
  {
    name: 'remarks-of-somebody',
    cues: 'comment|remark|statement|tweet|post|announcement |words |speech|address',
    pointsBack: (text) => REMARKS_OWNED.test(text) && REMARKS_OF.test(text),
  },
  {
    name: 'announcement-of-a-day',
    cues: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last week|last month|this week|this month',
    pointsBack: (text) => DAYS_NEWS.test(text.replace(QUOTED, '')),
  },
  { name: 'exchange-alone', cues: 'the ', pointsBack: (text) => EXCHANGE.test(text) },
  { name: 'decision-alone', cues: 'decision', pointsBack: (text) => DECISION.test(text) },
  { name: 'milestone-alone', cues: 'milestone', pointsBack: (text) => MILESTONE.test(text) },
];

/** "The ministry called the conversation useful": whose it was, the sentence before said. */
const EXCHANGE =
  /\b(?:called|described|hailed|praised|dismissed) the (?:(?:phone|telephone) )?(?:conversations?|calls?|exchanges?|encounters?|discussions?|dialogue)\b(?! (?:of|with|between|to|in|on|about|that|which)\b)/u;

/** "Hale made his decision by the tide": to do what, the sentence before said. */
const DECISION =
  /\b(?:made|makes|reached|took) (?:his|her|its|their) decisions?\b(?! (?:to|on|about|that|not|in favou?r|against)\b)/u;

/** "It reached the “sad milestone”": of what, the headline told; not "the milestone of 400 boats", "with 400 boats". */
const MILESTONE =
  /^(?!.*(?:\d{3}|\b[mb]illion))(?:.* )?the (?:[“"‘'\p{Ll}][\p{Ll}-]*[,”"’']? ){0,5}?[“"‘']?milestone[”"’']?(?! of\b)/u;

/** "He made the remarks as his trial began." */
const REMARKS = inOrder(
  'u',
  ' the ',
  oneOf('comments? remarks? statement announcement claims? accusations? warning threat apology appeal'),
  /\b(?<=\b(?:made|makes|issued|issues|gave|delivered) the \p{L}+)/u,
  String.raw`(?! (?:of|in|that|to|about|against|at)\b)(?! on (?!`,
  oneOf(`
    his her their its an? social Twitter X Truth Facebook Instagram Telegram television TV air
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
  `),
  String.raw`\b))`,
);

/** "Mara Okafor’s comments came on the eve of the vote": what she said, only the sentence before tells. */
const REMARKS_OF = inOrder(
  'u',
  /^(?:… )?(?:[\p{L}.’'-]+ ){0,5}?\p{L}+[’']s? /u,
  oneOf('comments? remarks? statements? tweets? posts? announcement words speech address'),
  ' (?:(?:also|only|appeared to|seemed to) )?',
  anyOf(
    /(?:was|were) (?!(?:in|on|at|to|by|the|an?|\p{Ll}+ed)\b)\p{Ll}+(?=[,.])/u,
    'c[ao]me|comes|highlight|underscore|illustrate|reflect|follow|dr[ae]w|spark|prompt|echo|mark',
    'contradict|contrast|set off|caused|angered|stood|stand|appear|seem',
  ),
  /(?:s|ed)?\b/,
);
const REMARKS_OWNED = /[’']s? (?:comm|rem|stat|twe|post|ann|wor|spe|add)/;

/** "Thursday's announcement is a bid for time": which one, the headline said; not "Thursday's vote in Lesk". */
const DAYS_NEWS = inOrder(
  'u',
  "[’']s ",
  oneOf(`
    announcement decision move news ruling verdict statement incident remarks? comments? meeting talks
    result report order vote events?
  `),
  String.raw`\b(?<=\b`,
  anyOf(
    '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday',
    '(?:[Ll]ast|[Tt]his) (?:week|month)',
  ),
  String.raw`[’']s \p{L}+)(?! (?:of|on|to|in|at|by|that|which|from|between|with|against|about|for)\b)`,
);
