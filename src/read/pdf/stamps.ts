import type { Word } from './ink.js'
import { lineOf, linesOf, type PdfLine, textOf } from './lines.js'

export interface Lifted {
  readonly words: readonly Word[]
  readonly stamps: readonly string[]
}

/** Words only signing software prints. */
const SURE =
  /^(?:ký bởi|người ký|thời gian ký|ngày ký|giờ ký|ký ngày|signature (?:not )?(?:verified|valid)|(?:digitally )?signed by)\s?:?|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4},?\s+\d{1,2}:\d{2}:\d{2}|^\+\d{2}:?\d{2}$|\d{2}:\d{2}:\d{2}\s?\+\d{2}:?\d{2}$/iu
/** What `SURE` asks for, in the letters of a page without their spaces: on most pages there is nothing of it. */
const MAY_BE = /ký(?:bởi|ngày)|(?:người|gian|ngày|giờ)ký|signature|signedby|\d:\d{2}:\d{2}|\+\d{2}:?\d{2}/iu
/** Words that go with them. */
const WITH =
  /^(?:e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|date|reason|location|lý do|nơi ký)\s?:|^[\w.+-]{1,64}@[\w.-]{1,80}$/iu
/** A signature field that shows figures alone is how signing software puts the number and the date on. */
const FIGURES = /^[\d/.-]{1,12}$/u
const HIGHEST = 9
const ASSORTED = 1.9

/**
 * Takes the text of signature stamps out of the page: all that a signature field shows, and printed blocks of few lines
 * in one size in which signing software names the signer and the time.
 */
export function liftStamps(words: readonly Word[], signatures: ReadonlySet<string>, page: number): Lifted {
  const stamps: string[] = []
  const rest: Word[] = []
  const shown = new Map<string, Word[]>()
  for (const word of words) {
    if (word.annotation === null || !signatures.has(word.annotation)) rest.push(word)
    else shown.set(word.annotation, [...(shown.get(word.annotation) ?? []), word])
  }
  for (const own of shown.values()) {
    if (own.every((word) => FIGURES.test(word.text))) rest.push(...own)
    else stamps.push(textOfLines(linesOf(own, page)))
  }
  if (!MAY_BE.test(rest.map(({ text }) => text).join(''))) return { words: rest, stamps }
  const printed = clusters(rest, page).filter(isStamp)
  const gone = new Set(printed.flatMap((lines) => lines.flatMap((line) => line.words)))
  stamps.push(...printed.map(textOfLines))
  return { words: rest.filter((word) => !gone.has(word)), stamps }
}

const textOfLines = (lines: readonly PdfLine[]) =>
  lines
    .map((line) => textOf(line.words))
    .join('\n')
    .normalize('NFC')

/** Stretches of text in one size, each under the other, that begin near the same x. */
function clusters(words: readonly Word[], page: number): readonly (readonly PdfLine[])[] {
  const sizes = new Map<number, Word[]>()
  for (const word of words) {
    const size = Math.round(word.size * 4) / 4
    sizes.set(size, [...(sizes.get(size) ?? []), word])
  }
  const groups: PdfLine[][] = []
  for (const own of sizes.values()) {
    for (const line of linesOf(own, page).flatMap(stretches)) {
      const group = groups.find((lines) => {
        const last = lines.at(-1)
        return (
          last !== undefined &&
          Math.abs(last.size - line.size) < 0.3 &&
          line.y > last.y &&
          line.y - last.y <= ASSORTED * line.size &&
          line.x0 < last.x1 &&
          last.x0 < line.x1
        )
      })
      if (group) group.push(line)
      else groups.push([line])
    }
  }
  return groups.flatMap(aroundStamp)
}

/** Pieces of a line parted by more than two letters. */
function stretches(line: PdfLine): readonly PdfLine[] {
  const parts: Word[][] = []
  for (const word of line.words) {
    const last = parts.at(-1)
    const end = last?.at(-1)?.x1
    if (last && end !== undefined && word.x0 - end <= 1.2 * line.size) last.push(word)
    else parts.push([word])
  }
  return parts.map((part) => lineOf(part, line.page))
}

/** A long run of text that holds a stamp in the same size gives only the lines that are certainly the stamp's. */
function aroundStamp(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  if (lines.length <= HIGHEST) return [lines]
  return [lines.filter((line) => SURE.test(textOf(line.words)) || WITH.test(textOf(line.words)))]
}

function isStamp(lines: readonly PdfLine[]): boolean {
  const texts = lines.map((line) => textOf(line.words))
  const sure = texts.filter((text) => SURE.test(text)).length
  const along = texts.filter((text) => WITH.test(text)).length
  return sure >= 2 || (sure >= 1 && (along >= 1 || lines.length === 1))
}
