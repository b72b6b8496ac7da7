import { labelsOf } from '../list-labels.js'
import { listsOf } from './lists.js'
import { paragraphsOf, tableAt } from './paragraphs.js'
import { streamsOf } from './streams.js'

const SECOND_TABLE = 0x0200
/** So far the next paragraph may be: rows of a table stand between. */
const REACH = 600

/**
 * Automatic numbers of a Word 97–2003 file put before the paragraphs they belong to. `raw` is the text an extractor found,
 * a blank line between paragraphs; its lines are met in order with those of the file.
 * @returns undefined where the file's own tables cannot be followed: then the words stand alone.
 */
export function withNumbers(bytes: Uint8Array, raw: string): string | undefined {
  try {
    const stream = streamsOf(bytes)
    const word = stream('WordDocument')
    const table = word && stream((word.readUInt16LE(10) & SECOND_TABLE) === 0 ? '0Table' : '1Table')
    if (!word || !table) return undefined
    const [lists, length] = tableAt(word, 'lists')
    if (length === 0) return raw
    const labels = labelsOf(listsOf(table, lists, tableAt(word, 'overrides')[0]))
    const lines = raw.split('\n')
    const bares = lines.map(bare)
    let at = 0
    for (const { text, list, level } of paragraphsOf(word, table)) {
      const label = list > 0 ? labels.next(String(list), level) : ''
      const wanted = bare(text)
      const met = wanted === '' ? -1 : lineOf(bares, wanted, at)
      // Cells of a row stand on one line of the extractor's text: they are not met, and the search goes on.
      if (met < 0) continue
      if (label !== '') lines[met] = `${label} ${lines[met] ?? ''}`
      at = met + 1
    }
    return lines.join('\n')
  } catch {
    return undefined
  }
}

function lineOf(lines: readonly string[], wanted: string, from: number): number {
  const end = Math.min(lines.length, from + REACH)
  for (let at = from; at < end; at += 1) if (lines[at] === wanted) return at
  return -1
}

/** Letters and figures alone: an extractor leaves out codes of fields and marks. */
const bare = (line: string): string => line.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 200)
