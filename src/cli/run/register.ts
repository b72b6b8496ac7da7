import { REGISTER_KINDS, type RegisterKind } from '../../board/register-columns.js'
import { printRegister, REGISTER_FILES, type RegisterFile } from '../../desk/board/print-register.js'
import { today } from '../../desk/clock.js'
import { findUnit } from '../../desk/unit-file.js'
import { Trouble } from '../../model/errors.js'
import { requireDay, requireNumber } from '../options.js'
import { say } from '../report.js'

export interface Options {
  readonly format: string
  readonly out: string
  readonly unit?: string
  readonly columns: string
  readonly term?: string
  readonly assign?: boolean
  readonly date?: string
  readonly first?: string
  readonly force?: boolean
}

const isKind = (word: string): word is RegisterKind => REGISTER_KINDS.some((kind) => kind === word)
const isFile = (word: string): word is RegisterFile => REGISTER_FILES.some((format) => format === word)

export async function run(kind: string, paths: readonly string[], options: Options): Promise<void> {
  if (!isKind(kind))
    throw new Trouble('usage', `Không có sổ “${kind}”.`, `Chọn một trong: ${REGISTER_KINDS.join(', ')}.`)
  if (!isFile(options.format))
    throw new Trouble('usage', `Không có dạng sổ “${options.format}”.`, `Chọn một trong: ${REGISTER_FILES.join(', ')}.`)
  const form = options.columns === 'nd30' ? 'state' : 'party'
  if (options.columns !== 'nd30' && options.columns !== 'dang')
    throw new Trouble('usage', `Không có mẫu cột “${options.columns}”.`, 'Chọn dang hoặc nd30.')
  if (options.assign === true && kind !== 'incoming')
    throw new Trouble(
      'usage',
      '--assign chỉ dùng cho sổ văn bản đến.',
      'Bỏ --assign, hoặc dùng: congvan register incoming.',
    )
  const day = today()
  const { file, rows, assigned, findings } = await printRegister({
    kind,
    paths,
    unit: await findUnit(options.unit),
    form,
    format: options.format,
    out: options.out,
    today: day,
    term: options.term === undefined ? undefined : requireDay(options.term, '--term'),
    assign:
      options.assign === true
        ? {
            date: options.date === undefined ? day : requireDay(options.date, '--date'),
            first: options.first === undefined ? 1 : requireNumber(options.first, '--first'),
          }
        : undefined,
    force: options.force === true,
  })
  say(`Đã in sổ: ${rows} dòng.${assigned > 0 ? ` Đã cấp ${assigned} số đến.` : ''}\n  → ${file}`)
  for (const words of findings) say(`  ! ${words}`)
}
