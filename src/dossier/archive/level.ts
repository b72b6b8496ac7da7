import type { Leaf } from '../import-pages.js'
import { type Opened, viewOf } from '../open-item.js'
import type { DossierPlan } from '../plan.js'
import type { ArchiveClaim } from './metadata.js'
import { claimsArchival } from './obstacles.js'

/**
 * The archival level the dossier may claim: PDF/A-2b; PDF/A-3b when a signed paper that is no PDF/A itself is attached;
 * none when a paper holds what both forbid. Told from the parts, not proven by a validator.
 */
export function archivalLevel(
  plan: DossierPlan,
  opened: readonly Opened[],
  known: { readonly intent: boolean; readonly cmyk: ReadonlySet<Leaf> },
): { readonly claim: ArchiveClaim; readonly obstacles: readonly string[] } {
  const obstacles: string[] = known.intent ? [] : ['không có chuẩn màu đầu ra']
  let attachments: ArchiveClaim = 'PDF/A-2b'
  for (const paper of opened) {
    if (paper.kind !== 'open') continue
    const { item, leaves } = paper
    const own = new Set(paper.obstacles)
    if (leaves.some((leaf) => known.cmyk.has(leaf))) own.add('màu CMYK không có chuẩn màu')
    for (const obstacle of own) obstacles.push(`${item.file}: ${obstacle}`)
    const signed = (item.signatures ?? []).length > 0 && plan.printOnly !== true
    if (signed && item.bytes && !claimsArchival(viewOf(item.bytes))) attachments = 'PDF/A-3b'
  }
  return { claim: obstacles.length > 0 ? null : attachments, obstacles }
}
