/**
 * What feeds add to an article that is not the article: ordered, named rules, each about one paragraph.
 * A paragraph that a rule takes out is kept beside the article, with the rule's name.
 */
import type { RelatedLink, Stripped } from '../../model/article.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { type Block, type BlockLink, blockText } from './blocks.ts';

export interface Boilerplate {
  readonly kept: readonly Block[];
  readonly stripped: readonly Stripped[];
  readonly related: readonly RelatedLink[];
  /** The outlet's own word that the matter is still running. */
  readonly developing: boolean;
  /** The outlet's word on a correction; its paragraph stays in the text. */
  readonly correction: string | null;
}

/** A pattern for whole paragraphs, none of them longer than `most` units. */
interface BoilerplateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly most: number;
  /** Not where it is all that an item says. */
  readonly besideText?: true;
  /** Only where it is all that an item says. */
  readonly aloneOnly?: true;
  /** What the paragraph tells besides being boilerplate. */
  readonly tells?: 'related' | 'developing';
}

const MARK = String.raw`\s*(?::|[–—|>»-])\s*`;

const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  { name: 'via-this-feed', most: 200, pattern: /^from .{1,150} via this (?:\w{1,10} )?feed\.?$/i },
  {
    name: 'appeared-first-on',
    most: 700,
    pattern: inOrder(
      'i',
      /^(?:the post|(?:an? (?:\w+ )?version of )?this (?:post|article|story|column|essay)) .{0,500}/,
      /(?:appeared first|(?:first|originally) appeared|was (?:first|originally) published) (?:on|in|at) .{1,150}$/,
    ),
  },
  {
    name: 'read-also',
    most: 400,
    besideText: true,
    tells: 'related',
    pattern: inOrder(
      'i',
      /^/,
      anyOf(
        '(?:read|see|watch|listen|also read)(?: (?:also|more|next|this|too|on|related))?',
        'more (?:on this|from us|stories)',
        'related(?: (?:stor(?:y|ies)|articles?|news|reading|coverage|posts?|links?))?',
        "recommended(?: reading)?|further reading|don['’]t miss|you (?:may|might) (?:also )?like|editors?['’]? picks?",
      ),
      MARK,
      /\S.*$/,
    ),
  },
  {
    name: 'other-headlines',
    most: 500,
    aloneOnly: true,
    pattern: /^(?:[•·▪●‣] ?[^•·▪●‣]{1,200}(?<![.!]["”’')]?\s?)){1,8}$/u,
  },
  {
    name: 'developing-story',
    most: 400,
    tells: 'developing',
    pattern: inOrder(
      'i',
      /^(?:(?:editors?['’]?s?|publisher['’]?s) note\s?[:–—-] ?)?this /,
      anyOf(
        'is a (?:developing|breaking)(?: news)? (?:story|report)',
        '(?:breaking |developing )?(?:news )?(?:story|article|report) (?:is|will be|may be) (?:being |still )?(?:developing|updated|continually updated)',
      ),
      /\b.*$/,
    ),
  },
  {
    name: 'newsletter',
    most: 300,
    besideText: true,
    pattern:
      /^(?:sign[- ]?up|subscribe|register|get|join|enter your e-?mail)\b.{0,250}\b(?:newsletters?|inbox|e-?mails?|briefing|alerts?|subscribers?|community|free trial|channel)\b.*$/i,
  },
  {
    name: 'follow-us',
    most: 250,
    besideText: true,
    pattern:
      /^(?:(?:follow|like|find|join) (?:us|[\w .&]{1,40}) on (?:x|twitter|facebook|instagram|threads|telegram|whatsapp|youtube|tiktok|linkedin|bluesky|mastodon|google news)|download (?:our|the) (?:free )?app)\b.*$/i,
  },
  {
    name: 'support-us',
    most: 400,
    besideText: true,
    pattern:
      /^(?:(?:please )?(?:support|donate to|consider (?:supporting|donating|becoming)) (?:our|us|independent|quality|a member|the work)|become a (?:member|patron|subscriber)|donate (?:now|today)|help (?:us|keep) )\b.*$/i,
  },
  {
    name: 'continue-reading',
    most: 200,
    pattern: inOrder(
      'i',
      /^[([]?/,
      anyOf(
        'continue reading|keep reading',
        'read (?:the )?(?:full|rest|more|complete|whole|original|entire)(?: of)?(?: (?:this|the))?(?: (?:story|article|post|piece|report|entry|version))?(?: (?:here|at|on|in) .{1,100})?',
        'click here (?:to|for) .{1,100}|view (?:the )?(?:full|original|entire) (?:article|post|story)|full story',
      ),
      /(?: .{1,100})?[)\]]?\s?(?:…|\.{1,3}|→|»|>{1,2})?$/,
    ),
  },
  {
    name: 'picture-credit',
    most: 160,
    besideText: true,
    pattern:
      /^[([](?:image|photo|picture|photograph|video)s? ?(?:credits?|by|courtesy(?: of)?):? [^()[\]]{1,120}[)\]]\.?$/i,
  },
  { name: 'hashtags', most: 500, besideText: true, pattern: /^#[\p{L}\p{N}_]+(?:[,\s]+#[\p{L}\p{N}_]+)*$/u },
  {
    name: 'page-furniture',
    most: 80,
    pattern: inOrder(
      'i',
      /^/,
      anyOf(
        'advertisement|advertising|sponsored(?: content)?|share this(?: (?:article|story|post))?|share',
        /(?:\d+ )?comments?|\[?link\]? \[?comments\]?/,
        'print this|skip (?:ad|advertisement)|article continues below|story continues below(?: advertisement)?',
        'loading…?|image caption|getty images',
      ),
      /[.:]?$/,
    ),
  },
];

/** A paragraph that reports a correction of the article itself. */
const CORRECTION =
  /^(?:corrections?|clarification|correction and clarification)(?: \([^)]{1,60}\))?\s?[:–—-] ?\S|^(?:this (?:article|story|report|post) (?:has been|was) (?:corrected|amended)|an? (?:earlier|previous) version of this (?:article|story|report|headline))\b/i;

/** Paragraphs longer than this are not tried against an operator's own expressions. */
const OWN_RULE_REACH = 1000;

/**
 * Parts an article's paragraphs from boilerplate.
 * @param own expressions of the feed, as `compileOwnRules` gives them
 * @param tails texts that `repeatedTails` found in this feed
 */
export function stripBoilerplate(
  blocks: readonly Block[],
  own: readonly RegExp[],
  tails: ReadonlySet<string>,
): Boilerplate {
  const kept: Block[] = [];
  const stripped: Stripped[] = [];
  const related: RelatedLink[] = [];
  let developing = false;
  let correction: string | null = null;
  for (const block of blocks) {
    const text = blockText(block);
    const rule = ruleFor(text, blocks.length === 1, own, tails);
    if (rule === null) {
      kept.push(block);
      if (correction === null && text.length < 1500 && CORRECTION.test(text)) correction = text;
      continue;
    }
    stripped.push({ text, rule: rule.name });
    if (rule.tells === 'related') related.push(...relatedLinks(block));
    if (rule.tells === 'developing') developing = true;
  }
  return { kept, stripped, related, developing, correction };
}

type Fired = Pick<BoilerplateRule, 'name' | 'tells'>;

function ruleFor(
  text: string,
  alone: boolean,
  own: readonly RegExp[],
  tails: ReadonlySet<string>,
): Fired | null {
  const rule = BOILERPLATE_RULES.find(
    ({ most, besideText, aloneOnly, pattern }) =>
      text.length <= most && !(alone ? besideText : aloneOnly) && pattern.test(text),
  );
  if (rule) return rule;
  if (text.length <= OWN_RULE_REACH && own.some((pattern) => pattern.test(text))) return { name: 'own-rule' };
  return tails.has(text) ? { name: 'repeated-tail' } : null;
}

/** The links of a "Read also" paragraph; where it has none, the title that it names. */
function relatedLinks(block: Block): RelatedLink[] {
  const { links } = block;
  const text = blockText(block);
  const named = links.filter(({ label }: BlockLink) => label !== '');
  if (named.length > 0) return named.map(({ label, url }) => ({ title: label.replace(LEAD_IN, ''), url }));
  return [{ title: text.replace(LEAD_IN, ''), url: null }];
}

/** The words before the title in a "Read also" paragraph. */
const LEAD_IN = new RegExp(String.raw`^[\p{L}’' ]{3,30}${MARK}`, 'u');

/** The operator's expressions; one that is not valid is left out and returned by its text. */
export function compileOwnRules(expressions: readonly string[]): { rules: RegExp[]; invalid: string[] } {
  const rules: RegExp[] = [];
  const invalid: string[] = [];
  for (const expression of expressions) {
    try {
      rules.push(new RegExp(expression, 'iu'));
    } catch {
      invalid.push(expression);
    }
  }
  return { rules, invalid };
}

/** How many last paragraphs of an article may be boilerplate, and how long each. */
const TAIL_DEPTH = 4;
const TAIL_LENGTH = 500;
/** An ending counts as repeated in at least so many articles and this share of all with two paragraphs or more. */
const TAIL_LEAST = 3;
const TAIL_SHARE = 0.5;

/** Last paragraphs that most articles of a feed have in common. */
export function repeatedTails(articles: readonly (readonly Block[])[]): Set<string> {
  const long = articles.filter((blocks) => blocks.length > 1);
  const counts = new Map<string, number>();
  for (const blocks of long) {
    const tail = blocks.slice(Math.max(1, blocks.length - TAIL_DEPTH)).map(blockText);
    for (const text of new Set(tail))
      if (text.length <= TAIL_LENGTH) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(TAIL_LEAST, long.length * TAIL_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
}
