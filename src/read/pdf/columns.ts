import { chunksOf, lineOf, type PdfLine, STRETCHED, usualGap } from './lines.js'

/** Lines that stand in two columns side by side: head and foot of an official paper. */
export interface Band {
  readonly from: number
  /** First line behind the band. */
  readonly to: number
  readonly left: readonly PdfLine[]
  readonly right: readonly PdfLine[]
}

/** All in font heights of the line. */
const CHUNK_GAP = 0.75
const GUTTER = 0.95
/** A line whose middle is this near to the middle of the page text (part of its width) is centred. */
const CENTRED = 0.03
const LONGEST = 70
/** A blank room this high (font heights) ends a column, unless a signature may fill it. */
const PITCH = 1.8
const SIGNATURE_ROOM = 11

interface Gap {
  readonly from: number
  readonly to: number
}
export interface Frame {
  readonly left: number
  readonly right: number
}

/** The two-column bands among the lines of a page, in order, not overlapping. */
export function findBands(lines: readonly PdfLine[], frame: Frame): readonly Band[] {
  const bands: Band[] = []
  let from = 0
  const inks = lines.map((line) => chunksOf(line, Math.max(CHUNK_GAP, (STRETCHED * usualGap(line.words)) / line.size)))
  while (from < lines.length) {
    const band = bandAt(lines, inks, from, frame)
    if (band) {
      bands.push(band)
      from = band.to
    } else from++
  }
  return bands
}

function bandAt(
  lines: readonly PdfLine[],
  inks: readonly (readonly PdfLine[])[],
  from: number,
  frame: Frame,
): Band | null {
  const width = frame.right - frame.left
  let gaps: readonly Gap[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]
  let best: { readonly gutter: Gap; readonly to: number } | null = null
  for (let to = from; to < lines.length && to < from + LONGEST; to++) {
    const line = lines[to]
    if (!line) break
    const before = lines[to - 1]
    if (before && to > from && line.y - before.y > SIGNATURE_ROOM * line.size) break
    gaps = cut(gaps, line, inks[to] ?? [])
    const gutter = gaps.find((gap) => {
      const middle = (gap.from + gap.to) / 2
      const inside = middle > frame.left + 0.22 * width && middle < frame.left + 0.78 * width
      return inside && isColumnPair(lines.slice(from, to + 1), gap)
    })
    if (gutter) best = { gutter, to: to + 1 }
    else if (gaps.every((gap) => !Number.isFinite(gap.from) || !Number.isFinite(gap.to)) && to > from + 12) break
    if (gaps.length === 0) break
  }
  if (!best) return null
  const { start, end } = trim(lines, from, best.to, best.gutter, frame)
  // What was trimmed in front is looked at again as flow; the band must begin where the search stands.
  if (start !== from || end - start < 1) return null
  return split(lines, start, end, best.gutter)
}

/** Parts of the gaps that the line, whose ink stands from left to right, leaves blank. */
function cut(gaps: readonly Gap[], line: PdfLine, inks: readonly PdfLine[]): readonly Gap[] {
  const rest: Gap[] = []
  for (const gap of gaps) {
    const established = Number.isFinite(gap.from) && Number.isFinite(gap.to) ? 0.6 * (gap.to - gap.from) : 0
    const least = Math.max(GUTTER * line.size, Math.min(established, 1.3 * line.size))
    let from = gap.from
    for (const ink of inks) {
      const to = Math.min(gap.to, ink.x0)
      if (to - from >= least) rest.push({ from, to })
      from = Math.max(from, ink.x1)
    }
    if (gap.to - from >= least) rest.push({ from, to: gap.to })
  }
  return rest
}

/** Both sides are there, side by side, with three line ends at least between them. */
function isColumnPair(lines: readonly PdfLine[], gap: Gap): boolean {
  if (!Number.isFinite(gap.from) || !Number.isFinite(gap.to)) return false
  const left = lines.filter((line) => line.x0 < gap.from + 1)
  const right = lines.filter((line) => line.x1 > gap.to - 1)
  if (left.length === 0 || right.length === 0 || left.length + right.length < 3) return false
  const [top, bottom] = [Math.min(...left.map((line) => line.y)), Math.max(...left.map((line) => line.y))]
  const size = lines[0]?.size ?? 12
  return right.some((line) => line.y >= top - 1.2 * size && line.y <= bottom + 1.2 * size)
}

const sideOf = (line: PdfLine, gap: Gap): 'left' | 'right' | 'both' =>
  line.x1 <= gap.from + 1 ? 'left' : line.x0 >= gap.to - 1 ? 'right' : 'both'

/** Lines at both ends that stand in one column only and belong to the text above or below. */
function trim(
  lines: readonly PdfLine[],
  from: number,
  to: number,
  gap: Gap,
  frame: Frame,
): { readonly start: number; readonly end: number } {
  let start = from
  const sides = lines.slice(from, to).map((line) => sideOf(line, gap))
  const firstSide = sides[0]
  const other = sides.findIndex((side) => side !== firstSide || side === 'both')
  const meets = lines[from + other]
  const first = lines[from]
  if (other > 0 && meets && first && firstSide !== 'both') {
    // A short last line of the text above: it does not reach down to where the other column begins.
    const near = meets.y - first.y <= (firstSide === 'left' ? 0.95 : 6) * first.size
    const lone = lines.slice(from, from + other).every((line) => isCentred(line, frame))
    const smaller = first.size < 0.93 * Math.max(...lines.map((line) => line.size)) && firstSide === 'left' && from > 0
    if (from > 0 && !(near && !lone) && !smaller) start = from + other
  }
  return { start, end: suffixEnd(lines, start, to, gap, frame) }
}

/** Where the column that is longer than the other comes to its end. */
function suffixEnd(lines: readonly PdfLine[], start: number, to: number, gap: Gap, frame: Frame): number {
  const last = lines[to - 1]
  const side = last ? sideOf(last, gap) : 'both'
  if (side === 'both') return to
  let end = start
  for (let at = start; at < to; at++) {
    const line = lines[at]
    if (line && sideOf(line, gap) !== side) end = at + 1
  }
  const across = lines[end - 1]
  for (; end < to; end++) {
    const line = lines[end]
    const same = lines.slice(start, end).findLast((above) => sideOf(above, gap) !== opposite(side))
    if (!line || !same) break
    if (across && across.y > line.y - 0.5 * line.size) continue
    const allowed = side === 'right' && start > 0 ? SIGNATURE_ROOM : PITCH
    if (isCentred(line, frame) || line.y - same.y > allowed * line.size) break
  }
  return end
}

const opposite = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left')

function isCentred(line: PdfLine, frame: Frame): boolean {
  const middle = (frame.left + frame.right) / 2
  return Math.abs((line.x0 + line.x1) / 2 - middle) <= CENTRED * (frame.right - frame.left)
}

function split(lines: readonly PdfLine[], from: number, to: number, gap: Gap): Band {
  const middle = (gap.from + gap.to) / 2
  const left: PdfLine[] = []
  const right: PdfLine[] = []
  for (const line of lines.slice(from, to)) {
    const [l, r] = [line.words.filter((word) => word.x0 < middle), line.words.filter((word) => word.x0 >= middle)]
    if (l.length > 0) left.push(lineOf(l, line.page))
    if (r.length > 0) right.push(lineOf(r, line.page))
  }
  return { from, to, left, right }
}
