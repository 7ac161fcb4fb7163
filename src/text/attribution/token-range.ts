/** Token indices `[from, to)` of a passage. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
