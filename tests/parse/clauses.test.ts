import { describe, expect, it } from 'vitest'
import { readClause } from '../../src/parse/clauses/clause.js'
import { phraseKey, wordKey } from '../../src/parse/clauses/key.js'
import { readLabel } from '../../src/parse/clauses/labels.js'
import { readNames } from '../../src/parse/clauses/names.js'
import { sentences } from '../../src/parse/clauses/sentences.js'
import { tokenise } from '../../src/parse/clauses/tokens.js'
import { verbGroups } from '../../src/parse/clauses/verb-groups.js'

const tokens = (text: string) => tokenise(text, 0, text.length)
const words = (text: string, from: number, to: number): string => {
  const all = tokens(text)
  return text.slice(all[from]?.start, all[to - 1]?.end)
}

describe('compare forms', () => {
  it('make both tone spellings equal', () => {
    expect(wordKey('uỷ')).toBe(wordKey('ủy'))
    expect(wordKey('Hoà')).toBe(wordKey('hòa'))
    expect(phraseKey('Uỷ ban')).toBe(phraseKey('Ủy ban'))
  })
  it('leave words alone whose u belongs to the consonant', () => expect(wordKey('quý')).toBe('quý'))
})

describe('printed numbers', () => {
  it.each([
    ['1. Rà soát', '1'],
    ['1) Rà soát', '1'],
    ['1- Rà soát', '1'],
    ['2/ Rà soát', '2'],
    ['2.1. Giao', '2.1'],
    ['2.1 Giao', '2.1'],
    ['I. MỤC ĐÍCH', 'I'],
    ['a) Lập', 'a'],
    ['đ) Lập', 'đ'],
    ['- Lập', '-'],
    ['+ Lập', '+'],
    ['(1) Lập', '1'],
    ['Điều 3. Giao', 'Điều 3'],
  ])('“%s” is numbered %s', (line, label) => expect(readLabel(line)?.text).toBe(label))
  it.each(['15 đồng chí', '03/6/2024 là ngày', 'Văn phòng', '1.500 người dự'])('“%s” has no number', (line) =>
    expect(readLabel(line)).toBeUndefined(),
  )
})

describe('sentences', () => {
  it('end before a capital, not inside brackets, quotations, dates or short forms', () => {
    const text = 'Gửi TP. Hà Phong trước ngày 05.6.2024 (Biểu 1. Biểu 2). Các chi bộ “rà soát. Lập” hồ sơ./.'
    const all = tokens(text)
    expect(sentences(all, 0, all.length).map(({ from, to }) => words(text, from, to))).toEqual([
      'Gửi TP. Hà Phong trước ngày 05.6.2024 (Biểu 1. Biểu 2).',
      'Các chi bộ “rà soát. Lập” hồ sơ./.',
    ])
  })
})

