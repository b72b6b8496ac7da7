import type { Repair } from '../../model/diagnostic.js'
import { fold, isCaps } from './fold.js'
import { cutBeside, cutFoot } from './foot-cuts.js'
import { cutHead, type KnownPlace } from './head-cuts.js'
import { hits } from './hits.js'
import type { SourceLine } from './lines.js'
import { INCOMING, KINH_GUI, MOTTO, NOI_NHAN, PERSON, PLACE_DATE, RULE, SHORT_PLACE_DATE, SIGNED } from './marks.js'
import { mendCapitals } from './mend.js'
import { AUTHORITY_PREFIX, POSITION } from './positions.js'
import { rejoin } from './rejoin.js'

/** A line, or the part of a line that stood in one column. */
export interface Piece extends SourceLine {
  readonly side: 'left' | 'right' | null
  /** Place in the order of the source, before the columns were sorted. */
  readonly order: number
  /** A small l among capitals was read as I. */
  readonly mended: boolean
}

const GAP = / {3,}/gu
const SPACES = / {2,}/gu
const FOOT_ITEM = /^(?:-|\+|luu(?![a-z])|no?i\s?nhan|nhu (?:tren|kinh gui))|[,;.]$/u
/** Inside these a run of spaces is a blank to be filled in by hand, not a column. */
const BLANK_BEFORE = /(?:^so\s?[:.]?|(?<![a-z])(?:ngay|thang|thang[\s\d.…]{0,20}nam))\s*$/u
const BLANK_AFTER = /^(?:[-/]\s?[a-z]|thang(?![a-z])|nam\s{0,3}[\d.…]|[}{)\]])/u

/** Cuts lines into column pieces and puts the columns one after the other, left first. */
export function pieces(lines: readonly SourceLine[]): {
  readonly pieces: readonly Piece[]
  readonly moved: boolean
  readonly repairs: readonly Repair[]
} {
  const cut: Piece[] = []
  const repairs: Repair[] = []
  let head = true
  let foot = false
  /** Pieces of the head: those before Kính gửi. */
  let heading = 0
  const known = knownPlaces(lines)
  for (const [i, read] of lines.entries()) {
    const mended = mendCapitals(read.text)
    const line = mended.repairs.length > 0 ? { ...read, text: mended.text } : read
    repairs.push(...mended.repairs)
    foot ||= beginsRecipients(line)
    cutLine(
      line,
      {
        head: head && i < HEAD_LINES,
        foot: foot ? lines.slice(i + 1, i + FOOT_LINES) : null,
        known,
        mended: mended.repairs,
      },
      cut,
    )
    if (head && KINH_GUI.test(fold(line.text, 12))) head = false
    if (head && i < HEAD_LINES) heading = cut.length
  }
  return { ...sortColumns(rejoin(cut, heading)), repairs }
}

const HEAD_LINES = 40
const FOOT_LINES = 16
/** Where a line stands: in the head; behind Nơi nhận with the lines that follow it. */
interface Where {
  readonly head: boolean
  readonly foot: readonly SourceLine[] | null
  readonly known: KnownPlace
  /** What was put right in the line. */
  readonly mended: readonly Repair[]
}

function beginsRecipients(line: SourceLine): boolean {
  const sign = line.text.charAt(0)
  return (sign === 'N' || sign === 'n') && NOI_NHAN.test(fold(line.text, 20))
}

/** The names said in lines of capitals of the head; gathered only when a line asks for them. */
function knownPlaces(lines: readonly SourceLine[]): KnownPlace {
  let organs: string | undefined
  return (place) => {
    organs ??= ` ${lines
      .slice(0, HEAD_LINES)
      .map((line) => (line.text.match(CAPS_RUN) ?? []).join(' '))
      .join(' ')} `
    return fold(organs).includes(` ${place} `)
  }
}
const CAPS_RUN = /(?<!\p{L})\p{Lu}{2,8}(?:\s\p{Lu}{2,8}){1,12}(?!\p{L})/gu

