import { inlinesOf, type Run } from '../../markdown/runs.js'
import type { Repair } from '../../model/diagnostic.js'
import type { Block, BlockHints, Line } from '../../model/tree.js'
import { cleanLine } from '../clean-text.js'
import type { Numbering } from '../list-labels.js'
import { type RunContext, readRuns } from './runs.js'
import { overlay, readParagraph } from './styles.js'
import { type Element, findPath, settingOf } from './xml.js'

/** A paragraph as a line with its printed number before it, undefined when nothing is printed. */
export function readLine(
  element: Element,
  numbering: Numbering,
  context: RunContext,
  repairs: Repair[],
): Line | undefined {
  const properties = findPath(element, 'pPr')
  const styleId = settingOf(properties, 'pStyle')
  const style = context.styles.paragraph(styleId)
  const { align, list, level } = overlay(style, readParagraph(properties))
  const runs = trimmed(cleanRuns(readRuns(element, style.character, context), repairs))
  context.fields.endParagraph()
  const [first] = runs
  if (!first) return undefined
  const label = numbering.next(list, level, styleId)
  const numbered = label === '' ? runs : [{ ...first, text: `${label} ` }, ...runs]
  const hints: BlockHints = { whole: true, ...(align ? { align } : {}) }
  return { type: 'paragraph', children: inlinesOf(numbered), hints }
}

/** Letters of a block without styles, lines parted by "\n", cells by tabs. */
export function plainText(block: Block): string {
  if (block.type === 'paragraph') return block.children.map(inlineText).join('')
  if (block.type === 'table')
    return block.rows.map((row) => row.map((cell) => cell.map(inlineText).join('')).join('\t')).join('\n')
  return ''
}

function inlineText(node: Line['children'][number]): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text' || node.type === 'missing') return node.value
  return node.children.map(inlineText).join('')
}

/** NFC over run borders: Word often parts a letter from its mark. One repair per changed paragraph. */
function cleanRuns(runs: readonly Run[], repairs: Repair[]): readonly Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const marks = /^\p{M}+/u.exec(run.text)?.[0] ?? ''
    const last = whole.at(-1)
    if (marks !== '' && last) whole[whole.length - 1] = { ...last, text: last.text + marks }
    whole.push(last ? { ...run, text: run.text.slice(marks.length) } : run)
  }
  const changes: Repair[] = []
  const clean = whole.map((run) => ({
    ...run,
    text: run.text
      .split('\n')
      .map((line) => cleanLine(line, changes))
      .join('\n'),
  }))
  if (changes.length > 0) {
    const join = (parts: readonly Run[]) =>
      parts
        .map((run) => run.text)
        .join('')
        .trim()
    repairs.push({ kind: 'nfc', at: -1, before: join(runs), after: join(clean) })
  }
  return clean
}

/** Without spaces and breaks at either end; a paragraph of nothing else has no runs. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const from = runs.findIndex((run) => run.text.trim() !== '')
  const to = runs.findLastIndex((run) => run.text.trim() !== '')
  if (from < 0) return []
  return runs.slice(from, to + 1).map((run, index, all) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === all.length - 1 ? start.trimEnd() : start }
  })
}
