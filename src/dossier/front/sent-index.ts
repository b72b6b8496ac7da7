import type { Draft } from '../../model/draft.js'
import type { Grid, Inline } from '../../model/tree.js'
import { shortDate } from '../../office/written-dates.js'
import { bareTitle, type DossierPlan, isBound, lastPage, type Placed, rangeOf } from '../plan.js'
import type { Totals } from './cover.js'
import { bold, draftOf, line, linked, paperOf, role, words } from './words.js'

const COLUMNS = [
  ['TT', 10, 'center'],
  ['Tên văn bản', 76, 'left'],
  ['Số, ký hiệu', 31, 'left'],
  ['Ngày', 23, 'center'],
  ['Số bản', 12, 'center'],
  ['Số trang', 14, 'center'],
  ['Trang', 20, 'center'],
  ['Bản chính / sao', 20, 'center'],
  ['Trạng thái', 18, 'center'],
  ['Ghi chú', 33, 'left'],
] as const

/** Danh mục hồ sơ gửi kèm (D25): every paper of the plan with its pages and a link; what is not in it with the reason. */
export function sentIndex(plan: DossierPlan, placed: readonly Placed[], totals: Totals): Draft {
  const absent = placed.filter((paper) => !isBound(paper) && paper.unbound !== 'kept').length
  const blocks = [
    role('type-name', 'DANH MỤC HỒ SƠ GỬI KÈM'),
    role('title', bareTitle(plan.title)),
    ...(plan.forWhom === undefined
      ? []
      : [line(`Nơi nhận hồ sơ: ${plan.forWhom}${plan.due === undefined ? '' : `; hạn gửi: ${plan.due}`}.`)]),
    tableOf(placed),
    line(`Hồ sơ gồm ${totals.papers} loại văn bản, ${totals.pages} trang.`),
    ...(absent === 0 ? [] : [line(`Còn ${absent} văn bản chưa đóng vào hồ sơ, lý do ghi ở cột Ghi chú.`)]),
    role('position', 'Người lập', 'left'),
    ...(plan.maker === undefined ? [] : [role('signer', plan.maker, 'left')]),
    role('position', 'Người nhận'),
  ]
  return draftOf('danh-muc-ho-so', `Danh mục hồ sơ ${plan.title}`, plan, [paperOf(blocks, 'landscape')])
}

function tableOf(placed: readonly Placed[]): Grid {
  let section: string | undefined
  const rows = placed.flatMap((paper, index) => {
    const row = rowOf(paper, index + 1)
    const { section: own } = paper.item
    if (own === section) return [row]
    section = own
    return own === undefined ? [row] : [COLUMNS.map((_, at) => (at === 1 ? bold(own) : [])), row]
  })
  return {
    type: 'table',
    rows: [COLUMNS.map(([name]) => words(name)), ...rows],
    align: COLUMNS.map(([, , align]) => align),
    widthsMm: COLUMNS.map(([, width]) => width),
  }
}

function rowOf(paper: Placed, place: number): readonly (readonly Inline[])[] {
  const { item, pages, first } = paper
  const bound = isBound(paper)
  return [
    words(place),
    bound ? linked(item.title, place) : words(item.title),
    words(item.number ?? ''),
    words(item.date === undefined ? '' : shortDate(item.date)),
    words(bound ? (item.copies ?? 1) : (item.copies ?? '')),
    words(bound ? pages : '–'),
    bound ? linked(rangeOf(first, lastPage(paper)), place) : words('–'),
    words(item.form ?? ''),
    words(stateWords(paper)),
    words(noteOf(paper)),
  ]
}

export function stateWords({ unbound }: Placed): 'có' | 'thiếu' | 'nộp sau' {
  if (unbound === null || unbound === 'kept') return 'có'
  return unbound === 'later' ? 'nộp sau' : 'thiếu'
}

export function noteOf({ item, unbound, reason }: Placed): string {
  const signed = item.signatures && item.signatures.length > 0 ? 'đã ký số' : ''
  const why = unbound === 'broken' ? `Chưa đóng: ${reason}` : reason
  return [why, unbound === null ? signed : '', item.note ?? ''].filter((part) => part !== '').join('; ')
}
