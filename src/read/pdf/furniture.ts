import type { PdfLine } from './lines.js'
import { textOf } from './lines.js'

export interface PageLines {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}
export interface Furniture {
  readonly pages: readonly PageLines[]
  /** Running heads and feet, each once, with the page it was first met on. */
  readonly heads: readonly PdfLine[]
  readonly feet: readonly PdfLine[]
}

const EDGE = 0.13
const NUMBER = /^(?:(?:trang|page)\s?)?[-–—.\s]*(\d{1,4})[-–—.\s]*(?:(?:\/|of|trên)\s?\d{1,4})?$/iu
const MOST_LINES = 3
const APART = 1.7
/** How far a running head may wander from page to page, in points. */
const SAME_PLACE = 4

/** Takes page numbers away, and what repeats at the same place near the edge of the pages. */
export function liftFurniture(pages: readonly PageLines[]): Furniture {
  const numbers = pageNumbers(pages)
  const repeated = running(pages, numbers)
  const heads = new Map<string, PdfLine>()
  const feet = new Map<string, PdfLine>()
  const rest = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (numbers.has(line)) return false
      const key = repeated.get(line)
      if (key === undefined) return true
      const lifted = line.y < page.height / 2 ? heads : feet
      if (!lifted.has(key)) lifted.set(key, line)
      return false
    }),
  }))
  return { pages: rest, heads: [...heads.values()], feet: [...feet.values()] }
}

/** Lone figures at the top or bottom that count with the pages. */
function pageNumbers(pages: readonly PageLines[]): ReadonlySet<PdfLine> {
  const found: { readonly line: PdfLine; readonly offset: number; readonly artifact: boolean }[] = []
  for (const page of pages) {
    const ends = [page.lines[0], page.lines.at(-1)]
    for (const line of new Set(ends)) {
      const figure = line && NUMBER.exec(textOf(line.words).trim())?.[1]
      if (!line || figure === undefined || !nearEdge(line, page)) continue
      const artifact = line.words.every((word) => word.artifact)
      found.push({ line, offset: Number(figure) - page.page, artifact })
    }
  }
  const counted = new Map<number, number>()
  for (const { offset } of found) counted.set(offset, (counted.get(offset) ?? 0) + 1)
  return new Set(
    found
      .filter(({ offset, artifact }) => offset === 0 || artifact || (counted.get(offset) ?? 0) >= 2)
      .map(({ line }) => line),
  )
}

function running(pages: readonly PageLines[], numbers: ReadonlySet<PdfLine>): ReadonlyMap<PdfLine, string> {
  const places = new Map<string, { readonly line: PdfLine; readonly page: number }[]>()
  for (const page of pages) {
    for (const line of [...setApart(page.lines), ...setApart(page.lines.toReversed())]) {
      if (numbers.has(line) || !nearEdge(line, page)) continue
      const key = textOf(line.words).replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()
      if (!/\p{L}{2}/u.test(key)) continue
      const lines = places.get(key) ?? []
      lines.push({ line, page: page.page })
      places.set(key, lines)
    }
  }
  const repeated = new Map<PdfLine, string>()
  for (const [key, met] of places) {
    for (const one of met) {
      const alike = new Set(
        met.filter((other) => Math.abs(other.line.y - one.line.y) <= SAME_PLACE).map((other) => other.page),
      )
      const least = Math.max(2, Math.ceil((pages.length - 1) / 2))
      // Two copies of one paper in a file repeat their whole head: a running head fits on every other page or more.
      if (alike.size >= least && (pages.length > 2 || one.line.words.every((word) => word.artifact)))
        repeated.set(one.line, key)
    }
  }
  return repeated
}

/** The first lines, when they are few and a blank room parts them from the text. */
function setApart(lines: readonly PdfLine[]): readonly PdfLine[] {
  for (let at = 1; at <= MOST_LINES && at < lines.length; at++) {
    const [line, next] = [lines[at - 1], lines[at]]
    if (line && next && Math.abs(next.y - line.y) > APART * Math.max(line.size, next.size)) return lines.slice(0, at)
  }
  return lines.length <= MOST_LINES ? lines : []
}

function nearEdge(line: PdfLine, page: PageLines): boolean {
  return line.y < EDGE * page.height || line.y > (1 - EDGE) * page.height
}
