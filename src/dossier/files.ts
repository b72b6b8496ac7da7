import type { Opened } from './open-item.js'
import { sha256 } from './parts/digest.js'
import type { DossierPlan } from './plan.js'
import type { RecordedFile } from './record.js'

/** Every file of the dossier once, with its digest: papers in order, then what stands beside them. */
export function filesOf(plan: DossierPlan, opened: readonly Opened[]): readonly RecordedFile[] {
  const files = new Map<string, RecordedFile>()
  const put = (file: string, kind: RecordedFile['kind'], bytes: Uint8Array | undefined, signed: boolean) => {
    if (bytes === undefined || file === '' || files.has(file)) return
    const kept = plan.printOnly === true ? 'no' : signed ? 'attached' : 'inside'
    files.set(file, { file, kind, size: bytes.length, sha256: sha256(bytes), kept })
  }
  for (const { item, ...paper } of opened) {
    // A paper that cannot be printed still belongs to the folder.
    const signed = paper.kind === 'open' && (item.signatures ?? []).length > 0
    put(item.file, 'paper', item.original ?? item.bytes, signed)
  }
  for (const { file, bytes } of plan.sideFiles ?? []) put(file, 'side', bytes, false)
  return [...files.values()]
}
