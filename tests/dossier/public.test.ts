import { describe, expect, test } from 'vitest'
import { bindDossier, dossierPrinter, openDossier, requireProfile, Trouble, verifyDossier } from '../../src/index.js'
import { paper } from './papers.js'

const printer = dossierPrinter({ profile: requireProfile('hd05'), date: '2026-12-06' })
const plan = { title: 'Kiểm điểm năm 2026', organ: 'Đảng uỷ Sở Thử nghiệm', date: '2026-12-06' }
const made = paper('Bao cao', 2).then(async (item) => ({
  item,
  ...(await bindDossier({ ...plan, items: [item] }, printer)),
}))

describe('a dossier for programs', () => {
  test('is bound, found whole and gives its files back', async () => {
    const { pdf, item, record, skipped } = await made
    expect(skipped).toEqual([])
    expect((await verifyDossier(pdf, 'ho-so.pdf', record)).findings).toEqual([])
    const opened = await openDossier(pdf, 'ho-so.pdf')
    expect(opened.record).toEqual(record)
    const [file, ...others] = opened.files()
    expect([file?.file, file?.sound, others]).toEqual([item.file, true, []])
    expect(Buffer.compare(file?.bytes ?? new Uint8Array(), item.bytes ?? new Uint8Array())).toBe(0)
  })

  test('comes in pieces too, which make the same file', async () => {
    const { pdf, pieces } = await made
    expect(Buffer.compare(Buffer.concat(pieces), pdf)).toBe(0)
  })

  test('is said to be changed when it was, and any other PDF is refused', async () => {
    const { pdf, item } = await made
    const changed = pdf.slice()
    changed[2000] = (changed[2000] ?? 0) ^ 1
    const findings = await verifyDossier(changed, 'ho-so.pdf').then(
      (verdict) => verdict.findings,
      (error: unknown) => (error instanceof Trouble ? [error.message] : []),
    )
    expect(findings).not.toEqual([])
    await expect(openDossier(item.bytes ?? new Uint8Array(), 'x.pdf')).rejects.toMatchObject({ kind: 'data' })
  })
})
