import type { Mention } from '../../src/model/analysis.ts';
import type { Span } from '../../src/model/span.ts';
import { findAttributions } from '../../src/text/attributions.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { formatJsonLines, parseJsonLines } from '../io/command/json-lines.ts';
import { articleChecker, documentOf, type InputArticle } from './input-article.ts';
import type { Stage } from './stage.ts';

/** The contract wants places, not names: mentions would change nothing. */
const NO_MENTIONS: readonly Mention[] = [];

/** Articles in; all attributions of each out, the doubtful ones too. */
export const stage: Stage = { flags: {}, run };

function run(input: string): string {
  return formatJsonLines(
    parseJsonLines<InputArticle>(input, articleChecker()).map((article) => {
      const document = documentOf(article);
      const found = findAttributions(document, splitSentences(document.text), NO_MENTIONS);
      return {
        id: article.id,
        attributions: found.map(({ source, cue, content }) => ({
          source: source.map(pair),
          cue: cue.map(pair),
          content: content.map(pair),
        })),
      };
    }),
  );
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
