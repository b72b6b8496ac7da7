import { give, note, type Refiner, tasks } from './refiner.js'

/** "gửi Ban Tổ chức … trước ngày …" */
const HANDS_OVER = /^(?:gửi|nộp|báo cáo|trình|hoàn thành|xong)(?![\p{L}])/u

/** "- A;" / "- B;" / "gửi X trước ngày …": words that go on behind the bullets in small letters are said of each of them. */
export const listTails: Refiner = {
  name: 'list-tail',
  reason: 'the words that close a list of bullets say where and when each of its things goes',
  refine(bench) {
    const all = tasks(bench)
    for (const [index, tail] of all.entries()) {
      const { text } = bench
      if (tail.deadlines.length === 0 || !HANDS_OVER.test(text.slice(tail.span[0], tail.span[0] + 12))) continue
      if (!/;[^\S\n]{0,8}\n\s{0,8}$/u.test(text.slice(Math.max(0, tail.span[0] - 8), tail.span[0]))) continue
      const last = all[index - 1]
      if (!last || last.item === tail.item || !/\/[-–+•*]$/u.test(last.section)) continue
      const start = all.slice(0, index).findLastIndex(({ section }) => section !== last.section) + 1
      const bullets = all.slice(start, index).filter(({ deadlines }) => deadlines.length === 0)
      if (bullets.length === 0) continue
      for (const duty of bullets) {
        give(duty, tail.deadlines, 'list-tail', listTails.reason)
        duty.recipient ??= tail.recipient
        duty.via ??= tail.via
      }
      tail.kind = 'closing'
      note(tail, 'kind', 'list-tail', 'its receiver and time stand at each bullet')
    }
  },
}
