import { sha256 } from './parts/digest.js'
import type { DossierPlan } from './plan.js'
import type { RecordedFile } from './record.js'

export type DigestedFile = Omit<RecordedFile, 'kept'>

/** Every file of the dossier once, with its digest: papers in order, then what stands beside them. */
export function digestedFiles({ items, sideFiles = [] }: DossierPlan): readonly DigestedFile[] {
  const files = new Map<string, DigestedFile>()
  const put = (file: string, kind: RecordedFile['kind'], bytes: Uint8Array | undefined) => {
    if (bytes === undefined || file === '' || files.has(file)) return
    files.set(file, { file, kind, size: bytes.length, sha256: sha256(bytes) })
  }
  // A paper that cannot be printed still belongs to the folder.
  for (const { file, original, bytes } of items) put(file, 'paper', original ?? bytes)
  for (const { file, bytes } of sideFiles) put(file, 'side', bytes)
  return [...files.values()]
}

/** How each file is kept: signed papers whole, for any viewer; the others woven into the pages. */
export function keptFiles(
  plan: DossierPlan,
  files: readonly DigestedFile[],
  signed: ReadonlySet<string>,
): readonly RecordedFile[] {
  const kept = (file: string) => (plan.printOnly === true ? 'no' : signed.has(file) ? 'attached' : 'inside')
  return files.map((file) => ({ ...file, kept: kept(file.file) }))
}
