/** A run of tokens `[from, to)` of one paragraph. */
export interface Range {
  readonly from: number
  readonly to: number
}
