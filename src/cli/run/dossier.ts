import { today } from '../../desk/clock.js'
import { type DossierOptions, makeDossier } from '../../desk/dossier.js'
import { recordText } from '../../desk/dossier-open.js'
import { requireAbsent, writeWhole } from '../../desk/files.js'
import { findUnit } from '../../desk/unit-file.js'
import { EXIT_CODES, Trouble } from '../../model/errors.js'
import { profileFor, requireProfile } from '../../office/profiles/index.js'
import { sayHeads } from '../heads-table.js'
import { requireDay } from '../options.js'
import { say } from '../report.js'

export interface Options {
  readonly out?: string
  readonly title?: string
  readonly list?: string
  readonly index?: string
  readonly duplex?: boolean
  readonly separators?: boolean
  readonly printOnly?: boolean
  readonly record?: string
  readonly personal?: number
  readonly unit?: string
  readonly date?: string
  readonly force?: boolean
}

export async function dossierOptions(options: Options): Promise<DossierOptions> {
  const { index } = options
  if (index !== undefined && index !== 'sent' && index !== 'kept') {
    throw new Trouble(
      'usage',
      `--index “${index}” không có.`,
      'Chọn sent (danh mục hồ sơ gửi kèm) hoặc kept (mục lục văn bản để lưu).',
    )
  }
  return {
    unit: await findUnit(options.unit),
    title: options.title,
    list: options.list,
    index,
    duplex: options.duplex,
    separators: options.separators,
    printOnly: options.printOnly,
    ...(options.date === undefined ? {} : { date: requireDay(options.date, '--date') }),
    today: today(),
    profileFor: (date) => profileFor(date) ?? requireProfile('hd05'),
    withPersonal: (options.personal ?? 0) >= 2,
  }
}

export async function run(folder: string, options: Options): Promise<void> {
  const { out } = options
  if (out === undefined || out.trim() === '') {
    throw new Trouble('usage', 'Thiếu tuỳ chọn --out <tệp>.', 'Ghi tên tệp hồ sơ, ví dụ --out ho-so.pdf.')
  }
  const force = options.force === true
  if (options.record !== undefined) await requireAbsent([options.record], force)
  const { file, bound, dossier, heads, leftOut } = await makeDossier(folder, out, {
    ...(await dossierOptions(options)),
    force,
  })
  say(`Đã đóng ${bound} văn bản vào hồ sơ.\n  → ${file}`)
  if (options.record !== undefined) say(`  → ${await writeWhole(options.record, recordText(dossier.record), force)}`)
  sayHeads(heads, 'trong dossier.yaml (tạo bằng congvan dossier init)')
  for (const name of leftOut)
    process.stderr.write(`  · Để ngoài ${name}: là hồ sơ đã đóng trước; muốn đóng cả thì ghi tên trong dossier.yaml\n`)
  for (const { file: name, title, unbound, reason } of dossier.skipped) {
    const why = reason === '' ? { missing: 'chưa có', later: 'nộp sau', kept: '', broken: '' }[unbound] : reason
    const word = { missing: 'Thiếu', later: 'Nộp sau', kept: 'Không đóng', broken: 'Bỏ qua' }[unbound]
    process.stderr.write(`  ! ${word} ${name || title}: ${why}\n`)
  }
  for (const { file: name, sentence } of dossier.remarks) process.stderr.write(`  · ${name}: ${sentence}\n`)
  if (dossier.missing.length > 0)
    process.stderr.write(`  [CẦN BỔ SUNG] ${dossier.missing.join('; ')} (ghi trong dossier.yaml)\n`)
  const { claim, obstacles } = dossier.record.archive
  if (claim === null)
    process.stderr.write(
      `  · Chưa đạt PDF/A-2b: ${obstacles.slice(0, 5).join('; ')}${obstacles.length > 5 ? ' …' : ''}\n`,
    )
  else if (claim === 'PDF/A-3b')
    process.stderr.write('  · Hồ sơ là PDF/A-3b, không phải 2b: tệp đã ký số đính kèm không phải PDF/A.\n')
  if (dossier.skipped.some(({ unbound }) => unbound === 'missing' || unbound === 'broken'))
    process.exitCode = EXIT_CODES.partial
}
