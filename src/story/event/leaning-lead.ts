/** Leads that tell who or what is meant by the headline above them alone. English. */

import { inOrder } from '../../text/pattern-parts.ts';
import { terms } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';

/** "The diagnosis comes …", "The late singer says …": a thing that nothing names, and at once what it does. */
const BARE_THING = inOrder(
  'u',
  '^(?:The|This) ',
  /(?:(?!(?:of|in|on|for|to|at|by|from|with|and|or|between|over|behind)\b)\p{Ll}+ ){1,2}/u,
  /(?=(?:has|have|had|is|are|was|were|will|would|could|came|comes?|says?|said|[a-z]{3,}(?:ed|[^s]s))\b)/,
);
/** "The announcement by the army raised fears": what was done is known from above. */
const BARE_DEED =
  /^(?:The|This) (?:announcement|decision|move|ruling|statement|designation|attack|arrest|visit|deal)s? (?:by|from|on|of|in) /u;

/** "The figurehead, at the heart of a quarrel, was damaged" */
const BARE_APPOSITION = /^(?:The|This) \p{Ll}+, (?:at|in|on|which|who|once|an?|the) /u;
/** "Dramatic photos show crews at work": of what the headline tells. */
const PICTURES_SHOW =
  /^(?:\p{L}+ )?(?:photos?|pictures?|images?|videos?|footage) (?:shows?|captures?|of|from) /iu;

/** "Ms Vidal made the comments to reporters": the comments are told above. */
const MADE_KNOWN =
  /^[^,;:"“]{2,60} (?:made|makes) the (?:comment|remark|announcement|statement|decision|move|claim|threat)s?\b|^Some of (?:those|them)\b|^The ex-/u;

/** "The mayor's move follows a quarrel", "Even as she denies that possibility": what is meant is told above. */
const POINTS_ABOVE =
  /^[^,;:"“]{2,60}['’]s? (?:move|decision|announcement|action|step)s? (?:comes?|came|follows?|followed|marks?|means?)\b|^(?:Even )?[Aa]s [^,;:"“]{2,60} that (?:possibility|prospect|threat|idea|claim|view)\b/u;

/** "Mara Orlan says the move was inspired by her son": the move is told above. */
const SAYS_OF_KNOWN =
  /^[^,;:"“]{2,60} (?:says|said) (?:that )?the (?:move|decision|comment|remark|post|tweet|step|announcement|change)s? (?:was|is|were|are|had|has|would|will|came|comes)\b/u;

/** "The tram strike": a thing in two words. */
const THING_IN_TWO = /^The (\p{Ll}[\p{Ll}-]+) (\p{Ll}[\p{Ll}-]+) /u;
/** First words that do not say of what kind the thing is. */
const SAYS_LITTLE = wordSet(
  'new old late latest last first second third next other same big small major long young former current recent planned local national government main whole two three four five six',
);

/**
 * Whether a sentence under a headline leans on it: by itself it does not say who or what is meant. A thing in two words,
 * of which the second is what the headline tells of, names its kind: "The tram strike planned for Monday is off".
 */
export function leansOnHeadline(sentence: string, headline = ''): boolean {
  if (BARE_THING.test(sentence) && !namesItsKind(sentence, headline)) return true;
  return [BARE_DEED, BARE_APPOSITION, PICTURES_SHOW, MADE_KNOWN, POINTS_ABOVE, SAYS_OF_KNOWN].some(
    (pattern) => pattern.test(sentence),
  );
}

function namesItsKind(sentence: string, headline: string): boolean {
  const [, kind = '', thing = ''] = THING_IN_TWO.exec(sentence) ?? [];
  if (kind === '' || SAYS_LITTLE.has(kind)) return false;
  const told = terms(headline);
  return [kind, thing].every((word) => terms(word).some((term) => told.includes(term)));
}
