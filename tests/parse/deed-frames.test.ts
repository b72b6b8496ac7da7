import { describe, expect, it } from 'vitest'
import { DEEDS, OFFICES, PARTIES } from '../corpus/phrases/parties.js'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const DAY = 'ngày 20/5/2024'
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const OPENING = 'Ban Thường vụ Đảng uỷ Khối yêu cầu các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const tasksIn = (sentence: string) => tasksOf(parseText(partyDispatch(`${OPENING}\n\n1. ${sentence}.`)))
const low = (names: readonly string[]): string => names.join(';').toLowerCase()

/** A frame with its letters, which stand alone, put in. */
const filled = (frame: string, words: Readonly<Record<string, string>>): string =>
  frame.replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, (letter) => words[letter] ?? letter)

/** Ways to lay a deed on somebody: X who, V what. */
const FRAMES: readonly string[] = [
  'Đề nghị X V trước D',
  'Giao cho X V trước D',
  'Giao trách nhiệm cho X V trước D',
  'Yêu cầu X khẩn trương V trước D',
  'Đối với X: V trước D',
  'X cần V trước D',
  'X có trách nhiệm V trước D',
  'X chủ động V trước D',
  'Trên cơ sở kết quả rà soát, X V trước D',
  'Sau khi có kết quả, X V trước D',
  'Căn cứ tình hình thực tế, X V trước D',
  'Chậm nhất D, X V',
  'Trước D, X phải V',
  'Việc này giao X V trước D',
  'Để kịp tổng hợp, đề nghị X V trước D',
  'Nhằm bảo đảm tiến độ, X V trước D',
  'X: V trước D',
  'Nếu có thay đổi, X V trước D',
  'Trường hợp có vướng mắc, đề nghị X V trước D',
  'X V. Thời gian hoàn thành trước D',
  'X V, thời hạn chậm nhất D',
  'Mong X quan tâm V trước D',
  'Kính đề nghị X V trước D',
  'Nhận được công văn này, X V trước D',
  'Nhận được công văn này yêu cầu X V trước D',
  'Trên đây là kết quả rà soát, đề nghị X V trước D',
]
const WHO = ['các chi bộ', 'Văn phòng Đảng uỷ Khối', 'Uỷ ban nhân dân các xã, thị trấn']
const WHAT = ['lập danh sách gửi Ban Tổ chức Đảng uỷ Khối', 'sơn lại cổng trụ sở']

describe('a deed laid on somebody', () => {
  for (const frame of FRAMES)
    it(`“${frame}”: who, what and by when`, () => {
      for (const who of WHO)
        for (const what of WHAT) {
          const sentence = filled(frame, { X: frame.startsWith('X') ? capital(who) : who, V: what, D: DAY })
          const task = tasksIn(sentence).find(({ quote }) => quote.includes(what.slice(0, 12)))
          expect([low(task?.assignees ?? []), task?.deadlines.map(({ date }) => date)], sentence).toEqual([
            who.toLowerCase(),
            ['2024-05-20'],
          ])
        }
    })
  it('is read of whoever it is laid on', () => {
    const wrong = PARTIES.filter((party) => {
      const [task] = tasksIn(`${capital(party)} lập danh sách gửi Văn phòng Đảng uỷ Khối trước ${DAY}`)
      return low(task?.assignees ?? []) !== party.toLowerCase()
    })
    expect(wrong).toEqual([])
  })
  it('is read of offices by their whole names, before the verb, behind an order and as receivers', () => {
    const wrong = OFFICES.filter((office) => {
      const [own] = tasksIn(`${office} xây dựng kế hoạch kiểm tra trước ${DAY}`)
      const [told] = tasksIn(`Giao ${office} trình phương án trước ${DAY}`)
      const [sent] = tasksIn(`Lập danh sách gửi về ${office} trước ${DAY}`)
      return own?.assignees.join(';') !== office || told?.assignees.join(';') !== office || sent?.recipient !== office
    })
    expect(wrong).toEqual([])
  })
  it('is read whatever its verb, with a party, behind a request and alone', () => {
    const wrong = DEEDS.filter((deed) => {
      const [own] = tasksIn(`Các chi bộ ${deed} trước ${DAY}`)
      const [asked] = tasksIn(`Đề nghị các chi bộ ${deed} tại địa bàn`)
      const [alone] = tasksIn(`${capital(deed)} theo hướng dẫn`)
      return low(own?.assignees ?? []) !== 'các chi bộ' || low(asked?.assignees ?? []) !== 'các chi bộ' || !alone
    })
    expect(wrong).toEqual([])
  })
})

/** Where and how the time stands: P who does what, v the deed alone. */
const TIMES: readonly (readonly [sentence: string, relation: string])[] = [
  ['P trước ngày D', 'before'],
  ['P chậm nhất là ngày D', 'by'],
  ['P muộn nhất ngày D', 'by'],
  ['P, hạn cuối ngày D', 'by'],
  ['P. Hạn cuối: D', 'by'],
  ['P không muộn hơn ngày D', 'by'],
  ['P, thời hạn đến hết ngày D', 'by'],
  ['P (thời hạn: D)', 'by'],
  ['P (chậm nhất D)', 'by'],
  ['P; hoàn thành trước ngày D', 'before'],
  ['P, xong ngày D', 'by'],
  ['P vào ngày D', 'on'],
  ['P. Thời gian thực hiện: xong trước ngày D', 'before'],
  ['P. Việc này phải xong trước ngày D', 'before'],
  ['Trước ngày D, P', 'before'],
  ['Chậm nhất đến ngày D phải v', 'by'],
  ['P trước 17h00 ngày D', 'before'],
  ['P, hết ngày D phải xong', 'by'],
  ['P không để chậm quá ngày D', 'by'],
  ['P trước ngày D để kịp trình Thường trực', 'before'],
  ['P đến ngày D là xong', 'by'],
  ['P, xong vào ngày D là muộn nhất', 'by'],
]
const DAYS = ['20/5/2024', '20-5-2024', '20 tháng 5 năm 2024']

describe('the time of a deed', () => {
  for (const [frame, relation] of TIMES)
    it(`“${frame}” is one day, ${relation}`, () => {
      for (const day of DAYS)
        for (const what of WHAT) {
          const sentence = filled(frame, { P: `Các chi bộ ${what}`, v: what, D: day })
          const found = tasksIn(sentence).flatMap(({ deadlines }) => deadlines)
          expect(
            found.map((one) => `${one.date} ${one.relation}`),
            sentence,
          ).toContain(`2024-05-20 ${relation}`)
          expect(new Set(found.map(({ date }) => date)).size, sentence).toBe(1)
        }
    })
})
