import type { Block } from '../model/tree.js'

/** A block of a part that stands behind another: its groups of columns are numbered behind those of that part. */
export function behind(block: Block, columns: number): Block {
  if ((block.type !== 'paragraph' && block.type !== 'table') || block.hints?.columns === undefined) return block
  return { ...block, hints: { ...block.hints, columns: block.hints.columns + columns } }
}
