import type { Draft } from '../../model/draft.js'
import type { Block } from '../../model/tree.js'
import { shortDate } from '../../office/written-dates.js'
import { bareTitle, type DossierPlan, isBound, type Placed } from '../plan.js'
import { bold, breaks, draftOf, line, paperOf, role } from './words.js'

/** What the cover counts; the index and the record say the same. */
export interface Totals {
  readonly papers: number
  readonly pages: number
  /** Of the whole file, cover and index included; 0 while it is not known. */
  readonly allPages: number
  readonly sheets: number
}

const DOTS = '…………………'

/** Bìa hồ sơ (D26): organ, title, for whom, oldest and newest day, sheets, how long it is kept. */
export function coverDraft(plan: DossierPlan, placed: readonly Placed[], totals: Totals): Draft {
  const days = placed
    .filter(isBound)
    .flatMap(({ item }) => item.date ?? [])
    .sort()
  const [oldest] = days
  const newest = days.at(-1)
  const kept = plan.index === 'kept'
  const fact = (name: string, value: string | undefined, always = false): readonly Block[] =>
    value !== undefined || always ? [line(`${name}: ${value ?? DOTS}`, 'center')] : []
  const blocks: readonly Block[] = [
    ...(plan.fonds === undefined ? [] : [line(`Phông lưu trữ: ${plan.fonds}`, 'center')]),
    line(bold(plan.organ.toLocaleUpperCase('vi')), 'center'),
    ...(plan.department === undefined ? [] : [line(`Đơn vị: ${plan.department}`, 'center')]),
    line(breaks(kept ? 5 : 7), 'center'),
    role('type-name', 'HỒ SƠ'),
    role('title', bareTitle(plan.title)),
    line(breaks(2), 'center'),
    ...fact('Số, ký hiệu hồ sơ', plan.symbol, kept),
    ...fact('Nơi nhận hồ sơ', plan.forWhom),
    ...fact('Trả lời', plan.answers),
    ...fact('Hạn gửi', plan.due),
    ...(oldest === undefined || newest === undefined
      ? []
      : [line(`Văn bản từ ngày ${shortDate(oldest)} đến ngày ${shortDate(newest)}`, 'center')]),
    line(`Gồm ${totals.papers} văn bản, ${totals.pages} trang (không kể bìa, danh mục, phụ lục)`, 'center'),
    line(
      `Số tờ: ${totals.sheets} (cả hồ sơ: ${totals.allPages} trang${plan.duplex === true ? ', in hai mặt' : ''})`,
      'center',
    ),
    ...fact('Thời hạn bảo quản', plan.retention, kept),
    ...fact('Hộp số', plan.box, kept),
    ...fact('Mục lục số', plan.catalogue, kept),
    line(`Ngày lập: ${shortDate(plan.date)}`, 'center'),
  ]
  return draftOf('bia-ho-so', `Bìa hồ sơ ${plan.title}`, plan, [paperOf(blocks)])
}
