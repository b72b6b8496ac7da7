import { closingDeed } from './closing-deed.js'
import { SharedWords } from './content-words.js'
import type { Duty } from './duty.js'
import { emptyFrames } from './empty-frames.js'
import { eventTimes } from './event-times.js'
import { invitations } from './invitation.js'
import { setsTime } from './list-frame.js'
import { listTails } from './list-tail.js'
import { mergeDelivery, mergeFinish, mergeResult, sameDeed } from './merging.js'
import { isProductLine, productLines } from './product-lines.js'
import { type Bench, give, note, type Refiner, tasks } from './refiner.js'
import { closingTime, looseTimes, openingTime } from './times.js'

export type { Bench, Refiner } from './refiner.js'

/** A list whose items are themselves duties makes its intro a frame; else the items are only its contents. */
const listIntros: Refiner = {
  name: 'list-intro',
  reason: 'when the items of a list are duties, the sentence before the list only announces them',
  refine(bench) {
    frameIntros(bench, () => true)
  },
}

/** The same for lists whose lines became duties when products were looked for: "- Báo cáo quý I: gửi trước ngày …". */
const lineIntros: Refiner = {
  name: listIntros.name,
  reason: listIntros.reason,
  refine(bench) {
    frameIntros(bench, (below) => below.every(isProductLine))
  },
}

function frameIntros(bench: Bench, takes: (below: readonly Duty[]) => boolean): void {
  const children = new Map<number, Duty[]>()
  const byItem = new Map<number, Duty[]>()
  for (const duty of tasks(bench)) if (duty.intro >= 0) file(children, duty.intro, duty)
  for (const duty of bench.duties) if (duty.kind === 'task' || setsTime(duty)) file(byItem, duty.item, duty)
  for (const [item, below] of children) {
    const intro = byItem.get(item)?.at(-1)
    if (!intro || !takes(below)) continue
    for (const kid of below) {
      if (kid.kind !== 'task') continue
      if (intro.deadlines.length > 0 && kid.deadlines.length === 0)
        give(kid, intro.deadlines, 'list-intro', 'the sentence before the list sets the time for each item')
      if (kid.who.names.length === 0 && intro.who.names.some((name) => !bench.parties.isIssuer(name)))
        kid.who = { ...intro.who, source: 'heading' }
      if (kid.recipient === null && intro.recipient !== null && SENDS.test(intro.action) && handsOver(kid))
        kid.recipient = intro.recipient
    }
    const own = new Set(below.map((duty) => duty.item))
    if (own.size >= 2 || own.size >= listLength(bench, item) / 2) {
      intro.kind = 'framing'
      note(intro, 'kind', 'list-intro', listIntros.reason)
    }
  }
}

/** An intro that informs somebody ("thông báo đến các chi bộ như sau") names no receiver of what is asked below. */
const SENDS = /^(?:gửi|nộp|trình|báo cáo|đăng ký|lập|cung cấp)(?![\p{L}])/iu

function file(drawers: Map<number, Duty[]>, number: number, duty: Duty): void {
  const drawer = drawers.get(number)
  if (drawer) drawer.push(duty)
  else drawers.set(number, [duty])
}

const listLength = (bench: Bench, item: number): number => bench.walked.listLengths.get(item) ?? 1
const handsOver = (duty: Duty): boolean => duty.family === 'report' || duty.family === 'register'

/** The closing sentence says where the papers go: "gửi văn bản đăng ký về Ban X". */
const closingRecipient: Refiner = {
  name: 'closing-recipient',
  reason: 'the last sentence of the paper says where the papers asked for above are to be sent',
  refine(bench) {
    const last = bench.duties.findLast(
      (duty) =>
        duty.kind !== 'framing' &&
        duty.section === '' &&
        duty.family === 'report' &&
        duty.recipient !== null &&
        duty.deadlines.length === 0 &&
        /^(?:gửi|nộp)(?![\p{L}])/iu.test(duty.action),
    )
    if (!last || /(?:vướng mắc|khó khăn|phản ánh)/iu.test(last.action)) return
    const words = new SharedWords(bench.phrases.of(last.action.replace(last.recipient ?? '', '')))
    let filled = 0
    for (const duty of tasks(bench)) {
      if (
        duty.span[0] >= last.span[0] ||
        duty.recipient !== null ||
        !(handsOver(duty) || duty.action.includes('đăng ký'))
      )
        continue
      if (words.with(bench.phrases.of(duty.action)) < 2) continue
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
      if (
        !duty.commitment &&
        before?.commitment &&
        before.item === duty.item &&
        before.sentence === duty.sentence &&
        duty.who.names.join() === before.who.names.join()
      )
        duty.commitment = true
    }
  },
}

/** The ordered list. Merging comes before times are shared, times before recipients, names before roles. */
export const REFINERS: readonly Refiner[] = [
  invitations,
  commitments,
  mergeFinish,
  mergeResult,
  mergeDelivery,
  sameDeed,
  openingTime,
  closingTime,
  listIntros,
  emptyFrames,
  listTails,
  looseTimes,
  eventTimes,
  productLines,
  lineIntros,
  closingDeed,
  closingRecipient,
  roles,
]
