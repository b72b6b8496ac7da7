import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dispatch } from '../../src/model/dispatch.js'
import { parseText, partyDispatch, stateDispatch } from './sample.js'

const PIECES = [
  '1. ',
  '2.1. ',
  'a) ',
  '- ',
  '+ ',
  'Điều 3. ',
  'Giao ',
  'Đề nghị ',
  'yêu cầu ',
  'các chi bộ ',
  'Sở Tài chính',
  ', ',
  '; ',
  '. ',
  ': ',
  ' và ',
  '“',
  '”',
  '(',
  ')',
  'nếu ',
  'khi ',
  'Đối với ',
  'thì ',
  'rà soát ',
  'lập danh sách ',
  'gửi về ',
  'báo cáo ',
  'trước ngày 25/3/2024',
  'hằng năm ',
  'để ',
  'công tác ',
  'phối hợp với ',
  '\n',
  '\n\n',
  'Căn cứ ',
  'như sau:',
  'Kính gửi: ',
  'Nơi nhận:',
  './.',
  'từ 15-20 học sinh ',
  'x',
  '\u0301',
  '😀',
  '\u0000',
  ' ',
]
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join(''))
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 400 }),
  prose.map((body) => partyDispatch(body)),
  prose.map((body) => stateDispatch(body)),
)

describe('on any text', () => {
  it('parsing gives a dispatch that fits the contract, and every span slices to its words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // a text without letters is refused by the reader, which is not under test here
        fc.pre((text.match(/\p{L}/gu) ?? []).length > 20)
        const dispatch = parseText(text)
        expect(Dispatch.safeParse(dispatch).error).toBeUndefined()
        const spans = [
          ...dispatch.obligations,
          ...dispatch.commitments,
          ...dispatch.sections,
          ...dispatch.attachments,
          ...dispatch.dates,
          ...dispatch.events,
        ].map((one) => one.span)
        for (const [start, end] of spans) expect(start <= end && end <= dispatch.text.length).toBe(true)
        for (const one of dispatch.obligations) expect(dispatch.text.slice(...one.span)).toBe(one.quote)
        for (const deadline of dispatch.obligations.flatMap((one) => one.deadlines))
          expect(dispatch.text.slice(...deadline.span)).toBe(deadline.text)
      }),
      { numRuns: 300 },
    )
  })
  it('the same text gives the same dispatch, composed or decomposed', () => {
    fc.assert(
      fc.property(
        prose.map((body) => partyDispatch(body.replaceAll('\u0301', ''))),
        (text) => {
          const strip = (dispatch: Dispatch) => ({ ...dispatch, source: null, repairs: null })
          const first = parseText(text.normalize('NFC'))
          expect(parseText(text.normalize('NFC'))).toEqual(first)
          expect(strip(parseText(text.normalize('NFD')))).toEqual(strip(first))
        },
      ),
      { numRuns: 100 },
    )
  })
})
