import { mayBegin, startsLower } from './fold.js'
import { KINH_GUI } from './marks.js'
import { markNeighbours } from './neighbours.js'
import type { Piece } from './piece.js'
import type { View } from './view.js'

export type { View } from './view.js'

const LABEL =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/]\s?(?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[-–]?\s|[ivx]{1,5}\s?[.)/-]\s?|[a-z]\s?\)\s?|\(\d{1,2}\)|\([a-z]\)|dieu \d{1,3}|phan (?:thu |[ivx])|chuong [ivx]|muc [ivx\d])/u
const LIST_GOES_ON = /[;,:]$/u
const BULLET = /^[-+*]\s?(?=[\p{L}\d“"(])/u
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
  let listed = false
  let last = ''
  const all = pieces.map((piece): View => {
    const { fold: folded, caps } = piece.look
    const block = blocks.get(piece.block)
    const starts = piece.block !== before
    before = piece.block
    const opens = folded.charAt(0) === 'k' && KINH_GUI.test(folded)
    if (starts && opens) opened = piece.block
    // Without a blank line in front, a list goes on as long as its items end like items.
    listed = opens || (listed && LIST_GOES_ON.test(last))
    last = piece.text
    return {
      piece,
      text: piece.text,
      fold: folded,
      length: piece.text.length,
      caps,
      lower: startsLower(piece.text),
      label: isLabel(piece.text, folded),
      bullet: isBullet(folded),
      last: piece.text.charAt(piece.text.length - 1),
      starts,
      blockLines: block?.lines ?? 1,
      blockLength: block?.length ?? piece.text.length,
      duty: null,
      underOpening: piece.block === opened || listed,
      cutIn: false,
      titled: false,
      overStamp: false,
      stamped: false,
      aboutPaper: false,
      headline: false,
      overBlank: false,
      toldBelow: false,
      running: false,
    }
  })
  markNeighbours(all)
  return all
}

const WORDS = mayBegin(['dieu', 'phan', 'chuong', 'muc'])
const [SPACE, OPEN, CLOSE, HYPHEN, PLUS, STAR] = [0x20, 0x28, 0x29, 0x2d, 0x2b, 0x2a]
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A figure, a bracket, a letter in front of a bracket, a numeral or one of the words. */
function maybeLabel(folded: string): boolean {
  const first = folded.charCodeAt(0)
  if (isFigure(first) || first === OPEN || 'ivx'.includes(folded.charAt(0))) return true
  const second = folded.charCodeAt(1)
  return second === CLOSE || second === SPACE || second >= 0x80 || WORDS(folded)
}

function isBullet(folded: string): boolean {
  const first = folded.charCodeAt(0)
  return (first === HYPHEN || first === PLUS || first === STAR) && BULLET.test(folded)
}

/** `a. Rà soát`, `a/ Rà soát`, `1 - Rà soát`, `1 . Rà soát`, `o Rà soát`: labels only before a capital. */
const BEFORE_CAPITAL = /^(?:[a-zđ][./]\s?|\d{1,2}\s[-–.]\s|o\s)\p{Lu}/u

/** Roman numerals count as labels only in capitals: `v/v` and `i-ốt` are words. */
function isLabel(text: string, folded: string): boolean {
  if (BEFORE_CAPITAL.test(text)) return true
  if (!maybeLabel(folded) || !LABEL.test(folded)) return false
  return /^[ivx]/u.test(folded) ? /^[IVX]{1,5}\s?[.)-]/u.test(text) : true
}
