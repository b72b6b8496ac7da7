import type { Item, Section, Stacked, Table } from '../layout/types.js'
import { breakLines } from './break-lines.js'
import { type DrawnTable, drawRows } from './rows.js'

const PT_PER_MM = 72 / 25.4

/** What stands under a list on the page of its last rows: the total, the signatures. */
export interface Closing {
  /** How many rows at the end go with it. */
  readonly rows: number
  readonly items: readonly Item[]
  /** Of the text, in points: the list may be narrower. */
  readonly widthPt: number
}

export type Placed = Item | (DrawnTable & { readonly closing?: Closing })

/** The items of a section, each list as rows of placed words, with what must stay with its last rows. */
export function placedItems({ items, ...page }: Section): readonly Placed[] {
  const roomPt = (page.heightMm - page.marginsMm.top - page.marginsMm.bottom) * PT_PER_MM
  const widthPt = (page.widthMm - page.marginsMm.left - page.marginsMm.right) * PT_PER_MM
  const placed: Placed[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item?.kind !== 'table') {
      if (item) placed.push(item)
      continue
    }
    const drawn = drawRows(item, roomPt / PT_PER_MM)
    const rows = keptRows(item)
    const under = drawn && rows > 0 ? closingItems(items.slice(at + 1)) : []
    const heights = drawn ? [drawn.head, ...drawn.rows.slice(drawn.rows.length - rows)].map(([height]) => height) : []
    const needed = sum([...heights, ...under.map((one) => heightOf(one, widthPt))])
    if (drawn && under.length > 0 && needed <= roomPt) {
      placed.push({ ...drawn, closing: { rows, items: under, widthPt } })
      at += under.length
    } else placed.push(drawn ?? item)
  }
  return placed
}

/** Rows at the end of a list that are to stay with what follows. */
function keptRows({ rows }: Table): number {
  let kept = 0
  while (rows.at(-1 - kept)?.some(({ keepNext }) => keepNext)) kept += 1
  return kept
}

/** From the line under a list to the signatures; nothing when they do not follow at once. */
function closingItems(after: readonly Item[]): readonly Item[] {
  const end = after.findIndex((item) => item.kind === 'columns')
  const between = after.slice(0, Math.max(end, 0))
  const together = between.every(
    (item) => item.kind === 'space' || (item.kind === 'paragraph' && item.keepNext && (item.outline ?? 1) === 1),
  )
  return end >= 0 && together ? after.slice(0, end + 1) : []
}

/** About how high an item comes out; lists do not stand here. */
function heightOf(item: Item, widthPt: number): number {
  if (item.kind === 'table') return Number.POSITIVE_INFINITY
  if (item.kind !== 'columns') return stackedHeight(item, widthPt)
  return sum(
    item.rows.map((row) =>
      Math.max(
        ...row.map((cell, i) => sum(cell.map((part) => stackedHeight(part, (item.widthsMm[i] ?? 0) * PT_PER_MM)))),
      ),
    ),
  )
}

function stackedHeight(item: Stacked, widthPt: number): number {
  if (item.kind !== 'paragraph') return item.heightPt
  const roomMm = widthPt / PT_PER_MM - item.leftMm - item.rightMm - Math.max(0, item.firstMm)
  return item.beforePt + breakLines(item.pieces, item.sizePt, roomMm).length * item.linePt
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)
