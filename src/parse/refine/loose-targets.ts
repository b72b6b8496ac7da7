import { type Phrases, SharedWords } from './content-words.js'
import type { Duty } from './duty.js'
import { pointedDuties } from './pointed.js'
import { lastBefore } from './refiner.js'
import type { LooseTime } from './walk-shapes.js'

/** Words that speak of all that stands above, not of one deed. */
const ALL_ABOVE =
  /(?:thời (?:gian|hạn)(?: (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|triển khai))|(?:các )?(?:nội dung|nhiệm vụ|công việc|việc) (?:trên|nêu trên)|hạn (?:cuối|chót|nộp|gửi)|hoàn thành|xong)/iu

/** Words about time and nothing else. */
const TIME_LINE =
  /^(?:thời (?:gian|hạn)|hạn |hoàn thành|xong|chậm nhất|muộn nhất|trước ngày|tất cả|các (?:nội dung|nhiệm vụ|công việc|việc)|(?:những )?(?:nội dung|nhiệm vụ|công việc|việc) )/iu
/** A time of the deed just before: `Việc này …`, `; xong trước ngày …`, `; thời gian kiểm tra: …`. */
const OF_THAT =
  /^(?:và |nhưng |song |đồng thời |cụ thể:? |tất cả |toàn bộ |phải |cần ){0,2}(?:thời (?:gian|hạn|điểm)|hạn|tiến độ|hoàn thành|hoàn tất|xong|kết thúc|chậm nhất|muộn nhất|trước|trong|từ|đến|ngày|(?:các |những )?(?:nội dung|nhiệm vụ|công việc|việc|bước|khâu|phần việc|thủ tục) (?:này|trên|nêu trên|nói trên)|các việc|công việc|cả (?:hai|ba))(?![\p{L}])/iu
/** `Hồ sơ Mái ấm nhận đến 17 giờ ngày …`: until when what is asked for is taken. */
const TAKEN_UNTIL =
  /^(?:hồ sơ|bài|phiếu|danh sách|đăng ký|sản phẩm)(?![\p{L}])[^;.]{0,80} (?:nhận|tiếp nhận|thu) (?:đến|tới|hết|trước)(?![\p{L}])/iu
/** `…; hồ sơ chi đầu tư chậm nhất ngày …`: another thing of the same deed, on another day. */
const OF_THING =
  /^(?:riêng |còn )?(?:hồ sơ|báo cáo|danh sách|văn bản|phiếu|kế hoạch|số liệu|biểu)(?: [\p{L}\d]{1,9}){1,8} (?:trước|chậm nhất|muộn nhất)(?![\p{L}])[^;]{0,40};?$/iu
/** `…; riêng Sở Y tế trước ngày …`: the same deed of some of the parties, on another day. */
const OF_SOME =
  /^(?:riêng |còn )?(?:(?:các|đối với|khối) ){0,2}(?:đặc khu|đảng bộ|sở|ubnd|[uủ]y ban|uỷ ban|phòng|ban|chi bộ|chi đoàn|đảng ủy|đảng uỷ|xã|phường|huyện|quận|thành phố|thị xã|thị trấn|tỉnh|trường|đơn vị|địa phương|hội(?! (?:nghị|thảo|thi))|đoàn|công an|trung tâm|cơ quan|doanh nghiệp)(?: (?!(?:không|chưa|miễn|được|đã|sẽ|bố|ký|tuyển|công(?! an)|giao)(?!\p{L}))[\p{L}\d,]{1,9}){0,14} (?:trước|chậm nhất|muộn nhất|xong|hoàn thành|gửi)(?![\p{L}])[^;]{0,40};?$/iu
/** `đợt 1 từ ngày …; đợt 2 trong tháng 9/2027`: the next turn of the same deed. */
export const isTurn = (words: string): boolean => TURN.test(words)
const TURN =
  /^(?:và )?(?:đợt|lần|giai đoạn|vòng|kỳ) (?:\d{1,2}|[IVX]{1,3}|hai|ba|cuối) ?:? ?(?:vào |xong )?(?=(?:từ|trong|trước|chậm nhất|ngày|tháng|quý)(?!\p{L}))/iu
