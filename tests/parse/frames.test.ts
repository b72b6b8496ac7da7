import { describe, expect, it } from 'vitest'
import * as offices from './frames/offices.js'
import * as party from './frames/party.js'
import * as state from './frames/state.js'
import { parseText, tasksOf } from './sample.js'

/** The pieces of one family of papers, and a paper around a sentence put together from them. */
interface Family {
  readonly OPENINGS: readonly string[]
  readonly ASKERS: readonly string[]
  readonly PARTIES: readonly string[]
  readonly DEEDS: readonly string[]
  readonly asker: string
  readonly party: string
  readonly deed: string
  paper(body: string): string
}

const STATE: Family = {
  ...state,
  asker: 'UBND tỉnh đề nghị',
  party: 'các sở, ban, ngành',
  deed: 'rà soát hồ sơ cán bộ',
  paper: (body) =>
    `UỶ BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LÂM HẢI                  Độc lập - Tự do - Hạnh phúc\nSố: 123/UBND-NC              Lâm Hải, ngày 10 tháng 3 năm 2026\nV/v triển khai nhiệm vụ\n\nKính gửi:\n- Các sở, ban, ngành;\n- Uỷ ban nhân dân các huyện, thành phố;\n- Các trường trung học phổ thông.\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, NC.\nTM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Mẫu\n`,
}

const PARTY: Family = {
  ...party,
  asker: 'Ban Thường vụ Huyện uỷ yêu cầu',
  party: 'các chi bộ, đảng bộ trực thuộc',
  deed: 'quán triệt, triển khai Chỉ thị số 05-CT/TW đến toàn thể đảng viên',
  paper: (body) =>
    `ĐẢNG BỘ TỈNH LÂM HẢI          ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN UỶ SƠN TRÀ\n*                  Sơn Trà, ngày 10 tháng 3 năm 2026\nSố 123-CV/HU\nV/v triển khai nhiệm vụ\n\nKính gửi:\n- Các chi bộ, đảng bộ trực thuộc;\n- Các ban xây dựng Đảng, Văn phòng Huyện uỷ;\n- Uỷ ban nhân dân huyện.\n\n${body}\n\nNơi nhận:\n- Như trên,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNguyễn Văn Mẫu\n`,
}

/** "Phục vụ kỳ họp, giao các sở …": without a name either may be the deed, and who asks cannot be told. */
const MAY_BE_DEEDS = /^(?:Phục vụ|Chuẩn bị cho|Để kịp thời tổng hợp)/u

const BY = ' trước ngày 20/3/2026'
/** What stands behind the deed, with the deadline it sets: its kind or day, relation, hour. */
const TIMES: readonly (readonly [string, string])[] = [
  [' trước ngày 20 tháng 3 năm 2026', '2026-03-20 before'],
  [' trước ngày 20-3-2026', '2026-03-20 before'],
  [' trước ngày 20.3.2026', '2026-03-20 before'],
  [' trước ngày 20/3', '2026-03-20 before'],
  [' chậm nhất là ngày 20/3/2026', '2026-03-20 by'],
  [' chậm nhất đến ngày 20/3/2026', '2026-03-20 by'],
  [' muộn nhất là ngày 20/3/2026', '2026-03-20 by'],
  [' trong ngày 20/3/2026', '2026-03-20 on'],
  [' trước 17 giờ ngày 20/3/2026', '2026-03-20 before 17:00'],
  [' trước 16 giờ 30 phút, ngày 20/3/2026', '2026-03-20 before 16:30'],
  [' trước 10h30 ngày thứ Sáu (20/3/2026)', '2026-03-20 before 10:30'],
  [' (trước ngày 20/3/2026)', '2026-03-20 before'],
  [', hoàn thành trước ngày 20/3/2026', '2026-03-20 before'],
  [', thời hạn hoàn thành: trước ngày 20/3/2026', '2026-03-20 before'],
  [', hạn chót là ngày 20/3/2026', '2026-03-20 by'],
  [' đến hết ngày 20/3/2026 phải xong', '2026-03-20 by'],
  [' từ ngày 15 đến 20/3/2026', '2026-03-15..2026-03-20 from-to'],
  [' trong tháng 3/2026', 'month 2026-03'],
  [' trước ngày 15 hằng tháng', 'recurring month'],
  [' trong vòng 05 ngày kể từ ngày nhận được Công văn này', 'relative 5'],
  [', gửi về Sở Nội vụ (qua Phòng Công chức) trước ngày 20/3/2026 để tổng hợp', '2026-03-20 before'],
  ['. Thời gian hoàn thành trước ngày 20/3/2026', '2026-03-20 before'],
  ['. Thời hạn gửi báo cáo: trước ngày 20/3/2026', '2026-03-20 before'],
]

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const withCapitals = (body: string): string =>
  body
    .split(/(?<=\. )/u)
    .map(sentenceCase)
    .join('')
/** Without regard to how a list of names is parted, and to capitals. */
const plainly = (names: string): string => names.toLowerCase().replaceAll(' và ', ', ').replace('các sở: ', '')
const FIRST_WORDS = /^(?:khẩn trương |tiếp tục |nghiêm túc )?(\p{L}+)/u

