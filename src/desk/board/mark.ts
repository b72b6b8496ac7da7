import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { makeBoard, type Row } from '../../board/board.js'
import { type State, type StateRecord, statesOf } from '../../board/state.js'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { now, today } from '../clock.js'
import { readBytes } from '../files.js'
import { loadDispatches } from './load.js'
import { addToRegister, loadRegister } from './register-file.js'

export interface Marking {
  readonly id: string
  /** Folder of results. */
  readonly home: string
  readonly unit: Unit | undefined
  readonly state: State
  readonly evidence?: string | undefined
  readonly reply?: string | undefined
  readonly note?: string | undefined
}

export interface Marked {
  readonly row: Row
  readonly before: State
  readonly path: string
}

/** Codes alike, for a clerk who mistyped one. */
function alike(typed: string, rows: readonly Row[]): readonly string[] {
  const [paper = typed] = typed.toLowerCase().split('.')
  const near = rows.filter(({ id }) => id.startsWith(paper))
  return (near.length > 0 ? near : rows).slice(0, 8).map(({ id }) => id)
}

function requireRow(typed: string, rows: readonly Row[]): Row {
  const wanted = typed.trim().normalize('NFC')
  const row = rows.find(({ id, paper, duty }) => [id, `${paper}.${duty}`].includes(wanted))
  if (row) return row
  throw new Trouble(
    'usage',
    `Không có việc nào mang mã “${typed}”.`,
    `Xem mã ở bảng việc (congvan board). Gần giống: ${alike(wanted, rows).join(', ')}.`,
  )
}

/** Checks of D36: done needs evidence, “không áp dụng” needs a reason. */
function requireReason({ state, evidence, note }: Marking): void {
  if (state === 'xong' && evidence === undefined)
    throw new Trouble(
      'usage',
      'Ghi “xong” thì cần tệp minh chứng.',
      'Dùng: congvan done MÃ --evidence TỆP (văn bản đã gửi, giấy nhận, biên bản …).',
    )
  if (state === 'không áp dụng' && (note ?? '').trim() === '')
    throw new Trouble('usage', 'Ghi “không áp dụng” thì cần lý do.', 'Thêm --note "lý do".')
}

/** Says in the register what became of a duty. */
export async function markDuty(marking: Marking): Promise<Marked> {
  requireReason(marking)
  const { id, home, unit, state, evidence, reply, note } = marking
  const { dispatches } = await loadDispatches([home], unit)
  const states = statesOf(await loadRegister(home))
  const board = makeBoard(dispatches, { today: today(), internalDays: 0, states })
  const row = requireRow(id, [...board.rows, ...board.closed])
  const proof =
    evidence === undefined
      ? undefined
      : {
          file: relative(home, evidence) || evidence,
          sha256: createHash('sha256')
            .update(await readBytes(evidence))
            .digest('hex'),
        }
  const record: StateRecord = {
    v: 1,
    at: now(),
    kind: 'state',
    paper: row.paper,
    duty: row.duty,
    state,
    ...(proof ? { evidence: proof } : {}),
    ...(reply === undefined ? {} : { reply }),
    ...(note === undefined ? {} : { note }),
  }
  return { row, before: row.state, path: await addToRegister(home, [record]) }
}
