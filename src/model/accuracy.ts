/** A figure of the About page, as `npm run score -- --save` writes it. */
export interface AccuracyRow {
  /** What is measured, e.g. `Dates and times`. */
  readonly task: string;
  readonly measure: string;
  /** Three decimals. */
  readonly score: string;
  /** The texts it was measured on. */
  readonly data: string;
}
