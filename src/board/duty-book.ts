import type { Book, BookCell } from '../model/book.js'
import type { Dispatch } from '../model/dispatch.js'
import { concerns, nameOf } from './paper.js'
import { actionOf, lastWords, leadOf, printedSection } from './words.js'

const MINE = { true: 'của đơn vị', false: 'nơi khác', unclear: 'cần người xem' } as const

/** The duties of one dispatch as a workbook. */
export function dutyBook(dispatch: Dispatch): Book {
  const { notation, date, issuer } = nameOf(dispatch)
  const tasks = dispatch.obligations.filter(({ kind }) => kind === 'task')
  const day = date !== null && date.length === 10 ? date : '2000-01-01'
  return {
    date: day,
    sheets: [
      {
        name: 'ViecPhaiLam',
        title: `Việc phải làm: ${notation ?? dispatch.source.file}`,
        notes: [[issuer, dispatch.header.subject?.value].filter(Boolean).join(' — ') || dispatch.source.file],
        columns: [
          { title: 'Mã', width: 6 },
          { title: 'Mục', width: 7 },
          { title: 'Của ai', width: 24 },
          { title: 'Việc phải làm', width: 48 },
          { title: 'Sản phẩm', width: 22 },
          { title: 'Gửi ai', width: 20 },
          { title: 'Qua ai', width: 16 },
          { title: 'Hạn ghi trong văn bản', width: 22 },
          { title: 'Ngày làm việc cuối cùng', width: 14 },
          { title: 'Của đơn vị', width: 14 },
          { title: 'Nguyên văn', width: 60 },
        ],
        rows: tasks.map((duty) => {
          const [first, ...more] = duty.deadlines
          const last: BookCell =
            first?.lastWorkingDay && more.length === 0
              ? { day: first.lastWorkingDay }
              : duty.deadlines.map(lastWords).join('; ')
          return {
            tone: concerns(duty) ? 'plain' : 'done',
            cells: [
              duty.id,
              printedSection(duty.section),
              leadOf(duty),
              actionOf(duty),
              duty.product,
              duty.recipient,
              duty.via,
              duty.deadlines.map(({ text }) => text).join('; '),
              last,
              duty.mine === undefined ? '' : MINE[`${duty.mine}`],
              duty.quote,
            ],
          }
        }),
      },
    ],
  }
}
