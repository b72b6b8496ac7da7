import type { Diagnostic } from '../../model/diagnostic.js'
import type { Header } from '../../model/dispatch.js'
import type { Certainty } from '../../model/span.js'
import type { Mended, Place } from './text-writer.js'

/** The head while it is being read. */
export type Mutable = { -readonly [K in keyof Header]: Header[K] }

export const note = (
  code: string,
  severity: Diagnostic['severity'],
  message: string,
  span: Place | null,
): Diagnostic => ({
  code,
  severity,
  message,
  span,
})
export const certainty = (words: Mended): Certainty => (words.repairs.length > 0 ? 'repaired' : 'stated')
