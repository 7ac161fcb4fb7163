/** Columns and editorials: what they say is somebody's view, whatever sentence of theirs is taken. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { givesOwnView } from './interview-teaser.ts';

/** A section of an outlet's address that holds views only: "/opinions/", "/commentisfree/". */
const SECTION_OF_VIEWS =
  /\/(?:opinions?|op-eds?|editorials?|commentisfree|columnists?|letters-to-the-editor)(?=\/)/i;
/** "Opinion: The port must pay", "Editorial | A vote for the bridge". */
const HEADED_AS_VIEW = /^(?:opinion|op-ed|editorial|comment|commentary|column)\s?[:|–—]/i;

export function isOpinionPiece({ article, document }: AnalyzedArticle): boolean {
  return (
    SECTION_OF_VIEWS.test(article.url ?? '') ||
    HEADED_AS_VIEW.test(document.text.slice(0, document.titleEnd)) ||
    givesOwnView(document.text.slice(document.titleEnd).trimStart(), document.outlet)
  );
}
