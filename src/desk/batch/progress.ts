/** How far a batch is. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Files that the last run had already settled. */
  readonly kept: number
}
