import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { timedReading } from './framing.js'
import { isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule, Reading, Scene } from './rule.js'

const BEFORE_DAY = sticky(
  '(?:hết |(?:đến|tới|vào|trong)(?: hết)? )?(?=ngày|tháng \\d|quý |\\d{1,2}\\s{0,2}(?:giờ|h|/))',
)
/** `Ngày cuối cùng nhận báo cáo là 10/11/2025`. */
const LAST_DAY = sticky(
  'ngày cuối(?: cùng)? (?:nhận|nộp|gửi|tiếp nhận|đăng ký|báo cáo)(?: \\p{L}{1,8}){0,5} là (?=\\d|ngày)',
)
/** `hệ thống đóng lúc 17 giờ 00 ngày 31/8/2025`: behind that nothing can be entered. */
const CLOSES = sticky(
  '(?:hệ thống|cổng(?: [\\p{L}]{1,8}){0,3}|phần mềm|đường (?:link|dẫn)) (?:sẽ )?(?:tự động )?(?:đóng|khóa|khoá)(?: lại)?(?: (?:vào|lúc|hồi|từ)){0,2} (?=\\d|ngày)',
)
const LAST =
  /^\s{0,2},?\s{0,2}là (?:(?:ngày|hạn|thời hạn) (?:cuối cùng|cuối|chót|muộn nhất|chậm nhất)|xong|chậm nhất|muộn nhất|hạn cuối|hạn chót|hết hạn|phải xong|trễ nhất)(?!\p{L})/iu

export const saysLast = (text: string, end: number): boolean => LAST.test(text.slice(end, end + 24))

/** `(15/10/2025 là hạn muộn nhất)`: no word before the day announces it. */
function behindDay(scene: Scene, at: number): Reading | null {
  const last = LAST.exec(scene.text.slice(at, at + 24))
  const day = last && BARE_DAY.exec(scene.text.slice(Math.max(0, at - 12), at))
  if (!last || !day) return null
  const start = at - day[0].length
  const timed = timedDateAt(scene.text, start, true)
  const found = timed && timedReading(scene, timed, 'by')
  return found && !isPast(found.fields, scene.issueDate) ? { ...found, start, end: at + last[0].length } : null
}
const BARE_DAY = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4} $/u

export const saidLast: DeadlineRule = {
  name: 'said-last',
  why: 'đến ngày … là xong, vào ngày … là chậm nhất: what the day is stands behind it',
  triggers: ['hệ', 'cổng', 'phần', 'đường', 'đến', 'tới', 'vào', 'trong', 'hết', 'ngày', 'là'],
  yes: [
    'có văn bản trả lời đến ngày 30/6/2025 là xong',
    'việc ký cam kết kéo dài đến hết tháng 6/2025 là phải xong',
    'Ngày cuối cùng nhận báo cáo là 10/11/2025',
    'đăng ký đội thi trên trang của Ban, hệ thống đóng lúc 17 giờ 00 ngày 31/8/2025',
    'trình ban hành (15/10/2025 là hạn muộn nhất)',
    'gửi Sở; ngày 20/6/2025 là ngày cuối cùng Sở tiếp nhận',
    'báo lại Sở Tư pháp vào ngày 29/7/2025 là chậm nhất',
  ],
  no: ['đến ngày 30/6/2025 là tròn 5 năm', 'ngày 30/6/2025 là ngày làm việc'],
  read(scene, at) {
    const behind = behindDay(scene, at)
    if (behind) return behind
    const named = matchAt(LAST_DAY, scene.text, at) ?? matchAt(CLOSES, scene.text, at)
    const day = named && timedDateAt(scene.text, at + named[0].length, true)
    if (day) return timedReading(scene, day, 'by')
    const frame = matchAt(BEFORE_DAY, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    const last = timed && LAST.exec(scene.text.slice(timed.end, timed.end + 24))
    if (!timed || !last) return null
    const found = timedReading(scene, timed, 'by')
    return isPast(found.fields, scene.issueDate) ? null : { ...found, end: timed.end + last[0].length }
  },
}
