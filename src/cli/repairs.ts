import type { Repair } from '../model/diagnostic.js'
import type { Dispatch } from '../model/dispatch.js'

const KINDS: Readonly<Record<Repair['kind'], string>> = {
  nfc: 'dấu gõ rời hoặc ký tự ẩn',
  'lost-space': 'dấu cách bị mất',
  ocr: 'lỗi nhận dạng chữ',
  'page-break': 'câu bị cắt trang',
  'column-order': 'thứ tự cột',
  'font-encoding': 'bảng mã cũ',
}

/** Every change made between the file and the reading text, before and after, grouped by kind. */
export function repairsDiff({ source, repairs }: Dispatch): string {
  if (repairs.length === 0) return `${source.file}: không phải sửa chữ nào.`
  const kinds = [...new Set(repairs.map(({ kind }) => kind))]
  const groups = kinds.flatMap((kind) => {
    const changes = repairs.filter((repair) => repair.kind === kind)
    return [
      `${KINDS[kind]} (${changes.length} chỗ)`,
      ...changes.flatMap(({ before, after }) => [`  - ${before}`, `  + ${after}`]),
    ]
  })
  return [`${source.file}: ${repairs.length} chỗ đã sửa để đọc (tệp gốc giữ nguyên)`, ...groups].join('\n')
}
