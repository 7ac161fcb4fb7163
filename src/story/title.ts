/** The title of a story: the most central recent headline, without its outlet's tics. */

import { primaryLanguage } from '../text/language-tag.ts';
import { terms } from '../text/terms.ts';
import { DAY_MS } from '../time/day.ts';
import { LETTER_FOR_BAR } from './clustering/headline-words.ts';
import { announcesReading, ONLY_A_QUOTE } from './event/reading-matter.ts';

export interface TitledArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly language: string;
}

export interface StoryTitle {
  /** A contiguous stretch of the article's headline. */
  readonly text: string;
  readonly article: string;
}

interface TicRule {
  readonly name: string;
  /** What the rule takes away, at the beginning or the end. */
  readonly pattern: RegExp;
}

/** "Opinion:", "In pictures:": what follows is no news, whatever it says. */
const COMMENT_LABEL =
  /^(?:opinion|analysis|explainer|faq|fact check|interview|podcast|in pictures|in photos|photos?|gallery|read)\s{0,3}[:|–—-]/i;

/** In order, each once; a rule that would leave nothing is passed over. */
const TIC_RULES: readonly TicRule[] = [
  {
    name: 'live-label',
    pattern:
      /^(?:live(?: updates?| blog)?|breaking(?: news)?|just in|update[ds]?|developing|exclusive|urgent|alert)\s{0,3}[:|–—-]\s{0,3}/i,
  },
  {
    name: 'medium-label',
    pattern:
      /^(?:watch(?: live)?|video|listen|photos?|in pictures|gallery|podcast|audio|read|opinion|analysis|explainer|fact check|interview)\s{0,3}[:|–—-]\s{0,3}/i,
  },
  {
    name: 'medium-bracket',
    pattern: /^[[(](?:watch|video|photos?|audio|live|updated?|opinion|analysis)[\])]\s{0,3}/i,
  },
  {
    name: 'trailing-bracket',
    pattern: /\s{0,3}[[(](?:watch|video|photos?|audio|live|updated?|opinion|analysis|graphic)[\])]$/i,
  },
  {
    name: 'trailing-live',
    pattern:
      /\s{0,3}[:|–—-]\s{0,3}(?:live(?: updates?| blog| coverage)?|as it happened|video|in pictures|podcast)$/i,
  },
  {
    name: 'trailing-invitation',
    pattern:
      /(?:(?<=(?<!\p{L})\p{Ll}+|\p{L}{5})\.|(?<=[.!]["'”’)]))\s{1,3}(?:[Ss]ee|[Ww]atch|[Hh]ear|[Rr]ead|[Ll]isten|[Hh]ere(?:['’]?s| is| are))\b[^.]{0,100}\.?$/u,
  },
  {
    name: 'trailing-promise',
    pattern:
      /\s{0,3}[:–—-]\s{1,3}[Hh]ere(?:['’]?s| is| are) (?:why|how|what|where|when|who)(?: [^.:–—]{0,60})?\.?$/u,
  },
  { name: 'letter-for-bar', pattern: new RegExp(`${LETTER_FOR_BAR.source}.*$`, 'u') },
  { name: 'ellipsis', pattern: /\s{0,3}(?:…|\.\.\.)$/ },
];

const MOST_CANDIDATES = 12;
/** "The strike makes these ferries cheaper": which, the text says. */
const WITHHOLDS =
  /\b(?:this|these) (?!(?:years?|weeks?|weekend|months?|days?|spring|summer|autumn|fall|winter|times?|season|morning|afternoon|evening|century|decade|crisis|pandemic|war)\b)\p{Ll}+/u;
/** Days in which a headline loses half of its claim to be the title; it has lost it where its day is not known. */
const HALF_LIFE_DAYS = 3;
/** What is left of a headline's claim when it asks, teases or quotes. */
const MANNERS: readonly { name: string; pattern: RegExp; factor: number }[] = [
  { name: 'question', pattern: /\?["”’')]*$/, factor: 0.5 },
  {
    name: 'teaser',
    pattern:
      /^(?:how|why|what|who|where|when|here(?:’|')?s|this is|meet|inside|can|should|will|is|are|do|does|watch|see|hear|listen)\b/i,
    factor: 0.6,
  },
  { name: 'withholds', pattern: WITHHOLDS, factor: 0.7 },
  { name: 'second-person', pattern: /\b(?:you|your|you'll|you’ll)\b/i, factor: 0.6 },
  { name: 'only-a-quote', pattern: ONLY_A_QUOTE, factor: 0.6 },
  {
    name: 'rolling',
    pattern: /\b(?:live updates?|live blog|as it happened|latest updates|what we know)\b/i,
    factor: 0.4,
  },
];

/** "Correction: six crews found", "Ministry withdraws statement that crews are alive", "Crews not found alive after all". */
const CORRECTS =
  /^(?:correction|clarification|corrected)\b|\b(?:withdraws?|withdrew|retracts?|retracted|takes? back|took back|corrects?)\b.*\b(?:reports?|statements?|claims?|announcements?|figures?|counts?|tolls?)\b|\bnot\b.*\bafter all\b/i;
/** What is left of the claim of a headline that a newer one corrects. */
const CORRECTED = 0.2;
/** Terms, and the share of the shorter headline's, by which the two are of one matter; words of correcting say nothing of it. */
const FEWEST_OF_MATTER = 2;
const SHARE_OF_MATTER = 0.5;
const OF_CORRECTING = new Set(
  terms('correction clarification withdraws withdrew retracts corrects statement report claim'),
);

/** "The quay gave crews a home — here's why", "Finally, crews can tell the port what to do": a view that is argued for. */
const ARGUES =
  /[—–:.-] ?here[’']?s (?:why|how)\b|^(?:Finally|Sorry|Enough|Sadly|Yes|No|Actually|Admit it|Face it),/iu;

/** What is left of the claim of a headline that announces a guide, an opinion or a portrait, by its words or by a label. */
const READING_MATTER = 0.1;

/** @param articles at least one; those in the story's language (the most frequent) are preferred */
export function titleOf(articles: readonly TitledArticle[]): StoryTitle {
  const language = primaryLanguage(storyLanguage(articles));
  const inLanguage = articles.filter(
    (article) => primaryLanguage(article.language) === language && article.title.trim() !== '',
  );
  const candidates = (inLanguage.length > 0 ? inLanguage : articles)
    .toSorted(newestFirst)
    .slice(0, MOST_CANDIDATES);
  const frequency = termFrequency(candidates);
  const newest = instantOf(candidates[0]);
  let best: StoryTitle = { text: '', article: candidates[0]?.id ?? '' };
  let bestClaim = -1;
  for (const article of candidates) {
    const text = cleanHeadline(article.title, article.outlet);
    const age =
      article.published === null ? HALF_LIFE_DAYS : Math.max(0, newest - instantOf(article)) / DAY_MS;
    const standing = isCorrected(article, candidates) ? CORRECTED : 1;
    const claim =
      centrality(text, frequency) * manner(text, article.title) * standing * 0.5 ** (age / HALF_LIFE_DAYS);
    if (claim > bestClaim) {
      best = { text, article: article.id };
      bestClaim = claim;
    }
  }
  return best;
}

/** The most frequent language, with its region where all articles in it have one; the lesser code where two are equal. */
export function storyLanguage(articles: readonly Pick<TitledArticle, 'language'>[]): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    const primary = primaryLanguage(language);
    counts.set(primary, (counts.get(primary) ?? 0) + (primary === 'und' ? 0 : 1));
  }
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const [primary] = first ?? ['und'];
  const tags = new Set(
    articles.map(({ language }) => language).filter((tag) => primaryLanguage(tag) === primary),
  );
  return tags.size === 1 ? [...tags].join() : primary;
}

/** The headline without labels at its beginning and the outlet's name at its end: a stretch of the headline. */
export function cleanHeadline(headline: string, outlet: string): string {
  let text = headline.trim();
  text = kept(text, withoutOutlet(text, outlet));
  for (const { pattern } of TIC_RULES) text = kept(text, text.replace(pattern, '').trim());
  return text;
}

/** What a rule left, unless that is too little for a headline. */
function kept(before: string, after: string): string {
  return terms(after).length >= 2 ? after : before;
}

/** A last part after a bar or spaced dash that names the outlet ("… | The Harbour Post", "… - Harbour Post News"). */
function withoutOutlet(headline: string, outlet: string): string {
  const at = Math.max(
    headline.lastIndexOf(' | '),
    headline.lastIndexOf(' - '),
    headline.lastIndexOf(' – '),
    headline.lastIndexOf(' — '),
  );
  if (at < 0) return headline;
  const own = new Set(terms(outlet));
  const tail = terms(headline.slice(at));
  const isOutlet = tail.length > 0 && tail.length <= 4 && tail.some((term) => own.has(term));
  return isOutlet || headline.startsWith(' | ', at) ? headline.slice(0, at).trimEnd() : headline;
}

/** In how many of the headlines each term stands. */
function termFrequency(articles: readonly TitledArticle[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { title } of articles) {
    for (const term of new Set(terms(title))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

/** Whether a headline published since says that this one was wrong. */
function isCorrected(article: TitledArticle, others: readonly TitledArticle[]): boolean {
  const own = new Set(terms(article.title));
  return others.some((other) => {
    if (instantOf(other) <= instantOf(article) || !CORRECTS.test(other.title)) return false;
    const corrected = terms(other.title).filter((term) => !OF_CORRECTING.has(term));
    const shared = corrected.filter((term) => own.has(term)).length;
    return shared >= FEWEST_OF_MATTER && shared >= SHARE_OF_MATTER * Math.min(own.size, corrected.length);
  });
}

/** How much of what the headlines say this one says: the mean frequency of its terms, long ones not favoured. */
function centrality(headline: string, frequency: ReadonlyMap<string, number>): number {
  const own = [...new Set(terms(headline))];
  if (own.length === 0) return 0;
  return own.reduce((sum, term) => sum + (frequency.get(term) ?? 0), 0) / Math.sqrt(own.length + 4);
}

function manner(headline: string, labelled: string): number {
  const reading = announcesReading(headline) || COMMENT_LABEL.test(labelled.trim()) || ARGUES.test(labelled);
  return MANNERS.reduce(
    (factor, rule) => (rule.pattern.test(headline) ? factor * rule.factor : factor),
    reading ? READING_MATTER : 1,
  );
}

function newestFirst(a: TitledArticle, b: TitledArticle): number {
  return instantOf(b) - instantOf(a) || (a.id < b.id ? -1 : 1);
}

function instantOf(article: TitledArticle | undefined): number {
  const instant = Date.parse(article?.published ?? '');
  return Number.isNaN(instant) ? 0 : instant;
}
