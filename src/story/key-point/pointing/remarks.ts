/** Remarks and news that are spoken of as known: what was said, only the sentence before tells. */
import { type PointingRule, QUOTED } from './rule.ts';

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
];

/** "He made the remarks as his trial began." */
const REMARKS =
  / the (?:comments?|remarks?|statement|announcement|claims?|accusations?|warning|threat|apology|appeal)\b(?<=\b(?:made|makes|issued|issues|gave|delivered) the \p{L}+)(?! (?:of|in|that|to|about|against|at)\b)(?! on (?!(?:his|her|their|its|an?|social|Twitter|X|Truth|Facebook|Instagram|Telegram|television|TV|air|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))/u;

/** "Mara Okafor’s comments came on the eve of the vote": what she said, only the sentence before tells. */
const REMARKS_OF =
  /^(?:… )?(?:[\p{L}.’'-]+ ){0,5}?\p{L}+[’']s? (?:comments?|remarks?|statements?|tweets?|posts?|announcement|words|speech|address) (?:(?:also|only|appeared to|seemed to) )?(?:(?:was|were) (?!(?:in|on|at|to|by|the|an?|\p{Ll}+ed)\b)\p{Ll}+(?=[,.])|c[ao]me|comes|highlight|underscore|illustrate|reflect|follow|dr[ae]w|spark|prompt|echo|mark|contradict|contrast|set off|caused|angered|stood|stand|appear|seem)(?:s|ed)?\b/u;
const REMARKS_OWNED = /[’']s? (?:comm|rem|stat|twe|post|ann|wor|spe|add)/;

/** "Thursday's announcement is a bid for time": which one, the headline said; not "Thursday's vote in Lesk". */
const DAYS_NEWS =
  /[’']s (?:announcement|decision|move|news|ruling|verdict|statement|incident|remarks?|comments?|meeting|talks|result|report|order|vote|events?)\b(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|(?:[Ll]ast|[Tt]his) (?:week|month))[’']s \p{L}+)(?! (?:of|on|to|in|at|by|that|which|from|between|with|against|about|for)\b)/u;
