import { describe, expect, test } from 'vitest'
import { Trouble } from '../../src/model/errors.js'
import { readDocument, readText } from '../../src/read/index.js'
import { outline, plain } from './outline.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean, mark = true) => {
  const units = [...(mark ? `\u{FEFF}${text}` : text)].map((sign) => sign.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('a text file', () => {
  test('gives one paragraph per group of lines and keeps its lines apart', () => {
    expect(outline(readText('Số 12-CV/ĐU\nV/v rà soát\r\n\r\nKính gửi: Các chi bộ', 'a.txt'))).toEqual([
      'Số 12-CV/ĐU⏎V/v rà soát',
      'Kính gửi: Các chi bộ',
    ])
  })

  test('keeps spaces and tabs that part two columns, and the indent before a right column', () => {
    expect(
      outline(readText('ĐẢNG BỘ XÃ X        ĐẢNG CỘNG SẢN VIỆT NAM\n\t\tXã X, ngày 01 tháng 02 năm 2026  \n', 'a.txt')),
    ).toEqual(['ĐẢNG BỘ XÃ X        ĐẢNG CỘNG SẢN VIỆT NAM⏎\t\tXã X, ngày 01 tháng 02 năm 2026'])
  })

  test.each([
    ['UTF-8', utf8('Kính gửi: Chi bộ Ắ')],
    ['UTF-8 with a mark', utf8('\u{FEFF}Kính gửi: Chi bộ Ắ')],
    ['UTF-16 LE', utf16('Kính gửi: Chi bộ Ắ', true)],
    ['UTF-16 BE', utf16('Kính gửi: Chi bộ Ắ', false)],
    ['UTF-16 LE without a mark', utf16('Kính gửi: Chi bộ Ắ, ngày 10/12/2026', true, false)],
    ['UTF-16 BE without a mark', utf16('Kính gửi: Chi bộ Ắ, ngày 10/12/2026', false, false)],
  ])('is read from %s', async (_, bytes) => {
    expect((await readDocument(bytes, 'a.txt')).tree.children).toHaveLength(1)
    expect(plain(await readDocument(bytes, 'a.txt'))[0]).toMatch(/^Kính gửi: Chi bộ Ắ/u)
  })

  test('comes out composed, each changed line recorded once', () => {
    const source = readText(`${'Đảng uỷ\n'.normalize('NFD')}Số 5\n${'Kính gửi'.normalize('NFD')}`, 'a.txt')
    expect(plain(source)).toEqual(['Đảng uỷ⏎Số 5⏎Kính gửi'])
    expect(source.repairs.map(({ kind, at, after }) => ({ kind, at, after }))).toEqual([
      { kind: 'nfc', at: -1, after: 'Đảng uỷ' },
      { kind: 'nfc', at: -1, after: 'Kính gửi' },
    ])
  })

  test('loses invisible signs and odd spaces but no letter', () => {
    expect(plain(readText('Số\u00A05\u200B-CV/\u00ADĐU\u2028Kính gửi', 'a.txt'))).toEqual(['Số 5-CV/ĐU⏎Kính gửi'])
  })

  test('loses HTML comments and says so', () => {
    const source = readText('Một<!-- ghi\nchú --> hai <!-- hở', 'a.txt')
    expect(plain(source)).toEqual(['Một hai <!-- hở'])
    expect(source.losses).toEqual([{ what: 'lời chú thích HTML (không in ra giấy)', count: 1 }])
  })

  test('knows its own fingerprint, the same in memory and from bytes', async () => {
    const text = 'Kính gửi: Các chi bộ'
    const fromBytes = await readDocument(utf8(text), 'a.txt')
    expect(fromBytes.sha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(readText(text, 'a.txt')).toEqual(fromBytes)
  })
})

describe('marks typed in a text file', () => {
  test.each([
    ['gửi **ngày 10/12/2024 **và', 'gửi <b>ngày 10/12/2024 </b>và'],
    ['**trước ngày 10/12/2024.**Hết', '<b>trước ngày 10/12/2024.</b>Hết'],
    ['**ĐẢNG BỘ\nĐẢNG UỶ**', '<b>ĐẢNG BỘ⏎ĐẢNG UỶ</b>'],
    ['về “*Hướng dẫn\nthí điểm*” của', 'về “<i>Hướng dẫn⏎thí điểm</i>” của'],
    ['***gấp*** lắm', '<b><i>gấp</i></b> lắm'],
    ['**a** **b**', '<b>a b</b>'],
    ['một ** hai', 'một  hai'],
    ['*\nSố 5', '*⏎Số 5'],
    ['Số 5\n  **  \nA', 'Số 5⏎  **⏎A'],
    ['5*3*2 và a*b*c', '5*3*2 và a*b*c'],
    ['* Ghi chú (*) và (**)', '* Ghi chú (*) và (**)'],
    ['*****', '*****'],
    ['2\\.1\\. \\- Một \\*x\\*', '2.1. - Một *x*'],
    ['## 1. Nhiệm vụ\n#1', '1. Nhiệm vụ⏎#1'],
    ['Họ tên: ____ a_b_c', 'Họ tên: ____ a_b_c'],
  ])('%j reads %j', (typed, read) => {
    expect(outline(readText(typed, 'a.txt'))).toEqual([read])
  })

  test('a table with a rule under its heading row is a grid', () => {
    expect(outline(readText('Danh sách:\n\n| TT | Họ tên |\n|---|---|\n| 1 | Lê Văn Thử |', 'a.txt'))).toEqual([
      'Danh sách:',
      '[TT|Họ tên][1|Lê Văn Thử]',
    ])
  })
})

describe('a Markdown file', () => {
  const read = async (text: string) => outline(await readDocument(utf8(text), 'a.md'))

  test('keeps printed numbers, lone stars and rules of hyphens as text', async () => {
    expect(await read('1. Một\n3. Ba\n\n*\nSố 5\n-----\n\nTÊN\n---\n\n- a\n+ b\n> c')).toEqual([
      '1. Một⏎3. Ba',
      '*⏎Số 5⏎-----',
      'TÊN⏎---',
      '- a⏎+ b⏎> c',
    ])
  })

  test('reads headings, emphasis, breaks, escapes and tables', async () => {
    expect(
      await read(
        '# Tiêu đề\n\n**ngày 10/12 **và _nghiêng_ \\*x\\* a\\\\b &amp;  \ndòng hai\n\n| a | b |\n|:-:|---|\n| 1<br>2 | **x** |',
      ),
    ).toEqual(['Tiêu đề', '<b>ngày 10/12 </b>và <i>nghiêng</i> *x* a\\b &⏎dòng hai', '[a|b][1⏎2|<b>x</b>]'])
  })

  test('takes brackets, angles, backticks and indents for characters', async () => {
    expect(await read('[Chữ ký]: a <b> `x` [y](z) www.a.vn\n\n    thụt vào')).toEqual([
      '[Chữ ký]: a <b> `x` [y](z) www.a.vn',
      'thụt vào',
    ])
  })

  test('is read as Markdown only when its name says so', async () => {
    expect((await readDocument(utf8('a'), 'a.md')).format).toBe('md')
    expect((await readDocument(utf8('a'), 'a.txt')).format).toBe('txt')
  })
})

test('a name that belies the content is told, the content decides', async () => {
  const source = await readDocument(utf8('Kính gửi'), 'cong-van.docx')
  expect(source.format).toBe('txt')
  expect(source.diagnostics.map(({ code }) => code)).toEqual(['read/wrong-extension'])
})

test('text without a word is refused', () => {
  expect(() => readText(' \n\t\n', 'a.txt')).toThrow(Trouble)
})
