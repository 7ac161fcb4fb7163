/** Who tells what a sentence says: nobody named, another outlet, or somebody in their own words. English. */
import type { Attribution } from '../../model/analysis.ts';
import { contains } from '../../model/span.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { QUOTED } from '../../text/quoted.ts';
import { LIKELY, type Statement } from './statement.ts';

const UNNAMED = inOrder(
  'i',
  /\b/,
  anyOf(
    inOrder(
      'u',
      /(?:undisclosed|unnamed|unidentified|anonymous) (?:[^\s,;:]+ ){0,3}?/,
      oneOf(`
        officials? sources? persons? people diplomats? aides? executives? employees? engineers?
        advis[eo]rs? insiders? officers? colonels? lawmakers? ministers? witness(?:es)?
      `),
    ),
    inOrder(
      'u',
      /(?:told by|according to|citing) an? (?:[^\s,;:]+ ){0,4}?/,
      /(?:official|diplomat|aide|adviser|advisor|executive|lawmaker|source)\b(?!,)/,
    ),
    /\ban? (?:[^\s,;:]+ ){0,4}?(?:official|diplomat|aide|source) (?:told|tells|said|says)\b/,
    'anonymity|people (?:familiar|briefed)|person (?:familiar|briefed)',
    /sources? (?:familiar|close|said|told|say)|according to (?:\w+ ){0,2}sources/,
    /citing (?:\w+ ){0,3}(?:sources?|officials?|people)|not authorized to/,
  ),
  /\b/,
);

/** Whether those who tell it have no name. */
export function isToldByNobodyNamed({ text }: Statement): boolean {
  return UNNAMED.test(text);
}

/** "Channel North announced that it would …": an outlet's own deed, no report. */
const OWN_DEED = /\b(?:announc|confirm|apologi[sz]|promis|pledg|agree|decid)/u;

/** Another outlet is the source of the greater part of the sentence, or of one of two. */
export function isReportOfAnotherOutlet({ attributions, item, sentence, parts }: Statement): boolean {
  return attributions.some(
    ({ sourceKind, sourceName, source, cue, content, confidence }) =>
      sourceKind === 'outlet' &&
      !cue.some(({ start, end }) => OWN_DEED.test(item.document.text.slice(start, end))) &&
      confidence >= LIKELY &&
      sourceName !== null &&
      sourceName !== item.document.outlet &&
      source.some((span) => contains(sentence, span)) &&
      lengthOf(content) * (parts.length === 0 ? 2 : 4) > sentence.text.length,
  );
}

const SPEAKS =
  /\b(?:say|says|said|saying|tells?|told|writes?|wrote|according to|warn(?:s|ed)?|argu(?:es|ed)|insist(?:s|ed)|added|adds|call(?:s|ed)|post(?:s|ed)|testif(?:ies|ied)|estimat(?:es|ed)|believ(?:es|ed)|explain(?:s|ed)|acknowledg(?:es|ed)|claim(?:s|ed))\b/i;

/** A person or body that the sentence names speaks in it. */
export function isSaidBySomebodyNamed({ attributions, item, sentence }: Statement): boolean {
  return attributions.some(
    ({ sourceKind, sourceName, source, cue, confidence }) =>
      (sourceKind === 'person' || sourceKind === 'organization') &&
      confidence >= LIKELY &&
      sourceName !== null &&
      source.some((span) => contains(sentence, span)) &&
      cue.some(({ start, end }) => SPEAKS.test(item.document.text.slice(start, end))),
  );
}

/** The share of a sentence from which on it is somebody's words. */
const MOSTLY = 0.5;

/** "“We were not asked,” the mayor, Tom Hale, said": whatever day it was said. */
export function isMostlyQuoted(statement: Statement): boolean {
  const { length } = statement.sentence.text;
  const quoted = [...statement.sentence.text.matchAll(QUOTED)].reduce(
    (sum, [words]) => sum + words.length,
    0,
  );
  return quoted > MOSTLY * length && namesSpeaker(statement);
}

function namesSpeaker({ attributions, sentence }: Statement): boolean {
  return attributions.some(
    ({ source, confidence }) => confidence >= LIKELY && source.some((span) => contains(sentence, span)),
  );
}

function lengthOf(spans: Attribution['content']): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
