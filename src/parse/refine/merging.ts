import { phraseKey } from '../clauses/key.js'
import type { Duty } from './duty.js'
import { give, note, type Refiner } from './refiner.js'

const MAKING = new Set(['plan', 'review', 'propose', 'register', 'report', 'summarise'])

/** "lập danh sách …, gửi về X trước ngày …": handing over the thing just made is part of making it. */
export const mergeDelivery: Refiner = {
  name: 'merge-delivery',
  reason: 'a verb of handing over without a product of its own delivers the product before it',
  refine(bench) {
    const kept: Duty[] = []
    for (const duty of bench.duties) {
      const last = kept.at(-1)
      const sameSentence = last && last.item === duty.item && last.sentence === duty.sentence
      if (
        last &&
        sameSentence &&
        last.kind === 'task' &&
        (last.recipient === null ||
          (last.family === 'propose' && last.deadlines.length === 0 && SUBMITS.test(duty.action))) &&
        duty.family === 'report' &&
        (duty.recipient !== null || duty.delivers) &&
        !(dated(last) && dated(duty)) &&
        (duty.part === last.part || !REPORTS.test(duty.action) || namesFirst(last.action, 'báo cáo')) &&
        deliversOnly(duty, last) &&
        (makes(last) || HANDS.test(duty.action)) &&
        (!duty.deadlines.some((held) => held.mention.kind === 'recurring') || madeAnew(last, duty)) &&
        duty.who.names.join() === last.who.names.join() &&
        duty.modality === last.modality
      ) {
        last.span = [last.span[0], duty.span[1]]
        last.recipient = duty.recipient
        last.via ??= duty.via
        last.deadlines = [...last.deadlines, ...duty.deadlines]
        last.trace.push(...duty.trace.filter(({ value }) => value === 'deadlines'))
        note(last, 'recipient', 'merge-delivery', mergeDelivery.reason)
        continue
      }
      kept.push(duty)
    }
    bench.duties = kept
  },
}

/** "xây dựng lịch sinh hoạt và gửi về X chậm nhất ngày 15 hằng tháng": what is made is sent each time. */
const madeAnew = (last: Duty, duty: Duty): boolean =>
  last.family === 'plan' && duty.delivers && duty.part === last.part && last.deadlines.length === 0

/** Of the deed comes a paper: by its own verb, by that which is led, or by the last of its verbs. */
const makes = ({ family, action }: Duty): boolean =>
  (family !== null && MAKING.has(family)) || LEADS_MAKING.test(action) || MAKES_LAST.test(action)
const LEADS_MAKING =
  /^(?:lãnh đạo|chỉ đạo)(?: [^,;]{2,60})? (?:xây dựng|rà soát|tham mưu|lập|soạn thảo|chuẩn bị|tổng hợp|đánh giá)(?!\p{L})/iu
const MAKES_LAST = /, (?:đề xuất|tham mưu|lập|xây dựng|tổng hợp|đánh giá) [^,;]{2,80}$/iu

/** Behind a semicolon a report is another duty; only the thing itself is still handed over. */
const REPORTS = /^(?:và )?(?:tổng hợp|báo cáo|gửi báo cáo)/iu
/** Has a day of its own. */
const dated = (duty: Duty): boolean => duty.deadlines.some(({ mention }) => /^(?:date|relative)$/u.test(mention.kind))

const HANDS =
  /^(?:và )?(?:đồng thời )?(?:gửi|nộp|trình|chuyển|thông báo cho|thông báo đến|cung cấp cho|phản ánh (?:về|với|cho|đến))(?! kèm)/iu
/** "tham mưu Uỷ ban …, trình Uỷ ban …": the draft goes to whom it is submitted. */
const SUBMITS = /^(?:và )?trình(?! bày)/iu
/** A copy in another form is sent besides the paper, by another way. */
const COPY = /(?:bản mềm|bản điện tử|tệp|file|bản scan|bản pdf)/iu
const HANDED =
  /^(?:và )?(?:đồng thời )?(?:tổng hợp )?(?:gửi|nộp|trình|chuyển) (danh sách|hồ sơ|kế hoạch|văn bản|báo cáo|bảng|bản|phiếu|biên bản|dự thảo|tờ trình|đăng ký|số liệu|kết quả)( \p{L}+ \p{L}+)?/u

