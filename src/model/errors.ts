/**
 * Exit codes of the command line, one per kind of trouble a person can act on.
 * They are public: scripts rely on them, the README lists them.
 */
export const EXIT_CODES = {
  ok: 0,
  program: 1,
  usage: 2,
  unreadable: 3,
  'not-a-dispatch': 4,
  data: 5,
  output: 6,
  partial: 7,
  'tool-missing': 8,
} as const

export type TroubleKind = Exclude<keyof typeof EXIT_CODES, 'ok' | 'program'>

/**
 * An operation that cannot go on for a reason the clerk can mend. Shown as one Vietnamese sentence per part,
 * in this order: what was met, where, what was expected, what to do.
 */
export class Trouble extends Error {
  readonly kind: TroubleKind
  readonly remedy: string
  constructor(kind: TroubleKind, what: string, remedy: string, options?: { readonly cause?: unknown }) {
    super(what, options)
    this.name = 'Trouble'
    this.kind = kind
    this.remedy = remedy
  }
  get exitCode(): number {
    return EXIT_CODES[this.kind]
  }
}