/** Cuts one line and adds its pieces to `cut`. */
function cutLine(line: SourceLine, where: Where, cut: Piece[]): void {
  const { head } = where
  const known = line.hints.column ?? null
  const columned = line.text.includes('  ')
  if (line.cell || (line.text.length > 160 && !columned && !head)) {
    add(cut, line, line.text, known, where)
    return
  }
  const halves = known || !columned ? null : cutAtGap(line.text)
  if (halves) {
    addPart(cut, line, halves[0], 'left', where)
    addPart(cut, line, halves[1], 'right', where)
  } else addPart(cut, line, line.text, known ?? (head && line.indent > 35 ? 'right' : null), where)
}

function addPart(cut: Piece[], line: SourceLine, part: string, side: Piece['side'], where: Where): void {
  for (const text of where.head ? cutHead(part, where.known) : [part])
    for (const piece of cutFoot(text))
      for (const own of where.foot && side === null && isItem(piece)
        ? cutBeside(piece, () => noName(where.foot))
        : [piece])
        add(cut, line, own, side, where)
}

/** An item of Nơi nhận, not a line of the signature. */
const isItem = (text: string): boolean => text.length > 8 && !isCaps(text) && !PERSON.test(text)
const noName = (lines: Where['foot']): boolean => lines?.some((line) => isName(line.text)) !== true

function add(cut: Piece[], line: SourceLine, raw: string, side: Piece['side'], where: Where): void {
  const text = (raw.includes('  ') ? raw.replace(SPACES, ' ') : raw).trim()
  if (text === '') return
  const { indent, bold, block, hints, cell, align } = line
  const mended = where.mended.length > 0 && where.mended.some((repair) => text.includes(repair.after))
  cut.push({ text, indent, bold, block, hints, cell, align, side, order: cut.length, mended })
}

function cutAtGap(text: string): readonly [string, string] | null {
  for (const gap of hits(GAP, text)) {
    const left = text.slice(0, gap.index).trim()
    const right = text.slice(gap.index + gap[0].length).trim()
    const l = fold(left, 120)
    const r = fold(right, 120)
    if (BLANK_BEFORE.test(l) || BLANK_AFTER.test(r) || INCOMING.test(r)) continue
    if (isRightColumn(right, r) && (!isName(right) || FOOT_ITEM.test(l))) return [left, right]
  }
  return null
}

function isRightColumn(right: string, r: string): boolean {
  if (MOTTO.test(r) || PLACE_DATE.test(r) || SHORT_PLACE_DATE.test(r) || SIGNED.test(r) || RULE.test(right)) return true
  return (isCaps(right) && (AUTHORITY_PREFIX.test(r) || POSITION.test(r) || right.length > 8)) || isName(right)
}

const isName = (text: string): boolean => text.length < 40 && PERSON.test(text)

/** In each run of two-column lines the left column is read first. */
function sortColumns(all: readonly Piece[]): {
  pieces: readonly Piece[]
  moved: boolean
} {
  const out: Piece[] = []
  let moved = false
  let i = 0
  while (i < all.length) {
    const piece = all[i]
    if (!piece) break
    if (piece.side === null) {
      out.push(piece)
      i++
      continue
    }
    const end = runEnd(all, i)
    const run = all.slice(i, end)
    const left = run.filter((p) => p.side !== 'right')
    const right = run.filter((p) => p.side === 'right')
    const sorted = [...left, ...right]
    moved ||= sorted.some((p, k) => p !== run[k])
    out.push(...sorted)
    i = end
  }
  return { pieces: out, moved }
}

/** A run goes on over lines without a second column as long as another two-column line follows soon. */
function runEnd(all: readonly Piece[], start: number): number {
  const table = all[start]?.hints.columns
  let end = start + 1
  for (let k = start + 1; k < all.length; k++) {
    const piece = all[k]
    if (!piece) break
    if (table !== undefined && piece.hints.columns !== table) break
    if (piece.side !== null) end = k + 1
    else if (k - end >= 3 || piece.text.length > 90 || KINH_GUI.test(fold(piece.text, 12))) break
  }
  return end
}
