import type { SourceDocument } from '../../model/source-document.js'
import type { Align, Block, BlockHints, Grid, Inline } from '../../model/tree.js'
import { fold } from './fold.js'
import { type Look, lookAt, UNCLEAN } from './look.js'

/** One printed line of the source, before it has a role. */
export interface SourceLine {
  /** Words of the line, trimmed; runs of spaces are kept until the columns are cut. */
  readonly text: string
  readonly look: Look
  /** Spaces in front of the first word, 0 when the reader trimmed them. */
  readonly indent: number
  readonly bold: boolean
  /** Number of the block the line stood in; a new number means a blank line (or a new Word paragraph) before it. */
  readonly block: number
  readonly hints: BlockHints
  readonly cell: {
    readonly row: number
    readonly column: number
    readonly table: number
  } | null
  readonly align: Align | null
}

interface Draft {
  text: string
  letters: number
  boldLetters: number
}

const LETTERS = /\p{L}/gu
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/u
const ZERO_WIDTH_ALL = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu
const STRONG_MARKS = /\*\*|__/gu
const EMPHASIS = /(^|[\s“"(‘])[*_](?=\S)([^*_\n]{1,400}?)(?<=\S)[*_](?=$|[\s.,;:)”"’])/gu

/** A bracket in italics keeps its marks when no space stands before it. */
const BRACKET_EMPHASIS = /\*(\([^*()\n]{1,120}\))\*/gu

/** All lines of a document in source order; a grid that is a heading or foot laid out as a table is unrolled by columns. */
export function sourceLines(source: SourceDocument): SourceLine[] {
  const out: SourceLine[] = []
  let block = 0
  let table = 0
  const walk = (blocks: readonly Block[]): void => {
    for (const item of blocks) {
      block++
      if (item.type === 'role') walk(item.children)
      else if (item.type === 'paragraph') {
        const place = { block, hints: item.hints ?? NO_HINTS, cell: null }
        if (!pushPlain(out, item.children, place)) pushLines(out, inlineLines(item.children), place)
      } else if (item.type === 'table') {
        table++
        block = isLayout(item) ? unroll(out, item, block, table) : pushCells(out, item, block, table)
      }
    }
  }
  walk(source.tree.children)
  return out
}

interface Place {
  readonly block: number
  readonly hints: BlockHints
  readonly cell: SourceLine['cell']
}

const NO_HINTS: BlockHints = {}

/** Lines of a block that holds nothing but text and breaks; false, and nothing pushed, when it holds more. */
function pushPlain(out: SourceLine[], children: readonly Inline[], place: Place): boolean {
  for (let i = 0; i < children.length; i++) {
    const node = children[i]
    if (node?.type === 'text') {
      if (i > 0 && children[i - 1]?.type === 'text') return false
      if (node.value.includes('\n') || node.value.includes('\r')) return false
    } else if (node?.type !== 'break') return false
  }
  for (const node of children) if (node.type === 'text') pushLine(out, node.value, false, place)
  return true
}

function pushLines(out: SourceLine[], drafts: readonly Draft[], place: Place): void {
  for (const draft of drafts) pushLine(out, draft.text, draft.letters > 0 && draft.boldLetters === draft.letters, place)
}

function pushLine(out: SourceLine[], value: string, bold: boolean, { block, hints, cell }: Place): void {
  let text = value.trim()
  let look = lookAt(text)
  let raw = value
  if ((look.signs & UNCLEAN) !== 0 || !isSetInBySpaces(value, text)) {
    raw = clean(value)
    text = raw.trim()
    look = lookAt(text)
  }
  if (text === '') return
  const indent = raw.length === text.length ? 0 : raw.length - raw.trimStart().length
  out.push({ text, look, indent, bold, block, hints, cell, align: hints.align ?? null })
}

const SPACE = 0x20
function isSetInBySpaces(value: string, text: string): boolean {
  if (value.length === text.length) return true
  let at = 0
  while (value.charCodeAt(at) === SPACE) at++
  return at >= value.length - text.length || value.charCodeAt(at) === text.charCodeAt(0)
}

