/** What layout needs of a TrueType font: which characters it has and how wide they are. */
export interface Metrics {
  /** Advance width in em, undefined when the font has no glyph for the code point. */
  readonly advance: (codePoint: number) => number | undefined
}

/** Reads the `cmap` and `hmtx` tables of a TrueType file. A file without them is a programming error. */
export function readMetrics(bytes: Uint8Array): Metrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tableOffsets(view)
  const at = (tag: string): number => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new Error(`font without table ${tag}`)
    return offset
  }
  const unitsPerEm = view.getUint16(at('head') + 18)
  const longMetrics = view.getUint16(at('hhea') + 34)
  const hmtx = at('hmtx')
  const glyphOf = characterMap(view, at('cmap'))
  const cache = new Map<number, number | undefined>()
  const measure = (codePoint: number): number | undefined => {
    const glyph = glyphOf(codePoint)
    if (glyph === 0) return undefined
    return view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm
  }
  return {
    advance(codePoint) {
      if (!cache.has(codePoint)) cache.set(codePoint, measure(codePoint))
      return cache.get(codePoint)
    },
  }
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i
    const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(record + k))).join('')
    offsets.set(tag, view.getUint32(record + 8))
  }
  return offsets
}

type GlyphOf = (codePoint: number) => number

/** Prefers the full Unicode map (format 12) to the one of the basic plane (format 4). */
function characterMap(view: DataView, cmap: number): GlyphOf {
  const count = view.getUint16(cmap + 2)
  let basic: number | undefined
  for (let i = 0; i < count; i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * i + 4)
    const format = view.getUint16(subtable)
    if (format === 12) return segmentedCoverage(view, subtable)
    if (format === 4) basic = subtable
  }
  if (basic === undefined) throw new Error('font without a Unicode character map')
  return segmentMapping(view, basic)
}

function segmentedCoverage(view: DataView, table: number): GlyphOf {
  const groups = view.getUint32(table + 12)
  return (codePoint) => {
    for (let i = 0; i < groups; i++) {
      const group = table + 16 + 12 * i
      const start = view.getUint32(group)
      if (codePoint < start) return 0
      if (codePoint <= view.getUint32(group + 4)) return view.getUint32(group + 8) + codePoint - start
    }
    return 0
  }
}

function segmentMapping(view: DataView, table: number): GlyphOf {
  const doubled = view.getUint16(table + 6)
  const ends = table + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const ranges = deltas + doubled
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    for (let i = 0; i < doubled; i += 2) {
      if (codePoint > view.getUint16(ends + i)) continue
      const start = view.getUint16(starts + i)
      if (codePoint < start) return 0
      const range = view.getUint16(ranges + i)
      const delta = view.getUint16(deltas + i)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(ranges + i + range + 2 * (codePoint - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
