/** Accusations and the denials that speak of them: "A accuses B of C", "B has denied the allegation". Rules for news in English. */
import type { Attribution, Mention } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, type Span } from '../../model/span.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';

const ACCUSES =
  /^(?:(?:has|have|had|is|are|was|were|also|often|again|repeatedly) ){0,3}accus(?:e|es|ed|ing)$/i;

/** Whether the cue is that of an accuser. */
export function isAccusation({ document }: AnalyzedArticle, { cue, source }: Attribution): boolean {
  return source.length > 0 && cue.some(({ start, end }) => ACCUSES.test(document.text.slice(start, end)));
}

/** "the allegation", "Ada Quill's claims", "all charges against him": a denial that does not say again what it denies. */
const ACCUSATION_NAMED =
  /^(?:(?:the|this|that|these|those|any|all|both|such|his|her|their|its|\p{Lu}[\p{L}.’'-]*) ){0,5}(?:\p{Ll}+ ){0,2}(?:allegations?|accusations?|claims?|charges?)(?! that\b)(?=$|[\s,.;:])/u;

export function namesAccusation({ document }: AnalyzedArticle, { content }: Attribution): boolean {
  return content.slice(0, 1).some(({ start, end }) => ACCUSATION_NAMED.test(document.text.slice(start, end)));
}

/** "it", "any wrongdoing", "involvement in the fire": a denial of what the sentence before holds against somebody. */
const SAID_BEFORE = inOrder(
  'u',
  /^(?:that )?/,
  anyOf(
    /(?:it|this|that|them|these|those)(?=$|[,.;:”"]| (?:on|in|as|again|and|through)\b)/,
    /(?:any |all |having )?(?:wrongdoing|involvement|responsibility|knowledge|guilt)\b/,
    inOrder(
      'u',
      /(?:any |all |the |such |his |her |their |its |these |those )?(?:\p{Ll}+ )?/u,
      /(?:accusations?|allegations?|claims?|charges?|reports?)(?=$|[,.;:”"]| (?:is|are|was|were|has|have|had|as)\b)/,
    ),
  ),
);

/** "it", "that": nothing but what the sentence before says. */
const ALL_OF_IT = /^(?:it|this|that)$/u;

/** How much of what was said before the content stands for. */
export function saidBefore(
  { document }: AnalyzedArticle,
  { content: [first, ...others] }: Attribution,
): 'all' | 'some' | null {
  const words = first ? document.text.slice(first.start, first.end) : '';
  if (!SAID_BEFORE.test(words)) return null;
  return others.length === 0 && ALL_OF_IT.test(words) ? 'all' : 'some';
}

/** "The reports about the pier are “false”": who says so denies. */
const CALLED_FALSE = inOrder(
  'iu',
  /^(?:that )?[^.;]{0,60}?\b(?:accusations?|allegations?|claims?|charges?|reports?|rumou?rs?)\b/,
  /[^.;]{0,80}? (?:is|are|was|were|has|have|had) [“"‘']?/,
  /(?:all |completely |simply |entirely |utterly |totally )?/,
  anyOf(
    'false|untrue|not true|wrong|baseless|unfounded|groundless|fabricated|fake|nonsense|lies|an? lie',
    '(?:no|without) (?:real |any )?(?:basis|foundation|substance)',
  ),
  /\b/,
);

export function callsFalse({ document }: AnalyzedArticle, { content }: Attribution): boolean {
  return content.slice(0, 1).some(({ start, end }) => CALLED_FALSE.test(document.text.slice(start, end)));
}

const BEFORE_SUBJECT = /^(?:that )?(?:the )?$/i;

const OPENS_WITH_CAPITALS = /^(?:that )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) /u;

/** "accused the government of …": a body without a name, which answers under the same words. */
const OPENS_WITH_BODY = /^(the \p{Ll}+(?: \p{Ll}+)?) of \p{Ll}+ing /u;

/** Whom the words are about: the name with which they begin, "Russia" in "that Russia had blown up the dam". */
export function subjectOf(item: AnalyzedArticle, attribution: Attribution): string | null {
  const { document, analysis } = item;
  const [first] = attribution.content;
  if (!first) return null;
  const subject = namesIn(analysis.mentions, first).find(({ start }) =>
    BEFORE_SUBJECT.test(document.text.slice(first.start, start)),
  );
  const words = document.text.slice(first.start, first.end);
  return (
    subject?.name ??
    OPENS_WITH_CAPITALS.exec(words)?.[1] ??
    (isAccusation(item, attribution) ? OPENS_WITH_BODY.exec(words)?.[1] : undefined) ??
    null
  );
}

/** "Norvik’s claims": a name that no rule knows. */
const OWNER = /^(?:that )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})['’]s? /u;

/** All whom the words name. */
export function namesOfContent({ analysis, document }: AnalyzedArticle, { content }: Attribution): string[] {
  const known = content.flatMap((span) => namesIn(analysis.mentions, span)).map(({ name }) => name);
  const owner = content.slice(0, 1).map(({ start, end }) => OWNER.exec(document.text.slice(start, end))?.[1]);
  return [...known, ...owner.filter((name) => name !== undefined)];
}

function namesIn(mentions: readonly Mention[], span: Span): Mention[] {
  return mentions.filter((mention) => contains(span, mention));
}

const RELATIVE = /^who$/i;
/** ", a former aide who": what may stand between a person and the clause that tells of them. */
const APPOSITION = /^,(?: (?:an?|the) [^,.;:“”"]{1,60})? ?(?:, )?$/u;
/** "the son of Tom Hale, who": the clause may tell of either. */
const MAY_BE_ANOTHER = /\b(?:of|for|and|with) (?:the )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;

/** The person behind "who" in "Ada Quill, a former pilot who has accused …"; null rather than a guess. */
export function personBehindWho(
  { document: { text }, analysis }: AnalyzedArticle,
  { source }: Attribution,
): string | null {
  const [span] = source;
  if (!span || !RELATIVE.test(text.slice(span.start, span.end))) return null;
  const person = analysis.mentions.findLast(({ kind, end }) => kind === 'person' && end <= span.start);
  if (!person || !APPOSITION.test(text.slice(person.end, span.start))) return null;
  return MAY_BE_ANOTHER.test(text.slice(Math.max(0, person.start - 16), person.start)) ? null : person.name;
}
