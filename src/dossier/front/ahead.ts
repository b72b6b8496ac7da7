import { type DigestedFile, digestedFiles } from '../files.js'
import { bareTitle, type DossierPlan } from '../plan.js'
import type { DossierPrinter } from '../printer.js'
import { STAMP_LETTERS } from '../stamp.js'
import { stampLetters } from '../stamp-font.js'
import { digestsDraft } from './annexes.js'

/** What is typeset before a paper is opened: asked for at once, so that another thread sets it meanwhile. */
export interface Ahead {
  readonly files: readonly DigestedFile[]
  /** The letters of the stamps, as PDF. */
  readonly letters: Promise<Uint8Array>
  /** The annex with the digests of the files, as PDF; null when there are none. */
  readonly digests: Promise<Uint8Array> | null
}

export function typesetAhead(plan: DossierPlan, { typeset }: DossierPrinter): Ahead {
  const letters = typeset(stampLetters(STAMP_LETTERS + bareTitle(plan.title), plan))
  const files = digestedFiles(plan)
  const digests = files.length === 0 ? null : typeset(digestsDraft(plan, files))
  // Who never comes to use them, because nothing can be bound, is told of that and not of these.
  for (const pdf of [letters, digests]) pdf?.catch(() => undefined)
  return { files, letters, digests }
}
