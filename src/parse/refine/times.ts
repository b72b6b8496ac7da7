import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Duty, HeldDeadline } from './duty.js'
import { looseTargets, ofSome } from './loose-targets.js'
import { give, insert, note, type Refiner, tasks } from './refiner.js'
import { isAttendance, takeSessions } from './sessions.js'
import type { LooseTime } from './walk-shapes.js'

/** "Hằng năm, …; …": a time that opens a sentence governs every part of it; so does a goal word. */
export const openingTime: Refiner = {
  name: 'opening-time',
  reason: 'a time that opens the sentence governs all its parts',
  refine(bench) {
    const all = tasks(bench)
    for (const [index, duty] of all.entries()) {
      const first = all[index - 1]
      if (!first || first.item !== duty.item || first.sentence !== duty.sentence) continue
      const start = sentenceStart(all, index)
      const opening = start.deadlines.filter(
        (held) =>
          (held.mention.kind === 'recurring' || (held.mention.kind !== 'reference' && duty.part === start.part)) &&
          held.mention.span[0] - start.span[0] < 60 &&
          opensPart(bench.text, start, held),
      )
      if (opening.length > 0 && duty.deadlines.length === 0) give(duty, opening, 'opening-time', openingTime.reason)
      if (
        start.modality === 'target' &&
        duty.modality === 'mandatory' &&
        /^(?:phấn đấu|phần đấu)/iu.test(bench.text.slice(start.span[0], start.span[0] + 12)) &&
        (duty.targets.length > 0 || /\d/u.test(duty.action))
      ) {
        duty.modality = 'target'
        note(duty, 'modality', 'opening-time', 'the goal word that opens the sentence governs all its parts')
      }
    }
  },
}

function sentenceStart(all: readonly Duty[], index: number): Duty {
  let at = index
  const own = all[index]
  while (at > 0 && all[at - 1]?.item === own?.item && all[at - 1]?.sentence === own?.sentence) at--
  const first = all[at] ?? own
  if (!first) throw new Error('no duty at this index')
  return first
}

/** The time stands before the verb, not after its object. */
function opensPart(text: string, duty: Duty, held: HeldDeadline): boolean {
  const before = text.slice(duty.span[0], held.mention.span[0])
  return (
    (before.split(/\s+/u).filter(Boolean).length <= 12 &&
      (duty.tokens[duty.head]?.start ?? 0) >= held.mention.span[0]) ||
    before.trim() === '' ||
    /^phấn đấu\s*$/iu.test(before)
  )
}

/** "tổng kết …, hoàn thành và báo cáo … trước ngày …": the time at the end of a part binds the verbs before it. */
export const closingTime: Refiner = {
  name: 'closing-time',
  reason: 'a time at the end of a sentence part binds the verb groups of that part',
  refine(bench) {
    const all = tasks(bench)
    for (let i = all.length - 2; i >= 0; i--) {
      const duty = all[i]
      const next = all[i + 1]
      if (!duty || !next || duty.item !== next.item || duty.sentence !== next.sentence || duty.part !== next.part)
        continue
      if (
        duty.deadlines.length > 0 ||
        duty.modality !== next.modality ||
        duty.modality === 'target' ||
        duty.family === 'oversee' ||
        BEFORE_IT.test(duty.action)
      )
        continue
      const held = next.deadlines.filter(
        (one) => one.mention.kind === 'date' && !inBrackets(bench.text, one) && !opensGroup(next, one),
      )
      if (held.length > 0) give(duty, held, 'closing-time', closingTime.reason)
      if (
        next.recipient !== null &&
        duty.recipient === null &&
        held.length > 0 &&
        yields(duty) &&
        !HANDS.test(next.action) &&
        !ownThing(next)
      ) {
        duty.recipient = next.recipient
        duty.via ??= next.via
      }
    }
  },
}

/** "đọc tài liệu trước ngày họp, … báo vắng trước 16 giờ ngày 17/3": the deed has a time of its own, though no day. */
const BEFORE_IT = /(?<!\p{L})trước (?:khi|ngày|giờ|lúc) \p{L}/iu
/** Of such a deed comes a paper, which goes where the next one goes; what is handed over on the spot goes nowhere else. */
const YIELDING: ReadonlySet<string> = new Set(['review', 'plan', 'propose', 'register', 'report', 'summarise'])
const yields = (duty: Duty): boolean => duty.family !== null && YIELDING.has(duty.family)
/** "gửi nhạc nền cho …": a thing of its own, not the paper of the deed before. */
const ownThing = (duty: Duty): boolean =>
  duty.family === 'report' && !duty.delivers && !/(?:báo cáo|kết quả|tổng hợp|trình)/iu.test(duty.action)
const HANDS = /^(?:bàn giao|trao|cấp|chi trả|phát)(?![\p{L}])/iu

/** "rà soát hồ sơ, trước ngày 20/3/2026 tổ chức họp dân": of the deed behind it alone. */
const opensGroup = ({ span }: Duty, { mention }: HeldDeadline): boolean => mention.span[0] <= span[0] + 1
const opensBracket = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')
const inBrackets = (text: string, held: HeldDeadline): boolean =>
  opensBracket(text.slice(Math.max(0, held.mention.span[0] - 60), held.mention.span[0]))

