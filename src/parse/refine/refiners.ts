import type { Diagnostic } from '../../model/diagnostic.js'
import { phraseKey } from '../clauses/key.js'
import type { Parties } from '../rules/duties/roles.js'
import type { Duty, HeldDeadline } from './duty.js'
import type { LooseTime, Walked } from './walk.js'

/** What the refiners work on: one list of duties, changed in place, and what was seen beside them. */
export interface Bench {
  duties: Duty[]
  readonly walked: Walked
  readonly parties: Parties
  readonly text: string
  readonly diagnostics: Diagnostic[]
}

/** One correction of the first reading. They run in the order of the list; each says why it is there. */
export interface Refiner {
  readonly name: string
  readonly reason: string
  refine(bench: Bench): void
}

const tasks = (bench: Bench): Duty[] => bench.duties.filter((duty) => duty.kind === 'task')
const note = (duty: Duty, value: string, refiner: string, reason: string): void => {
  duty.trace.push({ value, rule: `refine/${refiner}`, reason, span: null })
}
const keyOf = (held: HeldDeadline): string => `${held.mention.span[0]}`
function give(duty: Duty, held: readonly HeldDeadline[], refiner: string, reason: string): void {
  for (const one of held) {
    if (duty.deadlines.some((own) => keyOf(own) === keyOf(one))) continue
    duty.deadlines.push({ mention: one.mention, inherited: true })
    note(duty, 'deadlines', refiner, reason)
  }
}

const MAKING = new Set(['plan', 'review', 'propose', 'register', 'report', 'summarise'])

/** "lập danh sách …, gửi về X trước ngày …": handing over the thing just made is part of making it. */
const mergeDelivery: Refiner = {
  name: 'merge-delivery',
  reason: 'a verb of handing over without a product of its own delivers the product before it',
  refine(bench) {
    const kept: Duty[] = []
    for (const duty of bench.duties) {
      const last = kept.at(-1)
      const sameSentence = last && last.item === duty.item && last.sentence === duty.sentence
      const tail = last !== undefined && duty.family === 'report' && duty.recipient !== null && deliversOnly(duty, last)
      const hands = /^(?:và )?(?:đồng thời )?(?:gửi|nộp|trình|chuyển)(?! kèm)/iu.test(duty.action)
      const fits = last?.family && (hands || MAKING.has(last.family))
      if (last && sameSentence && tail && fits && last.kind === 'task' && last.recipient === null && duty.who.names.join() === last.who.names.join() && duty.modality === last.modality) {
        last.span = [last.span[0], duty.span[1]]
        last.recipient = duty.recipient
        last.via ??= duty.via
        last.deadlines = [...last.deadlines, ...duty.deadlines]
        note(last, 'recipient', 'merge-delivery', mergeDelivery.reason)
        continue
      }
      kept.push(duty)
    }
    bench.duties = kept
  },
}

const HANDED = /^(?:và )?(?:đồng thời )?(?:tổng hợp )?(?:gửi|nộp|trình|chuyển) (danh sách|hồ sơ|kế hoạch|văn bản|báo cáo|bảng|bản|phiếu|biên bản|dự thảo|tờ trình|đăng ký)/u

/** Directly to a receiver, or with the name of the thing just made ("lập danh sách …, gửi danh sách về X"). */
function deliversOnly(duty: Duty, before: Duty): boolean {
  if (duty.delivers) return true
  const thing = HANDED.exec(phraseKey(duty.action))?.[1]
  return thing !== undefined && phraseKey(before.action).includes(thing)
}

/** "…, hoàn thành trước ngày …": only a time for the deed before it. */
const mergeFinish: Refiner = {
  name: 'merge-finish',
  reason: 'finishing without an object is the time of the deed before it',
  refine(bench) {
    const kept: Duty[] = []
    for (const duty of bench.duties) {
      const last = kept.at(-1)
      if (last && last.item === duty.item && last.sentence === duty.sentence && last.kind === 'task' && /^(?:phải )?(?:hoàn thành|kết thúc|hoàn tất)(?: xong)?$/u.test(phraseKey(duty.action))) {
        last.span = [last.span[0], duty.span[1]]
        last.deadlines = [...last.deadlines, ...duty.deadlines]
        note(last, 'deadlines', 'merge-finish', mergeFinish.reason)
        continue
      }
      kept.push(duty)
    }
    bench.duties = kept
  },
}

