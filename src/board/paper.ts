import type { Dispatch, Obligation } from '../model/dispatch.js'
import { foldBare } from '../vietnamese/index.js'

/** Words as they may stand in a file name or a code: `64-CV/BTCĐU` is `64-cv-btcdu`. */
export function slug(words: string): string {
  return foldBare(words)
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== '')
    .join('-')
}

/** What names a paper: numbers restart in every term and many organs share a symbol, so all three are needed. */
export interface PaperName {
  readonly notation: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly sha256: string
}

export function nameOf({ header, source }: Dispatch): PaperName {
  const { notation, date, issuer } = header
  return { notation, date: date?.value ?? null, issuer: issuer?.value ?? null, sha256: source.sha256 }
}

/** The same paper by number, date and issuer; null when one of them is not known. */
export function identityOf({ notation, date, issuer }: PaperName): string | null {
  if (notation === null || issuer === null || date === null || date.length < 10) return null
  return `${slug(notation)}.${date}.${slug(issuer)}`
}

/** What status records and calendars call a paper by: the same after another scan of it, where the paper names itself. */
export function paperKey(name: PaperName): string {
  return identityOf(name) ?? `tep.${name.sha256.slice(0, 16)}`
}

/** Duties that concern the reader: the unit's own, or those of the addressees when no unit is known. */
export function concerns(duty: Obligation): boolean {
  if (duty.kind !== 'task') return false
  return duty.mine === undefined ? duty.role === 'addressee' || duty.role === 'subset' : duty.mine !== false
}

/** What is due and when, to tell whether two files of one number say the same. */
export function deadlinesOf({ obligations }: Dispatch): readonly string[] {
  return obligations.flatMap(({ deadlines }) => deadlines.map(({ lastDay, text }) => lastDay ?? slug(text))).sort()
}

const RANKS: Readonly<Record<string, number>> = { docx: 0, doc: 1, md: 2, txt: 2, pdf: 3, scan: 4 }

/** Of several files of one paper the one made on a computer is read best, a scan worst. */
export const formatRank = (format: string): number => RANKS[format] ?? 5

const codes = (duties: readonly Obligation[]): string => duties.map(({ id }) => id).join(', ')

/** Why a person should look at a reading; empty when nothing is doubtful. */
export function doubtsOf({ header, obligations, diagnostics, source }: Dispatch): readonly string[] {
  const own = obligations.filter(concerns)
  const open = own.filter(({ deadlines }) =>
    deadlines.some(({ kind, lastDay }) => (kind === 'date' || kind === 'relative') && lastDay === null),
  )
  const unclear = own.filter(({ mine }) => mine === 'unclear')
  const missing = [
    header.notation === null ? 'số' : '',
    header.date === null || header.date.value.length < 10 ? 'ngày' : '',
    header.issuer === null ? 'cơ quan ban hành' : '',
  ].filter(Boolean)
  return [
    ...(open.length > 0 ? [`Hạn chưa tính được ngày: ${codes(open)}.`] : []),
    ...(unclear.length > 0 ? [`Chưa rõ có phải việc của đơn vị không: ${codes(unclear)}.`] : []),
    ...(missing.length > 0 ? [`Không thấy ${missing.join(', ')} của văn bản.`] : []),
    ...(source.format === 'scan' ? ['Đọc từ bản quét: đối chiếu số và ngày với bản giấy.'] : []),
    ...diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
  ]
}
