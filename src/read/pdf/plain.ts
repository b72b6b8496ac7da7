import type { Block, Inline } from '../../model/tree.js'

/** The words of a block, breaks and cells as new lines. */
export function plainOf(block: Block): string {
  if (block.type === 'paragraph') return inlineText(block.children)
  if (block.type === 'table') return block.rows.flatMap((row) => row.map(inlineText)).join('\n')
  return block.type === 'role' ? block.children.map(plainOf).join('\n') : ''
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => (node.type === 'break' ? '\n' : 'children' in node ? inlineText(node.children) : node.value))
    .join('')
}
