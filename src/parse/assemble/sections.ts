import type { Section } from '../../model/dispatch.js'
import type { Findings } from './findings.js'

/** The numbered paragraphs with their titles; bullets are no sections. */
export function sectionsOf({ items, segmented }: Findings): Section[] {
  const { text } = segmented
  return items.flatMap((item) => {
    if (!item.label || item.rank >= 10) return []
    const title = titleIn(text, item.span[0] + item.label.length, item.span[1])
    return [{ label: item.label.text, title, span: [item.span[0], item.span[1]] as [number, number] }]
  })
}

const LONGEST_TITLE = 160

/** The words up to the first full stop, colon or semicolon, or the end; none when they are too long to be a title. */
function titleIn(text: string, from: number, to: number): string {
  for (let at = from; at - from <= LONGEST_TITLE; at++)
    if (at >= to || '.;:'.includes(text.charAt(at))) return text.slice(from, at).trim()
  return ''
}
