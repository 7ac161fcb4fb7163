import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import { findEvents } from './events.ts';

const LEAD_SENTENCES = 3;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

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
  const days = findEvents(item).flatMap(({ date, evidence }) =>
    date && DAY.test(date) && evidence.phrase !== '' ? [date] : [],
  );
  return [...new Set(days)].sort();
}
