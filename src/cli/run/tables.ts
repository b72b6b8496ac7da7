import { today } from '../../desk/clock.js'
import { collect } from '../../desk/collect.js'
import { writeForm } from '../../desk/form.js'
import { requireTemplate } from '../../desk/templates.js'
import { findUnit } from '../../desk/unit-file.js'
import { EXIT_CODES, Trouble } from '../../model/errors.js'
import { say } from '../report.js'

export interface FormFlags {
  readonly out: string
  readonly force?: boolean
}
export interface CollectFlags extends FormFlags {
  readonly unit?: string
}

function requireXlsx(out: string): void {
  if (!/\.xlsx$/iu.test(out))
    throw new Trouble('usage', `--out “${out}” phải là tệp .xlsx.`, 'Ghi ví dụ --out bang.xlsx.')
}

export async function form(id: string, { out, force }: FormFlags): Promise<void> {
  requireXlsx(out)
  const written = await writeForm(await requireTemplate(id), out, today(), force === true)
  say(`Đã in bảng trống của mẫu ${id}; các đơn vị điền từ dòng dưới dòng “Ví dụ”.`)
  say(`  → ${written}`)
}

export async function collectTables(
  id: string,
  folder: string,
  { out, unit: file, force }: CollectFlags,
): Promise<void> {
  requireXlsx(out)
  const unit = await findUnit(file)
  const { returns, failed, unanswered, findings, written } = await collect(await requireTemplate(id), {
    folder,
    out,
    expected: unit?.cells ?? [],
    date: today(),
    force: force === true,
  })
  const rows = returns.reduce((sum, one) => sum + one.rows.length, 0)
  say(`Đã gộp ${rows} dòng của ${returns.length} đơn vị.`)
  say(`  → ${written}`)
  for (const { unit: name } of returns.filter(({ none }) => none)) say(`  ${name}: báo “không có”`)
  for (const { unit: name } of returns.filter((one) => !one.none && one.rows.length === 0))
    say(`  ! ${name}: bảng trống, chưa ghi “không có”, cần hỏi lại`)
  for (const { message } of findings) say(`  ! ${message}`)
  if (unit === undefined || unit.cells.length === 0)
    say('  Chưa khai danh sách chi bộ (cells trong congvan.yaml) nên không biết đơn vị nào chưa gửi.')
  for (const name of unanswered) say(`  Chưa gửi: ${name}`)
  for (const { trouble } of failed) process.stderr.write(`  ! ${trouble.message}\n    Cách xử lý: ${trouble.remedy}\n`)
  if (failed.length > 0) process.exitCode = EXIT_CODES.partial
}
