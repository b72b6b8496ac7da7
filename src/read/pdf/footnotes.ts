import type { PageLines } from './furniture.js'
import { lineOf, type PdfLine, textOf } from './lines.js'

export interface Footnotes {
  readonly page: PageLines
  readonly notes: readonly string[]
}

const SMALLER = 0.93
const RAISED = 0.82
const MARK = /^\[?\(?(\d{1,2}|\*)\)?\]?/u

/**
 * Notes in smaller letters at the bottom of a page, each begun with a mark that stands raised in the text above. The
 * marks go with them; a raised figure without a note (m²) stays.
 */
export function liftFootnotes(page: PageLines, bodySize: number): Footnotes {
  const { lines } = page
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? bodySize) <= SMALLER * bodySize) from--
  const marks = new Set(lines.slice(0, from).flatMap(raisedMarks))
  if (marks.size === 0) return { page, notes: [] }
  const notes: string[] = []
  const lifted = new Set<PdfLine>()
  const explained = new Set<string>()
  let open = false
  for (const line of lines.slice(from)) {
    const text = textOf(line.words)
    const mark = MARK.exec(text)?.[1]
    if (mark !== undefined && marks.has(mark)) {
      open = true
      explained.add(mark)
      notes.push(text)
    } else if (open) notes.push(`${notes.pop() ?? ''} ${text}`)
    if (open) lifted.add(line)
  }
  if (notes.length === 0) return { page, notes }
  const kept = lines.filter((line) => !lifted.has(line)).map((line) => withoutMarks(line, explained))
  return { page: { ...page, lines: kept }, notes: notes.map((note) => note.normalize('NFC')) }
}

const isRaised = (line: PdfLine, index: number): boolean => {
  const word = line.words[index]
  return word !== undefined && word.size <= RAISED * line.size && word.y < line.y - 0.05 * line.size
}

function raisedMarks(line: PdfLine): readonly string[] {
  return line.words.flatMap((word, index) => {
    const mark = isRaised(line, index) ? MARK.exec(word.text)?.[1] : undefined
    return mark === undefined ? [] : [mark]
  })
}

function withoutMarks(line: PdfLine, marks: ReadonlySet<string>): PdfLine {
  const kept = line.words.filter((word, index) => {
    const mark = isRaised(line, index) ? MARK.exec(word.text)?.[1] : undefined
    return mark === undefined || !marks.has(mark)
  })
  return kept.length === line.words.length || kept.length === 0 ? line : lineOf(kept, line.page)
}
