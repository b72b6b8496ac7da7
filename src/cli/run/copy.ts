import { copyFile } from '../../desk/copy-file.js'
import { readDataFile } from '../../desk/draft.js'
import { requireUnit } from '../../desk/unit-file.js'
import { Trouble } from '../../model/errors.js'
import { paperDay, requireNumber } from '../options.js'
import { say } from '../report.js'

export interface Options {
  readonly out: string
  readonly kind: string
  readonly unit?: string
  readonly data?: string
  readonly date?: string
  readonly number?: string
  readonly profile?: string
  readonly force?: boolean
}

const KINDS = ['sao y', 'sao lục']

export async function run(path: string, options: Options): Promise<void> {
  const kind = options.kind.normalize('NFC').trim().toLowerCase()
  if (!KINDS.includes(kind))
    throw new Trouble(
      'usage',
      `Không in chứng thực “${options.kind}” lên cả văn bản được.`,
      `Chọn ${KINDS.join(' hoặc ')}; trích sao thì soạn bằng congvan draft ban-sao, có phần được trích.`,
    )
  const { file, added, missing, findings } = await copyFile(path, options.out, {
    kind,
    unit: await requireUnit(options.unit),
    ...paperDay(options.date),
    profile: options.profile,
    number: options.number === undefined ? undefined : requireNumber(options.number, '--number'),
    data: await readDataFile(options.data),
    force: options.force === true,
    final: false,
  })
  say(`Đã in phần chứng thực ${added ? 'trên một trang thêm ở cuối' : 'dưới chữ cuối của văn bản'}.\n  → ${file}`)
  for (const label of new Set(missing)) say(`  [CẦN BỔ SUNG] ${label}`)
  for (const { message } of findings) say(`  ! ${message}`)
}
