/** What stands in quotation marks, marks and all; marks that lie further apart than this belong to different quotations. */
export const QUOTED = /“[^”]{0,1000}”|"[^"]{0,1000}"/gu;

/** The text with blanks for what stands in quotation marks, so that offsets last. */
export function withBlankQuotations(text: string): string {
  return text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
}
