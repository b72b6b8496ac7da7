import { fold, isCaps } from './fold.js'
import type { SourceLine } from './lines.js'
import { AUTHORITY_PREFIX, isPosition } from './positions.js'

/** `KT. CỤC TRƯỞNG        Nơi nhận:`: the signature stands in the left column, against the form. */
const SWAPPED = /^(\S.{1,60}?)\s{3,60}(?=N[ơo]i\s?nh[ậa]n\s?:?$)/iu
/** How far from its column an item may begin. */
const NEAR = 4
const GAP = /\s{2,80}/gu

/** Where the right column of such a foot begins, counted from the margin; null when the line does not open one. */
export function swappedFootAt({ text, indent }: SourceLine): number | null {
  const found = SWAPPED.exec(text)
  const left = found?.[1] ?? ''
  if (!found || !isCaps(left)) return null
  const folded = fold(left, 80)
  return AUTHORITY_PREFIX.test(folded) || isPosition(folded) ? indent + found[0].length : null
}

/** A line of such a foot, cut at the column; a side without words is empty. */
export function cutSwapped({ text, indent }: SourceLine, column: number): readonly [left: string, right: string] {
  const at = column - indent
  if (at <= NEAR) return ['', text]
  for (const gap of text.matchAll(GAP)) {
    const end = gap.index + gap[0].length
    if (Math.abs(end - at) <= NEAR) return [text.slice(0, gap.index), text.slice(end)]
  }
  return [text, '']
}
