/**
 * The part of the thread's code that takes the outlines out of TrueType fonts. Letters are read, not drawn: what they
 * mean and how wide they are stands in the PDF itself, and of the font pdf.js uses its table of names alone. To check
 * and rebuild the outlines costs a third of reading a page.
 */
export const OUTLINES = `
const TABLE = 16
const MOST_TABLES = 64

/** A font of one empty glyph that has the name table of \`data\`; \`data\` itself when it is no whole TrueType font. */
function withoutOutlines(data) {
  const tables = tablesOf(data)
  if (!tables?.has('glyf') || !tables.has('loca') || !tables.has('maxp') || tables.has('CFF ')) return data
  const name = tables.get('name')
  return name ? fontOf({ ...EMPTY_TABLES, name: withoutWords(name) }) : EMPTY_FONT
}

/** Of a name table only the kinds of its names: for what systems and languages the font was made. */
function withoutWords(table) {
  const count = table.length < 6 ? 0 : Math.min(table.readUInt16BE(2), Math.floor((table.length - 6) / 12))
  const kinds = Buffer.from(table.subarray(0, 6 + 12 * count))
  for (let at = 6; at < kinds.length; at += 12) kinds.writeUInt16BE(0, at + 8)
  return kinds
}

function tablesOf(data) {
  if (data.length < 12 || (data.readUInt32BE(0) !== 0x00010000 && data.toString('latin1', 0, 4) !== 'true')) return null
  const count = data.readUInt16BE(4)
  if (count > MOST_TABLES || data.length < 12 + TABLE * count) return null
  const tables = new Map()
  for (let at = 12; at < 12 + TABLE * count; at += TABLE) {
    const [from, length] = [data.readUInt32BE(at + 8), data.readUInt32BE(at + 12)]
    if (from + length > data.length) return null
    tables.set(data.toString('latin1', at, at + 4), data.subarray(from, from + length))
  }
  return tables
}

function fontOf(tables) {
  const names = Object.keys(tables)
  const head = Buffer.alloc(12 + TABLE * names.length)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(names.length, 4)
  const parts = [head]
  let from = head.length
  names.forEach((name, at) => {
    const table = tables[name]
    head.write(name, 12 + TABLE * at, 'latin1')
    head.writeUInt32BE(from, 12 + TABLE * at + 8)
    head.writeUInt32BE(table.length, 12 + TABLE * at + 12)
    const filled = Buffer.alloc((table.length + 3) & ~3)
    filled.set(table)
    parts.push(filled)
    from += filled.length
  })
  return Buffer.concat(parts)
}

const EMPTY_TABLES = {
  glyf: Buffer.alloc(4),
  head: Buffer.alloc(54),
  hhea: Buffer.alloc(36),
  hmtx: Buffer.alloc(4),
  loca: Buffer.alloc(4),
  maxp: Buffer.from([0, 0, 0x50, 0, 0, 1]),
}
EMPTY_TABLES.head.writeUInt32BE(0x00010000, 0)
EMPTY_TABLES.head.writeUInt16BE(1000, 18)
EMPTY_TABLES.hhea.writeUInt32BE(0x00010000, 0)
EMPTY_TABLES.hhea.writeUInt16BE(1, 34)
const EMPTY_FONT = fontOf(EMPTY_TABLES)
`