describe('names of organs', () => {
  it.each([
    ['Ban Tổ chức Huyện uỷ chủ trì', ['Ban Tổ chức Huyện uỷ']],
    ['Sở Nông nghiệp và Môi trường rà soát', ['Sở Nông nghiệp và Môi trường']],
    ['Sở Văn hóa, Thể thao và Du lịch báo cáo', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Tài chính, Sở Xây dựng và UBND các xã lập', ['Sở Tài chính', 'Sở Xây dựng', 'UBND các xã']],
    ['các tổ chức cơ sở đảng gửi', ['các tổ chức cơ sở đảng']],
    ['Chi bộ 5 lập danh sách', ['Chi bộ 5']],
    ['cấp uỷ trong các trường học cần quan tâm', ['cấp uỷ trong các trường học']],
  ])('in “%s”', (text, expected) => {
    const names = readNames(tokens(text), 0, tokens(text).length, true)
    expect(names?.each.map(({ from, to }) => words(text, from, to))).toEqual(expected)
  })
  it.each(['Tổ chức hội nghị tổng kết', 'Lãnh đạo rà soát hồ sơ', 'rà soát hồ sơ', 'tổ chức các lớp'])(
    'not in “%s”',
    (text) => {
      expect(readNames(tokens(text), 0, tokens(text).length, true)).toBeUndefined()
    },
  )
})

describe('clauses', () => {
  const kind = (text: string) => readClause(tokens(text), { from: 0, to: tokens(text).length })
  it.each([
    ['Giao Văn phòng Đảng uỷ theo dõi, đôn đốc', 'directive'],
    ['Đề nghị các đơn vị gửi báo cáo', 'directive'],
    ['Thực hiện Kế hoạch số 5-KH/ĐU, Đảng uỷ xã đề nghị các chi bộ rà soát hồ sơ', 'directive'],
    ['Các chi bộ xây dựng kế hoạch', 'subject'],
    ['Ban Dân vận có trách nhiệm hướng dẫn', 'subject'],
    ['Các đơn vị căn cứ Công văn này, xây dựng kế hoạch', 'subject'],
    ['Kịp thời báo cáo kết quả', 'bare'],
    ['Căn cứ tình hình thực tế, lập danh sách', 'bare'],
    ['Sở Nội vụ đã ban hành hướng dẫn', 'statement'],
    ['Ban Thường vụ thống nhất chủ trương', 'statement'],
    ['Theo đề nghị của Ban Tổ chức tại Tờ trình số 5', 'none'],
    ['Công tác kiểm tra, giám sát năm 2024', 'none'],
    ['Chủ trì: đồng chí Bí thư', 'none'],
  ])('“%s” is %s', (text, expected) => expect(kind(text).kind).toBe(expected))
})

describe('verb groups', () => {
  const split = (text: string): readonly string[] => {
    const all = tokens(text)
    return verbGroups(all, 0, 0, all.length).map(({ from, to }) => words(text, from, to).replace(/^và |[,;]$/gu, ''))
  }
  it('keep verbs together that share one object', () =>
    expect(split('theo dõi, đôn đốc, kiểm tra việc thực hiện')).toHaveLength(1))
  it('keep verbal nouns together', () =>
    expect(split('tăng cường công tác tuyên truyền, kiểm tra, xử lý vi phạm')).toHaveLength(1))
  it('keep a plan with what it is for', () =>
    expect(split('xây dựng kế hoạch, tổ chức quán triệt nghị quyết')).toHaveLength(1))
  it('keep what an assigned person does inside the assignment', () =>
    expect(split('phân công cấp uỷ viên theo dõi, hướng dẫn các chi bộ')).toHaveLength(1))
  it('keep the verbs of a purpose with it', () =>
    expect(split('gửi về Văn phòng để tổng hợp, báo cáo Thường trực')).toHaveLength(1))
  it('divide deeds of different kinds with their own objects', () => {
    expect(split('kiểm tra việc chấp hành, kịp thời biểu dương các tập thể tiêu biểu')).toEqual([
      'kiểm tra việc chấp hành',
      'kịp thời biểu dương các tập thể tiêu biểu',
    ])
  })
  it('open a group with a condition', () =>
    expect(split('nghiên cứu kỹ hướng dẫn, nếu cần, đề xuất bổ sung biên chế')).toHaveLength(2))
})

describe('what is told and then asked', () => {
  const kindOf = (text: string) => {
    const all = tokens(text)
    const { kind, directive, assignees } = readClause(all, { from: 0, to: all.length })
    return [kind, directive, assignees !== null]
  }
  it.each([
    ['Đảng uỷ xã thông báo và yêu cầu các chi bộ nộp hồ sơ', ['directive', 'yêu cầu', true]],
    ['Sở Nội vụ gửi và đề nghị các sở góp ý dự thảo', ['directive', 'đề nghị', true]],
    ['Sở Nội vụ rà soát và đề nghị khen thưởng', ['subject', null, true]],
    ['Chi bộ theo dõi và báo cáo Đảng uỷ', ['subject', null, true]],
  ])('“%s” is read as %j', (text, expected) => expect(kindOf(text)).toEqual(expected))
})

describe('an adjunct or a condition that no comma ends', () => {
  const predicateOf = (text: string) => {
    const all = tokens(text)
    const { kind, predicate } = readClause(all, { from: 0, to: all.length })
    return predicate ? `${kind}: ${words(text, predicate.from, all.length)}` : kind
  }
  it.each([
    ['trong thời hạn 02 ngày kể từ ngày nhận đề nghị của Sở Y tế phải có ý kiến', 'bare: phải có ý kiến'],
    ['Khi có thay đổi về nhân sự phải báo cáo Ban Tổ chức', 'bare: phải báo cáo Ban Tổ chức'],
    ['Trong quá trình thực hiện công tác cần thiết cho nhân dân', 'none'],
    ['Uỷ ban Kiểm tra Tỉnh uỷ trong thời hạn 07 ngày phải trả lời', 'subject: phải trả lời'],
  ])('“%s” gives “%s”', (text, expected) => expect(predicateOf(text)).toBe(expected))
})
