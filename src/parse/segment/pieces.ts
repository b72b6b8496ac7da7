import type { Repair } from '../../model/diagnostic.js'
import { mendItemNumber } from './figures.js'
import { fold, isCaps } from './fold.js'
import { cutBeside, cutFoot } from './foot-cuts.js'
import { cutHead, type KnownPlace } from './head-cuts.js'
import { hits } from './hits.js'
import type { SourceLine } from './lines.js'
import { type Look, lookAt } from './look.js'
import {
  INCOMING,
  KINH_GUI,
  MOTTO,
  NOI_NHAN,
  PERSON,
  PLACE_DATE,
  RULE,
  SHORT_PLACE_DATE,
  SIGNED,
  STAMP,
} from './marks.js'
import { mendCapitals } from './mend.js'
import type { Piece } from './piece.js'
import { AUTHORITY_PREFIX, isPosition } from './positions.js'
import { rejoin, rejoinFoot } from './rejoin.js'
import { SwappedFoot } from './swapped-foot.js'

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
  const known = knownPlaces(lines)
  let head = true
  let foot = false
  let swapped: SwappedFoot | null = null
  /** Pieces of the head: those before Kính gửi. */
  let heading = 0
  for (let i = 0; i < lines.length; i++) {
    const read = lines[i]
    if (read === undefined) break
    const mended = mendItemNumber(read.text) ?? mendCapitals(read.text)
    const line = mended ? { ...read, text: mended.text, look: lookAt(mended.text) } : read
    if (mended) repairs.push(...mended.repairs)
    foot ||= opensRecipients(line.look)
    if (!head) swapped ??= SwappedFoot.at(line)
    const columns = swapped?.cut(line)
    if (columns) {
      const where = { line, lines, at: i, head: false, foot, known, mended: mended?.repairs ?? null }
      if (columns[0] !== '') addFoot(cut, where, columns[0], 'left')
      if (columns[1] !== '') addFoot(cut, where, columns[1], 'right')
      continue
    }
    cutLine({ line, lines, at: i, head: head && i < HEAD_LINES, foot, known, mended: mended?.repairs ?? null }, cut)
    if (head && opensAddress(line.look)) head = false
    if (head && i < HEAD_LINES) heading = cut.length
  }
  return { ...sortColumns(rejoinFoot(rejoin(cut, heading))), repairs }
}

const SMALL_N = 0x6e
const SMALL_K = 0x6b
const opensAddress = (look: Look): boolean => look.fold.charCodeAt(0) === SMALL_K && KINH_GUI.test(look.fold)

/** Nơi nhận at the start of the line, or at its end with the other column in front. */
const opensRecipients = ({ fold }: Look): boolean =>
  (fold.charCodeAt(0) === SMALL_N && NOI_NHAN.test(fold)) ||
  (fold.endsWith(':') && fold.length < 140 && NOI_NHAN_LAST.test(fold))
const NOI_NHAN_LAST = / no?i\s?nhan\s?:$/u

const HEAD_LINES = 40
const FOOT_LINES = 16
/** A line that is being cut, and where it stands. */
interface Where {
  readonly line: SourceLine
  readonly lines: readonly SourceLine[]
  /** Place of the line in `lines`. */
  readonly at: number
  readonly head: boolean
  /** Behind Nơi nhận. */
  readonly foot: boolean
  readonly known: KnownPlace
  /** What was put right in the line. */
  readonly mended: readonly Repair[] | null
}

/** The names said in lines of capitals of the head; gathered only when a line asks for them. */
function knownPlaces(lines: readonly SourceLine[]): KnownPlace {
  let organs: string | undefined
  return (place) => {
    organs ??= fold(
      ` ${lines
        .slice(0, HEAD_LINES)
        .map((line) => (line.text.match(CAPS_RUN) ?? []).join(' '))
        .join(' ')} `,
    )
    return organs.includes(` ${place} `)
  }
}
const CAPS_RUN = /(?<!\p{L})\p{Lu}{2,8}(?:\s\p{Lu}{2,8}){1,12}(?!\p{L})/gu