/** "Văn bản đăng ký … gửi trước ngày …", "Thời gian hoàn thành: …": a time printed beside the duty it binds. */
export const looseTimes: Refiner = {
  name: 'loose-time',
  reason: 'a sentence that only sets a time belongs to the duty it speaks of',
  refine(bench) {
    let all = tasks(bench)
    const guests = all.filter((duty) => duty.family === 'attend')
    const columned = new Set<Duty>()
    const timedIn = new Map<Duty, string>()
    const lines = takeSessions(bench, guests)
    for (const loose of lines) {
      if (loose.product !== null) continue
      const [attendance, held] = [loose.mentions.filter(isAttendance), loose.mentions.filter((m) => !isAttendance(m))]
      if (attendance.length > 0) invite(loose, attendance.map(inherited), all, guests)
      if (held.length === 0) continue
      const given = held.map(inherited)
      const targets = looseTargets(loose, all, bench.phrases)
      // "Thời hạn nộp hồ sơ loại C: …" behind that of loại B: what the label names has a day of its own already
      const taken = targets.length > 0 && targets.every(({ deadlines }) => deadlines.length > 0)
      if (loose.otherwise && (targets.length === 0 || (taken && !OF_GROUP.test(loose.words)))) {
        insert(bench, loose.otherwise)
        all = tasks(bench)
      }
      for (const duty of targets) {
        // Lines of nothing but a time, one below the other, are a column: all are times of the deed above it.
        const sentence = `${loose.item}/${loose.sentence}`
        const another = loose.turn
          ? duty.item === loose.item
          : (timedIn.get(duty) === sentence && OF_GROUP.test(loose.words)) ||
            (duty.item === loose.item && duty.sentence === loose.sentence && ofSome(loose))
        if (duty.deadlines.length === 0 || another || (columned.has(duty) && isBare(loose)))
          give(duty, given, 'loose-time', looseTimes.reason)
        timedIn.set(duty, sentence)
        if (isBare(loose)) columned.add(duty)
        if (duty.recipient === null && loose.recipient !== null) duty.recipient = loose.recipient
        if (duty.via === null && loose.via !== null) duty.via = loose.via
      }
    }
  },
}

/** `hạn gửi của chi bộ: …; hạn gửi của đảng bộ xã: …`: the time of one of the parties beside those of others. */
const OF_GROUP = /^(?:thời hạn|hạn)(?: [\p{L}]{2,8}){0,3} (?:của|đối với) /iu

/** Nothing but a time, as a cell of a table. */
const isBare = ({ words, mentions: [only, ...others] }: LooseTime): boolean =>
  only !== undefined && others.length === 0 && words.length - (only.span[1] - only.span[0]) < 4

const inherited = (mention: DeadlineMention): HeldDeadline => ({ mention, inherited: true })

/** Gives the time line of an invitation to those `guests` that are to come. */
function invite(loose: LooseTime, held: readonly HeldDeadline[], all: readonly Duty[], guests: readonly Duty[]): void {
  const reason = 'the time line of an invitation'
  const lasts = held.some(({ mention }) => mention.to !== null)
  for (const duty of guests) {
    // the time line may stand before the sentence that asks to come
    const meant = duty.span[0] < loose.span[0] || duty === guests[0]
    if (meant && duty.deadlines.length === 0 && (!lasts || GATHERING.test(duty.action)))
      give(duty, held, 'loose-time', reason)
  }
  if (guests.length > 0) return
  // "cử thành phần tham dự": nobody is invited by name, attending is part of another deed
  const going =
    all.findLast((duty) => duty.item === loose.item && duty.span[0] < loose.span[0] && comes(duty)) ?? all.find(comes)
  if (going) {
    if (going.deadlines.length === 0) give(going, held, 'loose-time', reason)
    return
  }
  // "1. Các cơ quan treo cờ Tổ quốc. 2. Thời gian: từ ngày … đến ngày …": how long the deed just above goes on
  const last = all.findLast((duty) => duty.span[0] < loose.span[0])
  if (last && last.item >= loose.item - 1 && GOES_ON.test(last.action) && last.deadlines.length === 0) {
    give(last, held, 'loose-time', 'the time line right behind what goes on at that time')
    return
  }
  // "Mỗi đơn vị cử 03 đại biểu …, riêng X cử thêm 15 đại biểu": who is sent comes then
  for (const duty of all.filter(({ action, deadlines }) => SENDS_GUESTS.test(action) && deadlines.length === 0))
    give(duty, held, 'loose-time', reason)
}

/** What is done at a set time, or for a stretch of days. */
const GOES_ON =
  /^(?:(?:tổ chức|thực hiện|đồng loạt|đồng thời|tham gia) )*(?:treo (?:cờ|quốc kỳ|băng)|ra quân|tổng vệ sinh|vệ sinh|dọn vệ sinh|trồng cây|trực|mặc|đeo|mở đợt|chăng|trang trí)(?!\p{L})/iu
const SENDS_GUESTS = /^cử (?:thêm )?\d{1,3} (?:\([^()]{2,20}\) )?(?:đại biểu|đồng chí|người|cán bộ)(?!\p{L})/iu
const GOING =
  /^(?:về |đến |tới )?dự$|(?<!(?:phí|sách|ký|phiếu|sơ|đơn) )(?<!\p{L})(?:tham dự|có mặt|(?<!tham |đại biểu )dự (?:đúng giờ|đúng thành phần|đầy đủ|đông đủ)|(?<!tham )dự (?:họp|hội nghị|hội thảo|lễ|lớp|buổi|cuộc|kỳ|giao ban|tập huấn|đại hội|chương trình|tọa đàm|toạ đàm))(?!\p{L})/iu

/** Whether somebody is asked to come to an event. */
export const comes = (duty: Duty): boolean => duty.family === 'attend' || GOING.test(duty.action)

/** What lasts from a day to a day and is attended, not merely taken part in. */
const GATHERING =
  /^(?:tham dự|dự|có mặt)(?: đầy đủ| đúng| đông đủ|$)|(?:dự|theo học|tham gia) (?:lớp|hội nghị|tập huấn|họp|đại hội|lễ|buổi|khóa|cuộc|chương trình)/iu
