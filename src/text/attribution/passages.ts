/**
 * Passages: what shallow parsing reads. A passage is a sentence in which every quotation is one token, whatever
 * sentences it holds, so that “A. B,” he said is one passage and rules see: quote, comma, pronoun, verb.
 */
import type { Sentence } from '../../model/analysis.ts';
import { datelineLength } from '../dateline.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { quoteToken, type Token, tokenize } from './tokens.ts';

export interface Passage {
  readonly tokens: readonly Token[];
  /** Line of the text in which it begins. */
  readonly paragraph: number;
  /** Its last quotation runs on in the next paragraph. */
  readonly open: boolean;
}

interface Draft {
  readonly tokens: Token[];
  readonly first: Sentence;
  /** Where the last quotation ends; 0 before the first. */
  quotedUntil: number;
  open: boolean;
}

/** The passages of a text, in order. Together they hold every token but those of datelines. */
export function passagesOf(text: string, sentences: readonly Sentence[]): Passage[] {
  const quotations = findQuotations(text);
  const passages: Passage[] = [];
  let next = 0;
  let draft: Draft | null = null;
  for (const sentence of sentences) {
    if (!draft || !goesOn(draft, sentence, quotations[next])) {
      if (draft) passages.push(finish(draft));
      draft = { tokens: [], first: sentence, quotedUntil: 0, open: false };
    }
    let from = Math.max(sentence.start, draft.quotedUntil);
    if (from === sentence.start && opensParagraph(text, from))
      from += datelineLength(text.slice(from, Math.min(sentence.end, from + LONGEST_DATELINE)));
    for (
      let quotation = quotations[next];
      quotation && quotation.start < sentence.end;
      quotation = quotations[next]
    ) {
      tokenize(text, from, quotation.start, draft.tokens);
      draft.tokens.push(quoteToken(text, quotation));
      draft.quotedUntil = quotation.end;
      draft.open = !quotation.closed;
      from = quotation.end;
      next += 1;
    }
    tokenize(text, from, sentence.end, draft.tokens);
  }
  if (draft) passages.push(finish(draft));
  return passages;
}

const LONGEST_DATELINE = 100;

function opensParagraph(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

/** Whether a sentence is still the draft's: begun inside its quotation, or the quotation after its colon. */
function goesOn(draft: Draft, sentence: Sentence, nextQuotation: Quotation | undefined): boolean {
  if (sentence.start < draft.quotedUntil) return true;
  return draft.tokens.at(-1)?.tag === 'colon' && nextQuotation?.start === sentence.start;
}

function finish({ tokens, first, open }: Draft): Passage {
  return { tokens, paragraph: first.paragraph, open };
}
