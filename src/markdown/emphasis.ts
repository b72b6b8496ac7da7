import type { Run } from './runs.js'

interface Mark {
  readonly at: number
  readonly length: number
  readonly sign: string
}
interface Toggle {
  readonly bold: boolean
  readonly italic: boolean
}

const MARKS = { '*': /\*+/gu, '*_': /\*+|_+/gu } as const
/** How far to look for other words beside a mark; bounded, so that hostile lines stay linear. */
const INDENT = 200
const WORD = /[\p{L}\p{N}]/u

/**
 * Reads `*…*`, `**…**`, `***…***` (and `_` with signs `*_`) of one paragraph the way a clerk means them, also glued to
 * a word ("**10/12 **và") and over lines, where CommonMark would leave asterisks in the text.
 * A double mark without a partner is dropped; a single one, a line of marks, "(*)" and four or more are characters.
 */
export function scanEmphasis(text: string, signs: keyof typeof MARKS = '*'): readonly Run[] {
  const marks = findMarks(text, signs)
  const toggles = new Map<Mark, Toggle>()
  pairDoubles(marks, toggles)
  pairSingles(text, marks, toggles)
  const runs: Run[] = []
  let style: Toggle = { bold: false, italic: false }
  let from = 0
  for (const mark of marks) {
    const toggle = toggles.get(mark)
    if (!toggle) continue
    runs.push({ text: text.slice(from, mark.at), ...style })
    style = { bold: style.bold !== toggle.bold, italic: style.italic !== toggle.italic }
    from = mark.at + mark.length
  }
  runs.push({ text: text.slice(from), ...style })
  return runs.filter((run) => run.text !== '')
}

function findMarks(text: string, signs: keyof typeof MARKS): readonly Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(MARKS[signs])) {
    const sign = match[0]
    const mark: Mark = { at: match.index, length: sign.length, sign: sign.slice(0, 1) }
    if (mark.length > 3 || standsAlone(text, mark)) continue
    if (mark.sign === '_' && WORD.test(charBefore(text, mark)) && WORD.test(charAfter(text, mark))) continue
    marks.push(mark)
  }
  return marks
}

function pairDoubles(marks: readonly Mark[], toggles: Map<Mark, Toggle>): void {
  let open: Mark | undefined
  for (const mark of marks) {
    if (mark.length === 1) continue
    toggles.set(mark, { bold: false, italic: false })
    if (open) {
      toggles.set(open, { bold: true, italic: false })
      toggles.set(mark, { bold: true, italic: false })
      open = undefined
    } else open = mark
  }
}

function pairSingles(text: string, marks: readonly Mark[], toggles: Map<Mark, Toggle>): void {
  let open: Mark | undefined
  for (const mark of marks) {
    if (mark.length === 2) continue
    if (open && open.sign === mark.sign && (mark.length === 3 || closes(text, mark))) {
      for (const end of [open, mark]) toggles.set(end, { bold: toggles.get(end)?.bold ?? false, italic: true })
      open = undefined
    } else if (mark.length === 3 || opens(text, mark)) open = mark
  }
}

function opens(text: string, mark: Mark): boolean {
  return !WORD.test(charBefore(text, mark)) && charAfter(text, mark).trim() !== ''
}
function closes(text: string, mark: Mark): boolean {
  return charBefore(text, mark).trim() !== '' && !WORD.test(charAfter(text, mark))
}

/** "(*)" of a footnote, or a mark with nothing else on its line. */
function standsAlone(text: string, mark: Mark): boolean {
  const before = charBefore(text, mark)
  const after = charAfter(text, mark)
  if (before === '(' && after === ')') return true
  if (before.trim() !== '' || after.trim() !== '') return false
  const left = text.slice(Math.max(0, mark.at - INDENT), mark.at)
  const right = text.slice(mark.at + mark.length, mark.at + mark.length + INDENT)
  return left.slice(left.lastIndexOf('\n') + 1).trim() === '' && (right.split('\n')[0] ?? '').trim() === ''
}

function charBefore(text: string, mark: Mark): string {
  return text.slice(Math.max(0, mark.at - 1), mark.at)
}
function charAfter(text: string, mark: Mark): string {
  return text.slice(mark.at + mark.length, mark.at + mark.length + 1)
}
