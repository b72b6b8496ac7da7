import type { BodyParagraph } from '../segment/index.js'
import { isTaskHeading } from './task-table.js'

/** What a table of an annex is for, by its title: work given to somebody. */
const GIVES_WORK = /phân công|giao nhiệm vụ|nhiệm vụ|công việc|đầu việc|kế hoạch (?:triển khai|thực hiện)/iu
/** A form to fill in, figures, names, an agenda, what is done or dropped: nobody is given work by it. */
const IS_FORM =
  /(?<!\p{L})(?:mẫu|biểu|phiếu|đề cương|danh sách|danh mục văn bản|thống kê|tổng hợp|chương trình|lịch|kết quả|báo cáo|kịch bản|tình hình|đánh giá|rà soát|theo dõi|đăng ký|ví dụ|minh họa|minh hoạ|gợi ý|khung|bảng kê|hướng dẫn|đã|chậm|bãi bỏ|không|hết)(?!\p{L})/iu
/** A new annex begins: what the one before was called says nothing of it. */
const HEADING = /^phụ lục(?!\p{L})/iu
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
  for (const [at, paragraph] of appended.entries()) {
    const { table, span } = paragraph
    if (!table) {
      const words = text.slice(...span)
      if (HEADING.test(words)) title = ''
      else if (!REFERENCE.test(words)) title += `${words}\n`
      continue
    }
    if (table.table !== seen) {
      const headings: string[] = []
      for (let i = at; appended[i]?.table?.table === table.table && appended[i]?.table?.row === 0; i++)
        headings.push(text.slice(...(appended[i]?.span ?? [0, 0])))
      if (GIVES_WORK.test(title) && !IS_FORM.test(title) && isTaskHeading(headings)) taken = table.table
      seen = table.table
    }
    if (taken === table.table) cells.push(paragraph)
  }
  return cells
}
