/** "Just weeks ago the port was doing well. But …": what was so until the news, and leads up to it. English. */
import { mainClause } from '../event/main-clause.ts';
import type { Statement } from './statement.ts';
import { NEWS_SENTENCES } from './story-view.ts';

const NOT_LONG_AGO = /^(?:Just|Only|Barely|Not long|Less than) (?:[\p{Ll}\d]+ ){0,4}ago\b/u;
const WAS_GOING_ON = /\b(?:was|were) (?:\p{Ll}+ )?\p{Ll}+ing\b/u;

export function isBeforeTurn({ sentence: { index, paragraph }, item, text, place }: Statement): boolean {
  if (place < 0 || place >= NEWS_SENTENCES) return false;
  if (NOT_LONG_AGO.test(text)) return true;
  const next = item.analysis.sentences[index + 1];
  return next?.paragraph === paragraph && next.text.startsWith('But ') && WAS_GOING_ON.test(mainClause(text));
}
