import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Trouble } from '../../src/model/errors.js'
import { FORMATS, readDocument } from '../../src/read/index.js'
import { readPdfLayer } from '../../src/read/pdf/index.js'
import { PDF_LIMITS } from '../../src/read/pdf/open.js'
import { HOSTILE_FILES } from '../corpus/hostile/files.js'
import { processorClock } from '../processor.js'
import { inList, paragraph, run, table, wordFile } from './word-package.js'

/** What a reader may work at most: its own limits end at 30 s. */
const MOST_MS = 60_000

async function outcome(bytes: Uint8Array, name: string, endless = false): Promise<Trouble | null> {
  try {
    const source = endless
      ? await readPdfLayer(bytes, name, { ...PDF_LIMITS, pageMs: 2000 })
      : await readDocument(bytes, name)
    expect(source.tree.children.length).toBeGreaterThan(0)
    return null
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}

describe('a hostile file', () => {
  test.each(HOSTILE_FILES.map((file) => [file.name, file] as const))(
    '%s gives what is expected, soon',
    async (name, { make, sentence, endless }) => {
      const bytes = make()
      const worked = processorClock()
      const trouble = await outcome(bytes, name, endless)
      expect(worked()).toBeLessThan(MOST_MS)
      if (sentence === null) {
        expect(trouble).toBeNull()
        return
      }
      expect(trouble?.message).toContain(sentence)
      expect(trouble).toMatchObject({ kind: 'unreadable', exitCode: 3 })
      expect(trouble?.message).toContain(name)
      expect(trouble?.remedy).toMatch(/[.!]$/u)
    },
  )
})

describe('any bytes', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.docx', 'a.pdf', 'không tên')
  test('of any length give a result or one trouble', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        names,
        async (bytes, name) => void (await outcome(bytes, name)),
      ),
      { numRuns: 500 },
    )
  })

  test('behind the signature of any format give a result or one trouble', async () => {
    const signs = fc.constantFrom(
      'PK\u0003\u0004',
      '%PDF-',
      '{\\rtf',
      '<html',
      '\u00D0\u00CF\u0011\u00E0',
      '\u00FF\u00FE',
      '<?xml',
    )
    const behind = fc
      .tuple(signs, fc.uint8Array({ maxLength: 300 }))
      .map(([sign, rest]) => Buffer.concat([Buffer.from(sign, 'latin1'), rest]))
    await fc.assert(
      fc.asyncProperty(behind, names, async (bytes, name) => void (await outcome(bytes, name))),
      { numRuns: 300 },
    )
  })

  test('any text gives a result or one trouble', async () => {
    const signs = fc.constantFrom(
      '*',
      '**',
      '\n',
      '\n\n',
      '|',
      '---',
      '#',
      '\\',
      '<!--',
      '-->',
      'ngày 1/2/2026',
      ' ',
      '\t',
      '\u0301',
      '&amp;',
      '_',
      'ộ',
      '\0',
    )
    const text = fc
      .array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 })
      .map((parts) => new TextEncoder().encode(parts.join('')))
    await fc.assert(
      fc.asyncProperty(text, names, async (bytes, name) => void (await outcome(bytes, name))),
      { numRuns: 500 },
    )
  })

  test('of a Word file with damage anywhere give a result or one trouble', async () => {
    const whole = wordFile({
      styles: '<w:style w:type="paragraph" w:styleId="A"/>',
      numbering: '<w:num w:numId="1"/>',
      header: paragraph('MẬT'),
      body: paragraph(run('Kính gửi', '<w:b/>'), inList(1)) + table([[['a'], ['b']]], true),
    })
    const damage = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((changes) => {
        const bytes = whole.slice()
        for (const [at, value] of changes) bytes[at] = value
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => void (await outcome(bytes, 'a.docx'))),
      { numRuns: 500 },
    )
  })

  test('of WordprocessingML put together at random give a result or one trouble', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'tcPr',
      'pPr',
      'rPr',
      'ins',
      'del',
      'sdt',
      'fldChar',
      'drawing',
      'txbxContent',
      'numPr',
      'numId',
      'gridSpan',
      'vMerge',
      'br',
      'sym',
      'sectPr',
    ]
    const { xml } = fc.letrec<{ xml: string }>((tie) => ({
      xml: fc.oneof(
        { maxDepth: 7 },
        fc.constantFrom('chữ', '1', ' '),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.constantFrom('', ' w:val="-1"', ' w:val="99999999999"', ' w:val="a"', ' w:fldCharType="begin"'),
            fc.array(tie('xml'), { maxLength: 4 }),
          )
          .map(([name, attribute, children]) => `<w:${name}${attribute}>${children.join('')}</w:${name}>`),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(xml, { maxLength: 6 }),
        async (body) => void (await outcome(wordFile({ body: body.join('') }), 'a.docx')),
      ),
      { numRuns: 500 },
    )
  })
})

test('every format either reads or refuses, and is met by a hostile file or by the tests of its reader', () => {
  for (const format of FORMATS) expect([format.read, format.refuse].filter(Boolean)).toHaveLength(1)
})
