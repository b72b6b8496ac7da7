import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDocument, readText } from '../../src/read/index.js'
import { toVni } from '../legacy/encode.js'

const PAPER = `Số 12-CV/ĐU

Kính gửi: các chi bộ trực thuộc

đề nghị các chi bộ rà soát, lập danh sách quần chúng ưu tú, gửi về đảng uỷ trước ngày 20/8/2026; báo cáo kết quả thực hiện nghị quyết đại hội, chỉ tiêu kết nạp đảng viên mới.`

const words = (source: { readonly tree: unknown }) => JSON.stringify(source.tree)
const unicode = words(readText(PAPER, 'a.txt'))

describe('a text file in an old encoding', () => {
  test.each([
    ['TCVN3', iconv.encode(PAPER.replace('Số', 'số'), 'tcvn'), words(readText(PAPER.replace('Số', 'số'), 'a.txt'))],
    ['VNI', iconv.encode(toVni(PAPER), 'windows-1252'), unicode],
    ['VNI pasted as Unicode', new TextEncoder().encode(toVni(PAPER)), unicode],
    ['UTF-16 without a mark', iconv.encode(PAPER, 'utf16-le'), unicode],
  ])('%s gives the same words as Unicode', async (_name, bytes, wanted) => {
    expect(words(await readDocument(new Uint8Array(bytes), 'a.txt'))).toBe(wanted)
  })
  test('says so, line by line', async () => {
    const source = await readDocument(new Uint8Array(iconv.encode(toVni(PAPER), 'windows-1252')), 'a.txt')
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['read/font-encoding'])
    expect(source.repairs.filter(({ kind }) => kind === 'font-encoding').map(({ after }) => after)).toEqual(
      PAPER.split('\n\n'),
    )
  })
  test('is refused by name when no encoding explains it', async () => {
    const bytes = new Uint8Array(
      iconv.encode('Élève où là très été Noël déjà hélas gêné âme '.repeat(9), 'windows-1252'),
    )
    await expect(readDocument(bytes, 'a.txt')).rejects.toThrow(/không phải văn bản Unicode hợp lệ/u)
  })
})
