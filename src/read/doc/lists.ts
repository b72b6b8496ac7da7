import type { Level, List } from '../list-labels.js'

/** Formats of numbers in Word 97–2003 ([MS-OSHARED] 2.2.1.3) by their names in WordprocessingML. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
])
const LEVEL_HEAD = 28
const LIST_HEAD = 28
const OVERRIDE_HEAD = 16

/** Lists by the number paragraphs name them with, from the table stream ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVL, 2.9.129 LFO). */
export function listsOf(table: Buffer, lists: number, overrides: number): ReadonlyMap<string, List> {
  const known = new Map<number, ReadonlyMap<number, Level>>()
  const count = table.readUInt16LE(lists)
  let at = lists + 2 + count * LIST_HEAD
  for (let index = 0; index < count; index += 1) {
    const head = lists + 2 + index * LIST_HEAD
    const simple = ((table[head + 26] ?? 0) & 1) === 1
    const levels = new Map<number, Level>()
    for (let place = 0; place < (simple ? 1 : 9); place += 1) {
      const { level, end } = levelAt(table, at)
      levels.set(place, level)
      at = end
    }
    known.set(table.readInt32LE(head), levels)
  }
  return used(table, overrides, known)
}

function used(
  table: Buffer,
  overrides: number,
  known: ReadonlyMap<number, ReadonlyMap<number, Level>>,
): ReadonlyMap<string, List> {
  const found = new Map<string, List>()
  const count = table.readUInt32LE(overrides)
  let at = overrides + 4 + count * OVERRIDE_HEAD
  for (let index = 0; index < count; index += 1) {
    const head = overrides + 4 + index * OVERRIDE_HEAD
    const id = table.readInt32LE(head)
    const levels = new Map(known.get(id))
    const restarts = new Map<number, number>()
    at += 4
    for (let left = table[head + 12] ?? 0; left > 0; left -= 1) {
      const flags = table.readUInt32LE(at + 4)
      if ((flags & 0x10) !== 0) restarts.set(flags & 0xf, table.readInt32LE(at))
      at += 8
      if ((flags & 0x20) === 0) continue
      const { level, end } = levelAt(table, at)
      levels.set(flags & 0xf, level)
      at = end
    }
    found.set(String(index + 1), { family: String(id), levels, restarts })
  }
  return found
}

function levelAt(table: Buffer, at: number): { readonly level: Level; readonly end: number } {
  const flags = table[at + 5] ?? 0
  const text = at + LEVEL_HEAD + (table[at + 24] ?? 0) + (table[at + 25] ?? 0)
  const letters = table.readUInt16LE(text)
  const end = text + 2 + 2 * letters
  // The places of numbers hold the number of their level, from 0.
  const shown = [...table.toString('utf16le', text + 2, end)]
    .map((sign) => (sign.charCodeAt(0) < 9 ? `%${sign.charCodeAt(0) + 1}` : sign))
    .join('')
  const level = {
    start: table.readInt32LE(at),
    format: FORMATS.get(table[at + 4] ?? 0) ?? 'decimal',
    text: shown,
    legal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? (table[at + 26] ?? 0) : undefined,
  }
  return { level, end }
}
