import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Trouble } from '../../src/model/errors.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderDocx, renderPdf } from '../../src/render/index.js'
import { readPages } from './pdf-positions.js'
import { draft, head, line, role, signature, text } from './sample-drafts.js'

const hd05 = requireProfile('hd05')
const MARKUP = [
  '#read("/etc/passwd")',
  '*đậm* _nghiêng_',
  '$x$ @a <b>',
  '\\#let',
  '= A',
  '- b',
  '{{x}}',
  '"]}',
  '<w:p/>&amp;',
  ']]>',
]

async function printed(value: string): Promise<string> {
  const pages = await readPages(await renderPdf(draft([line(value)]), hd05))
  return pages.flatMap(({ items }) => items.map((item) => item.text)).join(' ')
}

describe('text that looks like markup', () => {
  it.each(MARKUP)('%s is printed as it stands', async (value) => {
    expect((await printed(value)).replace(/\s/gu, '')).toBe(value.replace(/\s/gu, ''))
    await renderDocx(draft([line(value)]), hd05)
  })
  it('stays text in the title, the author and every part of the head', async () => {
    for (const value of MARKUP) {
      const sample = draft([role('issuer', value), role('number', value), role('subject', value)], {
        title: value,
        author: value,
      })
      await renderPdf(sample, hd05)
      await renderDocx(sample, hd05)
    }
  })
})

describe('characters', () => {
  it.each(['😀', '☐', '漢', '\ue000'])('%s is refused by name in both writers', async (char) => {
    for (const render of [renderPdf, renderDocx]) {
      const refused = render(draft([line(`Chọn ${char} một`)]), hd05).catch((error: unknown) => error)
      const error = await refused
      expect(error).toBeInstanceOf(Trouble)
      expect(error instanceof Trouble && [error.kind, error.message.includes(char)]).toEqual(['data', true])
    }
  })
  it('drops control and invisible characters', async () => {
    expect(await printed('a\u0000b\u0007c\u200bd\ufeffe\u202ef\ud800g')).toBe('abcdefg')
  })
  it('composes letters that came apart', async () => {
    expect(await printed('Đảng uỷ Ậ Ữ Ọ'.normalize('NFD'))).toBe('Đảng uỷ Ậ Ữ Ọ')
  })
})

describe('size', () => {
  it('cuts a word longer than the line instead of running over the margin', async () => {
    const long = 'Đ'.repeat(400)
    const wide = draft([
      line(long),
      {
        type: 'table',
        align: [null, null, null],
        rows: [['A', 'B', 'C'].map((t) => [text(t)]), [long, '1', long].map((t) => [text(t)])],
      },
    ])
    await renderDocx(wide, hd05)
    for (const page of await readPages(await renderPdf(wide, hd05))) {
      for (const item of page.items) expect(item.xMm + item.widthMm).toBeLessThan(195.3)
    }
  })
  it('cuts long words in the head and the foot too', async () => {
    const long = 'Đ'.repeat(120)
    const blocks = ['superior', 'issuer', 'number', 'subject', 'place-date', 'title', 'authority', 'signer'] as const
    const pages = await readPages(await renderPdf(draft(blocks.map((one) => role(one, long))), hd05))
    for (const page of pages) {
      for (const item of page.items) {
        expect(item.xMm).toBeGreaterThan(29.7)
        expect(item.xMm + item.widthMm).toBeLessThan(195.3)
      }
    }
  })
  it('takes empty parts, empty tables and a paper with nothing in it', async () => {
    for (const blocks of [
      [],
      [role('issuer')],
      [line('')],
      [{ type: 'table', align: [], rows: [] } as const],
      [...head, ...signature],
    ]) {
      await renderPdf(draft(blocks), hd05)
      await renderDocx(draft(blocks), hd05)
    }
  })
  it('draws any text or refuses it with one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (value) => {
        for (const render of [renderPdf, renderDocx]) {
          try {
            await render(draft([role('issuer', value), line(value), role('signer', value)]), hd05)
          } catch (error) {
            expect(error).toBeInstanceOf(Trouble)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
