import { CELL_START, narrowed, type Strip, stripsOf, type TableLine, type TableWord, type Unruled } from './strips.js'

/** What the columns of a plan are called; a heading names things of two kinds at least. */
const KINDS: readonly RegExp[] = [
  /^(?:nội dung|nhiệm vụ|công việc|tên (?:công )?việc|tên nhiệm vụ|việc)(?!\p{L})/iu,
  /^(?:(?:các )?đơn vị|cơ quan|(?:người )?(?:chủ trì|thực hiện|phụ trách)|phân công)(?!\p{L})/iu,
  /^(?:thời (?:hạn|gian|điểm)|hạn(?: hoàn thành| nộp)?|tiến độ)(?!\p{L})/iu,
  /^(?:sản phẩm|kết quả|ghi chú|yêu cầu|phối hợp)(?!\p{L})/iu,
]
/** In font heights. */
const HEADING_GAP = 1
const FARTHEST = 4
/** A row stands this many times farther below the one before than the lines of a cell stand apart. */
const ROW_GAP = 1.12
const MOST_WORDS = 5
const LONGEST = 400
/** Lines below the first one of a heading. */
const MOST_HEADS = 2

/**
 * The table whose heading is the line `at`, without lines and without row numbers. Its rows must be told twice alike: by
 * cells that all begin anew, and by the room above them where cells have several lines. Else it is no table, for a duty
 * beside the deadline of another would be worse than lines in disorder.
 */
export function unnumberedFrom<W extends TableWord>(
  lines: readonly TableLine<W>[],
  at: number,
): Unruled<W> | undefined {
  const heading = lines[at]
  const wanted = heading && headingStrips(heading)
  if (!heading || !wanted) return undefined
  let whites = wanted.map((strip): readonly Strip[] => [strip])
  let to = at + 1
  for (; to < lines.length && to < at + LONGEST; to += 1) {
    const [line, above] = [lines[to], lines[to - 1]]
    if (!line || !above || line.y - above.y > FARTHEST * line.size) break
    const left = whites.map((strips) => narrowed(strips, line))
    if (left.some((strips) => strips.length === 0)) break
    whites = left
  }
  const strips = whites.flatMap(certain)
  if (strips.length < wanted.length) return undefined
  const columnOf = (word: TableWord) => strips.filter((strip) => (word.x0 + word.x1) / 2 > strip.from).length
  const columns = [...strips.keys(), strips.length]
  const cut = lines
    .slice(at, to)
    .map((line) => columns.map((column) => line.words.filter((word) => columnOf(word) === column)))
  return rowsOf(lines, at, cut, strips)
}

/** Of some whites between two columns the one that is wider by far: gaps of stretched lines may lie below each other. */
function certain(strips: readonly Strip[]): readonly Strip[] {
  const [widest, next] = [...strips].sort((a, b) => b.to - b.from - (a.to - a.from))
  return widest && (!next || widest.to - widest.from > 1.25 * (next.to - next.from)) ? [widest] : []
}

/** The strips between the names of the columns; undefined for a line that is no heading. */
function headingStrips(line: TableLine<TableWord>): readonly Strip[] | undefined {
  const strips = stripsOf(line).filter(({ from, to }) => to - from >= HEADING_GAP * line.size)
  if (strips.length < 2) return undefined
  const names = [0, ...strips.map(({ to }) => to)].map((from, at) => {
    const until = strips[at]?.from ?? Number.POSITIVE_INFINITY
    return line.words.filter(({ x0, x1 }) => x0 >= from - 1 && x1 <= until + 1).map(({ text }) => text)
  })
  const fits = names.every((name) => name.length > 0 && name.length <= MOST_WORDS && CELL_START.test(name[0] ?? ''))
  const kinds = KINDS.filter((kind) => names.some((name) => kind.test(name.join(' ').normalize('NFC'))))
  return fits && kinds.length >= 2 && names.every((name) => !/[.:;,]$/u.test(name.at(-1) ?? '')) ? strips : undefined
}

type Cells<W> = readonly (readonly W[])[]

function rowsOf<W extends TableWord>(
  lines: readonly TableLine<W>[],
  from: number,
  cut: readonly Cells<W>[],
  strips: readonly Strip[],
): Unruled<W> | undefined {
  const gaps = cut.map((_, at) => (lines[from + at]?.y ?? 0) - (lines[from + at - 1]?.y ?? 0)).slice(1)
  const closest = Math.min(...gaps)
  const apart = (at: number) => (gaps[at - 1] ?? 0) > ROW_GAP * closest
  const first = cut.findIndex((cells, at) => at > 0 && beginsAnew(cells))
  const heads = cut.slice(1, Math.max(1, first))
  if (first < 0 || heads.length > MOST_HEADS || heads.some((cells) => /\d/u.test(textIn(cells)))) return undefined
  const { starts, end, loose } = startsIn(cut, first, apart)
  const roomy = cut.some((_, at) => at > first && at < end && apart(at))
  // Rows not set apart and a line that may begin one or not; or rows of which some are set apart and some not.
  if (starts.length < 2 || (loose && !roomy) || (roomy && !starts.slice(1).every(apart))) return undefined
  const bounds = [0, ...starts]
  const rows = bounds.map((start, index) => {
    const own = cut.slice(start, bounds[index + 1] ?? end)
    return (own[0] ?? []).map((_, column) =>
      own.map((cells) => cells[column] ?? []).filter((piece) => piece.length > 0),
    )
  })
  return { from, to: from + end, rows, strips }
}

/** Where rows begin up to where they end, and whether a line between may begin one too. */
function startsIn(
  cut: readonly Cells<TableWord>[],
  first: number,
  apart: (at: number) => boolean,
): { readonly starts: readonly number[]; readonly end: number; readonly loose: boolean } {
  const starts: number[] = []
  let loose = false
  for (const [at, cells] of cut.entries()) {
    if (at < first) continue
    if (beginsAnew(cells)) starts.push(at)
    // A row with an empty cell, or what stands below the table.
    else if (apart(at)) return { starts, end: at, loose }
    else loose ||= cells.some(([word], column) => word && CELL_START.test(word.text) && !isOpen(cut[at - 1]?.[column]))
  }
  return { starts, end: cut.length, loose }
}

/** Every cell is there, and begins as a cell does: with a capital, a figure or, of a time, with its small word. */
const beginsAnew = (cells: Cells<TableWord>): boolean =>
  cells.every(
    ([word], column) => word !== undefined && (CELL_START.test(word.text) || (column > 0 && isTime(word.text))),
  )
/** A date is broken behind its first word. */
const isOpen = (before: readonly TableWord[] | undefined) =>
  /^(?:ngày|tháng|năm|hạn)$/iu.test(before?.at(-1)?.text.normalize('NFC') ?? '')
const isTime = (text: string) => /^(?:trước|đến|xong|hết|trong|từ|chậm|hằng|hàng)$/iu.test(text.normalize('NFC'))

const textIn = (cells: Cells<TableWord>): string =>
  cells.map((cell) => cell.map(({ text }) => text).join(' ')).join(' ')
