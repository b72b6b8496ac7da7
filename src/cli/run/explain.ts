import { type Explained, explainFile } from '../../desk/explain-file.js'
import { findUnit } from '../../desk/unit-file.js'
import { Trouble } from '../../model/errors.js'
import { explainJson, explainTree } from '../explain.js'
import { requireDay } from '../options.js'
import { room, say } from '../report.js'

export interface Options {
  readonly obligation?: string
  readonly unit?: string
  readonly received?: string
  readonly lines?: boolean
  readonly json?: boolean
}

function only(explained: Explained, id: string): Explained {
  const duties = explained.duties.filter(({ obligation }) => obligation.id === id)
  if (duties.length > 0) return { ...explained, duties }
  const known = explained.duties.map(({ obligation }) => obligation.id)
  throw new Trouble(
    'usage',
    `Công văn không có việc nào mang mã “${id}”.`,
    known.length > 0 ? `Các mã: ${known.join(', ')}.` : 'Văn bản này không giao việc nào; bỏ --obligation.',
  )
}

export async function run(file: string, options: Options): Promise<void> {
  const received = options.received === undefined ? undefined : requireDay(options.received, '--received')
  const unit = await findUnit(options.unit)
  const all = await explainFile(file, { unit, received, lines: options.lines === true })
  const explained = options.obligation === undefined ? all : only(all, options.obligation)
  say(options.json === true ? JSON.stringify(explainJson(explained), null, 2) : explainTree(explained, room()))
}
