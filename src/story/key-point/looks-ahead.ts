/** Whether a sentence that tells a plan looks ahead, or tells what somebody did or thinks of one. English. */
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { mainClause } from '../event/main-clause.ts';
import { tenseOf } from '../event/verbs.ts';

/** Verbs of what is to come. */
const WILL_BE = inOrder(
  'i',
  /\b/,
  anyOf(
    "will|won[’']t|shall",
    inOrder(
      'u',
      '(?:is|are) (?!an? |(?:[a-z]+ly )?',
      oneOf(`
        designed meant known believed thought said used able unable forced required subject similar
        close opposed linked related entitled home key
      `),
      String.raw` to\b)(?:[a-z]+ ){0,2}(?:to|due|set|expected|scheduled|likely|slated|planning|preparing|going)\b`,
    ),
    /(?<!\b(?:out|up|making|make|made|with|of|on|the|his|her|its|their|no|any) )plans to/,
    'intends? to|aims? to|hopes? to|wants? to',
  ),
);

/** Words of what is to come, which after a past are part of what somebody did: "was met with chants about the plan to …". */
const MAY_BE =
  /\b(?:will|plans? to|next (?:week|month|year)(?![’'])|due (?:in|on|to|for)|upcoming|scheduled|(?:vow|pledg|threaten|promis)[a-z]* to|propos(?:es|ed|al)|would)\b/i;

/** "what that rule would mean", "owners who fear they will lose": a question, a thought, no plan. */
const ASKED = inOrder(
  'gi',
  /\b(?:saying|arguing|warning|claiming|fearing|insisting)\b[^;]* would\b/,
  '|',
  /\bwould (?:like|love|prefer|rather)\b/,
  '|',
  /\b(?:what|how|why|who|whether)\b[^,;.]{0,40} (?:would|will)\b/,
  '|',
  /\b(?:concerns?|fears?|doubts?)\b[^,;.]{0,60} will\b/,
  '|',
  /\bwho (?:also )?(?:fear|believe|think|say|hope|worry)\b[^,;.]*/,
);

/** Whether it tells what is to come. */
export function looksAhead(sentence: string): boolean {
  const text = sentence.replace(ASKED, '');
  const main = mainClause(text).replace(PLAN_THAT_DID, ' ');
  if (WILL_BE.test(main)) return true;
  const before = MAY_BE.test(main) ? main.slice(0, main.search(MAY_BE)) : main;
  return MAY_BE.test(text.replace(PLAN_THAT_DID, ' ')) && tenseOf(before) !== 'past';
}

/** "Okafor’s vow to close the port drew laughter": a plan of which something is told that was. */
const PLAN_THAT_DID =
  / (?:vow|pledge|threat|promise|plan|proposal) to (?<=(?:[’']s?|\b(?:his|her|its|their|the)) \p{L}+ to )[^,;.]{2,60}? (?=(?:was|were|had|loomed|drew|met|sparked|failed|led|caused|won|faced|came|raised|angered)\b)/u;
