/** Whether a statement tells what divides people: that somebody rejects, accuses, sues or denies. */
import { contains } from '../../model/span.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { isRefusal } from '../claim/assertions.ts';
import { BACKGROUND_AFTER } from './past-days.ts';
import { HEADLINE, LIKELY, type Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

const DISPUTES = inOrder(
  'i',
  /\b/,
  anyOf(
    'reject(?:s|ed|ing)?|disput(?:ed|ing)',
    inOrder(
      'u',
      'disputes?(?=',
      String.raw` (?:the|an?|his|her|its|their|this|whether|how|any|over|with|claims|reports|[a-zÀ-ɏ]+[’']s)\b)`,
    ),
    /oppos(?:es?|ed|ing)|accus(?:es?|ing)|accused (?!(?:of|in|on|by|who|and)\b)/,
    'critici[sz](?:es?|ed|ing)|disagree[sd]?|object(?:s|ed) to',
    inOrder(
      'u',
      '(?:condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing))(?!',
      String.raw` [^,.;]{0,60}\b(?:attack|shooting|killing|bombing|murder|violence|massacre|terror|assault))`,
    ),
    /blam(?:es|ed|ing)(?! on\b)|su(?:ed|es|ing) [a-zÀ-ɏ]|at odds|divided over|clash(?:es|ed)? over/,
    /contradict(?:s|ed)|calls? for \S+ to resign|lawsuit/,
  ),
  /\b/,
);

/** "a disputed valley", "the accused officer", "disputed or wrong": of long standing, whatever is told of it. */
const DISPUTED_THING =
  /\b(?:an?|the|its|his|her|their|of|in|into|over|on|across|through|for|most|long|hotly|\p{L}+,) (?:disputed|accused)\b|\bdisputed (?:and|or)\b/giu;

/** "the clerk who accused the mayor has left": who it is that is spoken of. */
const WHO_DISPUTES =
  /\b(?:who|which) (?:(?:has|have|had|also|once|previously|repeatedly|long) ){0,2}(?:accus|criticiz|criticis|oppos|blam|reject|disput|condemn|denounc|sued)\p{Ll}*/gu;

/** "a letter to those who praised or criticized the port": a group, whoever it is. */
const THOSE_WHO_DISPUTE =
  /\bthose who [^;:.]*?(?:accus|criticiz|criticis|oppos|blam|reject|disput|condemn|denounc)\p{Ll}*/gu;

/** "urging all to reject violence": nobody has. */
const URGED =
  /\b(?:urg|call|ask|appeal|encourag|press)\p{Ll}*\b[^,.;]{0,80}? to (?:reject|oppose|dispute|condemn|denounce)\b/gu;

/** Words of a dispute that nobody carries on in the sentence. */
const BESIDE_THE_DISPUTE = [DISPUTED_THING, URGED, WHO_DISPUTES, THOSE_WHO_DISPUTE];

/** "Nine miners died in the fire, which their union blames on the owner": the death is the news. */
const DEATH =
  /(?<!\b(?:who|that|which) )\b(?:died|dies|(?:has|have) died|(?:was|were|are|is|been) killed)\b/u;

/** "If the port were to reject the offer": nobody has. */
const SUPPOSES = /^(?:… )?(?:if|unless)\b/i;

export function isDisputed(statement: Statement, { ageOf }: StoryView): boolean {
  if (statement.place === HEADLINE && ageOf(statement.item) >= BACKGROUND_AFTER) return false;
  if (SUPPOSES.test(statement.text)) return false;
  if (!DISPUTES.test(statement.text)) return deniesSomething(statement);
  const text = BESIDE_THE_DISPUTE.reduce((left, pattern) => left.replace(pattern, ''), statement.text);
  const found = DISPUTES.exec(text);
  if (found) return !DEATH.test(text.slice(0, found.index));
  return text === statement.text && deniesSomething(statement);
}

function deniesSomething({ attributions, sentence }: Statement): boolean {
  return attributions.some(
    ({ stance, cue, source, confidence }) =>
      stance === 'denies' &&
      confidence >= LIKELY &&
      source.length > 0 &&
      cue.some(
        (span) =>
          contains(sentence, span) &&
          !isRefusal(sentence.text.slice(span.start - sentence.start, span.end - sentence.start)),
      ),
  );
}
