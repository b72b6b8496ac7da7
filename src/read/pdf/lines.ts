import type { Word } from './ink.js'

/** Words on one baseline, from left to right. */
export interface PdfLine {
  readonly page: number
  readonly words: readonly Word[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Size most of its letters have. */
  readonly size: number
}

/** Words that stand off the baseline by less than this part of the smaller font are on it. */
const LEVEL = 0.3
/** A stamp put on by hand stands a little off. */
const STAMP_LEVEL = 0.55
/** Raised figures: footnote marks, m². */
const RAISED = { smaller: 0.8, least: 0.08, most: 0.75, reach: 40 }
/** From this many font heights on, a gap parts columns or leaves room for something. */
export const WIDE_GAP = 2.2

/** Words of a page as lines from top to bottom. */
export function linesOf(words: readonly Word[], page: number): readonly PdfLine[] {
  const rows: Row[] = []
  const printed = words.filter((word) => word.annotation === null)
  const stamped = words.filter((word) => word.annotation !== null)
  for (const word of [...printed].sort((a, b) => a.y - b.y || a.x0 - b.x0)) place(word, rows, false)
  for (const word of [...stamped].sort((a, b) => a.y - b.y || a.x0 - b.x0)) place(word, rows, true)
  return joinRaised(rows)
    .map((row) => lineOf(row.words, page))
    .sort((a, b) => a.y - b.y || a.x0 - b.x0)
}

interface Row {
  y: number
  size: number
  readonly words: Word[]
}

function place(word: Word, rows: Row[], stamped: boolean): void {
  let best: Row | undefined
  let least = Number.POSITIVE_INFINITY
  // Rows come in order of y, so only the last ones can hold a printed word.
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]
    if (!row) continue
    const off = Math.abs(row.y - word.y)
    if (!stamped && word.y - row.y > 60) break
    const level = (stamped ? STAMP_LEVEL : LEVEL) * Math.min(row.size, word.size)
    if (off > level || off >= least || (stamped && overlaps(row, word))) continue
    best = row
    least = off
  }
  if (best) best.words.push(word)
  else rows.push({ y: word.y, size: word.size, words: [word] })
}

function overlaps(row: Row, word: Word): boolean {
  return row.words.some((other) => other.x0 < word.x1 - 1 && word.x0 < other.x1 - 1)
}

/** A small figure above the baseline joins the line whose word it touches. */
function joinRaised(rows: readonly Row[]): readonly Row[] {
  const gone = new Set<Row>()
  const sorted = [...rows].sort((a, b) => a.y - b.y)
  for (const [at, row] of sorted.entries()) {
    if (row.words.length > 6) continue
    const hosts = row.words.map((word) => hostOf(word, sorted, at + 1, gone))
    if (hosts.some((host) => host === undefined)) continue
    for (const [at, word] of row.words.entries()) hosts[at]?.words.push(word)
    gone.add(row)
  }
  return rows.filter((row) => !gone.has(row))
}

function hostOf(word: Word, rows: readonly Row[], from: number, gone: ReadonlySet<Row>): Row | undefined {
  for (let at = from; at < rows.length; at++) {
    const host = rows[at]
    if (!host || host.y - word.y > RAISED.reach) return undefined
    const raised = host.y - word.y
    if (
      !gone.has(host) &&
      word.size <= RAISED.smaller * host.size &&
      raised >= RAISED.least * host.size &&
      raised <= RAISED.most * host.size &&
      host.words.some((other) => Math.abs(other.x1 - word.x0) <= 0.25 * other.size)
    ) {
      return host
    }
  }
  return undefined
}

export function lineOf(words: readonly Word[], page: number): PdfLine {
  const sorted = dropShadows([...words].sort((a, b) => a.x0 - b.x0))
  const size = commonSize(sorted)
  const level = sorted.find((word) => Math.abs(word.size - size) < 0.1) ?? sorted[0]
  return {
    page,
    words: sorted,
    x0: Math.min(...sorted.map((word) => word.x0)),
    x1: Math.max(...sorted.map((word) => word.x1)),
    y: level?.y ?? 0,
    size,
  }
}

const SHADOW_REACH = 6
/** Bold made by printing a word twice. */
function dropShadows(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = []
  for (const word of words) {
    const twin = kept.findLastIndex(
      (other, at) =>
        at >= kept.length - SHADOW_REACH &&
        other.text === word.text &&
        Math.abs(other.x0 - word.x0) <= 0.15 * word.size &&
        Math.abs(other.y - word.y) <= 0.15 * word.size,
    )
    const before = kept[twin]
    if (before) kept[twin] = { ...before, bold: true, spaceAfter: before.spaceAfter || word.spaceAfter }
    else kept.push(word)
  }
  return kept
}

function commonSize(words: readonly Word[]): number {
  const letters = new Map<number, number>()
  for (const word of words) {
    const size = Math.round(word.size * 10) / 10
    letters.set(size, (letters.get(size) ?? 0) + word.text.length)
  }
  let [best, most] = [0, -1]
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count]
  return best
}

/** Whether a space is printed between two neighbours of a line. */
export function parted(before: Word, after: Word): boolean {
  if (before.spaceAfter || after.spaceBefore) return true
  if (before.annotation !== after.annotation) return !/[/-]$/u.test(before.text) && !/^[/-]/u.test(after.text)
  return after.x0 - before.x1 > 0.2 * Math.min(before.size, after.size)
}

/** The text of the words of a line; a gap much wider than the others shows as several spaces. */
export function textOf(words: readonly Word[]): string {
  return piecesOf(words)
    .map(({ space, word }) => space + word.text)
    .join('')
}

/** The words of a line, each with the space before it. */
export function piecesOf(
  words: readonly Word[],
): readonly { readonly space: '' | ' ' | '    '; readonly word: Word }[] {
  const usual = STRETCHED * usualGap(words)
  return words.map((word, at) => {
    const before = words[at - 1]
    if (!before) return { space: '', word }
    const size = Math.max(before.size, word.size)
    const wide = word.x0 - before.x1 > Math.max(WIDE_GAP * size, usual)
    return { space: wide ? '    ' : parted(before, word) ? ' ' : '', word }
  })
}

/** A gap that means something is this many times wider than the gaps between words. */
export const STRETCHED = 1.8

/** Middle gap between the words of a line: wide all along in a line stretched to fill its width. */
export function usualGap(words: readonly Word[]): number {
  if (words.length < 4) return 0
  const gaps = words.slice(1).map((word, at) => word.x0 - (words[at]?.x1 ?? word.x0))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

/** Stretches of a line without a gap of `heights` font heights. */
export function chunksOf(line: PdfLine, heights: number): readonly PdfLine[] {
  const groups: Word[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const word of line.words) {
    const last = groups.at(-1)
    if (last && word.x0 - end <= heights * line.size) last.push(word)
    else groups.push([word])
    end = Math.max(end, word.x1)
  }
  return groups.map((group) => lineOf(group, line.page))
}
