import { basename } from 'node:path'
import { makeDossier } from '../../desk/dossier.js'
import { findUnit } from '../../desk/unit-file.js'
import { EXIT_CODES } from '../../model/errors.js'
import { profileFor } from '../../office/profiles/index.js'
import { paperDay } from '../options.js'
import { say } from '../report.js'

export interface Options {
  readonly out: string
  readonly title?: string
  readonly unit?: string
  readonly date?: string
  readonly force?: boolean
}

export async function run(folder: string, options: Options): Promise<void> {
  const unit = await findUnit(options.unit)
  const { date } = paperDay(options.date)
  const { file, bound, skipped } = await makeDossier(folder, options.out, {
    title: options.title ?? basename(folder),
    organ: unit?.name ?? '',
    date,
    profile: profileFor(date)?.id ?? 'hd05',
    force: options.force === true,
  })
  say(`Đã đóng ${bound} văn bản vào hồ sơ.\n  → ${file}`)
  for (const { file: name, reason } of skipped) process.stderr.write(`  ! Bỏ qua ${name}: ${reason}\n`)
  if (skipped.length > 0) process.exitCode = EXIT_CODES.partial
}
