import type { SourceDocument } from '../../src/model/source-document.js'
import type { Block, Inline } from '../../src/model/tree.js'

/** Blocks as short strings: "⏎" a break, <b> strong, <i> emphasis, "[a|b]" a row of a grid. */
export function outline(source: SourceDocument): readonly string[] {
  return source.tree.children.map(blockText)
}

/** As `outline`, without marks of style. */
export function plain(source: SourceDocument): readonly string[] {
  return outline(source).map((line) => line.replace(/<\/?[bi]>/gu, ''))
}

export function blockText(block: Block): string {
  if (block.type === 'paragraph') return block.children.map(inlineText).join('')
  if (block.type === 'table') {
    return block.rows.map((row) => `[${row.map((cell) => cell.map(inlineText).join('')).join('|')}]`).join('')
  }
  return `(${block.type})`
}

function inlineText(node: Inline): string {
  if (node.type === 'break') return '⏎'
  if (node.type === 'strong') return `<b>${node.children.map(inlineText).join('')}</b>`
  if (node.type === 'emphasis') return `<i>${node.children.map(inlineText).join('')}</i>`
  return 'value' in node ? node.value : ''
}
