import { describeFolder, dossierStatus, type Status, type StatusRow } from '../../desk/dossier.js'
import { daysLeft } from '../../desk/dossier-due.js'
import { printHandover } from '../../desk/dossier-handover.js'
import { openFile, verifyFile } from '../../desk/dossier-open.js'
import { findUnit } from '../../desk/unit-file.js'
import { EXIT_CODES, Trouble } from '../../model/errors.js'
import { profileFor, requireProfile } from '../../office/profiles/index.js'
import { shortDate } from '../../office/written-dates.js'
import { sayHeads } from '../heads-table.js'
import { formatsOf, paperDay } from '../options.js'
import { room, say } from '../report.js'
import { table } from '../table.js'
import { dossierOptions } from './dossier.js'

export interface StatusCommand {
  readonly list?: string
  readonly unit?: string
  readonly date?: string
  readonly json?: boolean
}

const STATES: Readonly<Record<StatusRow['state'], string>> = {
  present: 'có',
  kept: 'có (lưu riêng)',
  later: 'nộp sau',
  missing: 'THIẾU',
  broken: 'HỎNG',
}

export async function status(folder: string, options: StatusCommand): Promise<void> {
  const given = await dossierOptions(options)
  const found = await dossierStatus(folder, given)
  const day = given.date ?? given.today
  if (options.json === true) {
    say(
      JSON.stringify(
        { ...found, date: day, daysLeft: found.due?.lastDay === undefined ? null : daysLeft(day, found.due.lastDay) },
        null,
        2,
      ),
    )
    return
  }
  say(`Hồ sơ: ${found.title}${found.list === null ? '' : `\nDanh mục phải có: ${found.list}`}\n`)
  const columns = [
    { title: 'TT', weight: 1 },
    { title: 'Văn bản', weight: 9 },
    { title: 'Trạng thái', weight: 3 },
    { title: 'Tệp', weight: 6 },
    { title: 'Ai nộp', weight: 4 },
  ]
  const rows = found.rows.map((row, at) => [String(at + 1), nameOf(row), stateOf(row), row.file, row.owner ?? ''])
  say(table(columns, rows, room()))
  say(`\n${sumOf(found)}${dueOf(found, day)}`)
}

function nameOf({ title, required }: StatusRow): string {
  return required === false ? `${title} (ngoài danh mục)` : title
}

function stateOf({ state, reason, pages }: StatusRow): string {
  const word = STATES[state]
  if (state === 'present') return `${word}, ${pages} trang`
  return reason === '' || reason === 'chưa có' || state === 'kept' ? word : `${word}: ${reason}`
}

function sumOf({ rows }: Status): string {
  const count = (...states: readonly StatusRow['state'][]) => rows.filter(({ state }) => states.includes(state)).length
  const parts = [
    `Có ${count('present', 'kept')}/${rows.length} văn bản`,
    ...[
      [count('missing'), 'thiếu'],
      [count('later'), 'nộp sau'],
      [count('broken'), 'hỏng'],
    ].flatMap(([n, word]) => (n === 0 ? [] : [`${word} ${n}`])),
  ]
  return `${parts.join(', ')}.`
}

function dueOf({ due }: Status, day: string): string {
  if (due === null) return ''
  if (due.lastDay === undefined) return `\nHạn: ${due.words}.`
  const left = daysLeft(day, due.lastDay)
  const words = left > 0 ? `còn ${left} ngày` : left === 0 ? 'hôm nay là ngày cuối' : `đã quá ${-left} ngày`
  const working = due.lastWorkingDay === undefined ? '' : `, ngày làm việc cuối cùng ${shortDate(due.lastWorkingDay)}`
  return `\nHạn: ${due.words} – ${words} (tính đến ${shortDate(day)}${working}).`
}

export interface InitCommand {
  readonly title?: string
  readonly unit?: string
  readonly date?: string
  readonly force?: boolean
}

export async function init(folder: string, options: InitCommand): Promise<void> {
  const given = await dossierOptions(options)
  const { file, items, heads } = await describeFolder(folder, { ...given, force: options.force === true })
  say(`Đã ghi ${items.length} văn bản của thư mục.\n  → ${file}`)
  sayHeads(heads, `trong ${file}`)
  say(`\nSửa xong thì đóng: congvan dossier ${folder} --out ho-so.pdf`)
}

export interface VerifyCommand {
  readonly record?: string
}

export async function verify(file: string, options: VerifyCommand): Promise<void> {
  const { record, sealed, added, findings } = await verifyFile(file, options.record)
  const { papers, allPages } = record.totals
  if (findings.length > 0) {
    throw new Trouble(
      'data',
      `Hồ sơ “${file}” không còn như khi đóng:\n  - ${findings.join('\n  - ')}`,
      'Dùng bản hồ sơ gốc; nếu không còn, đóng lại từ các văn bản gốc.',
    )
  }
  say(
    `Hồ sơ còn nguyên: ${papers} văn bản, ${allPages} trang, ${record.files.length} tệp đúng mã SHA-256${options.record === undefined ? '' : ', khớp dossier.json giữ riêng'}.`,
  )
  if (!sealed)
    say(
      `Phần đã đóng không đổi; sau đó tệp được ghi thêm ${added} byte (ví dụ chữ ký số lên hồ sơ), các trang vẫn như khi đóng.`,
    )
}

function requireOut(out: string | undefined): string {
  if (out !== undefined && out.trim() !== '') return out
  throw new Trouble('usage', 'Thiếu tuỳ chọn --out <thư mục>.', 'Ghi thư mục để các tệp, ví dụ --out ho-so.')
}

export interface OpenCommand {
  readonly out?: string
  readonly force?: boolean
}

export async function open(file: string, options: OpenCommand): Promise<void> {
  const { files, unsound, record } = await openFile(file, requireOut(options.out), options.force === true)
  say(`Đã lấy lại ${files.length} tệp:\n${files.map((path) => `  → ${path}`).join('\n')}`)
  for (const name of unsound) process.stderr.write(`  ! Không lấy ${name}: không còn đúng như khi đóng\n`)
  const left = record.files.filter(({ kept }) => kept === 'no').length
  if (left > 0) process.stderr.write(`  · ${left} tệp gốc không được giữ trong hồ sơ (đóng với --print-only)\n`)
  if (unsound.length > 0) process.exitCode = EXIT_CODES.partial
}

export interface HandoverCommand {
  readonly out?: string
  readonly data?: string
  readonly unit?: string
  readonly date?: string
  readonly docx?: boolean
  readonly pdf?: boolean
  readonly force?: boolean
}

export async function handover(files: readonly string[], options: HandoverCommand): Promise<void> {
  const day = paperDay(options.date)
  const done = await printHandover(files, {
    unit: await findUnit(options.unit),
    profile: profileFor(day.date) ?? requireProfile('hd05'),
    ...day,
    dataFile: options.data,
    formats: formatsOf(options),
    out: requireOut(options.out),
    force: options.force === true,
  })
  const { dossiers, sheets, pages } = done.totals
  say(
    `Đã lập mục lục và biên bản giao nhận: ${dossiers} hồ sơ, ${sheets} tờ, ${pages} trang.\n${done.files.map((path) => `  → ${path}`).join('\n')}`,
  )
  if (done.missing.length > 0) say(`  [CẦN BỔ SUNG] ${done.missing.join('; ')}`)
}
