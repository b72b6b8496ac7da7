import type { Inline } from '../model/tree.js'

const OPEN = '[CẦN BỔ SUNG: '
const MARK = /\[CẦN BỔ SUNG: ([^\]\n]{1,200})\]/gu

/** The printed mark of a fact that nobody gave. */
export function missingMark(label: string): string {
  return `${OPEN}${label.replaceAll(']', ')').normalize('NFC')}]`
}

/** Splits a text at its marks, so that writers can highlight them. */
export function splitMissing(value: string): readonly Inline[] {
  if (!value.includes(OPEN)) return value === '' ? [] : [{ type: 'text', value }]
  const parts: Inline[] = []
  let from = 0
  for (const match of value.matchAll(MARK)) {
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) })
    parts.push({ type: 'missing', value: match[1] ?? '' })
    from = match.index + match[0].length
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) })
  return parts
}
