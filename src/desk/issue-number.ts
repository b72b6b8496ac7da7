import { basename, dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type IssueSeries, nextNumber } from '../board/issued.js'
import { Trouble } from '../model/errors.js'
import { addToRegister, loadRegister, registerPath } from './board/register-file.js'
import { now } from './clock.js'
import { takeLock } from './lock.js'

/** Where a number is taken from: the register beside the unit's file. */
export interface NumberBook {
  readonly unitFile: string
  /** Running term of the unit, where its file tells it. */
  readonly term: string | undefined
  /** The least number that may be given: what came before stands in a book of paper. */
  readonly first: number
}

const WAIT_MS = 20
const MOST_WAITS = 1500

class Held extends Error {
  constructor(readonly owner: string) {
    super(owner)
  }
}

/** The lock of a register; waits for another program that is taking a number at this moment. */
async function lockRegister(home: string): Promise<() => Promise<void>> {
  const path = `${registerPath(home)}.lock`
  for (let waits = 0; ; waits++) {
    try {
      return await takeLock(path, (owner) => new Held(owner))
    } catch (cause) {
      if (!(cause instanceof Held))
        throw new Trouble(
          'output',
          `Không ghi được vào thư mục của sổ “${home}”, nên không lấy số được.`,
          'Xin quyền ghi vào thư mục có congvan.yaml, hoặc ghi số bằng --number SỐ.',
          { cause },
        )
      if (waits >= MOST_WAITS)
        throw new Trouble(
          'output',
          `Máy khác hoặc chương trình khác đang giữ sổ văn bản đi (${cause.owner}).`,
          `Chờ xong rồi chạy lại. Nếu chắc chắn không có ai đang lấy số thì xoá tệp “${path}”.`,
        )
    }
    await setTimeout(WAIT_MS)
  }
}

/** What a number is given to. */
export interface Issued {
  readonly title: string
  readonly file: string
}

/**
 * Gives `use` the next number of a series, alone. It refuses before it calls `record` and the number is still free; from
 * then on the number is the paper's, so that none is ever given twice, whatever becomes of the files.
 */
export async function issueNumber<T>(
  { unitFile, term, first }: NumberBook,
  series: Omit<IssueSeries, 'term'>,
  use: (number: number, record: (issued: Issued) => Promise<void>) => Promise<T>,
): Promise<T> {
  const home = dirname(unitFile)
  const free = await lockRegister(home)
  try {
    const number = nextNumber(await loadRegister(home), { ...series, term }, first)
    return await use(number, async ({ title, file }) => {
      const { type, symbol, date } = series
      const record = { v: 1, at: now(), kind: 'issue', type, symbol, number, date } as const
      await addToRegister(home, [{ ...record, title, file: basename(file) }])
    })
  } finally {
    await free()
  }
}
