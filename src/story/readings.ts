/** What is read of an article before it is placed in a story or shown on a page. Each reading is kept by its article. */
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import { isEnglish } from '../text/language-tag.ts';
import { type Standing, standsAlone } from '../text/standing-alone.ts';
import { terms } from '../text/terms.ts';
import { datedDays } from './clustered-article.ts';
import { type JudgedStatus, judgeStatus } from './event-status.ts';
import { findEvents } from './events.ts';
import { statementsOf } from './key-point/statement.ts';

export interface Reading {
  readonly name: string;
  /** What the article says of this kind, in the order of its text. */
  readonly read: (item: AnalyzedArticle) => readonly unknown[];
}

/**
 * In the order in which each builds on those before it. What events and statements ask of every sentence is asked before
 * them and remembered, one kind of question after the other, for the reason that `readTogether` gives.
 */
export const readingsForPage: readonly Reading[] = [
  { name: 'sentences', read: ({ analysis }) => analysis.sentences },
  { name: 'mentions', read: ({ analysis }) => analysis.mentions },
  { name: 'times', read: ({ analysis }) => analysis.times },
  { name: 'attributions', read: ({ analysis }) => analysis.attributions },
  { name: 'hedges', read: ({ analysis }) => analysis.hedges },
  { name: 'terms', read: ({ analysis }) => analysis.sentences.map(({ text }) => terms(text)) },
  { name: 'statuses', read: ofEnglish(statusesOf) },
  { name: 'standing', read: ofEnglish(standingsOf) },
  { name: 'events', read: findEvents },
  { name: 'statements', read: statementsOf },
];

/** The same, for what clustering compares: most articles tell no dates, and are not read further. */
export const readingsForPlace: readonly Reading[] = [
  ...readingsForPage.slice(0, 3),
  { name: 'dated days', read: datedDays },
];

/** Articles read together: enough to gain by it, few enough for what is remembered of the texts in hand. */
const TOGETHER = 128;

/**
 * Reads articles together, one kind of reading after the other. Each kind runs through so many patterns that the code of
 * all does not fit the processor's cache: whole articles one after the other take a quarter longer.
 */
export function readTogether(articles: readonly AnalyzedArticle[], readings: readonly Reading[]): void {
  for (let from = 0; from < articles.length; from += TOGETHER) {
    const together = articles.slice(from, from + TOGETHER);
    for (const { read } of readings) together.forEach(read);
  }
}

function ofEnglish(read: Reading['read']): Reading['read'] {
  return (item) => (isEnglish(item.document.language) ? read(item) : []);
}

function statusesOf({ analysis, document }: AnalyzedArticle): readonly JudgedStatus[] {
  return analysis.sentences.map(({ text, start }) =>
    judgeStatus(text, { headline: start < document.titleEnd }),
  );
}

function standingsOf({ analysis: { sentences, mentions } }: AnalyzedArticle): readonly Standing[] {
  return sentences.map(({ text, start }) => standsAlone(text, { start, mentions }));
}
