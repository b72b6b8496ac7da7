import type { Repair } from '../../model/diagnostic.js'
import type { Block, BlockHints, Inline } from '../../model/tree.js'
import { withoutLookalikes } from '../../vietnamese/index.js'
import { cleanLine } from '../clean-text.js'
import type { Unruled } from '../strips.js'
import { findUnruled } from '../unruled.js'
import { type Columns, cutColumns, type Plain } from './columns.js'
import { DOUBTFUL } from './doubts.js'
import { type Piece, pieceOf, type Row } from './lines.js'
import type { OcrWord } from './ocr-engine.js'
import { columnGroups, paragraphsOf } from './paragraphs.js'
import { mendSlips } from './slips.js'

/** Blocks of one page in reading order: columns left then right, the rest as paragraphs. */
export function blocksOfPage(
  rows: readonly Row[],
  em: number,
  page: number,
  columnsBefore: number,
  repairs: Repair[],
): readonly Block[] {
  const parts = partsOf(rows, em)
  const plain = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []))
  let columns = columnsBefore
  return parts.flatMap((part): Block[] => {
    if (part.kind === 'table') return [gridOf(part, page, repairs)]
    if (part.kind === 'rows') {
      return paragraphsOf(part.rows, plain, em).map(({ lines, whole, align }) => {
        const texts = lines.map((line) => textOf(line, repairs))
        const hints: BlockHints = { page, ...(align ? { align } : {}), ...(whole ? { whole } : {}) }
        return { type: 'paragraph', children: whole ? [text(joined(texts))] : broken(texts), hints }
      })
    }
    columns += 1
    const side = (lines: readonly Piece[], column: 'left' | 'right'): Block[] =>
      columnGroups(lines, em).map((group) => ({
        type: 'paragraph',
        children: broken(group.map((line) => textOf(line, repairs))),
        hints: { page, column, columns },
      }))
    return [...side(part.left, 'left'), ...side(part.right, 'right')]
  })
}

interface Table {
  readonly kind: 'table'
  readonly rows: Unruled<OcrWord>['rows']
}

/** A page as tables, and what stands between them cut into columns and plain rows. */
function partsOf(rows: readonly Row[], em: number): readonly (Columns | Plain | Table)[] {
  const lines = rows.map(({ pieces, y1 }) => ({ words: pieces.flatMap(({ words }) => words), y: y1, size: em }))
  const parts: (Columns | Plain | Table)[] = []
  let at = 0
  for (const { from, to, rows: cells } of findUnruled(lines, { lossy: true })) {
    if (from > at) parts.push(...cutColumns(rows.slice(at, from), em))
    parts.push({ kind: 'table', rows: cells })
    at = to
  }
  if (at < rows.length || rows.length === 0) parts.push(...cutColumns(rows.slice(at), em))
  return parts
}

function gridOf({ rows }: Table, page: number, repairs: Repair[]): Block {
  const cell = (pieces: readonly (readonly OcrWord[])[]): readonly Inline[] => {
    const read = joined(pieces.map((words) => textOf(pieceOf(words), repairs)).filter((line) => line !== ''))
    return read === '' ? [] : [text(read)]
  }
  const align = (rows[0] ?? []).map(() => null)
  return { type: 'table', rows: rows.map((row) => row.map(cell)), align, hints: { page } }
}

const text = (value: string): Inline => ({ type: 'text', value })

function broken(lines: readonly string[]): readonly Inline[] {
  return lines.flatMap((line, at): Inline[] => (at === 0 ? [text(line)] : [{ type: 'break' }, text(line)]))
}

/** A number cut at its hyphen (`287/STC-` `HCSN`) is joined without a space. */
function joined(lines: readonly string[]): string {
  return (lines[0] === undefined ? [''] : lines).reduce((before, line) =>
    /[\d/][^\s]{0,20}[-/]$/u.test(before) && /^[\p{Lu}\d]/u.test(line) ? before + line : `${before} ${line}`,
  )
}

/** Words of a line mended each for itself; a doubtful word is left as it was read. */
function textOf(piece: Piece, repairs: Repair[]): string {
  const words = piece.words.map(({ text: read, confidence }) => {
    const plain = withoutLookalikes(read)
    if (plain !== read.normalize('NFC')) repairs.push({ kind: 'ocr', at: -1, before: read, after: plain })
    return confidence < DOUBTFUL ? plain : cleanLine(plain, repairs).trim()
  })
  return mendSlips(words.filter((word) => word !== '').join(' '), repairs)
}
