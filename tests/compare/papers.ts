import type { Dispatch } from '../../src/model/dispatch.js'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'

export interface Paper {
  readonly number?: string
  readonly date?: string
  readonly subject?: string
  readonly to?: string
  readonly opening?: string
}

/** An invented dispatch with the given items, as it would be typed. */
export function paperText(items: readonly string[], paper: Paper = {}): string {
  const { number = '12-CV/ĐU', date = '02 tháng 3 năm 2026', subject = 'thực hiện một số nhiệm vụ quý I' } = paper
  const opening =
    paper.opening ?? 'Thực hiện Kế hoạch số 15-KH/ĐU, ngày 20/01/2026 của Đảng uỷ xã về công tác năm 2026,'
  return `ĐẢNG BỘ TỈNH HÀ PHONG
ĐẢNG UỶ XÃ MINH PHONG
*
Số ${number}
về việc ${subject}

ĐẢNG CỘNG SẢN VIỆT NAM

Minh Phong, ngày ${date}

Kính gửi: ${paper.to ?? 'Các chi bộ trực thuộc'}

${opening} Đảng uỷ xã đề nghị các chi bộ thực hiện một số nội dung sau:

${items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')}

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng uỷ.

T/M ĐẢNG UỶ
BÍ THƯ

Trần Thị Giả Định
`
}

export function dispatch(items: readonly string[], paper: Paper = {}): Dispatch {
  return parse(readText(paperText(items, paper), `${paper.number ?? 'cu'}.txt`))
}

/** The paper that reminds of, or corrects, the first one. */
export const LATER: Paper = {
  number: '19-CV/ĐU',
  date: '12 tháng 3 năm 2026',
  opening: 'Tiếp theo Công văn số 12-CV/ĐU, ngày 02/3/2026 của Đảng uỷ xã,',
}
