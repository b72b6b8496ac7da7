import type { Board, Row } from '../board/board.js'
import {
  actionWords,
  boardHead,
  dueWords,
  groupsOf,
  leftWords,
  paperWords,
  productWords,
  STANDINGS,
} from '../board/board-words.js'
import { type Column, table } from './table.js'

const COLUMNS: readonly Column[] = [
  { title: 'Mã việc', weight: 23 },
  { title: 'Ngày làm việc cuối cùng', weight: 14 },
  { title: 'Việc phải làm', weight: 36 },
  { title: 'Sản phẩm, nơi nhận', weight: 20 },
  { title: 'Văn bản, mục', weight: 14 },
  { title: 'Chủ trì', weight: 14 },
]

function cells(row: Row): readonly string[] {
  const section = row.source.section === '' ? '' : `\nmục ${row.source.section}`
  return [
    `${row.id}${row.state === 'mới' ? '' : `\n${row.state}`}`,
    `${dueWords(row)}${row.left === null ? '' : `\n${leftWords(row)}`}`,
    actionWords(row),
    productWords(row),
    `${paperWords(row)}${section}`,
    row.lead,
  ]
}

/** The board for the terminal. */
export function boardTable(board: Board, room: number): string {
  const groups = groupsOf(board).map(
    ([standing, rows]) =>
      `${STANDINGS[standing].toUpperCase()} (${rows.length})\n${table(COLUMNS, rows.map(cells), room)}`,
  )
  return [boardHead(board), ...groups].join('\n\n')
}
