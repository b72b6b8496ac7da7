import type { Book, BookCell, Tone } from '../model/book.js'
import { shortDate } from '../office/written-dates.js'
import { type Board, dueOf, type Row } from './board.js'
import {
  actionWords,
  boardHead,
  dueWords,
  groupsOf,
  leftWords,
  paperWords,
  placeWords,
  productWords,
  STANDINGS,
} from './board-words.js'
import { calendarFile } from './calendar-file.js'
import { cellWords } from './duty-markdown.js'
import { STATES } from './state.js'

const day = (date: string | null): BookCell => (date === null ? null : { day: date })

function toneOf({ standing, state }: Row): Tone {
  if (state === 'xong' || state === 'không áp dụng') return 'done'
  return standing === 'overdue' || standing === 'today' ? 'late' : standing === 'soon' ? 'soon' : 'plain'
}

/** The columns of D36; what stands behind them is for the screen. */
const D36_COLUMNS = 11

/** The board as a workbook in the columns of D36, open duties first, settled ones on a sheet of their own. */
export function boardBook(board: Board, unit: string): Book {
  const columns = [
    { title: 'Mã việc', width: 22 },
    { title: 'Nguồn (văn bản, mục, dòng)', width: 26 },
    { title: 'Việc', width: 44 },
    { title: 'Chủ trì', width: 22 },
    { title: 'Phối hợp', width: 18 },
    { title: 'Sản phẩm, nơi nhận', width: 28 },
    { title: 'Hạn cấp trên', width: 13 },
    { title: 'Hạn nội bộ', width: 13 },
    { title: 'Trạng thái', width: 14, choices: STATES },
    { title: 'Minh chứng', width: 18 },
    { title: 'Nhắc', width: 20 },
    { title: 'Còn (ngày)', width: 9 },
    { title: 'Hạn ghi trong văn bản', width: 22 },
    { title: 'Nguyên văn', width: 60 },
  ]
  const rowsOf = (rows: readonly Row[]) =>
    rows.map((row) => ({
      tone: toneOf(row),
      cells: [
        row.id,
        placeWords(row),
        actionWords(row),
        row.lead,
        row.cooperators,
        productWords(row),
        day(dueOf(row)),
        day(row.internal),
        row.state,
        [row.evidence, row.reply, row.note].filter(Boolean).join('; '),
        row.reminders.map(shortDate).join(', '),
        row.left,
        row.deadline,
        row.quote,
      ],
    }))
  return {
    date: board.today,
    sheets: [
      {
        name: 'BangTheoDoi',
        title: `Bảng theo dõi nhiệm vụ${unit === '' ? '' : ` — ${unit}`}`,
        notes: [boardHead(board)],
        columns,
        printed: D36_COLUMNS,
        rows: rowsOf(board.rows),
      },
      {
        name: 'DaXong',
        title: 'Việc đã xong hoặc không áp dụng',
        columns,
        printed: D36_COLUMNS,
        rows: rowsOf(board.closed),
      },
    ],
  }
}

/** Every duty with a day, settled ones without reminders. */
export function boardCalendar(board: Board, unit: string): string {
  const items = [...board.rows, ...board.closed].flatMap((row) => {
    const due = dueOf(row)
    if (due === null) return []
    const details = [
      `${placeWords(row)}${row.source.issuer === null ? '' : `, ${row.source.issuer}`}`,
      `Hạn trong văn bản: ${row.deadline}`,
      productWords(row),
      `Chủ trì: ${row.lead}`,
      row.internal === null ? '' : `Hạn nội bộ: ${shortDate(row.internal)}`,
      `Nguyên văn: ${row.quote}`,
      `Mã việc: ${row.id}`,
    ]
    return [
      {
        key: `${row.paper}.${row.duty}`,
        day: due,
        title: `${row.time === null ? '' : `${row.time} `}${actionWords(row)} (${row.source.notation ?? row.source.file})`,
        details: details.filter(Boolean).join('\n'),
        reminders: row.reminders,
        closed: board.closed.includes(row),
      },
    ]
  })
  return calendarFile(`Hạn công văn${unit === '' ? '' : ` — ${unit}`}`, items, board.today)
}

/** The board as a Markdown check-list under the headings of time. */
export function boardMarkdown(board: Board, unit: string): string {
  const item = (row: Row): readonly string[] => [
    `- [ ] **${dueWords(row)}**${row.left === null ? '' : ` (${leftWords(row)})`} ${cellWords(actionWords(row))}`,
    ...[
      productWords(row) === '' ? '' : cellWords(productWords(row)),
      `${cellWords(placeWords(row))}; chủ trì: ${cellWords(row.lead)}; ${row.state}; mã \`${row.id}\``,
      `“${cellWords(row.quote)}”`,
    ]
      .filter(Boolean)
      .map((line) => `  ${line}  `),
  ]
  return [
    `# Bảng theo dõi nhiệm vụ${unit === '' ? '' : ` — ${cellWords(unit)}`}`,
    '',
    boardHead(board),
    '',
    ...groupsOf(board).flatMap(([standing, rows]) => [
      `## ${STANDINGS[standing]} (${rows.length})`,
      '',
      ...rows.flatMap(item),
      '',
    ]),
  ].join('\n')
}

export { boardHead, dueWords, leftWords, paperWords }
