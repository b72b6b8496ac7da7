import { describe, expect, it } from 'vitest'
import { DUTY_PHRASES, type DutyGroup } from '../corpus/phrases/duty-verbs/duties.js'
import { DUTY_GAPS, NOT_DUTY_GAPS } from '../corpus/phrases/duty-verbs/known-gaps.js'
import { NOT_DUTIES, type NotDutyGroup } from '../corpus/phrases/duty-verbs/not-duties.js'
import { parseText, partyDispatch, stateDispatch, tasksOf } from './sample.js'

const ASKING =
  'Thực hiện Kế hoạch số 20-KH/TU, ngày 02/01/2024 của Ban Thường vụ Tỉnh uỷ, Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const BEFORE_THE_END = 'Rà soát hồ sơ đảng viên.'
const REPLYING =
  'Ban Thường vụ Đảng uỷ Khối nhận được Công văn số 77-CV/ĐU, ngày 03/01/2024 của Đảng uỷ Sở Xây dựng; sau khi xem xét, Ban Thường vụ Đảng uỷ Khối trả lời như sau:'
const REPORTING =
  'Thực hiện Công văn số 15/UBND-TH ngày 02/3/2025 của UBND tỉnh, Sở Nội vụ báo cáo kết quả thực hiện như sau:'

/** The paper a sentence stands in. */
function paper(sentence: string, place: NotDutyGroup['place']): string {
  switch (place) {
    case 'alone':
      return partyDispatch(sentence)
    case 'item':
      return partyDispatch(`${ASKING}\n\n1. ${sentence}`)
    case 'end':
      return partyDispatch(`${ASKING}\n\n1. ${BEFORE_THE_END}\n\n${sentence}`)
    case 'reply':
      return partyDispatch(`${REPLYING}\n\n1. ${sentence}`, 'Đảng uỷ Sở Xây dựng')
    case 'upward':
      return stateDispatch(`${REPORTING}\n\n1. ${sentence}`, 'UBND tỉnh Hà Phong').replace(
        'UỶ BAN NHÂN DÂN\nTỈNH HÀ PHONG',
        'UBND TỈNH HÀ PHONG\nSỞ NỘI VỤ',
      )
  }
}

const tasksIn = (sentence: string, place: NotDutyGroup['place']) =>
  tasksOf(parseText(paper(sentence, place))).filter((one) => place !== 'end' || !BEFORE_THE_END.startsWith(one.quote))
/** Adverbs and a leading verb that may or may not count as the first words of an action. */
const PLAIN_LEAD =
  /^(?:kịp thời|khẩn trương|tiến hành|tiếp tục|chủ động|chủ trì|thường xuyên|nghiêm túc|phấn đấu|có thể|định kỳ|hằng quý|tuỳ điều kiện|căn cứ [^,]{3,40}|,|trong năm \d{4}|\s)+(?=\p{L})/iu

/** The first task's words by the value's head: a value fits when each head begins its action. */
function reading(
  phrase: string,
  { value, place = 'item' }: DutyGroup,
): { readonly got: string; readonly want: string } {
  const heads = value.split(' + ').map((one) => one.split(' | ')[0] ?? '')
  const got = tasksIn(phrase, place).map((one, index) => {
    const action = one.action.toLocaleLowerCase('vi')
    const head = heads[index] ?? ''
    const fits = [action, action.replace(PLAIN_LEAD, '')].some((words) => words.startsWith(head))
    const who = one.assignees.map((name) => name.replace(/^(?:Các|Đồng)(?=\s)/u, (w) => w.toLocaleLowerCase('vi')))
    return `${fits ? head : action} | ${who.length > 0 ? who.join(' & ') : '-'} | ${one.modality}`
  })
  return { got: got.join(' + '), want: value }
}

describe('sentences that state a duty', () => {
  for (const group of DUTY_PHRASES)
    for (const phrase of group.phrases)
      it(`“${phrase}” is exactly ${group.value}`, () => {
        const { got, want } = reading(phrase, group)
        expect(got).toBe(want)
      })
})

describe('sentences that state no duty', () => {
  for (const { reason, place, sentences } of NOT_DUTIES)
    for (const sentence of sentences)
      it(`${reason}: “${sentence}”`, () => {
        expect(tasksIn(sentence, place).map((one) => one.quote)).toEqual([])
      })
})

describe('known gaps in duties still stand (move a case back to its list when it is read right)', () => {
  for (const group of DUTY_GAPS)
    for (const phrase of group.phrases)
      it(`${group.gap}: “${phrase}”`, () => {
        const { got, want } = reading(phrase, group)
        expect(got).not.toBe(want)
      })
  for (const { reason, place, sentences } of NOT_DUTY_GAPS)
    for (const sentence of sentences)
      it(`${reason}: “${sentence}”`, () => {
        expect(tasksIn(sentence, place)).not.toEqual([])
      })
})
