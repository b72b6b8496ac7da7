import { fold, isCaps, startsLower } from './fold.js'
import { KINH_GUI } from './marks.js'
import type { Piece } from './pieces.js'

/** A piece with the facts the features ask for, each computed once. */
export interface View {
  readonly piece: Piece
  readonly text: string
  /** Fold of the first 140 units. */
  readonly fold: string
  readonly length: number
  readonly caps: boolean
  readonly lower: boolean
  /** Printed number: `1.`, `2.1.`, `a)`, `I-`, `Điều 3`. */
  readonly label: boolean
  readonly bullet: boolean
  readonly last: string
  /** First line of its block. */
  readonly starts: boolean
  /** Lines and letters of the block. */
  readonly blockLines: number
  readonly blockLength: number
  /** Words of asking, assigning or reporting stand in its first 200 letters. */
  readonly duty: boolean
  /** Stands in the block that the words Kính gửi open. */
  readonly underOpening: boolean
  /** Stands in a short block between a sentence broken off and its continuation. */
  cutIn: boolean
}

const LABEL =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/]\s?(?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\s|[ivx]{1,5}\s?[.)/-]\s?|[a-z]\s?\)\s?|\(\d{1,2}\)|\([a-z]\)|dieu \d{1,3}|phan (?:thu |[ivx])|chuong [ivx]|muc [ivx\d])/u
const BULLET = /^[-+*]\s?(?=[\p{L}\d“"(])/u
// With diacritics (folded, `giáo dục` would say `giao`) and without the flag i, which is slow.
const DUTY =
  /(?:[Đđ]ề\s?nghị|[Yy]êu\s?cầu|(?<!\p{L})[Gg]iao|[Tt]hực\s?hiện|[Bb]áo\s?cáo|[Tt]riển\s?khai|[Nn]hư\s?sau|[Nn]hận\s?được|[Dd]e nghi|[Yy]eu cau)(?!\p{L})/u
export const TERMINAL = /[.;:!?…]$|\.\/\.?$|[.;!?][”"’)]$/u

export function views(pieces: readonly Piece[]): View[] {
  const blocks = new Map<number, { lines: number; length: number }>()
  for (const piece of pieces) {
    const block = blocks.get(piece.block)
    if (block) {
      block.lines++
      block.length += piece.text.length
    } else blocks.set(piece.block, { lines: 1, length: piece.text.length })
  }
  let before = -1
  let opened = -1
  const all = pieces.map((piece): View => {
    const folded = fold(piece.text, 140)
    const block = blocks.get(piece.block)
    const starts = piece.block !== before
    before = piece.block
    if (starts && KINH_GUI.test(folded)) opened = piece.block
    return {
      piece,
      text: piece.text,
      fold: folded,
      length: piece.text.length,
      caps: piece.text.length < 160 && isCaps(piece.text),
      lower: startsLower(piece.text),
      label: isLabel(piece.text, folded),
      bullet: BULLET.test(folded),
      last: piece.text.charAt(piece.text.length - 1),
      starts,
      blockLines: block?.lines ?? 1,
      blockLength: block?.length ?? piece.text.length,
      duty: DUTY.test(piece.text.length > 200 ? piece.text.slice(0, 200) : piece.text),
      underOpening: piece.block === opened,
      cutIn: false,
    }
  })
  markCutIns(all)
  return all
}

/** Roman numerals count as labels only in capitals: `v/v` and `i-ốt` are words. */
function isLabel(text: string, folded: string): boolean {
  if (!LABEL.test(folded)) return false
  return /^[ivx]/u.test(folded) ? /^[IVX]{1,5}\s?[.)-]/u.test(text) : true
}

/** Longest interruption looked for, in blocks, and its longest line. */
const REACH = 4
const NOTE_LINE = 70

/**
 * A sentence that breaks off before a short block and goes on in lower case behind it: the block between is page
 * furniture, a stamp or a hand note, whatever its words.
 */
function markCutIns(all: readonly View[]): void {
  const starts = all.flatMap((view, i) => (view.starts ? [i] : []))
  for (let b = 1; b < starts.length; b++) {
    const at = starts[b]
    const before = at === undefined ? undefined : all[at - 1]
    if (at === undefined || !before || !isBrokenOff(before)) continue
    for (let e = b + 1; e <= b + REACH && e < starts.length; e++) {
      const next = starts[e]
      const after = next === undefined ? undefined : all[next]
      const last = next === undefined ? undefined : all[next - 1]
      if (next === undefined || !after || !last || !isInterruption(last)) break
      if (after.lower && !after.label && !after.bullet && after.blockLength > 25) {
        const between = all.slice(at, next)
        if (between.length <= 8 && between.every(isInterruption)) for (const view of between) view.cutIn = true
        break
      }
    }
  }
}

const isBrokenOff = (view: View): boolean =>
  view.blockLength >= 70 && !view.caps && !view.piece.hints.whole && /[\p{L}\d,]$/u.test(view.text) && !view.piece.cell

const isInterruption = (view: View): boolean =>
  view.length <= NOTE_LINE &&
  !view.label &&
  !view.bullet &&
  !view.piece.cell &&
  !/^(?:kinh\s?gui|no?i\s?nhan)/u.test(view.fold)