/** The same deed again, of another party, of another thing or another time. */
export const ofSome = ({ words }: LooseTime): boolean => OF_SOME.test(words) || OF_THING.test(words) || isTurn(words)
/** A label that names what is due by then: `Thời hạn nhận hồ sơ: …`. */
const LABEL = /^(?:thời (?:gian|hạn)|hạn)(?: \p{L}{1,8}){0,8} ?:/iu
/** `Thời hạn hoàn thành các công việc nêu trên: …` */
const OF_ALL = /^[^:]{0,60}(?:nội dung|nhiệm vụ|công việc|việc) (?:trên|nêu trên|nói trên)\s{0,2}:/iu
const FINISH_LABEL = /^thời (?:gian|hạn) hoàn thành[^:]{0,40}:/iu
const PLAIN_LABEL = /^(?:thời (?:gian|hạn)|hạn)(?: (?:hoàn thành|thực hiện|triển khai|cuối|chót|báo cáo))?\s{0,2}:/iu

/** The duties before that words which only set a time speak of; none when that is not clear. */
export function looseTargets(loose: LooseTime, all: readonly Duty[], phrases: Phrases): readonly Duty[] {
  const isBefore = (duty: Duty): boolean => duty.span[0] < loose.span[0]
  const pointed = pointedDuties(loose.words, () => all.filter(isBefore))
  if (pointed !== null) return pointed
  const previous = all[lastBefore(all, loose.span[0])]
  if (!previous)
    return LABEL.test(loose.words) && !PLAIN_LABEL.test(loose.words) ? named(loose, all, isBefore, phrases) : []
  if (previous.item === loose.item) {
    if (ofSome(loose) && (previous.sentence === loose.sentence || /^riêng /iu.test(loose.words)))
      return /^(?:không|cấm|nghiêm cấm) /iu.test(previous.action) ? [] : [previous]
    if (loose.turn || TAKEN_UNTIL.test(loose.words)) return [previous]
    if (!OF_THAT.test(loose.words)) return []
    if (statesDeed(loose)) return named(loose, all, isBefore, phrases)
    return ALL_ABOVE.test(loose.words)
      ? all.filter((duty) => isBefore(duty) && duty.item === previous.item && duty.sentence === previous.sentence)
      : [previous]
  }
  if (!TIME_LINE.test(loose.words)) return []
  // "- Thời gian hoàn thành công tác chuẩn bị: …" as the last of the bullets: the time of those above it in the list
  if (FINISH_LABEL.test(loose.words) && loose.opensItem && previous.intro >= 0 && previous.item === loose.item - 1)
    return all.filter((duty) => isBefore(duty) && duty.intro === previous.intro && duty.deadlines.length === 0)
  const label = LABEL.test(loose.words) && !PLAIN_LABEL.test(loose.words)
  if ((label || statesDeed(loose)) && !OF_ALL.test(loose.words)) return named(loose, all, isBefore, phrases)
  if (!ALL_ABOVE.test(loose.words)) return [previous]
  if (loose.closes) return all.filter((duty) => isBefore(duty) && duty.modality !== 'conditional')
  return all.filter(
    (duty) =>
      isBefore(duty) &&
      ((duty.item === previous.item && duty.sentence === previous.sentence) ||
        (previous.intro >= 0 && duty.intro === previous.intro && loose.item > previous.item)),
  )
}

/** "Ý kiến góp ý gửi về Sở X trước ngày …": a sentence with its own receiver and day is a deed of its own. */
export const isWhole = ({ otherwise, recipient, mentions }: LooseTime): boolean =>
  otherwise !== null && recipient !== null && mentions.length > 0

/** "Thời hạn gửi báo cáo về Sở X trước ngày …": such a deed, told by what is due by then, with no colon behind it. */
const statesDeed = (loose: LooseTime): boolean => isWhole(loose) && !LABEL.test(loose.words)
const TO_WHOM = /(?: ?:| (?:về|cho|tới|đến|lên|là|chậm|muộn|trước)(?!\p{L}))/iu

/** Those above that do what the label names; where none does, the next one below. */
function named(
  loose: LooseTime,
  all: readonly Duty[],
  isBefore: (duty: Duty) => boolean,
  phrases: Phrases,
): readonly Duty[] {
  const label = loose.words.slice(0, loose.words.search(TO_WHOM))
  const words = new SharedWords(phrases.of(label.replace(/^(?:thời (?:gian|hạn)|hạn)/iu, '')))
  if (words.size === 0) return []
  const least = Math.min(2, words.size)
  // a line that tells the receiver speaks of duties that hand in, of no others
  const does = (duty: Duty): boolean =>
    words.with(phrases.of(duty.action)) >= least && (!statesDeed(loose) || duty.family === 'report' || duty.delivers)
  const above = all.filter((duty) => isBefore(duty) && does(duty))
  if (above.length > 0 || loose.otherwise) return above
  const next = all.find((duty) => !isBefore(duty))
  return next && next.deadlines.length === 0 && does(next) ? [next] : []
}
