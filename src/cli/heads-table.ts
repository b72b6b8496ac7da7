import type { HeadRead } from '../desk/dossier-heads.js'
import { shortDate } from '../office/written-dates.js'
import { room, say } from './report.js'
import { table } from './table.js'

const COLUMNS = [
  { title: 'TT', weight: 1 },
  { title: 'Tệp', weight: 6 },
  { title: 'Tên văn bản', weight: 9 },
  { title: 'Số, ký hiệu', weight: 4 },
  { title: 'Ngày', weight: 3 },
  { title: 'Cơ quan ban hành', weight: 6 },
]

/** What was read from the papers, for the clerk to hold beside them; says what could not be read and what is printed then. */
export function sayHeads(heads: readonly { readonly file: string; readonly head: HeadRead }[], where: string): void {
  if (heads.length === 0) return
  const rows = heads.map(({ file, head: read }, at) => {
    const { title, number, date, author } = read.kind === 'read' ? read.head : {}
    const name = title ?? (read.kind === 'wordless' ? '(chưa có chữ)' : '(không thấy trích yếu)')
    return [String(at + 1), file, name, number ?? '', date === undefined ? '' : shortDate(date), author ?? '']
  })
  say(`\nMáy đọc ở đầu các văn bản, hãy đối chiếu từng dòng; sửa ${where}:\n`)
  say(table(COLUMNS, rows, room()))
  const count = (kind: HeadRead['kind']) => heads.filter(({ head }) => head.kind === kind).length
  const [wordless, unknown] = [count('wordless'), count('unknown')]
  if (wordless > 0)
    say(
      `${wordless} tệp là bản quét hoặc có lớp chữ không dùng được: danh mục in tên tệp. Nhận dạng bằng congvan ocr, hoặc ghi tay.`,
    )
  if (unknown > 0) say(`${unknown} tệp không thấy số, ngày, cơ quan ở trang đầu: danh mục in tên tệp.`)
}
