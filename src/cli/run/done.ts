import { STATES, type State } from '../../board/state.js'
import { type Marking, markDuty } from '../../desk/board/mark.js'
import { findUnit } from '../../desk/unit-file.js'
import { Trouble } from '../../model/errors.js'
import { sameWords } from '../../vietnamese/index.js'
import { say } from '../report.js'

export interface StatusFlags {
  readonly note?: string
  readonly in: string
  readonly unit?: string
}
export interface DoneFlags extends StatusFlags {
  readonly evidence: string
  readonly reply?: string
}

async function mark(marking: Omit<Marking, 'unit'>, unitFile: string | undefined): Promise<void> {
  const { row, before, path } = await markDuty({ ...marking, unit: await findUnit(unitFile) })
  say(`${row.id}: ${before} → ${marking.state}`)
  say(`  ${row.action}`)
  say(`  → ${path}`)
}

export async function done(id: string, flags: DoneFlags): Promise<void> {
  const { evidence, reply, note, in: home, unit } = flags
  await mark({ id, home, state: 'xong', evidence, reply, note }, unit)
}

export async function status(id: string, typed: string, { note, in: home, unit }: StatusFlags): Promise<void> {
  const state: State | undefined = STATES.find((one) => sameWords(one, typed))
  if (state === undefined)
    throw new Trouble('usage', `Không có trạng thái “${typed}”.`, `Chọn một trong: ${STATES.join(', ')}.`)
  await mark({ id, home, state, note }, unit)
}
