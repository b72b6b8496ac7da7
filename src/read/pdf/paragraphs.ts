import type { Repair } from '../../model/diagnostic.js'
import type { Align } from '../../model/tree.js'
import type { Frame } from './columns.js'
import type { PdfLine } from './lines.js'
import { textOf } from './lines.js'

/** Lines of one paragraph, and how each goes on from the one before. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[]
  /** For each line: '' or ' ' when the page broke the sentence there, '\n' when nobody knows. First is ''. */
  readonly joints: readonly ('' | ' ' | '\n')[]
  readonly align: Align | null
  /** Begins and ends beyond doubt. */
  readonly whole: boolean
}

export interface FlowLine {
  readonly line: PdfLine
  readonly frame: Frame
  /** A table, columns or the top of the text stand before it. */
  readonly fresh: boolean
}

/** All in font heights. */
const INDENT = 0.7
const EXTRA = 0.35
const NOT_FILLED = 0.6
const DISPLACED = 0.14
const LABEL = /^(?:[-–+•*]\s|[-–+•]\p{L}|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)/]\s?(?!\d)|\(?\p{Ll}\)|[IVX]{1,5}\s?[.)-]\s)/u

/** Lines of running text as paragraphs, over page breaks. */
export function paragraphsOf(flow: readonly FlowLine[], repairs: Repair[]): readonly PdfParagraph[] {
  const pitch = usualPitch(flow)
  const indented = usesIndent(flow)
  const groups: { lines: FlowLine[]; joints: ('' | ' ' | '\n')[]; sure: boolean }[] = []
  for (const one of flow) {
    const group = groups.at(-1)
    const before = group?.lines.at(-1)
    const how = group && before && !one.fresh ? joint(before, one, pitch, indented, group.lines.length) : null
    if (group && before && how !== null) {
      if (before.line.page !== one.line.page) repairs.push(pageBreak(before.line, one.line, how))
      group.lines.push(one)
      group.joints.push(how)
    } else groups.push({ lines: [one], joints: [''], sure: indented && isIndented(one) })
  }
  return groups.map(({ lines, joints, sure }, at) => {
    const next = groups[at + 1]
    const closed = next === undefined || next.sure || next.lines[0]?.fresh === true
    return {
      lines: lines.map((one) => one.line),
      joints,
      align: alignment(lines),
      whole: sure && closed && !joints.includes('\n'),
    }
  })
}

const isIndented = ({ line, frame }: FlowLine) => {
  const by = line.x0 - frame.left
  return by > INDENT * line.size && by < 6 * line.size
}
const isDisplaced = ({ line, frame }: FlowLine) => line.x0 - frame.left > DISPLACED * (frame.right - frame.left)
const isCentred = ({ line, frame }: FlowLine) => {
  const [before, after] = [line.x0 - frame.left, frame.right - line.x1]
  return before > 1.2 * line.size && after > 1.2 * line.size && Math.abs(before - after) <= 1.2 * line.size
}

/** Joint between two lines of one paragraph, null when a paragraph ends between them. */
function joint(
  before: FlowLine,
  one: FlowLine,
  pitch: number,
  indented: boolean,
  depth: number,
): '' | ' ' | '\n' | null {
  const [a, b] = [before.line, one.line]
  const turned = a.page !== b.page
  const text = textOf(b.words)
  if (Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size)) return null
  if (!turned && b.y - a.y > pitch * b.size + EXTRA * b.size) return null
  const filled = isFilled(before, one)
  const centred = isCentred(before) && isCentred(one)
  if (isDisplaced(one) && !filled && (depth > 1 || isDisplaced(before) || /[:,;]$/u.test(textOf(a.words))))
    return turned || !goTogether(before, one) ? null : wrapped(a, text)
  if (centred && !(filled && !isDisplaced(before))) return turned || weight(a) !== weight(b) ? null : wrapped(a, text)
  if (!filled) {
    // An item on each line, close together: the segmenter knows better.
    const level = Math.abs(a.x0 - b.x0) <= 0.3 * b.size
    return !turned && level && !indented ? '\n' : null
  }
  if (isDisplaced(one) && isDisplaced(before)) return turned ? null : seam(a, b)
  if (isIndented(one)) {
    // Hanging text: the first line stands out, the others are set in alike.
    if (indented && !(isIndented(before) && depth > 1) && b.x0 - a.x0 < -INDENT * b.size) return seam(a, b)
    if (LABEL.test(text) || indented || !isIndented(before)) return null
    return Math.abs(a.x0 - b.x0) <= 0.3 * b.size ? seam(a, b) : null
  }
  if (LABEL.test(text) && !indented) return '\n'
  return seam(a, b)
}

