import type { Draft } from '../../model/draft.js'
import type { Grid } from '../../model/tree.js'
import { shortDate } from '../../office/written-dates.js'
import { bareTitle, type DossierPlan, isBound, lastPage, type Placed, rangeOf, sheetOf } from '../plan.js'
import type { Totals } from './cover.js'
import { noteOf } from './sent-index.js'
import { draftOf, line, linked, paperOf, role, words } from './words.js'

const COLUMNS = [
  ['TT', 10, 'center'],
  ['Số, ký hiệu', 28, 'left'],
  ['Ngày', 22, 'center'],
  ['Tác giả', 30, 'left'],
  ['Trích yếu', 43, 'left'],
  ['Tờ số', 14, 'center'],
  ['Ghi chú', 18, 'left'],
] as const

/** Mục lục văn bản trong hồ sơ (D37), state short form: as many rows as papers, sheet numbers that run on. */
export function keptIndex(plan: DossierPlan, placed: readonly Placed[], totals: Totals): Draft {
  const blocks = [
    role('type-name', 'MỤC LỤC VĂN BẢN'),
    role('title', bareTitle(plan.title)),
    ...(plan.symbol === undefined ? [] : [line(`Số, ký hiệu hồ sơ: ${plan.symbol}.`)]),
    tableOf(placed, plan),
    line(
      `Mục lục gồm ${placed.length} văn bản; trong hồ sơ có ${totals.papers} văn bản, ${totals.pages} trang, cả hồ sơ ${totals.sheets} tờ.`,
    ),
    role('position', 'Người lập'),
    ...(plan.maker === undefined ? [] : [role('signer', plan.maker)]),
  ]
  return draftOf('muc-luc-van-ban', `Mục lục văn bản ${plan.title}`, plan, [paperOf(blocks)])
}

function tableOf(placed: readonly Placed[], plan: DossierPlan): Grid {
  const duplex = plan.duplex === true
  const rows = placed.map((paper, index) => {
    const { item, first } = paper
    const place = index + 1
    const sheets = rangeOf(sheetOf(first, duplex), sheetOf(lastPage(paper), duplex))
    return [
      words(place),
      words(item.number ?? ''),
      words(item.date === undefined ? '' : shortDate(item.date)),
      words(item.author ?? ''),
      isBound(paper) ? linked(item.title, place) : words(item.title),
      isBound(paper) ? linked(sheets, place) : words('–'),
      words(noteOf(paper)),
    ]
  })
  return {
    type: 'table',
    rows: [COLUMNS.map(([name]) => words(name)), ...rows],
    align: COLUMNS.map(([, , align]) => align),
    widthsMm: COLUMNS.map(([, width]) => width),
  }
}
