import { fold, isCaps } from './fold.js'
import { hits } from './hits.js'
import type { SourceLine } from './lines.js'
import {
  DATE_TAIL,
  KINH_GUI,
  MOTTO,
  MOTTO_WITHIN,
  NUMBER,
  PERSON,
  PLACE_DATE,
  RULE,
  SHORT_PLACE_DATE,
  SIGNED,
  SUBJECT_MARK,
} from './marks.js'
import { AUTHORITY_PREFIX, INNER_AUTHORITY, POSITION, POSITION_WITHIN } from './positions.js'

/** A line, or the part of a line that stood in one column. */
export interface Piece extends SourceLine {
  readonly side: 'left' | 'right' | null
  /** Place in the order of the source, before the columns were sorted. */
  readonly order: number
}

const GAP = / {3,}/gu
const SPACES = / {2,}/gu
const FOOT_ITEM = /^(?:-|\+|luu(?![a-z])|no?i\s?nhan|nhu (?:tren|kinh gui))|[,;.]$/u
/** Inside these a run of spaces is a blank to be filled in by hand, not a column. */
const BLANK_BEFORE = /(?:^so\s?[:.]?|(?<![a-z])(?:ngay|thang|nam))\s*$/u
const BLANK_AFTER = /^(?:[-/]\s?[a-z]|thang(?![a-z])|nam(?![a-z])|[}{)\]])/u

/** Cuts lines into column pieces and puts the columns one after the other, left first. */
export function pieces(lines: readonly SourceLine[]): {
  readonly pieces: readonly Piece[]
  readonly moved: boolean
} {
  const cut: Piece[] = []
  let head = true
  for (const [i, line] of lines.entries()) {
    cutLine(line, head && i < 40, cut)
    if (head && KINH_GUI.test(fold(line.text, 12))) head = false
  }
  return sortColumns(cut)
}

/** Cuts one line and adds its pieces to `cut`. */
function cutLine(line: SourceLine, head: boolean, cut: Piece[]): void {
  const known = line.hints.column ?? null
  const columned = line.text.includes('  ')
  if (line.cell || (line.text.length > 160 && !columned && !head)) {
    add(cut, line, line.text, known)
    return
  }
  const halves = known || !columned ? null : cutAtGap(line.text)
  if (halves) {
    addPart(cut, line, halves[0], 'left', head)
    addPart(cut, line, halves[1], 'right', head)
  } else addPart(cut, line, line.text, known ?? (head && line.indent > 35 ? 'right' : null), head)
}

function addPart(cut: Piece[], line: SourceLine, part: string, side: Piece['side'], head: boolean): void {
  for (const text of head ? cutHead(part) : [part]) for (const piece of cutFoot(text)) add(cut, line, piece, side)
}

function add(cut: Piece[], line: SourceLine, raw: string, side: Piece['side']): void {
  const text = (raw.includes('  ') ? raw.replace(SPACES, ' ') : raw).trim()
  if (text === '') return
  const { indent, bold, block, hints, cell, align } = line
  cut.push({ text, indent, bold, block, hints, cell, align, side, order: cut.length })
}

function cutAtGap(text: string): readonly [string, string] | null {
  for (const gap of hits(GAP, text)) {
    const left = text.slice(0, gap.index).trim()
    const right = text.slice(gap.index + gap[0].length).trim()
    const l = fold(left, 120)
    const r = fold(right, 120)
    if (BLANK_BEFORE.test(l) || BLANK_AFTER.test(r)) continue
    if (isRightColumn(right, r) && (!isName(right) || FOOT_ITEM.test(l))) return [left, right]
  }
  return null
}

function isRightColumn(right: string, r: string): boolean {
  if (MOTTO.test(r) || PLACE_DATE.test(r) || SHORT_PLACE_DATE.test(r) || SIGNED.test(r) || RULE.test(right)) return true
  return (isCaps(right) && (AUTHORITY_PREFIX.test(r) || POSITION.test(r) || right.length > 8)) || isName(right)
}

const isName = (text: string): boolean => text.length < 40 && PERSON.test(text)

const BEFORE_PART = / (?=v\/v |kinh gui|\*)/gu
const BEFORE_SUBJECT = / (?=v\/v )/gu

/** Cuts a heading line in which the parts follow each other without a column gap. */
function cutHead(text: string): string[] {
  if (text.length < 20) return [text]
  const f = fold(text)
  const cuts = new Set<number>()
  for (const hit of hits(MOTTO_WITHIN, f)) {
    const end = hit.index + hit[0].length
    if (hit[0].length === f.length) continue
    // The title is printed in capitals, tiêu ngữ in title case; in a sentence they are something else.
    if (isCaps(text.slice(hit.index, end)) || hit[0].startsWith('doc')) cuts.add(hit.index).add(end)
  }
  if (cuts.size > 0) cutRunOn(text, f, cuts)
  const number = NUMBER.exec(f)
  if (number && number[0].length < f.length) cuts.add(number[0].length)
  const stop = [...cuts]
  for (const from of stop) {
    const inner = NUMBER.exec(f.slice(from).trimStart())
    if (inner) {
      const at = f.length - f.slice(from).trimStart().length
      cuts.add(at).add(at + inner[0].length)
    }
  }
  if (f.length < 400 && (cuts.size > 0 || f.length < 160)) {
    cutPlaceDate(text, f, cuts)
    if (cuts.size > 0) for (const hit of hits(BEFORE_PART, f)) cuts.add(hit.index)
    else if (isHeadStart(f)) for (const hit of hits(BEFORE_SUBJECT, f)) cuts.add(hit.index)
  }
  return cutAt(text, cuts)
}