/** What is not read as it is meant of "opening, asker party deed by when"; empty when all is. */
function misread(family: Family, opening: string, asker: string, party: string, deed: string, by: string): string {
  const body = withCapitals(`${opening}${asker} ${party} ${deed}${by}.`)
  const [first] = tasksOf(parseText(family.paper(body)))
  if (!first) return `no duty: ${body}`
  const verb = FIRST_WORDS.exec(deed)?.[1] ?? deed
  if (!(first.action.startsWith(verb) || first.action.startsWith(deed.split(' ')[0] ?? '')))
    return `deed “${first.action}”: ${body}`
  const who = first.assignees.join(', ')
  if (plainly(who) !== plainly(party)) return `who “${who}”: ${body}`
  if (by === BY && first.deadlines[0]?.date !== '2026-03-20') return `time: ${body}`
  return ''
}

for (const [name, family] of [
  ['state', STATE],
  ['Party', PARTY],
] as const)
  describe(`a sentence of a ${name} paper that asks`, () => {
    for (const opening of family.OPENINGS)
      it(`is read behind “${opening}”, whoever asks`, () => {
        const askers = family.ASKERS.filter((asker) => asker !== 'giao' || !MAY_BE_DEEDS.test(opening))
        const found = askers.map((asker) => misread(family, opening, asker, family.party, family.deed, BY))
        expect(found.filter(Boolean)).toEqual([])
      })
    for (const party of family.PARTIES)
      it(`tells what “${party}” is to do`, () => {
        const deeds = family.DEEDS.filter((_, i) => i % 12 === party.length % 12)
        const found = deeds.map((deed) => misread(family, '', family.asker, party, deed, BY))
        expect(found.filter(Boolean)).toEqual([])
      })
    for (const deed of family.DEEDS)
      it(`asks to “${deed}”`, () => {
        expect(misread(family, '', family.asker, family.party, deed, BY)).toBe('')
      })
    for (const [by, want] of TIMES)
      it(`is to be done “${by}”`, () => {
        const duties = tasksOf(parseText(family.paper(`${family.asker} ${family.party} ${family.deed}${by}.`)))
        const found = duties.flatMap(({ deadlines }) =>
          deadlines.map(({ kind, date, to, relation, time, month, per, days }) =>
            kind === 'date'
              ? `${to ? `${date}..${to}` : date} ${relation}${time ? ` ${time}` : ''}`
              : `${kind} ${month ?? per ?? days}`,
          ),
        )
        expect(found).toContain(want)
      })
  })

/** Each duty without its blanks: what, who, when. */
const compact = (body: string): readonly string[] =>
  tasksOf(parseText(STATE.paper(body))).map(({ action, assignees, deadlines }) =>
    `${action}|${assignees.join('+')}|${deadlines.map(({ kind, date, relation, time }) => `${kind} ${date} ${relation} ${time}`).join()}`
      .replaceAll(' ', '')
      .toLowerCase(),
  )

describe('a space lost between two words', () => {
  it.each([
    'Thực hiện chỉ đạo của Thủ tướng Chính phủ, UBND tỉnh một lần nữa yêu cầu các sở, ban, ngành báo cáo kết quả thực hiện ngay trong ngày 20/3/2026.',
    'Để kịp thời tổng hợp, đề nghị Hiệu trưởng các trường THPT lập danh sách giáo viên, gửi về Sở Nội vụ trước 17 giờ ngày 20/3/2026.',
    'Nay UBND tỉnh giao Trung tâm Y tế các huyện phun thuốc khử trùng, sửa chữa trụ sở; báo cáo UBND tỉnh trước ngày 25/3/2026.',
  ])('changes no duty: “%s”', (body) => {
    const want = compact(body)
    const spaces = [...body.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index)
    const changed = spaces.filter((at) => compact(body.slice(0, at) + body.slice(at + 1)).join() !== want.join())
    expect(changed.map((at) => body.slice(at - 10, at + 10))).toEqual([])
  })
})

describe('a sentence of a state paper', () => {
  for (const party of state.OTHER_PARTIES)
    it(`tells what “${party}” is to do`, () => {
      const deeds = ['rà soát hồ sơ cán bộ', 'báo cáo kết quả thực hiện', 'kiểm tra, xử lý vi phạm']
      const found = deeds.map((deed) => misread(STATE, '', 'Yêu cầu', party, deed, BY))
      expect(found.filter(Boolean)).toEqual([])
    })
})

describe('an office hands on the order of those it serves', () => {
  const DEEDS = [
    'xem xét, xử lý theo quy định',
    'kiểm tra, báo cáo kết quả',
    'chủ trì, phối hợp với Bộ Nội vụ nghiên cứu, đề xuất',
  ]
  for (const [name, { head, foot, askers, parties }] of Object.entries({
    Government: offices.GOVERNMENT,
    province: offices.PROVINCE,
    'Party committee': offices.PARTY_COMMITTEE,
  }))
    for (const asker of askers)
      it(`of the ${name}: “${asker} …”`, () => {
        const family = { ...STATE, paper: (body: string) => head + body + foot }
        const found = offices.OPENINGS.flatMap((opening, i) => {
          const party = parties[i % parties.length] ?? ''
          return misread(family, opening, asker, party, DEEDS[i % DEEDS.length] ?? '', BY)
        })
        expect(found.filter(Boolean)).toEqual([])
      })
})
