import type { PaperName } from '../../board/paper.js'
import type { Unit } from '../../model/unit.js'

/** What a batch can make of each file. `json` is always made: the board is drawn from it. */
export const BATCH_FORMATS = ['json', 'md', 'docx', 'pdf', 'xlsx'] as const
export type BatchFormat = (typeof BATCH_FORMATS)[number]

/** One file for a worker. Plain data: it crosses a thread. */
export interface Task {
  /** Bytes of the file, handed over. */
  readonly bytes: Uint8Array
  /** Name for messages, without folders. */
  readonly name: string
  readonly unit: Unit | undefined
  /** Where each result goes, by format. */
  readonly targets: readonly (readonly [format: BatchFormat, path: string])[]
}

/** What was read in a paper, as far as the summary tells it. */
export interface Reading {
  readonly name: PaperName
  readonly format: string
  readonly subject: string | null
  /** Duties that concern the reader, and how many of them are dated. */
  readonly duties: number
  readonly dated: number
  readonly deadlines: readonly string[]
  /** Why a person should look at it. */
  readonly doubts: readonly string[]
}

/** What a worker made of a file. */
export type Outcome =
  | { readonly kind: 'done'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly reason: string; readonly remedy: string }
  /** The results cannot be written: the batch has to stop. */
  | { readonly kind: 'stuck'; readonly reason: string; readonly remedy: string }