/** A list whose items are themselves duties makes its intro a frame; else the items are only its contents. */
const listIntros: Refiner = {
  name: 'list-intro',
  reason: 'when the items of a list are duties, the sentence before the list only announces them',
  refine(bench) {
    const children = new Map<number, Set<number>>()
    for (const duty of tasks(bench)) if (duty.intro >= 0) children.set(duty.intro, (children.get(duty.intro) ?? new Set()).add(duty.item))
    for (const [item, own] of children) {
      const intro = bench.duties.filter((duty) => duty.item === item && duty.kind === 'task').at(-1)
      if (!intro) continue
      const kids = tasks(bench).filter((duty) => duty.intro === item)
      for (const kid of kids) {
        if (intro.deadlines.length > 0 && kid.deadlines.length === 0) give(kid, intro.deadlines, 'list-intro', 'the sentence before the list sets the time for each item')
        if (kid.who.names.length === 0 && intro.who.names.length > 0) kid.who = { ...intro.who, source: 'heading' }
        if (kid.recipient === null && intro.recipient !== null && handsOver(kid)) kid.recipient = intro.recipient
      }
      if (own.size >= 2 || own.size >= listLength(bench, item) / 2) {
        intro.kind = 'framing'
        note(intro, 'kind', 'list-intro', listIntros.reason)
      }
    }
  },
}

const listLength = (bench: Bench, item: number): number => bench.walked.listLengths.get(item) ?? 1
const handsOver = (duty: Duty): boolean => duty.family === 'report' || duty.family === 'register'

