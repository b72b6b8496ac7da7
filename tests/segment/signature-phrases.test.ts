import { describe, expect, it } from 'vitest'
import { segment } from '../../src/parse/segment/index.js'
import { readText } from '../../src/read/index.js'
import { NOT_SIGNATURE_GAPS, SIGNATURE_GAPS } from '../corpus/phrases/signatures/known-gaps.js'
import { NOT_SIGNATURES } from '../corpus/phrases/signatures/not-signatures.js'
import { SIGNATURES, type SignatureGroup } from '../corpus/phrases/signatures/signatures.js'

const BODY = `Kính gửi: Các đơn vị trực thuộc

Thực hiện kế hoạch công tác năm 2024, đề nghị các đơn vị thực hiện một số nội dung sau:

1. Rà soát, lập danh sách học viên.

2. Báo cáo kết quả trước ngày 20/3/2024./.`
const HEADS: Readonly<Record<SignatureGroup['regime'], string>> = {
  party:
    'ĐẢNG BỘ TỈNH HÀ PHONG\nĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 15-CV/ĐUK\nV/v mở lớp bồi dưỡng\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Phong, ngày 08 tháng 01 năm 2024',
  state:
    'UỶ BAN NHÂN DÂN\nTỈNH HÀ PHONG\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 412/UBND-TH\nV/v mở lớp bồi dưỡng\n\nHà Phong, ngày 08 tháng 01 năm 2024',
  union:
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ PHONG\nCÔNG ĐOÀN VIÊN CHỨC TỈNH\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 41/CĐVC\nV/v mở lớp bồi dưỡng\n\nHà Phong, ngày 08 tháng 01 năm 2024',
}

function reading(block: string, regime: SignatureGroup['regime']): string {
  const { signature, text } = segment(readText(`${HEADS[regime]}\n\n${BODY}\n\n${block}\n`, 'chu-ky.txt'))
  const fields = [signature.authority, signature.position, signature.name]
  for (const found of fields) if (found) expect(text.slice(...found.span)).toBe(found.value)
  return fields.map((found) => found?.value ?? '-').join(' | ')
}
const shown = (block: string): string => block.replace(/\s*\n\s*/gu, ' ⏎ ').replace(/ {2,}/gu, ' … ')
const NONE = '- | - | -'

describe('signature blocks', () => {
  for (const { value, regime, blocks } of SIGNATURES)
    for (const block of blocks)
      it(`${regime}: ${shown(block)}`, () => {
        expect(reading(block, regime)).toBe(value)
      })
})

describe('ends of papers that hold no signature', () => {
  for (const [reason, blocks] of NOT_SIGNATURES)
    for (const block of blocks)
      it(`${reason}: ${shown(block)}`, () => {
        expect(reading(block, 'party')).toBe(NONE)
      })
})

const gaps = SIGNATURE_GAPS.length + NOT_SIGNATURE_GAPS.size
describe.runIf(gaps > 0)(
  'known gaps in signatures still stand (move a case back to its list when it is read right)',
  () => {
    for (const { gap, value, regime, blocks } of SIGNATURE_GAPS)
      for (const block of blocks)
        it(`${gap}: ${shown(block)}`, () => {
          expect(reading(block, regime)).not.toBe(value)
        })
    for (const [gap, blocks] of NOT_SIGNATURE_GAPS)
      for (const block of blocks)
        it(`${gap}: ${shown(block)}`, () => {
          expect(reading(block, 'party')).not.toBe(NONE)
        })
  },
)