/** Lines of one list or title away from the margin: begun alike, centred alike, or promised by the line before. */
function goTogether(before: FlowLine, one: FlowLine): boolean {
  if (isCentred(before) && isCentred(one)) return true
  return Math.abs(before.line.x0 - one.line.x0) <= 0.5 * one.line.size || /[:,;]$/u.test(textOf(before.line.words))
}

/** A small letter carries the line before on, unless that is a title in capitals with its subject below. */
function wrapped(before: PdfLine, text: string): ' ' | '\n' {
  const above = textOf(before.words)
  return /^\p{Ll}{2}/u.test(text) && above !== above.toUpperCase() ? ' ' : '\n'
}

/** As `wrapped`, in a column: what ends in a stop or stands in other letters is not carried on. */
export function columnJoint(before: PdfLine, after: PdfLine): '' | ' ' | '\n' {
  const closed = /[.;:]$/u.test(textOf(before.words)) || Math.abs(before.size - after.size) > 0.05 * before.size
  return closed || wrapped(before, textOf(after.words)) === '\n' ? '\n' : seam(before, after)
}

const weight = (line: PdfLine) => line.words.every((word) => word.bold)

/** The first word of the next line would not have fitted. */
function isFilled(before: FlowLine, next: FlowLine): boolean {
  const first = next.line.words[0]
  if (!first) return false
  const room = before.frame.right - before.line.x1
  return room < first.x1 - first.x0 + 0.25 * first.size + NOT_FILLED * before.line.size
}

/** `số 02-`, `so@`, `https://a.`: a number or an address that the end of the line breaks. */
const isBrokenNumber = (word: string): boolean =>
  (/\d/u.test(word) && /[-/]$/u.test(word)) ||
  /\p{L}@$/u.test(word) ||
  (/[.@/]$/u.test(word) && /[/@]/u.test(word.slice(0, -1)))
const isLink = (word: string): boolean => /:\/\/[^\s]{2}/u.test(word) && /[\p{L}\d]$/u.test(word)
const BROKEN_SYMBOL = /^(?:[-/]\p{Lu}{1,9}[\p{L}\d]{0,9}[/-]\p{Lu}|\/\p{Lu}{2})/u

/** An address runs on when what follows has figures or strokes inside and no Vietnamese letter. */
const LINK_GOES_ON = /^(?=[!-~]{0,80}[\d/?=&])[!-~]{1,200}(?:\s|$)/u

/** Nothing between the halves of a number broken at its hyphen (`02-` / `NQ/ĐUK`), else a space. */
export function seam(before: PdfLine, after: PdfLine): '' | ' ' {
  const [end, start] = [textOf(before.words).trimEnd(), textOf(after.words).trimStart()]
  const last = end.slice(end.lastIndexOf(' ') + 1)
  if (isBrokenNumber(last) && /^[\p{L}\d]/u.test(start)) return ''
  if (/\p{L}-$/u.test(end) && !/\s-$/u.test(end) && /^\p{L}/u.test(start)) return ''
  if (isLink(last) && LINK_GOES_ON.test(start)) return ''
  return /\d$/u.test(end) && BROKEN_SYMBOL.test(start) ? '' : ' '
}

function pageBreak(before: PdfLine, after: PdfLine, how: string): Repair {
  const end = textOf(before.words.slice(-2)).normalize('NFC')
  const start = textOf(after.words.slice(0, 2)).normalize('NFC')
  return { kind: 'page-break', at: -1, before: `${end}\n${start}`, after: `${end}${how}${start}` }
}

/** Distance of baselines inside paragraphs, in font heights: the commonest one. */
function usualPitch(flow: readonly FlowLine[]): number {
  const counts = new Map<number, number>()
  let last: PdfLine | undefined
  for (const { line, fresh } of flow) {
    if (last && !fresh && last.page === line.page && line.y > last.y) {
      const step = Math.round(((line.y - last.y) / line.size) * 20) / 20
      if (step < 3) counts.set(step, (counts.get(step) ?? 0) + 1)
    }
    last = line
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best?.[0] ?? 1.5
}

/** Whether paragraphs begin set in: then a line that begins at the margin carries one on. */
function usesIndent(flow: readonly FlowLine[]): boolean {
  const set = flow.filter((one) => isIndented(one) && !isCentred(one))
  const places = new Map<number, number>()
  for (const { line, frame } of set) {
    const place = Math.round((line.x0 - frame.left) / 4)
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  const most = Math.max(0, ...places.values())
  return most >= 2 || (most >= 1 && flow.length <= 12)
}

function alignment(lines: readonly FlowLine[]): Align | null {
  if (lines.every(isCentred)) return 'center'
  const right = lines.every(
    ({ line, frame }) => frame.right - line.x1 < 0.5 * line.size && line.x0 - frame.left > 8 * line.size,
  )
  return right ? 'right' : null
}
