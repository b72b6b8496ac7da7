import type { Fact, REGISTER_FORMS, RegisterColumn, RegisterKind } from '../../board/register-columns.js'
import { assignArrivals, makeRegister, type RegisterBook, registerWorkbook } from '../../board/registers.js'
import { statesOf } from '../../board/state.js'
import { isDay } from '../../model/book.js'
import type { Draft } from '../../model/draft.js'
import { Trouble } from '../../model/errors.js'
import type { Inline } from '../../model/tree.js'
import type { Unit } from '../../model/unit.js'
import { profileFor, requireProfile } from '../../office/profiles/index.js'
import { shortDate } from '../../office/written-dates.js'
import { renderDocx, renderPdf } from '../../render/index.js'
import { writeBook } from '../../sheet/index.js'
import { now } from '../clock.js'
import { writeWhole } from '../files.js'
import { loadDispatches } from './load.js'
import { addToRegister, loadRegister } from './register-file.js'

export const REGISTER_FILES = ['xlsx', 'docx', 'pdf'] as const
export type RegisterFile = (typeof REGISTER_FILES)[number]

export interface RegisterOrder {
  readonly kind: RegisterKind
  readonly paths: readonly string[]
  readonly unit: Unit | undefined
  readonly form: keyof typeof REGISTER_FORMS
  readonly format: RegisterFile
  readonly out: string
  readonly today: string
  readonly term: string | undefined
  /** Day of arrival and first number for papers without one. */
  readonly assign: { readonly date: string; readonly first: number } | undefined
  readonly force: boolean
}

export interface RegisterPrinted {
  readonly file: string
  readonly rows: number
  readonly assigned: number
  readonly findings: readonly string[]
}

/** Width of a landscape page inside its margins, and of columns whose words have one length, in millimetres. */
const LANDSCAPE_MM = 245
const FIXED_MM: Readonly<Partial<Record<Fact, number>>> = {
  arrived: 25,
  date: 25,
  due: 25,
  'arrival-number': 13,
  notation: 38,
  reply: 32,
  pages: 15,
  blank: 15,
  remark: 17,
}

/** Days and numbers never break; wordy columns share the rest. */
function widthsOf(columns: readonly RegisterColumn[]): readonly number[] {
  const fixed = columns.reduce((sum, { fact }) => sum + (FIXED_MM[fact] ?? 0), 0)
  const wordy = columns.reduce((sum, { fact, width }) => sum + (FIXED_MM[fact] === undefined ? width : 0), 0)
  return columns.map(({ fact, width }) => FIXED_MM[fact] ?? (width * (LANDSCAPE_MM - fixed)) / wordy)
}

const text = (value: string): readonly Inline[] => [{ type: 'text', value }]

/** The register as a paper on its side, one table for each part. */
function draftOf({ parts }: RegisterBook, unit: Unit | undefined, date: string): Draft {
  return {
    template: 'so-dang-ky',
    profile: 'hd05',
    title: parts[0]?.title ?? 'Sổ đăng ký',
    author: unit?.name ?? '',
    date,
    missing: [],
    papers: parts.map(({ title, columns, rows }, index) => {
      const lines = rows.map((cells) =>
        cells.map((cell) => text(cell === null ? '' : isDay(cell) ? shortDate(cell.day) : String(cell))),
      )
      return {
        kind: index === 0 ? 'main' : 'annex',
        orientation: 'landscape',
        blocks: [
          { type: 'role', role: 'title', children: [{ type: 'paragraph', children: text(title) }] },
          {
            type: 'table',
            rows: [columns.map((column) => text(column.title)), ...lines],
            widthsMm: widthsOf(columns),
            align: columns.map(({ fact }) =>
              ['title', 'issuer', 'paper', 'recipients'].includes(fact) ? 'left' : null,
            ),
          },
        ],
      }
    }),
  }
}

/** Prints a register from what was read; with `assign`, papers without an incoming number get one, kept in register.jsonl. */
export async function printRegister(order: RegisterOrder): Promise<RegisterPrinted> {
  const { kind, unit, today, form, format, out, term, assign, force } = order
  const { dispatches, home } = await loadDispatches(order.paths, unit)
  const unitNames = unit ? [unit.name, ...unit.aliases, ...unit.history.flatMap(({ name }) => name ?? [])] : []
  const given = assign ? assignArrivals(dispatches, await loadRegister(home), { ...assign, unitNames, at: now() }) : []
  if (given.length > 0) await addToRegister(home, given)
  const register = await loadRegister(home)
  const book = makeRegister(kind, dispatches, register, {
    today,
    internalDays: 0,
    states: statesOf(register),
    form,
    unitNames,
    term,
  })
  if (book.parts.every(({ rows }) => rows.length === 0))
    throw new Trouble(
      'data',
      kind === 'outgoing'
        ? 'Không có văn bản nào do đơn vị ban hành trong kết quả này.'
        : 'Không có dòng nào để ghi vào sổ.',
      kind === 'outgoing'
        ? 'Đọc thư mục văn bản đi bằng congvan batch, và khai tên đơn vị như in trên văn bản.'
        : 'Kiểm tra thư mục kết quả và tệp congvan.yaml.',
    )
  const profile = profileFor(today) ?? requireProfile('hd05')
  const bytes =
    format === 'xlsx'
      ? await writeBook(registerWorkbook(book, unit?.name ?? '', today))
      : await (format === 'docx' ? renderDocx : renderPdf)(draftOf(book, unit, today), profile)
  return {
    file: await writeWhole(out, bytes, force),
    rows: book.parts.reduce((sum, { rows }) => sum + rows.length, 0),
    assigned: given.length,
    findings: book.findings,
  }
}
