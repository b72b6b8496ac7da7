import { parseFile } from '../../desk/parse-file.js'
import { findUnit } from '../../desk/unit-file.js'
import type { Dispatch } from '../../model/dispatch.js'
import { EXIT_CODES, Trouble } from '../../model/errors.js'
import { dutiesMarkdown, dutiesTable } from '../duties.js'
import { requireDay } from '../options.js'
import { repairsDiff } from '../repairs.js'
import { reportTrouble, room, say } from '../report.js'

/** How results are printed; `one` when a single file was asked for. */
const FORMATS: Readonly<Record<string, (dispatches: readonly Dispatch[], one: boolean) => string>> = {
  table: (dispatches) =>
    dispatches.map((dispatch) => dutiesTable(dispatch, room())).join(`\n\n${'═'.repeat(room())}\n`),
  json: (dispatches, one) => JSON.stringify(one ? dispatches[0] : dispatches, null, 2),
  md: (dispatches) => dispatches.map(dutiesMarkdown).join('\n'),
}

export interface Options {
  readonly format: string
  readonly unit?: string
  readonly received?: string
  readonly repairs?: boolean
}

export async function run(files: readonly string[], options: Options): Promise<void> {
  const print = FORMATS[options.format]
  if (print === undefined) {
    throw new Trouble(
      'usage',
      `Không có dạng in “${options.format}”.`,
      `Chọn một trong: ${Object.keys(FORMATS).join(', ')}.`,
    )
  }
  const received = options.received === undefined ? undefined : requireDay(options.received, '--received')
  const unit = await findUnit(options.unit)
  const read: Dispatch[] = []
  let failed = 0
  for (const file of files) {
    try {
      read.push(await parseFile(file, { unit, received }))
    } catch (error) {
      if (files.length === 1) throw error
      failed = Math.max(failed, reportTrouble(error))
    }
  }
  if (read.length > 0)
    say(options.repairs === true ? read.map(repairsDiff).join('\n\n') : print(read, files.length === 1))
  if (failed > 0) process.exitCode = read.length > 0 ? EXIT_CODES.partial : failed
}
