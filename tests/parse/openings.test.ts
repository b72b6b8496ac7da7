import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/parse/clauses/labels.js'
import { LABEL_ROWS, LISTED_PARTIES, OPENINGS, OTHER_OPENINGS, PARTY_LINES } from '../corpus/phrases/openings.js'
import { parseText, tasksOf } from './sample.js'

const ITEMS = [
  'Rà soát, thống kê trang thiết bị hiện có',
  'Gửi báo cáo kết quả về Sở Y tế trước ngày 30/4/2024',
  'Bảo đảm an toàn trong quá trình thực hiện',
  'Trung tâm Y tế huyện chuẩn bị phòng họp',
] as const

const paper = (content: string, gap: string): string =>
  [
    'UBND TỈNH HÀ LÂM\nSỞ Y TẾ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 12/SYT-NV\nV/v thực hiện nhiệm vụ',
    'Hà Lâm, ngày 10 tháng 4 năm 2024',
    `Kính gửi: Các đơn vị trực thuộc${gap}${content}${gap}Nơi nhận:\n- Như trên;\n- Lưu: VT.`,
    'GIÁM ĐỐC\n\nTrần Văn Bình',
  ].join('\n\n')

const numbered = (gap: string): string => ITEMS.map((item, i) => `${i + 1}. ${item}.`).join(gap)
const quotes = (text: string): readonly string[] => tasksOf(parseText(text)).map(({ quote }) => quote)

describe('the sentence over a numbered list', () => {
  it.each(OPENINGS)('“%s” lays every item below on the addressees', (opening) => {
    const found = tasksOf(parseText(paper(`${opening}\n\n${numbered('\n\n')}`, '\n\n')))
    expect(found.map(({ quote }) => quote)).toEqual(ITEMS)
    expect(found.slice(0, 3).map(({ role }) => role)).toEqual(['addressee', 'addressee', 'addressee'])
    expect(found.map(({ deadlines }) => deadlines.length)).toEqual([0, 1, 0, 0])
  })

  it.each(OTHER_OPENINGS)('“%s” makes no duty of a bare verb below', (opening) => {
    expect(quotes(paper(`${opening}\n\n1. ${ITEMS[0]}.\n\n2. ${ITEMS[2]}.`, '\n\n'))).toEqual([])
  })
})

describe('a paper that asks in no words known', () => {
  const opening = 'Để chuẩn bị hội nghị tổng kết, Sở Y tế trao đổi với các đồng chí mấy việc.'
  it('has its items read as what is asked, and says so', () => {
    const dispatch = parseText(paper(`${opening}\n\n${numbered('\n\n')}`, '\n\n'))
    expect(tasksOf(dispatch).map(({ quote }) => quote)).toEqual(ITEMS)
    expect(dispatch.diagnostics.map(({ code }) => code)).toContain('duties/asks-nowhere')
  })
  it('is left alone when its items tell', () => {
    const told = '1. Thời gian: 01 buổi, ngày 20/5/2024.\n\n2. Thành phần: toàn thể đảng viên.'
    const dispatch = parseText(paper(`${opening}\n\n${told}`, '\n\n'))
    expect(dispatch.obligations).toEqual([])
    expect(dispatch.diagnostics.map(({ code }) => code)).not.toContain('duties/asks-nowhere')
  })
})

describe('a number or bullet printed as', () => {
  const opening = 'Sở Y tế đề nghị các đơn vị thực hiện các nội dung sau:'
  it.each(LABEL_ROWS)('“%s” opens an item of its own, with blank lines or none between', (...labels) => {
    for (const gap of ['\n\n', '\n'])
      for (const end of ['.', ';']) {
        const list = ITEMS.map((item, i) => `${labels[i]}${item}${i < 3 ? end : '.'}`).join(gap)
        const found = tasksOf(parseText(paper(`${opening}${gap}${list}`, gap)))
        expect(found.map(({ quote }, i) => quote.endsWith(ITEMS[i] ?? '?'))).toEqual([true, true, true, true])
        expect(found.map(({ deadlines }) => deadlines.length)).toEqual([0, 1, 0, 0])
      }
  })

  it.each(['1 - 2 đồng chí phụ trách.', '3, 4 hoặc 5 ngày sau hội nghị.', 'a và b như trên.', '1/2 số thành viên.'])(
    '“%s” opens none',
    (words) => expect(readLabel(words)).toBeUndefined(),
  )
})

describe('a line over items of its own', () => {
  const opening = 'Sở Y tế yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:'
  const whoIn = (line: string, next: string): readonly (readonly string[])[] => {
    const mark = /^[-*a]/u.test(line) ? '+' : '-'
    const content = [
      opening,
      line,
      `${mark} ${ITEMS[1]}.`,
      `${mark} ${ITEMS[2]}.`,
      `${next}Sở Nội vụ:`,
      `${mark} ${ITEMS[0]}.`,
    ]
    return tasksOf(parseText(paper(content.join('\n\n'), '\n\n'))).map(({ assignees }) => assignees)
  }
  it.each(PARTY_LINES)('“%s” gives them to the party it names, up to the next line', (line, next) => {
    for (const party of LISTED_PARTIES)
      expect(whoIn(line.replace('X', party), next)).toEqual([[party], [party], ['Sở Nội vụ']])
  })

  it('in capitals names the party all the same', () => {
    const party = LISTED_PARTIES[2] ?? ''
    const [found] = whoIn(`I. ${party.toUpperCase()}`, 'II. ')
    expect(found?.map((name) => name.toLowerCase())).toEqual([party.toLowerCase()])
  })
})