/** "ĐIỆN:   - Giám đốc …": the first name of the list of a công điện stands on its line, and is no column. */
const WIRE_WITH_NAME = /^(\s{0,20}điện ?:)\s{0,9}([-+*–] ?\S.*)$/iu
/** Cuts one line and adds its pieces to `cut`. */
function cutLine(where: Where, cut: Piece[]): void {
  const { line, head } = where
  const known = line.hints.column ?? null
  const columned = line.text.includes('  ')
  if (line.cell || (line.text.length > 160 && !columned && !head)) {
    add(cut, where, line.text, known)
    return
  }
  const wired = head ? WIRE_WITH_NAME.exec(line.text) : null
  if (wired?.[1] !== undefined && wired[2] !== undefined) {
    for (const half of [wired[1], wired[2]]) addPart(cut, where, half, known)
    return
  }
  const halves = known || !columned ? null : cutAtGap(line.text)
  if (halves) {
    addPart(cut, where, halves[0], 'left')
    addPart(cut, where, halves[1], 'right')
  } else addPart(cut, where, line.text, known ?? (head && line.indent > 35 ? 'right' : null))
}

/** What is known of a part: of the whole line more than of a piece of it. */
const lookOf = (where: Where, part: string): Look => (part === where.line.text ? where.line.look : lookAt(part))

function addPart(cut: Piece[], where: Where, part: string, side: Piece['side']): void {
  const parts = where.head ? cutHead(part, lookOf(where, part), where.known) : null
  if (parts === null) addFoot(cut, where, part, side)
  else for (const text of parts) addFoot(cut, where, text, side)
}

function addFoot(cut: Piece[], where: Where, part: string, side: Piece['side']): void {
  const parts = cutFoot(part, lookOf(where, part))
  if (parts === null) addBeside(cut, where, part, side)
  else for (const text of parts) addBeside(cut, where, text, side)
}

function addBeside(cut: Piece[], where: Where, part: string, side: Piece['side']): void {
  const parts = where.foot && side === null && isItem(where, part) ? cutBeside(part, () => noNameBelow(where)) : null
  if (parts === null) add(cut, where, part, side)
  else for (const text of parts) add(cut, where, text, side)
}

/** An item of Nơi nhận, not a line of the signature. */
const isItem = (where: Where, part: string): boolean =>
  part.length > 8 && !lookOf(where, part).caps && !PERSON.test(part)
function noNameBelow({ lines, at }: Where): boolean {
  for (let i = at + 1; i < at + FOOT_LINES; i++) if (isName(lines[i]?.text ?? '')) return false
  return true
}

function add(cut: Piece[], where: Where, raw: string, side: Piece['side']): void {
  const text = (raw.includes('  ') ? raw.replace(SPACES, ' ') : raw).trim()
  if (text === '') return
  const { indent, bold, block, hints, cell, align } = where.line
  const mended = where.mended?.some((repair) => text.includes(repair.after)) === true
  const look = lookOf(where, text)
  cut.push({ text, look, indent, bold, block, hints, cell, align, side, order: cut.length, mended })
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
  if (
    MOTTO.test(r) ||
    PLACE_DATE.test(r) ||
    SHORT_PLACE_DATE.test(r) ||
    SIGNED.test(r) ||
    RULE.test(right) ||
    STAMP.test(r)
  )
    return true
  return (isCaps(right) && (AUTHORITY_PREFIX.test(r) || isPosition(r) || right.length > 8)) || isName(right)
}

const isName = (text: string): boolean => text.length < 40 && PERSON.test(text)

/** In each run of two-column lines the left column is read first. */
function sortColumns(all: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly moved: boolean } {
  if (all.every((piece) => piece.side === null)) return { pieces: all, moved: false }
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
    else if (k - end >= 3 || piece.text.length > 90 || opensAddress(piece.look)) break
  }
  return end
}
