import { createHash } from 'node:crypto'
import { viewOf } from '../open-item.js'
import type { DossierRecord } from '../record.js'
import { SEAL_WORDS } from '../write-file.js'
import { PageDigests } from './digest.js'
import { type LoadedDossier, loadDossier } from './open-dossier.js'

/** What is not as it was when the dossier was bound. Vietnamese sentences without a full stop. */
export interface Verdict {
  readonly record: DossierRecord
  /** Every byte is as it was written. */
  readonly sealed: boolean
  /** Bytes written behind the end of the dossier, by a signing program for example. */
  readonly added: number
  readonly findings: readonly string[]
}

/**
 * Compares a dossier with its own record: every byte by the seal; when that is broken, page by page and file by file,
 * to say what was changed, added or lost. The digests carry no key: who can rewrite the record can forge them, so a
 * copy of `dossier.json` kept apart is compared when given.
 */
export async function verifyDossier(bytes: Uint8Array, name: string, apart?: DossierRecord): Promise<Verdict> {
  const opened = await loadDossier(bytes, name)
  const { record } = opened
  const seal = checkSeal(viewOf(bytes))
  const findings: string[] = []
  for (const { file, sound } of opened.files())
    if (!sound) findings.push(`tệp “${file}” trong hồ sơ không còn như khi đóng`)
  const whole = seal.sound && seal.added === 0
  if (!whole) findings.push(...pageFindings(opened))
  if (!seal.sound)
    findings.push(
      seal.found
        ? 'tệp hồ sơ đã bị ghi lại sau khi đóng (mã niêm phong không khớp)'
        : 'tệp hồ sơ không còn mã niêm phong',
    )
  if (apart) findings.push(...differences(record, apart))
  return { record, sealed: whole, added: seal.added, findings }
}

function checkSeal(file: Buffer): { readonly found: boolean; readonly sound: boolean; readonly added: number } {
  const at = file.lastIndexOf(SEAL_WORDS)
  const digest = at < 0 ? '' : file.toString('latin1', at + SEAL_WORDS.length, at + SEAL_WORDS.length + 64)
  const after = at + SEAL_WORDS.length + 65
  const end = at < 0 ? -1 : file.indexOf('%%EOF\n', after)
  if (end < 0) return { found: at >= 0, sound: false, added: 0 }
  const hash = createHash('sha256')
    .update(file.subarray(0, at))
    .update(file.subarray(after, end + 6))
  return { found: true, sound: hash.digest('hex') === digest, added: file.length - end - 6 }
}

function pageFindings({ pdf, record }: LoadedDossier): readonly string[] {
  const digests = new PageDigests(pdf.context)
  let now: readonly string[]
  try {
    now = pdf.getPages().map(({ node }) => digests.of({ dict: node }))
  } catch {
    return ['các trang của hồ sơ không còn đọc được']
  }
  const then = record.pageDigests
  if (now.length === then.length) {
    const changed = now.flatMap((digest, at) => (digest === then[at] ? [] : [at + 1]))
    return changed.length === 0 ? [] : [`${numbered('trang', changed)} đã bị sửa hoặc đổi chỗ`]
  }
  const [lost, added] = [without(then, now), without(now, then)]
  return [
    `hồ sơ khi đóng có ${then.length} trang, nay có ${now.length} trang`,
    ...(lost.length > 0 ? [`${numbered('trang', lost)} (theo số đã đóng) bị mất hoặc bị sửa`] : []),
    ...(added.length > 0 ? [`${numbered('trang', added)} (theo thứ tự hiện nay) được thêm hoặc bị sửa`] : []),
  ]
}

/** Places from 1 of what is in `some` and not in `others`, each taken once. */
function without(some: readonly string[], others: readonly string[]): readonly number[] {
  const left = new Map<string, number>()
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1)
  return some.flatMap((one, at) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count > 0 ? [] : [at + 1]
  })
}

function numbered(what: string, numbers: readonly number[]): string {
  const shown = numbers.slice(0, 12).join(', ')
  return `${what} ${shown}${numbers.length > 12 ? ` … (${numbers.length} ${what})` : ''}`
}

function differences(record: DossierRecord, apart: DossierRecord): readonly string[] {
  const findings: string[] = []
  const then = new Map(apart.files.map(({ file, sha256 }) => [file, sha256]))
  for (const { file, sha256 } of record.files) {
    const known = then.get(file)
    if (known === undefined) findings.push(`tệp “${file}” không có trong dossier.json`)
    else if (known !== sha256) findings.push(`tệp “${file}” khác tệp ghi trong dossier.json`)
    then.delete(file)
  }
  for (const file of then.keys()) findings.push(`tệp “${file}” ghi trong dossier.json không còn trong hồ sơ`)
  if (findings.length === 0 && JSON.stringify(record) !== JSON.stringify(apart))
    findings.push('phần ghi chép trong hồ sơ khác dossier.json')
  return findings
}
