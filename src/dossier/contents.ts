import type { Draft } from '../model/draft.js'
import type { Block, Grid, Inline } from '../model/tree.js'
import { shortDate } from '../office/written-dates.js'
import { draftOf, plainLine } from './cover.js'
import { bareTitle, type DossierPlan, type Placed } from './plan.js'

const COLUMNS = ['TT', 'Tên văn bản', 'Số, ký hiệu', 'Ngày', 'Số trang', 'Trang', 'Ghi chú'] as const
const WIDTHS_MM = [10, 57, 28, 23, 14, 15, 18] as const

/** How the index points to a paper until the pages are bound: `ds:3` is the third paper of the plan. */
export const LINK_SCHEME = 'ds:'

/** Danh mục hồ sơ gửi kèm: every paper of the plan with its pages and a link, skipped ones with the reason. */
export function contentsDraft(plan: DossierPlan, placed: readonly Placed[]): Draft {
  const bound = placed.filter(({ reason }) => reason === null)
  const pages = bound.reduce((sum, paper) => sum + paper.pages, 0)
  const skipped = placed.length - bound.length
  const blocks: readonly Block[] = [
    { type: 'role', role: 'type-name', children: [plainLine('DANH MỤC HỒ SƠ GỬI KÈM')] },
    { type: 'role', role: 'title', children: [plainLine(bareTitle(plan.title))] },
    ...(plan.forWhom === undefined ? [] : [plainLine(`Nơi nhận hồ sơ: ${plan.forWhom}.`)]),
    tableOf(placed),
    plainLine(`Hồ sơ gồm ${bound.length} văn bản, ${pages} trang.`),
    ...(skipped === 0 ? [] : [plainLine(`Còn ${skipped} văn bản chưa đóng vào hồ sơ, lý do ghi ở cột Ghi chú.`)]),
  ]
  return draftOf('danh-muc-ho-so', `Danh mục hồ sơ ${plan.title}`, plan, blocks)
}

function tableOf(placed: readonly Placed[]): Grid {
  return {
    type: 'table',
    rows: [COLUMNS.map((name) => words(name)), ...placed.map(rowOf)],
    align: ['center', 'left', 'left', 'center', 'center', 'center', 'left'],
    widthsMm: WIDTHS_MM,
  }
}

function rowOf({ item, pages, first, reason }: Placed, index: number): readonly (readonly Inline[])[] {
  const last = first + pages - 1
  const linked = (text: string): readonly Inline[] =>
    reason === null ? [{ type: 'link', url: `${LINK_SCHEME}${index + 1}`, children: words(text) }] : words(text)
  return [
    words(String(index + 1)),
    linked(item.title),
    words(item.number ?? ''),
    words(item.date === undefined ? '' : shortDate(item.date)),
    words(reason === null ? String(pages) : '–'),
    reason === null ? linked(last > first ? `${first}–${last}` : String(first)) : words('–'),
    words(reason === null ? '' : `Chưa đóng: ${reason}`),
  ]
}

function words(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
