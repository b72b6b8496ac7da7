import { calendarDay, dayNumber, dayParts } from '../../src/vietnamese/index.js'

/** A number from 0 up to 1, always the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Office {
  readonly superior: string
  readonly issuer: string
  readonly called: string
  readonly symbol: string
}
const OFFICES: readonly Office[] = [
  {
    superior: 'ĐẢNG BỘ UỶ BAN NHÂN DÂN TỈNH HÀ PHONG',
    issuer: 'ĐẢNG UỶ CÁC CƠ QUAN HÀ PHONG',
    called: 'Đảng uỷ các cơ quan Hà Phong',
    symbol: 'ĐU',
  },
  {
    superior: 'ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH HÀ PHONG',
    issuer: 'BAN TỔ CHỨC',
    called: 'Ban Tổ chức Đảng uỷ',
    symbol: 'BTCĐU',
  },
  {
    superior: 'ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH HÀ PHONG',
    issuer: 'VĂN PHÒNG',
    called: 'Văn phòng Đảng uỷ',
    symbol: 'VPĐU',
  },
  {
    superior: 'ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH HÀ PHONG',
    issuer: 'UỶ BAN KIỂM TRA',
    called: 'Uỷ ban Kiểm tra Đảng uỷ',
    symbol: 'UBKTĐU',
  },
]
const SUBJECTS = [
  'báo cáo công tác xây dựng Đảng',
  'rà soát đảng viên thuộc diện chuyển sinh hoạt',
  'đăng ký lớp bồi dưỡng nhận thức về Đảng',
  'góp ý dự thảo quy chế làm việc',
  'kiểm điểm, đánh giá, xếp loại chất lượng',
  'thực hiện học tập chuyên đề',
] as const
const PRODUCTS = [
  'báo cáo kết quả thực hiện',
  'danh sách đăng ký học viên',
  'bản góp ý dự thảo quy chế',
  'hồ sơ kiểm điểm, xếp loại',
  'số liệu đảng viên theo biểu mẫu',
  'kế hoạch phát triển đảng viên',
] as const
const SIGNERS = ['Trần Văn Mẫu', 'Lê Thị Ví Dụ', 'Phạm Thử Nghiệm', 'Hoàng Minh Hoạ'] as const
const WORK = [
  'Quán triệt nội dung văn bản này đến toàn thể đảng viên trong chi bộ, gắn với sinh hoạt thường kỳ và nhiệm vụ chuyên môn của đơn vị.',
  'Thường xuyên theo dõi, đôn đốc, kịp thời tháo gỡ khó khăn trong quá trình thực hiện; kết quả là một căn cứ đánh giá cuối năm.',
  'Phân công cấp uỷ viên phụ trách từng nội dung, rõ người, rõ việc, rõ thời gian, rõ sản phẩm.',
] as const

export interface Invented {
  readonly name: string
  readonly text: string
}

const pad = (value: number): string => String(value).padStart(2, '0')
const short = (day: string): string => {
  const [year, month, date] = dayParts(day)
  return `${pad(date)}/${month < 3 ? pad(month) : month}/${year}`
}

/** An invented dispatch of the year: the same for the same number and seed, no two alike. */
export function inventedDispatch(index: number, seed = 7): Invented {
  const random = seeded(seed * 100_003 + index)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T)
  const office = pick(OFFICES)
  const month = 1 + Math.floor(random() * 9)
  const issued = calendarDay(2026, month, 1 + Math.floor(random() * 27)) ?? '2026-03-02'
  const due = (days: number): string => {
    const count = dayNumber(issued) + days - dayNumber('2026-01-01')
    const day = new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10)
    return short(day)
  }
  const subject = pick(SUBJECTS)
  const number = index + 1
  const duties = Array.from({ length: 3 + Math.floor(random() * 3) }, (_, at) => {
    const sent = `${at + 1}. Các chi bộ, đảng bộ trực thuộc gửi ${pick(PRODUCTS)} về ${office.called} trước ngày ${due(12 + Math.floor(random() * 60))}.`
    return random() < 0.6 ? sent : `${at + 1}. ${pick(WORK)}`
  })
  const yearly =
    random() < 0.15
      ? [`${duties.length + 1}. Định kỳ hằng tháng, các chi bộ báo cáo ${office.called} trước ngày 25 hằng tháng.`]
      : []
  const [year, monthNow, day] = dayParts(issued)
  const text = `${office.superior}
${office.issuer}
*
Số ${pad(number)}-CV/${office.symbol}
V/v ${subject} năm 2026

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Phong, ngày ${pad(day)} tháng ${monthNow < 3 ? pad(monthNow) : monthNow} năm ${year}

Kính gửi: Các chi bộ, đảng bộ trực thuộc

Thực hiện Kế hoạch số ${pad(1 + Math.floor(random() * 40))}-KH/ĐU, ngày 05/01/2026 của Ban Thường vụ Đảng uỷ về công tác năm 2026, ${office.called} đề nghị các chi bộ, đảng bộ trực thuộc thực hiện một số nội dung sau:

${[...duties, ...yearly].join('\n\n')}

Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về ${office.called} để được hướng dẫn./.

Nơi nhận:
- Như trên,
- Thường trực Đảng uỷ (để báo cáo),
- Lưu Văn phòng Đảng uỷ.

T/M ${office.symbol === 'ĐU' ? 'BAN THƯỜNG VỤ' : 'LÃNH ĐẠO'}
PHÓ BÍ THƯ

${pick(SIGNERS)}
`
  return { name: `${pad(month)}-${String(number).padStart(4, '0')} ${subject.slice(0, 30).trim()}`, text }
}
