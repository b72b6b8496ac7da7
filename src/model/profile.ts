import type { Role } from './roles.js'
import type { Align } from './tree.js'

/**
 * How sure a figure is: `primary` = read in the instrument itself, `two-sources`, `one-source`, `uncertain` = inferred.
 * The checker turns `primary` into errors and the rest into warnings.
 */
export type Sureness = 'primary' | 'two-sources' | 'one-source' | 'uncertain'

/** A figure or literal of the official form with the article it comes from. */
export interface Rule<T> {
  readonly value: T
  /** Article as a clerk would look it up, for example `HD 05-HD/VPTW, mục II.I.9`. */
  readonly article: string
  readonly sureness: Sureness
}

/** Type style of one role. `sizePt` is [least, most] allowed; writers print the first. */
export interface TypeStyle {
  readonly sizePt: readonly [min: number, max: number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly caps?: boolean
  readonly align: Align
}

/** Type styles of the parts that share a role with another style: the list under `Nơi nhận`, the second motto line. */
export const STYLE_PARTS = ['motto-second', 'addressee', 'recipient', 'table-head', 'table-cell'] as const
export type StylePart = (typeof STYLE_PARTS)[number]

export const COPY_KINDS = ['sao y', 'sao lục', 'trích sao'] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/** Everything a writer or checker needs to know of one official form. Lengths in millimetres, type in points. */
export interface Profile {
  readonly id: string
  readonly name: string
  readonly regime: 'party' | 'state'
  /** First and last day of papers in this form, `YYYY-MM-DD`; `to` null while in force. */
  readonly from: string
  readonly to: string | null
  readonly page: {
    readonly sizeMm: Rule<readonly [width: number, height: number]>
    readonly marginsMm: Rule<{
      readonly top: number
      readonly bottom: number
      readonly left: number
      readonly right: number
    }>
    /** How much wider than `marginsMm` a margin may be; the least is printed. */
    readonly marginRoomMm: Rule<number>
    readonly number: Rule<{ readonly fromTopMm: number; readonly hideFirst: boolean; readonly perAnnex: boolean }>
    readonly font: Rule<string>
  }
  readonly body: {
    readonly indentMm: Rule<{ readonly nominal: number; readonly accept: readonly [number, number] }>
    readonly gapPt: Rule<number>
    /** Line pitch, rule "Exactly": the printed default and the allowed range (`max` null = no maximum). */
    readonly linePt: Rule<{ readonly nominal: number; readonly min: number; readonly max: number | null }>
  }
  readonly head: {
    /** Widths of the left column, the gap and the right column. */
    readonly columnsMm: readonly [number, number, number]
    /** Which line of the left column the place and date stand level with: the motto rule above it, or the number. */
    readonly placeDateRow: Rule<'motto' | 'number'>
    readonly motto: Rule<readonly string[]>
    /** What stands under the motto: a rule exactly as long as it. */
    readonly mottoRulePt: Rule<number>
    /** What separates the organ from the number: a star line, or a rule of a share of the organ's length. */
    readonly organMark: Rule<{ readonly kind: 'star' } | { readonly kind: 'rule'; readonly share: number }>
    /** What stands under the title: a line of hyphens, or a rule of a share of its length. */
    readonly titleMark: Rule<
      { readonly kind: 'text'; readonly text: string } | { readonly kind: 'rule'; readonly share: number }
    >
  }
  readonly foot: {
    /** Widths of `Nơi nhận`, the gap and the signature. */
    readonly columnsMm: readonly [number, number, number]
    /** Room for the signature and the seal between the position and the name. */
    readonly signatureMm: Rule<number>
    /** The line that opens the signature block is bold, be it an authority or a position. */
    readonly openingBold: Rule<boolean>
  }
  readonly parts: { readonly [P in StylePart]: Rule<TypeStyle> }
  readonly styles: { readonly [R in Role]?: Rule<TypeStyle> }
  readonly words: {
    /** `prefix` is printed before the number, one space between; `per`: when numbers of a type begin at 1 again. */
    readonly number: Rule<{ readonly prefix: string; readonly pad: number; readonly per: 'term' | 'year' }>
    /** Salutation before the addressees, colon included; so are `petition` and `distribution`. */
    readonly addressees: Rule<string>
    /** Salutation of a tờ trình. */
    readonly petition: Rule<string>
    readonly distribution: Rule<string>
    /** `firstOnLine`: the first of several addressees stands on the line of the salutation. */
    readonly addresseeMark: Rule<{ readonly each: string; readonly last: string; readonly firstOnLine: boolean }>
    readonly recipientMark: Rule<{ readonly each: string; readonly last: string }>
    /** Before the place where the paper is kept, the last line of Nơi nhận. */
    readonly archive: Rule<string>
    readonly basisMark: Rule<{ readonly before: string; readonly each: string; readonly last: string }>
    /** How the subject of a công văn begins: `về việc ` or nothing, lower or upper case. */
    readonly subject: Rule<{ readonly prefix: string; readonly capital: boolean }>
    readonly end: Rule<string>
    /** What certifies a copy: a label for each kind of copy, its code where copies are numbered; null where none is. */
    readonly copy: Rule<{
      readonly labels: Readonly<Record<CopyKind, string>>
      readonly codes: Readonly<Record<CopyKind, string>> | null
    }>
  }
}
