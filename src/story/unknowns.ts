/**
 * What is not known: the hedges of a story's articles, each with a sentence or clause that stands by itself, until
 * a later source answers.
 */
import type { Hedge, Sentence } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { SourceReference, Unknown } from '../model/story.ts';
import { onceForEach } from '../text/remember.ts';
import { sourceReference } from './source-reference.ts';
import { answerTo } from './unknown/answer.ts';
import { isSameMatter, OPEN_MATTER, type OpenMatter, openMatter } from './unknown/open-matter.ts';
import { shownWords } from './unknown/shown-words.ts';

/** An unknown before it gets its id and the revision in which it appeared. */
export interface FoundUnknown extends Omit<Unknown, 'id' | 'since'> {
  /** Whether a matter itself is open, and not only somebody unnamed or silent. */
  readonly isOpenMatter: boolean;
}

/** An unknown of the page as last written that a later source answers, with the sentence that does. */
export interface AnsweredUnknown {
  readonly id: string;
  readonly text: string;
  readonly source: SourceReference;
}

/** The most unknowns on a page. */
const MOST = 6;
/** The most of one rule, so that refusals to comment do not fill the list. */
const MOST_OF_RULE = 2;

/**
 * The unknowns that stand, the newest first, and those of `previous` that have been answered since.
 * @param articles in time order, the oldest first
 * @param previous the unknowns of the page as last written
 */
export function unknownsOf(
  articles: readonly AnalyzedArticle[],
  previous: readonly Unknown[],
): { unknowns: FoundUnknown[]; answered: AnsweredUnknown[] } {
  const matters = mattersOf(articles);
  const judged = matters.map((matter) => ({ matter, answer: answerTo(matter, articles) }));
  const open = judged.filter(({ answer }) => answer === null).map(({ matter }) => matter);
  const answered = judged.flatMap(({ matter, answer }) => {
    const earlier = answer && previous.find((unknown) => matter.texts.includes(unknown.text));
    return answer && earlier ? [{ id: earlier.id, text: earlier.text, source: answer }] : [];
  });
  return {
    unknowns: varied(open).map(({ texts: [text = ''], sources, rank }) => ({
      text,
      sources: [...sources],
      isOpenMatter: rank === OPEN_MATTER,
    })),
    answered,
  };
}

/** Matters said to be open, each once, with every sentence that says so; the most telling, then newest first. */
function mattersOf(articles: readonly AnalyzedArticle[]): OpenMatter[] {
  const matters: OpenMatter[] = [];
  for (const item of [...articles].reverse()) {
    for (const found of mattersIn(item)) {
      const same = matters.findIndex((matter) => isSameMatter(matter, found));
      const known = matters[same];
      if (known) matters[same] = joined(known, found);
      else matters.push(found);
    }
  }
  return matters.sort((a, b) => a.rank - b.rank);
}

const mattersIn = onceForEach((item: AnalyzedArticle): readonly OpenMatter[] =>
  item.analysis.hedges.flatMap((hedge) => readHedge(item, hedge) ?? []),
);

function readHedge(item: AnalyzedArticle, hedge: Hedge): OpenMatter | null {
  const sentence: Sentence | undefined = item.analysis.sentences[hedge.sentence];
  const clause = sentence && shownWords(item, sentence, hedge);
  if (!sentence || !clause) return null;
  return openMatter(item, hedge, clause, sourceReference(item.article, sentence));
}

/** Two tellings of one matter; the newer gives the words. */
function joined(newer: OpenMatter, older: OpenMatter): OpenMatter {
  return {
    ...newer,
    texts: [...newer.texts, ...older.texts],
    sources: [...newer.sources, ...older.sources],
  };
}

function varied(matters: readonly OpenMatter[]): OpenMatter[] {
  const counts = new Map<string, number>();
  return matters
    .filter(({ rule }) => {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      return count <= MOST_OF_RULE;
    })
    .slice(0, MOST);
}
