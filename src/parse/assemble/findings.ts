import type { Diagnostic } from '../../model/diagnostic.js'
import type { Citation } from '../../model/dispatch.js'
import type { SourceDocument } from '../../model/source-document.js'
import type { Span } from '../../model/span.js'
import type { Item } from '../clauses/items.js'
import type { Duty } from '../refine/duty.js'
import type { Statement } from '../refine/walk-shapes.js'
import type { Segmented } from '../segment/index.js'

/** All that the stages found, ready to be printed in the order of the contract. */
export interface Findings {
  readonly source: SourceDocument
  readonly segmented: Segmented
  readonly items: readonly Item[]
  readonly headings: ReadonlySet<number>
  readonly duties: readonly Duty[]
  readonly statements: readonly Statement[]
  readonly citations: readonly Citation[]
  readonly mentions: readonly { readonly span: Span; readonly citation: number }[]
  readonly diagnostics: readonly Diagnostic[]
  readonly received: string | null
}
