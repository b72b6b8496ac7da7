import { readMarkdown } from '../../markdown/read-markdown.js'
import type { Tree } from '../../model/tree.js'
import { requireFewBlocks } from '../limits.js'

/** A dispatch kept as Markdown; printed numbers stay text, see `markdown/dialect.ts`. */
export function readMarkdownFile(text: string, name: string): Tree {
  const tree = readMarkdown(text)
  requireFewBlocks(tree.children.length, name)
  return tree
}
