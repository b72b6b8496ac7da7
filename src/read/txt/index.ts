import { scanEmphasis } from '../../markdown/emphasis.js'
import { readMarkdown } from '../../markdown/read-markdown.js'
import { inlinesOf } from '../../markdown/runs.js'
import type { Block, Inline, Tree } from '../../model/tree.js'
import { requireFewBlocks } from '../limits.js'
import { flatTableAt } from './flat-tables.js'
import { withoutLayoutBars } from './layout-bars.js'
import { withLineEnds } from './lost-line-ends.js'

const HEADING = /^ {0,3}#{1,6}[ \t]+/u
const RULE_CELL = /^:?-{1,99}:?$/u

/** Also the end of a line that a program spelt out instead of breaking the line. */
const LINE_END = /(?:\\r\\n|\n)/u

/**
 * Typed or pasted text: a paragraph is a group of lines between blank lines, its lines parted by `break` nodes.
 * Indents and runs of spaces or tabs inside a line stay, for they may part two columns.
 * Tables that lost their lines are put together again where their rows are certain.
 * A few marks of Markdown are common in pasted text and are read: emphasis, `# `, `\-`, tables with a rule.
 */
export function readPlainText(text: string, name: string): Tree {
  const children: Block[] = []
  let group: string[] = []
  const close = () => {
    if (group.length > 0) children.push(...blocksOf(group))
    group = []
    requireFewBlocks(children.length, name)
  }
  const lines = withLineEnds(withoutLayoutBars(text.split(LINE_END)))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const table = flatTableAt(lines, at)
    if (table) {
      close()
      children.push(table.grid)
      at += table.lines - 1
    } else if (line.trim() === '') close()
    else group.push(line.trimEnd())
  }
  close()
  return { type: 'root', children }
}

/** Any of the marks read here; a group without them is its lines as they stand. */
const MARK = /[*\\#|]/u

function blocksOf(lines: readonly string[]): readonly Block[] {
  if (!lines.some((line) => MARK.test(line))) return [{ type: 'paragraph', children: plainLines(lines) }]
  if (isTableRule(lines[1] ?? '')) return readMarkdown(lines.join('\n')).children
  const source = lines.map((line) => line.replace(HEADING, '')).join('\n')
  const runs = scanEmphasis(holdEscaped(source)).map((run) => ({ ...run, text: release(run.text) }))
  const children = inlinesOf(runs)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function plainLines(lines: readonly string[]): readonly Inline[] {
  const children: Inline[] = []
  for (const value of lines) {
    if (children.length > 0) children.push({ type: 'break' })
    children.push({ type: 'text', value })
  }
  return children
}

/** The second line of a Markdown table: `|---|:-:|`. */
function isTableRule(line: string): boolean {
  const cells = line.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|')
  return line.includes('|') && cells.every((cell) => RULE_CELL.test(cell.trim()))
}

// An escaped asterisk waits as a noncharacter until emphasis has been read; other escapes lose the backslash at once.
const HELD = '\u{FDD0}'
function holdEscaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => (sign === '*' ? HELD : sign))
}
function release(text: string): string {
  return text.replaceAll(HELD, '*')
}
