import type { PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Grid, Inline, Line, Tree } from '../model/tree.js'
import { commonDialect } from './dialect.js'
import { scanEmphasis } from './emphasis.js'
import { inlinesOf } from './runs.js'

// Noncharacters that hold the place of escaped marks while remark decodes the escapes around them.
const HELD = { '\\*': '\u{FDD0}', '\\_': '\u{FDD1}' } as const
const SIGN: Readonly<Record<string, string>> = { '\u{FDD0}': '*', '\u{FDD1}': '_' }

/**
 * A received dispatch written in Markdown as our tree: paragraphs with their lines kept apart, headings without their
 * marks, tables. `text` is NFC with "\n" line ends. Emphasis is read by our own scanner, because CommonMark leaves
 * "**10/12 **và" as asterisks and takes quadratic time on hostile runs of them.
 */
export function readMarkdown(text: string): Tree {
  const { micromark, mdast } = commonDialect()
  const parser = unified()
    .data('micromarkExtensions', [...micromark, { disable: { null: ['attention'] } }])
    .data('fromMarkdownExtensions', [...mdast])
    .use(remarkParse)
  const root: Root = parser.parse(holdEscapes(text))
  return { type: 'root', children: root.children.flatMap(blockOf) }
}

function holdEscapes(text: string): string {
  return text
    .replace(/[\u{FDD0}\u{FDD1}]/gu, '')
    .replace(/\\[*_\\]/gu, (held) => (held === '\\*' || held === '\\_' ? HELD[held] : held))
}

function blockOf(node: RootContent): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const line: Line = { type: 'paragraph', children: inlines(node.children) }
      return line.children.length > 0 ? [line] : []
    }
    case 'table':
      return [gridOf(node)]
    default:
      return []
  }
}

function gridOf(table: Table): Grid {
  return {
    type: 'table',
    rows: table.children.map((row) => row.children.map((cell) => inlines(cell.children))),
    align: (table.align ?? []).map((align) => align ?? null),
  }
}

function inlines(nodes: readonly PhrasingContent[]): readonly Inline[] {
  const source = nodes.map((node) => (node.type === 'break' ? '\n' : node.type === 'text' ? node.value : '')).join('')
  const lines = source.replace(/<br ?\/?>/giu, '\n')
  return inlinesOf(
    scanEmphasis(lines, '*_').map((run) => ({
      ...run,
      text: run.text.replace(/[\u{FDD0}\u{FDD1}]/gu, (held) => SIGN[held] ?? ''),
    })),
  )
}
