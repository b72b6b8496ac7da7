import type { SignatureGroup } from './signatures.js'

/** Right expectations that the parser does not meet yet, by kind of gap. A test asserts that each still fails: move it back when it does not. */
export interface SignatureGap extends SignatureGroup {
  readonly gap: string
}

export const SIGNATURE_GAPS: readonly SignatureGap[] = []

/** Ends that hold no signature and still give one. */
export const NOT_SIGNATURE_GAPS: ReadonlyMap<string, readonly string[]> = new Map()
