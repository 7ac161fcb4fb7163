import type { Attribution, Mention } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { Span } from '../../model/span.ts';
import type { ChainedAttribution } from '../../model/story.ts';
import { mentionsWithin } from '../../text/attribution/mentions-within.ts';
import { readSource } from '../../text/attribution/source-phrase.ts';
import { isOutletName } from '../../text/attribution/speaker-words.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { pointsBack } from '../names/roles.ts';

/** One who passes something on. */
export type ChainStep = ChainedAttribution['chain'][number];

const LONGEST_PHRASE = 90;
/** Phrases that mean somebody only beside the text they stand in. */
const POINTS_BACK =
  /^(?:the|this|that|these|those|his|her|their|its|our|my|he|she|it|they|we|i|you|who|which|another|both|others|one|some|many|most|whose)\b/i;
/** "labelling the posts", "“strange lights” show new": a clause, and nobody who speaks. */
const CLAUSE = /^(?:\p{Ll}+ing |["“‘'])/u;
const ARTICLE = /^(?:an?|some|several|multiple|two|three|four|five) (?=\S)/i;
/** When they spoke, at the end of a phrase: "officials on Friday", "a report released on Friday". */
const WHEN =
  /(?:\s+(?:released|published|issued))?(?:\s+(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|earlier|later))?$/;
const STATED_IN = /\b(?:by|in|from|of)\s+$/;

/** The step for the source of an attribution; null where the phrase would mean nobody on a page of its own. */
export function stepOfSource(
  item: AnalyzedArticle,
  { source, sourceName, sourceKind }: Attribution,
): ChainStep | null {
  const [span] = source;
  if (!span) return null;
  if (sourceKind === 'person' && sourceName !== null) return personStep(item, span, sourceName);
  return sourceName === null
    ? stepOfPhrase(item, span)
    : { name: withoutArticle(sourceName, sourceKind), kind: sourceKind };
}

/** "The Harbour Union" that opens a sentence is "Harbour Union"; an outlet may have the article in its name. */
function withoutArticle(name: string, kind: ChainStep['kind']): string {
  return kind === 'organization' ? name.replace(/^The (?=\p{Lu})/u, '') : name;
}

/** Those who speak without a name: a capital at the head of their sentence is none of theirs. */
const UNNAMED = inOrder(
  'u',
  /^/,
  oneOf(`
    Lawyers? Officials? Police Residents? Prosecutors? Witness(?:es)? Experts? Doctors? Researchers? Scientists? Critics? Sources?
    People Analysts? Investigators? Authorities Activists? Investors? Members Friends? Relatives? Neighbou?rs Employees Workers
    Soldiers Teachers Students Parents Rescuers Economists? Diplomats? Lawmakers Aides? Local Senior Former Military Government
    Intelligence City State Federal Regional Company Campaign Industry Health Hospital School Border Security
  `),
  '(?= \\p{Ll}|$)',
);

/** The step for a phrase that names who was cited. */
export function stepOfPhrase({ document, analysis }: AnalyzedArticle, span: Span): ChainStep | null {
  const { kind, name } = readSource(document.text, span, analysis.mentions, document.outlet);
  if (name !== null && kind) return { name: withoutArticle(name, kind), kind };
  const phrase =
    document.text
      .slice(span.start, span.end)
      .split(/, |[;(]/)[0]
      ?.trim() ?? '';
  if (
    !kind ||
    phrase.length > LONGEST_PHRASE ||
    POINTS_BACK.test(phrase) ||
    CLAUSE.test(phrase) ||
    pointsBack(phrase)
  )
    return null;
  const outlet = kind === 'document' ? publisherIn(document.text, span, analysis.mentions) : null;
  const words = phrase.replace(ARTICLE, '').replace(WHEN, '');
  return (
    outlet ??
    stepOfWords(
      words.replace(UNNAMED, (first) => first.toLowerCase()),
      kind,
    )
  );
}

/** "Mayor", "video" or "people" alone means nobody, nor does "man in Lesk"; "officials" and "police" mean as much as they ever do. */
function stepOfWords(name: string, kind: ChainStep['kind']): ChainStep | null {
  if (MEANS_NOBODY.test(name)) return null;
  const meansOne = kind === 'person' || kind === 'document';
  return meansOne && !name.includes(' ') ? null : { name, kind };
}

const MEANS_NOBODY = inOrder(
  'iu',
  /^/,
  anyOf(
    /(?:\p{L}+ )*(?:man|woman)(?: (?:in|from|of|on|at) .+)?/u,
    'people|person|someone|group|company|firm|agency|campaign|club|(?:soccer |football )?team|union|bank|board|committee',
    'commission|council|university|institute|association|foundation|media|network|newspaper|paper|magazine|outlet|lawyer',
    'spokesman|spokeswoman|spokesperson|reporter|reporters',
  ),
  /$/,
);

/** "Harbour News correspondent Tom Hale" keeps the outlet that the person speaks for. */
function personStep({ document, analysis }: AnalyzedArticle, span: Span, name: string): ChainStep {
  const phrase = document.text.slice(span.start, span.end).replace(/^the /i, '');
  const start = span.end - phrase.length;
  const employer = mentionsWithin(analysis.mentions, span).find(
    (mention) => (mention.start === start || mention.start === span.start) && isOutlet(mention),
  );
  return { name: employer && phrase.endsWith(name) ? phrase : name, kind: 'person' };
}

/** "a report by the Harbour Post": the outlet is whom the reader should hear of. */
function publisherIn(text: string, span: Span, mentions: readonly Mention[]): ChainStep | null {
  const outlet = mentionsWithin(mentions, span).find(
    (mention) =>
      isOutlet(mention) &&
      (mention.start === span.start ||
        STATED_IN.test(text.slice(span.start, mention.start).replace(/\bthe\s+$/, ''))),
  );
  return outlet ? { name: outlet.name, kind: 'outlet' } : null;
}

export function isOutlet({ kind, name }: Mention): boolean {
  return kind === 'organization' && isOutletName(name);
}
