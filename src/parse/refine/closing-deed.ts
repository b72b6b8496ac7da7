import { phraseKey } from '../clauses/key.js'
import { isGeneric } from '../rules/duties/generic.js'
import { bareOf, keyOf } from '../rules/duties/roles/organ-keys.js'
import type { Duty } from './duty.js'
import { type Bench, give, note, type Refiner, tasks } from './refiner.js'

const SENDS_IT = /(?: và|,)? (?:gửi|nộp) (?:về |cho |tới |đến |(?=\p{Lu}))/u

/** What is asked once more without its matter: "tổng hợp và báo cáo bằng văn bản", "có văn bản góp ý". */
const SAID_AGAIN =
  /^(?:(?:nghiên cứu|xem xét|tổng hợp|tổ chức|báo cáo|góp ý|tham gia ý kiến|cho ý kiến|có ý kiến|trả lời|phúc đáp|bằng văn bản|có văn bản|kết quả|cụ thể|đầy đủ|và) ?)+$/u
const OF_LIST = /(?:nội dung|nhiệm vụ|công việc|việc) (?:trên|nêu trên|nói trên)/iu
const CORES = ['báo cáo', 'góp ý', 'ý kiến', 'trả lời', 'phúc đáp']

/** Which duties above the deed of the last sentence means: all when it only says "carry it out", else those it asks once more. */
function meantBy(last: Duty): ((duty: Duty) => boolean) | null {
  const sends = last.action.search(SENDS_IT)
  const deed = phraseKey(sends < 0 ? last.action : last.action.slice(0, sends))
  // "khẩn trương thực hiện và gửi về X trước ngày …": what is sent is what was asked above
  if (isGeneric(deed)) return sends < 0 && last.recipient !== null ? null : () => true
  if (!SAID_AGAIN.test(deed)) return null
  const core = CORES.find((word) => deed.includes(word))
  return core === undefined ? null : ({ action, recipient }) => recipient === null && phraseKey(action).includes(core)
}

/** Those the last duty is asked of are those of `duty`, or all of a kind. */
const asksThemOf = (bench: Bench, last: Duty, { who }: Duty): boolean =>
  last.who.names.length === 0 ||
  who.names.every(
    (name) =>
      bench.parties.roleOf([name], false).role !== 'third-party' || last.who.names.some((one) => begins(name, one)),
  )

const begins = (name: string, with_: string): boolean => bareOf(keyOf(name)).startsWith(bareOf(keyOf(with_)))

/** "Các đơn vị thực hiện trước ngày …", "Đề nghị các sở báo cáo bằng văn bản gửi về X trước ngày …": the time of what stands above. */
export const closingDeed: Refiner = {
  name: 'generic-time',
  reason: 'a last sentence that only says by when all this is to be carried out',
  refine(bench) {
    const all = tasks(bench)
    const last = all.at(-1)
    if (!last || last.deadlines.length === 0 || last.section !== '') return
    const isMeant = meantBy(last)
    const above = all.slice(0, -1).filter(({ family }) => family !== 'attend')
    // "Hoàn thành các nội dung trên trước ngày …": the items of the list too
    const ofList = OF_LIST.test(last.action)
    if (isMeant === null || (!ofList && above.some(({ section }) => section !== ''))) return
    const open = above.filter(
      (duty) =>
        duty.deadlines.length === 0 &&
        (ofList || duty.section === '') &&
        isMeant(duty) &&
        asksThemOf(bench, last, duty),
    )
    if (open.length === 0) return
    const sameParty = (name: string): boolean => open.some(({ who }) => who.names.some((one) => begins(one, name)))
    if (!last.who.names.every((name) => bench.parties.isGeneric(name) || sameParty(name))) return
    for (const duty of open) {
      give(duty, last.deadlines, closingDeed.name, closingDeed.reason)
      duty.recipient ??= last.recipient
      duty.via ??= last.via
    }
    last.kind = 'closing'
    note(last, 'kind', closingDeed.name, closingDeed.reason)
  },
}
