import { z } from 'zod'

/** States of a duty (bảng theo dõi nhiệm vụ, D36): waiting for somebody is not the same as late. */
export const STATES = ['mới', 'đang làm', 'chờ thông tin', 'chờ phản hồi', 'chờ ký', 'xong', 'không áp dụng'] as const
export type State = (typeof STATES)[number]

/** A duty in these states is no longer open. */
export const isClosed = (state: State): boolean => state === 'xong' || state === 'không áp dụng'

/** One line of `register.jsonl`: what somebody said of a duty. Lines are only ever added. */
export const StateRecord = z.object({
  v: z.literal(1),
  at: z.string(),
  kind: z.literal('state'),
  /** The paper's own key and the duty's code in it: together they name the duty whatever else is on the board. */
  paper: z.string(),
  duty: z.string(),
  state: z.enum(STATES),
  evidence: z.object({ file: z.string(), sha256: z.string() }).optional(),
  reply: z.string().optional(),
  note: z.string().optional(),
})
export type StateRecord = Readonly<z.infer<typeof StateRecord>>

/** The number an incoming paper got when it was stamped. */
export const ArrivalRecord = z.object({
  v: z.literal(1),
  at: z.string(),
  kind: z.literal('arrival'),
  paper: z.string(),
  number: z.int().positive(),
  date: z.iso.date(),
})
export type ArrivalRecord = Readonly<z.infer<typeof ArrivalRecord>>

/** The number an outgoing paper took. Quyết định and Quy định have series of their own though both print QĐ. */
export const IssueRecord = z.object({
  v: z.literal(1),
  at: z.string(),
  kind: z.literal('issue'),
  type: z.string(),
  symbol: z.string(),
  number: z.int().positive(),
  /** Day of the paper, or the day the number was taken while the paper waits to be signed. */
  date: z.iso.date(),
  title: z.string(),
  file: z.string(),
})
export type IssueRecord = Readonly<z.infer<typeof IssueRecord>>

export const RegisterRecord = z.discriminatedUnion('kind', [StateRecord, ArrivalRecord, IssueRecord])
export type RegisterRecord = Readonly<z.infer<typeof RegisterRecord>>

const MARK = '{"v":1,'

function recordOf(text: string): RegisterRecord | undefined {
  try {
    return RegisterRecord.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

export interface Register {
  readonly records: readonly RegisterRecord[]
  /** Lines that a crash tore; what they said is lost and is told. */
  readonly torn: number
}

/** Records of a register file. A whole record behind the torn beginning of another on one line is still read. */
export function readRegister(text: string): Register {
  const records: RegisterRecord[] = []
  let torn = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const whole = recordOf(line)
    if (whole) {
      records.push(whole)
      continue
    }
    torn++
    const again = line.lastIndexOf(MARK)
    const rescued = again > 0 ? recordOf(line.slice(again)) : undefined
    if (rescued) records.push(rescued)
  }
  return { records, torn }
}

/** The last word on each duty, by `paper` and `duty`. */
export function statesOf({ records }: Register): ReadonlyMap<string, StateRecord> {
  const states = new Map<string, StateRecord>()
  for (const record of records) if (record.kind === 'state') states.set(`${record.paper} ${record.duty}`, record)
  return states
}
