import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docxByLibreOffice } from '../../src/desk/tools/libreoffice.js'
import { Trouble } from '../../src/model/errors.js'
import { parse } from '../../src/parse/index.js'
import { withNumbers } from '../../src/read/doc/numbers.js'
import { type ReadTools, readDocument } from '../../src/read/index.js'
import { processorMs } from '../processor.js'
import { toolTest } from '../tools.js'
import { outline } from './outline.js'
import { paragraph, wordFile } from './word-package.js'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The shell of an old Office file that holds a stream of this name, and a sector that begins with these words. */
function shell(stream: string, ...words: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4096)
  Buffer.from(OLE).copy(bytes)
  Buffer.from(stream, 'utf16le').copy(bytes, 600)
  words.forEach((word, at) => {
    bytes.writeUInt16LE(word, 1024 + at * 2)
  })
  return bytes
}
const WORD_97 = [0xa5ec, 0x00c1, 0, 0, 0, 0] as const

async function refusal(bytes: Uint8Array, tools: ReadTools = {}): Promise<Trouble> {
  try {
    await readDocument(bytes, 'cu.doc', tools)
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
  throw new Error('was read')
}

describe('an old Office file', () => {
  test.each([
    ['with an encrypted .docx inside', shell('EncryptedPackage'), 'là tệp Word có mật khẩu'],
    [
      'of Word 97 with a password',
      shell('WordDocument', 0xa5ec, 0xc1, 0, 0, 0, 0x0100),
      'là tệp Word 97–2003 có mật khẩu',
    ],
    ['of Excel', shell('Workbook'), 'không có văn bản Word'],
    ['without any Word text', shell('WordDocument'), 'không có văn bản Word'],
    ['of Word 97 that is damaged', shell('WordDocument', ...WORD_97), 'hỏng hoặc không có chữ nào'],
  ])('%s is refused by what it is', async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining(sentence) })
  })

  test('of Word 6 or 95 needs LibreOffice and says so', async () => {
    expect(await refusal(shell('WordDocument', 0xa5dc, 0x68))).toMatchObject({
      kind: 'tool-missing',
      message: expect.stringContaining('Word 6/95'),
    })
  })

  test('is read by way of .docx with the name, format and fingerprint of the original', async () => {
    const docx = wordFile({ body: paragraph('Kính gửi: Các chi bộ') })
    const source = await readDocument(shell('WordDocument', ...WORD_97), 'cu.doc', { toDocx: async () => docx })
    expect(source).toMatchObject({ file: 'cu.doc', format: 'doc', losses: [] })
    expect(outline(source)).toEqual(['Kính gửi: Các chi bộ'])
  })

  test('whose conversion fails is tried without it', async () => {
    const failing = { toDocx: async () => Promise.reject(new Error('soffice dừng với mã 1')) }
    expect(await refusal(shell('WordDocument', ...WORD_97), failing)).toMatchObject({ kind: 'unreadable' })
  })
})

describe('automatic numbers without LibreOffice', () => {
  const folder = join(import.meta.dirname, '../../samples/dinh-dang')
  const doc = readFileSync(join(folder, 'ra-soat-ho-ngheo.doc'))

  test('are counted from the lists of the file, so that the duties are those of the .docx', async () => {
    const duties = async (name: string) =>
      parse(await readDocument(readFileSync(join(folder, name)), name)).obligations.map(
        ({ section, kind, quote, deadlines }) => [section, kind, quote, deadlines.map(({ date }) => date)],
      )
    const found = await duties('ra-soat-ho-ngheo.doc')
    expect(found).toEqual(await duties('ra-soat-ho-ngheo.docx'))
    expect(new Set(found.map(([section]) => section))).toContain('2')
  })

  test('stand before their own paragraph, not before one with the same words', async () => {
    const lines = outline(await readDocument(doc, 'a.doc')).join('\n')
    expect(lines).toContain('- Phòng Kinh tế;')
    expect(lines).toContain('1. Phòng Kinh tế')
    expect(lines).not.toContain('1. - Phòng')
  })

  test('of a damaged file are left out; nothing hangs', () => {
    const damage = fc.array(fc.tuple(fc.nat(doc.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Uint8Array.from(doc)
        for (const [at, value] of changes) bytes[at] = value
        expect(processorMs(() => withNumbers(bytes, 'Phòng Kinh tế\n'.repeat(50)))).toBeLessThan(1000)
      }),
      // a file on which it hangs is told as it is: to cut it down would hang as often
      { numRuns: 200, endOnFailure: true },
    )
  })
})

/** As LibreOffice wrote both from one paper. */
const SAMPLE = join(import.meta.dirname, '../../samples/dinh-dang/ra-soat-ho-ngheo')

toolTest('a dispatch saved as .doc gives the same paper with LibreOffice and without it', ['soffice'], async () => {
  const gist = async (extension: string, tools: ReadTools = {}) => {
    const source = await readDocument(readFileSync(`${SAMPLE}.${extension}`), `a.${extension}`, tools)
    const { header, addressees, obligations } = parse(source)
    return {
      losses: source.losses.length,
      head: [header.superior, header.issuer, header.number, header.symbol, header.date].map((one) => one?.value),
      to: addressees.map(({ name: to }) => to),
      duties: obligations.map(({ kind, quote, deadlines }) => [kind, quote, deadlines.map(({ date }) => date)]),
    }
  }
  const clean = await gist('docx')
  expect(clean.head.filter((value) => value !== undefined).length).toBeGreaterThan(3)
  expect(clean.duties.length).toBeGreaterThan(3)
  expect(await gist('doc', { toDocx: docxByLibreOffice })).toEqual(clean)
  expect(await gist('doc')).toEqual({ ...clean, losses: 1 })
})
