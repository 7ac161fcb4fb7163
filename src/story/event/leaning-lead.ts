/** Leads that tell who or what is meant by the headline above them alone. English. */

/** "The diagnosis comes …", "The late singer says …": a thing that nothing names, and at once what it does. */
const BARE_THING =
  /^(?:The|This) (?:(?!(?:of|in|on|for|to|at|by|from|with|and|or|between|over|behind)\b)\p{Ll}+ ){1,2}(?=(?:has|have|had|is|are|was|were|will|would|could|came|comes?|says?|said|[a-z]{3,}(?:ed|[^s]s))\b)/u;
/** "The announcement by the army raised fears": what was done is known from above. */
const BARE_DEED =
  /^(?:The|This) (?:announcement|decision|move|ruling|statement|designation|attack|arrest|visit|deal)s? (?:by|from|on|of|in) /u;

/** Whether a sentence under a headline leans on it: by itself it does not say who or what is meant. */
export function leansOnHeadline(sentence: string): boolean {
  return BARE_THING.test(sentence) || BARE_DEED.test(sentence);
}
