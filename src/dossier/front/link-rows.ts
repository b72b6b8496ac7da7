import type { Draft } from '../../model/draft.js'
import type { Block, Grid, Inline } from '../../model/tree.js'
import { LINK_SCHEME } from './words.js'

/** Heads of the columns that name a paper and say where it stands, in the office's own templates too. */
const NAMES = /^(?:tên|trích yếu|trang$|tờ)/iu

/**
 * Makes the rows of an index lead to their papers. A row without a running number is the heading of a section.
 * @param bound whether the paper at a place (from 1) has pages to lead to.
 */
export function linkRows(draft: Draft, bound: (place: number) => boolean): Draft {
  let place = 0
  const linkTable = (table: Grid): Grid => {
    const [head = [], ...rows] = table.rows
    const named = head.flatMap((cell, column) => (NAMES.test(wordsOf(cell)) ? [column] : []))
    const linked = rows.map((row) => {
      if (wordsOf(row[0] ?? []) === '') return row
      place += 1
      const url = `${LINK_SCHEME}${place}`
      return bound(place)
        ? row.map((cell, column): readonly Inline[] =>
            named.includes(column) && cell.length > 0 ? [{ type: 'link', url, children: cell }] : cell,
          )
        : row
    })
    return { ...table, rows: [head, ...linked] }
  }
  const papers = draft.papers.map((paper) => ({
    ...paper,
    blocks: paper.blocks.map((block): Block => (block.type === 'table' ? linkTable(block) : block)),
  }))
  return { ...draft, papers }
}

function wordsOf(inline: readonly Inline[]): string {
  return inline
    .map((one) => ('value' in one ? one.value : 'children' in one ? wordsOf(one.children) : ' '))
    .join('')
    .trim()
}
