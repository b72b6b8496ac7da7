import { inlinesOf, type Run } from '../../markdown/runs.js'
import type { Repair } from '../../model/diagnostic.js'
import type { Block, BlockHints, Inline, Line } from '../../model/tree.js'
import { cleanLine } from '../clean-text.js'
import { type Band, type Frame, findBands } from './columns.js'
import type { PageLines } from './furniture.js'
import { type PdfLine, piecesOf } from './lines.js'
import { columnJoint, type FlowLine, type PdfParagraph, paragraphsOf } from './paragraphs.js'
import type { DrawnTable } from './tables.js'

export interface PageContent extends PageLines {
  readonly tables: readonly DrawnTable[]
}

type Item =
  | { readonly kind: 'line'; readonly line: PdfLine }
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'table'; readonly table: DrawnTable; readonly page: number }

/** A column goes on in the same block while its lines follow closely. */
const COLUMN_PITCH = 1.75

/** The content of all pages as blocks in reading order. */
export function blocksOf(pages: readonly PageContent[], repairs: Repair[]): readonly Block[] {
  const frames = new Map<number, Frame>()
  for (const width of new Set(pages.map(widthOf))) {
    frames.set(width, frameOf(pages.filter((page) => widthOf(page) === width).flatMap((page) => page.lines)))
  }
  const blocks: Block[] = []
  let flow: FlowLine[] = []
  let fresh = true
  let columns = 0
  const flush = () => {
    blocks.push(...paragraphsOf(flow, repairs).map((paragraph) => blockOf(paragraph, repairs)))
    flow = []
    fresh = true
  }
  for (const page of pages) {
    const common = frames.get(widthOf(page)) ?? frameOf(page.lines)
    const own = frameOf(page.lines)
    // Pages with margins of their own, as in a paper with another bound behind it.
    const frame = page.lines.length >= 10 && own.left - common.left > 15 ? own : common
    for (const item of itemsOf(page, frame)) {
      if (item.kind === 'line') {
        flow.push({ line: item.line, frame, fresh })
        fresh = false
        continue
      }
      flush()
      if (item.kind === 'band') {
        columns++
        blocks.push(...columnBlocks(item.band.left, { column: 'left', columns }, repairs))
        blocks.push(...columnBlocks(item.band.right, { column: 'right', columns }, repairs))
      } else if (!joinTable(blocks, item.table)) blocks.push(item.table.grid)
    }
  }
  flush()
  return blocks
}

const widthOf = (page: PageContent) => Math.round(page.width / 5)

/** Lines between tables cut into bands and running lines, all from top to bottom. */
function itemsOf(page: PageContent, frame: Frame): readonly Item[] {
  const tables = [...page.tables].sort((a, b) => a.top - b.top)
  const items: Item[] = []
  let rest = [...page.lines]
  for (const table of [...tables, null]) {
    const above = table ? rest.filter((line) => line.y <= table.top + 2) : rest
    rest = table ? rest.filter((line) => line.y > table.top + 2) : []
    let at = 0
    for (const band of findBands(above, frame)) {
      items.push(...above.slice(at, band.from).map((line): Item => ({ kind: 'line', line })))
      items.push({ kind: 'band', band })
      at = band.to
    }
    items.push(...above.slice(at).map((line): Item => ({ kind: 'line', line })))
    if (table) items.push({ kind: 'table', table, page: page.page })
  }
  return items
}

/** Left and right edge of the running text: where two lines at least begin and end. */
export function frameOf(lines: readonly PdfLine[]): Frame {
  const shared = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b)
    return sorted.find((value, at) => {
      const next = sorted[at + 1]
      return next !== undefined && next - value <= 3
    })
  }
  const left = shared(lines.map((line) => line.x0)) ?? Math.min(...lines.map((line) => line.x0))
  const right = shared(lines.map((line) => -line.x1)) ?? Math.min(...lines.map((line) => -line.x1))
  return { left: Number.isFinite(left) ? left : 0, right: Number.isFinite(right) ? -right : 0 }
}

function blockOf(paragraph: PdfParagraph, repairs: Repair[]): Line {
  const { align, whole, lines } = paragraph
  const hints: BlockHints = {
    page: lines[0]?.page ?? 1,
    ...(align ? { align } : {}),
    ...(whole ? { whole } : {}),
  }
  return { type: 'paragraph', children: inlines(lines, paragraph.joints, repairs), hints }
}

function columnBlocks(
  lines: readonly PdfLine[],
  place: Pick<BlockHints, 'column' | 'columns'>,
  repairs: Repair[],
): readonly Block[] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1)
    const close = before && line.y - before.y <= COLUMN_PITCH * Math.max(line.size, before.size)
    if (close) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.map(
    (group): Line => ({
      type: 'paragraph',
      children: inlines(
        group,
        group.map((line, at) => columnJoint(group[at - 1] ?? line, line)),
        repairs,
      ),
      hints: { ...place, page: group[0]?.page ?? 1 },
    }),
  )
}

/** Lines as inline nodes, `joints` between them ("\n" is a break). */
export function inlines(lines: readonly PdfLine[], joints: readonly string[], repairs: Repair[]): readonly Inline[] {
  const runs: { text: string; bold: boolean; italic: boolean }[] = []
  const add = (text: string, bold: boolean, italic: boolean) => {
    const last = runs.at(-1)
    if (last && (text.trim() === '' || (last.bold === bold && last.italic === italic))) last.text += text
    else runs.push({ text, bold, italic })
  }
  for (const [at, line] of lines.entries()) {
    if (at > 0) add(joints[at] ?? '\n', false, false)
    for (const { space, word } of piecesOf(line.words)) {
      add(space, false, false)
      add(word.text, word.bold, word.italic)
    }
  }
  return inlinesOf(runs.map((run): Run => ({ ...run, text: cleaned(run.text, repairs) })))
}

function cleaned(text: string, repairs: Repair[]): string {
  return text
    .split('\n')
    .map((line) => cleanLine(line, repairs))
    .join('\n')
}

/** A table that goes on over the page joins its first part; a heading row printed again is dropped. */
function joinTable(blocks: Block[], table: DrawnTable): boolean {
  const last = blocks.at(-1)
  if (last?.type !== 'table' || last.hints?.page === table.grid.hints?.page) return false
  if (last.rows[0]?.length !== table.grid.rows[0]?.length) return false
  const [first, ...others] = table.grid.rows
  const again = JSON.stringify(first) === JSON.stringify(last.rows[0])
  blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...(again ? others : table.grid.rows)] }
  return true
}