const RUN_ON_NUMBER = /(?<=[ *])(?:so (?=[:\d])|so(?=\d)|\*)/gu

/** Organ names and the number run on in front of the motto: only fixed pairs of superior and issuer are cut. */
function cutRunOn(text: string, f: string, cuts: Set<number>): void {
  for (const hit of hits(RUN_ON_NUMBER, f))
    if (/[S*]/u.test(text.charAt(hit.index))) cuts.add(hit.index)
  const pair =
    /^(?:dang bo .{3,60}? (?=(?:dang uy|chi bo|huyen uy) )|(?:ubnd|uy ban nhan dan) .{3,50}? (?=(?:so|phong) ))/u.exec(
      f,
    )
  if (pair && isCaps(text.slice(0, pair[0].length + 6))) cuts.add(pair[0].length)
}

const isHeadStart = (f: string): boolean => NUMBER.test(f) || SUBJECT_MARK.test(f)
const SENTENCE_WORDS =
  /(?:can cu|thuc hien |theo |cong van|ke hoach|quyet dinh|nghi quyet|huong dan) .{0,80}(?:so|cua)(?![a-z])/u

/** The place is the run of capitalised words in front of `, ngày … tháng … năm …` at the end of the line. */
function cutPlaceDate(text: string, f: string, cuts: Set<number>): void {
  const date = DATE_TAIL.exec(f)
  if (!date || PLACE_DATE.test(f)) {
    if (!date) return
    // Caps of an organ run into the place only when the motto was cut away between them.
    if (cuts.size === 0 && !SUBJECT_MARK.test(f)) return
  }
  const before = text.slice(0, date.index).replace(/[,;.\s]+$/u, '')
  const place = /(?:^|\s)((?:(?:TP|Tp|TX|TT|ĐK|P|Q)\.?\s?)?(?:\p{Lu}\p{Ll}{0,7}(?:\s+(?:- )?|$)){1,5})$/u.exec(before)
  const at = place ? place.index + (place[0].length - place[0].trimStart().length) : date.index
  if (at > 0 && (cuts.size > 0 || !SENTENCE_WORDS.test(f))) cuts.add(at)
}

const BEFORE_AUTHORITY = /\s(?=(?:T\/M|TM\.|T\/L|TL\.|K\/T|KT\.|TUQ\.)\s?\p{Lu}{2})/gu
/** More units than the words of an authority or position at the start of a line take. */
const LONGEST_POSITION = 60

/** Cuts a flattened foot: `… T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ`, `PHÓ BÍ THƯ Nguyễn Văn A`, `…/. Nơi nhận: …`. */
function cutFoot(text: string): string[] {
  if (text.length > 20 && text.length < 400 && text.includes(':') && /n[ơo]i\s?nh[ậa]n\s?:/iu.test(text)) {
    const at = fold(text).search(/(?<=[.\s])no?i\s?nhan\s?:/u)
    if (at > 0) return [text.slice(0, at), ...cutFoot(text.slice(at))]
  }
  if (text.length > 140 || text.length < 12) return [text]
  const first = text.charAt(0)
  if (first === first.toLowerCase() && first !== '-') return [text]
  const cuts = new Set<number>()
  const start = fold(text, LONGEST_POSITION)
  const authority = AUTHORITY_PREFIX.exec(start)
  if (authority || POSITION.test(start)) {
    const f = fold(text)
    const name = /\s(?=\p{Lu}\p{Ll}{0,7}(?:\s\p{Lu}\p{Ll}{0,7}){1,4}$)/u.exec(text)
    if (name && isCaps(text.slice(0, name.index))) cuts.add(name.index)
    const caps = name ? text.slice(0, name.index) : text
    if (authority && isCaps(caps)) {
      for (const hit of hits(INNER_AUTHORITY, f)) cuts.add(hit.index)
      const starts = hits(POSITION_WITHIN, f.slice(0, caps.length)).map((hit) => hit.index)
      const last = starts.at(-1)
      const from = Math.max(authority[0].length, ...[...cuts].filter((c) => c < caps.length).map((c) => c + 5))
      // KT. BỘ TRƯỞNG, CHỦ NHIỆM is one authority.
      if (last !== undefined && last > from && !/[,-]\s*$/u.test(caps.slice(0, last))) cuts.add(last)
    }
  } else if (first === '-' || /no?i nhan|luu/u.test(start.slice(0, 9))) {
    for (const hit of hits(BEFORE_AUTHORITY, text)) {
      if (text.length - hit.index < 110 && !/[;:]/u.test(text.slice(hit.index))) {
        return [text.slice(0, hit.index), ...cutFoot(text.slice(hit.index + 1))]
      }
    }
  }
  return cutAt(text, cuts)
}

function cutAt(text: string, cuts: ReadonlySet<number>): string[] {
  if (cuts.size === 0) return [text]
  const out: string[] = []
  let from = 0
  for (const at of [...cuts].sort((a, b) => a - b)) {
    if (at <= from || at >= text.length) continue
    out.push(text.slice(from, at).trim())
    from = at
  }
  out.push(text.slice(from).trim())
  return out.filter((part) => part !== '')
}

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
