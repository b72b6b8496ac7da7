/** What a column holds, by its heading, as far as the shape of a cell tells it. */
type Kind = 'time' | 'party' | 'words'

const TIME_HEADING = /^(?:thời (?:gian|hạn|điểm)|hạn|tiến độ|hoàn thành|ngày)(?!\p{L})/iu
const PARTY_HEADING = /chủ trì|phối hợp|phụ trách|thực hiện|phân công|^(?:cơ quan|đơn vị|bộ phận|người)(?!\p{L})/iu
/** Columns that may be empty. */
const LOOSE_HEADING = /phối hợp|ghi chú|sản phẩm|kết quả/iu

const TIME =
  /^(?:xong|hoàn thành|trước|chậm nhất|muộn nhất|từ|trong|đến|vào|ngày|tháng|quý|tuần|hằng|hàng|thường xuyên|năm|cả năm|thứ|chiều|sáng|cuối|đầu|\d{1,2}[/.-]\d)/iu
const PARTY =
  /^(?:các |những |toàn thể |đồng chí |đ\/c )?(?:trưởng|phó|phòng|ban|văn phòng|vp|sở|ubnd|ủy ban|uỷ ban|ubkt|hđnd|ubmttq|mttq|mặt trận|công an|quân sự|hội|đoàn|tổ|đội|trạm|trường|trung tâm|hợp tác xã|htx|bí thư|chi bộ|chi ủy|chi uỷ|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ|đài|công ty|chủ tịch|giám đốc|hạt|bộ|cục|chi cục|khoa|cán bộ|công chức|thôn|xóm|bản|khu phố|liên đoàn|công đoàn|kho bạc|ngân hàng|bệnh viện|thành viên|thường trực|đơn vị|cơ quan|thanh tra|hiệu trưởng|giáo viên)(?!\p{L})/iu
const GOES_ON = /^(?:\p{Ll}|\d)/u

const kindOf = (heading: string): Kind =>
  TIME_HEADING.test(heading) ? 'time' : PARTY_HEADING.test(heading) ? 'party' : 'words'

/** How well a line fits as the first line of a cell, and as a further one behind `before`. */
function first(kind: Kind, line: string): number {
  if (kind === 'time') return TIME.test(line) ? 6 : -6
  if (kind === 'party') return PARTY.test(line) ? 4 : -4
  return TIME.test(line) ? -4 : /^\p{Lu}/u.test(line) ? 1 : -1
}
function further(kind: Kind, line: string, before: string): number {
  if (kind === 'time') return /\d/u.test(line) || /^(?:tuần|tháng|quý|năm|thứ)/iu.test(line) ? 2 : -4
  if (/[,;]$/u.test(before)) return 2
  if (kind === 'party') return GOES_ON.test(line) ? 1 : -3
  return GOES_ON.test(line) ? 2 : PARTY.test(line) ? -3 : TIME.test(line) ? -4 : 0
}

/** A row cut into cells, with how well the cut fits. */
interface Cut {
  readonly cells: readonly string[]
  readonly score: number
}

/**
 * The cells of a row whose lines stand one below the other, some cells broken over lines: of all ways to cut the lines
 * into as many cells as there are `headings`, the one whose cells look most like what the headings say. Null when none does.
 */
export function cellsOfRow(headings: readonly string[], lines: readonly string[]): readonly string[] | null {
  const kinds = headings.map(kindOf)
  const memo = new Map<number, Cut | null>()
  const best = (column: number, from: number): Cut | null => {
    const kind = kinds[column]
    if (kind === undefined) return from === lines.length ? { cells: [], score: 0 } : null
    const key = column * 1000 + from
    const known = memo.get(key)
    if (known !== undefined) return known
    let found: Cut | null = null
    const offer = (cell: string, score: number, next: number): void => {
      const rest = best(column + 1, next)
      if (rest && (found === null || score + rest.score > found.score))
        found = { cells: [cell, ...rest.cells], score: score + rest.score }
    }
    if (LOOSE_HEADING.test(headings[column] ?? '')) offer('', -1, from)
    let score = 0
    for (let to = from; to < lines.length; to++) {
      const line = lines[to] ?? ''
      score += to === from ? first(kind, line) : further(kind, line, lines[to - 1] ?? '')
      offer(lines.slice(from, to + 1).join(' '), score, to + 1)
    }
    memo.set(key, found)
    return found
  }
  const cut = best(0, 0)
  return cut && cut.score > 0 ? cut.cells : null
}

/** Whether the last of the columns holds times: then the end of a row is seen. */
export const endsInTime = (headings: readonly string[]): boolean => kindOf(headings.at(-1) ?? '') === 'time'
export const isTime = (line: string): boolean => TIME.test(line)
