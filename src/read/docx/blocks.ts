import type { Block, BlockHints } from '../../model/tree.js'
import { requireFewBlocks } from '../limits.js'
import type { Numbering } from '../list-labels.js'
import { readLine } from './paragraph.js'
import type { RunContext } from './runs.js'
import type { Styles } from './styles.js'
import { isRuled, readCell, tableBlocks } from './tables.js'
import { LOST, type Tally } from './tally.js'
import { type Element, findPath, textOf } from './xml.js'

export interface BlockContext {
  readonly file: string
  readonly styles: Styles
  readonly numbering: Numbering
  readonly tally: Tally
  readonly run: Omit<RunContext, 'box' | 'page'>
  /** The block that keeps the place of a picture as large as a page; null where such a picture is not read. */
  readonly pagePicture: ((relation: string) => Block) | null
  /** Running counts over the whole document. */
  readonly count: { blocks: number; columns: number }
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'Choice'])
/** How many short lines may stand before a head table or after a foot table (a stamp, a page mark). */
const STRAY_LINES = 2

/** Paragraphs and tables of a story (body, head, foot, note, text box, cell) in reading order. */
export function readBlocks(story: Element, context: BlockContext): readonly Block[] {
  const elements = flatten(story, context)
  const blocks: Block[] = []
  elements.forEach((element, index) => {
    if (element.name === 'p') blocks.push(...readParagraphBlocks(element, context))
    else {
      const atHead = blocks.length <= STRAY_LINES
      const atFoot =
        elements.slice(index + 1, index + 20).filter(hasText).length <= STRAY_LINES && elements.length - index <= 20
      blocks.push(...readTable(element, { atHead, atFoot }, context))
    }
  })
  return blocks
}

export function inRegion(blocks: readonly Block[], region: NonNullable<BlockHints['region']>): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'table' ? { ...block, hints: { ...block.hints, region } } : block,
  )
}

function readParagraphBlocks(element: Element, context: BlockContext): readonly Block[] {
  const boxes: Block[] = []
  const pages: Block[] = []
  const inside = { ...context, pagePicture: null }
  const run: RunContext = {
    ...context.run,
    box: (content) => boxes.push(...inRegion(readBlocks(content, inside), 'text-box')),
    page: (relation) => {
      if (context.pagePicture) pages.push(context.pagePicture(relation))
      return context.pagePicture !== null
    },
  }
  const line = readLine(element, context.numbering, run, context.tally.repairs)
  if (line) context.count.blocks += 1
  requireFewBlocks(context.count.blocks, context.file)
  return line ? [...boxes, line, ...pages] : [...boxes, ...pages]
}

function readTable(
  table: Element,
  place: { readonly atHead: boolean; readonly atFoot: boolean },
  context: BlockContext,
): readonly Block[] {
  const ruled = isRuled(table, context.styles)
  const rows = cellsOf(table, 'tr', context).map((row) =>
    cellsOf(row, 'tc', context).map((cell) =>
      readCell(cell, readBlocks(cell, { ...context, pagePicture: null }), ruled),
    ),
  )
  context.count.columns += 1
  return tableBlocks({ rows, ...place }, context.count.columns)
}

/** Rows of a table or cells of a row, through the wrappers that may hold them. */
function cellsOf(parent: Element, name: 'tr' | 'tc', context: BlockContext): readonly Element[] {
  return parent.children.flatMap((child): readonly Element[] => {
    if (typeof child === 'string') return []
    if (child.name === name) {
      if (!findPath(child, 'trPr', 'del')) return [child]
      context.tally.deletion(textOf(child))
      return []
    }
    return WRAPPERS.has(child.name) ? cellsOf(child, name, context) : []
  })
}

/** Paragraphs and tables of a story, out of their wrappers. */
function flatten(story: Element, context: BlockContext): readonly Element[] {
  return story.children.flatMap((child): readonly Element[] => {
    if (typeof child === 'string') return []
    if (child.name === 'p' || child.name === 'tbl') return [child]
    if (child.name === 'AlternateContent') {
      const choice = findPath(child, 'Choice') ?? findPath(child, 'Fallback')
      return choice ? flatten(choice, context) : []
    }
    if (WRAPPERS.has(child.name)) return flatten(child, context)
    if (child.name === 'altChunk') context.tally.lose(LOST.foreign)
    if (child.name === 'del' || child.name === 'moveFrom') context.tally.deletion(textOf(child))
    return []
  })
}

function hasText(element: Element): boolean {
  return element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : hasText(child)))
}
