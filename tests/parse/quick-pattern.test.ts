import { describe, expect, it } from 'vitest'
import { neededBy } from '../../src/parse/quick/needed-words.js'
import { quick } from '../../src/parse/quick/quick-pattern.js'

describe('needed words', () => {
  it('are the words one of which every match holds', () => {
    expect(neededBy(/(?<!\p{L})(?:nếu|hễ)(?!\p{L})/iu)).toEqual([['nếu', 'hễ']])
    expect(neededBy(/báo cáo[^.;]{0,60}biết/u)).toEqual([['báo cá'], ['biết']])
  })

  it('are none when one way of matching needs nothing', () => {
    expect(neededBy(/(?:đề nghị|\p{L}{2,})/u)).toEqual([])
    expect(neededBy(/(?:đề nghị)?\d/u)).toEqual([])
  })

  it('are not taken from what must not stand there, but from what stands around', () => {
    expect(neededBy(/(?!đã)(?<=đề )\p{L}+(?= này)(?<!sau)/u)).toEqual([[' này'], ['đề ']])
  })

  it('are also what is written behind a choice, where the choice alone tells little', () => {
    expect(neededBy(/(?:^|[,;] ?)(?:trong |riêng )?trường hợp/u)).toEqual([['trường']])
    expect(neededBy(/(?:sẽ )?không (?:tiếp nhận|xem xét)/u)).toEqual([['không '], ['tiếp n', 'xem xé']])
  })
})

describe('a quick pattern', () => {
  const SHAPES = [/(?:phải|cần)[^.]{0,20} (?:gửi|nộp)(?: ngay)?/iu, /[Đđ]ề nghị|yêu cầu|x{2,3}y/u, /^(?:Xin )?kính/iu]
  const TEXTS = [
    'PHẢI GỬI',
    'cần báo cáo, nộp ngay',
    'Đề nghị',
    'đãyêu cầu',
    'xxy',
    'xy',
    'xin kính',
    'kính',
    '',
    'phải',
  ]

  it('finds what the pattern finds, word for word', () => {
    for (const shape of SHAPES)
      for (const text of TEXTS) {
        expect(quick(shape).test(text), `${shape} ${text}`).toBe(shape.test(text))
        expect(quick(shape).exec(text)?.[0]).toBe(shape.exec(text)?.[0])
      }
  })

  it('knows words of patterns made after the first text was read', () => {
    quick(/trước/u).test('sau ngày')
    expect(quick(/sau ngày/u).test('sau ngày')).toBe(true)
  })
})
