/** "Crews sleep on deck. But now the port is shut": what the next sentence says has changed. English. */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { tenseOf } from '../event/verbs.ts';

const CHANGED =
  /^(?:But|Yet|And) (?:now|today)\b(?! and then\b)|^Not (?:anymore|any (?:more|longer))\b|^(?:But )?(?:[Aa]ll )?(?:[Tt]hat|[Tt]hings) (?:has |have |is |are |soon |all )?(?:changed|changing|ended)\b/u;

/** @param shown a sentence of the article, or one with that which follows */
export function isNoLongerSo(
  { analysis: { sentences } }: AnalyzedArticle,
  { index, end }: Sentence,
): boolean {
  const last = sentences[index + 1]?.end === end ? index + 1 : index;
  const next = sentences[last + 1];
  return (
    next !== undefined && CHANGED.test(next.text) && !tenseOf(sentences[last]?.text ?? '').startsWith('past')
  );
}