/** Directly to a receiver, or with the name of the thing just made ("lập danh sách …, gửi danh sách về X"). */
function deliversOnly(duty: Duty, before: Duty): boolean {
  if (COPY.test(duty.action)) return false
  if (duty.delivers) return true
  const [, thing, deed = ''] = HANDED.exec(phraseKey(duty.action)) ?? []
  if (thing === undefined) return false
  // "thống kê nhu cầu …, gửi số liệu về X", "thẩm định báo cáo …, gửi kết quả thẩm định về X"
  if (OUTCOMES.has(thing)) return before.family === 'review' && duty.recipient !== null
  // "đăng ký 01 công trình …, gửi bản đăng ký về X": the paper is named after its deed
  if (deed !== '' && thing !== 'báo cáo' && phraseKey(before.action).startsWith(deed.trim())) return true
  // "cử 01 đồng chí tham gia …, gửi danh sách về X"
  return (
    namesFirst(before.action, thing) || (before.family === 'assign' && duty.part === before.part && LISTS.has(thing))
  )
}

const OUTCOMES: ReadonlySet<string> = new Set(['số liệu', 'kết quả'])
const FIRST_WORDS = 8
/** What is made stands right behind its verb; further on it may be anything ("… để xảy ra sao chép báo cáo"). */
const namesFirst = (action: string, thing: string): boolean =>
  phraseKey(action).split(' ').slice(0, FIRST_WORDS).join(' ').includes(thing)

const LISTS: ReadonlySet<string> = new Set(['danh sách', 'bảng', 'văn bản', 'đăng ký'])

/** "…, hoàn thành trước ngày …", "…, gửi trước ngày …": only a time for the deed before it. */
const FINISHES =
  /^(?:phải |và )?(?:hoàn thành|kết thúc|hoàn tất|xong|thực hiện xong|tổ chức xong|phê duyệt|ban hành|ký ban hành|công bố)(?: xong)?$/u
const SENDS = /^(?:và )?(?:gửi|nộp|trình|báo cáo|trình (?:ký|duyệt|ban hành|phê duyệt))$/u

/** "hoàn thành trước ngày … để xã báo cáo thành phố …": neither the time nor what it is for is an object. */
function deedOf(text: string, { action, tokens, head, deadlines }: Duty): string {
  const [start, time] = [tokens[head]?.start, deadlines[0]?.mention.span[0]]
  const timed = start !== undefined && time !== undefined && start < time && action.includes(' để ')
  return phraseKey(timed ? text.slice(start, time).trim() : action)
}

export const mergeFinish: Refiner = {
  name: 'merge-finish',
  reason: 'finishing without an object is the time of the deed before it',
  refine(bench) {
    const kept: Duty[] = []
    for (const [index, duty] of bench.duties.entries()) {
      const last = kept.at(-1)
      if (last && finishesAbove(bench.text, duty, last, bench.duties[index + 1])) {
        const open = kept.filter((one) => inSentenceOf(last, one) && one.kind === 'task' && one.deadlines.length === 0)
        for (const one of open) give(one, duty.deadlines, 'merge-finish', mergeFinish.reason)
        if (open.length > 0) continue
      }
      if (
        last &&
        inSentenceOf(last, duty) &&
        last.kind === 'task' &&
        duty.recipient === null &&
        ((FINISHES.test(deedOf(bench.text, duty)) && !ofAnother(duty, last)) ||
          (last.family !== null &&
            MAKING.has(last.family) &&
            duty.who.names.join() === last.who.names.join() &&
            SENDS.test(phraseKey(duty.action))))
      ) {
        last.span = [last.span[0], duty.span[1]]
        last.deadlines = [...last.deadlines, ...duty.deadlines]
        last.trace.push(...duty.trace.filter(({ value }) => value === 'deadlines'))
        note(last, 'deadlines', 'merge-finish', mergeFinish.reason)
        continue
      }
      kept.push(duty)
    }
    bench.duties = kept
  },
}