function clean(raw: string): string {
  let text = raw.normalize('NFC')
  if (text.includes('\t')) text = text.replaceAll('\t', '    ')
  if (text.includes('\u00a0')) text = text.replaceAll('\u00a0', ' ')
  if (ZERO_WIDTH.test(text)) text = text.replaceAll(ZERO_WIDTH_ALL, '')
  if (text.length > 3 && (text.includes('**') || text.includes('__'))) {
    const bare = text.replace(STRONG_MARKS, '')
    // A line of stars or underscores alone is a rule, not emphasis.
    if (/[\p{L}\p{N}]/u.test(bare)) text = bare
  }
  if (text.includes('*(')) text = text.replace(BRACKET_EMPHASIS, '$1')
  return text.length > 2 && /[*_]\S/u.test(text) ? text.replace(EMPHASIS, '$1$2') : text
}

function inlineLines(children: readonly Inline[]): Draft[] {
  const lines: Draft[] = [{ text: '', letters: 0, boldLetters: 0 }]
  let counted = false
  const visit = (nodes: readonly Inline[], bold: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'strong' || node.type === 'emphasis') visit(node.children, bold || node.type === 'strong')
      else if (node.type === 'break') lines.push({ text: '', letters: 0, boldLetters: 0 })
      else if (node.type === 'text') {
        const parts =
          node.value.includes('\n') || node.value.includes('\r') ? node.value.split(/\r\n?|\n/u) : [node.value]
        for (const [i, part] of parts.entries()) {
          if (i > 0) lines.push({ text: '', letters: 0, boldLetters: 0 })
          const line = lines[lines.length - 1]
          if (!line) continue
          const letters = !counted ? 0 : part.length > 400 ? part.length : (part.match(LETTERS)?.length ?? 0)
          line.text += part
          line.letters += letters
          if (bold) line.boldLetters += letters
        }
      }
    }
  }
  // Most blocks have no strong part, and then nothing need be counted.
  counted = children.some((node) => node.type === 'strong' || node.type === 'emphasis')
  visit(children, false)
  return lines
}

const LAYOUT =
  /(?:^|\n)\s{0,20}(?:dang cong san viet nam|cong hoa xa hoi chu nghia|doc lap\s?-\s?tu do|noi\s?nhan\s?:|t\/m |tm\. )/u

/** A table of two or three columns holding the parts of a heading or foot is layout, not data. */
function isLayout(grid: Grid): boolean {
  const width = Math.max(0, ...grid.rows.map((row) => row.length))
  if (width > 3) return false
  const holdsPart = (row: readonly (readonly Inline[])[]): boolean =>
    row.some((cell) => LAYOUT.test(fold(cellText(cell), 600)))
  // of a longer one every line of the head or foot has a row: then the first says what it is
  return grid.rows.length <= 6 ? grid.rows.some(holdsPart) : width === 2 && grid.rows.slice(0, 1).some(holdsPart)
}

const cellText = (cell: readonly Inline[]): string =>
  inlineLines(cell)
    .map((line) => line.text)
    .join('\n')

function unroll(out: SourceLine[], grid: Grid, from: number, table: number): number {
  let block = from
  const width = Math.max(0, ...grid.rows.map((row) => row.length))
  for (let column = 0; column < width; column++) {
    for (const row of grid.rows) {
      const side: 'left' | 'right' = column === 0 ? 'left' : 'right'
      const hints: BlockHints = {
        ...grid.hints,
        column: side,
        columns: -table,
      }
      pushLines(out, inlineLines(row[column] ?? []), {
        block: block++,
        hints,
        cell: null,
      })
    }
  }
  return block
}

function pushCells(out: SourceLine[], grid: Grid, from: number, table: number): number {
  let block = from
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell).replace(/\s+/gu, ' ')
      const place = {
        block: block++,
        hints: grid.hints ?? {},
        cell: { row, column, table },
      }
      pushLines(out, [{ text, letters: 1, boldLetters: 0 }], place)
    }
  }
  return block
}
