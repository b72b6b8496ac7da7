/** A paragraph of the file with the list it belongs to. */
export interface OldParagraph {
  readonly text: string
  readonly list: number
  readonly level: number
}

/** Places in the head of the Word stream ([MS-DOC] 2.5): where each table begins, and how long it is. */
const AT = { styles: 0xa2, pages: 0x102, pieces: 0x1a2, lists: 0x2e2, overrides: 0x2ea } as const
const PAGE = 512
const MOST_PARAGRAPHS = 200_000
const MOST_LETTERS = 20_000_000
/** Paragraph, cell, page. */
const ENDS = '\r\u0007\f'
const [LIST, LEVEL] = [0x460b, 0x260a]

export const tableAt = (word: Buffer, name: keyof typeof AT): readonly [start: number, length: number] => [
  word.readUInt32LE(AT[name]),
  word.readUInt32LE(AT[name] + 4),
]

interface Piece {
  readonly text: string
  /** Where its letters stand in the Word stream, and how many bytes each has. */
  readonly from: number
  readonly wide: 1 | 2
}

/** Paragraphs of the body in order. */
export function paragraphsOf(word: Buffer, table: Buffer): readonly OldParagraph[] {
  const runs = runsOf(word, table)
  const styles = styleLists(word, table)
  const paragraphs: OldParagraph[] = []
  let text = ''
  for (const piece of piecesOf(word, table)) {
    for (const [at, sign] of [...piece.text].entries()) {
      if (!ENDS.includes(sign)) {
        text += sign
        continue
      }
      const place = piece.from + at * piece.wide
      const own = runAt(runs, place)
      const inherited = styles.get(own?.style ?? 0)
      paragraphs.push({
        text,
        list: own?.list ?? inherited?.list ?? 0,
        level: own?.level ?? inherited?.level ?? 0,
      })
      text = ''
      if (paragraphs.length > MOST_PARAGRAPHS) throw new Error('too many paragraphs')
    }
  }
  return paragraphs
}

function piecesOf(word: Buffer, table: Buffer): readonly Piece[] {
  const [start, length] = tableAt(word, 'pieces')
  let at = start
  while (table[at] === 1 && at < start + length) at += 3 + table.readUInt16LE(at + 1)
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12)
  if (at + 5 + 12 * count > table.length) throw new Error('pieces out of the table')
  let all = 0
  return Array.from({ length: count }, (_, index) => {
    const letters = table.readUInt32LE(at + 5 + 4 * (index + 1)) - table.readUInt32LE(at + 5 + 4 * index)
    all += letters
    if (letters < 0 || all > MOST_LETTERS) throw new Error('too many letters')
    const place = table.readUInt32LE(at + 5 + 4 * (count + 1) + 8 * index + 2)
    const wide = (place & 0x40000000) === 0 ? 2 : 1
    const from = wide === 2 ? place : (place & 0x3fffffff) >> 1
    const text = word.toString(wide === 2 ? 'utf16le' : 'latin1', from, from + letters * wide)
    return { text, from, wide } as const
  })
}

interface Run {
  readonly from: number
  readonly end: number
  readonly style: number
  readonly list: number | undefined
  readonly level: number | undefined
}

function runAt(runs: readonly Run[], place: number): Run | undefined {
  let [low, high] = [0, runs.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? 0) <= place) low = middle
    else high = middle
  }
  return runs[low]
}

/** What holds for the paragraphs between two places, from the pages of formatting. */
function runsOf(word: Buffer, table: Buffer): readonly Run[] {
  const [start, length] = tableAt(word, 'pages')
  const count = (length - 4) >> 3
  const runs: Run[] = []
  for (let index = 0; index < count; index += 1) {
    const number = table.readUInt32LE(start + 4 * (count + 1) + 4 * index) & 0x3fffff
    const page = word.subarray(number * PAGE, (number + 1) * PAGE)
    const held = page[PAGE - 1] ?? 0
    for (let at = 0; at < held; at += 1) {
      const [from, end] = [page.readUInt32LE(4 * at), page.readUInt32LE(4 * at + 4)]
      const place = 2 * (page[4 * (held + 1) + 13 * at] ?? 0)
      const size = page[place] ?? 0
      const [begin, bytes] = size === 0 ? [place + 2, 2 * (page[place + 1] ?? 0)] : [place + 1, 2 * size - 1]
      if (place === 0) runs.push({ from, end, style: 0, list: undefined, level: undefined })
      else
        runs.push({ from, end, style: page.readUInt16LE(begin), ...settings(page.subarray(begin + 2, begin + bytes)) })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** Bytes of the value of a setting by the top three bits of its code; 0: the first byte tells. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const
const LONG_LENGTH = 0xd608

function settings(all: Buffer): { readonly list: number | undefined; readonly level: number | undefined } {
  let [list, level]: (number | undefined)[] = []
  for (let at = 0; at + 3 <= all.length; ) {
    const code = all.readUInt16LE(at)
    at += 2
    if (code === LIST && at + 2 <= all.length) list = all.readInt16LE(at)
    if (code === LEVEL) level = all[at]
    const size = SIZES[code >> 13] ?? 1
    if (size > 0) at += size
    else if (code === LONG_LENGTH) at += at + 2 <= all.length ? all.readUInt16LE(at) + 1 : 2
    else at += (all[at] ?? 0) + 1
  }
  return { list, level }
}

interface StyleList {
  readonly list: number
  readonly level: number
}

/** Lists that styles bring along ([MS-DOC] 2.9.271 STSH). */
function styleLists(word: Buffer, table: Buffer): ReadonlyMap<number, StyleList> {
  const [start, length] = tableAt(word, 'styles')
  const styles = new Map<number, StyleList>()
  if (length === 0) return styles
  const sheet = table.subarray(start, start + length)
  const head = sheet.readUInt16LE(0)
  const [count, base] = [sheet.readUInt16LE(2), sheet.readUInt16LE(4)]
  let at = 2 + head
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const size = sheet.readUInt16LE(at)
    const style = sheet.subarray(at + 2, at + 2 + size)
    at += 2 + size
    if (style.length < base + 2) continue
    const [kind, parent] = [style.readUInt16LE(2) & 0xf, style.readUInt16LE(2) >> 4]
    const settled = base + 2 + 2 * (style.readUInt16LE(base) + 1)
    const place = settled + (settled & 1)
    if (kind !== 1 || place + 4 > style.length) continue
    const { list, level } = settings(style.subarray(place + 4, place + 2 + style.readUInt16LE(place)))
    // A style made later may be the parent: such chains are left out.
    const above = styles.get(parent)
    if (list !== undefined || above)
      styles.set(index, { list: list ?? above?.list ?? 0, level: level ?? above?.level ?? 0 })
  }
  return styles
}
