import type { BodyParagraph } from '../segment/index.js'
import { isTaskHeading } from './task-table.js'

/** What a table of an annex is for, by its title: work given to somebody. */
const GIVES_WORK = /phân công|nhiệm vụ|kế hoạch|tiến độ|công việc|lộ trình|đầu việc/iu
/** A form to fill in, figures, names, an agenda: nobody is given work by it. */
const IS_FORM =
  /(?<!\p{L})(?:mẫu|biểu|đề cương|danh sách|thống kê|tổng hợp|chương trình|lịch|kết quả|báo cáo|kịch bản)(?!\p{L})/iu
/** `(Kèm theo Công văn số …)`: says of which paper it is an annex. */
const REFERENCE = /^\((?:ban hành )?kèm theo/iu

/**
 * The cells of those tables behind the signature that give work (`PHỤ LỤC: Phân công nhiệm vụ`): the heading row names a
 * column of tasks and one of parties or times, and the title above does not say that it is a form, a list or an agenda.
 */
export function annexTasks(text: string, appended: readonly BodyParagraph[]): readonly BodyParagraph[] {
  const cells: BodyParagraph[] = []
  let title = ''
  let taken: number | null = null
  let seen: number | null = null
  for (const paragraph of appended) {
    const { table, span } = paragraph
    if (!table) {
      const words = text.slice(...span)
      if (seen !== null) title = ''
      seen = null
      if (!REFERENCE.test(words)) title += `${words}\n`
      continue
    }
    if (table.table !== seen) {
      const headings = appended
        .filter((other) => other.table?.table === table.table && other.table.row === 0)
        .map((heading) => text.slice(...heading.span))
      if (GIVES_WORK.test(title) && !IS_FORM.test(title) && isTaskHeading(headings)) taken = table.table
      seen = table.table
    }
    if (taken === table.table) cells.push(paragraph)
  }
  return cells
}
