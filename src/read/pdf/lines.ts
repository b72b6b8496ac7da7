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
  const downwards = ordered(words, byPlace)
  for (const word of downwards) if (word.annotation === null) place(word, rows, false)
  for (const word of downwards) if (word.annotation !== null) place(word, rows, true)
  return joinRaised(rows)
    .map((row) => lineOf(row.words, page))
    .sort(byPlace)
}

type Place = Pick<Word, 'x0' | 'y'>
const byPlace = (a: Place, b: Place) => a.y - b.y || a.x0 - b.x0
const fromLeft = (a: Place, b: Place) => a.x0 - b.x0

/** Most papers print their words in order: then the row itself. */
function ordered(words: readonly Word[], compare: (a: Word, b: Word) => number): readonly Word[] {
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (before && word && compare(before, word) > 0) return [...words].sort(compare)
  }
  return words
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
  const sorted = dropShadows(ordered(words, fromLeft))
  const size = commonSize(sorted)
  const level = sorted.find((word) => Math.abs(word.size - size) < 0.1) ?? sorted[0]
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const word of sorted) {
    if (word.x0 < x0) x0 = word.x0
    if (word.x1 > x1) x1 = word.x1
  }
  return { page, words: sorted, x0, x1, y: level?.y ?? 0, size }
}

const SHADOW_REACH = 6
/** Bold made by printing a word twice. */
function dropShadows(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = []
  for (const word of words) {
    const twin = twinOf(word, kept)
    const before = kept[twin]
    if (before) kept[twin] = { ...before, bold: true, spaceAfter: before.spaceAfter || word.spaceAfter }
    else kept.push(word)
  }
  return kept
}

function twinOf(word: Word, kept: readonly Word[]): number {
  for (let at = kept.length - 1; at >= 0 && at >= kept.length - SHADOW_REACH; at--) {
    const other = kept[at]
    const near = 0.15 * word.size
    if (other && Math.abs(other.x0 - word.x0) <= near && Math.abs(other.y - word.y) <= near && other.text === word.text)
      return at
  }
  return -1
}

function commonSize(words: readonly Word[]): number {
  const first = words[0]?.size
  if (first !== undefined && words.every(({ size }) => size === first)) return Math.round(first * 10) / 10
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

const texts = new WeakMap<readonly Word[], string>()
/** The text of the words of a line; a gap much wider than the others shows as several spaces. Asked for many times. */
export function textOf(words: readonly Word[]): string {
  const known = texts.get(words)
  if (known !== undefined) return known
  let text = ''
  for (const { space, word } of piecesOf(words)) text += space + word.text
  texts.set(words, text)
  return text
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
