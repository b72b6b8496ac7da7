import type { Draft } from '../../model/draft.js'
import type { Block, Grid, Inline } from '../../model/tree.js'
import { draftOf, line, paperOf, role, words } from '../front/words.js'
import { bareTitle } from '../plan.js'
import { type HandedOver, type HandoverFacts, handoverTotals, megabytes, periodOf } from './rows.js'

const COLUMNS = [
  ['TT', 9, 'center'],
  ['Số, ký hiệu hồ sơ', 26, 'left'],
  ['Tiêu đề hồ sơ', 54, 'left'],
  ['Thời gian tài liệu', 25, 'center'],
  ['Thời hạn bảo quản', 19, 'center'],
  ['Số tờ', 12, 'center'],
  ['Ghi chú', 20, 'left'],
] as const

/** Mục lục hồ sơ nộp lưu (D38): a row for each dossier, totals, both sides. Two copies. */
export function catalogueDraft(dossiers: readonly HandedOver[], facts: HandoverFacts): Draft {
  const totals = handoverTotals(dossiers)
  const missing: string[] = []
  const asked = (value: string | undefined | null, name: string): readonly Inline[] => {
    if (value) return words(value)
    missing.push(name)
    return [{ type: 'missing', value: name }]
  }
  const table: Grid = {
    type: 'table',
    rows: [
      COLUMNS.map(([name]) => words(name)),
      ...dossiers.map(({ record }, index) => [
        words(index + 1),
        asked(record.symbol, 'số, ký hiệu hồ sơ'),
        words(bareTitle(record.title)),
        words(periodOf(record.items) ?? ''),
        asked(record.retention, 'thời hạn bảo quản'),
        words(record.totals.sheets),
        words(record.duplex ? 'in hai mặt' : ''),
      ]),
    ],
    align: COLUMNS.map(([, , align]) => align),
    widthsMm: COLUMNS.map(([, width]) => width),
  }
  const boxes = facts.boxes === undefined ? '' : `, ${facts.boxes} hộp`
  const metres = facts.metres === undefined ? '' : `, ${facts.metres} mét giá`
  const blocks: readonly Block[] = [
    role('superior', facts.superior),
    role('issuer', facts.organ),
    role('type-name', 'MỤC LỤC HỒ SƠ NỘP LƯU'),
    role('title', `năm ${facts.year}`),
    table,
    line(
      `Mục lục này gồm ${totals.dossiers} hồ sơ${boxes}${metres}: ${totals.sheets} tờ, ${totals.pages} trang; tệp điện tử ${megabytes(totals.bytes)}.`,
    ),
    line(`Mục lục lập thành ${two(facts.copies)} bản, mỗi bên giữ một bản.`),
    role('position', 'Bên giao', 'left'),
    ...(facts.giver.name === undefined ? [] : [role('signer', facts.giver.name, 'left')]),
    role('position', 'Bên nhận'),
    ...(facts.receiver.name === undefined ? [] : [role('signer', facts.receiver.name)]),
  ]
  const draft = draftOf('muc-luc-ho-so', `Mục lục hồ sơ nộp lưu năm ${facts.year}`, facts, [paperOf(blocks)])
  return { ...draft, missing }
}

export function two(count: number): string {
  return String(count).padStart(2, '0')
}
