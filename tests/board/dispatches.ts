import type { Dispatch } from '../../src/model/dispatch.js'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'

/** An invented dispatch that gives just these duties. */
export function dispatchOf(number: string, day: string, duties: readonly string[]): Dispatch {
  const text = `ĐẢNG BỘ UỶ BAN NHÂN DÂN TỈNH HÀ PHONG
ĐẢNG UỶ CÁC CƠ QUAN HÀ PHONG
*
Số ${number}-CV/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Phong, ngày ${day}

Kính gửi: Các chi bộ, đảng bộ trực thuộc

Đảng uỷ đề nghị các chi bộ, đảng bộ trực thuộc thực hiện một số nội dung sau:

${duties.map((duty, index) => `${index + 1}. ${duty}`).join('\n\n')}

Nơi nhận:
- Như trên,
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Mẫu
`
  return parse(readText(text, `cv-${number}.txt`))
}
