import type { Analysis, Document } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { findAttributions } from '../text/attributions.ts';
import { findHedges } from '../text/hedges.ts';
import { findMentions } from '../text/mentions.ts';
import { onDemand } from '../text/remember.ts';
import { splitSentences } from '../text/sentences.ts';
import { tagTimes } from '../time/tag-times.ts';

/** What the analysers read of an article: its text and what is known about its making. */
export function documentOf(article: Article): Document {
  const { text, published, timeZone, language, outlet } = article;
  const lineEnd = text.indexOf('\n');
  return { text, titleEnd: lineEnd < 0 ? text.length : lineEnd, published, timeZone, language, outlet };
}

/**
 * All that one document says, with its places. A pure function: may be cached by the document's digest. Each part is read
 * when it is first asked for: who says so and what is not known only a story's page asks, and most articles have none.
 */
export function analyzeDocument(document: Document): Analysis {
  const sentences = onDemand(() => splitSentences(document.text));
  const mentions = onDemand(() => findMentions(document, sentences()));
  const times = onDemand(() => tagTimes(document, sentences()));
  const attributions = onDemand(() => findAttributions(document, sentences(), mentions()));
  const hedges = onDemand(() => findHedges(document, sentences()));
  return {
    get sentences() {
      return sentences();
    },
    get mentions() {
      return mentions();
    },
    get times() {
      return times();
    },
    get attributions() {
      return attributions();
    },
    get hedges() {
      return hedges();
    },
  };
}
