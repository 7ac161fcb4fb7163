/** Columns, editorials and reviews: what they say is somebody's view, whatever sentence of theirs is taken. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { labelledKind } from '../../model/article-kind.ts';
import { onceForEach } from '../../text/remember.ts';
import { givesOwnView } from './interview-teaser.ts';

/** A section of an outlet's address that holds views only: "/opinions/", "/commentisfree/". */
const SECTION_OF_VIEWS =
  /\/(?:opinions?|op-eds?|editorials?|commentisfree|columnists?|letters-to-the-editor)(?=\/)/i;

export const isOpinionPiece: (item: AnalyzedArticle) => boolean = onceForEach(
  (item) =>
    (item.kind ?? labelledKind(item.article)) === 'opinion' ||
    SECTION_OF_VIEWS.test(item.article.url ?? '') ||
    givesOwnView(item.document.text.slice(item.document.titleEnd).trimStart(), item.document.outlet) ||
    speaksUp(item.document.text.slice(item.document.titleEnd).trimStart()) ||
    tellsOwnExperience(item),
);

/** "It's odd, really, that ferries …": so a writer begins who has a view. */
function speaksUp(text: string): boolean {
  return /^(?:It|That|There)[’']s (?!been\b|not yet\b)/.test(text);
}

function headlineOf({ document: { text, titleEnd } }: AnalyzedArticle): string {
  return text.slice(0, titleEnd);
}

/** "Ferry review: …", "The new ferry tested". */
const HEADED_AS_REVIEW = /\b(?:review|tested|hands-on)\b/i;
/** Sentences with which an article begins and by which its writer has come in, if ever. */
const BEGINNING = 6;
const QUOTED = /“[^”]{0,1000}”|"[^"]{0,1000}"|(?<!\p{L})[‘'][^’'‘]{2,300}[’'](?!\p{L})/gu;
/** "I", "my"; not "World War I", "A.I." */
const WRITER =
  /\b(?:I|[Mm]y)\b(?![.-])(?<![.’'-](?:I|[Mm]y))(?<!\b(?:War|Part|Phase|Type|Class|Division|Stage|Level|Group|Elizabeth|Charles|Henry|James|George|Paul) I)/;
const WRITER_OR_READER = /\b(?:[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** "When I crossed the bay, …": told by one who was there, or who tried what a review is of. */
function tellsOwnExperience(item: AnalyzedArticle): boolean {
  const { analysis, document } = item;
  const end = analysis.sentences.filter(({ start }) => start >= document.titleEnd)[BEGINNING - 1]?.end;
  const told = document.text.slice(document.titleEnd, end).replace(QUOTED, '“”');
  return WRITER.test(told) || (HEADED_AS_REVIEW.test(headlineOf(item)) && WRITER_OR_READER.test(told));
}
