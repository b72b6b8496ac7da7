import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readPdfLayer } from '../../src/read/pdf/index.js'
import { OUTLINES } from '../../src/read/pdf/outlines-thread.js'
import { plainOf } from '../../src/read/pdf/plain.js'
import { onePage, stream } from './pdf-files.js'

const withoutOutlines = new Function('Buffer', `${OUTLINES}\nreturn withoutOutlines`)(Buffer) as (
  data: Buffer,
) => Buffer
const tinos = readFileSync(
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
)

function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const from = font.readUInt32BE(at + 8)
    tables.set(font.toString('latin1', at, at + 4), font.subarray(from, from + font.readUInt32BE(at + 12)))
  }
  return tables
}

/** The same page twice: with the font packed, whose outlines are taken out, and with the font in the open, left whole. */
async function readTwice(font: string, content: string, more: readonly string[] = []) {
  const descriptor = (flags: number) =>
    `<< /Type /FontDescriptor /FontName /AAAAAA+Tinos-Regular /Flags ${flags} /FontBBox [0 -300 1000 900] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 650 /StemV 80 /FontFile2 8 0 R >>`
  const open = Buffer.concat([
    Buffer.from(`<< /Length ${tinos.length} /Length1 ${tinos.length} >>\nstream\n`),
    tinos,
    Buffer.from('\nendstream'),
  ])
  const read = async (file: string | Uint8Array) => {
    const objects = [font, descriptor(/symbolic/u.test(font) ? 4 : 32), file, ...more]
    const { tree } = await readPdfLayer(onePage(content, '/Font << /T 6 0 R >>', objects), 'a.pdf')
    return tree.children.map(plainOf)
  }
  return [await read(stream(tinos, `/Length1 ${tinos.length}`)), await read(open)]
}

describe('a font for reading', () => {
  it('keeps for what systems its names are and nothing of its outlines', () => {
    const [whole, hollow] = [tablesOf(tinos), tablesOf(withoutOutlines(tinos))]
    expect([...hollow.keys()].sort()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'])
    expect(hollow.get('maxp')?.readUInt16BE(4)).toBe(1)
    const [before, after] = [whole.get('name'), hollow.get('name')]
    const count = before?.readUInt16BE(2) ?? 0
    expect(count).toBeGreaterThan(5)
    expect(after?.readUInt16BE(2)).toBe(count)
    for (let at = 6; at < 6 + 12 * count; at += 12)
      expect(after?.toString('hex', at, at + 8)).toBe(before?.toString('hex', at, at + 8))
  })

  it('leaves what is no whole TrueType font as it is', () => {
    const text = Buffer.from('BT /F1 12 Tf (Kính gửi) Tj ET')
    expect(withoutOutlines(text)).toBe(text)
    const cut = tinos.subarray(0, 5000)
    expect(withoutOutlines(cut)).toBe(cut)
    const open = Buffer.concat([Buffer.from('OTTO'), tinos.subarray(4)])
    expect(withoutOutlines(open)).toBe(open)
  })

  it.each([
    ['with an encoding', '/Encoding /WinAnsiEncoding', '<4BED6E682067EA69>', 'Kính gêi'],
    ['with signs of its own', '/Note /symbolic', '<4B696EEA>', 'Kinê'],
  ])('%s gives the same words as the whole font', async (_, encoding, text, words) => {
    const widths = Array.from({ length: 256 }, () => 500).join(' ')
    const font = `<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Tinos-Regular ${encoding} /FirstChar 0 /LastChar 255 /Widths [${widths}] /FontDescriptor 7 0 R >>`
    const [hollow, whole] = await readTwice(font, `BT /T 14 Tf 90 700 Td ${text} Tj ET`)
    expect(hollow).toEqual([words])
    expect(hollow).toEqual(whole)
  })

  it('of many signs gives the same words as the whole font', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Tinos-Regular /Encoding /Identity-H /DescendantFonts [9 0 R] /ToUnicode 10 0 R >>'
    const own =
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Tinos-Regular /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /CIDToGIDMap /Identity /FontDescriptor 7 0 R >>'
    const map =
      'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0003> <1EA3> <0004> <0111> endbfchar endcmap'
    const meaning = `<< /Length ${map.length} >>\nstream\n${map}\nendstream`
    const [hollow, whole] = await readTwice(font, 'BT /T 14 Tf 90 700 Td <00040003> Tj ET', [own, meaning])
    expect(hollow).toEqual(['đả'])
    expect(hollow).toEqual(whole)
  })
})