const inSentenceOf = (one: Duty, other: Duty): boolean => one.item === other.item && one.sentence === other.sentence

/** "… rà soát hồ sơ, lập danh sách. Hoàn thành trước ngày …": a sentence of nothing else, right behind that of the deeds. */
const finishesAbove = (text: string, duty: Duty, last: Duty, next: Duty | undefined): boolean =>
  last.kind === 'task' &&
  last.item === duty.item &&
  last.sentence === duty.sentence - 1 &&
  !(next && inSentenceOf(duty, next)) &&
  duty.recipient === null &&
  duty.deadlines.length > 0 &&
  duty.who.source !== 'stated' &&
  FINISHES.test(deedOf(text, duty))

/** "…; không để phát sinh …": how well the deed before it is to be done. */
/** Result words with an object of their own ("bảo đảm vệ sinh, điện nước") are a deed; these only say how. */
const TELLS_HOW =
  /^(?:không để|tránh|góp phần|hướng tới|coi|xem|lấy|(?:tự )?chịu trách nhiệm|(?:bảo|đảm) đảm (?:an toàn|đúng|chất lượng|tiến độ|yêu cầu|hiệu quả|thiết thực|nghiêm túc|kịp thời|khách quan|công khai|đầy đủ|thời gian|tiết kiệm|chính xác|theo|các quy định|mọi|không|để|sự|việc|tính))/u

/** "phấn đấu đạt tỷ lệ nữ từ 15% trở lên": a level to strive for, told by a number. */
const LEVEL = /^phấn đấu [^,;]{0,80}\d/iu

export const mergeResult: Refiner = {
  name: 'merge-result',
  reason: 'words of result say how well the deed before them is to be done',
  refine(bench) {
    const kept: Duty[] = []
    for (const duty of bench.duties) {
      const last = kept.at(-1)
      if (
        last &&
        last.kind === 'task' &&
        last.item === duty.item &&
        last.sentence === duty.sentence &&
        duty.family === 'result' &&
        (duty.part === last.part || TELLS_HOW.test(phraseKey(duty.action))) &&
        duty.deadlines.length === 0 &&
        duty.recipient === null &&
        !LEVEL.test(duty.action) &&
        duty.who.names.join() === last.who.names.join()
      ) {
        last.span = [last.span[0], duty.span[1]]
        note(last, 'action', 'merge-result', mergeResult.reason)
        continue
      }
      kept.push(duty)
    }
    bench.duties = kept
  },
}

/** "Chi bộ hoàn thành kiểm điểm trong tháng 11; đảng uỷ cơ sở hoàn thành trước ngày 10/12": the time of another party. */
const ofAnother = (duty: Duty, last: Duty): boolean =>
  duty.part !== last.part && duty.who.source === 'stated' && duty.who.names.join() !== last.who.names.join()

/** "…; riêng các trường học gửi trước ngày …": the deed before it, by somebody else at another time. */
export const sameDeed: Refiner = {
  name: 'same-deed',
  reason: 'a verb of sending or finishing alone, said of somebody else, repeats the deed before it',
  refine(bench) {
    for (const [index, duty] of bench.duties.entries()) {
      const before = bench.duties[index - 1]
      if (!before || before.item !== duty.item || before.sentence !== duty.sentence || before.kind !== 'task') continue
      const key = phraseKey(duty.action)
      if (duty.recipient !== null || !(SENDS.test(key) || (FINISHES.test(key) && duty.deadlines.length > 0))) continue
      // "hoàn thành rà soát …, trình phê duyệt": by the same party it is another deed
      if (duty.who.names.join() === before.who.names.join()) continue
      duty.action = before.action
      duty.product = before.product
      duty.recipient = before.recipient
      duty.via ??= before.via
      note(duty, 'recipient', 'same-deed', sameDeed.reason)
    }
  },
}