/** "Hằng năm, …; …": a time that opens a sentence governs every part of it; so does a goal word. */
const openingTime: Refiner = {
  name: 'opening-time',
  reason: 'a time that opens the sentence governs all its parts',
  refine(bench) {
    const all = tasks(bench)
    for (const [index, duty] of all.entries()) {
      const first = all[index - 1]
      if (!first || first.item !== duty.item || first.sentence !== duty.sentence) continue
      const start = sentenceStart(all, index)
      const opening = start.deadlines.filter((held) => held.mention.kind === 'recurring' && held.mention.span[0] - start.span[0] < 60 && opensPart(bench.text, start, held))
      if (opening.length > 0 && duty.deadlines.length === 0) give(duty, opening, 'opening-time', openingTime.reason)
      if (start.modality === 'target' && duty.modality === 'mandatory' && /^(?:phấn đấu|phần đấu)/iu.test(bench.text.slice(start.span[0], start.span[0] + 12)) && duty.targets.length > 0) {
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
  return before.split(/\s+/u).filter(Boolean).length <= 12 && (duty.tokens[duty.head]?.start ?? 0) >= held.mention.span[0] || before.trim() === '' || /^phấn đấu\s*$/iu.test(before)
}

/** "tổng kết …, hoàn thành và báo cáo … trước ngày …": the time at the end of a part binds the verbs before it. */
const closingTime: Refiner = {
  name: 'closing-time',
  reason: 'a time at the end of a sentence part binds the verb groups of that part',
  refine(bench) {
    const all = tasks(bench)
    for (let i = all.length - 2; i >= 0; i--) {
      const duty = all[i]
      const next = all[i + 1]
      if (!duty || !next || duty.item !== next.item || duty.sentence !== next.sentence || duty.part !== next.part) continue
      if (duty.deadlines.length > 0 || duty.modality !== next.modality || duty.modality === 'target' || duty.family === 'oversee') continue
      const held = next.deadlines.filter((one) => one.mention.kind === 'date' && !inBrackets(bench.text, one))
      if (held.length > 0) give(duty, held, 'closing-time', closingTime.reason)
      if (next.recipient !== null && duty.recipient === null && held.length > 0) {
        duty.recipient = next.recipient
        duty.via ??= next.via
      }
    }
  },
}

const inBrackets = (text: string, held: HeldDeadline): boolean => /\([^)]{0,60}$/u.test(text.slice(Math.max(0, held.mention.span[0] - 80), held.mention.span[0]))

const CONTENT = /\p{L}{2,}/gu
const EMPTY_WORDS = new Set('và các của về cho trước ngày theo trong được với tại này gửi văn bản năm tháng đến để là có những'.split(' '))
const contentWords = (words: string): readonly string[] => (phraseKey(words).match(CONTENT) ?? []).filter((word) => !EMPTY_WORDS.has(word))

/** "Văn bản đăng ký … gửi trước ngày …", "Thời gian hoàn thành: …": a time printed beside the duty it binds. */
const looseTimes: Refiner = {
  name: 'loose-time',
  reason: 'a sentence that only sets a time belongs to the duty it speaks of',
  refine(bench) {
    for (const loose of bench.walked.loose) {
      const before = tasks(bench).filter((duty) => duty.span[0] < loose.span[0])
      const attendance = loose.mentions.filter((mention) => mention.rule === 'attendance')
      const held = loose.mentions.filter((mention) => mention.rule !== 'attendance').map((mention) => ({ mention, inherited: true }))
      for (const duty of tasks(bench)) {
        if (duty.family === 'attend' && attendance.length > 0 && duty.deadlines.length === 0) give(duty, attendance.map((mention) => ({ mention, inherited: true })), 'loose-time', 'the time line of an invitation')
      }
      if (held.length === 0) continue
      for (const duty of targetsOf(loose, before)) {
        if (duty.deadlines.length === 0) give(duty, held, 'loose-time', looseTimes.reason)
        if (duty.recipient === null && loose.recipient !== null) duty.recipient = loose.recipient
        if (duty.via === null && loose.via !== null) duty.via = loose.via
      }
    }
  },
}

const ALL_ABOVE = /(?:thời (?:gian|hạn)(?: (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|triển khai))|(?:các )?(?:nội dung|nhiệm vụ|công việc|việc) (?:trên|nêu trên)|hạn (?:cuối|chót|nộp|gửi)|hoàn thành|xong)/iu

function targetsOf(loose: LooseTime, before: readonly Duty[]): readonly Duty[] {
  const words = new Set(contentWords(loose.words))
  const near = before.filter((duty) => duty.item === loose.item || duty.section === before.at(-1)?.section || duty.intro === before.at(-1)?.intro)
  const scored = before.map((duty) => ({ duty, hits: new Set(contentWords(duty.action).filter((word) => words.has(word))).size }))
  const named = scored.filter(({ duty, hits }) => (duty.item === loose.item && hits >= 2) || (hits >= 4 && (hits >= 5 || near.includes(duty))))
  if (named.length > 0) return named.map(({ duty }) => duty)
  const previous = before.at(-1)
  if (!previous) return []
  if (ALL_ABOVE.test(loose.words)) return before.filter((duty) => (duty.item === previous.item && duty.sentence === previous.sentence) || (previous.intro >= 0 && duty.intro === previous.intro && loose.item > previous.item))
  return [previous]
}

/** The closing sentence says where the papers go: "gửi văn bản đăng ký về Ban X". */
const closingRecipient: Refiner = {
  name: 'closing-recipient',
  reason: 'the last sentence of the paper says where the papers asked for above are to be sent',
  refine(bench) {
    const last = bench.duties.findLast((duty) => duty.section === '' && duty.family === 'report' && duty.recipient !== null && duty.deadlines.length === 0)
    if (!last || /(?:vướng mắc|khó khăn|phản ánh)/iu.test(last.action)) return
    const words = new Set(contentWords(last.action.replace(last.recipient ?? '', '')))
    let filled = 0
    for (const duty of tasks(bench)) {
      if (duty === last || duty.recipient !== null || !(handsOver(duty) || duty.action.includes('đăng ký'))) continue
      if (!contentWords(duty.action).some((word) => words.has(word))) continue
      duty.recipient = last.recipient
      duty.via ??= last.via
      filled++
      note(duty, 'recipient', 'closing-recipient', closingRecipient.reason)
    }
    if (filled > 0) {
      last.kind = 'closing'
      note(last, 'kind', 'closing-recipient', 'repeats duties stated above')
    }
  },
}

/** Who each duty binds, from the names and the parties of the paper. */
const roles: Refiner = {
  name: 'role',
  reason: 'the name is looked for in Kính gửi, then among the bodies of the issuer',
  refine(bench) {
    for (const duty of bench.duties) {
      const qualified = duty.who.qualified
      const { role, reason } = bench.parties.roleOf(duty.who.names, qualified)
      duty.role = role
      note(duty, 'role', 'role', reason)
    }
  },
}

/** "Ban Thường vụ … hoàn thành việc xem xét trước ngày …": the issuer's promise is no task of the receiver. */
const commitments: Refiner = {
  name: 'commitment',
  reason: 'a sentence whose subject is the issuing organ itself binds nobody else',
  refine(bench) {
    for (const [index, duty] of bench.duties.entries()) {
      const before = bench.duties[index - 1]
      if (!duty.commitment && before?.commitment && before.item === duty.item && before.sentence === duty.sentence && duty.who.names.join() === before.who.names.join()) duty.commitment = true
    }
  },
}

/** The ordered list. Merging comes before times are shared, times before recipients, names before roles. */
export const REFINERS: readonly Refiner[] = [commitments, mergeFinish, mergeDelivery, openingTime, closingTime, listIntros, looseTimes, closingRecipient, roles]
