import type { Block, Inline } from '../model/tree.js'

const OPEN = '[CẦN BỔ SUNG: '
const LONGEST = 200

/** The printed mark of a fact that nobody gave. */
export function missingMark(label: string): string {
  return `${OPEN}${label.replaceAll(']', ')').normalize('NFC')}]`
}

/** Splits a text at its marks, so that writers can highlight them. */
export function splitMissing(value: string): readonly Inline[] {
  if (!value.includes(OPEN)) return value === '' ? [] : [{ type: 'text', value }]
  const parts: Inline[] = []
  let from = 0
  for (let open = value.indexOf(OPEN); open >= 0; open = value.indexOf(OPEN, open + 1)) {
    const ahead = value.slice(open + OPEN.length, open + OPEN.length + LONGEST + 1)
    const label = ahead.slice(0, Math.max(0, ahead.indexOf(']')))
    if (label === '' || label.includes('\n') || open < from) continue
    if (open > from) parts.push({ type: 'text', value: value.slice(from, open) })
    parts.push({ type: 'missing', value: label })
    from = open + OPEN.length + label.length + 1
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
