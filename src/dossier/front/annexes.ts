import type { Draft } from '../../model/draft.js'
import type { Grid, Inline } from '../../model/tree.js'
import type { DossierPlan } from '../plan.js'
import { bareTitle, type TitledItem } from '../plan.js'
import { breaks, draftOf, line, linked, paperOf, printableName, role, words } from './words.js'

/** Danh sách chữ ký số: who signed, when, and whether the signature covers the whole file. Nothing is verified here. */
export function signaturesDraft(
  plan: DossierPlan,
  signed: readonly { readonly place: number; readonly item: TitledItem }[],
): Draft {
  const rows = signed.flatMap(({ place, item }) =>
    (item.signatures ?? []).map(({ signer, time, whole }) => [
      words(place),
      linked(item.title, place),
      words(signer ?? 'không ghi tên'),
      words(time === null ? 'không ghi giờ' : signingTime(time)),
      words(whole ? 'toàn bộ tệp' : 'không: tệp được ghi thêm sau khi ký'),
    ]),
  )
  const table: Grid = {
    type: 'table',
    rows: [['Văn bản', 'Tên văn bản', 'Người ký', 'Thời gian ký', 'Chữ ký bao gồm'].map(words), ...rows],
    align: ['center', 'left', 'left', 'left', 'left'],
    widthsMm: [15, 55, 40, 27, 28],
  }
  return draftOf('danh-sach-chu-ky-so', 'Danh sách chữ ký số', plan, [
    paperOf([
      role('type-name', 'DANH SÁCH CHỮ KÝ SỐ'),
      role('title', bareTitle(plan.title)),
      table,
      line(
        'Tệp đã ký được đính kèm nguyên vẹn trong hồ sơ này; trang in chỉ để đọc. Muốn kiểm tra chữ ký, lấy tệp đính kèm ra rồi mở bằng phần mềm ký số.',
      ),
    ]),
  ])
}

/** `YYYY-MM-DD HH:MM:SS`, with or without `±HH:MM`. */
const TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})([+-]\d{2}:\d{2})?$/u
const VIETNAM_MS = 7 * 60 * 60 * 1000

/** A time as a clerk writes it, by the clock of Việt Nam; as the signing machine wrote it when it names no zone. */
export function signingTime(time: string): string {
  const [, day = '', clock = '', zone] = TIME.exec(time) ?? []
  const moment = Date.parse(`${day}T${clock}${zone ?? 'Z'}`)
  if (Number.isNaN(moment)) return time
  const [date = '', hour = ''] = new Date(moment + (zone === undefined ? 0 : VIETNAM_MS)).toISOString().split(/[T.]/u)
  return `${hour} ngày ${date.split('-').reverse().join('/')}${zone === undefined ? ' (không ghi múi giờ)' : ''}`
}

export interface DigestRow {
  readonly file: string
  readonly size: number
  readonly sha256: string
}

/** Mã kiểm tra SHA-256 of every file of the dossier, to be compared by eye with a printed copy. */
export function digestsDraft(plan: DossierPlan, parts: readonly DigestRow[]): Draft {
  const table: Grid = {
    type: 'table',
    rows: [
      ['TT', 'Tệp', 'Dung lượng (byte)', 'Mã SHA-256'].map(words),
      ...parts.map(({ file, size, sha256 }, index) => [
        words(index + 1),
        words(printableName(file)),
        words(size.toLocaleString('vi')),
        halves(sha256),
      ]),
    ],
    align: ['center', 'left', 'right', 'left'],
    widthsMm: [10, 55, 24, 76],
  }
  return draftOf('ma-kiem-tra', 'Mã kiểm tra các tệp', plan, [
    paperOf([role('type-name', 'MÃ KIỂM TRA CÁC TỆP TRONG HỒ SƠ'), role('title', bareTitle(plan.title)), table]),
  ])
}

/** 64 digits in two lines. */
function halves(sha256: string): readonly Inline[] {
  return [...words(sha256.slice(0, 32)), ...breaks(1), ...words(sha256.slice(32))]
}
