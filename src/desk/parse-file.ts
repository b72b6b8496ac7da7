import type { Dispatch } from '../model/dispatch.js'
import { Trouble } from '../model/errors.js'
import type { Unit } from '../model/unit.js'
import { parse } from '../parse/index.js'
import { readFile } from './read-file.js'

export interface ParseOptions {
  readonly unit?: Unit | undefined
  /** Day the dispatch arrived, `YYYY-MM-DD`; deadlines counted from it stay open without it. */
  readonly received?: string | undefined
}

/** Whether a text has any part of an official paper: a number, a date line, a salutation, a signature, a distribution list. */
function looksOfficial({ header, addressees, distribution, signature }: Dispatch): boolean {
  const signs = [
    header.number ?? header.symbol,
    header.issuer,
    header.date,
    addressees.length > 0 ? true : null,
    distribution.length > 0 ? true : null,
    signature.authority ?? signature.position,
  ].filter((sign) => sign !== null)
  return signs.length >= 2
}

/** Refuses, as Trouble('not-a-dispatch'), a text that is no official paper at all. */
export function requireOfficial(dispatch: Dispatch, path: string): void {
  if (looksOfficial(dispatch)) return
  throw new Trouble(
    'not-a-dispatch',
    `Tệp “${path}” đọc được nhưng không thấy phần nào của một văn bản hành chính (số, ký hiệu, ngày, Kính gửi, Nơi nhận, chữ ký).`,
    'Kiểm tra có chọn nhầm tệp không; nếu đúng là công văn thì đưa đủ cả phần đầu và phần cuối.',
  )
}

/** A dispatch from a file of any readable format. A file that is no official paper at all is a Trouble('not-a-dispatch'). */
export async function parseFile(path: string, options: ParseOptions = {}): Promise<Dispatch> {
  const source = await readFile(path)
  const { unit, received } = options
  const dispatch = parse(source, { ...(unit ? { unit } : {}), ...(received ? { received } : {}) })
  requireOfficial(dispatch, path)
  return dispatch
}
