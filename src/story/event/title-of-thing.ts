/** Headlines that name what an article is about and tell nothing of it. English. */
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { finiteVerbs, tenseOf } from './verbs.ts';

/** What a headline calls a matter that it looks at: "The truth about …". */
const SUBJECT = inOrder(
  'iu',
  /^(?:[^:]{1,60}: )?the (?:\p{L}+ )?/u,
  anyOf(
    inOrder(
      'u',
      oneOf(`
        reality truth story history meaning art politics myth mystery lessons? anatomy making psychology
        science logic paradox
      `),
      ' (?:of|behind|about)',
    ),
    'lessons? (?:for|from|in)|case for|(?:trouble|problem) with',
  ),
  /\b/,
);
/** A thing and what it is or was: "The summit that was announced too soon". */
const THING_WITH_CLAUSE =
  /^(?:[^:]{1,60}: )?(?:the|an?) (?:[\p{L}\p{N}'-]+ ){1,5}(?:that|who|which|whose|where) (?<clause>.+)$/iu;
/** "A bank flying without instruments", "Quay fire: The woman nursing the dogs" */
const THING_DOING = /^(?:[^:]{1,60}: )?(?:the|an?) (?:[\p{L}\p{N}'-]+ ){1,4}\p{L}{2,}ing\b/iu;
/** "Lesk: The birthplace of the waltz" */
const THING_OF_THING = /^[^:]{1,60}: (?:the|an?) (?:[\p{L}\p{N}'-]+ ){1,3}(?:of|behind) [^,;]{2,50}$/iu;
/** "Grave consequences of the council's purge", "The human cost of a strike"; "costs rise" has a verb. */
const WHAT_IT_COMES_TO = inOrder(
  'iu',
  /^(?:[^:]{1,60}: )?(?:the )?(?:[\p{L}'-]+ ){0,2}/u,
  oneOf(`
    consequences perils dangers cost price rise future beauty limits economics aftermath return secrets
    struggle
  `),
  ' (?:of|behind) (?<whom>[^,;:]{2,60})$',
);
const ANY_VERB = / \p{Ll}+[^s\P{Ll}]s\b/u;
/** "Protesting the closure of the port" */
const DOING_TO_THING = /^\p{L}{3,}ing (?:the|an?|his|her|its|their)\b(?!.* \p{Ll}+[^s\P{Ll}]s\b)/u;
/** "of murdered mothers": a participle that belongs to a noun is no verb. */
const PARTICIPLE_OF_NOUN = /\b(?:of|the|an?|his|her|its|their) \p{Ll}+ed(?= \p{Ll})/gu;
/** Whether a headline only names a thing: the one verb it has, if any, stands in a clause about the thing. */
export function namesOnlyThing(headline: string): boolean {
  if (SUBJECT.test(headline)) return true;
  const clause = THING_WITH_CLAUSE.exec(headline)?.groups?.clause;
  if (clause !== undefined) return finiteVerbs(clause) < 2;
  const whom = WHAT_IT_COMES_TO.exec(headline)?.groups?.whom;
  if (whom !== undefined && !ANY_VERB.test(whom)) return tenseOf(whom) === 'none';
  if (![THING_DOING, THING_OF_THING, DOING_TO_THING].some((pattern) => pattern.test(headline))) return false;
  return tenseOf(headline.replace(PARTICIPLE_OF_NOUN, '')) === 'none';
}
