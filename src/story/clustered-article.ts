import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Article } from '../model/article.ts';
import { namesDay } from '../time/day.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import { findEvents } from './events.ts';

const LEAD_SENTENCES = 3;
const LEAD_CHARACTERS = 600;

/** An article's words, without what only analysis can tell. */
export function plainItemOf(article: Article): ClusterItem {
  const { id, feed, outlet, title, text, published, language, related, url } = article;
  const body = text.slice(text.indexOf('\n') + 1);
  const lead = body.slice(0, LEAD_CHARACTERS);
  return { id, feed, outlet, title, lead, published, language, links: related, url };
}

/** What clustering reads of an article. */
export function clusterItemOf(item: AnalyzedArticle): ClusterItem {
  const { article, analysis, document } = item;
  const body = analysis.sentences.filter(({ start }) => start > document.titleEnd);
  const lead = body.slice(0, LEAD_SENTENCES);
  const names = analysis.mentions.filter(({ kind }) => kind !== 'place').map(({ name }) => name);
  return {
    id: article.id,
    feed: article.feed,
    outlet: article.outlet,
    title: article.title,
    lead: lead.map(({ text }) => text).join(' '),
    body: article.text.slice(lead.at(-1)?.end ?? document.titleEnd),
    published: article.published,
    language: article.language,
    names: [...new Set(names)],
    days: datedDays(item),
    links: article.related,
    url: article.url,
  };
}

/** The days of the events that an article tells of, each once. */
export function datedDays(item: AnalyzedArticle): string[] {
  if (item.analysis.times.every(({ edtf }) => edtf === null)) return [];
  const days = findEvents(item).flatMap(({ date, evidence }) =>
    namesDay(date) && evidence.phrase !== '' ? [date] : [],
  );
  return [...new Set(days)].sort();
}
