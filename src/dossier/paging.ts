/** A run of pages that begins together: cover, index, a leaf between papers, a paper, an annex. */
export interface Run {
  readonly pages: number
}

/** First pages of the runs, from 1, and how many pages there are in all. In duplex each run begins on a right-hand page. */
export function paginate(
  runs: readonly Run[],
  duplex: boolean,
): { readonly first: readonly number[]; readonly total: number } {
  const first: number[] = []
  let next = 1
  for (const { pages } of runs) {
    if (duplex && pages > 0 && next % 2 === 0) next += 1
    first.push(next)
    next += pages
  }
  return { first, total: next - 1 }
}
