import { z } from 'zod'
import { Span } from './span.js'

/**
 * Something odd in a document. Never thrown and never dropped: an odd document is a result with diagnostics.
 * `code` is `<stage>/<kebab-name>`; `message` is one Vietnamese sentence: what was met, what was expected, what to do.
 */
export const Diagnostic = z.object({
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/u),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  span: Span.nullable(),
})
export type Diagnostic = Readonly<z.infer<typeof Diagnostic>>

/** One change made between the bytes and the reading text; `at` is the offset in the reading text, -1 when unknown yet. */
export const Repair = z.object({
  kind: z.enum(['nfc', 'lost-space', 'ocr', 'page-break', 'column-order', 'font-encoding']),
  at: z.int(),
  before: z.string(),
  after: z.string(),
})
export type Repair = Readonly<z.infer<typeof Repair>>
