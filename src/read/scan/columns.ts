import { type Piece, pitch, type Row } from './lines.js'

/** Rows set side by side: heading or foot of an official paper, or any two columns. */
export interface Columns {
  readonly kind: 'columns'
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
}
export interface Plain {
  readonly kind: 'rows'
  readonly rows: readonly Row[]
}

/** All in letter heights. */
const LIMITS = {
  /** White strip that must run down between the columns. */
  strip: 1.1,
  /** The same in a row whose widest gap it is by far: two long names side by side nearly touch. */
  narrowStrip: 0.6,
  /** Gap of the row from which columns are told. */
  seedGap: 1.6,
  /** A single row makes columns only with a gap like this. */
  loneGap: 3,
  /** Farthest row below that still belongs to the columns; nearer when it has only words on the left. */
  near: 3.3,
  nearLeft: 2.3,
  /** Room left for signature and seal above the signer's name. */
  signatureRoom: 16,
}

interface Strip {
  readonly from: number
  readonly to: number
}

/** Cuts a page into stretches of plain rows and of rows in two columns. */
export function cutColumns(rows: readonly Row[], em: number): readonly (Columns | Plain)[] {
  const parts: (Columns | Plain)[] = []
  let plain: Row[] = []
  const text = { from: Math.min(...rows.map(({ x0 }) => x0)), to: Math.max(...rows.map(({ x1 }) => x1)) }
  for (let at = 0; at < rows.length; ) {
    const zone = zoneFrom(rows, at, text, em)
    const row = rows[at]
    if (!row) break
    if (zone === undefined) {
      plain.push(row)
      at += 1
      continue
    }
    const above = rowsAbove(plain, row, zone, em)
    plain = plain.slice(0, plain.length - above.length)
    if (plain.length > 0) parts.push({ kind: 'rows', rows: plain })
    plain = []
    parts.push(split([...above, ...rows.slice(at, zone.end)], zone.strip))
    at = zone.end
  }
  if (plain.length > 0) parts.push({ kind: 'rows', rows: plain })
  return parts
}

interface Zone {
  readonly end: number
  readonly strip: Strip
}

/** The longest stretch of two-column rows beginning with the row `at`, undefined when that row is none. */
function zoneFrom(rows: readonly Row[], at: number, text: Strip, em: number): Zone | undefined {
  const seed = rows[at]
  if (!seed) return undefined
  const zones = stripsOf(seed)
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to) && to - from > LIMITS.seedGap * em)
    .map((strip) => grow(rows, at, strip, text, em))
    .filter(({ pairs, strip }) => pairs > 1 || strip.to - strip.from > LIMITS.loneGap * em)
  return zones.reduce<(typeof zones)[number] | undefined>(
    (best, zone) =>
      !best || zone.pairs > best.pairs || (zone.pairs === best.pairs && zone.end > best.end) ? zone : best,
    undefined,
  )
}

function grow(
  rows: readonly Row[],
  at: number,
  seed: Strip,
  text: Strip,
  em: number,
): Zone & { readonly pairs: number } {
  let strip = seed
  let pairs = 1
  let end = at + 1
  let right = edges(rows[at], strip, 'right')
  for (let next = at + 1; next < rows.length; next += 1) {
    const row = rows[next]
    const before = rows[next - 1]
    if (!row || !before) break
    const narrowed = narrow(strip, row, em)
    if (!narrowed) break
    const hasLeft = row.x0 < narrowed.from + 1
    const hasRight = row.x1 > narrowed.to - 1
    const gap = pitch(before, row) / em
    const near = hasLeft && !hasRight ? LIMITS.nearLeft : LIMITS.near
    if (gap > near && !(hasRight && !hasLeft && gap < LIMITS.signatureRoom && within(row, right, em))) break
    if (hasLeft !== hasRight && isCentred(row, hasRight ? right : { from: text.from, to: narrowed.from }, text, em))
      break
    if (hasLeft && hasRight) pairs += 1
    strip = narrowed
    end = next + 1
    if (hasRight) right = widen(right, edges(row, strip, 'right'))
  }
  return { strip, pairs, end }
}

/**
 * Rows above the first certain one that belong to the columns too: T/M … set higher than Nơi nhận, two long names that
 * nearly touch.
 */
function rowsAbove(plain: readonly Row[], first: Row, { strip }: Zone, em: number): readonly Row[] {
  let from = plain.length
  let below = first
  for (; from > 0 && plain.length - from < 4; from -= 1) {
    const row = plain[from - 1]
    if (!row || pitch(row, below) / em > LIMITS.near) break
    const onRight = row.x0 > strip.to - em && row.pieces.length === 1
    const both = row.x0 < strip.from && row.x1 > strip.to && narrow(strip, row, em) !== undefined
    if (!onRight && !both) break
    below = row
  }
  return plain.slice(from)
}

/** White strips of a row, the margins included. */
function stripsOf(row: Row): readonly Strip[] {
  const strips: Strip[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const word of row.pieces.flatMap(({ words }) => words)) {
    if (word.x0 > from) strips.push({ from, to: word.x0 })
    from = Math.max(from, word.x1)
  }
  return [...strips, { from, to: Number.POSITIVE_INFINITY }]
}

function narrow(strip: Strip, row: Row, em: number): Strip | undefined {
  const least = standsOut(row, strip) ? LIMITS.narrowStrip : LIMITS.strip
  return stripsOf(row)
    .map(({ from, to }) => ({ from: Math.max(from, strip.from), to: Math.min(to, strip.to) }))
    .find(({ from, to }) => to - from > least * em)
}

/** Whether the widest gap of the row lies in the strip and is wider by far than the others. */
function standsOut(row: Row, strip: Strip): boolean {
  const gaps = stripsOf(row)
    .slice(1, -1)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  const [widest, next] = gaps
  if (!widest || !next) return false
  return widest.to - widest.from > 1.5 * (next.to - next.from) && widest.from < strip.to && widest.to > strip.from
}

/** A row of one side that stands nearer the middle of the page than that of its column belongs to neither. */
function isCentred(row: Row, column: Strip, text: Strip, em: number): boolean {
  const own = Math.abs(row.x0 + row.x1 - column.from - column.to)
  const page = Math.abs(row.x0 + row.x1 - text.from - text.to)
  return page < own && page < 8 * em && row.x0 - text.from > 2 * em
}

const within = (row: Row, column: Strip, em: number) => row.x0 > column.from - 2 * em && row.x1 < column.to + 2 * em

function edges(row: Row | undefined, strip: Strip, side: 'right'): Strip {
  const pieces = (row?.pieces ?? []).filter((piece) => (side === 'right') === piece.x0 >= strip.to - 1)
  return { from: Math.min(...pieces.map(({ x0 }) => x0)), to: Math.max(...pieces.map(({ x1 }) => x1)) }
}

const widen = (a: Strip, b: Strip): Strip => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

function split(rows: readonly Row[], { from, to }: Strip): Columns {
  const cut = (from + to) / 2
  const side = (left: boolean) =>
    rows.flatMap(({ pieces }) => {
      const words = pieces.flatMap((piece) => piece.words).filter((word) => word.x0 < cut === left)
      return words.length > 0 ? [{ words, ...boxOf(words) }] : []
    })
  return { kind: 'columns', left: side(true), right: side(false) }
}

function boxOf(words: Piece['words']) {
  return {
    x0: Math.min(...words.map(({ x0 }) => x0)),
    y0: Math.min(...words.map(({ y0 }) => y0)),
    x1: Math.max(...words.map(({ x1 }) => x1)),
    y1: Math.max(...words.map(({ y1 }) => y1)),
  }
}
