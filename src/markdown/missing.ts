import type { Block, Inline } from '../model/tree.js'

const OPEN = '[CẦN BỔ SUNG: '
const MARK = /\[CẦN BỔ SUNG: ([^[\]\n]{1,200})\]/gu

/** The printed mark of a fact that nobody gave. */
export function missingMark(label: string): string {
  return `${OPEN}${label.replaceAll('[', '(').replaceAll(']', ')').normalize('NFC')}]`
}

/** Splits a text at its marks, so that writers can highlight them. */
export function splitMissing(value: string): readonly Inline[] {
  if (!value.includes(OPEN)) return value === '' ? [] : [{ type: 'text', value }]
  const parts: Inline[] = []
  let from = 0
  for (const match of value.matchAll(MARK)) {
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) })
    parts.push({ type: 'missing', value: match[1] ?? '' })
    from = match.index + match[0].length
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) })
  return parts
}

function missingInLine(nodes: readonly Inline[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'missing' ? [node.value] : 'children' in node ? missingInLine(node.children) : [],
  )
}

/** Every mark in a list of blocks, in reading order, one entry for each place. */
export function missingIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return missingInLine(block.children)
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(missingInLine))
      case 'role':
        return missingIn(block.children)
      default:
        return []
    }
  })
}
